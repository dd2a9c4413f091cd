pragma Singleton

import QtQuick

// Glyphs of the Material Design Icons font that QtAwesome brings; a test compares them with its table.
QtObject {
    readonly property string family: "Material Design Icons"

    readonly property string home: "\u{f11d9}"
    readonly property string previous: "\u{f0141}"
    readonly property string next: "\u{f0142}"
    readonly property string language: "\u{f05ca}"
    readonly property string close: "\u{f0156}"
    readonly property string chosen: "\u{f012c}"
    readonly property string turn: "\u{f1999}"
    readonly property string closer: "\u{f06ed}"
    readonly property string touch: "\u{f0741}"
}
