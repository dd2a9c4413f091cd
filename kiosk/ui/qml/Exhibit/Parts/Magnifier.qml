pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Theme

// How far a picture is enlarged, and where it is moved to: 1 to 4 times, and never out of its frame. Fingers may pull it
// a little beyond; it glides back when they let go.
Item {
    id: magnifier

    // What is looked at: its size, px, when it is not enlarged. The frame is this item.
    required property size subject
    property real zoom: 1
    // Whether the visitor last asked for more than the whole picture, wherever a movement has got to.
    property bool enlarged: false
    // Where the subject's middle is, px from the frame's.
    property real panX: 0
    property real panY: 0

    readonly property real most: 4
    readonly property real closer: 2.5
    // Where the fingers began.
    property real startZoom: 1
    property point startPan
    property point startMiddle
    property real startSpread
    // The middle of the last pinch: the picture comes back to its limits about that.
    property point held

    function begin(middle: point, spread: real) {
        settling.stop();
        startZoom = zoom;
        startPan = Qt.point(panX, panY);
        startMiddle = middle;
        startSpread = Math.max(1, spread);
    }

    function pan(middle: point) {
        panX = stretched(startPan.x + middle.x - startMiddle.x, limitX(zoom));
        panY = stretched(startPan.y + middle.y - startMiddle.y, limitY(zoom));
    }

    // What was beneath the fingers stays beneath them.
    function pinch(middle: point, spread: real) {
        zoom = heldBack(startZoom * spread / startSpread);
        enlarged = zoom > 1;
        held = middle;
        const moved = carried(startPan, startMiddle, middle, zoom / startZoom);
        panX = moved.x;
        panY = moved.y;
    }

    // Enlarge to `to`, with what is seen at `at` staying there, or drifting px away, as far as the limits allow.
    function enlarge(to: real, at: point, drift: point) {
        const moved = carried(Qt.point(panX, panY), at, at, to / zoom);
        settling.zoom = to;
        settling.x = within(moved.x + drift.x, limitX(to));
        settling.y = within(moved.y + drift.y, limitY(to));
        settling.restart();
    }

    // Back inside the limits, gliding on as fast as the fingers went, px a second.
    function settle(velocity: point) {
        // The speed at which an `OutCubic` begins.
        const seconds = Theme.transition / 3000;
        enlarge(Math.max(1, Math.min(most, zoom)), held, Qt.point(velocity.x * seconds, velocity.y * seconds));
    }

    function toggle(at: point) {
        enlarged = !enlarged;
        enlarge(enlarged ? closer : 1, at, Qt.point(0, 0));
    }

    // Enlarge about the middle of the frame, and return whether there was room.
    function step(by: real): bool {
        const to = Math.max(1, Math.min(most, (settling.running ? settling.zoom : zoom) * by));
        if (Math.abs(to - zoom) < 0.01)
            return false;
        enlarged = to > 1;
        enlarge(to, Qt.point(width / 2, height / 2), Qt.point(0, 0));
        return true;
    }

    function rest() {
        settling.stop();
        enlarged = false;
        zoom = 1;
        panX = 0;
        panY = 0;
    }

    // Where the subject's middle gets to when it grows and the point of it at `from` goes to `to`.
    function carried(middle: point, from: point, to: point, grown: real): point {
        const x = to.x - width / 2 - grown * (from.x - width / 2 - middle.x);
        const y = to.y - height / 2 - grown * (from.y - height / 2 - middle.y);
        return Qt.point(x, y);
    }

    function heldBack(value: real): real {
        return value < 1 ? Math.pow(value, 0.6) : value > most ? most * Math.pow(value / most, 0.35) : value;
    }

    function stretched(value: real, limit: real): real {
        const kept = within(value, limit);
        return kept + (value - kept) * 0.35;
    }

    function within(value: real, limit: real): real {
        return Math.max(-limit, Math.min(limit, value));
    }

    function limitX(at: real): real {
        return Math.max(0, (subject.width * at - width) / 2);
    }

    function limitY(at: real): real {
        return Math.max(0, (subject.height * at - height) / 2);
    }

    component Glide: NumberAnimation {
        target: magnifier
        duration: Theme.transition
        easing.type: Easing.OutCubic
    }

    ParallelAnimation {
        id: settling

        property real zoom: 1
        property real x: 0
        property real y: 0

        Glide {
            property: "zoom"
            to: settling.zoom
        }

        Glide {
            property: "panX"
            to: settling.x
        }

        Glide {
            property: "panY"
            to: settling.y
        }
    }
}
