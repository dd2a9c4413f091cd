pragma Singleton

import QtQuick
import Exhibit.Theme

// Texts put together, which run as the language that is shown does, whatever the pieces are.
QtObject {
    // Pieces in one line.
    function row(pieces: var): string {
        return (Theme.mirrored ? "\u200f" : "") + pieces.join(" · ");
    }
}
