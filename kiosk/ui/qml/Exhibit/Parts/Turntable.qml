pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The product turning under a finger, with a little momentum. Two pictures take turns, so that at most two frames are
// decoded at any time, and what is shown is always whole.
Adjustable {
    id: turntable

    required property Exhibit exhibit
    property bool active: false
    // Which way it has turned, in frames; any number.
    property real turned: 0
    readonly property int count: exhibit && active ? exhibit.frames.length : 0
    readonly property int frame: count > 0 ? ((Math.round(turned) % count) + count) % count : 0
    readonly property bool shows: front.status === Image.Ready
    property Image front: first
    readonly property Image back: front === first ? second : first

    name: exhibit?.name ?? ""
    value: (count > 0 ? Math.round(360 * frame / count) : 0) + "°"
    ringGap: -3 * Theme.mm
    enabled: active
    visible: active
    onStepped: by => {
        momentum.stop();
        turned += by;
    }

    function show() {
        // Another product's frames may be fewer until all of it is known.
        const wanted = exhibit?.frames[frame]?.toString() ?? "";
        if (!wanted || wanted === front.source.toString() || back.status === Image.Loading)
            return;
        back.source = wanted;
        swap();
    }

    function swap() {
        if (back.status !== Image.Ready || back.source.toString() === front.source.toString())
            return;
        front = back;
        show();
    }

    onFrameChanged: show()
    onCountChanged: {
        momentum.stop();
        turned = 0;
        first.source = "";
        second.source = "";
        show();
    }

    Connections {
        target: turntable.active ? turntable.exhibit : null

        function onFramesChanged() {
            turntable.show();
        }
    }

    component Frame: Image {
        anchors.centerIn: parent
        width: Math.min(parent.width, parent.height)
        height: width
        asynchronous: true
        cache: false
        visible: turntable.front === this
        onStatusChanged: turntable.swap()
    }

    Frame {
        id: first
    }

    Frame {
        id: second
    }

    NumberAnimation {
        id: momentum

        target: turntable
        property: "turned"
        duration: Theme.animated ? 900 : 0
        easing.type: Easing.OutCubic
    }

    DragHandler {
        property real start: 0

        target: null
        yAxis.enabled: false
        onActiveChanged: {
            momentum.stop();
            if (active) {
                start = turntable.turned;
            } else {
                momentum.to = turntable.turned + centroid.velocity.x / turntable.width * turntable.count * 0.25;
                momentum.start();
            }
        }
        // A finger across the whole width turns it once round.
        onActiveTranslationChanged: if (active)
            turntable.turned = start + activeTranslation.x / turntable.width * turntable.count
    }
}
