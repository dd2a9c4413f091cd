import QtQuick
import QtTest
import Exhibit.Controls
import Exhibit.Theme

Rectangle {
    id: picture

    width: 400
    height: 300
    color: "#FFFFFF"

    Scrim {
        id: scrim

        anchors.fill: parent
        fromBottom: false
    }

    TestCase {
        name: "Scrim"
        when: windowShown

        function init() {
            scrim.strength = 1;
        }

        function lightness(image: var, x: int, y: int): int {
            return image.red(x, y) + image.green(x, y) + image.blue(x, y);
        }

        // The text's side is the ground colour, so that any picture carries white text; the other side is the picture.
        function test_melts_away_from_the_left() {
            scrim.fromBottom = false;
            const image = grabImage(picture);
            verify(lightness(image, 1, 150) < 60);
            verify(lightness(image, 398, 150) > 740);
            verify(lightness(image, 200, 150) < lightness(image, 398, 150) / 2);
            compare(lightness(image, 300, 10), lightness(image, 300, 290));
        }

        // On tall screens the text stands below.
        function test_melts_away_from_the_bottom() {
            scrim.fromBottom = true;
            const image = grabImage(picture);
            verify(lightness(image, 200, 298) < 60);
            verify(lightness(image, 200, 1) > 740);
            compare(lightness(image, 10, 200), lightness(image, 390, 200));
        }

        // There is no edge: each step away from the text is a little lighter.
        function test_has_no_edge() {
            scrim.fromBottom = false;
            const image = grabImage(picture);
            for (let x = 10; x < 390; x += 10) {
                const step = lightness(image, x + 10, 150) - lightness(image, x, 150);
                verify(step >= -6 && step < 90, `${step} at ${x}`);
            }
        }

        // A weaker one lets the picture through even beneath the text.
        function test_strength() {
            scrim.fromBottom = false;
            scrim.strength = 0.5;
            verify(lightness(grabImage(picture), 1, 150) > 300);
            verify(Qt.colorEqual(scrim.near, Qt.alpha(Theme.ground, 0.5)));
        }
    }
}
