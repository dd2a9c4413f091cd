import QtQuick
import Exhibit.Theme

// Shows where the keys go: a light ring between two dark lines, so that it stands out from any picture (WCAG 2.4.13), outside
// what it surrounds and in its shape. It appears with the first key and goes with the next touch.
Rectangle {
    id: ring

    // Whose focus it shows, and what it surrounds.
    property Item owner: parent
    property Item around: owner
    // How far the ring is from that, px; negative where there is no room outside.
    property real gap: edge

    readonly property real thickness: 1.2 * Theme.mm
    readonly property real edge: 0.5 * Theme.mm
    readonly property real away: gap + thickness + edge
    readonly property real rounding: (around as Rectangle)?.radius ?? 0

    anchors.fill: around
    anchors.margins: -away
    z: 1
    visible: Theme.keyed && owner.activeFocus
    radius: rounding > 0 ? rounding + away : 0
    color: "transparent"
    border.width: thickness + 2 * edge
    border.color: Theme.ground

    Rectangle {
        anchors.fill: parent
        anchors.margins: ring.edge
        radius: Math.max(0, ring.radius - ring.edge)
        color: "transparent"
        border.width: ring.thickness
        border.color: Theme.ink
    }
}
