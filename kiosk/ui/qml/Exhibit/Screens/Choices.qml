import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// Tells the theme what the visitor has chosen, and works with.
Item {
    id: choices

    // Whether anything may move at all.
    required property bool animated

    Binding {
        target: Theme
        property: "textFamily"
        value: Languages.textFamily
    }

    Binding {
        target: Theme
        property: "mirrored"
        value: Languages.mirrored
    }

    Binding {
        target: Theme
        property: "locale"
        // The application's own is the current language's; naming the language makes this follow it.
        value: Languages.current ? Qt.locale() : null
    }

    Binding {
        target: Theme
        property: "keyed"
        value: Visit.keyed
    }

    Binding {
        target: Theme
        property: "textSize"
        value: Access.textSize
    }

    Binding {
        target: Theme
        property: "highContrast"
        value: Access.highContrast
    }

    Binding {
        target: Theme
        property: "animated"
        value: choices.animated && !Access.still
    }
}
