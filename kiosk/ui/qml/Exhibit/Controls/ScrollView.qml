pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Theme

// What scrolls under the finger when it does not fit; then a bar at the edge says where one is, and what goes on beyond
// the upper or the lower edge fades there.
Flickable {
    id: view

    // How high the fading edge is, px; nothing where the ground behind is not the ground's colour.
    property real fade: Theme.gap * 2.4
    readonly property real room: Theme.gap

    // Whether keys scroll it, as nothing in it can be pressed; else it follows what they go to.
    property bool reads: false
    readonly property Item current: Window.activeFocusItem
    // A text that is written stays in sight as it grows, and when the keyboard comes up.
    readonly property real written: (current as TextEdit)?.height ?? 0

    // Scroll by a good part of what is seen, or by what is left; return whether there was any.
    function scroll(by: int): bool {
        return glide((scrolling.running ? scrolling.to : contentY) + by * height * 0.6);
    }

    function glide(wanted: real): bool {
        const to = Math.max(0, Math.min(contentHeight - height, wanted));
        if (Math.abs(to - contentY) < 1)
            return false;
        cancelFlick();
        scrolling.to = to;
        scrolling.restart();
        return true;
    }

    // Bring into sight what the keys go to, if that is in here.
    function reveal() {
        let up = current;
        while (up && up !== contentItem)
            up = up.parent;
        if (!up || !Theme.keyed && !written)
            return;
        const seen = written ? current.parent : current;
        const top = seen.mapToItem(contentItem, 0, 0).y - Theme.gap, bottom = top + seen.height + 2 * Theme.gap;
        if (top < contentY || bottom > contentY + height)
            glide(top < contentY ? top : bottom - height);
    }

    function rest() {
        scrolling.stop();
        contentY = 0;
    }

    // Qt does not take it from what the keys are on.
    activeFocusOnTab: reads && (interactive || activeFocus)
    onCurrentChanged: if (interactive)
        Qt.callLater(reveal)
    onWrittenChanged: if (interactive)
        Qt.callLater(reveal)
    onHeightChanged: if (interactive)
        Qt.callLater(reveal)
    onMovementStarted: scrolling.stop()
    Keys.onUpPressed: event => event.accepted = reads && scroll(-1)
    Keys.onDownPressed: event => event.accepted = reads && scroll(1)

    NumberAnimation {
        id: scrolling

        target: view
        property: "contentY"
        duration: Theme.transition
        easing.type: Easing.OutCubic
    }

    FocusRing {
        parent: view.parent
        owner: view
        gap: 3 * Theme.mm
    }

    contentWidth: width - (interactive ? room : 0)
    // The bar stands where lines end.
    leftMargin: Theme.mirrored ? width - contentWidth : 0
    contentX: -leftMargin
    flickableDirection: Flickable.VerticalFlick
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height + 1
    clip: interactive

    component Edge: Rectangle {
        required property bool upper

        parent: view
        anchors.left: parent.left
        width: view.contentWidth
        height: view.fade
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(Theme.ground, 1)
            }

            GradientStop {
                position: 1
                color: Qt.alpha(Theme.ground, 0)
            }
        }
        rotation: upper ? 0 : 180
        y: upper ? 0 : view.height - height
        visible: view.interactive && (upper ? !view.atYBeginning : !view.atYEnd)
    }

    Edge {
        upper: true
    }

    Edge {
        upper: false
    }

    Rectangle {
        parent: view
        visible: view.interactive
        anchors.right: parent.right
        y: view.visibleArea.yPosition * view.height
        width: Theme.mm * 1.2
        height: view.visibleArea.heightRatio * view.height
        radius: width / 2
        color: Theme.soft
    }
}
