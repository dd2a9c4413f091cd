pragma Singleton

import QtQuick

// Glyphs of the Material Design Icons font that QtAwesome brings; a test compares them with its table.
QtObject {
    readonly property string family: "Material Design Icons"

    readonly property string home: "\u{f11d9}"
    readonly property string left: "\u{f0141}"
    readonly property string right: "\u{f0142}"
    readonly property string previous: Theme.mirrored ? right : left
    readonly property string next: Theme.mirrored ? left : right
    readonly property string language: "\u{f05ca}"
    readonly property string access: "\u{f02e6}"
    readonly property string asItWas: "\u{f099b}"
    readonly property string close: "\u{f0156}"
    readonly property string chosen: "\u{f012c}"
    readonly property string turn: "\u{f1999}"
    readonly property string closer: "\u{f06ed}"
    readonly property string erase: "\u{f0b5c}"
    readonly property string warning: "\u{f0026}"
    readonly property string stick: "\u{f0553}"
    readonly property string numbers: "\u{f07af}"
    readonly property string touch: "\u{f0741}"
    readonly property string hear: "\u{f057e}"
    readonly property string stop: "\u{f04db}"
    readonly property string takeaway: "\u{f0433}"
    readonly property string handle: "\u{f12f0}"
    readonly property string add: "\u{f0415}"
    readonly property string up: "\u{f0143}"
    readonly property string down: "\u{f0140}"
    readonly property string remove: "\u{f0a7a}"
    readonly property string copy: "\u{f018f}"
    readonly property string undo: Theme.mirrored ? curvedRight : curvedLeft
    readonly property string curvedLeft: "\u{f054c}"
    readonly property string curvedRight: "\u{f044e}"
    readonly property string play: "\u{f040a}"
    readonly property string film: "\u{f0ddd}"
    readonly property string words: "\u{f036a}"
    readonly property string picture: "\u{f0976}"
    readonly property string unknown: "\u{f02d6}"
    readonly property string sheet: "\u{f08a8}"
    readonly property string enter: "\u{f0311}"
    readonly property string shift: "\u{f0636}"
    readonly property string hideKeys: "\u{f030f}"
    readonly property string licences: "\u{f05d1}"
}
