import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Exhibit.Backend

// Lets a keyboard that is plugged in compose words with the one on the screen, as people in China and Japan know it.
Connections {
    id: plugged

    // The words to choose from: nine at a time have numbers.
    required property ListView words
    readonly property int first: words.currentIndex - words.currentIndex % 9
    readonly property bool composing: InputContext.preeditText !== ""
    readonly property int mode: InputContext.inputEngine.inputMode
    readonly property bool chinese: mode === InputEngine.InputMode.Pinyin
    readonly property bool japanese: mode === InputEngine.InputMode.Hiragana
    readonly property var marks: ({
            ",": "，",
            ".": "。",
            ";": "；",
            ":": "：",
            "?": "？",
            "!": "！",
            "(": "（",
            ")": "）",
            "\\": "、",
            "<": "《",
            ">": "》"
        })

    function click(key: int, text: string): bool {
        return InputContext.inputEngine.virtualKeyClick(key, text, Qt.NoModifier);
    }

    function choose(place: int): bool {
        words.model.selectItem(place);
        return true;
    }

    function step(by: int): bool {
        words.currentIndex = Math.max(0, Math.min(words.count - 1, words.currentIndex + by));
        words.positionViewAtIndex(first, ListView.Beginning);
        return true;
    }

    function changeLayout(): bool {
        const names = VirtualKeyboardSettings.activeLocales, place = names.indexOf(InputContext.locale);
        VirtualKeyboardSettings.locale = names[(place + 1) % names.length];
        return true;
    }

    // A word is being composed: what a key does to it, or to what there is to choose from.
    function compose(key: int, text: string): bool {
        if (key >= Qt.Key_1 && key <= Qt.Key_9)
            return choose(first + key - Qt.Key_1);
        switch (key) {
        case Qt.Key_Space:
            return chinese ? choose(words.currentIndex) : click(key, text);
        case Qt.Key_Right:
            return step(1);
        case Qt.Key_Left:
            return step(-1);
        case Qt.Key_PageDown:
        case Qt.Key_Equal:
            return step(9);
        case Qt.Key_PageUp:
        case Qt.Key_Minus:
            return japanese ? click(key, text) : step(-9);
        case Qt.Key_Escape:
            InputMethod.reset();
            return true;
        case Qt.Key_Backspace:
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Apostrophe:
            return click(key, text);
        }
        return false;
    }

    // Behind a digit, marks are those of a number.
    function mark(key: int, text: string): bool {
        const before = InputContext.surroundingText.charAt(InputContext.cursorPosition - 1);
        return chinese && text in marks && !/[0-9]/.test(before) && click(key, marks[text]);
    }

    function uses(key: int, text: string): bool {
        if (key === Qt.Key_Shift)
            return changeLayout();
        if (!chinese && !japanese)
            return false;
        if (/^[a-z]$/.test(text))
            return click(key, text);
        return composing && compose(key, text) || mark(key, text);
    }

    target: Console.keyboard

    function onStruck(key: int, text: string) {
        if (uses(key, text))
            Console.keyboard.take();
    }
}
