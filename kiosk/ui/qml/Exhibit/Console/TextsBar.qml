pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// What became of changed texts, and what can be done with them.
Rectangle {
    id: bar

    readonly property TextSaving saving: ProductTexts.saving
    readonly property bool needed: ProductTexts.dirty || saving.waiting || saving.undoable || saving.told

    visible: needed
    height: needed ? column.height + 2 * Theme.gap : 0
    color: Theme.raised

    Hairline {
        width: parent.width
    }

    Column {
        id: column

        x: Theme.gap
        y: Theme.gap
        width: parent.width - 2 * Theme.gap
        spacing: Theme.gap * 0.6

        Label {
            visible: text
            width: parent.width
            text: bar.saving.told
            color: bar.saving.reasons.length > 0 ? Theme.wrong : Theme.ink
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        Repeater {
            model: bar.saving.reasons

            Label {
                required property string modelData

                width: column.width
                text: modelData
            }
        }

        Flow {
            width: parent.width
            spacing: Theme.gap

            TouchButton {
                visible: ProductTexts.dirty
                glyph: Icons.chosen
                label: qsTr("Save")
                marked: true
                onPressed: ProductTexts.save()
            }

            TouchButton {
                visible: ProductTexts.dirty
                label: qsTr("Discard all")
                onPressed: ProductTexts.discard()
            }

            TouchButton {
                visible: bar.saving.undoable && !ProductTexts.dirty
                glyph: Icons.undo
                label: qsTr("Undo last change")
                onPressed: bar.saving.undo()
            }

            Label {
                visible: bar.saving.waiting
                height: Theme.target
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
                text: qsTr("One moment …")
            }
        }
    }
}
