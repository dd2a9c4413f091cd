pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Parts
import Exhibit.Theme

// All products at once, no scrolling: five columns on wide screens, two on tall ones (more only when they are needed).
Rectangle {
    id: home

    // Whether nothing covers it, so that what changes must not jump.
    property bool revealed: true
    readonly property bool tall: height > width
    readonly property int rows: tall ? Math.ceil(Exhibition.count / 2) : Math.min(2, Exhibition.count)
    readonly property int columns: Math.max(1, Math.ceil(Exhibition.count / Math.max(1, rows)))

    // Where the card of this product is, in this screen's coordinates.
    function cardRect(index: int): rect {
        const card = cards.itemAt(index);
        return card ? card.mapToItem(home, 0, 0, card.width, card.height) : Qt.rect(0, 0, width, height);
    }

    color: Theme.ground

    // Keys come back to the card that the panel shrinks into; the next visitor's begin with the first.
    Connections {
        target: Visit

        function onChanged() {
            const card = cards.itemAt(Visit.attracting ? 0 : Visit.product);
            if (card)
                card.focus = true;
        }
    }

    Contours {
        anchors.fill: parent
    }

    Column {
        id: header

        x: Theme.margin
        y: Theme.margin * 0.8
        width: parent.width - 2 * Theme.margin
        spacing: Theme.mm

        Label {
            width: parent.width
            text: Exhibition.title
            font.pixelSize: Theme.heading
            font.weight: Font.Bold
            leading: 1.3
            Accessible.role: Accessible.Heading
        }

        Label {
            width: parent.width
            text: Exhibition.subtitle
            color: Theme.soft
        }
    }

    Grid {
        id: grid

        readonly property real cellWidth: (width - columnSpacing * (columns - 1)) / columns
        readonly property real cellHeight: (height - rowSpacing * (home.rows - 1)) / Math.max(1, home.rows)

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: footer.top
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.gap
        anchors.bottomMargin: Theme.gap
        columns: home.columns
        columnSpacing: Theme.gap * 0.8
        rowSpacing: Theme.gap * 0.8

        Repeater {
            id: cards

            model: Exhibition.all

            ProductCard {
                required property int index
                required property Exhibit modelData

                width: grid.cellWidth
                height: grid.cellHeight
                exhibit: modelData
                seen: home.revealed
                focus: index === 0
                onPressed: Visit.open(index)
            }
        }
    }

    Item {
        id: footer

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        anchors.bottomMargin: Theme.margin * 0.7
        height: home.tall ? Theme.target + source.height + Theme.gap : Math.max(Theme.target, source.height)

        // In a line of its own where the buttons leave little room.
        Label {
            id: source

            anchors.left: parent.left
            width: parent.width - (home.tall ? 0 : buttons.width + Theme.gap)
            y: home.tall ? 0 : (parent.height - height) / 2
            text: Exhibition.source
            color: Theme.soft
        }

        Row {
            id: buttons

            anchors.right: parent.right
            y: home.tall ? parent.height - height : (parent.height - height) / 2
            spacing: Theme.gap * 0.6

            TouchButton {
                visible: Exhibition.numbers.entries.length > 0
                glyph: Icons.numbers
                label: qsTr("In numbers")
                accent: Exhibition.numbers.accent || Theme.accent
                onPressed: Visit.showNumbers()
            }

            Aids {}
        }
    }
}
