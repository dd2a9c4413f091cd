import QtQuick
import QtTest
import Exhibit.Controls
import Exhibit.Theme

Item {
    width: 400
    height: 400

    CountdownRing {
        id: ring

        remaining: 20
        total: 20
    }

    TestCase {
        name: "CountdownRing"
        when: windowShown

        function init() {
            Theme.animated = false;
            ring.remaining = 20;
            ring.total = 20;
        }

        function cleanupTestCase() {
            Theme.animated = true;
        }

        function number(): string {
            for (let i = 0; i < ring.children.length; ++i) {
                const text = ring.children[i] as Text;
                if (text)
                    return text.text;
            }
            return "";
        }

        // The seconds left stand in its middle; the ring is as full as there is time.
        function test_shows_what_is_left() {
            for (const left of [20, 15, 1, 0]) {
                ring.remaining = left;
                compare(number(), String(left));
                fuzzyCompare(ring.share, left / 20, 0.001);
            }
        }

        // Nothing to count down is an empty ring, not a division by nothing.
        function test_no_time_at_all() {
            ring.total = 0;
            compare(ring.share, 0);
        }

        // It moves towards the next second and does not jump.
        function test_glides() {
            Theme.animated = true;
            ring.remaining = 19;
            verify(ring.share > 0.95);
            tryVerify(() => ring.share < 1 && ring.share > 0.95);
            tryVerify(() => Math.abs(ring.share - 0.95) < 0.001);
        }

        // Seconds are far over the size of text, in every size of screen.
        function test_grows_with_the_screen() {
            const usual = ring.implicitWidth;
            Theme.mm = 7.2;
            compare(ring.implicitWidth, usual * 2);
            compare(ring.implicitHeight, ring.implicitWidth);
            Theme.mm = 3.6;
        }
    }
}
