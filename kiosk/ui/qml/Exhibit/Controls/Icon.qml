import QtQuick
import Exhibit.Theme

// A glyph of `Icons`, as tall as `size` px.
Text {
    required property string glyph
    property real size: Theme.lead * 1.15

    text: glyph
    color: Theme.ink
    font.family: Icons.family
    font.pixelSize: size
    renderType: Text.NativeRendering
    Accessible.ignored: true
}
