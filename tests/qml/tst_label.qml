import QtQuick
import QtTest
import Exhibit.Controls
import Exhibit.Theme

Item {
    width: 800
    height: 800

    Label {
        id: label

        width: 300
    }

    TestCase {
        name: "Label"
        when: windowShown

        function init() {
            label.leading = 1.32;
            label.width = 300;
            label.font.family = Theme.textFamily;
        }

        function cleanup() {
            Theme.mm = 3.6;
        }

        function test_lines_are_as_far_apart_as_asked_data() {
            return [
                {
                    tag: "Chinese",
                    family: "Noto Sans CJK SC",
                    line: "重庆的十件硬科技产品"
                },
                {
                    tag: "Latin",
                    family: "Inter",
                    line: "Ten products, gq"
                }
            ];
        }

        // Whatever each font thinks of it: the two languages get the same lines.
        function test_lines_are_as_far_apart_as_asked(data) {
            label.font.family = data.family;
            for (const leading of [1.2, 1.32, 1.5]) {
                label.leading = leading;
                label.text = data.line;
                const one = label.contentHeight;
                label.text = Array(4).fill(data.line).join("\n");
                compare(label.lineCount, 4);
                fuzzyCompare((label.contentHeight - one) / 3, Math.round(label.font.pixelSize * leading), 0.1);
            }
        }

        // Capitals are 4.8 mm high and more, on any screen.
        function test_is_large_enough_to_read() {
            for (const mm of [3.6, 7.2]) {
                Theme.mm = mm;
                label.text = "H";
                metrics.font = label.font;
                verify(metrics.tightBoundingRect.height >= 4.7 * mm, `${metrics.tightBoundingRect.height} px`);
            }
        }

        // Chinese has no spaces, so it breaks anywhere; a long Latin word breaks only when it must.
        function test_wraps_inside_its_width() {
            for (const text of ["没有空格的一长串文字也要换行才能放得下", "Donaudampfschifffahrtsgesellschaftskapitän"]) {
                label.text = text;
                verify(label.lineCount > 1);
                verify(label.contentWidth <= label.width);
            }
        }

        // Content is never read as markup.
        function test_shows_angle_brackets_as_they_are() {
            label.width = 700;
            label.text = "<b>a</b> < b & c";
            compare(label.lineCount, 1);
            verify(label.implicitWidth > 10 * Theme.mm);
            compare(label.textFormat, Text.PlainText);
        }
    }

    TextMetrics {
        id: metrics

        text: "H"
    }
}
