pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Exhibit.Controls
import Exhibit.Theme

Item {
    id: stage

    property int alive: 0

    width: 400
    height: 300

    FadeLoader {
        id: loader

        anchors.fill: parent
        shown: false
        sourceComponent: Rectangle {
            Component.onCompleted: stage.alive += 1
            Component.onDestruction: stage.alive -= 1
        }
    }

    FadeLoader {
        id: waiting

        property bool decoded: false

        shown: true
        ready: decoded
        sourceComponent: Rectangle {}
    }

    TestCase {
        name: "FadeLoader"
        when: windowShown

        function init() {
            Theme.animated = true;
            loader.fades = true;
            loader.shown = false;
            tryCompare(loader, "opacity", 0);
        }

        // There is nothing to hide before it is shown.
        function test_is_not_created_before_it_is_shown() {
            verify(loader.item === null);
            compare(stage.alive, 0);
            verify(!loader.visible);
        }

        // It is there at once, takes touches at once, and then becomes visible bit by bit.
        function test_fades_in() {
            loader.shown = true;
            compare(stage.alive, 1);
            verify(loader.enabled);
            verify(loader.opacity < 1);
            tryCompare(loader, "opacity", 1);
        }

        // While it fades out it is still there, but takes no touch any more; then it is destroyed.
        function test_is_destroyed_after_it_has_faded_out() {
            loader.shown = true;
            tryCompare(loader, "opacity", 1);
            loader.shown = false;
            compare(stage.alive, 1);
            verify(!loader.enabled);
            tryCompare(stage, "alive", 0);
            verify(!loader.visible);
            verify(loader.item === null);
        }

        // Shown again while it fades out, it turns round where it is, and is not created anew.
        function test_turns_round_half_way() {
            loader.shown = true;
            tryCompare(loader, "opacity", 1);
            const item = loader.item;
            loader.shown = false;
            tryVerify(() => loader.opacity < 1);
            loader.shown = true;
            verify(loader.opacity > 0);
            tryCompare(loader, "opacity", 1);
            compare(loader.item, item);
            compare(stage.alive, 1);
        }

        // Hidden again while it fades in, it goes away from where it is.
        function test_turns_round_before_it_was_there() {
            loader.shown = true;
            tryVerify(() => loader.opacity > 0);
            loader.shown = false;
            verify(loader.opacity < 1);
            tryCompare(stage, "alive", 0);
        }

        // Without transitions both ends are reached at once.
        function test_without_animation_data() {
            return [
                {
                    tag: "whole kiosk",
                    animated: false,
                    fades: true
                },
                {
                    tag: "this one",
                    animated: true,
                    fades: false
                }
            ];
        }

        function test_without_animation(data) {
            Theme.animated = data.animated;
            loader.fades = data.fades;
            loader.shown = true;
            tryCompare(loader, "opacity", 1, 100);
            loader.shown = false;
            tryCompare(stage, "alive", 0, 100);
        }

        // Something that is still being decoded is not shown half.
        function test_waits_until_it_is_ready() {
            verify(waiting.item !== null);
            compare(waiting.opacity, 0);
            waiting.decoded = true;
            tryCompare(waiting, "opacity", 1);
        }
    }
}
