import QtQuick
import Exhibit.Theme

// A picture that is not cropped, as large as it fits; until it is decoded, the cropped one that is known already.
Item {
    id: picture

    required property url whole
    required property url cropped
    // Whether there is something to see, or never will be.
    readonly property bool ready: large.status === Image.Ready || small.status === Image.Ready || small.status === Image.Error
    // What of this item the picture covers, px.
    readonly property size painted: large.status === Image.Ready ? sizeOf(large) : sizeOf(small)

    function sizeOf(image: Image): size {
        return Qt.size(image.paintedWidth, image.paintedHeight);
    }

    Image {
        id: small

        anchors.fill: parent
        source: picture.cropped
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        visible: large.opacity < 1
    }

    Image {
        id: large

        anchors.fill: parent
        source: picture.whole
        asynchronous: true
        mipmap: true
        fillMode: Image.PreserveAspectFit
        opacity: status === Image.Ready ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.transition
            }
        }
    }
}
