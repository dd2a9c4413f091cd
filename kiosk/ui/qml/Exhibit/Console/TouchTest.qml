pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// Shows where fingers are, and which parts of the screen have felt one: a dead part stays dark.
Rectangle {
    id: test

    readonly property real cell: 15 * Theme.mm
    readonly property int columns: Math.max(1, Math.round(width / cell))
    readonly property int rows: Math.max(1, Math.round(height / cell))
    // The parts that have felt a finger, as numbers from the top left.
    property list<int> felt: []

    signal closed

    function feel(point: point) {
        const column = Math.floor(point.x / width * columns), row = Math.floor(point.y / height * rows);
        const part = Math.max(0, Math.min(rows - 1, row)) * columns + Math.max(0, Math.min(columns - 1, column));
        if (!felt.includes(part))
            felt = [...felt, part];
    }

    color: Theme.ground

    Grid {
        anchors.fill: parent
        columns: test.columns
        // Its parts are numbered from the left.
        LayoutMirroring.enabled: false

        Repeater {
            model: test.columns * test.rows

            Rectangle {
                required property int index

                width: test.width / test.columns
                height: test.height / test.rows
                color: test.felt.includes(index) ? Theme.pressed : "transparent"
                border.width: Theme.line
                border.color: Theme.hairline
            }
        }
    }

    component Finger: PointHandler {
        id: finger

        // A handler follows one finger each.
        acceptedDevices: PointerDevice.TouchScreen | PointerDevice.Mouse
        onPointChanged: if (active)
            test.feel(Qt.point(point.position.x, point.position.y))
    }

    Repeater {
        model: 10

        Item {
            id: place

            required property int index

            anchors.fill: parent

            Finger {
                id: finger
            }

            Rectangle {
                visible: finger.active
                x: finger.point.position.x - width / 2
                y: finger.point.position.y - height / 2
                width: 26 * Theme.mm
                height: width
                radius: width / 2
                color: "transparent"
                border.width: Theme.mm
                border.color: Theme.accent

                Label {
                    anchors.bottom: parent.top
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: Math.round(finger.point.position.x) + ", " + Math.round(finger.point.position.y)
                    wrapMode: Text.NoWrap
                }
            }
        }
    }

    TouchButton {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        glyph: Icons.close
        label: qsTr("End the touch test")
        onPressed: test.closed()
    }

    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.margin
        text: qsTr("Draw over the whole screen: parts that stay dark feel nothing")
    }
}
