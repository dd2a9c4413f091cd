pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// A panel's pictures: the hero fills the screen, each further one fades in over the part that the text leaves free.
ExhibitLayer {
    id: gallery

    // The part of the screen that text leaves free.
    property rect free: Qt.rect(0, 0, width, height)
    property int shot: 0
    readonly property bool tall: height > width

    property bool growing: false
    // Whether something else takes the pictures' place.
    property bool away: false
    // When the panel grows out of its card, the card's own picture will do until the hero covers it.
    property bool fromCard: false

    ready: hero.ready || (fromCard && hero.previewed)
    onGrowingChanged: if (growing)
        fromCard = true

    Portrayal {
        id: hero

        anchors.fill: parent
        opacity: gallery.away ? 0 : 1
        exhibit: gallery.exhibit
        picture: gallery.exhibit ? gallery.exhibit.hero : ""
        seen: gallery.seen
        preview: gallery.fromCard && gallery.exhibit ? gallery.exhibit.card : ""
        centre: gallery.tall ? Qt.point(0.5, 0.26) : Qt.point(Theme.along(0.72, 0, 1), 0.42)
        aside: gallery.tall || !Theme.mirrored ? 0 : gallery.width * Theme.standsAside

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.transition
            }
        }
    }

    Repeater {
        model: Math.max(0, (gallery.exhibit?.pictures.length ?? 0) - 1)

        Image {
            required property int index
            readonly property bool wanted: gallery.shot === index + 1 && !gallery.away

            x: gallery.free.x
            y: gallery.free.y
            width: gallery.free.width
            height: gallery.free.height
            source: wanted || opacity > 0 ? gallery.exhibit.pictures[index + 1] : ""
            asynchronous: true
            fillMode: Image.PreserveAspectCrop
            opacity: wanted && status === Image.Ready ? 1 : 0

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.transition
                }
            }
        }
    }
}
