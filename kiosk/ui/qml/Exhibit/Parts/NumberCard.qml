pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Figures
import Exhibit.Theme

// The figure of one of the city's numbers. It grows out of the rectangle `origin` (its tile) into `room`, and shrinks back.
FocusScope {
    id: card

    required property ShownNumbers numbers
    // Which number's figure is open, from 0; -1 for none.
    required property int opened
    required property rect origin
    required property rect room
    // The number whose figure is shown: also while it shrinks.
    property int shown: -1
    property real grown: opened < 0 ? 0 : 1
    // The second half of the way, when what stood here before has gone.
    readonly property real arrived: Math.max(0, 2 * grown - 1)

    signal closed

    function lerp(from: real, to: real): real {
        return from + (to - from) * grown;
    }

    visible: grown > 0
    onOpenedChanged: {
        if (opened < 0)
            return;
        // Keys go into the figure that has come; from one to another they stay in the list.
        if (shown < 0)
            focus = true;
        shown = opened;
    }
    onGrownChanged: if (grown === 0 && opened < 0)
        shown = -1

    Behavior on grown {
        NumberAnimation {
            duration: Theme.transition
            easing.type: Easing.InOutCubic
        }
    }

    Rectangle {
        id: frame

        x: card.lerp(card.origin.x, card.room.x)
        y: card.lerp(card.origin.y, card.room.y)
        width: card.lerp(card.origin.width, card.room.width)
        height: card.lerp(card.origin.height, card.room.height)
        color: Theme.ground
        border.width: Theme.line
        border.color: Theme.hairline
    }

    Item {
        id: content

        x: card.room.x
        y: card.room.y
        width: card.room.width
        height: card.room.height
        opacity: card.arrived
        enabled: card.opened >= 0

        // One figure at a time, each created anew: nothing of the last one stays.
        Repeater {
            id: figures

            model: card.shown < 0 ? [] : [card.numbers.entries[card.shown]]

            Figure {
                required property ShownNumber modelData

                anchors.fill: parent
                anchors.margins: Theme.gap * 1.6
                anchors.bottomMargin: Theme.target + Theme.gap * 2.4
                figure: modelData.figure
                accent: card.numbers.accent

                NumberAnimation on opacity {
                    from: 0
                    to: 1
                    duration: Theme.transition
                }
            }
        }

        TouchButton {
            id: close

            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.leftMargin: Theme.gap * 1.6
            anchors.bottomMargin: Theme.gap * 1.2
            glyph: Icons.close
            description: qsTr("Back to all numbers")
            accent: card.numbers.accent
            onPressed: card.closed()
        }

        Label {
            anchors.left: close.right
            anchors.leftMargin: Theme.gap * 0.8
            anchors.verticalCenter: close.verticalCenter
            text: figures.count > 0 ? (figures.itemAt(0) as Figure)?.hint ?? "" : ""
            color: Theme.soft
        }
    }
}
