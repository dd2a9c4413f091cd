import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The foot of a panel: all products, previous, next, the dock and the language. One row when wide, two when narrow.
Rectangle {
    id: foot

    readonly property bool narrow: width < 450 * Theme.mm
    required property int current
    // Room for the name of the first button, beside all others.
    readonly property real room: width - 2 * back.anchors.leftMargin - forth.width - 3 * Theme.target - Theme.gap * 5

    implicitHeight: Theme.target * (narrow ? 2 : 1) + Theme.gap * (narrow ? 3 : 2)
    color: Theme.veil

    Hairline {
        width: parent.width
    }

    TextMetrics {
        id: words

        text: home.description
        font.family: Theme.textFamily
        font.pixelSize: Theme.body
    }

    Row {
        id: back

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin * (foot.narrow ? 1 : 0.6)
        y: foot.narrow ? foot.height - height - Theme.gap : Theme.gap
        spacing: Theme.gap * 0.6

        TouchButton {
            id: home

            glyph: Icons.home
            description: qsTr("All products")
            label: foot.narrow && words.advanceWidth < foot.room ? description : ""
            onPressed: Visit.goHome()
        }

        TouchButton {
            glyph: Icons.previous
            description: qsTr("Previous product")
            onPressed: Visit.step(-1)
        }

        TouchButton {
            visible: foot.narrow
            glyph: Icons.next
            description: qsTr("Next product")
            onPressed: Visit.step(1)
        }
    }

    Dock {
        anchors.left: foot.narrow ? parent.left : back.right
        anchors.right: foot.narrow ? parent.right : forth.left
        anchors.leftMargin: foot.narrow ? Theme.margin : Theme.gap
        anchors.rightMargin: anchors.leftMargin
        y: Theme.gap
        height: Theme.target
        exhibits: Exhibition.all
        current: foot.current
        onChosen: index => Visit.open(index)
    }

    Row {
        id: forth

        anchors.right: parent.right
        anchors.rightMargin: back.anchors.leftMargin
        y: back.y
        spacing: back.spacing

        TouchButton {
            visible: !foot.narrow
            glyph: Icons.next
            description: qsTr("Next product")
            onPressed: Visit.step(1)
        }

        Aids {}
    }
}
