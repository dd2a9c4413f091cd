pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// How the kiosk is, line by line, the self-test among them, and files about it to take away.
Page {
    id: page

    complete: Health.examined
    title: qsTr("Health")
    lead: Health.overall

    Component.onCompleted: Health.begin()
    Component.onDestruction: Health.forget()

    Timer {
        interval: 5000
        running: true
        repeat: true
        onTriggered: Health.look()
    }

    Flow {
        width: parent.width
        spacing: Theme.gap * 0.6

        TouchButton {
            glyph: Icons.stick
            label: qsTr("Save a diagnostics file on a USB stick")
            onPressed: Health.save()
        }

        TouchButton {
            glyph: Icons.sheet
            label: qsTr("Commissioning sheet")
            onPressed: Health.saveSheet()
        }

        TouchButton {
            glyph: Icons.licences
            label: qsTr("Licences")
            onPressed: Console.open("licences")
        }
    }

    Label {
        visible: text
        width: parent.width
        text: Health.told
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    Repeater {
        model: Health.lines

        StatusLine {
            required property HealthLine modelData

            width: parent.width
            title: modelData.title
            words: modelData.text
            verdict: modelData.verdict
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
}
