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

    // While the panel grows out of its card, the card's own picture will do.
    property bool growing: false

    ready: hero.ready || (growing && hero.previewed)

    Portrayal {
        id: hero

        anchors.fill: parent
        exhibit: gallery.exhibit
        picture: gallery.exhibit ? gallery.exhibit.hero : ""
        preview: gallery.growing && gallery.exhibit ? gallery.exhibit.card : ""
        centre: gallery.tall ? Qt.point(0.5, 0.26) : Qt.point(0.72, 0.42)
    }

    Repeater {
        model: Math.max(0, (gallery.exhibit?.pictures.length ?? 0) - 1)

        Image {
            required property int index
            readonly property bool wanted: gallery.shot === index + 1

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
