pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// One setting: what it is called, what it does, and the control that its kind asks for.
Item {
    id: setting

    required property SettingRow row
    // Shows what may be chosen in another way than by buttons with words.
    property Component chooser: null

    function control(): Component {
        switch (row.kind) {
        case "choice":
            return chooser ?? words;
        case "several":
            return several;
        case "text":
            return told;
        }
        return null;
    }

    implicitHeight: column.height
    objectName: row.name

    Column {
        id: column

        width: parent.width
        spacing: Theme.gap * 0.6

        Loader {
            width: parent.width
            sourceComponent: setting.row.kind === "switch" ? knob : heading
        }

        Loader {
            visible: sourceComponent
            width: parent.width
            sourceComponent: setting.control()
        }

        Label {
            visible: text
            width: parent.width
            text: setting.row.problem
            color: Theme.doubtful
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }

    Component {
        id: knob

        Switch {
            label: setting.row.label
            explanation: setting.row.help
            on: setting.row.on
            onToggled: on => setting.row.switch(on)
        }
    }

    Component {
        id: heading

        Item {
            implicitHeight: Math.max(names.height, number.height) + Theme.gap * 0.8

            Hairline {
                width: parent.width
            }

            Column {
                id: names

                anchors.left: parent.left
                anchors.right: number.visible ? number.left : parent.right
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                anchors.verticalCenterOffset: Theme.gap * 0.4

                Label {
                    width: parent.width
                    text: setting.row.label
                    font.weight: Font.Bold
                    leading: 1.25
                }

                Label {
                    width: parent.width
                    text: setting.row.help
                    color: Theme.soft
                    leading: 1.25
                }
            }

            Stepper {
                id: number

                visible: setting.row.kind === "number"
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                room: 68 * Theme.mm
                value: setting.row.number
                from: setting.row.least
                to: setting.row.most
                step: setting.row.step
                text: setting.row.text
                description: setting.row.label
                onChanged: value => setting.row.change(value)
            }
        }
    }

    Component {
        id: words

        Flow {
            spacing: Theme.gap * 0.6

            Repeater {
                model: setting.row.choices

                TouchButton {
                    required property SettingChoice modelData

                    glyph: modelData.on ? Icons.chosen : ""
                    label: modelData.label
                    marked: modelData.on
                    onPressed: setting.row.choose(modelData.value)
                }
            }
        }
    }

    Component {
        id: several

        Column {
            spacing: Theme.gap * 0.6

            Repeater {
                model: setting.row.choices

                Switch {
                    required property SettingChoice modelData

                    width: parent.width
                    label: modelData.label
                    explanation: ""
                    on: modelData.on
                    onToggled: on => setting.row.offer(modelData.value, on)
                }
            }
        }
    }

    Component {
        id: told

        Label {
            text: setting.row.text
            color: Theme.soft
        }
    }
}
