pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Parts
import Exhibit.Theme

// The attract loop: what is on the playlist, one after another, with a still invitation to touch.
Rectangle {
    id: attract

    required property int dwell
    // Whether what stands still moves a little now and then.
    required property bool shifts
    readonly property bool tall: height > width
    readonly property bool empty: !Playing.slide.kind
    // Whether there has been anything to show. What comes after nothing fades in over it, and the loop stays.
    property bool ready: false
    readonly property color accent: Playing.slide.accent || Theme.accent
    property int spoken: 0

    // Where the visit begins: on what is shown, or on Home when the invitation was touched.
    function wakeAt(point: point) {
        const invited = invitation.contains(invitation.mapFromItem(attract, point));
        if (invited || point.x < 0)
            Visit.goHome();
        else if (Playing.slide.kind === "numbers")
            Visit.showNumbers();
        else if (Playing.slide.product >= 0)
            Visit.open(Playing.slide.product);
        else
            Visit.goHome();
    }

    onEmptyChanged: ready = ready || empty
    Component.onCompleted: ready = empty || swap.ready

    // Slides cover everything; a ground beneath them would show through, dark, while the loop fades.
    color: empty || !swap.ready ? Theme.ground : "transparent"

    Contours {
        anchors.fill: parent
        visible: attract.empty || !swap.ready
    }

    ExhibitSwap {
        id: swap

        anchors.fill: parent
        subject: attract.empty ? null : Playing.slide
        onReadyChanged: attract.ready = attract.ready || ready
        slide: AttractLayer {
            dwell: attract.dwell
            footer: attract.height - invitation.y
            alone: Playing.alone
            onEnded: if (subject === Playing.slide)
                Playing.ended()
            onFailed: reason => {
                if (subject === Playing.slide)
                    Playing.failed(reason);
            }
        }
    }

    // What stands still shifts a little once a minute, gliding, so that it does not burn in.
    Item {
        id: still

        readonly property list<point> places: [Qt.point(0, 0), Qt.point(12, 6), Qt.point(24, 0), Qt.point(12, -6)]
        property int place: 0
        readonly property point offset: attract.shifts ? places[place] : places[0]

        x: Theme.along(offset.x, width, parent.width)
        y: offset.y
        width: parent.width - 24
        height: parent.height

        Behavior on x {
            NumberAnimation {
                duration: Theme.animated ? 4000 : 0
            }
        }

        Behavior on y {
            NumberAnimation {
                duration: Theme.animated ? 4000 : 0
            }
        }

        Timer {
            interval: 60000
            running: attract.shifts
            repeat: true
            onTriggered: still.place = (still.place + 1) % still.places.length
        }

        Column {
            id: title

            x: Theme.margin
            y: Theme.margin
            width: still.width - 2 * Theme.margin
            spacing: Theme.mm

            Label {
                width: parent.width
                text: Exhibition.title
                font.pixelSize: Theme.heading * 0.8
                font.weight: Font.Bold
            }

            Label {
                width: parent.width
                text: Exhibition.subtitle
                color: Theme.soft
            }
        }

        Rectangle {
            id: invitation

            objectName: "invitation"

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.bottom: progress.top
            anchors.bottomMargin: Theme.gap * 2
            width: words.width + 2 * Theme.target * 0.6
            height: Theme.target * 1.15
            radius: height / 2
            color: Theme.veil
            border.width: Theme.line
            border.color: Theme.hairline

            Row {
                id: words

                anchors.centerIn: parent
                spacing: Theme.gap

                Icon {
                    glyph: Icons.touch
                    color: attract.accent
                    size: Theme.lead * 1.3
                    anchors.verticalCenter: parent.verticalCenter
                }

                Label {
                    text: Languages.invitations[attract.spoken % Languages.invitations.length] ?? ""
                    font.family: Languages.families[attract.spoken % Languages.families.length]
                    font.pixelSize: Theme.lead
                    font.weight: Font.Bold
                    wrapMode: Text.NoWrap
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }

        Row {
            id: progress

            x: Theme.margin
            width: still.width - 2 * Theme.margin
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.margin
            spacing: Theme.gap * 0.6

            Repeater {
                model: Playing.count

                Rectangle {
                    required property int index

                    width: (progress.width - progress.spacing * (Playing.count - 1)) / Playing.count
                    height: Theme.line * 2
                    color: index === Playing.place ? attract.accent : Theme.hairline
                }
            }
        }
    }

    Connections {
        target: Playing

        function onMoved() {
            attract.spoken += 1;
        }
    }

    Connections {
        target: Visit

        function onWoken(point) {
            attract.wakeAt(attract.mapFromItem(null, point.x, point.y));
        }
    }
}
