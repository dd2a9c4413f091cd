import QtQuick
import QtTest
import Exhibit.Controls
import Exhibit.Theme

Item {
    width: 800
    height: 600

    TouchButton {
        id: button

        x: 100
        y: 100
        glyph: Icons.close
    }

    SignalSpy {
        id: pressed

        target: button
        signalName: "pressed"
    }

    TestCase {
        name: "TouchButton"
        when: windowShown

        function init() {
            button.label = "";
            pressed.clear();
        }

        function cleanup() {
            Theme.mm = 3.6;
        }

        // It acts when the finger lifts, not when it comes down.
        function test_acts_on_release() {
            const finger = touchEvent(button);
            finger.press(0, button, 10, 10).commit();
            compare(pressed.count, 0);
            finger.release(0, button, 10, 10).commit();
            compare(pressed.count, 1);
        }

        // A finger that slides off has changed its mind.
        function test_sliding_off_cancels() {
            const finger = touchEvent(button);
            finger.press(0, button, 10, 10).commit();
            finger.move(0, button, button.width + 40, 10).commit();
            finger.release(0, button, button.width + 40, 10).commit();
            compare(pressed.count, 0);
            verify(Qt.colorEqual(button.color, Theme.veil));
        }

        // A finger that trembles inside has not.
        function test_moving_inside_still_acts() {
            const finger = touchEvent(button);
            finger.press(0, button, 5, 5).commit();
            finger.move(0, button, button.width - 5, button.height - 5).commit();
            finger.release(0, button, button.width - 5, button.height - 5).commit();
            compare(pressed.count, 1);
        }

        // The answer to the finger is there at once, without any animation.
        function test_looks_pressed_at_once() {
            const finger = touchEvent(button);
            finger.press(0, button, 10, 10).commit();
            verify(Qt.colorEqual(button.color, Theme.pressed));
            verify(Qt.colorEqual(button.border.color, button.accent));
            finger.release(0, button, 10, 10).commit();
            verify(Qt.colorEqual(button.color, Theme.veil));
        }

        function test_is_never_smaller_than_20_mm_data() {
            return [
                {
                    tag: "icon",
                    label: "",
                    mm: 3.6
                },
                {
                    tag: "short label",
                    label: "I",
                    mm: 3.6
                },
                {
                    tag: "long label",
                    label: "A label that is longer than the button would be",
                    mm: 3.6
                },
                {
                    tag: "4K",
                    label: "I",
                    mm: 7.2
                }
            ];
        }

        // Whatever it holds; a long label makes it wider, so that the text stays inside.
        function test_is_never_smaller_than_20_mm(data) {
            Theme.mm = data.mm;
            button.label = data.label;
            verify(button.width >= 20 * data.mm);
            verify(button.height >= 20 * data.mm);
            verify(button.width >= button.children[button.children.length - 1].width);
        }

        // A key held down looks like a finger, and acts when it is let go.
        function test_acts_when_a_key_is_let_go() {
            button.forceActiveFocus();
            keyPress(Qt.Key_Select);
            verify(Qt.colorEqual(button.color, Theme.pressed));
            compare(pressed.count, 0);
            keyRelease(Qt.Key_Select);
            verify(Qt.colorEqual(button.color, Theme.veil));
            compare(pressed.count, 1);
            keyRelease(Qt.Key_Select);
            compare(pressed.count, 1);
        }

        // The focus went elsewhere while the key was down.
        function test_a_key_let_go_elsewhere_does_nothing() {
            button.forceActiveFocus();
            keyPress(Qt.Key_Select);
            button.focus = false;
            verify(!button.held);
            button.forceActiveFocus();
            keyRelease(Qt.Key_Select);
            compare(pressed.count, 0);
        }

        // Assistive technology presses it too.
        function test_can_be_pressed_by_assistive_technology() {
            button.Accessible.pressAction();
            compare(pressed.count, 1);
        }
    }
}
