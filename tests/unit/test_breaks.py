"""Where lines of languages without spaces do not end."""

import pytest

from kiosk.i18n.breaks import JOINER, keeps_words, unbroken


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


@pytest.mark.parametrize(("code", "needs"), [("ja", True), ("zh_TW", True), ("ko", False), ("de", False)])
def test_languages_that_need_it(code: str, needs: bool) -> None:
    """Those without spaces; Korean has them."""
    assert keeps_words(code) is needs


def test_words_in_katakana_stay_whole() -> None:
    """And so does a word of two ideographs beside one."""
    assert parts("水素動力モジュール") == ["モジュール"]
    assert parts("マグネシウム合金ダイカスト") == ["マグネシウム", "合金", "ダイカスト"]


def test_quoted_names_stay_whole() -> None:
    """Unless they are long, or something is put in there."""
    assert parts("深宇宙レーダー「中国天眼」") == ["レーダー", "「中国天眼」"]
    assert parts("“中国复眼”深空探测雷达", "zh_CN") == ["“中国复眼”", "雷达"]
    assert parts("「%1」を追加") == []


def test_no_ideograph_is_alone_on_the_last_line() -> None:
    """What stands behind it stays with it, and a number before it; however long the text is."""
    assert parts("镁合金汽车压铸构件", "zh_CN") == ["构件"]
    assert parts("北京理工大学（牵头）", "zh_CN") == ["牵头）"]
    assert parts("接近5.3万平方米", "zh_CN") == ["5.3万平方米"]
    assert parts("水" * 80 + "都能工业化生产。", "zh_CN") == ["生产。"]
    assert parts("新“中国复眼”", "zh_CN") == ["“中国复眼”"]


def test_running_text_is_left_alone() -> None:
    """A word that is cut does not catch the eye there."""
    text = "モジュール" * 13
    assert unbroken(text, "ja") == text
