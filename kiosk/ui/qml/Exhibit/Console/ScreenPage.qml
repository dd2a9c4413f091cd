pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The panel: its size and height, how it hangs, whether its touch works, and a pause to wipe it.
Page {
    id: page

    // One millimetre of the panel, px.
    required property real screenMm

    signal touchTestAsked

    title: qsTr("Screen")

    Component.onDestruction: StationSettings.save()

    Flow {
        width: parent.width
        spacing: Theme.gap * 0.6

        TouchButton {
            label: qsTr("Touch test")
            onPressed: page.touchTestAsked()
        }

        TouchButton {
            label: qsTr("Wipe the screen (30 seconds)")
            onPressed: Console.clean()
        }
    }

    Repeater {
        model: StationSettings.rows("screen")

        StationSetting {
            required property SettingRow modelData

            width: parent.width
            row: modelData
            screenMm: page.screenMm
        }
    }
}
