pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Screens
import Exhibit.Theme

// The one window: Home beneath, the open panel above it, the attract loop above both, questions on top.
Window {
    id: window

    required property bool fullScreen
    required property size windowSize
    required property bool animated
    required property int turned
    required property real diagonal
    required property int attractDwell
    required property int countdown

    readonly property bool sideways: turned % 180 !== 0
    // The panel's diagonal, mm: as set, else as the display says, when that can be true. A window stands for a 24" panel.
    readonly property real reported: fullScreen ? Math.hypot(Screen.width, Screen.height) / Math.max(0.1, Screen.pixelDensity) : 610
    readonly property real diagonalMm: diagonal > 0 ? diagonal * 25.4 : Math.min(2000, Math.max(300, reported))
    readonly property real screenMm: Math.hypot(window.width, window.height) / diagonalMm

    visible: true
    // A bare X server has no window manager that would make the window fill the screen.
    width: fullScreen ? Screen.width : windowSize.width
    height: fullScreen ? Screen.height : windowSize.height
    visibility: fullScreen ? Window.FullScreen : Window.Windowed
    color: Theme.ground
    title: Exhibition.title

    Binding {
        target: Theme
        property: "mm"
        value: Math.max(window.screenMm, Math.min(window.width, window.height) / 300)
    }

    Binding {
        target: Theme
        property: "textFamily"
        value: Languages.textFamily
    }

    Binding {
        target: Theme
        property: "animated"
        value: window.animated
    }

    Item {
        id: stage

        anchors.centerIn: parent
        width: window.sideways ? window.height : window.width
        height: window.sideways ? window.width : window.height
        rotation: window.turned

        function follow() {
            if (Visit.attracting)
                return;
            home.active = true;
            const opens = Visit.product >= 0;
            if (opens && !panel.active)
                panel.fromAttract = attract.opacity > 0;
            else if (!opens)
                panel.fromAttract = false;
            panel.open = opens;
            if (opens)
                panel.active = true;
        }

        function clear() {
            panel.open = false;
            panel.active = false;
            home.active = false;
        }

        Connections {
            target: Visit

            function onChanged() {
                stage.follow();
            }
        }

        HoverHandler {
            cursorShape: window.fullScreen ? Qt.BlankCursor : Qt.ArrowCursor
        }

        // Home and the panel stand still beneath the attract loop while it fades in or out, and go once it covers them.
        Loader {
            id: home

            anchors.fill: parent
            active: false
            visible: !((panel.item as ProductScreen)?.covers ?? false)
            sourceComponent: HomeScreen {
                enabled: Visit.product < 0
                revealed: attract.opacity === 0
            }
        }

        Loader {
            id: panel

            property bool open: false
            property bool fromAttract: false

            anchors.fill: parent
            active: false
            sourceComponent: ProductScreen {
                open: panel.open
                origin: panel.fromAttract ? Qt.rect(0, 0, stage.width, stage.height) : (home.item as HomeScreen).cardRect(shownProduct)
                onGone: panel.active = false
            }
        }

        FadeLoader {
            id: attract

            readonly property bool covers: shown && opacity === 1
            // The first picture after the start is simply there.
            property bool begun: false

            anchors.fill: parent
            shown: Visit.attracting
            ready: (item as AttractScreen)?.ready ?? false
            fades: begun
            onCoversChanged: if (covers) {
                begun = true;
                stage.clear();
            }
            sourceComponent: AttractScreen {
                dwell: window.attractDwell
            }
        }

        FadeLoader {
            anchors.fill: parent
            shown: Visit.choosingLanguage
            sourceComponent: LanguageSheet {}
        }

        FadeLoader {
            anchors.fill: parent
            shown: Visit.stillThere
            sourceComponent: StillThereSheet {
                countdown: window.countdown
            }
        }
    }
}
