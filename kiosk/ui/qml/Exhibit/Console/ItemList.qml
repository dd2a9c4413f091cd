import QtQuick
import Exhibit.Theme

// A list of items that scrolls under the finger and follows what the keys go to; a bar says where one is.
ListView {
    id: list

    // Rows that are made ready beyond the edge, px, for keys lead to them; those that are not ready when the list goes
    // are a warning of Qt's.
    property real beyond: Theme.keyed ? height / 2 : 0
    readonly property Item current: Window.activeFocusItem

    // Bring into sight the row of what the keys go to, if that is in here.
    function reveal() {
        let row = current;
        while (row && row.parent !== contentItem)
            row = row.parent;
        if (row && Theme.keyed)
            positionViewAtIndex(indexAt(row.x + 1, row.y + 1), ListView.Contain);
    }

    onCurrentChanged: Qt.callLater(reveal)
    // A view that is mirrored makes all its rows anew: they are mirrored one by one.
    LayoutMirroring.enabled: false
    cacheBuffer: beyond
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Rectangle {
        parent: list
        visible: list.contentHeight > list.height
        x: Theme.along(list.width - width, width, list.width)
        y: list.visibleArea.yPosition * list.height
        width: Theme.mm
        height: list.visibleArea.heightRatio * list.height
        radius: width / 2
        color: Theme.soft
    }
}
