pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// All products in one row, for direct jumps; the open one carries its colour.
Row {
    id: dock

    required property list<QtObject> exhibits
    required property int current

    signal chosen(int index)

    spacing: Theme.mm * 1.5

    Repeater {
        model: dock.exhibits

        Item {
            id: tile

            required property int index
            required property Exhibit modelData
            readonly property bool open: index === dock.current

            width: (dock.width - dock.spacing * (dock.exhibits.length - 1)) / dock.exhibits.length
            height: dock.height
            Accessible.role: Accessible.Button
            Accessible.name: modelData.name
            Accessible.onPressAction: dock.chosen(index)

            Portrayal {
                anchors.fill: parent
                exhibit: tile.modelData
                picture: tile.modelData.card
                opacity: tile.open || area.held ? 1 : 0.5
                centre: Qt.point(0.5, 2)
            }

            Text {
                x: Theme.mm * 1.6
                y: Theme.mm
                text: tile.modelData.number
                color: tile.open ? tile.modelData.accent : Theme.ink
                font.family: Theme.numeralFamily
                font.pixelSize: Theme.body
                font.weight: Font.Bold
                renderType: Text.NativeRendering
            }

            Rectangle {
                anchors.fill: parent
                color: "transparent"
                border.width: tile.open || area.held ? Theme.line * 2 : Theme.line
                border.color: tile.open || area.held ? tile.modelData.accent : Theme.hairline
            }

            PressArea {
                id: area

                onTapped: dock.chosen(tile.index)
            }
        }
    }
}
