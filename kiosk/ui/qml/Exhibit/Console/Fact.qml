import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// A name and what it stands for, on a line of their own.
Item {
    id: fact

    required property string title
    required property string words

    implicitHeight: Math.max(name.height, told.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ": " + words

    Label {
        id: name

        anchors.left: parent.left
        width: parent.width * 0.28
        text: fact.title
        color: Theme.soft
        Accessible.ignored: true
    }

    Label {
        id: told

        anchors.left: name.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        text: fact.words
        Accessible.ignored: true
    }
}
