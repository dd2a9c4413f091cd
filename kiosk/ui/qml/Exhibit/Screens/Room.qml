pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls

// What visitors operate: Home beneath, the open panel or the numbers above it, sheets on top.
Item {
    id: room

    // Whether reach mode would lower anything.
    required property bool lowers
    // How much of the room the attract loop covers, from 0 to 1.
    required property real covering
    // What of it has the keys, while nothing covers it.
    readonly property Item foremost: Visit.sheet ? sheets : Visit.numbers ? numbers : Visit.product < 0 ? home : panel
    // Whether anything else has them.
    required property bool covered
    readonly property Item topmost: covered ? null : foremost

    function follow() {
        if (Visit.attracting)
            return;
        home.active = true;
        const opens = Visit.product >= 0;
        if (opens && !panel.active)
            panel.fromAttract = covering > 0;
        else if (!opens)
            panel.fromAttract = false;
        panel.open = opens;
        numbers.shown = Visit.numbers;
        if (opens)
            panel.active = true;
    }

    function clear() {
        panel.open = false;
        panel.active = false;
        numbers.shown = false;
        home.active = false;
    }

    Connections {
        target: Visit

        function onChanged() {
            room.follow();
        }
    }

    // Home, the panel and the numbers stand still beneath the attract loop while it fades in or out, and go once it covers them.
    Loader {
        id: home

        anchors.fill: parent
        active: false
        enabled: room.topmost === home
        visible: !((panel.item as ProductScreen)?.covers ?? false) && numbers.opacity < 1
        sourceComponent: HomeScreen {
            revealed: room.covering === 0
        }
    }

    Loader {
        id: panel

        property bool open: false
        property bool fromAttract: false

        anchors.fill: parent
        active: false
        enabled: room.topmost === panel
        sourceComponent: ProductScreen {
            open: panel.open
            origin: panel.fromAttract ? Qt.rect(0, 0, room.width, room.height) : (home.item as HomeScreen).cardRect(shownProduct)
            onGone: panel.active = false
        }
    }

    FadeLoader {
        id: numbers

        anchors.fill: parent
        shown: false
        enabled: room.topmost === numbers
        // Beneath the attract loop, which fades itself, they come and go at once.
        fades: room.covering === 0
        sourceComponent: NumbersScreen {}
    }

    Sheets {
        id: sheets

        anchors.fill: parent
        lowers: room.lowers
    }
}
