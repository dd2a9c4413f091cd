pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// One day: open all day, closed, or from–to. A single day also says which one it is, and can be taken out.
Item {
    id: row

    required property OpeningDay day
    // Whether it may be closed.
    property bool closes: true

    function clock(minute: int): string {
        return String(Math.floor(minute / 60)).padStart(2, "0") + ":" + String(minute % 60).padStart(2, "0");
    }

    implicitHeight: flow.y + Math.max(name.height, flow.height)
    objectName: day.title

    Hairline {
        visible: row.day.single
        width: parent.width
    }

    Label {
        id: name

        anchors.left: parent.left
        width: row.day.single ? 0 : 48 * Theme.mm
        height: Theme.target
        verticalAlignment: Text.AlignVCenter
        visible: !row.day.single
        text: row.day.title
    }

    Flow {
        id: flow

        y: row.day.single ? Theme.gap * 0.6 : 0
        anchors.left: name.right
        anchors.right: parent.right
        spacing: Theme.gap * 0.6

        Stepper {
            visible: row.day.single
            room: 58 * Theme.mm
            value: row.day.day
            from: Math.min(Timetable.firstDay, row.day.day)
            to: Timetable.lastDay
            text: row.day.weekday + "\n" + row.day.title
            description: qsTr("Day")
            onChanged: value => row.day.setDay(value)
        }

        TouchButton {
            visible: row.day.single
            glyph: Icons.close
            description: qsTr("Take this day out")
            onPressed: row.day.remove()
        }

        Row {
            spacing: flow.spacing

            Repeater {
                model: row.closes ? ["open", "closed", "hours"] : ["open", "hours"]

                // As wide as with the mark, so that nothing moves when another one is chosen.
                TouchButton {
                    required property string modelData

                    width: 58 * Theme.mm
                    label: modelData === "open" ? qsTr("All day") : modelData === "closed" ? qsTr("Closed") : qsTr("From – to")
                    marked: row.day.way === modelData
                    glyph: marked ? Icons.chosen : ""
                    onPressed: row.day.choose(modelData)
                }
            }
        }

        Row {
            visible: row.day.way === "hours"
            spacing: flow.spacing

            Stepper {
                value: row.day.start
                from: 0
                to: 1425
                step: 15
                text: row.clock(value)
                description: qsTr("Opens")
                onChanged: value => row.day.setStart(value)
            }

            Stepper {
                value: row.day.end
                from: 15
                to: 1440
                step: 15
                text: row.clock(value) + (row.day.overnight ? "\n" + qsTr("next day") : "")
                description: qsTr("Closes")
                onChanged: value => row.day.setEnd(value)
            }
        }
    }
}
