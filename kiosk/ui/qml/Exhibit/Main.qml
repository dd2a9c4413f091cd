pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Screens
import Exhibit.Theme

// The one window: Home beneath, the open panel or the numbers above it, sheets above both, then the attract loop, the last question on top.
Window {
    id: window

    required property bool fullScreen
    required property size windowSize
    required property bool animated
    required property int turned
    required property real diagonal
    required property int attractDwell
    required property int countdown
    required property bool burnInShift

    readonly property bool sideways: turned % 180 !== 0
    // The panel's diagonal, mm: as set, else as the display says, when that can be true. A window stands for a 24" panel.
    readonly property real reported: fullScreen ? Math.hypot(Screen.width, Screen.height) / Math.max(0.1, Screen.pixelDensity) : 610
    readonly property real diagonalMm: diagonal > 0 ? diagonal * 25.4 : Math.min(2000, Math.max(300, reported))
    readonly property real screenMm: Math.hypot(window.width, window.height) / diagonalMm

    // Whether reach mode would lower anything.
    readonly property bool lowers: stage.lowered < stage.height

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
        // 533 × 300 on a screen of 16 : 9; as much area where it is less wide, so that no column gets too narrow.
        value: Math.max(window.screenMm, Math.min(room.width / 300, room.height / 300, Math.sqrt(room.width * room.height / 160000)))
    }

    Choices {
        animated: window.animated
    }

    FocusOrder {
        id: stage

        // What lies on top has the keys, and nothing beneath it.
        readonly property Item topmost: Console.stage ? staff : Visit.attracting ? resting : Visit.stillThere ? asking : room.foremost

        anchors.centerIn: parent
        width: window.sideways ? window.height : window.width
        height: window.sideways ? window.width : window.height
        rotation: window.turned
        LayoutMirroring.enabled: Theme.mirrored
        LayoutMirroring.childrenInherit: true

        onTopmostChanged: topmost.forceActiveFocus()
        Keys.onBackPressed: FirstStart.step ? FirstStart.back() : Console.stage ? Console.close() : Visit.back()
        Keys.onPressed: event => event.key === Qt.Key_HomePage && !Console.stage && Visit.goHome()
        // How high all that is operated stands in reach mode, px.
        readonly property real lowered: Math.round(Access.stageHeight(width / window.screenMm, height / window.screenMm, Access.lowerEdge) * window.screenMm)

        HoverHandler {
            cursorShape: window.fullScreen ? Qt.BlankCursor : Qt.ArrowCursor
        }

        Upland {
            width: parent.width
            height: room.y
            visible: height > 0
            title: Visit.product < 0 && !Visit.numbers ? "" : Exhibition.title
        }

        // In reach mode it takes the lower part of the screen: lower at once, then it glides there.
        Room {
            id: room

            y: stage.height - height
            width: stage.width
            height: Access.reach ? stage.lowered : stage.height
            lowers: window.lowers
            covering: resting.away ? 0 : 1
            covered: stage.topmost !== room.foremost

            Behavior on y {
                NumberAnimation {
                    duration: Theme.transition
                    easing.type: Easing.InOutCubic
                }
            }
        }

        Resting {
            id: resting

            anchors.fill: parent
            dwell: window.attractDwell
            shifts: window.burnInShift
            onCovered: {
                room.clear();
                Visit.clear();
            }
        }

        FadeLoader {
            id: asking

            anchors.fill: parent
            shown: Visit.stillThere
            sourceComponent: StillThereSheet {
                countdown: window.countdown
            }
        }

        FadeLoader {
            id: staff

            anchors.fill: parent
            shown: Console.stage
            sourceComponent: ConsoleScreen {
                screenMm: window.screenMm
            }
        }
    }
}
