import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// A picture of the station's own as the attract loop shows it: full screen, slowly pushed.
ExhibitLayer {
    id: poster

    required property Slide slide
    property real dwell: 12

    ready: image.status === Image.Ready
    clip: true

    Image {
        id: image

        anchors.fill: parent
        source: poster.slide.picture
        asynchronous: true
        fillMode: Image.PreserveAspectCrop

        ScaleAnimator {
            target: image
            from: 1
            to: 1.07
            duration: (poster.dwell + 2) * 1000
            running: Theme.animated && poster.ready
        }
    }
}
