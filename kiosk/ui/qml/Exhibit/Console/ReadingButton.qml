import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// One of two readings of the source, to choose: what it is, its words, and a ring that is filled when it is shown.
Rectangle {
    id: button

    required property string title
    required property string words
    required property bool chosen

    signal pressed

    implicitHeight: Math.max(Theme.target, column.height + 2 * Theme.gap)
    radius: Theme.gap
    color: area.held ? Theme.pressed : Theme.raised
    border.width: Theme.line
    border.color: chosen || area.held ? Theme.accent : Theme.hairline
    Accessible.role: Accessible.RadioButton
    Accessible.name: title + ": " + words
    Accessible.checked: chosen
    Accessible.onPressAction: pressed()

    PressArea {
        id: area

        onTapped: button.pressed()
    }

    Rectangle {
        id: ring

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        width: 9 * Theme.mm
        height: width
        radius: width / 2
        color: button.chosen ? Theme.accent : "transparent"
        border.width: Theme.line * 1.5
        border.color: button.chosen ? Theme.accent : Theme.soft

        Icon {
            anchors.centerIn: parent
            visible: button.chosen
            glyph: Icons.chosen
            color: Theme.ground
            size: parent.width * 0.8
        }
    }

    Column {
        id: column

        anchors.left: ring.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: button.title
            color: Theme.soft
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            text: button.words
            font.weight: Font.Bold
            Accessible.ignored: true
        }
    }
}
