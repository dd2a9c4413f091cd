import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Words of the station's own as the attract loop shows them: set large on the quiet ground.
ExhibitLayer {
    id: message

    required property Slide slide
    property real footer: 0
    // Long words are set smaller, so that they stay on the screen.
    readonly property real size: slide.text.length > 90 ? Theme.heading * 1.2 : Theme.display

    ready: contours.ready

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    Contours {
        id: contours

        anchors.fill: parent
        place: 2
    }

    Rectangle {
        anchors.left: words.left
        anchors.bottom: words.top
        anchors.bottomMargin: Theme.gap * 2
        width: 14 * Theme.mm
        height: Theme.line * 1.5
        color: Theme.accent
    }

    Label {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: (parent.height - message.footer - height) / 2
        width: Math.min(parent.width - 2 * Theme.margin, 420 * Theme.mm)
        text: message.slide.text
        font.pixelSize: message.size
        font.weight: Font.Bold
        leading: 1.25
    }
}
