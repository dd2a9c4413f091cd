import QtQuick
import QtQuick.Shapes
import Exhibit.Theme

// A ring that empties clockwise, with the seconds left in its middle.
Item {
    id: ring

    required property int remaining
    required property int total
    property color accent: Theme.accent
    property real share: total > 0 ? remaining / total : 0

    implicitWidth: 70 * Theme.mm
    implicitHeight: implicitWidth

    Behavior on share {
        NumberAnimation {
            duration: Theme.animated ? 1000 : 0
        }
    }

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.hairline
            strokeWidth: 2 * Theme.mm
            fillColor: "transparent"

            PathAngleArc {
                centerX: ring.width / 2
                centerY: ring.height / 2
                radiusX: ring.width / 2 - 2 * Theme.mm
                radiusY: radiusX
                startAngle: 0
                sweepAngle: 360
            }
        }

        ShapePath {
            strokeColor: ring.accent
            strokeWidth: 2 * Theme.mm
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"

            PathAngleArc {
                centerX: ring.width / 2
                centerY: ring.height / 2
                radiusX: ring.width / 2 - 2 * Theme.mm
                radiusY: radiusX
                startAngle: -90
                sweepAngle: -360 * ring.share
            }
        }
    }

    Text {
        anchors.centerIn: parent
        text: ring.remaining
        color: Theme.ink
        font.family: Theme.numeralFamily
        font.pixelSize: Theme.display
        font.weight: Font.Bold
        renderType: Text.NativeRendering
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
