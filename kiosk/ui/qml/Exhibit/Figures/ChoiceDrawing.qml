pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// Options side by side, one tap each. Where the marks have values, each option is filled in proportion.
Drawing {
    id: drawing

    property int current: 0
    property list<int> lit: [0]
    readonly property int count: figure.labels.length
    // In one row while there is room for longer words.
    readonly property int columns: count > 4 || width < 7 * Theme.body * count ? Math.ceil(count / 2) : count
    readonly property int rows: Math.ceil(count / columns)
    readonly property real largest: Math.max(...figure.values)
    // Whether a label tells an option from the others.
    readonly property bool telling: new Set(figure.labels).size > 1
    readonly property bool wordy: !figure.numbers[current]

    function choose(index: int) {
        current = index;
        lit = figure.several ? [...new Set([...lit, index])] : [index];
    }

    hint: figure.several ? qsTr("Tap them all") : qsTr("Tap to choose")

    Readout {
        id: readout

        width: parent.width
        number: drawing.wordy ? drawing.figure.labels[drawing.current] : drawing.figure.numbers[drawing.current]
        unit: drawing.figure.several ? drawing.lit.length + " / " + drawing.count : drawing.figure.units[drawing.current]
        label: drawing.wordy ? "" : drawing.figure.labels[drawing.current]
        note: drawing.figure.notes[drawing.current]
        noteLines: drawing.figure.notes.some(note => note) ? 2 : 0
        accent: drawing.accent
    }

    Grid {
        id: grid

        readonly property real cellWidth: (drawing.width - (columns - 1) * spacing) / columns
        readonly property real cellHeight: (drawing.height - y - (drawing.rows - 1) * spacing) / drawing.rows

        y: readout.height + Theme.gap * 1.6
        columns: drawing.columns
        spacing: Theme.gap

        Repeater {
            model: drawing.count

            Pressable {
                id: option

                required property int index
                readonly property bool chosen: drawing.lit.includes(index)
                // With a value, its number stands in what it fills; without one, a tap finds the number out.
                readonly property string number: drawing.largest > 0 ? drawing.telling ? drawing.figure.amounts[index] : drawing.figure.numbers[index] : ""

                width: grid.cellWidth
                height: grid.cellHeight
                radius: Theme.mm
                color: held ? Theme.pressed : Theme.raised
                border.width: chosen ? Theme.mm * 0.7 : Theme.line
                border.color: chosen ? drawing.accent : Theme.hairline
                opacity: Math.min(1, Math.max(0, drawing.entered * (1 + index * 0.3) - index * 0.3))
                name: [drawing.figure.amounts[index], drawing.figure.labels[index]].filter(part => part).join(" ")
                checkable: true
                checked: chosen
                onPressed: drawing.choose(index)

                Rectangle {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    anchors.margins: option.border.width
                    height: (parent.height - 2 * option.border.width) * (drawing.largest > 0 ? drawing.figure.values[option.index] / drawing.largest * drawing.entered : option.chosen ? 1 : 0)
                    color: Qt.alpha(drawing.accent, option.chosen ? (Theme.highContrast ? 0.24 : 0.34) : 0.14)

                    Rectangle {
                        visible: drawing.largest > 0
                        width: parent.width
                        height: Theme.mm * 0.7
                        color: drawing.accent
                    }

                    Behavior on height {
                        enabled: drawing.entered === 1

                        NumberAnimation {
                            duration: Theme.transition
                            easing.type: Easing.OutCubic
                        }
                    }
                }

                Column {
                    anchors.verticalCenter: drawing.largest > 0 ? undefined : parent.verticalCenter
                    anchors.bottom: drawing.largest > 0 ? parent.bottom : undefined
                    anchors.bottomMargin: Theme.gap
                    width: parent.width
                    leftPadding: Theme.gap * 0.6
                    rightPadding: leftPadding
                    spacing: Theme.mm

                    Text {
                        visible: text
                        width: parent.width - 2 * parent.leftPadding
                        horizontalAlignment: Text.AlignHCenter
                        text: option.number
                        color: Theme.ink
                        font.family: Theme.familyFor(text)
                        font.pixelSize: Theme.heading
                        font.weight: Font.Bold
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.body
                        renderType: Text.NativeRendering
                        Accessible.ignored: true
                    }

                    Label {
                        width: parent.width - 2 * parent.leftPadding
                        horizontalAlignment: Text.AlignHCenter
                        text: option.number && !drawing.telling ? drawing.figure.units[option.index] : drawing.figure.labels[option.index]
                        font.pixelSize: option.number ? Theme.body : Theme.lead
                        color: option.chosen ? Theme.ink : Theme.soft
                        leading: 1.3
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
