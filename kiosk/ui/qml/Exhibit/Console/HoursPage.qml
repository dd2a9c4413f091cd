pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// When visitors come, on weekdays and on single days, and what the screen does the rest of the time.
Page {
    id: page

    title: qsTr("Opening hours")
    lead: Timetable.now

    Component.onDestruction: StationSettings.save()

    Repeater {
        model: Timetable.weekdays

        DayRow {
            required property OpeningDay modelData

            width: parent.width
            day: modelData
        }
    }

    Label {
        width: parent.width
        topPadding: Theme.gap
        text: qsTr("Single days")
        font.weight: Font.Bold
    }

    Repeater {
        model: Timetable.days

        DayRow {
            required property OpeningDay modelData

            width: parent.width
            day: modelData
        }
    }

    TouchButton {
        anchors.left: parent?.left
        objectName: "addDay"
        label: qsTr("Add a day")
        onPressed: Timetable.add()
    }

    Label {
        visible: text
        width: parent.width
        text: Timetable.problem
        color: Theme.doubtful
    }

    Repeater {
        model: StationSettings.rows("hours")

        SettingItem {
            required property SettingRow modelData

            width: parent.width
            row: modelData
        }
    }
}
