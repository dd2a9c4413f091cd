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

        Column {
            id: entry

            required property SettingRow modelData

            width: parent.width
            spacing: Theme.gap

            SettingItem {
                width: parent.width
                row: entry.modelData
                chooser: row.name === "orientation" ? pictures : null
            }

            Ruler {
                visible: entry.modelData.name === "panel_diagonal_inches"
                screenMm: page.screenMm
            }
        }
    }

    Component {
        id: pictures

        OrientationChoice {
            row: StationSettings.rows("screen").find(row => row.name === "orientation")
        }
    }
}
