pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The content packs that can be shown, and those on sticks.
Column {
    id: section

    spacing: Theme.gap * 0.6

    Component.onCompleted: PackShelf.look()
    Component.onDestruction: PackShelf.leave()

    // A stick may be plugged in while one looks.
    Timer {
        interval: 1000
        running: true
        repeat: true
        onTriggered: PackShelf.watch()
    }

    Label {
        visible: PackShelf.fixed
        width: parent.width
        text: qsTr("This kiosk was started with a pack of its own, and shows no other.")
        color: Theme.soft
    }

    Repeater {
        model: PackShelf.fixed ? [] : PackShelf.installed

        PackRow {
            required property PackLine modelData

            width: section.width
            pack: modelData
            order: qsTr("Show this")
            onPressed: PackShelf.show(modelData.name)
        }
    }

    Label {
        visible: !PackShelf.fixed
        width: parent.width
        topPadding: Theme.gap
        text: qsTr("On USB sticks")
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    Label {
        visible: !PackShelf.fixed && PackShelf.found.length === 0
        width: parent.width
        text: qsTr("Plug in a stick: the packs on it are found by themselves.")
        color: Theme.soft
    }

    Repeater {
        model: PackShelf.fixed ? [] : PackShelf.found

        Column {
            id: entry

            required property PackLine modelData

            width: section.width
            spacing: Theme.gap * 0.6

            PackRow {
                width: parent.width
                pack: entry.modelData
                order: PackShelf.installing ? "" : qsTr("Install")
                onPressed: PackShelf.install(entry.modelData.name)
            }

            // Where the finger is.
            Loader {
                width: parent.width
                active: PackShelf.place === entry.modelData.name
                visible: active
                sourceComponent: PackOutcome {}
            }
        }
    }

    Loader {
        width: parent.width
        active: PackShelf.apart && (PackShelf.installing || PackShelf.told !== "")
        visible: active
        sourceComponent: PackOutcome {}
    }
}
