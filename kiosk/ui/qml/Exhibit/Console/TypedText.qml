import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// A text in one paragraph, to write in: a touch anywhere on it, or Tab, and the keyboard comes up.
Rectangle {
    id: field

    required property string words
    required property string name
    // Code of its language, and the family that sets it.
    property string language: Languages.current
    property string family: Theme.textFamily

    signal written(string words)

    // Taken back, or of something else: not what is just being typed.
    onWordsChanged: if (!input.activeFocus)
        input.text = words

    implicitHeight: Math.max(Theme.target, input.height + 2 * Theme.gap)
    radius: Theme.gap
    color: enabled ? Theme.raised : "transparent"
    border.width: Theme.line * (input.activeFocus ? 2 : 1)
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
        font.family: field.family
        font.pixelSize: Theme.body
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        renderType: TextEdit.NativeRendering
        selectByMouse: false
        // What is typed is kept nowhere else, and a unit begins as it is written.
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase
        activeFocusOnTab: field.enabled
        Accessible.role: Accessible.EditableText
        Accessible.name: field.name
        Accessible.focusable: true
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Keys.onReturnPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onEnterPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        onTextChanged: if (activeFocus)
            field.written(text)
    }
}
