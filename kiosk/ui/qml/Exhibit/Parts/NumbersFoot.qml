import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// The foot of the numbers' screen, with back and the visitor's aids where the foot of a panel has them: in a row with where the
// numbers come from, or below that when tall.
Rectangle {
    id: foot

    required property bool tall
    required property string homeWords
    // Of when the numbers are, and where they come from.
    required property string origin
    // What the line about that takes, px high.
    readonly property real room: Math.max(Theme.target, source.height)

    signal homeWanted

    implicitHeight: room + Theme.gap * 2 + (tall ? Theme.target + Theme.gap : 0)
    color: Theme.veil

    Hairline {
        width: parent.width
    }

    TouchButton {
        id: home

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin * (foot.tall ? 1 : 0.6)
        y: foot.height - height - Theme.gap
        glyph: Icons.home
        description: foot.homeWords
        label: foot.tall ? description : ""
        onPressed: foot.homeWanted()
    }

    Label {
        id: source

        anchors.left: foot.tall ? parent.left : home.right
        anchors.right: foot.tall ? parent.right : aids.left
        anchors.leftMargin: foot.tall ? Theme.margin : Theme.gap * 2
        anchors.rightMargin: anchors.leftMargin
        y: Theme.gap + (foot.room - height) / 2
        text: foot.origin
        color: Theme.soft
        leading: 1.3
    }

    Aids {
        id: aids

        anchors.right: parent.right
        anchors.rightMargin: home.anchors.leftMargin
        y: home.y
    }
}
