import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// All a panel says of its product. What does not fit scrolls under the finger.
Flickable {
    id: text

    required property Exhibit exhibit

    contentHeight: column.height
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height
    clip: interactive
    onExhibitChanged: contentY = 0

    Column {
        id: column

        width: text.width
        spacing: Theme.gap

        NumberAndMaker {
            width: parent.width
            exhibit: text.exhibit
        }

        Label {
            width: parent.width
            text: text.exhibit ? text.exhibit.name : ""
            font.pixelSize: Theme.heading
            font.weight: Font.Bold
            lineHeight: 1.06
            Accessible.role: Accessible.Heading
        }

        Label {
            width: parent.width
            text: text.exhibit ? text.exhibit.claim : ""
            font.pixelSize: Theme.lead
            color: Theme.soft
            lineHeight: 1.12
        }

        KeyFigure {
            width: parent.width
            value: text.exhibit ? text.exhibit.keyValue : ""
            unit: text.exhibit ? text.exhibit.keyUnit : ""
            label: text.exhibit ? text.exhibit.keyLabel : ""
            accent: text.exhibit ? text.exhibit.accent : Theme.accent
        }

        Label {
            width: parent.width
            text: text.exhibit ? text.exhibit.summary : ""
            lineHeight: 1.3
        }

        SpecList {
            width: parent.width
            labels: text.exhibit ? text.exhibit.specLabels : []
            values: text.exhibit ? text.exhibit.specValues : []
        }
    }
}
