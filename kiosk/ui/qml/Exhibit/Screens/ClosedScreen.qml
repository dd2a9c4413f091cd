import QtQuick
import Exhibit.Backend

// Outside the opening hours: black, or a picture of the station's own.
Rectangle {
    color: "black"

    Image {
        anchors.fill: parent
        source: Opening.picture
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
    }
}
