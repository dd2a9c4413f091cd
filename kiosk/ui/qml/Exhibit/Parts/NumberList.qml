pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The city's numbers as a list beside the figure that is open, to go from one to another.
ScrollView {
    id: list

    required property ShownNumbers numbers
    required property int opened
    required property int columns
    readonly property int rows: Math.ceil(numbers.entries.length / columns)

    signal chosen(int index)

    contentHeight: grid.height

    Grid {
        id: grid

        columns: list.columns
        columnSpacing: Theme.gap * 1.6

        Repeater {
            model: list.numbers.entries

            NumberRow {
                required property int index
                required property ShownNumber modelData

                width: (list.contentWidth - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                height: Math.max(implicitHeight, Math.floor(list.height / list.rows))
                entry: modelData
                accent: list.numbers.accent
                current: index === list.opened
                onPressed: list.chosen(index)
            }
        }
    }
}
