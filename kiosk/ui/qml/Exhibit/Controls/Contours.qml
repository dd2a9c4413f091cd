import QtQuick

// Contour lines of the mountain city: the signature motif. `place` picks another stretch of the same map.
Item {
    property int place: 0
    // Whether they are decoded, or never will be.
    readonly property bool ready: map.status !== Image.Loading

    Image {
        id: map

        anchors.fill: parent
        source: visible ? "../Art/contours.png" : ""
        fillMode: Image.PreserveAspectCrop
        horizontalAlignment: [Image.AlignLeft, Image.AlignRight, Image.AlignHCenter][parent.place % 3]
        verticalAlignment: [Image.AlignTop, Image.AlignVCenter, Image.AlignBottom][(parent.place >> 1) % 3]
        mirror: parent.place % 2 === 1
        asynchronous: true
        opacity: 0.5
    }
}
