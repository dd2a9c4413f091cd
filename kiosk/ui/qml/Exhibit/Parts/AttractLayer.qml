pragma ComponentBehavior: Bound

import QtQuick
import Exhibit.Backend

// One item of the playlist among those that the attract loop shows one after another, each kind in its own way.
ExhibitLayer {
    id: played

    readonly property Slide slide: subject as Slide
    required property int dwell
    // Height of what stands still at the foot.
    required property real footer
    // Whether nothing else plays.
    required property bool alone
    readonly property ExhibitLayer shown: (slide?.kind === "video" ? video.item : content.item) as ExhibitLayer

    function componentOf(kind: string): Component {
        switch (kind) {
        case "product":
            return product;
        case "numbers":
            return city;
        case "picture":
            return picture;
        case "message":
            return words;
        }
        return null;
    }

    ready: shown?.ready ?? false

    Loader {
        id: content

        anchors.fill: parent
        sourceComponent: played.slide && played.slide.kind !== "video" ? played.componentOf(played.slide.kind) : null
    }

    // A video's own file is loaded only for a video: multimedia would take its time at every start.
    Loader {
        id: video

        // Another video in the place of one that never began is another one: it has a player of its own.
        readonly property Slide film: played.slide?.kind === "video" ? played.slide : null

        anchors.fill: parent
        active: film !== null
        onStatusChanged: if (status === Loader.Error)
            Qt.callLater(played.failed, "no-machine")
        onFilmChanged: if (film)
            setSource(Qt.resolvedUrl("VideoSlide.qml"), {
                slide: film
            })
    }

    Binding {
        target: played.shown
        property: "seen"
        value: played.seen
        when: played.shown !== null
    }

    // A `Qt.binding` among what the video begins with would keep this layer's QML context for good.
    Binding {
        target: video.item
        property: "alone"
        value: played.alone
        when: video.item !== null
    }

    Connections {
        target: played.shown

        function onEnded() {
            played.ended();
        }

        function onFailed(reason: string) {
            played.failed(reason);
        }
    }

    Component {
        id: product

        AttractSlide {
            exhibit: played.slide.shows as Exhibit
            dwell: played.dwell
            footer: played.footer
        }
    }

    Component {
        id: city

        NumbersSlide {
            numbers: played.slide.shows as ShownNumbers
            footer: played.footer
        }
    }

    Component {
        id: picture

        PictureSlide {
            slide: played.slide
            dwell: played.dwell
        }
    }

    Component {
        id: words

        MessageSlide {
            slide: played.slide
            footer: played.footer
        }
    }
}
