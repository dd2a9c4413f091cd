import QtQuick
import Exhibit.Theme

// Opens the choice of languages; it names another language in itself, so that its readers find it.
TouchButton {
    required property string otherName
    required property string otherFamily

    glyph: Icons.language
    label: otherName
    labelFamily: otherFamily
    description: qsTr("Choose a language")
}
