pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend

// What plays while nobody touches: the list, one of its items, what can be added, a preview. What is changed waits to be saved.
Item {
    id: page

    // "list", "item", "add" or "preview".
    property string view: "list"

    Component.onCompleted: PlaylistEditor.look()
    Component.onDestruction: PlaylistEditor.leave()

    Connections {
        target: EditedItem

        // The item that was open has been removed.
        function onChanged() {
            if (page.view === "item" && !EditedItem.name)
                page.view = "list";
        }
    }

    Timer {
        interval: 5000
        running: true
        repeat: true
        onTriggered: PlaylistEditor.look()
    }

    Loader {
        width: parent.width
        anchors.top: parent.top
        anchors.bottom: bar.top
        sourceComponent: page.view === "item" ? editor : page.view === "add" ? sources : page.view === "preview" ? preview : list
    }

    SaveBar {
        id: bar

        width: parent.width
        anchors.bottom: parent.bottom
    }

    Component {
        id: list

        PlaylistView {
            onOpened: name => {
                EditedItem.open(name);
                page.view = "item";
            }
            onTurned: view => page.view = view
        }
    }

    Component {
        id: editor

        ItemEditor {
            onClosed: page.view = "list"
        }
    }

    Component {
        id: sources

        AddItems {
            onClosed: page.view = "list"
        }
    }

    Component {
        id: preview

        PreviewLoop {
            onClosed: page.view = "list"
        }
    }
}
