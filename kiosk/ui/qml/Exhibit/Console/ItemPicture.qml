import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// What an item looks like: its picture, or what kind of thing it is.
Rectangle {
    id: frame

    required property string kind
    required property url picture

    implicitWidth: 32 * Theme.mm
    implicitHeight: 18 * Theme.mm
    color: Theme.pressed
    clip: true

    Icon {
        visible: image.status !== Image.Ready
        anchors.centerIn: parent
        glyph: frame.kind === "video" ? Icons.film : frame.kind === "message" ? Icons.words : frame.kind === "numbers" ? Icons.numbers : Icons.picture
        color: Theme.soft
    }

    Image {
        id: image

        anchors.fill: parent
        source: frame.picture
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        sourceSize.height: frame.height
    }
}
