import QtQuick
import QtTest
import Exhibit.Controls
import Exhibit.Theme

Item {
    width: 1000
    height: 800

    KeyFigure {
        id: figure

        width: 700
        value: "18"
        unit: "MW"
        label: "rated power"
    }

    TestCase {
        name: "KeyFigure"
        when: windowShown

        function init() {
            figure.width = 700;
            figure.value = "18";
            figure.unit = "MW";
        }

        function part(text: string, within = figure): Text {
            for (let i = 0; i < within.children.length; ++i) {
                const child = within.children[i] as Text;
                const found = child?.text === text ? child : part(text, within.children[i]);
                if (found)
                    return found;
            }
            return null;
        }

        function rightOf(item: Item): real {
            return item.mapToItem(figure, 0, 0).x + item.width;
        }

        // A short number is set very large, its unit and what it counts beside it.
        function test_a_short_number_has_its_unit_beside_it() {
            verify(!figure.stacked);
            compare(part("18").font.pixelSize, Math.round(Theme.keyFigure));
            const unit = part("MW").mapToItem(figure, 0, 0);
            verify(unit.x >= rightOf(part("18")));
            verify(unit.y + part("MW").height <= figure.height);
        }

        // A word is set smaller, over its unit, so that neither is cut.
        function test_a_wide_value_is_stacked() {
            figure.value = "10,000,000";
            verify(figure.stacked);
            verify(part("10,000,000").font.pixelSize < Theme.keyFigure);
            const unit = part("MW").mapToItem(figure, 0, 0);
            compare(unit.x, 0);
            verify(unit.y >= part("10,000,000").height);
            verify(figure.implicitHeight >= unit.y + part("MW").height + part("rated power").height);
        }

        // Whatever the value, it stays inside.
        function test_nothing_leaves_the_figure_data() {
            return ["1", "18", "3.6", "±0.05", "第一", "10,000,000", "A value that nobody should write"].map(value => ({
                        tag: value,
                        value: value
                    }));
        }

        function test_nothing_leaves_the_figure(data) {
            for (const width of [1000, 700, 400]) {
                figure.width = width;
                figure.value = data.value;
                verify(rightOf(part(data.value)) <= width + 1, `${data.value} in ${width}`);
                verify(part(data.value).contentWidth <= part(data.value).width + 1 || figure.stacked);
                verify(rightOf(part("MW")) <= width + 1);
            }
        }

        // A figure that counts pieces has no unit: what it counts moves up.
        function test_without_a_unit() {
            const usual = part("rated power").mapToItem(figure, 0, 0).y;
            const beside = part("rated power").y;
            figure.unit = "";
            tryCompare(part("rated power"), "y", 0);
            verify(beside > 0);
            verify(usual > 0);
        }
    }
}
