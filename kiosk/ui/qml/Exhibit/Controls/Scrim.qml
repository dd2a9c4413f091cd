import QtQuick
import Exhibit.Theme

// The ground colour, melting away from the side where text stands: where lines begin, or the bottom.
Rectangle {
    id: scrim

    required property bool fromBottom
    property real strength: 1

    // Whether text stands at the gradient's end, and how far the ground's colour reaches from there, as a share.
    readonly property bool fromEnd: fromBottom || Theme.mirrored
    readonly property real reach: Theme.highContrast ? 0.8 : fromBottom ? 0.72 : 0.7

    readonly property color near: Qt.alpha(Theme.ground, strength)
    readonly property color middle: Qt.alpha(Theme.ground, strength * (Theme.highContrast ? 1 : 0.84))
    readonly property color far: Qt.alpha(Theme.ground, 0)

    gradient: Gradient {
        orientation: scrim.fromBottom ? Gradient.Vertical : Gradient.Horizontal

        GradientStop {
            position: 0
            color: scrim.fromEnd ? scrim.far : scrim.near
        }

        GradientStop {
            position: scrim.fromEnd ? 1 - scrim.reach : scrim.reach
            color: scrim.middle
        }

        GradientStop {
            position: 1
            color: scrim.fromEnd ? scrim.near : scrim.far
        }
    }
}
