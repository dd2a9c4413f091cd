pragma Singleton

import QtQuick

// Design tokens. Every length is a multiple of `mm`. Main sets `mm`, Choices the other inputs.
QtObject {
    // One millimetre on the screen's surface, px; on screens wider than 300 mm on their short side it grows with them.
    property real mm: 3.6
    property string textFamily: "Noto Sans CJK SC"
    readonly property string numeralFamily: "Inter"
    // Whether the language is written from the right: then all that is left of something is right of it, and the reverse.
    property bool mirrored: false
    // How the language writes numbers and dates.
    property var locale: Qt.locale()
    property bool animated: true
    // Whether the visitor works with keys, so that the focus is shown.
    property bool keyed: false
    // 0 usual, 1 larger, 2 large.
    property int textSize: 0
    property bool highContrast: false

    readonly property color ground: "#0B0F14"
    readonly property color raised: "#141B23"
    readonly property color pressed: "#26313D"
    readonly property color ink: "#F3F6F9"
    readonly property color soft: highContrast ? "#E3E9EF" : "#AEB9C4"
    readonly property color hairline: highContrast ? "#B3FFFFFF" : "#33FFFFFF"
    readonly property color veil: highContrast ? ground : "#E60B0F14"
    readonly property color sheet: highContrast ? ground : "#F50B0F14"
    readonly property color accent: "#8FB8DE"
    // How a thing is: well, worth a look, wrong.
    readonly property color well: "#6FCF97"
    readonly property color doubtful: "#F2C94C"
    readonly property color wrong: "#FF7A6B"

    // Type sizes (em, whole px). Capitals of both families are 0.73 em: `body` gives the 4.8 mm that ADA 707.7.2 asks for,
    // large text the 7.3 mm of EN 301 549 5.1.4.
    readonly property int body: Math.ceil([6.6, 8.3, 10.1][textSize] * mm)
    readonly property int lead: Math.ceil([8.4, 9.7, 11.4][textSize] * mm)
    readonly property int cardName: Math.ceil([7.2, 8.8, 10.4][textSize] * mm)
    readonly property int heading: Math.ceil([14, 14.5, 15][textSize] * mm)
    readonly property int display: Math.ceil(25 * mm)
    readonly property int keyFigure: Math.ceil(38 * mm)

    readonly property real target: 20 * mm
    readonly property real gap: 5 * mm
    readonly property real margin: 15 * mm
    readonly property real line: Math.max(1, Math.round(mm * (highContrast ? 0.5 : 0.3)))

    readonly property int quick: animated ? 120 : 0
    readonly property int transition: animated ? 320 : 0
    readonly property int slideFade: animated ? 450 : 0

    // Share of the screen that a panel's text may take: its width when wide, its height when tall.
    readonly property real textShareWide: 0.43
    readonly property real textShareTall: 0.47
    // How far a wide picture stands aside where the text is at the right, as a share of its width: what it shows is then as
    // far from the left edge as it would be from the right one.
    readonly property real standsAside: 0.4

    // Where something of this width lies, px from the left, that begins `from` px from the side where lines begin.
    function along(from: real, width: real, room: real): real {
        return mirrored ? room - width - from : from;
    }

    // The family for a number, which may be a word in some languages.
    function familyFor(number: string): string {
        return /[\u0590-\u08ff\u2e80-\ud7ff\uf900-\uffff]/.test(number) ? textFamily : numeralFamily;
    }

    // An exhibit's accent as the colour of a text.
    function inked(accent: color): color {
        return highContrast ? Qt.tint(accent, "#B3F3F6F9") : accent;
    }
}
