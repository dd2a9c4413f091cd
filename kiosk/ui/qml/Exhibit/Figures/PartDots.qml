pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Theme

// A whole as dots, one for each piece; each part of it has its colour.
Item {
    id: dots

    required property list<real> parts
    // The colour of each part.
    required property list<color> colours
    property int current: -1
    property real progress: 1
    readonly property int count: Math.round(parts.reduce((sum, part) => sum + part, 0))
    readonly property int columns: columnsFor(width, height)
    readonly property real pitch: Math.min((width + between) / columns, (height + between) / Math.ceil(count / columns))
    // The field is as wide as the dots, or higher: then they stand in its middle.
    readonly property real above: (height + between - Math.ceil(count / columns) * pitch) / 2
    readonly property real between: Math.min(width, height) * 0.05

    // The number of columns that makes the dots largest; full rows are worth a little, and a wide field looks better than a tall one.
    function columnsFor(width: real, height: real): int {
        let best = 1, size = 0;
        for (let tried = 1; tried <= count; tried++) {
            const cell = Math.min(width / tried, height / Math.ceil(count / tried)) * (count % tried ? 0.8 : 1);
            if (cell > size - 0.01) {
                best = tried;
                size = cell;
            }
        }
        return best;
    }

    // Which part a dot belongs to.
    function partOf(dot: int): int {
        let last = 0;
        for (let part = 0; part < parts.length; part++) {
            last += Math.round(parts[part]);
            if (dot < last)
                return part;
        }
        return parts.length - 1;
    }

    // Which part lies at this point.
    function at(x: real, y: real): int {
        const column = Math.min(columns - 1, Math.max(0, Math.floor(x / pitch)));
        return partOf(Math.max(0, Math.floor((y - above) / pitch)) * columns + column);
    }

    Repeater {
        model: dots.count

        Rectangle {
            required property int index
            readonly property int part: dots.partOf(index)
            readonly property bool there: index < dots.count * dots.progress

            x: index % dots.columns * dots.pitch
            y: dots.above + Math.floor(index / dots.columns) * dots.pitch
            width: dots.pitch - dots.between
            height: width
            radius: width / 2
            color: there ? dots.colours[part] : "transparent"
            border.width: Theme.line
            border.color: part === dots.current ? Theme.soft : there ? dots.colours[part] : Theme.hairline
            opacity: dots.current < 0 || part === dots.current ? 1 : 0.6
        }
    }
}
