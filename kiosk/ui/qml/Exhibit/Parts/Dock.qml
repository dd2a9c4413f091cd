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

    objectName: "dock"
    spacing: Theme.mm * 1.5

    Repeater {
        model: dock.exhibits

        Pressable {
            id: tile

            required property int index
            required property Exhibit modelData
            readonly property bool open: index === dock.current

            width: (dock.width - dock.spacing * (dock.exhibits.length - 1)) / dock.exhibits.length
            height: dock.height
            name: modelData.number + " " + modelData.name
            checkable: true
            checked: open
            onPressed: dock.chosen(index)

            Portrayal {
                anchors.fill: parent
                exhibit: tile.modelData
                picture: tile.modelData.card
                opacity: tile.open || tile.held ? 1 : 0.5
                centre: Qt.point(0.5, 2)
            }

            NumberTab {
                anchors.left: parent.left
                number: tile.modelData.number
                accent: tile.open ? tile.modelData.accent : Theme.ink
                size: Theme.body
            }

            Rectangle {
                anchors.fill: parent
                color: "transparent"
                border.width: tile.open || tile.held ? Theme.line * 2 : Theme.line
                border.color: tile.open || tile.held ? tile.modelData.accent : Theme.hairline
            }
        }
    }
}
