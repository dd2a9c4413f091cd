pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The languages on offer, each in itself; the console speaks the one that is touched.
Page {
    title: qsTr("Language")

    Repeater {
        model: Languages.codes

        TouchButton {
            required property string modelData
            required property int index

            anchors.left: parent?.left
            width: 92 * Theme.mm
            label: Languages.names[index] ?? ""
            marked: modelData === Languages.current
            onPressed: Languages.select(modelData)
        }
    }
}
