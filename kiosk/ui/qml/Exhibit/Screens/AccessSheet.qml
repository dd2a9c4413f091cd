pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// What makes the screens easier to see and to reach, at the foot of the screen: the rest shows at once what it does.
// A touch beside it closes it.
Item {
    id: sheet

    // Whether reach mode would lower anything on this panel.
    required property bool lowers
    readonly property bool wide: width > 400 * Theme.mm

    Accessible.role: Accessible.Dialog
    Accessible.name: heading.text

    PressArea {
        onTapped: Visit.lay("")
    }

    Rectangle {
        id: card

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        width: sheet.wide ? Math.max(230 * Theme.mm, sheet.width * 0.46) : sheet.width - 2 * Theme.gap
        height: Math.min(sheet.height - 2 * Theme.gap, options.height + 2 * Theme.gap * 1.6)
        radius: Theme.gap * 1.6
        color: Theme.ground
        border.width: Theme.line
        border.color: Theme.hairline

        // A touch between two options closes nothing.
        PressArea {}

        ScrollView {
            anchors.fill: parent
            anchors.margins: Theme.gap * 1.6
            contentHeight: options.height

            Column {
                id: options

                width: parent.width
                spacing: Theme.gap * 0.8

                Item {
                    width: parent.width
                    height: Math.max(heading.height, close.height)

                    Label {
                        id: heading

                        anchors.left: parent.left
                        anchors.right: close.left
                        anchors.rightMargin: Theme.gap
                        anchors.verticalCenter: parent.verticalCenter
                        text: qsTr("Easier to see and reach")
                        font.pixelSize: Theme.lead
                        font.weight: Font.Bold
                        leading: 1.2
                        Accessible.role: Accessible.Heading
                    }

                    TouchButton {
                        id: close

                        anchors.right: parent.right
                        glyph: Icons.close
                        description: qsTr("Close")
                        onPressed: Visit.lay("")
                    }
                }

                Row {
                    id: sizes

                    width: parent.width
                    spacing: Theme.gap * 0.8

                    Repeater {
                        model: [qsTr("Usual text"), qsTr("Larger text"), qsTr("Large text")]

                        TouchButton {
                            required property int index
                            required property string modelData

                            width: (sizes.width - 2 * sizes.spacing) / 3
                            implicitHeight: Theme.target * 1.2
                            radius: Theme.gap
                            label: "A"
                            labelSize: [10.6, 14, 18][index] * Theme.mm
                            description: modelData
                            name: label + " " + modelData
                            explanation: ""
                            checkable: true
                            checked: marked
                            marked: Access.textSize === index
                            onPressed: Access.setTextSize(index)
                        }
                    }
                }

                Switch {
                    visible: Access.offered.includes("contrast")
                    width: parent.width
                    label: qsTr("High contrast")
                    explanation: qsTr("Brighter text on solid ground")
                    on: Access.highContrast
                    onToggled: on => Access.setHighContrast(on)
                }

                Switch {
                    visible: sheet.lowers && Access.offered.includes("reach")
                    width: parent.width
                    label: qsTr("Within reach")
                    explanation: qsTr("All that can be touched slides down")
                    on: Access.reach
                    onToggled: on => Access.setReach(on)
                }

                Switch {
                    visible: Access.offered.includes("motion")
                    width: parent.width
                    label: qsTr("Less motion")
                    explanation: qsTr("Nothing moves by itself")
                    on: Access.still
                    onToggled: on => Access.setStill(on)
                }

                TouchButton {
                    anchors.left: parent.left
                    glyph: Icons.asItWas
                    label: qsTr("As it was")
                    onPressed: Access.reset()
                }
            }
        }
    }
}
