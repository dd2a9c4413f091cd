pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// Two columns; a finger takes the second from what there was before to what there is now. The marks: before, after, the result.
Drawing {
    id: drawing

    // How far the second column has gone from before (0) to after (1).
    property real change: 1
    readonly property real seen: change * entered
    readonly property real before: figure.values[0]
    readonly property real after: figure.values[1]
    readonly property real unit: field.height / Math.max(before, after)
    readonly property real level: before + (after - before) * seen

    hint: qsTr("Drag the column up and down")

    Behavior on change {
        enabled: !field.held

        NumberAnimation {
            duration: Theme.transition
            easing.type: Easing.OutCubic
        }
    }

    Readout {
        id: readout

        readonly property real result: Math.round(drawing.figure.begins + (drawing.figure.values[2] - drawing.figure.begins) * drawing.change)

        width: parent.width
        number: (result ? drawing.figure.sign : "") + (drawing.change === 1 ? drawing.figure.numbers[2] : drawing.figure.written(result, 0, Theme.locale.name))
        widest: drawing.figure.sign + drawing.figure.numbers[2]
        unit: drawing.figure.units[2]
        label: drawing.figure.labels[2]
        accent: drawing.accent
    }

    Scrubber {
        id: field

        y: readout.height + Theme.gap + Theme.target / 2
        width: parent.width
        height: parent.height - y - names.height - Theme.gap
        name: drawing.figure.labels[2]
        value: readout.spoken
        upright: true
        handle: knob
        onMoved: at => drawing.change = Math.min(1, Math.max(0, ((height - at.y) / drawing.unit - drawing.before) / (drawing.after - drawing.before)))
        onReleased: drawing.change = Math.round(drawing.change)
        onStepped: by => drawing.change = by > 0 ? 1 : 0

        Rectangle {
            y: field.height - height
            width: names.half
            height: drawing.before * drawing.unit
            color: Theme.raised
            border.width: Theme.line
            border.color: Theme.soft
        }

        // Where the second column began.
        Rectangle {
            x: names.second
            y: field.height - drawing.before * drawing.unit
            width: names.half
            height: drawing.before * drawing.unit
            color: "transparent"
            border.width: Theme.line
            border.color: Theme.hairline
        }

        Rectangle {
            id: column

            x: names.second
            y: field.height - height
            width: names.half
            height: drawing.level * drawing.unit
            color: Qt.alpha(drawing.accent, 0.42)

            Rectangle {
                width: parent.width
                height: Theme.mm
                color: drawing.accent
            }
        }

        Hairline {
            y: field.height
            width: parent.width
        }

        Handle {
            id: knob

            x: column.x + column.width / 2 - width / 2
            y: column.y - height / 2
            held: field.held
            accent: drawing.accent
        }
    }

    Item {
        id: names

        readonly property real half: (width - 3 * Theme.gap) / 2
        readonly property real second: half + 3 * Theme.gap

        y: drawing.height - height
        width: parent.width
        height: Math.max(first.height, other.height)

        Label {
            id: first

            width: names.half
            horizontalAlignment: Text.AlignHCenter
            text: drawing.comparing(drawing.figure.labels[0], drawing.figure.compared[0])
            color: Theme.soft
            leading: 1.3
        }

        Label {
            id: other

            x: names.second
            width: names.half
            horizontalAlignment: Text.AlignHCenter
            text: drawing.figure.labels[1]
            leading: 1.3
        }
    }
}
