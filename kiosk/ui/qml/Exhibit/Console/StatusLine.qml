import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// One thing and how it is: a light, its name, and words. The light's shape tells as much as its colour.
Item {
    id: line

    required property string title
    required property string words
    // "green", "amber" or "red".
    required property string level

    readonly property color colour: level === "green" ? Theme.well : level === "amber" ? Theme.doubtful : Theme.wrong
    readonly property string glyph: level === "green" ? Icons.chosen : level === "amber" ? Icons.warning : Icons.close

    implicitHeight: Math.max(light.height, name.height, told.height) + Theme.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ": " + words

    Hairline {
        width: parent.width
    }

    Rectangle {
        id: light

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: 10 * Theme.mm
        height: width
        radius: width / 2
        color: "transparent"
        border.width: Theme.line * 2
        border.color: line.colour

        Icon {
            anchors.centerIn: parent
            glyph: line.glyph
            color: line.colour
            size: Theme.body
        }
    }

    Label {
        id: name

        anchors.left: light.right
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: (parent.width - light.width - Theme.gap) * 0.4
        text: line.title
        color: Theme.soft
        Accessible.ignored: true
    }

    Label {
        id: told

        anchors.left: name.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: line.words
        Accessible.ignored: true
    }
}
