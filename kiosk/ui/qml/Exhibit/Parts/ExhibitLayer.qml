import QtQuick
import Exhibit.Backend

// One exhibit among those that an `ExhibitSwap` shows one after another.
Item {
    property Exhibit exhibit
    // Whether visitors see it by now.
    property bool seen: false
    // Whether what is to be shown is decoded.
    property bool ready: true
}
