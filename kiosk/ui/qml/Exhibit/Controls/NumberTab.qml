import QtQuick
import Exhibit.Theme

// A product's number in the corner of its picture, on ground of its own: it can be read over any picture.
Rectangle {
    id: tab

    required property string number
    required property color accent
    // Type size, px.
    required property real size

    width: text.width + size * 0.9
    height: size * 1.5
    bottomLeftRadius: Theme.mirrored ? size * 0.4 : 0
    bottomRightRadius: Theme.mirrored ? 0 : size * 0.4
    color: Theme.veil

    Text {
        id: text

        anchors.centerIn: parent
        text: tab.number
        color: Theme.inked(tab.accent)
        font.family: Theme.numeralFamily
        font.pixelSize: tab.size
        font.weight: Font.Bold
        renderType: Text.NativeRendering
        Accessible.ignored: true
    }
}
