import QtQuick
import Exhibit.Theme

// A number set in numerals that counts up; it takes the room of the whole number from the start. A percent sign belongs to
// its number, any other unit is told apart.
Text {
    id: numeral

    required property string value
    // The unit; a percent sign with the space before it that the language sets there.
    property string unit
    property color accent: Theme.accent
    // How far it has counted, from 0 to 1.
    property real progress: 1
    // The number that takes most room, where others follow.
    property string widest: value

    readonly property bool percent: /^\s*[%٪]$/.test(unit)
    // Whether the sign is set smaller; among words that run from the right it stays with its digits instead.
    readonly property bool signed: percent && !/[\u0590-\u08ff]/.test(value)
    // The unit, if it is not set here.
    readonly property string apart: percent ? "" : unit
    // What the whole number takes, px.
    readonly property real needed: Math.ceil(room.advanceWidth) + rightPadding

    // A point, comma or space before three digits parts thousands, another one the decimals, as the language has it.
    function counted(): string {
        const [, whole, mark = "", decimals = ""] = value.match(/^([\d.,\s]*?)(?:([.,])(\d{1,2}|\d{4,}))?$/) ?? [];
        const groups = /^\d{1,3}([.,\s])\d{3}/.exec(whole)?.[1] ?? "";
        const number = Number(`${whole?.split(groups).join("")}.${decimals}`);
        if (progress >= 1 || isNaN(number))
            return value;
        const [count, rest = ""] = (number * progress).toFixed(decimals.length).split(".");
        return count.replace(/\B(?=(\d{3})+$)/g, groups) + mark + rest;
    }

    width: needed
    rightPadding: signed ? Math.ceil(sign.implicitWidth) : 0
    text: percent && !signed ? value.replace(/\d[\d.,]*/, `\u2068$&${unit}\u2069`) : counted()
    color: Theme.ink
    font.family: Theme.familyFor(value)
    font.pixelSize: Theme.display
    font.weight: Font.Bold
    font.letterSpacing: -Theme.mm * 0.5
    horizontalAlignment: Text.AlignLeft
    fontSizeMode: Text.HorizontalFit
    minimumPixelSize: Theme.lead
    renderType: Text.NativeRendering
    Accessible.ignored: true

    TextMetrics {
        id: room

        text: numeral.widest
        font: numeral.font
    }

    Text {
        id: sign

        // It follows its number in every language.
        x: numeral.effectiveHorizontalAlignment === Text.AlignRight ? numeral.width - numeral.rightPadding : numeral.contentWidth
        anchors.baseline: parent.baseline
        visible: text
        // The number's letters stand closer than their own spacing, this one does not.
        leftPadding: -numeral.font.letterSpacing
        text: numeral.signed ? numeral.unit : ""
        color: numeral.accent
        font.family: numeral.font.family
        font.pixelSize: numeral.font.pixelSize * 0.5
        font.weight: Font.Bold
        renderType: Text.NativeRendering
        Accessible.ignored: true
    }
}
