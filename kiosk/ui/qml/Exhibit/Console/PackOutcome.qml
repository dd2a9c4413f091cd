pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// How far the pack is that is being installed, or what became of it.
Column {
    id: outcome

    spacing: Theme.gap * 0.6
    bottomPadding: Theme.gap

    Loader {
        width: parent.width
        active: PackShelf.installing
        visible: active
        sourceComponent: InstallationBar {}
    }

    Label {
        visible: text
        width: parent.width
        text: PackShelf.told
        color: PackShelf.reasons.length > 0 ? Theme.wrong : Theme.accent
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    Repeater {
        model: PackShelf.reasons

        Label {
            required property string modelData

            width: outcome.width
            text: modelData
        }
    }
}
