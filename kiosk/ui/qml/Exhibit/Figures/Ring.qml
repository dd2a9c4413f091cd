pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Exhibit.Theme

// A whole as a ring of its parts, from the top on clockwise; outside it, how far the first part is expected to go.
Item {
    id: ring

    required property list<real> parts
    // The colour of each part.
    required property list<color> colours
    required property color accent
    // What the first part is expected to become; 0 where nothing is expected.
    property real goal: 0
    // Which part is shown, from 0; the goal comes after the last one.
    property int current: -1
    property real progress: 1
    property real thickness: Theme.mm * 4
    readonly property real whole: parts.reduce((sum, part) => sum + part, 0)
    readonly property real radius: Math.min(width, height) / 2 - (goal > 0 ? thickness * 1.25 : thickness * 0.75)

    // Where a part begins, as a share of the whole.
    function begin(index: int): real {
        return parts.slice(0, index).reduce((sum, part) => sum + part, 0) / whole;
    }

    // Which part, or the goal, lies in the direction of this point.
    function at(x: real, y: real): int {
        const share = (Math.atan2(x - width / 2, height / 2 - y) / (2 * Math.PI) + 1) % 1;
        if (share > parts[0] / whole && share <= goal / whole)
            return parts.length;
        const found = parts.findIndex((part, index) => share < begin(index + 1));
        return found < 0 ? parts.length - 1 : found;
    }

    component Arc: Shape {
        id: arc

        required property real from
        required property real share
        required property color colour
        property real strength: ring.thickness
        property real away: 0

        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: arc.colour
            strokeWidth: arc.strength
            capStyle: ShapePath.FlatCap
            fillColor: "transparent"

            PathAngleArc {
                centerX: ring.width / 2
                centerY: ring.height / 2
                radiusX: ring.radius + arc.away
                radiusY: radiusX
                startAngle: -90 + 360 * arc.from * ring.progress
                sweepAngle: Math.max(0, 360 * arc.share * ring.progress)
            }
        }
    }

    Repeater {
        model: ring.parts.length

        Arc {
            required property int index
            // A hair's breadth of ground between two parts.
            readonly property real gap: Theme.mm * 0.8 / (2 * Math.PI * Math.max(1, ring.radius))

            from: ring.begin(index)
            share: ring.parts[index] / ring.whole - gap
            colour: ring.colours[index]
            strength: ring.thickness * (index === ring.current ? 1.5 : 1)
        }
    }

    Arc {
        visible: ring.goal > 0
        from: 0
        share: ring.goal / ring.whole
        colour: ring.accent
        away: ring.thickness * 1.05
        strength: Math.max(Theme.line, ring.thickness * (ring.current === ring.parts.length ? 0.3 : 0.1))
    }

    // The end of what is expected.
    Arc {
        visible: ring.goal > 0
        from: (ring.goal / ring.whole) - 0.003
        share: 0.006
        colour: ring.accent
        away: ring.thickness * 0.55
        strength: ring.thickness * 1.2
    }
}
