pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The first start, one step at a time: what is asked for and why, its controls, and the way on, back and out.
Item {
    id: steps

    // One millimetre of the panel, px.
    required property real screenMm

    readonly property real column: Math.min(width - 2 * Theme.margin, 340 * Theme.mm)

    signal touchTestAsked

    function controls(): Component {
        switch (FirstStart.step) {
        case "hours":
            return hours;
        case "pin":
            return Console.stage === "open" ? chosen : pad;
        case "touch":
            return touch;
        }
        return settings;
    }

    Component.onDestruction: StationSettings.save()

    Contours {
        anchors.fill: parent
        opacity: 0.5
    }

    StepHead {
        id: head

        x: (steps.width - width) / 2
        y: Math.max(Theme.margin, steps.height * 0.08)
        width: steps.column
    }

    ScrollView {
        id: view

        anchors.top: head.bottom
        anchors.topMargin: Theme.gap * 2
        anchors.bottom: bar.top
        anchors.bottomMargin: Theme.gap
        x: head.x
        width: head.width
        contentHeight: content.height

        Loader {
            id: content

            width: view.contentWidth
            sourceComponent: steps.controls()
            onSourceComponentChanged: view.rest()
        }
    }

    StepBar {
        id: bar

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        x: head.x
        width: head.width
    }

    Component {
        id: settings

        Column {
            spacing: Theme.gap * 2

            Repeater {
                model: StationSettings.rows(FirstStart.step)

                StationSetting {
                    required property SettingRow modelData

                    width: parent.width
                    row: modelData
                    screenMm: steps.screenMm
                }
            }
        }
    }

    Component {
        id: hours

        DayRow {
            day: Timetable.everyDay
            closes: false
        }
    }

    Component {
        id: pad

        PinPad {
            alone: false
            stage: Console.stage
            typed: Console.typed
            fault: Console.fault
            wait: Console.wait
            onDigit: value => Console.press(value)
            onErased: Console.erase()
            onConfirmed: Console.confirm()
        }
    }

    Component {
        id: chosen

        Column {
            spacing: Theme.gap

            Label {
                width: parent.width
                text: qsTr("A PIN has been chosen.")
            }

            TouchButton {
                anchors.left: parent.left
                label: qsTr("Choose another PIN")
                onPressed: FirstStart.choosePin()
            }
        }
    }

    Component {
        id: touch

        Column {
            TouchButton {
                anchors.left: parent.left
                glyph: Icons.touch
                label: qsTr("Touch test")
                onPressed: steps.touchTestAsked()
            }
        }
    }
}
