pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The keyboard in the kiosk's type and colours: keys of 20 mm, as large on every screen.
KeyboardStyle {
    id: look

    readonly property string family: Console.keyboard.family(InputContext.locale)
    readonly property int language: Languages.codes.findIndex(code => Console.keyboard.layout(code) === InputContext.locale)

    keyboardDesignWidth: 260
    keyboardDesignHeight: 88
    keyboardDesignMaximumHeight: keyboardDesignHeight * Theme.mm
    selectionListHeight: Theme.target
    alternateKeysListItemWidth: Theme.target
    alternateKeysListItemHeight: Theme.target

    keyboardBackground: Rectangle {
        color: Theme.ground
    }
    keyPanel: Lettered {
        // What KeyboardPanel makes of this key.
        words: control.displayText === "．" ? "。" : control.displayText
    }
    spaceKeyPanel: Lettered {
        words: Languages.names[look.language] ?? Qt.locale(InputContext.locale).nativeLanguageName
        size: Theme.body
    }
    symbolKeyPanel: Lettered {
        size: Theme.body
    }
    modeKeyPanel: Lettered {
        size: Theme.body
    }
    backspaceKeyPanel: Drawn {
        glyph: Icons.erase
    }
    enterKeyPanel: Drawn {
        glyph: Icons.enter
    }
    hideKeyPanel: Drawn {
        glyph: Icons.hideKeys
    }
    languageKeyPanel: Drawn {
        glyph: Icons.language
    }
    shiftKeyPanel: Drawn {
        glyph: Icons.shift
        marked: InputContext.uppercase
    }
    selectionListDelegate: SelectionListItem {
        id: candidate

        required property string display
        required property int index
        // Which key of a plugged-in keyboard chooses it.
        readonly property int number: index + 1 - ListView.view.currentIndex + ListView.view.currentIndex % 9
        readonly property bool numbered: Console.keyboard.plugged && InputContext.preeditText && number > 0 && number < 10

        width: Math.max(Theme.target, row.width + 2 * Theme.gap)

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.mm
            radius: Theme.gap
            color: candidate.ListView.isCurrentItem ? Theme.raised : "transparent"
        }

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.mm * 1.5

            Label {
                visible: candidate.numbered
                text: candidate.number
                color: Theme.soft
                anchors.baseline: word.baseline
            }

            Label {
                id: word

                text: candidate.display
                font.family: look.family
                font.pixelSize: Theme.lead
                wrapMode: Text.NoWrap
            }
        }
    }
    alternateKeysListBackground: Ground {}
    alternateKeysListDelegate: Item {
        id: other

        required property string text

        width: look.alternateKeysListItemWidth
        height: look.alternateKeysListItemHeight

        Label {
            anchors.centerIn: parent
            text: other.text
            font.family: look.family
            font.pixelSize: Theme.lead
            color: other.ListView.isCurrentItem ? Theme.accent : Theme.ink
        }
    }

    component Ground: Rectangle {
        color: Theme.raised
        radius: Theme.gap
        border.width: Theme.line
        border.color: Theme.hairline
    }

    component Cap: KeyPanel {
        id: cap

        default property alias drawn: face.data
        property bool marked: false

        Rectangle {
            id: face

            anchors.fill: parent
            anchors.margins: Theme.mm * 0.8
            radius: Theme.gap * 0.6
            color: cap.control.pressed ? Theme.pressed : Theme.raised
            border.width: Theme.line
            border.color: cap.marked || cap.control.pressed ? Theme.accent : Theme.hairline
            opacity: cap.control.enabled ? 1 : 0.4
        }
    }

    component Lettered: Cap {
        id: lettered

        property string words: control.displayText
        property real size: Theme.lead

        Label {
            anchors.centerIn: parent
            text: lettered.control.uppercased ? lettered.words.toUpperCase() : lettered.words
            font.family: look.family
            font.pixelSize: lettered.size
            wrapMode: Text.NoWrap
        }
    }

    component Drawn: Cap {
        id: painted

        required property string glyph

        Icon {
            anchors.centerIn: parent
            glyph: painted.glyph
        }
    }
}
