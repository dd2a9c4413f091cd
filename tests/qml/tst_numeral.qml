import QtQuick
import QtTest
import Exhibit.Controls

Item {
    width: 800
    height: 400

    Numeral {
        id: numeral

        value: "2,941"
    }

    TestCase {
        name: "Numeral"

        function init() {
            numeral.unit = "";
            numeral.LayoutMirroring.enabled = false;
            numeral.value = "2,941";
            numeral.progress = 1;
        }

        // At the end it is as it was written, on the way there in the same form.
        function test_counts_up_data() {
            return [
                {
                    tag: "thousands",
                    value: "2,941",
                    middle: "1,471"
                },
                {
                    tag: "decimals",
                    value: "32.20",
                    middle: "16.10"
                },
                {
                    tag: "a comma for decimals",
                    value: "86,50",
                    middle: "43,25"
                },
                {
                    tag: "points for thousands, a comma for decimals",
                    value: "1.234.567,8",
                    middle: "617.283,9"
                },
                {
                    tag: "spaces for thousands",
                    value: "61\u202f500",
                    middle: "30\u202f750"
                },
                {
                    tag: "no number",
                    value: "6–203",
                    middle: "6–203"
                }
            ];
        }

        function test_counts_up(data) {
            numeral.value = data.value;
            compare(numeral.text, data.value);
            numeral.progress = 0.5;
            compare(numeral.text, data.middle);
        }

        function sign(): Text {
            return numeral.children.find(child => child.visible) ?? null;
        }

        // The sign belongs to the number, set smaller, with the space that the language has before it.
        function test_a_percent_sign_follows_its_number_data() {
            return ["%", "\u00a0%", "\u202f%"].map(unit => ({
                        tag: escape(unit),
                        unit: unit
                    }));
        }

        function test_a_percent_sign_follows_its_number(data) {
            const alone = numeral.width;
            numeral.unit = data.unit;
            compare(sign().text, data.unit);
            compare(sign().x, numeral.contentWidth);
            verify(sign().font.pixelSize < numeral.font.pixelSize);
            verify(numeral.width >= alone + sign().width);
            compare(numeral.apart, "");
        }

        // Spaces differ: the wider one takes more room.
        function test_the_space_before_the_sign_is_the_languages() {
            const widths = ["%", "\u202f%", "\u00a0%"].map(unit => {
                numeral.unit = unit;
                return numeral.width;
            });
            verify(widths[0] < widths[1]);
            verify(widths[1] < widths[2]);
        }

        // Numbers are not mirrored: the sign is right of them, at the end of the line's beginning.
        function test_the_sign_stays_right_of_a_number_from_the_right() {
            numeral.unit = "%";
            numeral.LayoutMirroring.enabled = true;
            fuzzyCompare(sign().x + sign().width, numeral.width, 1);
            verify(numeral.contentWidth <= sign().x + 1);
        }

        // Words from the right before a number: the sign stays with the digits.
        function test_a_share_among_words_from_the_right() {
            numeral.unit = "%";
            numeral.value = "قرابة 40";
            compare(sign(), null);
            compare(numeral.text, "قرابة \u206840%\u2069");
        }

        // Any other unit is told apart.
        function test_another_unit_is_not_set_here() {
            numeral.unit = "MW";
            compare(sign(), null);
            compare(numeral.apart, "MW");
        }

        // What stands beside it does not move while it counts.
        function test_keeps_its_width() {
            const width = numeral.width;
            for (const progress of [0, 0.1, 0.5]) {
                numeral.progress = progress;
                compare(numeral.width, width);
                verify(numeral.contentWidth <= width);
            }
        }
    }
}
