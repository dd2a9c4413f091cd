pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// Ten digits for staff's PIN: to open the console, or to choose a new PIN and repeat it.
Item {
    id: pad

    // "choose", "repeat" or "enter".
    required property string stage
    // How many digits have been typed.
    required property int typed
    required property string fault
    // Seconds until a PIN is accepted again.
    required property int wait
    // Whether it stands by itself: else what it stands in says what it is for, and leads on.
    property bool alone: true
    readonly property real side: 24 * Theme.mm

    signal digit(int value)
    signal erased
    signal confirmed
    signal closed

    function title(): string {
        switch (stage) {
        case "choose":
            return qsTr("Choose a PIN for staff");
        case "repeat":
            return qsTr("The same PIN once more");
        }
        return qsTr("PIN for staff");
    }

    function message(): string {
        if (wait > 0)
            return qsTr("Too many wrong PINs. Try again in %1.").arg(duration(wait));
        switch (fault) {
        case "wrong":
            return qsTr("That is not the PIN.");
        case "different":
            return qsTr("That was another PIN. Choose again.");
        case "simple":
            return qsTr("Too easy to guess. Choose 4 to 8 digits, not a row, a year or a date.");
        case "unsaved":
            return qsTr("The PIN could not be saved. Is the disk full?");
        }
        return stage === "enter" ? "" : qsTr("4 to 8 digits");
    }

    function duration(seconds: int): string {
        const minutes = Math.floor(seconds / 60);
        return minutes + ":" + String(seconds % 60).padStart(2, "0");
    }

    // Digits stand where they stand on every pad.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    implicitWidth: keys.width
    implicitHeight: column.height

    Column {
        id: column

        anchors.centerIn: parent
        spacing: Theme.gap

        Label {
            visible: pad.alone || pad.stage === "repeat"
            width: keys.width * 1.6
            anchors.horizontalCenter: parent.horizontalCenter
            horizontalAlignment: Text.AlignHCenter
            text: pad.title()
            font.pixelSize: Theme.lead
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            height: Theme.gap
            spacing: Theme.gap

            Repeater {
                model: 8

                Rectangle {
                    required property int index

                    width: Theme.gap
                    height: width
                    radius: width / 2
                    color: index < pad.typed ? Theme.accent : "transparent"
                    border.width: Theme.line
                    border.color: index < 4 || index < pad.typed ? Theme.accent : Theme.hairline
                }
            }
        }

        Label {
            id: told

            width: keys.width * 1.6
            height: 2 * lineHeight
            anchors.horizontalCenter: parent.horizontalCenter
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            color: Theme.soft
            text: pad.message()
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        Grid {
            id: keys

            anchors.horizontalCenter: parent.horizontalCenter
            columns: 3
            spacing: Theme.gap * 0.8
            enabled: pad.wait === 0

            Repeater {
                model: [1, 2, 3, 4, 5, 6, 7, 8, 9]

                Key {
                    required property int modelData

                    label: modelData
                    onPressed: pad.digit(modelData)
                }
            }

            Key {
                glyph: Icons.erase
                description: qsTr("Delete the last digit")
                onPressed: pad.erased()
            }

            Key {
                label: "0"
                onPressed: pad.digit(0)
            }

            Key {
                glyph: Icons.chosen
                description: qsTr("Done")
                marked: pad.typed >= 4
                onPressed: pad.confirmed()
            }
        }

        TouchButton {
            visible: pad.alone
            anchors.horizontalCenter: parent.horizontalCenter
            label: pad.stage === "enter" ? qsTr("Back to the exhibition") : qsTr("Later")
            onPressed: pad.closed()
        }
    }

    component Key: TouchButton {
        implicitWidth: pad.side
        implicitHeight: pad.side
        opacity: enabled ? 1 : 0.4
    }
}
