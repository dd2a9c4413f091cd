pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// A setting with what belongs to it alone: pictures of how the panel hangs, a line to measure under its diagonal, each
// language on a wide button.
Column {
    id: entry

    required property SettingRow row
    // One millimetre of the panel, px.
    required property real screenMm

    spacing: Theme.gap

    SettingItem {
        width: parent.width
        row: entry.row
        chooser: row.name === "orientation" ? pictures : row.name === "default_language" ? languages : null
    }

    Ruler {
        anchors.left: parent.left
        visible: entry.row.name === "panel_diagonal_inches"
        screenMm: entry.screenMm
    }

    Component {
        id: pictures

        OrientationChoice {
            row: entry.row
        }
    }

    Component {
        id: languages

        Column {
            spacing: Theme.gap

            Repeater {
                model: entry.row.choices

                TouchButton {
                    required property SettingChoice modelData

                    anchors.left: parent?.left
                    width: Math.min(entry.width, 150 * Theme.mm)
                    implicitHeight: Theme.target * 1.1
                    glyph: modelData.on ? Icons.chosen : ""
                    label: modelData.label
                    marked: modelData.on
                    checkable: true
                    checked: modelData.on
                    onPressed: entry.row.choose(modelData.value)
                }
            }
        }
    }
}
