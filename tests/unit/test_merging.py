"""A struct put into a document that somebody wrote."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.attract.playlist import Item, MessageItem, NumbersItem, PictureItem, Playlist, ProductItem
from kiosk.daytime import WEEKDAYS
from kiosk.merging import updated
from kiosk.reading import parse_toml
from kiosk.station.settings import Settings

DOCUMENTS = (
    "",
    "# only a comment\n",
    'order = "listed" # why\n\n# above\n[[items]]\n# inside\nid = "a" # own\nkind = "numbers"\n\n\n'
    '[[items]]\nid = "b"\nkind = "message"\ntext.en = "Hello" # greeting\ntext.de = "Hallo"\n# the end\n',
    'items = [{ id = "a", kind = "numbers", weight = 2 }, { id = "c", kind = "numbers" }] # in one line\n',
    '[[items]]\nid = "b"\nkind = "message"\n[items.text]\nen = """two\nlines"""\n'
    '[[items]]\nid="c"\nkind="numbers"',
    'order = "listed"\r\n# Windows\r\n[[items]]\r\nid = "a"\r\nkind = "numbers"\r\n',
)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
RULES = {
    "enabled": st.booleans(),
    "dwell_seconds": st.none() | st.integers(3, 600),
    "first_day": st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    "weekdays": st.lists(st.sampled_from(WEEKDAYS), unique=True, max_size=3).map(tuple),
    "hours": st.none() | st.just("22:00-02:00"),
    "weight": st.integers(1, 10),
}


def items(name: str) -> st.SearchStrategy[Item]:
    """Return any item of that id."""
    own = RULES | {"id": st.just(name)}
    texts = st.dictionaries(st.sampled_from(["en", "de", "zh_CN"]), TEXTS, min_size=1)
    return st.one_of(
        st.builds(NumbersItem, **own),
        st.builds(MessageItem, text=texts, **own),
        st.builds(PictureItem, file=TEXTS, **own),
        st.builds(ProductItem, product=st.just("one"), **own),
    )


PLAYLISTS = st.builds(
    Playlist,
    order=st.sampled_from(["listed", "shuffled"]),
    items=st.lists(st.sampled_from("abcdef"), unique=True, max_size=5).flatmap(
        lambda names: st.tuples(*map(items, names))
    ),
)


def read(text: str) -> Playlist:
    """What a document says."""
    playlist, problems = parse_toml(text.encode(), Playlist, name="playlist.toml")
    assert playlist is not None, problems
    return playlist


@pytest.mark.parametrize("text", DOCUMENTS)
def test_nothing_changed_is_nothing_touched(text: str) -> None:
    """To the last byte."""
    assert updated(text, read(text)) == text


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(DOCUMENTS), st.lists(PLAYLISTS, min_size=1, max_size=3))
def test_reads_back_the_same(text: str, playlists: list[Playlist]) -> None:
    """Whatever is changed, one time after another, whatever the document looks like."""
    for playlist in playlists:
        text = updated(text, playlist)
        assert read(text) == playlist
    assert "\n\n\n[[" not in text


def test_a_new_key_stands_before_the_tables() -> None:
    """There it belongs to the document, and not to a table."""
    text = '# ours\n\n[opening_hours]\nmonday = "closed" # day of rest\n'
    hours = {"monday": "closed", "friday": "09:00-12:00"}
    assert updated(text, Settings(idle_seconds=90, opening_hours=hours)) == (
        "# ours\nidle_seconds = 90\n\n"
        '[opening_hours]\nmonday = "closed" # day of rest\nfriday = "09:00-12:00"\n'
    )
