pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Figures
import Exhibit.Theme

// The city in numbers as the attract loop shows it: its title, and the first numbers, which count up.
ExhibitLayer {
    id: slide

    required property ShownNumbers numbers
    property real footer: 0
    readonly property bool tall: height > width
    // From 0 to 1 while the numbers count up, once somebody sees them.
    property real entered: Theme.animated ? 0 : 1

    ready: contours.ready

    NumberAnimation on entered {
        to: 1
        duration: Theme.animated ? 1200 : 0
        easing.type: Easing.OutCubic
        running: slide.seen
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    Contours {
        id: contours

        anchors.fill: parent
        place: 1
    }

    Column {
        id: rows

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: slide.tall ? (words.y - height) * 0.6 : (slide.height - height) / 2
        width: slide.tall ? slide.width - 2 * Theme.margin : slide.width * 0.5 - Theme.margin

        Repeater {
            model: slide.numbers.entries.slice(0, 4)

            Item {
                id: row

                required property ShownNumber modelData

                width: rows.width
                height: (slide.tall ? 66 : 54) * Theme.mm

                Hairline {
                    width: parent.width
                }

                Numeral {
                    id: number

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    value: row.modelData.value
                    unit: row.modelData.unit
                    accent: slide.numbers.accent
                    progress: slide.entered
                    font.pixelSize: slide.tall ? Theme.keyFigure : Theme.keyFigure * 0.9
                }

                Miniature {
                    id: miniature

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    width: 34 * Theme.mm
                    height: width
                    figure: row.modelData.figure
                    accent: slide.numbers.accent
                    progress: slide.entered
                }

                Column {
                    anchors.left: number.right
                    anchors.leftMargin: Theme.gap
                    anchors.right: miniature.left
                    anchors.rightMargin: Theme.gap * 0.8
                    anchors.verticalCenter: parent.verticalCenter

                    Label {
                        visible: text
                        width: parent.width
                        text: number.apart
                        color: slide.numbers.accent
                        font.pixelSize: Theme.lead
                        font.weight: Font.Bold
                        leading: 1.3
                    }

                    Label {
                        width: parent.width
                        text: row.modelData.label
                        color: Theme.soft
                        leading: 1.3
                    }
                }
            }
        }
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: slide.height - slide.footer - Theme.gap * 2 - height
        width: slide.tall ? slide.width - 2 * Theme.margin : slide.width * 0.44
        spacing: Theme.gap

        Rectangle {
            anchors.left: parent.left
            width: 14 * Theme.mm
            height: Theme.line * 1.5
            color: slide.numbers.accent
        }

        Label {
            width: parent.width
            text: slide.numbers.title
            font.pixelSize: Theme.display
            font.weight: Font.Bold
            leading: 1.2
        }

        Label {
            width: parent.width
            text: slide.numbers.claim
            font.pixelSize: Theme.lead
            color: Theme.soft
        }
    }
}
