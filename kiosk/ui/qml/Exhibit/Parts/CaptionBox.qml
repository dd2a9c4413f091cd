import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// What a picture shows and whose it is, with the dots of the gallery it belongs to.
Rectangle {
    id: box

    required property string text
    required property int count
    required property int current
    required property color accent
    // The width it may take, px.
    required property real widest
    // Whether it is the name of the picture beside it, so that it is not to be read twice.
    property bool named: false

    visible: text
    width: line.width + 2 * Theme.gap
    height: line.height + Theme.gap
    radius: Theme.mm
    color: Theme.veil

    Row {
        id: line

        anchors.centerIn: parent
        spacing: Theme.gap

        Dots {
            id: dots

            anchors.verticalCenter: parent.verticalCenter
            visible: box.count > 1
            count: box.count
            current: box.current
            accent: box.accent
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, box.widest - 2 * Theme.gap - (box.count > 1 ? dots.width + Theme.gap : 0))
            text: box.text
            color: Theme.soft
            Accessible.ignored: box.named
        }
    }
}
