import QtQuick
import Exhibit.Theme

// A number set in numerals that counts up; it takes the room of the whole number from the start.
Text {
    id: numeral

    required property string value
    // How far it has counted, from 0 to 1.
    property real progress: 1

    function counted(): string {
        const number = Number(value.replace(/,/g, ""));
        if (progress >= 1 || isNaN(number))
            return value;
        const decimals = (value.split(".")[1] ?? "").length;
        return value.includes(",") ? (number * progress).toLocaleString(Qt.locale("en"), "f", decimals) : (number * progress).toFixed(decimals);
    }

    // What the whole number takes, px.
    readonly property real needed: Math.ceil(room.advanceWidth)

    width: needed
    text: counted()
    color: Theme.ink
    font.family: Theme.numeralFamily
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
