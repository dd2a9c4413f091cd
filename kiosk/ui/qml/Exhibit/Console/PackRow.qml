import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// One content pack: what it is called, which version it is, and what can be done with it, or how it stands.
Item {
    id: row

    required property PackLine pack
    // What can be done with it; empty: nothing just now.
    required property string order
    readonly property bool offered: order && (pack.standing === "kept" || pack.standing === "found")

    signal pressed

    implicitHeight: Math.max(Theme.target + Theme.gap, names.height + Theme.gap)

    Hairline {
        width: parent.width
    }

    Column {
        id: names

        anchors.left: parent.left
        anchors.right: end.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm

        Label {
            width: parent.width
            text: row.pack.title
            font.weight: Font.Bold
            leading: 1.25
        }

        Label {
            width: parent.width
            text: row.pack.words
            color: Theme.soft
            leading: 1.25
        }
    }

    Item {
        id: end

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: row.offered ? button.width : standing.implicitWidth
        height: Theme.target

        TouchButton {
            id: button

            visible: row.offered
            label: row.order
            description: row.order + ": " + row.pack.title + ", " + row.pack.words
            onPressed: row.pressed()
        }

        Label {
            id: standing

            visible: !row.offered && text
            anchors.verticalCenter: parent.verticalCenter
            text: row.pack.standing === "shown" ? qsTr("is shown") : row.pack.standing === "coming" ? qsTr("is prepared …") : ""
            wrapMode: Text.NoWrap
            color: row.pack.standing === "shown" ? Theme.well : Theme.soft
        }
    }
}
