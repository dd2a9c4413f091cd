import QtQuick
import Exhibit.Theme

// The ground colour, melting away from the side where text stands: "left" or "bottom".
Rectangle {
    required property bool fromBottom
    property real strength: 1

    readonly property color near: Qt.alpha(Theme.ground, strength)
    readonly property color middle: Qt.alpha(Theme.ground, strength * 0.72)
    readonly property color far: Qt.alpha(Theme.ground, 0)

    gradient: Gradient {
        orientation: fromBottom ? Gradient.Vertical : Gradient.Horizontal

        GradientStop {
            position: 0
            color: fromBottom ? far : near
        }

        GradientStop {
            position: 0.5
            color: middle
        }

        GradientStop {
            position: 1
            color: fromBottom ? near : far
        }
    }
}
