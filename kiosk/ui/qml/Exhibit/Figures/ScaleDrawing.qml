pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Exhibit.Controls
import Exhibit.Theme

// A wave that a finger drags from mark to mark, ever farther; the marks are the figure's, the nearest first.
Drawing {
    id: drawing

    // How far the wave goes, as a share of the way to the last mark.
    property real reach: shares[0]
    readonly property real front: reach * entered
    readonly property list<real> shares: [...figure.values.keys()].map(shareOf)
    readonly property int current: nearestTo(reach)

    // The first mark is a fourth of the way out; what lies before it is not to scale.
    function shareOf(index: int): real {
        const level = value => figure.logarithmic ? Math.log10(value) : value;
        const first = level(figure.values[0]), last = level(figure.values[figure.values.length - 1]);
        return 0.26 + 0.74 * (level(figure.values[index]) - first) / (last - first);
    }

    function nearestTo(share: real): int {
        let best = 0;
        for (let i = 1; i < shares.length; i++)
            if (Math.abs(shares[i] - share) < Math.abs(shares[best] - share))
                best = i;
        return best;
    }

    hint: qsTr("Drag the wave farther out")

    Behavior on reach {
        enabled: !field.held

        NumberAnimation {
            duration: Theme.transition
            easing.type: Easing.OutCubic
        }
    }

    Readout {
        id: readout

        width: parent.width
        number: drawing.figure.numbers[drawing.current]
        unit: drawing.figure.units[drawing.current]
        label: drawing.comparing(drawing.figure.labels[drawing.current], drawing.figure.compared[drawing.current])
        note: drawing.figure.notes[drawing.current]
        noteLines: 2
        accent: drawing.accent
    }

    Scrubber {
        id: field

        readonly property real far: width - 17 * Theme.mm
        readonly property real middle: height / 2
        readonly property real opening: Math.min(24, Math.asin(Math.min(1, (height / 2 - Theme.mm) / far)) * 180 / Math.PI)

        y: readout.height + Theme.gap
        width: parent.width
        height: parent.height - y - names.height
        name: drawing.figure.labels[drawing.current]
        value: readout.spoken
        handle: tip
        onMoved: at => drawing.reach = Math.min(1, Math.max(0.06, at.x / far))
        onReleased: drawing.reach = drawing.shares[drawing.current]
        onStepped: by => drawing.reach = drawing.shares[Math.min(drawing.shares.length - 1, Math.max(0, drawing.current + by))]

        // Where the wave is going: an arc at each mark.
        Repeater {
            model: drawing.shares

            Arc {
                required property real modelData

                radius: modelData * field.far
                line: Qt.alpha(Theme.soft, 0.5)
                fill: Qt.alpha(drawing.accent, 0.045)
            }
        }

        Repeater {
            model: 3

            Arc {
                required property int index

                radius: drawing.front * field.far * (index + 1) / 3
                line: index === 2 ? drawing.accent : Qt.alpha(drawing.accent, 0.35)
                fill: Qt.alpha(drawing.accent, 0.1)
                strength: index === 2 ? Theme.mm * 0.9 : Theme.line
            }
        }

        Repeater {
            model: drawing.shares.length

            Rectangle {
                required property int index
                readonly property bool reached: drawing.shares[index] <= drawing.front + 0.02

                x: drawing.shares[index] * field.far - width / 2
                y: field.middle - height / 2
                width: (index === drawing.current ? 9 : 6) * Theme.mm
                height: width
                radius: width / 2
                color: reached ? drawing.accent : Theme.pressed
                border.width: Theme.line
                border.color: reached ? drawing.accent : Theme.soft
            }
        }

        Rectangle {
            id: tip

            x: drawing.front * field.far - width / 2
            y: field.middle - height / 2
            width: Theme.target
            height: width
            radius: width / 2
            color: "transparent"
            border.width: Theme.mm * 0.6
            border.color: drawing.accent
            opacity: field.held ? 1 : 0.7
        }
    }

    component Arc: Shape {
        id: arc

        required property real radius
        property color line: Theme.hairline
        property color fill: "transparent"
        property real strength: Theme.line

        ShapePath {
            strokeColor: "transparent"
            fillColor: arc.fill
            startX: 0
            startY: field.middle

            PathAngleArc {
                moveToStart: false
                centerX: 0
                centerY: field.middle
                radiusX: arc.radius
                radiusY: arc.radius
                startAngle: -field.opening
                sweepAngle: 2 * field.opening
            }
        }

        ShapePath {
            strokeColor: arc.line
            strokeWidth: arc.strength
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"

            PathAngleArc {
                centerX: 0
                centerY: field.middle
                radiusX: arc.radius
                radiusY: arc.radius
                startAngle: -field.opening
                sweepAngle: 2 * field.opening
            }
        }
    }

    Item {
        id: names

        y: drawing.height - height
        width: parent.width
        height: 2 * 1.3 * Theme.body

        Repeater {
            model: drawing.shares.length

            Label {
                required property int index
                readonly property real wanted: drawing.shares[index] * field.far - width / 2

                x: Math.max(0, Math.min(wanted, names.width - width))
                width: Math.min(implicitWidth, names.width / drawing.shares.length)
                horizontalAlignment: Text.AlignHCenter
                // Where letters are large, only what has been reached has its number here, too.
                text: drawing.figure.labels[index] + (Theme.textSize > 0 && index !== drawing.current ? "" : "\n" + drawing.figure.amounts[index])
                color: index === drawing.current ? Theme.ink : Theme.soft
                leading: 1.3
            }
        }
    }
}
