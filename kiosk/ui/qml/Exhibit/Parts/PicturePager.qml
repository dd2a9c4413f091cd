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
    // Whether it stands beside the panel's text.
    required property bool beside
    property int shot: 0
    property int shows: PicturePager.Pictures
    // Whose figure was opened last; it fades out under the next product's pictures.
    property Exhibit tried: null
    readonly property bool paging: shows === PicturePager.Pictures
    readonly property color accent: exhibit ? exhibit.accent : Theme.accent
    // The pictures that can be shown; one that is missing or broken is passed over.
    readonly property list<int> usable: [...Array(exhibit?.captions.length ?? 0).keys()].filter(i => exhibit.pictures[i].toString())
    readonly property int place: usable.indexOf(shot)

    // Where letters are large, what a picture shows stands above the buttons, not beside them.
    readonly property bool stacked: Theme.textSize > 0 && shows !== PicturePager.Figure
    // Where it stands above the buttons it would hide too much of the picture with this as well.
    readonly property string origin: stacked ? originText() : ""
    // Whether the product can be read aloud, is being read, and has an address to take away.
    property bool readable: false
    property bool reading: false
    property bool takeable: false

    // The visitor wants the picture that is shown full screen; to hear the product, or silence; its address.
    signal closerWanted
    signal readWanted
    signal takeawayWanted

    function turn(by: int) {
        if (usable.length > 0)
            shot = usable[(Math.max(0, place) + by + usable.length) % usable.length];
    }

    // Show this, or the pictures again when it is shown already.
    function toggle(what: int) {
        if (what === PicturePager.Figure)
            tried = exhibit;
        const was = shows;
        shows = shows === what ? PicturePager.Pictures : what;
        if (shows === PicturePager.Turntable)
            exhibit.turn();
        else
            exhibit.rest();
        // Keys go to what has come, or back to what had brought it.
        [paging && was === PicturePager.Turntable ? buttons.turnIt : buttons.tryIt, turntable, figure][shows].focus = true;
    }

    // Show the pictures again; return whether anything else was shown.
    function back(): bool {
        const aside = !paging;
        if (aside)
            toggle(shows);
        return aside;
    }

    onExhibitChanged: {
        shot = 0;
        shows = PicturePager.Pictures;
    }

    PageTurner {
        anchors.fill: parent
        enabled: pager.usable.length > 0 && pager.paging
        visible: enabled
        name: caption.text
        place: pager.place
        count: pager.usable.length
        onTurned: by => pager.turn(by)
        onCloserWanted: page => {
            pager.shot = pager.usable[page];
            pager.closerWanted();
        }
    }

    Turntable {
        id: turntable

        anchors.fill: parent
        exhibit: pager.exhibit
        active: pager.shows === PicturePager.Turntable
    }

    FadeLoader {
        id: figure

        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.leftMargin: pager.beside ? Theme.gap : Theme.margin
        anchors.bottomMargin: Math.max(Theme.target, caption.height) + 2 * Theme.gap
        shown: pager.shows === PicturePager.Figure
        sourceComponent: Figure {
            figure: pager.tried.figure
            accent: pager.tried.accent
        }
    }

    PagerButtons {
        id: buttons

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.leftMargin: figure.anchors.leftMargin
        anchors.bottomMargin: Theme.gap
        exhibit: pager.exhibit
        trying: pager.shows === PicturePager.Figure
        turning: pager.shows === PicturePager.Turntable
        readable: pager.readable
        reading: pager.reading
        takeable: pager.takeable
        hint: (figure.item as Figure)?.hint ?? ""
        onTried: pager.toggle(PicturePager.Figure)
        onTurned: pager.toggle(PicturePager.Turntable)
        onReadWanted: pager.readWanted()
        onTakeawayWanted: pager.takeawayWanted()
    }

    TouchButton {
        visible: pager.usable.length > 0 && pager.paging
        anchors.right: caption.right
        anchors.bottom: pager.stacked ? buttons.bottom : caption.top
        anchors.bottomMargin: pager.stacked ? 0 : Theme.gap
        glyph: Icons.closer
        description: qsTr("Look closer")
        onPressed: pager.closerWanted()
    }

    CaptionBox {
        id: caption

        anchors.right: parent.right
        anchors.bottom: pager.stacked ? buttons.top : parent.bottom
        anchors.rightMargin: pager.shows === PicturePager.Figure ? Theme.margin - Theme.gap : Theme.gap
        anchors.bottomMargin: Theme.gap + (pager.stacked ? 0 : Math.max(0, (Theme.target - height) / 2))
        widest: pager.width - 3 * Theme.gap - (pager.stacked ? 0 : buttons.anchors.leftMargin + buttons.width)
        text: pager.stacked ? pager.shownText() : pager.captionText()
        count: pager.paging ? pager.usable.length : 0
        current: pager.place
        accent: pager.accent
        named: pager.paging
    }

    // What is shown, and that it is an illustration.
    function shownText(): string {
        const parts = [];
        if (shows === PicturePager.Turntable)
            parts.push(qsTr("Illustration"), qsTr("drag to turn it round"));
        else if (paging && exhibit && place >= 0) {
            if (exhibit.illustrated[shot])
                parts.push(qsTr("Illustration"));
            parts.push(exhibit.captions[shot]);
        }
        return Mixed.row(parts);
    }

    // Whose picture it is, and of when the facts are.
    function originText(): string {
        const parts = paging && exhibit && place >= 0 ? [exhibit.credits[shot]] : [];
        if (exhibit?.asOf)
            parts.push(Dates.asOf(exhibit.asOf));
        return Mixed.row(parts);
    }

    function captionText(): string {
        return [shownText(), originText()].filter(line => line).join("\n");
    }
}
