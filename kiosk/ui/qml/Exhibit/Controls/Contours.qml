import QtQuick

// Contour lines of the mountain city: the signature motif. `place` picks another stretch of the same map.
Item {
    property int place: 0
    // The size that they were drawn in, px, and how much of it the screen can show: they are the largest of all pictures.
    readonly property size drawn: Qt.size(2400, 1600)
    readonly property real part: Math.min(1, Math.max(Window.width / drawn.width, Window.height / drawn.height))
    // Whether they are decoded, or never will be.
    readonly property bool ready: part > 0 && map.status !== Image.Loading

    Image {
        id: map

        anchors.fill: parent
        sourceSize: Qt.size(parent.drawn.width * parent.part, parent.drawn.height * parent.part)
        source: visible && parent.part > 0 ? "../Art/contours.png" : ""
        fillMode: Image.PreserveAspectCrop
        horizontalAlignment: [Image.AlignLeft, Image.AlignRight, Image.AlignHCenter][parent.place % 3]
        verticalAlignment: [Image.AlignTop, Image.AlignVCenter, Image.AlignBottom][(parent.place >> 1) % 3]
        mirror: parent.place % 2 === 1
        asynchronous: true
        opacity: 0.5
    }
}
