import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// A pack on its way in: what is being done, how much of it is done, and how to give it up.
Column {
    id: bar

    spacing: Theme.gap * 0.6

    Label {
        width: parent.width
        text: PackShelf.title
        font.weight: Font.Bold
    }

    Label {
        width: parent.width
        text: PackShelf.step
        color: Theme.soft
    }

    Rectangle {
        width: parent.width
        height: Theme.gap
        radius: height / 2
        color: Theme.raised
        border.width: Theme.line
        border.color: Theme.hairline
        Accessible.role: Accessible.ProgressBar
        Accessible.name: PackShelf.step

        Rectangle {
            anchors.left: parent.left
            width: Math.max(height, parent.width * PackShelf.fraction)
            height: parent.height
            radius: height / 2
            color: Theme.accent
        }
    }

    TouchButton {
        anchors.left: parent.left
        glyph: Icons.close
        label: qsTr("Give up")
        onPressed: PackShelf.giveUp()
    }
}
