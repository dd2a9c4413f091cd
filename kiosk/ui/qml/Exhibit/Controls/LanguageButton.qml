import QtQuick
import Exhibit.Theme

// Opens the choice of languages; it names another language in itself, so that its readers find it.
TouchButton {
    required property string otherName

    glyph: Icons.language
    label: otherName
    description: qsTr("Choose a language")
}
