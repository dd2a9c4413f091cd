import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// All a panel says of its product. What does not fit scrolls under the finger.
ScrollView {
    id: words

    required property Exhibit exhibit
    // Whose the picture is, and of when the facts are, unless the picture's caption says so.
    property string origin: ""

    objectName: "words"
    contentHeight: column.height
    reads: true
    onExhibitChanged: rest()
    Accessible.role: Accessible.Pane
    Accessible.name: exhibit?.name ?? ""

    Column {
        id: column

        width: words.contentWidth
        spacing: Theme.gap

        NumberAndMaker {
            width: parent.width
            exhibit: words.exhibit
        }

        Label {
            width: parent.width
            text: words.exhibit ? words.exhibit.name : ""
            font.pixelSize: Theme.heading
            font.weight: Font.Bold
            leading: 1.2
            Accessible.role: Accessible.Heading
        }

        Label {
            width: parent.width
            text: words.exhibit ? words.exhibit.claim : ""
            font.pixelSize: Theme.lead
            color: Theme.soft
            leading: 1.3
        }

        KeyFigure {
            width: parent.width
            value: words.exhibit ? words.exhibit.keyValue : ""
            unit: words.exhibit ? words.exhibit.keyUnit : ""
            label: words.exhibit ? words.exhibit.keyLabel : ""
            accent: words.exhibit ? words.exhibit.accent : Theme.accent
        }

        Label {
            width: parent.width
            text: words.exhibit ? words.exhibit.summary : ""
            leading: 1.5
        }

        SpecList {
            width: parent.width
            labels: words.exhibit ? words.exhibit.specLabels : []
            values: words.exhibit ? words.exhibit.specValues : []
        }

        Label {
            visible: text
            width: parent.width
            text: words.origin
            color: Theme.soft
        }
    }
}
