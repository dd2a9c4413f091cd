import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// Lies over a panel's pictures and turns them: a swipe, a tap, a key. Two taps look closer.
Adjustable {
    id: turner

    required property int place
    required property int count

    signal turned(by: int)
    signal closerWanted(page: int)

    mirrored: Theme.mirrored
    value: place + 1 + " / " + count
    ringGap: -3 * Theme.mm
    Accessible.role: Accessible.Graphic
    onStepped: by => turned(by)

    DragHandler {
        // How far the finger has gone, px; the handler forgets it before it says that the finger has lifted.
        property real travelled: 0

        target: null
        yAxis.enabled: false
        onActiveTranslationChanged: if (active)
            travelled = activeTranslation.x
        onActiveChanged: {
            if (!active && Math.abs(travelled) > 12 * Theme.mm)
                turner.turned(travelled < 0 !== turner.mirrored ? 1 : -1);
            travelled = 0;
        }
    }

    // Not a PressArea: a finger that moves here swipes, and must not count as a tap as well.
    TapHandler {
        // What was shown before the first tap of two turned the page: the second looks closer at that.
        property int before: 0

        gesturePolicy: TapHandler.DragThreshold
        onTapped: {
            if (tapCount === 2) {
                turner.closerWanted(before);
            } else {
                before = Math.max(0, turner.place);
                turner.turned(1);
            }
        }
    }
}
