import QtQuick
import Exhibit.Theme

// Creates a screen when it is to be shown, fades it in once it is ready, and destroys it when it has faded out.
Loader {
    id: fader

    required property bool shown
    // False shows and hides at once.
    property bool fades: true
    property bool ready: status === Loader.Ready

    active: shown || opacity > 0
    visible: opacity > 0
    enabled: shown
    opacity: shown && ready ? 1 : 0

    Behavior on opacity {
        enabled: fader.fades

        NumberAnimation {
            duration: Theme.transition
            easing.type: Easing.InOutQuad
        }
    }
}
