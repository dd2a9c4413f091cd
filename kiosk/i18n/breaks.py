"""Where lines of languages without spaces do not end, as far as their letters tell words apart."""

import re

#: Not seen and of no width: no line ends here. Inter, which other families fall back to, lacks U+2060.
JOINER = "\ufeff"
# Names and labels; in a longer text a word that is cut does not catch the eye.
_LONGEST = 60
_QUOTED = "[「『“][^」』”%{]{1,8}[」』”]"
_KATAKANA, _IDEOGRAPH = "[ァ-ヺー]", "[一-鿿]"
_PAIR = f"{_IDEOGRAPH}{{2}}"
_WORDS = {
    "ja": re.compile(
        f"{_QUOTED}|{_KATAKANA}{{2,}}"
        f"|(?<!{_IDEOGRAPH}){_PAIR}(?={_KATAKANA})|(?<={_KATAKANA}){_PAIR}(?!{_IDEOGRAPH})"
    ),
    "zh": re.compile(_QUOTED),
}
# In Chinese most words have two ideographs, and one alone on the last line looks lost.
_ENDS = {"zh": re.compile(f"([0-9][0-9.,]*{_IDEOGRAPH}{{1,5}}|{_PAIR})[）。？！]?$")}


def keeps_words(code: str) -> bool:
    """Tell whether texts of this language need help to break between words."""
    return code.partition("_")[0] in _WORDS


def unbroken(text: str, code: str) -> str:
    """Return a text in which no line ends where it looks wrong.

    Not inside a quoted name or, in Japanese, a word in katakana; in Chinese the last word stays whole, its
    number with it.
    """
    language = code.partition("_")[0]
    rules = [_WORDS[language]] if len(text) <= _LONGEST else []
    if language in _ENDS:
        rules.append(_ENDS[language])
    for rule in rules:
        text = rule.sub(lambda word: JOINER.join(word[0]), text)
    return text
