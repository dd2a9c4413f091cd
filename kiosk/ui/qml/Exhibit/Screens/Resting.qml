pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls

// What is shown while nobody is there: the attract loop, or outside the opening hours the closed screen.
Item {
    id: resting

    required property int dwell
    required property bool shifts
    // Whether nothing of the attract loop is seen.
    readonly property bool away: attract.opacity === 0

    // Nothing beneath is seen any longer.
    signal covered

    // The closed screen goes when the visitor is there, or the attract loop stands ready beneath it.
    function follow() {
        if (Visit.closed)
            closed.shown = true;
        else if (!Visit.attracting || attract.covers)
            closed.shown = false;
        attract.shown = Visit.attracting && !(Visit.closed && closed.covers);
    }

    Component.onCompleted: follow()

    Connections {
        target: Visit

        function onChanged() {
            resting.follow();
        }
    }

    FadeLoader {
        id: attract

        readonly property bool covers: shown && opacity === 1
        // The first picture after the start is simply there.
        property bool begun: false

        anchors.fill: parent
        shown: false
        ready: (item as AttractScreen)?.ready ?? false
        fades: begun && closed.opacity < 1
        onCoversChanged: if (covers) {
            begun = true;
            Qt.callLater(resting.follow);
            resting.covered();
        }
        sourceComponent: AttractScreen {
            dwell: resting.dwell
            shifts: resting.shifts
        }
    }

    FadeLoader {
        id: closed

        readonly property bool covers: shown && opacity === 1

        anchors.fill: parent
        shown: false
        fades: attract.begun
        onCoversChanged: if (covers) {
            Qt.callLater(resting.follow);
            resting.covered();
        }
        sourceComponent: ClosedScreen {}
    }
}
