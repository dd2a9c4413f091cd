"""Where lines do not end: inside a name or a word, between a number and its unit, as far as letters tell."""

import re

#: Not seen and of no width: no line ends here. Inter, which other families fall back to, lacks U+2060.
JOINER = "\ufeff"
#: Not seen and of no width: a line may end here.
BREAK = "\u200b"
# Names and labels: a shorter text has one line, in a longer one a word that is cut does not catch the eye.
_SHORTEST, _LONGEST = 6, 60
_QUOTED = "[「『“][^」』”%{]{1,8}[」』”]"
_BRACKETED = "[（(][^）)%{]{1,8}[）)]"
_KATAKANA, _IDEOGRAPH, _HANGUL, _KANA = "[ァ-ヺー]", "[一-鿿々]", "[가-힣]", "[ぁ-ん]"
_SPACED = re.compile(r"[0-9]%? [^\W\d]")
# A word with a hyphen stays whole unless it may be longer than a line of large letters.
_HYPHEN = re.compile(r"(?<=[^\W_])-(?=[^\W\d_])")
_SHORT_WORD = re.compile(r"(?<![^ \n])[^ \n]{3,12}(?![^ \n])")
_WITHOUT_SPACES = ("ja", "zh")
_WORDS = {
    "ja": re.compile(
        f"{_QUOTED}|{_BRACKETED}|{_KATAKANA}{{2,}}|{_IDEOGRAPH}{{1,7}}{_KANA}{{0,4}}"
        f"|[0-9]%?(?:{_IDEOGRAPH}{{1,2}}{_KANA}{{0,3}}|[a-zA-Z]+)"
    ),
    "ko": re.compile(f"{_BRACKETED}|{_HANGUL}{{2,8}}|{_SPACED.pattern}"),
    "zh": re.compile(f"{_QUOTED}|{_BRACKETED}"),
}
# A number stays with the unit that it is most likely followed by.
_UNIT = (
    "(?:年底?|[月日]|[万亿萬億]?(?:平方)?"
    "(?:公?[里斤顷頃噸吨分釐]|[毫千兆]?[米瓦克]|[亩畝种種倍秒元家个個件条條次趟回]))"
)
# In running text, too. In Chinese most words have two ideographs, and one alone on the last line looks lost.
_ALWAYS = {"zh": re.compile(f"[0-9]{_UNIT}|(?:增加值|{_IDEOGRAPH}{{2}})[）。？！》〉」』”’，；]*$")}
# The quotation marks of the mainland, which are those of English, would hold on to what stands around them.
_AROUND_QUOTES = re.compile(f"(?<={_IDEOGRAPH})(?=“)|(?<=”)(?={_IDEOGRAPH})")


def unbroken(text: str, code: str) -> str:
    """Return a text in which no line ends where it looks wrong.

    Names and labels are looked at as a whole: quoted names, brackets, words in katakana or hangul, and in
    languages with spaces what a number counts and short words with a hyphen. In Chinese the last word of any
    text stays whole, too.
    """
    if len(text) < _SHORTEST:
        return text
    language = code.partition("_")[0]
    rules = [_WORDS.get(language, _SPACED)] if len(text) <= _LONGEST else []
    if rules and language not in _WITHOUT_SPACES:
        text = _SHORT_WORD.sub(lambda word: _HYPHEN.sub(f"{JOINER}-{JOINER}", word[0]), text)
    if language in _ALWAYS:
        rules.append(_ALWAYS[language])
    for rule in rules:
        text = rule.sub(lambda word: JOINER.join(word[0]), text)
    return _AROUND_QUOTES.sub(BREAK, text) if code == "zh_CN" else text


def plain(text: str) -> str:
    """Return a text without what tells where its lines end, to be spoken or compared."""
    return text.replace(JOINER, "").replace(BREAK, "")
