pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// How the kiosk is, line by line, and a file about it to take away.
Page {
    id: page

    title: qsTr("Health")
    lead: Health.overall

    Component.onCompleted: Health.look()
    Component.onDestruction: Health.forget()

    Timer {
        interval: 5000
        running: true
        repeat: true
        onTriggered: Health.look()
    }

    Repeater {
        model: Health.lines

        StatusLine {
            required property HealthLine modelData

            width: parent.width
            title: modelData.title
            words: modelData.text
            level: modelData.level
        }
    }

    Repeater {
        model: Health.problems

        Label {
            required property string modelData

            width: parent.width
            text: modelData
            color: Theme.soft
        }
    }

    Row {
        anchors.left: parent?.left
        spacing: Theme.gap

        TouchButton {
            id: save

            glyph: Icons.stick
            label: qsTr("Save a diagnostics file on a USB stick")
            onPressed: Health.save()
        }
    }

    Label {
        visible: text
        width: parent.width
        text: Health.told
    }
}
