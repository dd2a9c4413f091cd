import QtQuick
import Exhibit.Theme

// Leads the focus by keys through everything in it that can be reached. There is one order, that of the declarations: Tab, to
// which Qt itself answers, and right go on, Backtab and left go back; left goes on where lines begin at the right. Down and up go to the nearest control there, if any.
FocusScope {
    id: order

    // What the keys go to: a control, or an empty scope when nothing in it has had the focus, or what had it has gone.
    readonly property Item current: Window.activeFocusItem

    function others(): list<Item> {
        const found = [];
        let item = current.nextItemInFocusChain(true);
        while (item?.activeFocusOnTab && item !== current && !found.includes(item)) {
            found.push(item);
            item = item.nextItemInFocusChain(true);
        }
        return found;
    }

    function placeOf(item: Item): rect {
        return item.mapToItem(order, 0, 0, item.width, item.height);
    }

    // How far it is from one to the other, down or up; what lies aside counts as farther, what lies elsewhere not at all.
    function distance(from: rect, to: rect, down: bool): real {
        const away = down ? to.top - from.bottom : from.top - to.bottom;
        const aside = Math.max(0, to.left - from.right, from.left - to.right);
        const off = Math.abs(to.left + to.right - from.left - from.right) / 2;
        return away < -1 ? Infinity : away + 2 * aside + off / 10;
    }

    function step(on: bool) {
        const next = current?.nextItemInFocusChain(on) ?? null;
        if (next?.activeFocusOnTab)
            next.forceActiveFocus(on ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    function cross(down: bool) {
        const from = placeOf(current);
        let nearest = null, least = Infinity;
        for (const item of others()) {
            const far = distance(from, placeOf(item), down);
            if (far < least) {
                nearest = item;
                least = far;
            }
        }
        if (nearest)
            nearest.forceActiveFocus(Qt.OtherFocusReason);
        else
            step(down);
    }

    function land() {
        if (current && !current.activeFocusOnTab)
            step(true);
    }

    focus: true
    onCurrentChanged: Qt.callLater(land)
    Keys.onRightPressed: step(!Theme.mirrored)
    Keys.onLeftPressed: step(Theme.mirrored)
    Keys.onDownPressed: cross(true)
    Keys.onUpPressed: cross(false)
}
