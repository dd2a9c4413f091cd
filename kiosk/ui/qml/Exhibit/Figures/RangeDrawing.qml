pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Exhibit.Controls
import Exhibit.Theme

// A plate, drawn to scale, whose thickness a finger drags. The marks: the smallest, the largest, what to compare with.
Drawing {
    id: drawing

    readonly property real smallest: figure.values[0]
    readonly property real largest: figure.values[1]
    property real value: largest
    // One unit on the screen; never larger than life, if a unit is a millimetre.
    readonly property real step: Math.min(Theme.mm, field.deep * 0.82 / largest)
    readonly property real drawn: (smallest + (value - smallest) * entered) * step

    function take(wanted: real) {
        value = Math.min(largest, Math.max(smallest, Math.round(wanted)));
    }

    hint: qsTr("Drag the edge up and down")

    Readout {
        id: readout

        width: parent.width
        number: drawing.figure.written(drawing.value, 0, Theme.locale.name)
        widest: drawing.figure.numbers[1]
        unit: drawing.figure.units[0]
        label: drawing.figure.labels[0]
        accent: drawing.accent
    }

    Scrubber {
        id: field

        // How far back the plate goes, as the eye sees it, px.
        readonly property real backX: 30 * Theme.mm
        readonly property real backY: 34 * Theme.mm
        readonly property real deep: height - backY
        readonly property real inset: ruler.width + Theme.gap

        y: readout.height + Theme.gap
        width: parent.width
        height: parent.height - y
        name: drawing.figure.labels[0]
        value: readout.spoken
        upright: true
        handle: knob
        onMoved: at => drawing.take((height - at.y) / drawing.step)
        onStepped: by => drawing.take(drawing.value + by * (drawing.largest - drawing.smallest) / 10)

        Item {
            id: ruler

            width: 3 * Theme.body * 0.62 + Theme.gap
            height: parent.height

            Repeater {
                model: 2

                Item {
                    required property int index

                    y: field.height - drawing.figure.values[index] * drawing.step
                    width: ruler.width

                    Rectangle {
                        x: ruler.width - width
                        width: Theme.mm * 3
                        height: Theme.line
                        color: Theme.soft
                    }

                    Label {
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.gap
                        y: Math.min(-height / 2, field.height - parent.y - height)
                        text: drawing.figure.numbers[parent.index]
                        color: Theme.soft
                        font.family: Theme.numeralFamily
                        leading: 1.3
                    }
                }
            }
        }

        Rectangle {
            id: face

            x: field.inset
            y: field.height - height
            width: Math.max(2 * Theme.target, drawing.width - x - field.backX - 3 * Theme.gap - 7.9 * Theme.body)
            height: drawing.drawn
            color: drawing.accent
        }

        Shape {
            x: face.x
            y: face.y

            ShapePath {
                strokeColor: "transparent"
                fillColor: Qt.lighter(drawing.accent, 1.25)
                startX: 0
                startY: 0

                PathLine {
                    x: field.backX
                    y: -field.backY
                }

                PathLine {
                    x: face.width + field.backX
                    y: -field.backY
                }

                PathLine {
                    x: face.width
                    y: 0
                }
            }

            ShapePath {
                strokeColor: "transparent"
                fillColor: Qt.darker(drawing.accent, 1.7)
                startX: face.width
                startY: 0

                PathLine {
                    x: face.width + field.backX
                    y: -field.backY
                }

                PathLine {
                    x: face.width + field.backX
                    y: face.height - field.backY
                }

                PathLine {
                    x: face.width
                    y: face.height
                }
            }
        }

        Handle {
            id: knob

            x: face.x + face.width / 2 - width / 2
            y: Math.min(face.y - height / 2, field.height - height)
            held: field.held
            accent: drawing.accent
        }

        // What it is compared with, to the same scale.
        Item {
            id: against

            x: face.x + face.width + field.backX + 2 * Theme.gap
            y: field.height - height
            visible: drawing.figure.values.length > 2
            width: drawing.width - x
            height: visible ? drawing.figure.values[2] * drawing.step : 0

            Rectangle {
                width: Theme.mm * 3
                height: parent.height
                color: "transparent"
                border.width: Theme.mm * 0.5
                border.color: Theme.soft
            }

            Label {
                x: Theme.mm * 3 + Theme.gap
                y: parent.height - height
                width: parent.width - x
                text: against.visible ? drawing.comparing(drawing.figure.labels[2], true) : ""
                color: Theme.soft
                leading: 1.3
            }
        }
    }
}
