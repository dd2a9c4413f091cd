import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// A product's picture over its cover. The cover shows until the picture is decoded, and stays if it never is.
Item {
    id: portrayal

    required property Exhibit exhibit
    required property url picture
    // A smaller picture that is decoded already, shown until `picture` is.
    property url preview
    property alias centre: cover.centre
    // Whether visitors see it by now: a picture that comes later fades in over the cover, an earlier one is simply there.
    property bool seen: true
    // How far the picture stands aside, px to the left: what it leaves free is ground.
    property real aside: 0

    // Whether what will be shown for now is decoded: the picture, or the cover in its stead.
    readonly property Item push: image
    readonly property bool previewed: small.status === Image.Ready
    readonly property bool ready: image.status !== Image.Loading && (image.status !== Image.Ready || image.opacity > 0)

    clip: true

    Cover {
        id: cover

        anchors.fill: parent
        exhibit: portrayal.exhibit
        // Not while nobody sees it: its contours would be decoded before the picture.
        visible: portrayal.exhibit && image.opacity < 1 && !portrayal.previewed && (portrayal.seen || image.status !== Image.Loading)
    }

    Image {
        id: small

        anchors.fill: parent
        source: portrayal.preview
        fillMode: Image.PreserveAspectCrop
        visible: image.opacity < 1
    }

    Image {
        id: image

        x: -portrayal.aside
        width: parent.width
        height: parent.height
        source: portrayal.picture
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
        opacity: status === Image.Ready ? 1 : 0

        Behavior on opacity {
            enabled: portrayal.seen

            NumberAnimation {
                duration: portrayal.previewed ? Theme.quick : Theme.slideFade
            }
        }
    }

    Rectangle {
        visible: portrayal.aside > 0
        x: parent.width - width
        width: portrayal.aside
        height: parent.height
        color: Theme.ground
        opacity: image.opacity

        Rectangle {
            anchors.right: parent.left
            width: 0.25 * portrayal.width
            height: parent.height
            LayoutMirroring.enabled: false
            gradient: Gradient {
                orientation: Gradient.Horizontal

                GradientStop {
                    position: 0
                    color: Qt.alpha(Theme.ground, 0)
                }

                GradientStop {
                    position: 1
                    color: Theme.ground
                }
            }
        }
    }
}
