import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// A product's tile on Home.
Pressable {
    id: card

    required property Exhibit exhibit
    property bool seen: true
    // Where it is low, the number stands beside the words, not above them.
    readonly property bool low: height < 4 * Theme.cardName + 2.6 * Theme.body + 7 * Theme.mm
    // Whether the maker has room under the name; the panel tells it in any case.
    readonly property bool roomy: title.height + maker.height + 3 * Theme.mm <= height - Theme.gap * 0.8 - (low ? Theme.gap * 0.8 : number.height)

    objectName: "card"
    name: exhibit.number + " " + exhibit.name
    explanation: exhibit.maker

    Portrayal {
        anchors.fill: parent
        exhibit: card.exhibit
        picture: card.exhibit.card
        seen: card.seen
    }

    Scrim {
        fromBottom: true
        width: parent.width
        height: Math.min(parent.height, words.height + 26 * Theme.mm)
        anchors.bottom: parent.bottom
    }

    NumberTab {
        id: number

        anchors.left: parent.left
        number: card.exhibit.number
        accent: card.exhibit.accent
        size: Theme.cardName
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap * 0.8
        anchors.leftMargin: Theme.gap * 0.8 + (card.low ? number.width - Theme.gap * 0.2 : 0)
        spacing: Theme.mm

        Rectangle {
            anchors.left: parent.left
            width: 9 * Theme.mm
            height: Theme.line * 1.5
            color: card.exhibit.accent
        }

        Label {
            id: title

            width: parent.width
            text: card.exhibit.name
            font.pixelSize: Theme.cardName
            font.weight: Font.Bold
            leading: 1.3
            Accessible.ignored: true
        }

        Label {
            id: maker

            visible: card.roomy
            width: parent.width
            text: card.exhibit.maker
            color: Theme.soft
            leading: 1.3
            Accessible.ignored: true
        }
    }

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.width: card.held ? Theme.line * 3 : Theme.line
        border.color: card.held ? card.exhibit.accent : Theme.hairline
    }
}
