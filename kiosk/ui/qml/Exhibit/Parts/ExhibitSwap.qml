import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// Shows one exhibit after another: the old one stays until the new one is decoded, then the new one fades in over it.
// Never a black, white or stale frame between two. A newer exhibit replaces one that is still waiting to be shown.
Item {
    id: swap

    required property Exhibit exhibit
    // An item with `property Exhibit exhibit` and `property bool ready`.
    required property Component slide
    property int fade: Theme.slideFade

    readonly property Loader shown: frontIsA ? a : b
    readonly property Loader waiting: frontIsA ? b : a
    readonly property bool ready: shown.item !== null
    property bool frontIsA: false

    function bring() {
        if (!exhibit)
            return;
        if (fading.running)
            fading.complete();
        waiting.exhibit = exhibit;
        waiting.opacity = 0;
        waiting.active = true;
        showWhenReady();
    }

    function showWhenReady() {
        if (!waiting.active || !waiting.itemReady || fading.running)
            return;
        const old = shown;
        frontIsA = !frontIsA;
        shown.z = 1;
        old.z = 0;
        fading.outgoing = old;
        fading.target = shown;
        fading.duration = old.active ? fade : 0;
        fading.start();
    }

    onExhibitChanged: bring()
    Component.onCompleted: bring()

    component Layer: Loader {
        property Exhibit exhibit
        property bool itemReady: status === Loader.Ready && (item?.ready ?? false)

        anchors.fill: parent
        active: false
        sourceComponent: swap.slide
        onLoaded: item.exhibit = Qt.binding(() => exhibit)
        onItemReadyChanged: Qt.callLater(swap.showWhenReady)
    }

    Layer {
        id: a
    }

    Layer {
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
