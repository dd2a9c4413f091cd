pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The desktop for a while, a restart, the machine off. What ends the exhibition asks once more.
Page {
    id: page

    // What was asked for and waits for a second touch: "restart", "machine", "off"; empty when nothing does.
    property string asked

    function ask(what: string) {
        if (asked !== what) {
            asked = what;
            return;
        }
        asked = "";
        if (what === "restart")
            Maintenance.restart();
        else
            Maintenance.switch(what === "off" ? "off" : "restart");
    }

    title: qsTr("Maintenance")

    Label {
        width: parent.width
        text: qsTr("Leave the kiosk for the desktop. It comes back by itself after:")
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: [5, 15, 60]

            TouchButton {
                required property int modelData

                label: qsTr("%n minute(s)", "", modelData)
                onPressed: Maintenance.leave(modelData)
            }
        }
    }

    Hairline {
        width: parent.width
    }

    Column {
        width: parent.width
        spacing: Theme.mm

        TouchButton {
            anchors.left: parent.left
            label: qsTr("Go through the first start again")
            onPressed: FirstStart.begin()
        }

        Label {
            width: parent.width
            text: qsTr("Language, how the screen hangs, its size, opening hours, PIN and touch, step by step.")
            color: Theme.soft
        }
    }

    Hairline {
        width: parent.width
    }

    Order {
        what: "restart"
        words: qsTr("Start the kiosk again")
        help: qsTr("Takes a few seconds; visitors see a dark screen.")
    }

    Order {
        what: "machine"
        words: qsTr("Start the machine again")
        help: qsTr("Takes about a minute.")
    }

    Order {
        what: "off"
        words: qsTr("Switch the machine off")
        help: qsTr("It stays off until somebody switches it on.")
    }

    Label {
        visible: text
        width: parent.width
        text: Maintenance.told ? qsTr("The machine refused: %1").arg(Maintenance.told) : ""
    }

    component Order: Column {
        id: order

        required property string what
        required property string words
        required property string help

        width: parent?.width ?? 0
        bottomPadding: Theme.gap
        spacing: Theme.mm

        TouchButton {
            anchors.left: parent.left
            label: page.asked === order.what ? qsTr("Touch again to do it") : order.words
            marked: page.asked === order.what
            onPressed: page.ask(order.what)
        }

        Label {
            width: parent.width
            text: order.help
            color: Theme.soft
        }
    }
}
