pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend
import Exhibit.Controls
import Exhibit.Figures
import Exhibit.Theme

// Turns the pages of a panel's gallery: swipe or tap. Says what the picture shows, and that it is an illustration.
// The turntable or the interactive figure takes the pictures' place when the visitor asks for it.
Item {
    id: pager

    enum Shows {
        Pictures,
        Turntable,
        Figure
    }

    required property Exhibit exhibit
    property int shot: 0
    property int shows: PicturePager.Pictures
    // Whose figure was opened last; it fades out under the next product's pictures.
    property Exhibit tried: null
    readonly property bool paging: shows === PicturePager.Pictures
    readonly property color accent: exhibit ? exhibit.accent : Theme.accent
    // The pictures that can be shown; one that is missing or broken is passed over.
    readonly property list<int> usable: [...Array(exhibit?.captions.length ?? 0).keys()].filter(i => exhibit.pictures[i].toString())
    readonly property int place: usable.indexOf(shot)

    // The visitor wants the picture that is shown full screen.
    signal closerWanted

    function turn(by: int) {
        if (usable.length > 0)
            shot = usable[(Math.max(0, place) + by + usable.length) % usable.length];
    }

    // Show this, or the pictures again when it is shown already.
    function toggle(what: int) {
        if (what === PicturePager.Figure)
            tried = exhibit;
        shows = shows === what ? PicturePager.Pictures : what;
        if (shows === PicturePager.Turntable)
            exhibit.turn();
        else
            exhibit.rest();
    }

    onExhibitChanged: {
        shot = 0;
        shows = PicturePager.Pictures;
    }

    Turntable {
        anchors.fill: parent
        exhibit: pager.exhibit
        active: pager.shows === PicturePager.Turntable
    }

    FadeLoader {
        id: figure

        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.leftMargin: pager.x > 0 ? Theme.gap : Theme.margin
        anchors.bottomMargin: Theme.target + 2 * Theme.gap
        shown: pager.shows === PicturePager.Figure
        sourceComponent: Figure {
            figure: pager.tried.figure
            accent: pager.tried.accent
        }
    }

    Row {
        id: buttons

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.leftMargin: figure.anchors.leftMargin
        anchors.bottomMargin: Theme.gap
        spacing: Theme.gap * 0.6

        TouchButton {
            objectName: "tryIt"
            readonly property bool chosen: pager.shows === PicturePager.Figure

            visible: pager.exhibit?.figure.kind ?? false
            glyph: chosen ? Icons.close : Icons.touch
            label: chosen ? "" : qsTr("Try it")
            description: chosen ? qsTr("Back to the pictures") : label
            marked: !chosen
            accent: pager.accent
            onPressed: pager.toggle(PicturePager.Figure)
        }

        TouchButton {
            readonly property bool chosen: pager.shows === PicturePager.Turntable

            visible: pager.exhibit?.turns ?? false
            glyph: chosen ? Icons.close : Icons.turn
            description: chosen ? qsTr("Back to the pictures") : qsTr("Turn it round")
            onPressed: pager.toggle(PicturePager.Turntable)
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            visible: pager.shows === PicturePager.Figure
            text: (figure.item as Figure)?.hint ?? ""
            color: Theme.soft
        }
    }

    DragHandler {
        enabled: pager.paging
        // How far the finger has gone, px; the handler forgets it before it says that the finger has lifted.
        property real travelled: 0

        target: null
        yAxis.enabled: false
        onActiveTranslationChanged: if (active)
            travelled = activeTranslation.x
        onActiveChanged: {
            if (!active && Math.abs(travelled) > 12 * Theme.mm)
                pager.turn(travelled < 0 ? 1 : -1);
            travelled = 0;
        }
    }

    // Not a PressArea: a finger that moves here swipes, and must not count as a tap as well.
    TapHandler {
        // What was shown before the first tap of two turned the page: the second looks closer at that.
        property int before: 0

        enabled: pager.usable.length > 0 && pager.paging
        gesturePolicy: TapHandler.DragThreshold
        onTapped: {
            if (tapCount === 2) {
                pager.shot = before;
                pager.closerWanted();
            } else {
                before = pager.shot;
                pager.turn(1);
            }
        }
    }

    TouchButton {
        visible: pager.usable.length > 0 && pager.paging
        anchors.right: caption.right
        anchors.bottom: caption.top
        anchors.bottomMargin: Theme.gap
        glyph: Icons.closer
        description: qsTr("Look closer")
        onPressed: pager.closerWanted()
    }

    CaptionBox {
        id: caption

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: pager.shows === PicturePager.Figure ? Theme.margin - Theme.gap : Theme.gap
        anchors.bottomMargin: Theme.gap + Math.max(0, (Theme.target - height) / 2)
        widest: pager.width - buttons.x - buttons.width - 3 * Theme.gap
        text: pager.captionText()
        count: pager.paging ? pager.usable.length : 0
        current: pager.place
        accent: pager.accent
    }

    // Two lines: what is shown, and that it is an illustration; whose picture it is, and of when the facts are.
    function captionText(): string {
        const shown = [], origin = [];
        if (shows === PicturePager.Turntable)
            shown.push(qsTr("Illustration"), qsTr("drag to turn it round"));
        else if (paging && exhibit && place >= 0) {
            if (exhibit.illustrated[shot])
                shown.push(qsTr("Illustration"));
            shown.push(exhibit.captions[shot]);
            origin.push(exhibit.credits[shot]);
        }
        if (exhibit?.asOf)
            origin.push(qsTr("as of %1").arg(monthOf(exhibit.asOf)));
        return [shown, origin].filter(parts => parts.length > 0).map(parts => parts.join(" · ")).join("\n");
    }

    function monthOf(asOf: string): string {
        const [year, month] = asOf.split("-");
        //: How a month is written, in Qt's date format: "MMMM yyyy" gives "April 2024"
        return new Date(Number(year), Number(month) - 1, 1).toLocaleDateString(Qt.locale(), qsTr("MMMM yyyy"));
    }
}
