import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// What stays above the reach line in reach mode: quiet ground with the contours, nothing to touch.
Rectangle {
    id: upland

    required property string title

    color: Theme.ground

    Contours {
        anchors.fill: parent
    }

    Label {
        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        visible: upland.height > height + 2 * Theme.margin
        text: upland.title
        color: Theme.soft
        font.pixelSize: Theme.display
        font.weight: Font.Bold
        leading: 1.15
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
