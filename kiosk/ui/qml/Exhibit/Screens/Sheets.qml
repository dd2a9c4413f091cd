pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls

// The sheets that lie over the screens, one at a time.
FocusScope {
    id: sheets

    // Whether reach mode would lower anything.
    required property bool lowers

    FadeLoader {
        anchors.fill: parent
        shown: Visit.sheet === "languages"
        focus: shown
        sourceComponent: LanguageSheet {}
    }

    FadeLoader {
        anchors.fill: parent
        shown: Visit.sheet === "access"
        focus: shown
        sourceComponent: AccessSheet {
            lowers: sheets.lowers
        }
    }

    FadeLoader {
        anchors.fill: parent
        shown: Visit.sheet === "takeaway"
        focus: shown
        sourceComponent: TakeawaySheet {}
    }
}
