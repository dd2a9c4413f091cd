import QtQuick
import Exhibit.Theme

// The ground colour, melting away from the side where text stands: "left" or "bottom".
Rectangle {
    id: scrim

    required property bool fromBottom
    property real strength: 1

    readonly property color near: Qt.alpha(Theme.ground, strength)
    readonly property color middle: Qt.alpha(Theme.ground, strength * (Theme.highContrast ? 1 : 0.84))
    readonly property color far: Qt.alpha(Theme.ground, 0)

    gradient: Gradient {
        orientation: scrim.fromBottom ? Gradient.Vertical : Gradient.Horizontal

        GradientStop {
            position: 0
            color: scrim.fromBottom ? scrim.far : scrim.near
        }

        GradientStop {
            position: Theme.highContrast ? (scrim.fromBottom ? 0.2 : 0.8) : (scrim.fromBottom ? 0.28 : 0.7)
            color: scrim.middle
        }

        GradientStop {
            position: 1
            color: scrim.fromBottom ? scrim.near : scrim.far
        }
    }
}
