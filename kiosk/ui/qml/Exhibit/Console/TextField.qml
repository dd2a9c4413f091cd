import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// One text of a product, to write in; where it is a translation, the original above it.
Column {
    id: field

    required property TextRow row
    required property string language
    required property string family

    signal lineRemoved(int line)

    spacing: Theme.mm
    topPadding: Theme.gap * 0.4

    Item {
        width: parent.width
        height: Math.max(name.height, remove.visible ? remove.height : 0)

        Label {
            id: name

            anchors.left: parent.left
            anchors.right: remove.visible ? remove.left : parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: field.row.label
            color: Theme.soft
        }

        TouchButton {
            id: remove

            visible: field.row.line > 0
            anchors.right: parent.right
            glyph: Icons.remove
            description: qsTr("Remove line %1").arg(field.row.line)
            onPressed: field.lineRemoved(field.row.line)
        }
    }

    Label {
        visible: text
        width: parent.width
        text: field.row.original
    }

    TypedText {
        width: parent.width
        enabled: !field.row.fixed
        name: field.row.label
        language: field.language
        family: field.family
        words: field.row.text
        onWritten: words => field.row.write(words)
    }

    Label {
        visible: text
        width: parent.width
        text: field.row.note
        color: Theme.doubtful
    }
}
