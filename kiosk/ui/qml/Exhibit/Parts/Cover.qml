import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The typographic card of a product that has no usable picture (yet): its number, over contour lines.
Rectangle {
    id: cover

    required property Exhibit exhibit
    // Where the number stands, as a share of width and height: the place a picture would have its product.
    property point centre: Qt.point(0.62, 0.36)

    objectName: "cover"
    color: Theme.raised
    clip: true

    Contours {
        anchors.fill: parent
        place: cover.exhibit ? parseInt(cover.exhibit.number) : 0
    }

    Text {
        x: cover.width * cover.centre.x - width / 2
        y: cover.height * cover.centre.y - height / 2
        text: cover.exhibit ? cover.exhibit.number : ""
        color: Qt.alpha(cover.exhibit ? cover.exhibit.accent : Theme.soft, 0.22)
        font.family: Theme.numeralFamily
        font.weight: Font.Bold
        renderType: Text.NativeRendering
        font.pixelSize: Math.min(cover.width, cover.height) * 0.56
        Accessible.ignored: true
    }
}
