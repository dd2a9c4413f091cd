import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// What a step of the first start asks for, and why.
Column {
    id: head

    function title(): string {
        switch (FirstStart.step) {
        case "language":
            return qsTr("Welcome");
        case "orientation":
            return qsTr("How does the screen hang?");
        case "size":
            return qsTr("How large is the screen?");
        case "hours":
            return qsTr("When do visitors come?");
        case "pin":
            return qsTr("A PIN for staff");
        case "touch":
            return qsTr("Does the whole screen feel touches?");
        }
        return "";
    }

    function words(): string {
        switch (FirstStart.step) {
        case "language":
            return qsTr("A few steps set this kiosk up. In which language should visits start?");
        case "orientation":
            return qsTr("Choose until this text is upright.");
        case "size":
            return qsTr("Hold a ruler against the line, and measure from the floor to the lower edge.");
        case "hours":
            return qsTr("The rest of the day the screen is dark. Single days and weekdays can be set later in the console.");
        case "pin":
            return qsTr("It opens the console: hold two fingers in opposite corners of the screen for three seconds.");
        case "touch":
            return qsTr("Draw over the whole screen with a finger, right up to the edges. Then this kiosk is ready.");
        }
        return "";
    }

    spacing: Theme.gap

    Label {
        width: parent.width
        text: qsTr("Step %1 of %2").arg(FirstStart.number).arg(FirstStart.count)
        color: Theme.accent
    }

    Label {
        width: parent.width
        text: head.title()
        font.pixelSize: Theme.heading
        font.weight: Font.Bold
        leading: 1.25
        Accessible.role: Accessible.Heading
    }

    Label {
        width: parent.width
        text: head.words()
        color: Theme.soft
    }
}
