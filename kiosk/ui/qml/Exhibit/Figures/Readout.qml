import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// The number that a figure has arrived at, set large, with its unit and what it is; under it a sentence.
Item {
    id: readout

    required property string number
    property string unit
    property string label
    property string note
    // The widest number to come: unit and label keep their place while the number counts.
    property string widest: number
    // Lines kept free for the note, so that what is below stands still.
    property int noteLines: 0
    property color accent: Theme.accent

    // Number and unit, for those who hear it.
    readonly property string spoken: numeral.percent ? number + unit : [number, unit].filter(part => part).join(" ")
    readonly property real size: 34 * Theme.mm
    readonly property real row: Math.max(size, words.height)

    implicitHeight: row + (noteLines > 0 ? Theme.gap * 0.8 + Math.max(noteLines * sentence.lineHeight, sentence.height) : 0)

    Numeral {
        id: numeral

        anchors.left: parent.left
        width: Math.min(Math.ceil(Math.max(needed, implicitWidth)), readout.unit || readout.label ? readout.width * 0.62 : readout.width)
        height: readout.row
        verticalAlignment: Text.AlignVCenter
        value: readout.number
        unit: readout.unit
        widest: readout.widest
        accent: Theme.inked(readout.accent)
        font.pixelSize: readout.size
        Accessible.ignored: false
        Accessible.role: Accessible.StaticText
        Accessible.name: signed ? value + unit : text
    }

    Column {
        id: words

        anchors.right: parent.right
        width: readout.width - numeral.width - Theme.gap
        anchors.verticalCenter: numeral.verticalCenter

        Label {
            visible: text
            width: parent.width
            text: numeral.apart
            color: Theme.inked(readout.accent)
            font.pixelSize: Theme.lead
            font.weight: Font.Bold
            leading: 1.3
        }

        Label {
            visible: text
            width: parent.width
            text: readout.label
            color: Theme.soft
            leading: 1.3
        }
    }

    Label {
        id: sentence

        y: readout.row + Theme.gap * 0.8
        width: parent.width
        visible: text && readout.noteLines > 0
        text: readout.note
        leading: 1.35
    }
}
