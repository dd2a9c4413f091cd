import QtQuick
import Exhibit.Backend
import Exhibit.Parts
import Exhibit.Screens
import Exhibit.Theme

// The visitors' screens and a card of the attract loop without pictures, for their texts to be measured.
Item {
    id: screens

    // The product whose card of the attract loop covers everything; null shows the screens.
    property Exhibit slid

    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true

    // As on a panel of 24 inches; larger ones only have more room.
    Binding {
        target: Theme
        property: "mm"
        value: Math.max(Math.hypot(screens.width, screens.height) / 610, Math.min(screens.width / 300, screens.height / 300))
    }

    Choices {
        animated: false
    }

    Room {
        anchors.fill: parent
        visible: screens.slid === null
        lowers: false
        covering: 0
        covered: false
    }

    AttractSlide {
        anchors.fill: parent
        visible: screens.slid !== null
        subject: screens.slid
        seen: true
        // What the attract loop's own words take at its foot.
        footer: Theme.target + Theme.margin
    }
}
