import QtQuick
import Exhibit.Theme

// A product's number in the corner of its picture, on ground of its own: it can be read over any picture.
Rectangle {
    id: tab

    required property string number
    required property color accent
    // Type size, px.
    required property real size

    // As wide as the widest number: what stands beside it begins at the same place on every card.
    width: widest.advanceWidth + size * 0.9
    height: size * 1.5
    bottomLeftRadius: Theme.mirrored ? size * 0.4 : 0
    bottomRightRadius: Theme.mirrored ? 0 : size * 0.4
    color: Theme.veil

    TextMetrics {
        id: widest

        text: "0".repeat(tab.number.length)
        font: shown.font
    }

    Text {
        id: shown

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
