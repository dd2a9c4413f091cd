import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// Asked when a visit has been idle: any touch continues it.
Rectangle {
    id: sheet

    required property int countdown

    color: Theme.sheet
    Accessible.role: Accessible.Dialog
    Accessible.name: question.text

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gap * 2

        CountdownRing {
            anchors.horizontalCenter: parent.horizontalCenter
            remaining: Visit.remaining
            total: sheet.countdown
        }

        Label {
            id: question

            width: parent.width
            text: qsTr("Still there?")
            Accessible.role: Accessible.Heading
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.display
            font.weight: Font.Bold
        }

        Label {
            width: parent.width
            text: qsTr("Touch anywhere to go on")
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.lead
            color: Theme.soft
        }
    }
}
