import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The keyboard, in the language of the text that is written, and in English; by a key it changes between them.
Rectangle {
    id: panel

    property TypedText field: null

    signal hidden

    function offer() {
        if (!field)
            return;
        const wanted = [...new Set([field.language, "en", Languages.codes[0]])].map(code => Console.keyboard.layout(code));
        VirtualKeyboardSettings.activeLocales = wanted;
        VirtualKeyboardSettings.locale = wanted[0];
        InputMethod.show();
    }

    implicitHeight: keys.height + 2 * keys.y
    color: Theme.ground
    // Keys lie where they lie on every keyboard.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    onFieldChanged: offer()
    Component.onCompleted: {
        VirtualKeyboardSettings.handwritingModeDisabled = true;
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = true;
        // Words that are still being made ready when all of them go are a warning of Qt's.
        keys.keyboard.wordCandidateView.cacheBuffer = 0;
        offer();
    }

    Connections {
        target: InputMethod

        function onVisibleChanged() {
            if (!InputMethod.visible && panel.field)
                panel.hidden();
        }
    }

    Connections {
        target: InputContext.inputEngine

        // Qt's Chinese layout has the full stop of formulas where that of sentences belongs.
        function onVirtualKeyClicked(key: int, text: string) {
            if (text === "．")
                InputContext.commit("。", -1, 1);
        }
    }

    PluggedKeys {
        words: keys.keyboard.wordCandidateView
    }

    // What is touched between the keys reaches nothing beneath.
    PressArea {}

    InputPanel {
        id: keys

        y: Theme.gap * 0.6
        width: parent.width
    }

    Hairline {
        width: parent.width
    }
}
