import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// The screen can be wiped: nothing that touches it has any effect until the ring has run out.
Rectangle {
    id: lock

    // Seconds left, and of how many.
    required property int remaining
    required property int total

    color: Theme.ground

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }

    MultiPointTouchArea {
        anchors.fill: parent
    }

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gap * 2

        CountdownRing {
            anchors.horizontalCenter: parent.horizontalCenter
            remaining: lock.remaining
            total: lock.total
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Wipe the screen now: touches do nothing")
            font.pixelSize: Theme.lead
        }
    }
}
