pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Four pictures of a panel on the wall; a bright edge is its top as it was made.
Flow {
    id: choice

    required property SettingRow row

    spacing: Theme.gap

    Repeater {
        model: choice.row.choices

        Pressable {
            id: option

            required property SettingChoice modelData
            readonly property string way: modelData.value

            objectName: way
            width: 62 * Theme.mm
            height: 62 * Theme.mm
            radius: Theme.gap
            color: held ? Theme.pressed : Theme.raised
            border.width: Theme.line * (modelData.on ? 2 : 1)
            border.color: modelData.on || held ? Theme.accent : Theme.hairline
            name: modelData.label
            checkable: true
            checked: modelData.on
            Accessible.role: Accessible.RadioButton
            onPressed: choice.row.choose(way)

            Item {
                x: (parent.width - width) / 2
                y: Theme.gap
                width: 38 * Theme.mm
                height: width

                Rectangle {
                    anchors.centerIn: parent
                    width: 36 * Theme.mm
                    height: 22 * Theme.mm
                    radius: Theme.mm
                    rotation: option.way === "turned-left" ? 270 : option.way === "turned-right" ? 90 : option.way === "upside-down" ? 180 : 0
                    color: Theme.ground
                    border.width: Theme.line
                    border.color: Theme.soft

                    Rectangle {
                        width: parent.width
                        height: 2 * Theme.mm
                        radius: Theme.mm
                        color: Theme.accent
                    }
                }
            }

            Label {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.gap * 0.8
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: option.modelData.label
                Accessible.ignored: true
            }
        }
    }
}
