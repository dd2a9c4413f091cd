import QtQuick
import Exhibit.Controls
import Exhibit.Theme

// A page of the console: its title, and what scrolls under it.
Item {
    id: page

    required property string title
    property string lead
    // Whether everything that the page tells has been found out.
    property bool complete: true
    default property alias content: column.data

    Label {
        id: heading

        x: Theme.gap
        y: Theme.gap
        width: parent.width - 2 * Theme.gap
        text: page.title
        font.pixelSize: Theme.heading
        font.weight: Font.Bold
        leading: 1.25
        Accessible.role: Accessible.Heading
    }

    Label {
        id: words

        visible: text
        anchors.top: heading.bottom
        x: Theme.gap
        width: heading.width
        text: page.lead
        color: Theme.soft
    }

    ScrollView {
        anchors.top: words.visible ? words.bottom : heading.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        x: Theme.gap
        width: heading.width
        contentHeight: column.height + Theme.gap

        Column {
            id: column

            width: parent.width
            spacing: Theme.gap * 0.6
        }
    }
}
