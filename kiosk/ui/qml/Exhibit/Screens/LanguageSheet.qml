pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The choice of languages, each named in itself. A touch beside it closes it.
Rectangle {
    id: sheet

    color: Theme.sheet
    Accessible.role: Accessible.Dialog
    Accessible.name: heading.text

    PressArea {
        onTapped: Visit.lay("")
    }

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin * 2
        width: Math.min(parent.width - 2 * Theme.margin, 150 * Theme.mm)
        spacing: Theme.gap

        Icon {
            glyph: Icons.language
            size: Theme.display
            color: Theme.accent
            anchors.horizontalCenter: parent.horizontalCenter
        }

        Label {
            id: heading

            width: parent.width
            text: qsTr("Language")
            horizontalAlignment: Text.AlignHCenter
            color: Theme.soft
            Accessible.role: Accessible.Heading
        }

        Repeater {
            model: Languages.names

            TouchButton {
                required property int index
                required property string modelData

                width: parent.width
                implicitHeight: Theme.target * 1.1
                label: modelData
                labelFamily: Languages.families[index]
                glyph: marked ? Icons.chosen : ""
                marked: Languages.codes[index] === Languages.current
                checkable: true
                checked: marked
                Component.onCompleted: focus = marked
                onPressed: {
                    Languages.select(Languages.codes[index]);
                    Visit.lay("");
                }
            }
        }

        TouchButton {
            anchors.horizontalCenter: parent.horizontalCenter
            glyph: Icons.close
            description: qsTr("Close")
            onPressed: Visit.lay("")
        }
    }
}
