import QtQuick
import Exhibit.Theme

// A button with an icon, a label, or both; never smaller than 20 mm each way.
Pressable {
    id: button

    property string glyph
    property string label
    property real labelSize: Theme.body
    // The family that sets the label, where it is in another language.
    property string labelFamily: Theme.textFamily
    property string description: label
    property bool marked: false
    property color accent: Theme.accent

    name: label || description
    explanation: label && label !== description ? description : ""
    implicitWidth: Math.max(Theme.target, row.implicitWidth + 2 * (label ? Theme.gap * 1.6 : 0))
    implicitHeight: Theme.target
    radius: height / 2
    color: held ? Theme.pressed : Theme.veil
    border.width: Theme.line
    border.color: marked || held ? accent : Theme.hairline

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.gap * 0.7

        Icon {
            visible: button.glyph
            glyph: button.glyph
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            visible: button.label
            text: button.label
            font.family: button.labelFamily
            font.pixelSize: button.labelSize
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
