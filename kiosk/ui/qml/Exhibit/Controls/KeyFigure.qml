import QtQuick
import Exhibit.Theme

// One number set very large, its unit beside it, what it counts under the unit.
Item {
    id: figure

    required property string value
    required property string unit
    required property string label
    property color accent: Theme.accent

    // A figure that is too wide to leave room beside it (a word, say) is set smaller, above its unit and label.
    readonly property bool stacked: full.width > width * 0.64
    readonly property real size: stacked ? Theme.display * 1.1 : Theme.keyFigure

    implicitHeight: stacked ? number.height + Theme.mm * 4 + words.height : Math.max(number.height, words.height)

    TextMetrics {
        id: full

        text: figure.value + (number.signed ? figure.unit : "")
        font.family: Theme.familyFor(figure.value)
        font.pixelSize: Theme.keyFigure
        font.weight: Font.Bold
    }

    Numeral {
        id: number

        anchors.left: parent.left
        value: figure.value
        unit: figure.unit
        accent: Theme.inked(figure.accent)
        font.pixelSize: figure.size
        minimumPixelSize: Theme.heading
        width: Math.min(needed, figure.width)
        Accessible.ignored: false
        Accessible.role: Accessible.StaticText
        Accessible.name: signed ? value + unit : text
        height: figure.size
        verticalAlignment: Text.AlignVCenter
    }

    Column {
        id: words

        anchors.right: parent.right
        y: figure.stacked ? number.height + Theme.mm * 4 : Math.max(0, number.height - height - 4.4 * Theme.mm)
        width: figure.width - (figure.stacked ? 0 : number.width + Theme.gap)

        Label {
            visible: text
            width: parent.width
            text: number.apart
            color: Theme.inked(figure.accent)
            font.pixelSize: Theme.lead
            font.weight: Font.Bold
            leading: 1.3
        }

        Label {
            width: parent.width
            text: figure.label
            color: Theme.soft
            leading: 1.3
        }
    }
}
