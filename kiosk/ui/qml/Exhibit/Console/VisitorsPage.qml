pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend

// What visitors meet: when the kiosk starts over, and in which languages it speaks.
Page {
    title: qsTr("Visitors")

    Component.onDestruction: StationSettings.save()

    Repeater {
        model: StationSettings.rows("visitors")

        SettingItem {
            required property SettingRow modelData

            width: parent.width
            row: modelData
        }
    }
}
