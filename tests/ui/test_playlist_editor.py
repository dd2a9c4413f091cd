"""The console's playlist page without its screen: the working copy, the file, and what can be added."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs
from PIL import Image
from pytestqt.qtbot import QtBot

from kiosk.attract.playlist import Item, MessageItem, PictureItem, Playlist, VideoItem
from kiosk.bootstrap import Kiosk
from kiosk.media.cutting import probe
from kiosk.sentences import verbatim
from kiosk.station.options import RunOptions
from kiosk.station.sticks import Stick
from kiosk.ui.playlist_sources import PlaylistSources
from tests.support.clock import MovedClock
from tests.support.packs import write_pack


@pytest.fixture
def kiosk(tmp_path: Path, clock: MovedClock, qtbot: QtBot) -> Iterator[Kiosk]:
    """A kiosk with two products whose media folder has one picture."""
    (tmp_path / "data" / "media").mkdir(parents=True)
    Image.new("RGB", (320, 180)).save(tmp_path / "data" / "media" / "poster.png")
    pack = write_pack(tmp_path / "pack", products=2, pictures=0)
    kiosk = Kiosk(RunOptions(pack=pack, data=tmp_path / "data", window=(640, 360)), clock, animated=False)
    kiosk.languages.select("en")
    kiosk.editor.look()
    yield kiosk
    qtbot.waitUntil(lambda: kiosk.jobs.idle)
    kiosk.close()


def words(text: str) -> MessageItem:
    """Return a message."""
    return MessageItem(id=text.lower(), text={"en": text})


def fill(kiosk: Kiosk, *items: Item) -> None:
    """Save a playlist of these items."""
    for item in items:
        kiosk.editor.add(item)
    kiosk.editor.save()


def look_at_file(kiosk: Kiosk, clock: MovedClock) -> None:
    """Let the seconds pass in which the kiosk notices that a file has been changed."""
    for _ in range(3):
        clock.move(1)
        kiosk.live_playlist.tick()


def play_until(kiosk: Kiosk, clock: MovedClock, name: str) -> None:
    """Let time pass until this item is shown."""
    for _ in range(20):
        if kiosk.playing.shown.item is not None and kiosk.playing.shown.item.id == name:
            return
        clock.move(5)
        kiosk.playing.tick()
    pytest.fail(f"{name} never comes")


def test_the_fallback_becomes_a_playlist(kiosk: Kiosk) -> None:
    """Before, its cards are listed and there is nothing to save."""
    editor = kiosk.editor
    assert (editor.property("empty"), len(editor.list.rows)) == (True, 2)
    editor.adopt()
    assert [item.id for item in editor.draft.items] == ["product-1", "product-2"]
    assert "2" in str(editor.property("changes"))
    editor.revert()
    assert (editor.property("empty"), editor.property("dirty")) == (True, False)


def test_a_saved_playlist_plays_at_once_from_where_the_loop_is(kiosk: Kiosk, clock: MovedClock) -> None:
    """What is shown keeps its dwell; the list does not begin anew."""
    fill(kiosk, words("One"), words("Two"), words("Three"))
    play_until(kiosk, clock, "two")
    shown = kiosk.playing.shown
    kiosk.editor.switch("one", False)
    kiosk.editor.save()
    kiosk.playing.tick()
    assert kiosk.playing.shown is shown
    assert not kiosk.files.playlist.load().value.items[0].enabled


def test_words_that_are_changed_are_shown_at_once(kiosk: Kiosk, clock: MovedClock) -> None:
    """Also when the message is the only item."""
    fill(kiosk, words("One"))
    play_until(kiosk, clock, "one")
    kiosk.edited.open("one")
    kiosk.edited.setText(kiosk.languages.offered.index("en"), "Uno")
    kiosk.editor.save()
    assert kiosk.playing.shown.property("text") == "Uno"


def test_somebody_elses_change_is_not_written_over(kiosk: Kiosk, clock: MovedClock) -> None:
    """Staff are told, and can load theirs."""
    fill(kiosk, words("One"))
    kiosk.editor.switch("one", False)
    kiosk.files.playlist.edit(lambda old: structs.replace(old, order="shuffled"))
    kiosk.editor.save()
    assert kiosk.editor.property("elsewhere")
    assert kiosk.files.playlist.check().value.items[0].enabled
    kiosk.editor.revert()
    assert (kiosk.editor.property("elsewhere"), kiosk.editor.property("shuffled")) == (False, True)


def test_a_change_by_hand_is_picked_up_while_running(kiosk: Kiosk, clock: MovedClock) -> None:
    """Also into the page, as long as nothing is changed there."""
    kiosk.station.playlist_file.write_text('[[items]]\nid = "hi"\nkind = "message"\ntext.en = "Hi"\n')
    look_at_file(kiosk, clock)
    assert [item.id for item in kiosk.playing.sequence.pool()] == ["hi"]
    assert [row.title for row in kiosk.editor.list.rows] == ["Hi"]


@pytest.mark.tells_problems
def test_a_bad_change_by_hand_is_told_and_the_last_good_one_plays_on(kiosk: Kiosk, clock: MovedClock) -> None:
    """On the health page too; the good one can be put back, and what was being changed is not lost."""
    fill(kiosk, words("One"))
    kiosk.editor.switch("one", False)
    kiosk.station.playlist_file.write_text('order = "sideways"\n')
    look_at_file(kiosk, clock)
    (first, *_) = kiosk.editor.property("problems")
    assert "line 1" in first
    assert any("sideways" in str(problem) for problem in kiosk.problems)
    assert [item.id for item in kiosk.playing.sequence.pool()] == ["one"]
    kiosk.editor.restore()
    assert kiosk.editor.property("problems") == []
    assert kiosk.problems == []
    assert kiosk.editor.property("dirty")
    kiosk.editor.save()
    assert not kiosk.files.playlist.check().value.items[0].enabled


def test_a_row_says_why_it_cannot_be_shown(kiosk: Kiosk) -> None:
    """A file that is not there; one that the loop has passed over."""
    fill(kiosk, PictureItem(id="gone", file="gone.png"), PictureItem(id="poster", file="poster.png"))
    kiosk.playing.sequence.failed("poster", verbatim("it is damaged"))
    kiosk.editor.look()
    gone, poster = kiosk.editor.list.rows
    assert (gone.standing, poster.standing) == ("fails", "fails")
    assert "it is damaged" in poster.why


def test_an_item_is_changed_by_steps(kiosk: Kiosk) -> None:
    """Days, hours, limits: never to something that could not be saved."""
    kiosk.editor.add(VideoItem(id="film", file="film.mp4"))
    edited = kiosk.edited
    edited.open("film")
    edited.setDay(0, False)
    assert edited.property("weekdays") == [False, *[True] * 6]
    edited.setDay(0, True)
    assert edited.property("rules") == "always"
    edited.setDays([6])
    edited.setDay(6, False)
    assert edited.item.weekdays == ("sunday",)
    edited.setAllDay(False)
    edited.setHours(9 * 60, 9 * 60)
    assert edited.item.hours == "09:00-08:45"
    edited.setHours(22 * 60, 0)
    assert edited.item.hours == "22:00-24:00"
    edited.setFirstDay("2026-12-24")
    edited.setLastDay("2026-12-01")
    assert str(edited.item.first_day) == str(edited.item.last_day) == "2026-12-01"
    edited.duplicate()
    assert [item.id for item in kiosk.editor.draft.items] == ["film", "film-2"]
    assert edited.property("name") == "film-2"


def test_a_file_of_a_stick_is_copied_and_added(kiosk: Kiosk, tmp_path: Path, qtbot: QtBot) -> None:
    """One that cannot be read is refused in words, and nothing is added."""
    stick = tmp_path / "stick"
    stick.mkdir()
    Image.new("RGB", (64, 36)).save(stick / "May day.png")
    (stick / "broken.png").write_bytes(b"no")
    sources = PlaylistSources(kiosk.editor, kiosk.jobs, probe, lambda: (Stick("USB", stick),))
    sources.look()
    sources.turn(2)
    qtbot.waitUntil(lambda: kiosk.jobs.idle)
    assert [row.title for row in sources.list.rows] == ["broken.png", "May day.png"]
    for row in list(sources.list.rows):
        sources.add(row.name)
        qtbot.waitUntil(lambda: kiosk.jobs.idle)
        if row.title == "broken.png":
            assert "broken.png" in str(sources.property("told"))
            assert kiosk.editor.draft.items == ()
    (item,) = kiosk.editor.draft.items
    assert item == PictureItem(id="may-day", file="May-day.png")
    assert (kiosk.station.media / "May-day.png").is_file()


def test_ready_messages_speak_every_language(kiosk: Kiosk) -> None:
    """So that no keyboard is needed."""
    kiosk.sources.turn(2)
    kiosk.sources.add("welcome")
    (item,) = kiosk.editor.draft.items
    assert isinstance(item, MessageItem)
    assert set(item.text) == set(kiosk.languages.offered)


def test_a_preview_shows_what_plays_in_turn_before_it_is_saved(kiosk: Kiosk) -> None:
    """From the working copy, at the time that is looked at."""
    for text in ("One", "Two"):
        kiosk.editor.add(words(text))
    kiosk.editor.switch("one", False)
    kiosk.editor.step()
    assert [row.title for row in kiosk.editor.preview.rows] == ["Two"]


def test_a_playlist_holds_only_so_many(kiosk: Kiosk) -> None:
    """The page says so instead of failing at saving."""
    items = tuple(words(f"m{number}") for number in range(200))
    kiosk.editor.change(Playlist(items=items))
    assert not kiosk.editor.add(words("last"))
    assert kiosk.editor.property("told")
