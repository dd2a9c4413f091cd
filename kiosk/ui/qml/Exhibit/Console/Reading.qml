import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// A doubtful reading of the source: both readings to choose from, or what to do where that needs more than a touch.
Column {
    id: reading

    required property DoubtfulReading note

    signal chosen(bool suggested)

    spacing: Theme.gap * 0.6

    Label {
        width: parent.width
        text: reading.note.field
        color: Theme.soft
    }

    Row {
        id: choice

        visible: reading.note.choosable
        width: parent.width
        spacing: Theme.gap

        ReadingButton {
            width: (parent.width - parent.spacing) / 2
            height: Math.max(implicitHeight, other.implicitHeight)
            title: qsTr("As printed")
            words: reading.note.printed
            chosen: !reading.note.taken
            onPressed: reading.chosen(false)
        }

        ReadingButton {
            id: other

            width: (parent.width - parent.spacing) / 2
            height: parent.height
            title: qsTr("Suggested")
            words: reading.note.suggested
            chosen: reading.note.taken
            onPressed: reading.chosen(true)
        }
    }

    Label {
        visible: !reading.note.choosable
        width: parent.width
        text: qsTr("Printed: %1").arg(reading.note.printed)
        font.weight: Font.Bold
    }

    Label {
        visible: !reading.note.choosable && reading.note.suggested
        width: parent.width
        text: qsTr("Suggested: %1").arg(reading.note.suggested)
        font.weight: Font.Bold
    }

    Label {
        width: parent.width
        text: reading.note.why
    }

    Label {
        visible: !reading.note.choosable
        width: parent.width
        text: qsTr("To change it, edit the text in the content pack.")
        color: Theme.soft
    }
}
