import QtQuick

// Makes its parent a touch target: acts when a finger lifts, sliding off cancels until it slides back; `held` follows at
// once. Several fingers on it, a palm say, are one press, and none of them reaches what lies beneath.
MultiPointTouchArea {
    id: area

    property bool held: false
    // Whether any finger is down, and whether lifting one would act: the first that lifts does, the others are too late.
    property bool touched: false
    property bool armed: false

    signal tapped

    function under(points: list<QtObject>): bool {
        return points.some(found => {
            const finger = found as TouchPoint;
            return contains(Qt.point(finger.x, finger.y));
        });
    }

    function rest() {
        touched = false;
        armed = false;
        held = false;
    }

    anchors.fill: parent
    onPressed: armed = armed || !touched
    onReleased: points => {
        if (!enabled || !armed || !under(points))
            return;
        armed = false;
        tapped();
    }
    onTouchUpdated: points => {
        touched = points.length > 0;
        armed = armed && touched;
        held = armed && under(points);
    }
    onCanceled: rest()
    onEnabledChanged: rest()
}
