pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The items in the order in which they play, a second each, before anything is saved.
Item {
    id: view

    signal closed

    Component.onCompleted: {
        PlaylistEditor.step();
        frames.currentIndex = 0;
    }

    Timer {
        interval: 1000
        running: frames.count > 1
        repeat: true
        onTriggered: frames.currentIndex = (frames.currentIndex + 1) % frames.count
    }

    Column {
        x: Theme.gap
        y: Theme.gap
        width: parent.width - 2 * Theme.gap
        spacing: Theme.gap

        Label {
            width: parent.width
            text: qsTr("Preview")
            font.pixelSize: Theme.heading
            font.weight: Font.Bold
            leading: 1.25
            Accessible.role: Accessible.Heading
        }

        Label {
            width: parent.width
            text: PlaylistEditor.shuffled ? qsTr("One second for each item. Shuffled: this is one way it may go.") : qsTr("One second for each item, in the order in which they play.")
            color: Theme.soft
        }

        ListView {
            id: frames

            anchors.left: parent.left
            width: Math.min(parent.width, 220 * Theme.mm)
            height: width * 9 / 16
            model: PlaylistEditor.turns
            orientation: ListView.Horizontal
            interactive: false
            // As in `ItemList`.
            cacheBuffer: 0
            clip: true
            highlightMoveDuration: Theme.transition
            highlightRangeMode: ListView.StrictlyEnforceRange
            preferredHighlightBegin: 0
            preferredHighlightEnd: width

            delegate: ItemPicture {
                id: frame

                required property string title

                width: frames.width
                height: frames.height

                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: words.height + Theme.gap
                    color: Theme.veil

                    Label {
                        id: words

                        anchors.verticalCenter: parent.verticalCenter
                        x: Theme.gap
                        width: parent.width - 2 * x
                        text: frame.title
                        maximumLineCount: 2
                        elide: Text.ElideRight
                    }
                }
            }
        }

        Label {
            anchors.left: parent.left
            text: frames.count ? qsTr("%1 of %2").arg(frames.currentIndex + 1).arg(frames.count) : ""
            color: Theme.soft
        }

        TouchButton {
            anchors.left: parent.left
            glyph: Icons.previous
            label: qsTr("Back to the list")
            onPressed: view.closed()
        }
    }
}
