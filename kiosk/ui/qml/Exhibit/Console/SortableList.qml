pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Theme

// The playlist's rows. One that is dragged by its handle follows the finger, the others make way, and near an edge the list goes on.
ItemList {
    id: list

    // The item that is dragged, where in the list the finger is, and where in the row it took hold, px.
    property string dragged
    property real finger
    property real grip
    // Where there is little width a title may take two lines.
    readonly property bool narrow: width < 320 * Theme.mm
    readonly property real pitch: (narrow ? 42 : 34) * Theme.mm

    signal opened(string name)

    function follow() {
        const place = Math.floor((finger + contentY - originY) / pitch);
        PlaylistEditor.move(dragged, Math.max(0, Math.min(count - 1, place)));
    }

    model: PlaylistEditor.rows
    interactive: dragged === ""
    reuseItems: false
    // A row under a finger stays when it leaves the list's edge.
    beyond: Theme.keyed || dragged !== "" ? 4 * pitch : 0

    moveDisplaced: Way {}
    removeDisplaced: Way {}
    addDisplaced: Way {}

    component Way: Transition {
        NumberAnimation {
            property: "y"
            duration: Theme.quick * 1.5
        }
    }

    delegate: Item {
        id: slot

        required property int index
        required property string name
        required property string title
        required property string kind
        required property url picture
        required property bool on
        required property string rules
        required property string why
        required property string standing
        readonly property bool dragged: list.dragged !== "" && list.dragged === name

        LayoutMirroring.enabled: Theme.mirrored
        LayoutMirroring.childrenInherit: true
        width: list.width
        height: list.pitch
        z: dragged ? 1 : 0

        PlaylistRow {
            y: slot.dragged ? list.finger + list.contentY - list.grip - slot.y : 0
            x: Theme.along(0, width, slot.width)
            width: slot.width - Theme.gap
            height: slot.height
            row: slot
            last: slot.index === list.count - 1
            lifted: slot.dragged
            titleLines: list.narrow ? 2 : 1
            onOpened: list.opened(slot.name)
            onGripped: (at, scene) => {
                list.grip = at;
                list.finger = list.mapFromItem(null, 0, scene).y;
                list.dragged = slot.name;
            }
            onDragged: scene => {
                list.finger = list.mapFromItem(null, 0, scene).y;
                list.follow();
            }
            onDropped: list.dragged = ""
        }
    }

    Timer {
        readonly property real edge: list.pitch / 2
        readonly property real push: list.finger < edge ? list.finger - edge : Math.max(0, list.finger - list.height + edge)

        interval: 16
        repeat: true
        running: list.dragged !== "" && push !== 0
        onTriggered: {
            const lowest = list.originY + Math.max(0, list.contentHeight - list.height);
            list.contentY = Math.max(list.originY, Math.min(lowest, list.contentY + push * 0.2));
            list.follow();
        }
    }
}
