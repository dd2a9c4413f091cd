pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// A part of a whole, as a ring or, when there are few pieces, as dots; a finger goes from part to part, on the drawing or
// beside it. The marks: the whole, its parts, and what the first part is expected to become.
Drawing {
    id: drawing

    // The mark that is shown.
    property int current: 1
    readonly property int marks: figure.values.length
    readonly property list<real> parts: figure.values.slice(1, figure.pieces + 1)
    readonly property real fieldTop: readout.height + Theme.gap * 1.6
    // Where there is more height than width, the parts are named below the drawing.
    readonly property bool stacked: height - fieldTop > width * 0.75

    // Large letters leave no height for two lines each beside the drawing.
    readonly property string between: Theme.textSize > 1 && !stacked ? "  " : "\n"

    hint: shading.dotted ? qsTr("Drag over the dots") : qsTr("Drag around the ring")

    Shading {
        id: shading

        figure: drawing.figure
        accent: drawing.accent
    }

    Readout {
        id: readout

        width: parent.width
        number: drawing.figure.numbers[drawing.current]
        unit: drawing.figure.units[drawing.current]
        label: drawing.comparing(drawing.figure.labels[drawing.current], drawing.figure.compared[drawing.current])
        note: drawing.figure.notes[drawing.current]
        noteLines: !drawing.figure.notes.some(note => note) ? 0 : width > 300 * Theme.mm && Theme.textSize < 2 ? 1 : 2
        accent: drawing.accent
    }

    Scrubber {
        id: field

        x: drawing.stacked ? (parent.width - width) / 2 : Theme.along(0, width, parent.width)
        y: drawing.fieldTop
        width: drawing.stacked ? Math.min(parent.height - y - legend.height - Theme.gap * 2, parent.width) : Math.min(parent.height - y, parent.width * 0.46)
        height: width
        name: drawing.figure.labels[drawing.current]
        value: readout.spoken
        onMoved: at => drawing.current = 1 + (shading.dotted ? dots.at(at.x, at.y) : ring.at(at.x, at.y))
        onStepped: by => drawing.current = Math.min(drawing.marks - 1, Math.max(1, drawing.current + by))

        Ring {
            id: ring

            anchors.fill: parent
            visible: !shading.dotted
            parts: drawing.parts
            colours: shading.colours
            accent: drawing.accent
            goal: shading.goal
            current: drawing.current - 1
            thickness: width * 0.09
            progress: drawing.entered
        }

        PartDots {
            id: dots

            anchors.fill: parent
            visible: shading.dotted
            parts: shading.dotted ? drawing.parts : []
            colours: shading.colours
            current: drawing.current - 1
            progress: drawing.entered
        }

        Label {
            id: whole

            // Large letters may not fit into the ring: then the whole is told above its parts.
            readonly property bool fits: !shading.dotted && contentHeight < field.height * 0.6 && Math.hypot(contentWidth, contentHeight) < field.width * 0.76

            visible: fits
            anchors.centerIn: parent
            width: field.width * 0.56
            horizontalAlignment: Text.AlignHCenter
            text: drawing.figure.amounts[0] + "\n" + drawing.figure.labels[0]
            color: Theme.soft
            leading: 1.3
        }
    }

    ScrollView {
        id: legend

        // How high it may get, px.
        readonly property real most: (parent.height - drawing.fieldTop) * (drawing.stacked ? 0.6 : 1)

        anchors.right: parent.right
        y: drawing.stacked ? parent.height - height : Math.max(drawing.fieldTop, field.y + (field.height - height) / 2)
        width: parent.width - (drawing.stacked ? 0 : field.width + Theme.gap * 2)
        height: Math.min(names.height, most)
        contentHeight: names.height

        Column {
            id: names

            width: legend.contentWidth

            Label {
                visible: !whole.fits
                width: parent.width
                bottomPadding: Theme.textSize > 1 ? Theme.mm : Theme.gap
                text: drawing.figure.labels[0] + " " + drawing.figure.amounts[0]
                color: Theme.soft
                leading: 1.3
            }

            Repeater {
                model: drawing.marks - 1

                Pressable {
                    id: row

                    required property int index
                    readonly property int mark: index + 1
                    readonly property bool chosen: mark === drawing.current
                    readonly property bool expected: index === drawing.figure.pieces

                    width: names.width
                    height: Math.max(Theme.target, words.height + (Theme.textSize > 1 && !drawing.stacked ? Theme.gap * 0.4 : Theme.gap))
                    name: words.text
                    checkable: true
                    checked: chosen
                    onPressed: drawing.current = mark

                    Rectangle {
                        anchors.fill: parent
                        color: Theme.pressed
                        opacity: row.held ? 1 : row.chosen ? 0.5 : 0
                    }

                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.left: parent.left
                        anchors.leftMargin: Theme.gap * 0.6
                        width: Theme.mm * 5
                        height: row.expected ? Theme.mm * 0.8 : width
                        radius: shading.dotted ? width / 2 : 0
                        color: row.expected ? drawing.accent : shading.colours[row.index]
                        border.width: Theme.line
                        border.color: row.expected ? drawing.accent : Theme.soft
                    }

                    Label {
                        id: words

                        anchors.verticalCenter: parent.verticalCenter
                        anchors.left: parent.left
                        anchors.leftMargin: Theme.gap * 1.2 + Theme.mm * 5
                        anchors.right: parent.right
                        text: drawing.figure.amounts[row.mark] + drawing.between + drawing.comparing(drawing.figure.labels[row.mark], drawing.figure.compared[row.mark])
                        color: row.chosen ? Theme.ink : Theme.soft
                        leading: Theme.textSize > 1 ? 1.15 : 1.3
                        Accessible.ignored: true
                    }

                    Hairline {
                        width: parent.width
                    }

                    Hairline {
                        visible: row.mark === drawing.marks - 1
                        width: parent.width
                        anchors.bottom: parent.bottom
                    }
                }
            }
        }
    }
}
