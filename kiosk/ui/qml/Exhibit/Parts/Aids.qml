import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// What helps every visitor, within reach on every screen: what makes the screens easier, and the choice of languages.
Row {
    spacing: Theme.gap * 0.6

    TouchButton {
        glyph: Icons.access
        description: qsTr("Easier to see and reach")
        onPressed: Visit.lay("access")
    }

    LanguageButton {
        visible: Languages.codes.length > 1
        otherName: Languages.otherName
        otherFamily: Languages.otherFamily
        onPressed: Visit.lay("languages")
    }
}
