import QtQuick

// The yardstick: a window in which two pictures fade into one another, again and again.
Window {
    id: window

    required property url first
    required property url second
    // How long one fade takes, ms; the next one follows at once.
    required property int fade

    visible: true
    color: "black"

    Image {
        anchors.fill: parent
        source: window.first
    }

    Image {
        anchors.fill: parent
        source: window.second
        asynchronous: true

        SequentialAnimation on opacity {
            loops: Animation.Infinite

            NumberAnimation {
                from: 0
                to: 1
                duration: window.fade
            }

            NumberAnimation {
                from: 1
                to: 0
                duration: window.fade
            }
        }
    }
}
