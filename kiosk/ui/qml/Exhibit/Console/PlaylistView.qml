pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The items as a list, and what is done to all of it. With another time than now chosen, the list tells what plays then.
Item {
    id: view

    property bool choosing: !PlaylistEditor.now

    signal opened(string name)
    signal turned(string view)

    Column {
        id: head

        x: Theme.gap
        y: Theme.gap
        width: parent.width - 2 * Theme.gap
        spacing: Theme.gap * 0.6

        Label {
            width: parent.width
            text: qsTr("Playlist")
            font.pixelSize: Theme.heading
            font.weight: Font.Bold
            leading: 1.25
            Accessible.role: Accessible.Heading
        }

        Flow {
            width: parent.width
            spacing: Theme.gap * 0.6

            TouchButton {
                objectName: "add"
                glyph: Icons.add
                label: qsTr("Add")
                onPressed: view.turned("add")
            }

            TouchButton {
                objectName: "preview"
                glyph: Icons.play
                label: qsTr("Preview")
                onPressed: view.turned("preview")
            }

            TouchButton {
                label: qsTr("What plays at …")
                marked: view.choosing
                onPressed: {
                    view.choosing = !view.choosing;
                    if (!view.choosing)
                        PlaylistEditor.lookAtNow();
                }
            }

            TouchButton {
                visible: !PlaylistEditor.empty
                label: PlaylistEditor.shuffled ? qsTr("Order: shuffled") : qsTr("Order: as listed")
                marked: PlaylistEditor.shuffled
                onPressed: PlaylistEditor.shuffle(!PlaylistEditor.shuffled)
            }
        }

        Flow {
            visible: view.choosing
            width: parent.width
            spacing: Theme.gap * 0.6

            DayStepper {
                day: PlaylistEditor.day
                onChanged: day => PlaylistEditor.lookAt(day, PlaylistEditor.minute)
            }

            TimeStepper {
                minute: PlaylistEditor.minute
                description: qsTr("Time")
                onChanged: minute => PlaylistEditor.lookAt(PlaylistEditor.day, minute)
            }
        }

        Label {
            visible: text
            width: parent.width
            text: PlaylistEditor.empty ? qsTr("There is no playlist yet: the exhibition's own cards play.") : PlaylistEditor.fallsBack ? (PlaylistEditor.now ? qsTr("None of these items plays now: the exhibition's own cards play.") : qsTr("None of these items plays then: the exhibition's own cards play.")) : ""
            color: Theme.soft
        }

        TouchButton {
            anchors.left: parent.left
            visible: PlaylistEditor.empty
            label: qsTr("Make a playlist of them")
            marked: true
            onPressed: PlaylistEditor.adopt()
        }
    }

    SortableList {
        x: Theme.gap
        width: head.width
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        onOpened: name => view.opened(name)
    }
}
