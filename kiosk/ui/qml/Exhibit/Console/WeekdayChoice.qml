pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The days of the week on which the item that is open plays, one by one or by the usual groups.
Column {
    id: choice

    // The widest name of a day, px: all days have buttons of one width, ticked or not.
    readonly property real widest: Math.max(...EditedItem.dayNames.map(name => letters.advanceWidth(name)))

    spacing: Theme.gap * 0.6

    FontMetrics {
        id: letters

        font.family: Theme.textFamily
        font.pixelSize: Theme.body
    }

    Flow {
        width: parent.width
        spacing: Theme.gap * 0.6

        Repeater {
            model: [qsTr("Every day"), qsTr("Monday to Friday"), qsTr("Weekends")]

            TouchButton {
                required property int index
                required property string modelData
                readonly property list<int> places: [[0, 1, 2, 3, 4, 5, 6], [0, 1, 2, 3, 4], [5, 6]][index]

                label: modelData
                marked: EditedItem.weekdays.every((on, place) => on === places.includes(place))
                onPressed: EditedItem.setDays(places)
            }
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.gap * 0.6

        Repeater {
            model: 7

            TouchButton {
                required property int index

                width: Math.max(36 * Theme.mm, choice.widest + 24 * Theme.mm)
                glyph: marked ? Icons.chosen : ""
                label: EditedItem.dayNames[index]
                marked: EditedItem.weekdays[index]
                onPressed: EditedItem.setDay(index, !marked)
            }
        }
    }
}
