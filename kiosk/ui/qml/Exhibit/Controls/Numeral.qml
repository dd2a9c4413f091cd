import QtQuick
import Exhibit.Theme

// A number set in numerals that counts up; it takes the room of the whole number from the start.
Text {
    id: numeral

    required property string value
    // How far it has counted, from 0 to 1.
    property real progress: 1

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

    // What the whole number takes, px.
    readonly property real needed: Math.ceil(room.advanceWidth)

    width: needed
    text: counted()
    color: Theme.ink
    font.family: Theme.familyFor(value)
    font.pixelSize: Theme.display
    font.weight: Font.Bold
    font.letterSpacing: -Theme.mm * 0.5
    fontSizeMode: Text.HorizontalFit
    minimumPixelSize: Theme.lead
    renderType: Text.NativeRendering
    Accessible.ignored: true

    TextMetrics {
        id: room

        text: numeral.value
        font: numeral.font
    }
}
