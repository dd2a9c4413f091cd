import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// What every kind of figure has: what it shows, and how far it has built up since it was opened.
Item {
    required property ShownFigure figure
    required property color accent
    // What a finger does here, for the caption.
    property string hint
    // From 0 to 1 while it builds up.
    property real entered

    function comparing(text: string, compared: bool): string {
        return compared && text ? qsTr("For comparison: %1").arg(text) : text;
    }

    NumberAnimation on entered {
        to: 1
        duration: Theme.slideFade
        easing.type: Easing.OutCubic
    }
}
