import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Theme

// The way through the steps of the first start: out at the left, back and on at the right.
Item {
    id: bar

    readonly property bool last: FirstStart.number === FirstStart.count

    implicitHeight: Theme.target

    TouchButton {
        id: next

        anchors.right: parent.right
        objectName: "next"
        focus: true
        glyph: bar.last ? Icons.chosen : ""
        label: bar.last ? qsTr("Done") : qsTr("Next")
        marked: true
        onPressed: FirstStart.next()
    }

    TouchButton {
        anchors.right: next.left
        anchors.rightMargin: Theme.gap
        objectName: "back"
        visible: FirstStart.number > 1
        label: qsTr("Back")
        onPressed: FirstStart.back()
    }

    TouchButton {
        anchors.left: parent.left
        objectName: "later"
        label: FirstStart.again ? qsTr("Close") : qsTr("Later")
        onPressed: FirstStart.later()
    }
}
