import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// A message's words in one language, for a keyboard that is plugged in.
Column {
    id: field

    required property string language
    required property string words

    signal written(string words)

    // Taken back, or of another item: not what is just being typed.
    onWordsChanged: if (!input.activeFocus)
        input.text = words

    spacing: Theme.mm

    Label {
        anchors.left: parent.left
        text: qsTr("Words in %1 (to change them, touch and type on a keyboard)").arg(field.language)
        color: Theme.soft
    }

    Rectangle {
        width: parent.width
        height: Math.max(Theme.target, input.height + 2 * Theme.gap)
        radius: Theme.gap
        color: Theme.raised
        border.width: Theme.line
        border.color: input.activeFocus ? Theme.accent : Theme.hairline

        PressArea {
            onTapped: input.forceActiveFocus()
        }

        TextEdit {
            id: input

            x: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * x
            color: Theme.ink
            font.family: Theme.textFamily
            font.pixelSize: Theme.body
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            renderType: TextEdit.NativeRendering
            Accessible.role: Accessible.EditableText
            Accessible.name: field.language
            onTextChanged: if (activeFocus)
                field.written(text)
        }
    }
}
