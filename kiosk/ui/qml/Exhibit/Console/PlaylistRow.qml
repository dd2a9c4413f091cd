import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// One item of the playlist: a handle to drag it by, what it shows, when, whether it plays and why; on or off, up and down.
Rectangle {
    id: line

    // The item's values as the list knows them.
    required property var row
    required property bool last
    required property bool lifted
    required property int titleLines
    readonly property bool own: !PlaylistEditor.empty

    objectName: own ? "item" : ""

    signal opened
    signal gripped(real at, real scene)
    signal dragged(real scene)
    signal dropped

    color: lifted ? Theme.pressed : area.held ? Theme.raised : Theme.ground

    Hairline {
        width: parent.width
    }

    Item {
        id: handle

        anchors.left: parent.left
        visible: line.own
        width: visible ? 16 * Theme.mm : 0
        height: parent.height

        Icon {
            anchors.centerIn: parent
            glyph: Icons.handle
            color: Theme.soft
        }

        PointHandler {
            id: finger

            onActiveChanged: {
                if (active)
                    line.gripped(line.mapFromItem(null, 0, point.scenePosition.y).y, point.scenePosition.y);
                else
                    line.dropped();
            }
            onPointChanged: if (active)
                line.dragged(point.scenePosition.y)
        }
    }

    Item {
        id: words

        anchors.left: handle.right
        anchors.right: buttons.left
        anchors.rightMargin: Theme.gap
        height: parent.height
        Accessible.role: Accessible.Button
        Accessible.name: line.row.title + ", " + line.row.rules + ", " + line.row.why
        Accessible.onPressAction: line.opened()

        PressArea {
            id: area

            enabled: line.own
            onTapped: line.opened()
        }

        ItemPicture {
            id: picture

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            kind: line.row.kind
            picture: line.row.picture
            opacity: line.row.on ? 1 : 0.4
        }

        Column {
            anchors.left: picture.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            Words {
                text: line.row.title
                color: line.row.on ? Theme.ink : Theme.soft
                font.weight: Font.Bold
                wrapMode: Text.Wrap
                maximumLineCount: line.titleLines
            }

            Words {
                text: line.row.rules
                color: Theme.soft
            }

            Words {
                text: line.row.why
                color: line.row.standing === "fails" ? Theme.wrong : line.row.standing === "plays" ? Theme.well : Theme.soft
            }
        }
    }

    Row {
        id: buttons

        visible: line.own
        width: visible ? implicitWidth : 0
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 0.4

        TouchButton {
            width: 24 * Theme.mm
            label: line.row.on ? qsTr("On") : qsTr("Off")
            description: qsTr("%1: on or off").arg(line.row.title)
            marked: line.row.on
            onPressed: PlaylistEditor.switch(line.row.name, !line.row.on)
        }

        TouchButton {
            opacity: line.row.index > 0 ? 1 : 0.3
            glyph: Icons.up
            description: qsTr("Up")
            onPressed: PlaylistEditor.move(line.row.name, Math.max(0, line.row.index - 1))
        }

        TouchButton {
            opacity: line.last ? 0.3 : 1
            glyph: Icons.down
            description: qsTr("Down")
            onPressed: PlaylistEditor.move(line.row.name, line.row.index + 1)
        }
    }

    component Words: Label {
        width: parent?.width ?? 0
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        leading: 1.2
        Accessible.ignored: true
    }
}
