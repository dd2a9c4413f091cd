import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Figures
import Exhibit.Theme

// One of the city's numbers among the others: the number, its proportion drawn small beside it, what it counts.
Pressable {
    id: tile

    required property ShownNumber entry
    required property color accent
    // How far it has built up, from 0 to 1.
    property real progress: 1

    implicitHeight: words.y + words.height + Theme.gap
    name: entry.amount
    explanation: entry.label

    Rectangle {
        anchors.fill: parent
        color: Qt.alpha(Theme.pressed, tile.held ? 0.9 : 0)
    }

    Hairline {
        width: parent.width
        color: tile.held ? tile.accent : Theme.hairline
    }

    Rectangle {
        anchors.left: parent.left
        width: 9 * Theme.mm * tile.progress
        height: Theme.line * 1.5
        color: tile.accent
    }

    Numeral {
        id: number

        anchors.left: parent.left
        anchors.verticalCenter: miniature.verticalCenter
        width: Math.min(needed, tile.width - miniature.width - Theme.gap)
        value: tile.entry.value
        unit: tile.entry.unit
        accent: Theme.inked(tile.accent)
        progress: tile.progress
        font.pixelSize: Theme.display * 1.2
    }

    Miniature {
        id: miniature

        anchors.right: parent.right
        y: Theme.gap * 1.8
        width: 30 * Theme.mm
        height: width
        figure: tile.entry.figure
        accent: tile.accent
        progress: tile.progress
    }

    Column {
        id: words

        anchors.left: parent.left
        y: miniature.y + miniature.height + Theme.gap
        width: parent.width - Theme.gap

        Label {
            visible: text
            width: parent.width
            text: number.apart
            Accessible.ignored: true
            color: Theme.inked(tile.accent)
            font.pixelSize: Theme.lead
            font.weight: Font.Bold
            leading: 1.3
        }

        Label {
            width: parent.width
            text: tile.entry.label
            Accessible.ignored: true
            color: Theme.soft
        }
    }
}
