import QtQuick
import QtTest
import Exhibit.Controls
import Exhibit.Theme

Item {
    width: 400
    height: 100

    Dots {
        id: dots

        count: 3
        current: 0
    }

    TestCase {
        name: "Dots"
        when: windowShown

        function init() {
            dots.count = 3;
            dots.current = 0;
        }

        function shown(): list<Rectangle> {
            return Array.from(dots.children).filter(child => child instanceof Rectangle);
        }

        // One dot for each picture; the current one is long, and in the product's colour.
        function test_the_current_one_is_long() {
            for (const current of [0, 1, 2]) {
                dots.current = current;
                compare(shown().length, 3);
                shown().forEach((dot, place) => {
                    compare(dot.width > dot.height, place === current);
                    verify(Qt.colorEqual(dot.color, place === current ? dots.accent : Theme.soft));
                });
            }
        }

        // When pictures come or go, so do dots.
        function test_follows_the_count() {
            dots.count = 5;
            tryVerify(() => shown().length === 5);
            dots.count = 0;
            tryVerify(() => shown().length === 0);
        }

        // A place that is not there marks none.
        function test_no_current_one() {
            dots.current = -1;
            verify(shown().every(dot => dot.width === dot.height));
        }
    }
}
