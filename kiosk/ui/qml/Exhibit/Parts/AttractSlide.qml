import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// One product's card as the attract loop shows it: full screen, the picture slowly pushed, the words standing still.
ExhibitLayer {
    id: slide

    property int dwell: 12
    property real footer: 0
    readonly property bool tall: height > width

    ready: portrayal.ready

    Portrayal {
        id: portrayal

        anchors.fill: parent
        exhibit: slide.exhibit
        picture: slide.exhibit ? slide.exhibit.hero : ""
        seen: slide.seen
        centre: slide.tall ? Qt.point(0.5, 0.34) : Qt.point(Theme.along(0.72, 0, 1), 0.46)
        aside: slide.tall || !Theme.mirrored ? 0 : slide.width * Theme.standsAside

        ScaleAnimator {
            target: portrayal.push
            from: 1
            to: 1.07
            duration: (slide.dwell + 2) * 1000
            running: Theme.animated && portrayal.ready
        }
    }

    Scrim {
        fromBottom: slide.tall
        width: slide.tall ? slide.width : slide.width * 0.62
        height: slide.tall ? slide.height * 0.55 : slide.height
        anchors.left: parent.left
        anchors.bottom: parent.bottom
    }

    // The exhibition's title stands at the top.
    Scrim {
        visible: slide.tall
        fromBottom: true
        rotation: 180
        width: slide.width
        height: 75 * Theme.mm
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        width: slide.tall ? slide.width - 2 * Theme.margin : slide.width * 0.46
        anchors.bottom: parent.bottom
        anchors.bottomMargin: slide.footer + Theme.gap * 2
        spacing: Theme.gap

        NumberAndMaker {
            width: parent.width
            exhibit: slide.exhibit
        }

        Label {
            width: parent.width
            text: slide.exhibit ? slide.exhibit.name : ""
            font.pixelSize: Theme.display
            font.weight: Font.Bold
            leading: 1.2
        }

        Label {
            width: parent.width
            text: slide.exhibit ? slide.exhibit.claim : ""
            font.pixelSize: Theme.lead
            color: Theme.soft
        }
    }
}
