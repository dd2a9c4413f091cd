pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The choice of languages, each named in itself. A touch beside it closes it.
Rectangle {
    id: sheet

    readonly property real row: Theme.target * 1.1 + Theme.gap
    // How many languages fit under each other, with what stands above and below them.
    readonly property int rows: Math.max(1, Math.floor((height - list.anchors.bottomMargin - Theme.margin - icon.height - heading.height - close.height - 3 * Theme.gap) / row))
    readonly property int columns: Math.ceil(Languages.names.length / rows)

    color: Theme.sheet
    Accessible.role: Accessible.Dialog
    Accessible.name: heading.text

    PressArea {
        onTapped: Visit.lay("")
    }

    Column {
        id: list

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin * 2
        width: Math.min(parent.width - 2 * Theme.margin, sheet.columns > 1 ? sheet.columns * 130 * Theme.mm : 150 * Theme.mm)
        spacing: Theme.gap

        Icon {
            id: icon

            glyph: Icons.language
            size: Theme.display
            color: Theme.accent
            anchors.horizontalCenter: parent.horizontalCenter
        }

        Label {
            id: heading

            width: parent.width
            text: qsTr("Language")
            horizontalAlignment: Text.AlignHCenter
            color: Theme.soft
            Accessible.role: Accessible.Heading
        }

        Grid {
            columns: sheet.columns
            spacing: Theme.gap

            Repeater {
                model: Languages.names

                TouchButton {
                    required property int index
                    required property string modelData

                    width: (list.width - (sheet.columns - 1) * Theme.gap) / sheet.columns
                    implicitHeight: Theme.target * 1.1
                    label: modelData
                    labelFamily: Languages.families[index] ?? ""
                    glyph: marked ? Icons.chosen : ""
                    marked: Languages.codes[index] === Languages.current
                    checkable: true
                    checked: marked
                    Component.onCompleted: focus = marked
                    onPressed: {
                        Languages.select(Languages.codes[index]);
                        Visit.lay("");
                    }
                }
            }
        }

        TouchButton {
            id: close

            anchors.horizontalCenter: parent.horizontalCenter
            glyph: Icons.close
            description: qsTr("Close")
            onPressed: Visit.lay("")
        }
    }
}
