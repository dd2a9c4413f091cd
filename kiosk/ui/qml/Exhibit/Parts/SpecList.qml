pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// Specifications as lines between hairlines: label on the left, value on the right.
Column {
    id: list

    required property list<string> labels
    required property list<string> values

    Repeater {
        model: list.labels

        Item {
            id: row

            required property int index
            required property string modelData

            width: list.width
            height: Math.max(label.height, value.height) + 3.4 * Theme.mm

            Hairline {
                width: parent.width
            }

            Label {
                id: label

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width * 0.42)
                text: row.modelData
                color: Theme.soft
                leading: 1.3
            }

            Label {
                id: value

                anchors.left: label.right
                anchors.leftMargin: Theme.gap
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: list.values[row.index] ?? ""
                horizontalAlignment: Text.AlignRight
                font.weight: Font.Medium
                leading: 1.3
            }
        }
    }

    Hairline {
        width: parent.width
        visible: list.labels.length > 0
    }
}
