import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// How the parts of a share are told apart: the first in the accent, each further one fainter, and without colour what
// the source does not say.
QtObject {
    required property ShownFigure figure
    required property color accent
    readonly property list<color> colours: [...Array(figure.kind === "share" ? figure.pieces : 0).keys()].map(part => figure.compared[part + 1] ? Theme.pressed : Qt.alpha(accent, [1, 0.36, 0.2, 0.12][part]))
    // What the first part is expected to become; 0 where nothing is expected.
    readonly property real goal: figure.values[figure.pieces + 1] ?? 0
    // Whether the whole is few enough pieces to count.
    readonly property bool dotted: figure.kind === "share" && figure.values[0] <= 60 && figure.values.every(value => Number.isInteger(value))
}
