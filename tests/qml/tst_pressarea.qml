import QtQuick
import QtTest
import Exhibit.Controls

Item {
    width: 400
    height: 300

    Rectangle {
        id: back

        anchors.fill: parent

        PressArea {
            id: behind
        }

        Rectangle {
            id: target

            x: 100
            y: 100
            width: 100
            height: 100

            PressArea {
                id: area
            }
        }
    }

    SignalSpy {
        id: tapped

        target: area
        signalName: "tapped"
    }

    SignalSpy {
        id: tappedBehind

        target: behind
        signalName: "tapped"
    }

    TestCase {
        name: "PressArea"
        when: windowShown

        function init() {
            tapped.clear();
            tappedBehind.clear();
        }

        // It is held from the first touch until the finger lifts.
        function test_is_held_while_the_finger_is_down() {
            const finger = touchEvent(target);
            verify(!area.held);
            finger.press(0, target, 50, 50).commit();
            verify(area.held);
            compare(tapped.count, 0);
            finger.release(0, target, 50, 50).commit();
            verify(!area.held);
            compare(tapped.count, 1);
        }

        // Nothing happens, neither there nor where the finger lifts.
        function test_sliding_off_cancels() {
            const finger = touchEvent(target);
            finger.press(0, target, 50, 50).commit();
            finger.move(0, target, 150, 50).commit();
            finger.release(0, target, 150, 50).commit();
            verify(!area.held);
            compare(tapped.count, 0);
            compare(tappedBehind.count, 0);
        }

        // One touch has one target: what lies beneath is not pressed as well.
        function test_what_lies_beneath_is_not_pressed() {
            const finger = touchEvent(target);
            finger.press(0, target, 50, 50).commit();
            finger.release(0, target, 50, 50).commit();
            compare(tapped.count, 1);
            compare(tappedBehind.count, 0);
        }

        // A mouse does what a finger does.
        function test_a_mouse_will_do() {
            mouseClick(target);
            compare(tapped.count, 1);
        }
    }
}
