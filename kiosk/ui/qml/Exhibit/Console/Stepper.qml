pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// A number between − and +: a touch makes one step, a finger held down goes on and on.
Item {
    id: stepper

    required property int value
    required property int from
    required property int to
    property int step: 1
    // The value as it is read.
    property string text: value
    // What the value is, for those who do not see it.
    property string description
    // The value's width, px: it stays, so that + does not move away under the finger.
    property real room: 36 * Theme.mm

    signal changed(int value)

    function go(by: int) {
        const wanted = Math.max(from, Math.min(to, value + by));
        if (wanted !== value)
            changed(wanted);
    }

    implicitWidth: 2 * Theme.target + room
    implicitHeight: Theme.target
    Accessible.role: Accessible.SpinBox
    Accessible.name: description + ": " + text
    Accessible.onIncreaseAction: go(step)
    Accessible.onDecreaseAction: go(-step)

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Theme.raised
        border.width: Theme.line
        border.color: Theme.hairline
    }

    Label {
        anchors.centerIn: parent
        width: stepper.room
        horizontalAlignment: Text.AlignHCenter
        text: stepper.text
        Accessible.ignored: true
    }

    End {
        anchors.left: parent.left
        by: -stepper.step
        sign: "−"
        possible: stepper.value > stepper.from
    }

    End {
        anchors.right: parent.right
        by: stepper.step
        sign: "+"
        possible: stepper.value < stepper.to
    }

    component End: Pressable {
        id: end

        required property int by
        required property string sign
        required property bool possible
        // Whether it has been held down for so long that it has made steps already.
        property bool repeated: false

        name: stepper.description + " " + sign
        explanation: stepper.text
        width: Theme.target
        height: width
        radius: width / 2
        color: held ? Theme.pressed : Theme.veil
        border.width: Theme.line
        border.color: held ? Theme.accent : Theme.hairline
        enabled: possible
        onHeldChanged: repeated = false
        onPressed: if (!repeated)
            stepper.go(by)

        Timer {
            interval: end.repeated ? 90 : 450
            running: end.held
            repeat: true
            onTriggered: {
                end.repeated = true;
                stepper.go(end.by);
            }
        }

        Label {
            anchors.centerIn: parent
            text: end.sign
            font.pixelSize: Theme.heading
            opacity: end.possible ? 1 : 0.35
            Accessible.ignored: true
        }
    }
}
