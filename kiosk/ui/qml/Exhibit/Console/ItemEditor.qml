pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Everything about one item: whether, how long and when it plays; a message's words.
Page {
    id: page

    signal closed

    title: EditedItem.title
    lead: EditedItem.rules

    Flow {
        width: parent.width
        spacing: Theme.gap * 0.6

        TouchButton {
            glyph: Icons.previous
            label: qsTr("Back to the list")
            onPressed: page.closed()
        }

        TouchButton {
            glyph: Icons.copy
            label: qsTr("Duplicate")
            onPressed: EditedItem.duplicate()
        }

        TouchButton {
            glyph: Icons.remove
            label: qsTr("Remove")
            onPressed: EditedItem.remove()
        }
    }

    Switch {
        width: parent.width
        label: qsTr("Switched on")
        explanation: qsTr("An item that is switched off stays in the list and does not play.")
        on: EditedItem.on
        onToggled: on => PlaylistEditor.switch(EditedItem.name, on)
    }

    Repeater {
        model: EditedItem.kind === "message" ? EditedItem.languages : []

        MessageField {
            required property int index
            required property string modelData

            width: page.width - 2 * Theme.gap
            code: Languages.codes[index]
            language: modelData
            words: EditedItem.texts[index]
            onWritten: words => EditedItem.setText(index, words)
        }
    }

    Switch {
        width: parent.width
        label: EditedItem.kind === "video" ? qsTr("Play its whole length") : qsTr("Show it as long as usual")
        explanation: EditedItem.kind === "video" ? qsTr("Ten minutes at most.") : qsTr("Every item that is set so stays equally long.")
        on: EditedItem.usual
        onToggled: on => EditedItem.setUsual(on)
    }

    Stepper {
        anchors.left: parent?.left
        visible: !EditedItem.usual
        value: EditedItem.dwell
        from: 3
        to: 600
        text: qsTr("%1 s").arg(value)
        description: qsTr("How long it is shown")
        onChanged: value => EditedItem.setDwell(value)
    }

    Heading {
        text: qsTr("Days")
    }

    WeekdayChoice {
        width: parent.width
    }

    Heading {
        text: qsTr("Hours")
    }

    Switch {
        width: parent.width
        label: qsTr("All day")
        explanation: qsTr("Switch this off to choose from when to when it plays.")
        on: EditedItem.allDay
        onToggled: on => EditedItem.setAllDay(on)
    }

    Flow {
        visible: !EditedItem.allDay
        width: parent.width
        spacing: Theme.gap

        TimeStepper {
            minute: EditedItem.begins
            description: qsTr("From")
            onChanged: minute => EditedItem.setHours(minute, EditedItem.ends)
        }

        Said {
            text: qsTr("until")
        }

        TimeStepper {
            minute: EditedItem.ends
            description: qsTr("until")
            onChanged: minute => EditedItem.setHours(EditedItem.begins, minute)
        }

        Said {
            visible: EditedItem.ends <= EditedItem.begins
            text: qsTr("on the next day")
        }
    }

    Heading {
        text: qsTr("From when to when")
    }

    DayLimit {
        width: parent.width
        label: qsTr("Has a first day")
        explanation: qsTr("It does not play before.")
        day: EditedItem.firstDay
        onChanged: day => EditedItem.setFirstDay(day)
    }

    DayLimit {
        width: parent.width
        label: qsTr("Has a last day")
        explanation: qsTr("It plays on this day for the last time.")
        day: EditedItem.lastDay
        onChanged: day => EditedItem.setLastDay(day)
    }

    Heading {
        visible: PlaylistEditor.shuffled
        text: qsTr("How often, compared with the others")
    }

    Stepper {
        anchors.left: parent?.left
        visible: PlaylistEditor.shuffled
        value: EditedItem.weight
        from: 1
        to: 10
        text: qsTr("%1 ×").arg(value)
        description: qsTr("How often, compared with the others")
        onChanged: value => EditedItem.setWeight(value)
    }

    component Heading: Label {
        topPadding: Theme.gap
        width: parent?.width ?? 0
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    component Said: Label {
        height: Theme.target
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }
}
