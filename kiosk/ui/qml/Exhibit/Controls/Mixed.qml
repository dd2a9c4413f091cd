pragma Singleton

import QtQuick
import Exhibit.Theme

// Texts put together, which run as the language that is shown does, whatever the pieces are.
QtObject {
    // Pieces in one line; nothing where there are none.
    function row(pieces: var): string {
        return (Theme.mirrored && pieces.length > 0 ? "\u200f" : "") + pieces.join(" · ");
    }
}
