pragma Singleton

import QtQuick

// Design tokens. Every length is a multiple of `mm`; Main sets `mm`, `textFamily` and `animated`.
QtObject {
    // One millimetre on the screen's surface, px; on screens wider than 300 mm on their short side it grows with them.
    property real mm: 3.6
    property string textFamily: "Noto Sans CJK SC"
    readonly property string numeralFamily: "Inter"
    property bool animated: true

    readonly property color ground: "#0B0F14"
    readonly property color raised: "#141B23"
    readonly property color pressed: "#26313D"
    readonly property color ink: "#F3F6F9"
    readonly property color soft: "#AEB9C4"
    readonly property color hairline: "#33FFFFFF"
    readonly property color veil: "#E60B0F14"
    readonly property color sheet: "#F50B0F14"
    readonly property color accent: "#8FB8DE"

    // Type sizes (em). Capitals of both families are 0.73 em: `body` gives the 4.8 mm that ADA 707.7.2 asks for.
    readonly property real body: 6.6 * mm
    readonly property real lead: 8.4 * mm
    readonly property real cardName: 7.2 * mm
    readonly property real heading: 14 * mm
    readonly property real display: 25 * mm
    readonly property real keyFigure: 38 * mm

    readonly property real target: 20 * mm
    readonly property real gap: 5 * mm
    readonly property real margin: 15 * mm
    readonly property real line: Math.max(1, Math.round(mm * 0.3))

    readonly property int quick: animated ? 120 : 0
    readonly property int transition: animated ? 320 : 0
    readonly property int slideFade: animated ? 450 : 0

    // Share of the screen that a panel's text may take: its width when wide, its height when tall.
    readonly property real textShareWide: 0.43
    readonly property real textShareTall: 0.47
}
