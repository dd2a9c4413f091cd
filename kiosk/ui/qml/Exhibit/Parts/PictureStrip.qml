pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// A gallery's whole pictures side by side, under the visitor's fingers: swipe, pinch, double-tap, pan, pull down.
Adjustable {
    id: strip

    required property Exhibit exhibit
    // Which of the exhibit's pictures there are, and which of these is shown, from 0.
    required property list<int> shots
    required property int page
    // How far the strip has been moved, in pages, and how far the page is pulled down, px.
    property real position: 0
    property real pull: 0
    // What the fingers are doing: "page", "pull", "pan" or "pinch"; empty until that is clear.
    property string task

    readonly property real pitch: width + 2 * Theme.gap
    // Where the next picture lies: 1 right of this one, -1 left.
    readonly property int way: mirrored ? -1 : 1
    readonly property WholePicture paper: (pages.count > page ? pages.itemAt(page) : null) as WholePicture
    readonly property bool ready: paper?.ready ?? false
    property real startPosition
    property real startPull
    property point startMiddle

    signal turned(page: int)
    signal dismissed

    ringGap: -3 * Theme.mm
    mirrored: Theme.mirrored
    onStepped: by => turn(by)
    Keys.onPressed: event => event.accepted = closer(event.key)

    // Look closer or less close by key; return whether that was the key for it, and there was more.
    function closer(key: int): bool {
        const by = [Qt.Key_Up, Qt.Key_Plus].includes(key) ? 1.5 : [Qt.Key_Down, Qt.Key_Minus].includes(key) ? 1 / 1.5 : 1;
        return magnifier.step(by);
    }

    function begin() {
        magnifier.begin(fingers.middle, fingers.spread);
        back.stop();
        startPosition = position;
        startPull = pull;
        startMiddle = fingers.middle;
        task = fingers.count > 1 ? "pinch" : magnifier.zoom > 1 ? "pan" : "";
    }

    function follow() {
        const dx = fingers.middle.x - startMiddle.x, dy = fingers.middle.y - startMiddle.y;
        if (!task && !fingers.several)
            task = Math.abs(dx) > Math.abs(dy) ? "page" : "pull";
        if (task === "pinch")
            magnifier.pinch(fingers.middle, fingers.spread);
        else if (task === "pan")
            magnifier.pan(fingers.middle);
        else if (task === "page")
            drag(startPosition - way * dx / pitch);
        else if (task === "pull")
            pull = Math.max(0, startPull + dy);
    }

    // Beyond the first and the last picture the strip follows only a little.
    function drag(to: real) {
        const kept = Math.max(0, Math.min(shots.length - 1, to));
        sliding.stop();
        position = kept + (to - kept) * 0.35;
    }

    function finish() {
        const gone = (position - startPosition) * pitch;
        if (task === "page" && Math.abs(gone) > 12 * Theme.mm)
            turn(gone > 0 ? 1 : -1);
        if (task === "pull" && pull > 25 * Theme.mm) {
            dismissed();
            return;
        }
        magnifier.settle(task === "pan" ? fingers.velocity() : Qt.point(0, 0));
        slide();
        back.restart();
    }

    function turn(by: int) {
        const next = Math.max(0, Math.min(shots.length - 1, page + by));
        if (next !== page)
            turned(next);
    }

    function slide() {
        sliding.to = page;
        sliding.restart();
    }

    function rest() {
        magnifier.rest();
        back.stop();
        pull = 0;
    }

    onPageChanged: {
        rest();
        slide();
    }
    Component.onCompleted: position = page

    component Glide: NumberAnimation {
        target: strip
        duration: Theme.transition
        easing.type: Easing.OutCubic
    }

    Glide {
        id: sliding

        property: "position"
    }

    Glide {
        id: back

        property: "pull"
        to: 0
    }

    Magnifier {
        id: magnifier

        anchors.fill: parent
        subject: strip.paper?.painted ?? Qt.size(0, 0)
    }

    Repeater {
        id: pages

        model: strip.shots.length

        WholePicture {
            required property int index
            readonly property bool current: index === strip.page
            readonly property real away: Math.min(Math.abs(index - strip.position), Math.abs(index - strip.page))

            x: strip.way * (index - strip.position) * strip.pitch + (current ? magnifier.panX : 0)
            y: current ? magnifier.panY + strip.pull : 0
            width: strip.width
            height: strip.height
            scale: current ? magnifier.zoom : 1
            visible: Math.abs(index - strip.position) < 1
            cropped: away < 2.5 ? strip.exhibit?.pictures[strip.shots[index]] ?? "" : ""
            whole: away < 1.5 ? strip.exhibit?.wholes[strip.shots[index]] ?? "" : ""
        }
    }

    Fingers {
        id: fingers

        anchors.fill: parent
        onBegun: strip.begin()
        onMoved: strip.follow()
        onFinished: strip.finish()
        onInterrupted: strip.task = ""
        onDoubleTapped: at => magnifier.toggle(at)
    }
}
