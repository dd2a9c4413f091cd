import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// One of the city's numbers in the list beside an open figure.
Pressable {
    id: row

    required property ShownNumber entry
    required property color accent
    // Whether its figure is the one that is open.
    required property bool current

    implicitHeight: Math.max(Theme.target, unit.height + Theme.gap)
    name: entry.amount
    explanation: entry.label
    checkable: true
    checked: current

    Rectangle {
        anchors.fill: parent
        color: Qt.alpha(Theme.pressed, row.held ? 1 : row.current ? 0.5 : 0)
    }

    Hairline {
        width: parent.width
    }

    Rectangle {
        visible: row.current
        anchors.left: parent.left
        width: Theme.mm
        height: parent.height
        color: row.accent
    }

    Numeral {
        id: number

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        value: row.entry.value
        unit: row.entry.unit
        accent: row.current ? Theme.inked(row.accent) : Theme.soft
        color: row.current ? Theme.ink : Theme.soft
        font.pixelSize: Theme.heading
    }

    Label {
        id: unit

        anchors.left: number.right
        anchors.leftMargin: Theme.gap * 0.8
        anchors.right: parent.right
        // A single line stands on the number's; more have the number before their middle.
        anchors.baseline: number.baseline
        anchors.baselineOffset: (1 - lineCount) * lineHeight * 0.8
        text: number.apart
        Accessible.ignored: true
        color: row.current ? Theme.inked(row.accent) : Theme.soft
    }
}
