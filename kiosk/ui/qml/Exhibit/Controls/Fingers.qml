import QtQuick
import Exhibit.Theme

// Any number of fingers on a surface, taken as one gesture: where their middle is, and how far they are apart.
MultiPointTouchArea {
    id: fingers

    property int count: 0
    property point middle
    // Mean distance of the fingers from their middle, px.
    property real spread: 0
    // Whether this gesture has had more than one finger.
    property bool several: false
    // Whether it has gone further than a finger trembles.
    property bool travelling: false
    property point pressedAt
    property point tappedAt
    property string known
    // Where the middle was in the last tenth of a second, and when, ms.
    property list<var> trail

    // Another finger has come or gone: measure from here.
    signal begun
    signal moved
    signal finished
    signal interrupted
    signal doubleTapped(at: point)

    function near(a: point, b: point, distance: real): bool {
        return Math.hypot(a.x - b.x, a.y - b.y) <= distance;
    }

    function measure(points: list<QtObject>) {
        const places = points.map(found => {
            const finger = found as TouchPoint;
            return Qt.point(finger.x, finger.y);
        });
        count = places.length;
        if (count === 0)
            return;
        const x = places.reduce((sum, place) => sum + place.x, 0) / count;
        const y = places.reduce((sum, place) => sum + place.y, 0) / count;
        middle = Qt.point(x, y);
        spread = places.reduce((sum, place) => sum + Math.hypot(place.x - x, place.y - y), 0) / count;
    }

    // How fast the middle went when it was last seen, px a second; nothing when it has stood still since.
    function velocity(): point {
        const first = trail[0], last = trail[trail.length - 1], now = Date.now();
        if (trail.length < 2 || now - last.time > 60 || last.time - first.time < 15)
            return Qt.point(0, 0);
        const seconds = (last.time - first.time) / 1000;
        return Qt.point((last.at.x - first.at.x) / seconds, (last.at.y - first.at.y) / seconds);
    }

    function note() {
        const now = Date.now();
        trail = trail.filter(step => now - step.time < 100).concat([
            {
                time: now,
                at: middle
            }
        ]);
    }

    function follow(points: list<QtObject>) {
        const before = count;
        const ids = points.map(found => (found as TouchPoint).pointId).sort().join();
        measure(points);
        if (count === 0) {
            finish();
        } else if (ids !== known) {
            several = count > 1 || (before > 0 && several);
            travelling = several;
            pressedAt = middle;
            trail = [];
            note();
            begun();
        } else if (travelling || !near(middle, pressedAt, 2.5 * Theme.mm)) {
            travelling = true;
            note();
            moved();
        }
        known = ids;
    }

    function finish() {
        finished();
        if (!several && !travelling)
            tap();
    }

    function tap() {
        if (again.running && near(pressedAt, tappedAt, 12 * Theme.mm)) {
            again.stop();
            doubleTapped(pressedAt);
        } else {
            tappedAt = pressedAt;
            again.restart();
        }
    }

    // More than ten: a palm beside both hands is followed as well.
    maximumTouchPoints: 32
    onTouchUpdated: points => follow(points)
    onCanceled: {
        several = true;
        interrupted();
    }

    Timer {
        id: again

        interval: 350
    }
}
