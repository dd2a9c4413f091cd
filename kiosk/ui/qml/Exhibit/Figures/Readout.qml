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
    readonly property string spoken: [number, unit].filter(part => part).join(" ")
    readonly property real size: 34 * Theme.mm
    readonly property real row: Math.max(size, words.height)

    implicitHeight: row + (noteLines > 0 ? Theme.gap * 0.8 + Math.max(noteLines * sentence.lineHeight, sentence.height) : 0)

    TextMetrics {
        id: room

        text: readout.widest
        font: numeral.font
    }

    Text {
        id: numeral

        anchors.left: parent.left
        width: Math.min(Math.ceil(Math.max(room.advanceWidth, implicitWidth)), readout.unit || readout.label ? readout.width * 0.62 : readout.width)
        height: readout.row
        horizontalAlignment: Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        text: readout.number
        color: Theme.ink
        font.family: Theme.familyFor(readout.number)
        font.pixelSize: readout.size
        font.weight: Font.Bold
        font.letterSpacing: -Theme.mm * 0.5
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.lead
        renderType: Text.NativeRendering
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    Column {
        id: words

        anchors.right: parent.right
        width: readout.width - numeral.width - Theme.gap
        anchors.verticalCenter: numeral.verticalCenter

        Label {
            visible: text
            width: parent.width
            text: readout.unit
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
