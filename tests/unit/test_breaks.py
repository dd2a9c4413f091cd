"""Where lines of languages without spaces do not end."""

import pytest

from kiosk.i18n.breaks import BREAK, JOINER, unbroken


def parts(text: str, code: str = "ja") -> list[str]:
    """Return what a text may be broken into, letter by letter where nothing keeps them together."""
    found: list[str] = []
    joined = False
    for letter in unbroken(text, code):
        if letter == JOINER:
            joined = True
        else:
            found[-1:] = [found[-1] + letter] if joined else [*found[-1:], letter]
            joined = False
    return [part for part in found if len(part) > 1]


def test_words_in_katakana_stay_whole() -> None:
    """And so does a word of two ideographs beside one."""
    assert parts("水素動力モジュール") == ["水素動力", "モジュール"]
    assert parts("マグネシウム合金ダイカスト") == ["マグネシウム", "合金", "ダイカスト"]


def test_quoted_names_stay_whole() -> None:
    """Unless they are long, or something is put in there."""
    assert parts("深宇宙レーダー「中国天眼」") == ["深宇宙", "レーダー", "「中国天眼」"]
    assert parts("“中国复眼”深空探测雷达", "zh_CN") == ["“中国复眼”", "雷达"]
    assert parts("「%1」を追加") == ["追加"]


def test_no_ideograph_is_alone_on_the_last_line() -> None:
    """What stands behind it stays with it, and a number before it; however long the text is."""
    assert parts("镁合金汽车压铸构件", "zh_CN") == ["构件"]
    assert parts("北京理工大学（牵头）", "zh_CN") == ["（牵头）"]
    assert parts("接近5.3万平方米", "zh_CN") == ["3万平方米"]
    assert parts("水" * 80 + "都能工业化生产。", "zh_CN") == ["生产。"]
    assert parts("新“中国复眼”", "zh_CN") == ["“中国复眼”"]


def test_mainland_quotation_marks_hold_on_to_nothing_outside() -> None:
    """A line may end before them and after them; not beside a comma."""
    assert unbroken("重庆“硬核科技”不断", "zh_CN").replace(JOINER, "") == f"重庆{BREAK}“硬核科技”{BREAK}不断"
    assert BREAK not in unbroken("“大脑”，“神经”", "zh_CN")
    assert BREAK not in unbroken("a “name” here", "en")


def test_words_of_short_japanese_texts_stay_whole() -> None:
    """Ideographs with what is written behind them in kana, and a number with its unit."""
    assert parts("一定規模以上の工業企業の付加価値額") == ["一定規模以上の", "工業企業の", "付加価値額"]
    assert parts("応答（報道）") == ["応答", "（報道）"]
    assert parts("長さ126mの羽根") == ["長さ", "6m", "羽根"]


def test_words_of_short_korean_texts_stay_whole() -> None:
    """Lines end at spaces, and before a bracket."""
    assert parts("베이징이공대학교(주관)", "ko") == ["베이징이공대학교", "(주관)"]


@pytest.mark.parametrize(
    ("text", "kept"), [("150 million km", "0 m"), ("deep-space radar", "p-s"), ("3-second class", "3-s")]
)
def test_numbers_stay_with_what_they_count(text: str, kept: str) -> None:
    """And words with a hyphen stay whole."""
    assert JOINER.join(kept) in unbroken(text, "en")


def test_a_word_that_a_line_may_be_too_short_for_can_break_at_its_hyphen() -> None:
    """Else it is broken somewhere within."""
    assert unbroken("Aluminium-Legierung\u00a07050", "de") == "Aluminium-Legierung\u00a07050"
    assert unbroken("Nano-Glas", "de") == f"Nano{JOINER}-{JOINER}Glas"


def test_running_text_is_left_alone() -> None:
    """A word that is cut does not catch the eye there."""
    text = "モジュール" * 13
    assert unbroken(text, "ja") == text
