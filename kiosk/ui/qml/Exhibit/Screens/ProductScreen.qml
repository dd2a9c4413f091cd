pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Parts
import Exhibit.Theme

// A product's panel. It grows out of the rectangle `origin` (its card) and shrinks back into it.
Item {
    id: panel

    required property bool open
    required property rect origin
    readonly property bool tall: height > width
    readonly property Exhibit exhibit: Exhibition.at(shownProduct)
    readonly property bool ready: swap.ready
    // Where there is little room, an interactive figure takes the text's as well.
    readonly property bool alone: tall && height < 450 * Theme.mm && pager.shows === PicturePager.Figure
    property int shownProduct: Visit.product
    property real grown: 0
    // A Behavior moves nothing before everything is created.
    property bool born: false
    readonly property real goal: born && open ? 1 : 0
    readonly property bool covers: grown === 1 && ready

    signal gone

    function lerp(from: real, to: real): real {
        return from + (to - from) * grown;
    }

    Keys.onBackPressed: event => event.accepted = !Visit.viewing && pager.back()
    onGoalChanged: grown = goal
    Component.onCompleted: born = true
    onGrownChanged: if (!open && grown === 0)
        gone()

    Binding {
        target: panel
        property: "shownProduct"
        value: Visit.product
        when: Visit.product >= 0
        restoreMode: Binding.RestoreNone
    }

    Behavior on grown {
        NumberAnimation {
            duration: Theme.transition
            easing.type: Easing.InOutCubic
        }
    }

    Rectangle {
        id: frame

        x: panel.lerp(panel.origin.x, 0)
        y: panel.lerp(panel.origin.y, 0)
        width: panel.lerp(panel.origin.width, panel.width)
        height: panel.lerp(panel.origin.height, panel.height)
        color: Theme.ground
        clip: panel.grown < 1

        ExhibitSwap {
            id: swap

            anchors.fill: parent
            visible: !viewer.covers
            fade: Theme.transition
            subject: panel.exhibit
            slide: Gallery {
                growing: panel.grown < 1
                away: !pager.paging && panel.exhibit === exhibit
                shot: panel.exhibit === exhibit ? pager.shot : 0
                free: panel.tall ? Qt.rect(0, 0, width, height * 0.56) : Qt.rect(Theme.along(width * 0.38, width * 0.62, width), 0, width * 0.62, height)
            }
        }
    }

    FocusScope {
        id: content

        anchors.fill: parent
        opacity: Math.max(0, (panel.grown - 0.5) * 2)
        enabled: panel.open && !viewer.shown
        focus: true
        visible: !viewer.covers

        Scrim {
            fromBottom: panel.tall
            width: panel.tall ? panel.width : panel.width * 0.56
            height: panel.tall ? panel.height * 0.7 : panel.height
            anchors.left: parent.left
            anchors.bottom: parent.bottom
        }

        ProductText {
            id: text

            visible: !panel.alone
            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            y: panel.tall ? panel.height * (1 - Theme.textShareTall) - foot.height * 0.5 : Theme.margin
            width: panel.tall ? panel.width - 2 * Theme.margin : panel.width * Theme.textShareWide - Theme.margin
            height: foot.y - y - Theme.gap
            exhibit: panel.exhibit
            origin: pager.origin
        }

        PicturePager {
            id: pager

            anchors.right: parent.right
            width: panel.width - (panel.tall ? 0 : panel.width * Theme.textShareWide + Theme.margin)
            beside: !panel.tall
            height: panel.tall && !panel.alone ? text.y : foot.y
            exhibit: panel.exhibit
            readable: Speech.available
            reading: Speech.speaking
            takeable: Takeaway.offered
            onCloserWanted: Visit.view(true)
            onReadWanted: {
                if (Speech.speaking)
                    Speech.stop();
                else
                    Speech.read(panel.exhibit);
            }
            onTakeawayWanted: Visit.lay("takeaway")
        }

        PanelFoot {
            id: foot

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            current: panel.shownProduct
        }
    }

    FadeLoader {
        id: viewer

        readonly property PictureView view: item as PictureView
        readonly property bool covers: opacity === 1 && view !== null && !view.pulled

        anchors.fill: parent
        shown: Visit.viewing && pager.usable.length > 0
        ready: view?.ready ?? false
        // It may be fading out still, as the last visitor left it.
        onShownChanged: {
            (shown ? viewer : content).focus = true;
            if (shown)
                view?.rest();
        }
        sourceComponent: PictureView {
            exhibit: panel.exhibit
            shots: pager.usable
            page: Math.max(0, pager.place)
            caption: pager.captionText()
            onTurned: page => pager.shot = pager.usable[page]
            onClosed: Visit.view(false)
        }
    }
}
