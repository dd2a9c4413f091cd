pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The texts of a product in one language, to be changed. What is changed waits to be saved.
Item {
    id: page

    Component.onCompleted: ProductTexts.look()
    Component.onDestruction: ProductTexts.leave()

    Page {
        width: parent.width
        anchors.top: parent.top
        anchors.bottom: bar.top
        title: qsTr("Texts of the products")
        lead: qsTr("Touch a text to write in it.")

        TouchButton {
            anchors.left: parent?.left
            glyph: Icons.previous
            label: qsTr("Back to Content")
            onPressed: Console.open("content")
        }

        Choice {
            names: ProductTexts.products
            chosen: ProductTexts.product
            onPicked: place => ProductTexts.choose(place)
        }

        Hairline {
            width: parent.width
        }

        Choice {
            names: ProductTexts.languages
            chosen: ProductTexts.language
            onPicked: place => ProductTexts.speak(place)
        }

        Repeater {
            model: ProductTexts.rows

            TextField {
                required property TextRow modelData

                width: parent?.width ?? 0
                enabled: !ProductTexts.saving.waiting
                row: modelData
                language: ProductTexts.code
                family: ProductTexts.family
                onLineRemoved: line => ProductTexts.removeLine(line)
            }
        }

        TouchButton {
            anchors.left: parent?.left
            visible: ProductTexts.language === 0
            glyph: Icons.add
            label: qsTr("Add a line to the table")
            onPressed: ProductTexts.addLine()
        }
    }

    TextsBar {
        id: bar

        width: parent.width
        anchors.bottom: parent.bottom
    }

    component Choice: Flow {
        id: choice

        required property list<string> names
        required property int chosen

        signal picked(int place)

        width: parent?.width ?? 0
        spacing: Theme.gap * 0.6

        Repeater {
            model: choice.names

            TouchButton {
                required property int index
                required property string modelData

                label: modelData
                marked: index === choice.chosen
                onPressed: choice.picked(index)
            }
        }
    }
}
