import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// One thing and how it is: a light, its name, and words. The light's shape tells as much as its colour.
Item {
    id: line

    required property string title
    required property string words
    // "good", "attention", "failed" or "unknown".
    required property string verdict

    readonly property color colour: verdict === "good" ? Theme.well : verdict === "attention" ? Theme.doubtful : verdict === "failed" ? Theme.wrong : Theme.soft
    readonly property string glyph: verdict === "good" ? Icons.chosen : verdict === "attention" ? Icons.warning : verdict === "failed" ? Icons.close : Icons.unknown

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
