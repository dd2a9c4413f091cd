import QtQuick
import Exhibit.Theme

// A football pitch seen from above.
Rectangle {
    id: pitch

    required property bool full
    required property color accent

    color: full ? Qt.alpha(accent, 0.4) : Theme.raised
    border.width: Theme.line
    border.color: full ? accent : Theme.hairline

    Rectangle {
        x: pitch.width / 2
        width: Theme.line
        height: pitch.height
        color: pitch.border.color
    }

    Rectangle {
        anchors.centerIn: parent
        width: pitch.height * 0.27
        height: width
        radius: width / 2
        color: "transparent"
        border.width: Theme.line
        border.color: pitch.border.color
    }
}
