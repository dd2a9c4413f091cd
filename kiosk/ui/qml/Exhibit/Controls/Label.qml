import QtQuick
import Exhibit.Theme

// Text in the kiosk's type: at least 4.8 mm capitals, wraps at words, or between characters where a script has none.
Text {
    color: Theme.ink
    font.family: Theme.textFamily
    font.pixelSize: Theme.body
    lineHeight: 1.22
    wrapMode: Text.Wrap
    renderType: Text.NativeRendering
    textFormat: Text.PlainText
}
