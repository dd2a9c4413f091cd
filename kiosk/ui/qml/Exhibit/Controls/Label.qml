import QtQuick
import Exhibit.Theme

// Text in the kiosk's type: at least 4.8 mm capitals, wraps at words, or between characters where a script has none.
Text {
    // Distance between two lines, as a multiple of the type size, whatever the font's own idea of it.
    property real leading: 1.32

    color: Theme.ink
    font.family: Theme.textFamily
    font.pixelSize: Theme.body
    // That of the Arabic family tears a last letter from its word.
    font.kerning: !Theme.mirrored
    lineHeightMode: Text.FixedHeight
    // Arabic has marks above and below its letters.
    lineHeight: Math.round(font.pixelSize * (Theme.mirrored ? Math.max(leading, 1.4) : leading))
    wrapMode: Text.Wrap
    // Where the language's lines begin, whatever script the text is in.
    horizontalAlignment: Text.AlignLeft
    renderType: Text.NativeRendering
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
