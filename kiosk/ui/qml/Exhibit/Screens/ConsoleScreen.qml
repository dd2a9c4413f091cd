pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Console
import Exhibit.Controls
import Exhibit.Theme

// The staff console: the pad for the PIN, then its pages, or the steps of the first start. It covers the exhibition.
Rectangle {
    id: screen

    // One millimetre of the panel, px.
    required property real screenMm
    readonly property bool tall: height > width
    // The language that there is besides this one; empty when there are several.
    readonly property string other: Languages.codes.length === 2 ? Languages.codes[1 - Languages.codes.indexOf(Languages.current)] : ""
    property bool testsTouch: false

    function pageOf(name: string): Component {
        switch (name) {
        case "playlist":
            return playlist;
        case "content":
            return content;
        case "visitors":
            return visitors;
        case "hours":
            return hours;
        case "screen":
            return panel;
        case "health":
            return health;
        case "languages":
            return languages;
        case "licences":
            return licences;
        case "texts":
            return texts;
        case "maintenance":
            return maintenance;
        }
        return null;
    }

    color: Theme.ground

    // Nothing that is touched here reaches the exhibition beneath.
    PressArea {}

    Loader {
        anchors.fill: parent
        sourceComponent: FirstStart.step ? steps : Console.stage === "open" ? pages : pad
    }

    Component {
        id: steps

        FirstSteps {
            screenMm: screen.screenMm
            onTouchTestAsked: screen.testsTouch = true
        }
    }

    Component {
        id: pad

        PinPad {
            stage: Console.stage
            typed: Console.typed
            fault: Console.fault
            wait: Console.wait
            onDigit: value => Console.press(value)
            onErased: Console.erase()
            onConfirmed: Console.confirm()
            onClosed: Console.close()
        }
    }

    Component {
        id: pages

        Item {
            PageRail {
                id: rail

                width: screen.tall ? parent.width : implicitWidth
                height: screen.tall ? implicitHeight : parent.height
                anchors.left: parent.left
                anchors.bottom: parent.bottom
                tall: screen.tall
                pages: Console.pages
                current: Console.page === "licences" ? "health" : Console.page === "texts" ? "content" : Console.page
                language: Languages.codes.length > 1 ? Languages.names[Languages.codes.indexOf(screen.other || Languages.current)] : ""
                onLanguageAsked: screen.other ? Languages.select(screen.other) : Console.open("languages")
                onOpened: page => Console.open(page)
                onClosed: Console.close()
            }

            Loader {
                anchors.right: parent.right
                width: parent.width - (screen.tall ? 0 : rail.width)
                height: Math.min(screen.tall ? rail.y : parent.height, parent.height - keyboard.covered)
                sourceComponent: screen.pageOf(Console.page)
            }

            KeyboardSlot {
                id: keyboard

                anchors.right: parent.right
                anchors.bottom: parent.bottom
                width: parent.width - (screen.tall ? 0 : rail.width)
            }
        }
    }

    Component {
        id: playlist

        PlaylistPage {}
    }

    Component {
        id: content

        ContentPage {}
    }

    Component {
        id: visitors

        VisitorsPage {}
    }

    Component {
        id: hours

        HoursPage {}
    }

    Component {
        id: panel

        ScreenPage {
            screenMm: screen.screenMm
            onTouchTestAsked: screen.testsTouch = true
        }
    }

    Component {
        id: health

        HealthPage {}
    }

    Component {
        id: languages

        LanguagesPage {}
    }

    Component {
        id: licences

        LicencesPage {}
    }

    Component {
        id: texts

        TextsPage {}
    }

    Component {
        id: maintenance

        MaintenancePage {}
    }

    Loader {
        anchors.fill: parent
        active: screen.testsTouch
        sourceComponent: TouchTest {
            onClosed: screen.testsTouch = false
        }
    }

    Loader {
        anchors.fill: parent
        active: Console.cleaning > 0
        sourceComponent: CleaningLock {
            remaining: Console.cleaning
            total: 30
        }
    }
}
