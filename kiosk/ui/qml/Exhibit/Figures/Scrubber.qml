import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// Where a finger drags or taps a drawing: it follows from the first touch on, wherever the finger goes until it lifts.
Adjustable {
    id: scrubber

    readonly property bool held: finger.active

    // What is drawn, its axes and its scales, is the same in every language.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    signal moved(at: point)
    signal released

    PointHandler {
        id: finger
        margin: Theme.target / 2

        onPointChanged: if (active)
            scrubber.moved(point.position)
        onActiveChanged: {
            if (active)
                scrubber.moved(point.position);
            else
                scrubber.released();
        }
    }
}
