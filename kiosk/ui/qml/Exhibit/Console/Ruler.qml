pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// A line of 100 mm, by what the kiosk knows of its panel: held against a real ruler it tells whether that is right.
Item {
    id: ruler

    // One millimetre of the panel, px.
    required property real screenMm

    implicitWidth: 100 * screenMm
    implicitHeight: words.y + words.height
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Repeater {
        model: 11

        Rectangle {
            required property int index

            x: index * 10 * ruler.screenMm - (index === 10 ? width : 0)
            width: Theme.line
            height: (index % 5 === 0 ? 8 : 4) * Theme.mm
            color: Theme.ink
        }
    }

    Rectangle {
        objectName: "rulerLine"

        width: parent.width
        height: Theme.line
        color: Theme.ink
    }

    Label {
        id: words

        x: Theme.along(0, width, ruler.width)
        y: 9 * Theme.mm
        text: qsTr("This line is 100 mm long")
        color: Theme.soft
        wrapMode: Text.NoWrap
    }
}
