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
