pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Exhibit.Controls
import Exhibit.Theme

// A disc, and rectangles of the same area to the same scale. The marks: the disc's area, a rectangle's, a length inside
// the disc, and something small beside it.
Drawing {
    id: drawing

    property int laid: figure.pieces
    property real share: laid / figure.pieces
    readonly property real radius: Math.sqrt(figure.values[0] / Math.PI)
    readonly property real partWidth: Math.sqrt(figure.values[1] * figure.ratio)
    readonly property real partHeight: partWidth / figure.ratio
    readonly property int rows: Math.ceil(figure.pieces / 2)
    // Pixels for each metre: the disc, a gap and two columns of rectangles fit side by side.
    readonly property real metre: Math.min((width - Theme.gap * 3) / (2 * radius + 2 * partWidth), field.height / (2 * radius), (field.height - (rows - 1) * between) / (rows * partHeight))
    readonly property real between: Theme.gap * 0.6

    hint: qsTr("Drag over the pitches")

    Behavior on share {
        NumberAnimation {
            duration: Theme.transition
            easing.type: Easing.OutCubic
        }
    }

    Readout {
        id: readout

        width: parent.width
        number: String(drawing.laid)
        unit: drawing.figure.units[1]
        label: drawing.figure.labels[0]
        accent: drawing.accent
    }

    Scrubber {
        id: field

        y: readout.height + Theme.gap
        width: parent.width
        height: parent.height - y - legend.height - Theme.gap
        name: drawing.figure.labels[0]
        value: readout.spoken
        onMoved: at => {
            const row = Math.floor((at.y - fields.y) / (drawing.partHeight * drawing.metre + drawing.between));
            const second = at.x > fields.x + drawing.partWidth * drawing.metre + drawing.between / 2;
            if (at.x > fields.x - Theme.gap)
                drawing.laid = Math.min(drawing.figure.pieces, Math.max(1, row * 2 + (second ? 2 : 1)));
        }
        onStepped: by => drawing.laid = Math.min(drawing.figure.pieces, Math.max(1, drawing.laid + by))

        Item {
            id: disc

            width: 2 * drawing.radius * drawing.metre
            height: width
            anchors.verticalCenter: parent.verticalCenter

            Rectangle {
                anchors.fill: parent
                radius: width / 2
                color: Theme.raised
                border.width: Theme.line
                border.color: Theme.soft
            }

            Shape {
                anchors.fill: parent

                ShapePath {
                    strokeColor: "transparent"
                    fillColor: Qt.alpha(drawing.accent, 0.4)
                    startX: disc.width / 2
                    startY: disc.height / 2

                    PathAngleArc {
                        moveToStart: false
                        centerX: disc.width / 2
                        centerY: disc.height / 2
                        radiusX: disc.width / 2
                        radiusY: radiusX
                        startAngle: -90
                        sweepAngle: 360 * drawing.share * drawing.entered
                    }
                }
            }

            Repeater {
                model: 3

                Rectangle {
                    required property int index

                    x: disc.width / 2 - width / 2
                    y: disc.height / 2 - height
                    width: Theme.mm * 1.4
                    height: drawing.figure.values[2] * drawing.metre
                    radius: width / 2
                    color: Theme.ink
                    transformOrigin: Item.Bottom
                    rotation: index * 120
                }
            }

            Rectangle {
                anchors.centerIn: parent
                width: Theme.mm * 5
                height: width
                radius: width / 2
                color: Theme.ink
            }
        }

        Item {
            id: fields

            x: field.width - width
            width: 2 * drawing.partWidth * drawing.metre + drawing.between
            height: drawing.rows * (drawing.partHeight * drawing.metre + drawing.between) - drawing.between
            anchors.verticalCenter: parent.verticalCenter

            Repeater {
                model: drawing.figure.pieces

                Pitch {
                    required property int index

                    x: index % 2 * (width + drawing.between)
                    y: Math.floor(index / 2) * (height + drawing.between)
                    width: drawing.partWidth * drawing.metre
                    height: drawing.partHeight * drawing.metre
                    full: index < Math.round(drawing.laid * drawing.entered)
                    accent: drawing.accent
                }
            }
        }
    }

    // The length, and the small thing to compare with, both drawn to the disc's scale.
    Item {
        id: legend

        y: drawing.height - height
        width: parent.width
        height: 2 * Theme.body * 1.5 + Theme.mm

        Rectangle {
            id: length

            anchors.left: parent.left
            y: Theme.body * 0.75 - height / 2
            width: drawing.figure.values[2] * drawing.metre
            height: Theme.mm * 1.4
            radius: height / 2
            color: Theme.ink
        }

        Label {
            anchors.left: length.right
            anchors.leftMargin: Theme.gap
            text: drawing.figure.labels[2] + " " + drawing.figure.amounts[2]
            leading: 1.5
        }

        Rectangle {
            anchors.left: parent.left
            y: legend.height - Theme.body * 0.75 - height / 2
            width: Math.max(2, drawing.figure.values[3] * drawing.metre)
            height: Theme.mm * 3
            color: drawing.accent
        }

        Label {
            anchors.left: length.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            y: legend.height - height
            text: drawing.comparing(drawing.figure.labels[3] + " " + drawing.figure.amounts[3], drawing.figure.compared[3])
            color: Theme.soft
            leading: 1.5
        }
    }
}
