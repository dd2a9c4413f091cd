import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// One of the city's numbers set in numerals; a percent sign belongs to its number, any other unit is told apart.
Item {
    id: headline

    required property ShownNumber entry
    required property color accent
    property color ink: Theme.ink
    property real progress: 1
    property real size: Theme.display
    // The width it may take, px; a longer number is set smaller.
    property real widest: Infinity
    readonly property bool percent: entry.unit === "%"
    readonly property string unit: percent ? "" : entry.unit

    implicitWidth: number.width + (percent ? sign.width : 0)
    implicitHeight: number.height
    baselineOffset: number.baselineOffset

    Numeral {
        id: number

        width: Math.min(needed, headline.widest - (headline.percent ? sign.width : 0))
        value: headline.entry.value
        progress: headline.progress
        color: headline.ink
        font.pixelSize: headline.size
    }

    Text {
        id: sign

        // It follows its number in every language.
        LayoutMirroring.enabled: false
        visible: headline.percent
        anchors.left: number.right
        anchors.baseline: number.baseline
        leftPadding: Theme.mm
        text: headline.entry.unit
        color: headline.accent
        font.family: Theme.familyFor(text)
        font.pixelSize: headline.size * 0.5
        font.weight: Font.Bold
        renderType: Text.NativeRendering
        Accessible.ignored: true
    }
}
