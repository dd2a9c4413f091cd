import QtQuick
import Exhibit.Backend

// What an `ExhibitSwap` shows of one subject after another.
Item {
    property QtObject subject
    property Exhibit exhibit: subject as Exhibit
    // Whether visitors see it by now.
    property bool seen: false
    // Whether what is to be shown is decoded.
    property bool ready: true

    // It has come to its end by itself.
    signal ended
    // It cannot be shown, or does not go on.
    signal failed(reason: string)
}
