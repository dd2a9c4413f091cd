import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Turns the pages of a panel's gallery: swipe or tap. Says what the picture shows, and that it is an illustration.
Item {
    id: pager

    required property Exhibit exhibit
    property int shot: 0
    // Whether the product itself can be turned now, in place of the pictures.
    property bool turning: false
    // The pictures that can be shown; one that is missing or broken is passed over.
    readonly property list<int> usable: [...Array(exhibit?.captions.length ?? 0).keys()].filter(i => exhibit.pictures[i].toString())
    readonly property int place: usable.indexOf(shot)

    // The visitor wants the picture that is shown full screen.
    signal closerWanted

    function turn(by: int) {
        if (usable.length > 0)
            shot = usable[(Math.max(0, place) + by + usable.length) % usable.length];
    }

    function turnRound(on: bool) {
        turning = on;
        if (on)
            exhibit.turn();
        else
            exhibit.rest();
    }

    onExhibitChanged: {
        shot = 0;
        turning = false;
    }

    Turntable {
        anchors.fill: parent
        exhibit: pager.exhibit
        active: pager.turning
    }

    TouchButton {
        visible: pager.exhibit?.turns ?? false
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        glyph: pager.turning ? Icons.close : Icons.turn
        description: pager.turning ? qsTr("Back to the pictures") : qsTr("Turn it round")
        onPressed: pager.turnRound(!pager.turning)
    }

    DragHandler {
        enabled: !pager.turning
        // How far the finger has gone, px; the handler forgets it before it says that the finger has lifted.
        property real travelled: 0

        target: null
        yAxis.enabled: false
        onActiveTranslationChanged: if (active)
            travelled = activeTranslation.x
        onActiveChanged: {
            if (!active && Math.abs(travelled) > 12 * Theme.mm)
                pager.turn(travelled < 0 ? 1 : -1);
            travelled = 0;
        }
    }

    // Not a PressArea: a finger that moves here swipes, and must not count as a tap as well.
    TapHandler {
        // What was shown before the first tap of two turned the page: the second looks closer at that.
        property int before: 0

        enabled: pager.usable.length > 0 && !pager.turning
        gesturePolicy: TapHandler.DragThreshold
        onTapped: {
            if (tapCount === 2) {
                pager.shot = before;
                pager.closerWanted();
            } else {
                before = pager.shot;
                pager.turn(1);
            }
        }
    }

    TouchButton {
        visible: pager.usable.length > 0 && !pager.turning
        anchors.right: caption.right
        anchors.bottom: caption.top
        anchors.bottomMargin: Theme.gap
        glyph: Icons.closer
        description: qsTr("Look closer")
        onPressed: pager.closerWanted()
    }

    CaptionBox {
        id: caption

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        widest: pager.width - 2 * Theme.gap
        text: pager.captionText()
        count: pager.turning ? 0 : pager.usable.length
        current: pager.place
        accent: pager.exhibit ? pager.exhibit.accent : Theme.accent
    }

    // Two lines: what is shown, and that it is an illustration; whose picture it is, and of when the facts are.
    function captionText(): string {
        const shown = [], origin = [];
        if (turning)
            shown.push(qsTr("Illustration"), qsTr("drag to turn it round"));
        else if (exhibit && place >= 0) {
            if (exhibit.illustrated[shot])
                shown.push(qsTr("Illustration"));
            shown.push(exhibit.captions[shot]);
            origin.push(exhibit.credits[shot]);
        }
        if (exhibit?.asOf)
            origin.push(qsTr("as of %1").arg(monthOf(exhibit.asOf)));
        return [shown, origin].filter(parts => parts.length > 0).map(parts => parts.join(" · ")).join("\n");
    }

    function monthOf(asOf: string): string {
        const [year, month] = asOf.split("-");
        //: How a month is written, in Qt's date format: "MMMM yyyy" gives "April 2024"
        return new Date(Number(year), Number(month) - 1, 1).toLocaleDateString(Qt.locale(), qsTr("MMMM yyyy"));
    }
}
