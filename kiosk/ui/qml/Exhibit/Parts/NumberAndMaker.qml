import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// "04 —— maker": the line above a product's name.
Item {
    id: line

    required property Exhibit exhibit

    implicitHeight: Math.max(number.height, maker.height)

    Text {
        id: number

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        text: line.exhibit ? line.exhibit.number : ""
        color: Theme.inked(line.exhibit ? line.exhibit.accent : Theme.accent)
        font.family: Theme.numeralFamily
        font.pixelSize: Theme.lead
        font.weight: Font.Bold
        renderType: Text.NativeRendering
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    Rectangle {
        id: rule

        anchors.left: number.right
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: 14 * Theme.mm
        height: Theme.line * 1.5
        color: number.color
    }

    Label {
        id: maker

        anchors.left: rule.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: line.exhibit ? line.exhibit.maker : ""
        color: Theme.soft
    }
}
