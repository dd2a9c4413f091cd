pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Theme

// Where one is among several pictures: `count` dots, the current one long.
Row {
    id: dots

    required property int count
    required property int current
    property color accent: Theme.accent

    spacing: Theme.gap * 0.5

    Repeater {
        model: dots.count

        Rectangle {
            required property int index

            width: index === dots.current ? Theme.gap * 1.8 : height
            height: 1.6 * Theme.mm
            radius: height / 2
            color: index === dots.current ? dots.accent : Theme.soft
        }
    }
}
