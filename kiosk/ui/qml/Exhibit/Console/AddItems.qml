pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// What can be added to the playlist, place by place: the exhibition's cards, files, a stick's files, messages.
Item {
    id: view

    signal closed

    Component.onCompleted: PlaylistSources.look()

    // A stick may be plugged in while one looks.
    Timer {
        interval: 4000
        running: true
        repeat: true
        onTriggered: PlaylistSources.watch()
    }

    Column {
        id: head

        x: Theme.gap
        y: Theme.gap
        width: parent.width - 2 * Theme.gap
        spacing: Theme.gap * 0.6

        Label {
            width: parent.width
            text: qsTr("Add to the playlist")
            font.pixelSize: Theme.heading
            font.weight: Font.Bold
            leading: 1.25
            Accessible.role: Accessible.Heading
        }

        TouchButton {
            anchors.left: parent.left
            glyph: Icons.previous
            label: qsTr("Back to the list")
            onPressed: view.closed()
        }

        Flow {
            width: parent.width
            spacing: Theme.gap * 0.6

            Repeater {
                model: PlaylistSources.places

                TouchButton {
                    required property int index
                    required property string modelData

                    label: modelData
                    marked: index === PlaylistSources.place
                    onPressed: PlaylistSources.turn(index)
                }
            }
        }

        Label {
            visible: text
            width: parent.width
            text: !PlaylistSources.folder ? "" : list.count > 0 ? qsTr("Files in %1").arg(PlaylistSources.folder) : qsTr("There are no pictures or videos in %1").arg(PlaylistSources.folder)
            color: Theme.soft
        }

        Label {
            visible: text
            width: parent.width
            text: PlaylistSources.told
            color: Theme.accent
        }
    }

    ItemList {
        id: list

        x: Theme.gap
        width: head.width
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        model: PlaylistSources.rows

        delegate: Item {
            id: line

            required property string name
            required property string title
            required property string kind
            required property url picture

            LayoutMirroring.enabled: Theme.mirrored
            LayoutMirroring.childrenInherit: true
            width: list.width
            height: 24 * Theme.mm

            Hairline {
                anchors.left: parent.left
                width: parent.width - Theme.gap
            }

            ItemPicture {
                id: shown

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                kind: line.kind
                picture: line.picture
            }

            Label {
                anchors.left: shown.right
                anchors.leftMargin: Theme.gap
                anchors.right: button.left
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                text: line.title
                maximumLineCount: 2
                elide: Text.ElideRight
            }

            TouchButton {
                id: button

                anchors.right: parent.right
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                glyph: Icons.add
                label: qsTr("Add")
                description: qsTr("Add %1").arg(line.title)
                onPressed: PlaylistSources.add(line.name)
            }
        }
    }
}
