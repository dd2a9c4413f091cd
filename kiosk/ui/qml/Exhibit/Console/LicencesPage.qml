pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// What the kiosk is made of, a button for each part; a touch unfolds its licence, paragraph by paragraph.
Page {
    id: page

    // The part that is unfolded; -1: none.
    property int unfolded: -1

    complete: Licences.parts.length > 0
    title: qsTr("Licences")
    lead: qsTr("What this kiosk is made of, and under which terms. Touch a line to read it in full.")

    Component.onCompleted: Licences.read()

    TouchButton {
        anchors.left: parent?.left
        glyph: Icons.previous
        label: qsTr("Back to Health")
        onPressed: Console.open("health")
    }

    Repeater {
        model: Licences.parts

        Column {
            id: part

            required property LicencePart modelData
            required property int index
            readonly property bool open: page.unfolded === index

            width: parent?.width ?? 0
            spacing: Theme.gap * 0.6

            Heading {
                name: part.modelData.heading
                open: part.open
                onPressed: page.unfolded = part.open ? -1 : part.index
            }

            Repeater {
                model: part.open ? part.modelData.paragraphs : []

                Paragraph {}
            }
        }
    }

    component Heading: Pressable {
        id: row

        required property bool open

        width: parent?.width ?? 0
        implicitHeight: Math.max(Theme.target, words.height + Theme.gap)
        radius: Theme.mm
        color: held ? Theme.pressed : "transparent"

        Icon {
            id: arrow

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            glyph: row.open ? Icons.up : Icons.down
        }

        Label {
            id: words

            anchors.left: arrow.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: row.name
            Accessible.ignored: true
        }
    }

    // Something the keys can go to: the page follows them through a long text.
    component Paragraph: Item {
        id: paragraph

        required property string modelData

        width: parent?.width ?? 0
        height: told.height
        activeFocusOnTab: true
        Accessible.role: Accessible.StaticText
        Accessible.name: modelData

        Label {
            id: told

            width: parent.width
            text: paragraph.modelData
            color: Theme.soft
            Accessible.ignored: true
        }

        FocusRing {
            owner: paragraph
        }
    }
}
