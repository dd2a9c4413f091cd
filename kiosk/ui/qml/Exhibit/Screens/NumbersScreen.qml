pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Parts
import Exhibit.Theme

// The city in numbers: all of them at once, building up when entered; a tap grows one into its interactive figure, with
// the others in a list beside it.
Rectangle {
    id: screen

    readonly property ShownNumbers numbers: Exhibition.numbers
    readonly property int count: numbers.entries.length
    readonly property bool tall: height > width
    // Which number's figure is open, from 0; -1 for none.
    property int opened: -1
    // From 0 to 1 while the tiles build up.
    property real entered: Theme.animated ? 0 : 1

    // Each tile a little later than the one before it.
    function builtUp(index: int): real {
        const begin = 0.35 * index / count;
        return 1 - Math.pow(1 - Math.min(1, Math.max(0, (entered - begin) / 0.65)), 3);
    }

    // Keys go back to the tile whose figure was open.
    function close() {
        if (card.tile)
            card.tile.focus = true;
        opened = -1;
    }

    Keys.onBackPressed: event => opened < 0 ? event.accepted = false : close()

    color: Theme.ground

    NumberAnimation on entered {
        to: 1
        duration: Theme.animated ? 1200 : 0
    }

    Contours {
        anchors.fill: parent
        place: 1
    }

    Column {
        id: header

        x: Theme.margin
        y: Theme.margin * 0.8
        width: parent.width - 2 * Theme.margin
        spacing: Theme.mm

        Label {
            width: parent.width
            text: screen.numbers.title
            font.pixelSize: Theme.heading
            font.weight: Font.Bold
            leading: 1.3
            Accessible.role: Accessible.Heading
        }

        Label {
            width: parent.width
            text: Mixed.row([screen.numbers.claim, qsTr("touch one to try it")])
            color: Theme.soft
        }
    }

    Item {
        id: field

        x: Theme.margin
        y: header.y + header.height + Theme.gap * 1.8
        width: parent.width - 2 * Theme.margin
        height: foot.y - Theme.gap - y

        ScrollView {
            id: overview

            readonly property int columns: screen.tall ? 2 : Math.ceil(screen.count / 2)
            readonly property int rows: Math.ceil(screen.count / columns)
            readonly property real needed: [...Array(tiles.count).keys()].reduce((most, index) => Math.max(most, tiles.itemAt(index)?.implicitHeight ?? 0), 0)

            objectName: "overview"
            anchors.fill: parent
            visible: opacity > 0
            enabled: screen.opened < 0
            // Gone before what takes its place comes: texts never stand over each other.
            opacity: Math.max(0, 1 - 2 * card.grown)
            contentHeight: grid.height

            Grid {
                id: grid

                columns: overview.columns
                columnSpacing: Theme.gap * 3.4
                rowSpacing: Theme.gap

                Repeater {
                    id: tiles

                    model: screen.numbers.entries

                    NumberTile {
                        required property int index
                        required property ShownNumber modelData

                        objectName: "number"
                        width: (overview.contentWidth - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                        height: Math.max(overview.needed, (field.height - (overview.rows - 1) * grid.rowSpacing) / overview.rows)
                        entry: modelData
                        accent: screen.numbers.accent
                        progress: screen.builtUp(index)
                        onPressed: screen.opened = index
                    }
                }
            }
        }

        NumberList {
            id: list

            anchors.left: parent.left
            y: screen.tall ? field.height - height : 0
            width: screen.tall ? field.width : field.width * 0.27
            height: screen.tall ? 23 * Theme.mm * Math.ceil(screen.count / 2) : field.height
            columns: screen.tall ? 2 : 1
            visible: opacity > 0
            enabled: screen.opened >= 0
            opacity: card.arrived
            numbers: screen.numbers
            opened: screen.opened
            onChosen: index => index === screen.opened ? screen.close() : screen.opened = index
        }

        NumberCard {
            id: card

            // What the list leaves free beside it.
            readonly property real beside: width - list.width - Theme.gap * 2
            readonly property Item tile: shown < 0 ? null : tiles.itemAt(shown)

            anchors.fill: parent
            numbers: screen.numbers
            opened: screen.opened
            origin: tile ? tile.mapToItem(field, 0, 0, tile.width, tile.height) : Qt.rect(0, 0, width, height)
            room: screen.tall ? Qt.rect(0, 0, width, list.y - Theme.gap) : Qt.rect(Theme.along(width - beside, beside, width), 0, beside, height)
            onClosed: screen.close()
        }
    }

    NumbersFoot {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        tall: screen.tall
        homeWords: qsTr("All products")
        origin: Mixed.row((screen.numbers.asOf ? [Dates.asOf(screen.numbers.asOf)] : []).concat(Exhibition.source))
        onHomeWanted: Visit.goHome()
    }
}
