pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// What has been changed and not been saved, what is wrong with the file, and what to do about either.
Rectangle {
    id: bar

    readonly property bool needed: PlaylistEditor.dirty || PlaylistEditor.elsewhere || PlaylistEditor.problems.length > 0 || PlaylistEditor.told

    visible: needed
    height: needed ? column.height + 2 * Theme.gap : 0
    color: Theme.raised

    Hairline {
        width: parent.width
    }

    Column {
        id: column

        x: Theme.gap
        y: Theme.gap
        width: parent.width - 2 * Theme.gap
        spacing: Theme.gap * 0.6

        Repeater {
            model: PlaylistEditor.problems

            Label {
                required property string modelData

                width: column.width
                text: modelData
                color: Theme.wrong
            }
        }

        Label {
            visible: text
            width: parent.width
            text: PlaylistEditor.elsewhere ? qsTr("Somebody else has changed the playlist meanwhile. Load theirs, then make your changes again.") : PlaylistEditor.told
            color: PlaylistEditor.elsewhere ? Theme.doubtful : Theme.ink
        }

        Flow {
            width: parent.width
            spacing: Theme.gap

            Label {
                visible: PlaylistEditor.dirty
                height: Theme.target
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
                text: qsTr("Not saved yet: %1").arg(PlaylistEditor.changes)
            }

            TouchButton {
                visible: PlaylistEditor.dirty && !PlaylistEditor.elsewhere && PlaylistEditor.problems.length === 0
                glyph: Icons.chosen
                label: qsTr("Save")
                marked: true
                onPressed: PlaylistEditor.save()
            }

            TouchButton {
                visible: PlaylistEditor.undoable
                glyph: Icons.undo
                label: qsTr("Take back")
                onPressed: PlaylistEditor.undo()
            }

            TouchButton {
                visible: PlaylistEditor.dirty || PlaylistEditor.elsewhere
                label: PlaylistEditor.elsewhere ? qsTr("Load theirs") : qsTr("Discard all")
                onPressed: PlaylistEditor.revert()
            }

            TouchButton {
                visible: PlaylistEditor.problems.length > 0
                label: qsTr("Put the last good one back")
                onPressed: PlaylistEditor.restore()
            }
        }
    }
}
