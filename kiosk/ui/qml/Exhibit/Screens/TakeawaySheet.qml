import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// A product's web address as a QR code, for a visitor's phone. A touch beside it closes it.
Rectangle {
    id: sheet

    readonly property bool tall: height > width
    // The code with its quiet zone, mm: phones read it from where a visitor stands.
    readonly property int codeSize: 110

    color: Theme.sheet
    Accessible.role: Accessible.Dialog
    Accessible.name: name.text

    PressArea {
        onTapped: Visit.lay("")
    }

    Grid {
        anchors.centerIn: parent
        columns: sheet.tall ? 1 : 2
        spacing: Theme.margin
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        // Phones want black on white, whatever the theme.
        Rectangle {
            id: paper

            width: sheet.codeSize * Theme.mm
            height: width
            color: "white"

            Image {
                id: code

                anchors.centerIn: parent
                objectName: "code"
                // As many whole pixels for each module as fit: then every edge is sharp.
                width: Math.max(1, Math.floor(paper.width / implicitWidth)) * implicitWidth
                height: width
                source: Takeaway.code
                smooth: false
                retainWhileLoading: true
                Accessible.role: Accessible.Graphic
                Accessible.name: Takeaway.address
            }
        }

        Column {
            id: words

            width: Math.min(sheet.width - 2 * Theme.margin, sheet.tall ? 220 * Theme.mm : sheet.width - paper.width - 3 * Theme.margin, 240 * Theme.mm)
            spacing: Theme.gap

            Label {
                id: name

                width: parent.width
                text: Takeaway.name
                horizontalAlignment: sheet.tall ? Text.AlignHCenter : Text.AlignLeft
                font.pixelSize: Theme.heading
                font.weight: Font.Bold
                leading: 1.2
                Accessible.role: Accessible.Heading
            }

            Label {
                width: parent.width
                text: qsTr("Point your phone’s camera at the code to read on later.")
                horizontalAlignment: name.horizontalAlignment
                font.pixelSize: Theme.lead
                leading: 1.3
            }

            Label {
                width: parent.width
                text: Takeaway.address
                horizontalAlignment: name.horizontalAlignment
                color: Theme.soft
                wrapMode: Text.WrapAnywhere
            }

            TouchButton {
                x: sheet.tall ? (parent.width - width) / 2 : Theme.along(0, width, parent.width)
                glyph: Icons.close
                description: qsTr("Close")
                focus: true
                onPressed: Visit.lay("")
            }
        }
    }
}
