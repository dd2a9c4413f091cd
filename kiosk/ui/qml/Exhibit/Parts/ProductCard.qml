import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// A product's tile on Home.
Item {
    id: card

    required property Exhibit exhibit
    property bool seen: true

    signal chosen

    Accessible.role: Accessible.Button
    Accessible.name: exhibit.name
    Accessible.description: exhibit.maker
    Accessible.onPressAction: chosen()

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

    Text {
        x: Theme.gap * 0.8
        y: Theme.gap * 0.6
        text: card.exhibit.number
        color: card.exhibit.accent
        font.family: Theme.numeralFamily
        font.pixelSize: Theme.cardName
        font.weight: Font.Bold
        renderType: Text.NativeRendering
        // So that it stands out from any picture.
        style: Text.Outline
        styleColor: Theme.ground
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap * 0.8
        spacing: Theme.mm

        Rectangle {
            width: 9 * Theme.mm
            height: Theme.line * 1.5
            color: card.exhibit.accent
        }

        Label {
            width: parent.width
            text: card.exhibit.name
            font.pixelSize: Theme.cardName
            font.weight: Font.Bold
            leading: 1.3
        }

        Label {
            width: parent.width
            text: card.exhibit.maker
            color: Theme.soft
            leading: 1.3
        }
    }

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.width: area.held ? Theme.line * 3 : Theme.line
        border.color: area.held ? card.exhibit.accent : Theme.hairline
    }

    PressArea {
        id: area

        onTapped: card.chosen()
    }
}
