pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// Shows one exhibit after another: the old one stays until the new one is decoded, then the new one fades in over it.
// Never a black, white or stale frame between two. A newer one replaces one that is still waiting to be shown.
Item {
    id: swap

    required property QtObject subject
    // An `ExhibitLayer`.
    required property Component slide
    property int fade: Theme.slideFade
    readonly property bool ready: frontIsA ? a.item !== null : b.item !== null
    property bool frontIsA: false
    // While a subject is handed over, what is decoded may change several times.
    property bool bringing: false
    property QtObject latest: null

    function waiting(): Slot {
        return frontIsA ? b : a;
    }

    function bring() {
        if (!subject || subject === latest)
            return;
        latest = subject;
        bringing = true;
        if (fading.running)
            fading.complete();
        const next = waiting();
        next.opacity = 0;
        next.seen = false;
        next.filled = false;
        next.subject = subject;
        next.active = true;
        next.filled = next.content !== null;
        bringing = false;
        showWhenReady();
    }

    function showWhenReady() {
        const next = waiting();
        if (!next.active || next.seen || !next.decoded || fading.running)
            return;
        const old = frontIsA ? a : b;
        frontIsA = !frontIsA;
        next.seen = true;
        next.z = 1;
        old.z = 0;
        fading.outgoing = old;
        fading.target = next;
        fading.duration = old.active ? fade : 0;
        fading.start();
    }

    onSubjectChanged: bring()
    Component.onCompleted: bring()

    component Slot: Loader {
        id: slot

        property QtObject subject
        property bool seen: false
        // A layer that is being created or filled seems decoded, having no picture yet.
        property bool filled: false
        readonly property ExhibitLayer content: item as ExhibitLayer
        readonly property bool decoded: filled && (content?.ready ?? false)

        anchors.fill: parent
        active: false
        sourceComponent: swap.slide
        onLoaded: filled = true
        onDecodedChanged: if (decoded && !swap.bringing)
            swap.showWhenReady()

        Binding {
            target: slot.content
            property: "subject"
            value: slot.subject
            when: slot.content !== null
        }

        Binding {
            target: slot.content
            property: "seen"
            value: slot.seen
            when: slot.content !== null
        }
    }

    Slot {
        id: a
    }

    Slot {
        id: b
    }

    NumberAnimation {
        id: fading

        property Loader outgoing

        property: "opacity"
        to: 1
        easing.type: Easing.InOutQuad
        onFinished: outgoing.active = false
    }
}
