pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// Equal pieces that make up a number; they fill up to where the finger is. The marks: the total, one piece.
Drawing {
    id: drawing

    property int filled: figure.pieces
    readonly property int lit: Math.round(filled * entered)
    readonly property int columns: columnsFor(field.width, field.height)
    readonly property int rows: Math.ceil(figure.pieces / columns)
    // A piece may stand for less than one.
    readonly property int decimals: (String(figure.values[1]).split(".")[1] ?? "").length
    readonly property bool few: figure.pieces <= 24
    // From one piece to the next, and how large one is: few pieces are blocks that fill the field, many are dots.
    readonly property real across: few ? (field.width + Theme.gap) / columns : field.width / (columns - 1 + 0.72)
    readonly property real down: few ? (field.height + Theme.gap) / rows : Math.min(across, field.height / (rows - 1 + 0.72))

    // The number of columns that makes the pieces largest; full rows are worth a little.
    function columnsFor(width: real, height: real): int {
        let best = 1, size = 0;
        for (let tried = 1; tried <= figure.pieces; tried++) {
            const cell = Math.min(width / tried, height / Math.ceil(figure.pieces / tried)) * (figure.pieces % tried ? 0.8 : 1);
            if (cell > size + 0.01) {
                best = tried;
                size = cell;
            }
        }
        return best;
    }

    hint: qsTr("Drag to count")

    Readout {
        id: readout

        width: parent.width
        number: drawing.filled === drawing.figure.pieces ? widest : drawing.figure.written(drawing.filled * drawing.figure.values[1], drawing.decimals, Theme.locale.name)
        widest: drawing.figure.numbers[0] + (drawing.figure.over ? "+" : "")
        unit: drawing.figure.units[0]
        label: drawing.figure.labels[0]
        note: drawing.figure.notes[0]
        noteLines: note ? 1 : 0
        accent: drawing.accent
    }

    Label {
        id: tally

        y: readout.height + Theme.gap
        width: parent.width
        text: [drawing.filled + " / " + drawing.figure.pieces, drawing.figure.labels[1]].join(" ")
        leading: 1.3
    }

    Scrubber {
        id: field

        y: tally.y + tally.height + Theme.gap
        width: parent.width
        height: parent.height - y
        name: drawing.figure.labels[0]
        value: readout.spoken
        onMoved: at => {
            const row = Math.min(drawing.rows - 1, Math.max(0, Math.floor(at.y / drawing.down)));
            const column = Math.min(drawing.columns, Math.max(0, Math.floor(at.x / drawing.across + 0.7)));
            drawing.filled = Math.min(drawing.figure.pieces, row * drawing.columns + column);
        }
        onStepped: by => drawing.filled = Math.min(drawing.figure.pieces, Math.max(0, drawing.filled + by))

        Repeater {
            model: drawing.figure.pieces

            Rectangle {
                required property int index
                readonly property bool full: index < drawing.lit

                x: index % drawing.columns * drawing.across
                y: Math.floor(index / drawing.columns) * drawing.down
                width: drawing.few ? drawing.across - Theme.gap : drawing.down * 0.72
                height: drawing.few ? drawing.down - Theme.gap : width
                radius: drawing.few ? Theme.mm : width / 2
                color: !full ? Theme.raised : drawing.few ? Qt.alpha(drawing.accent, 0.42) : drawing.accent
                border.width: full && !drawing.few ? 0 : Theme.line
                border.color: full ? drawing.accent : Theme.hairline
            }
        }
    }
}
