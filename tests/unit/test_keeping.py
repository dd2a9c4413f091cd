"""Files that people, the console and the shell change: nothing lost, nothing half written."""

import multiprocessing
import os
from functools import partial
from pathlib import Path

import pytest
from msgspec import structs

from kiosk.attract.playlist import MessageItem, NumbersItem, Playlist
from kiosk.attract.store import playlist_file
from kiosk.keeping import MOST_VERSIONS, ChangedMeanwhileError, KeptFile, NotSavedError

WRITTEN = """# What plays at our entrance
order = "listed" # as the director wants it

[[items]]
# for the children
id = "hello"
kind = "message"
text.zh_CN = "你好"
text.en = "Hello" # no exclamation mark

[[items]]
id = "night"
kind = "numbers"
hours = "22:00-02:00" # guests of the bar
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the playlist is."""
    return tmp_path / "playlist.toml"


@pytest.fixture
def kept(path: Path) -> KeptFile[Playlist]:
    """The playlist's file; nothing is written yet."""
    return opened(path)


def opened(path: Path) -> KeptFile[Playlist]:
    """The file as another program opens it."""
    return playlist_file(path, path.with_name("playlist.last-good.toml"))


def added(playlist: Playlist, name: str = "new") -> Playlist:
    """The playlist with one more item."""
    return structs.replace(playlist, items=(*playlist.items, NumbersItem(id=name)))


def ids(playlist: Playlist) -> str:
    """The items, in order."""
    return " ".join(item.id for item in playlist.items)


class TestLoading:
    """Always something to play."""

    def test_no_file(self, kept: KeptFile[Playlist], path: Path) -> None:
        """The default, without a problem, and nothing is written."""
        loaded = kept.load()
        assert (loaded.value, loaded.problems, loaded.mark) == (Playlist(), (), "")
        assert list(path.parent.iterdir()) == []

    @pytest.mark.parametrize(
        "bad", ["order = 'sh", WRITTEN.replace("hello", "night"), "\x00", WRITTEN + "x=1"]
    )
    def test_a_bad_edit_leaves_the_last_good_one(
        self, kept: KeptFile[Playlist], path: Path, bad: str
    ) -> None:
        """Whatever is wrong with it; and the copies stay as they were."""
        path.write_text(WRITTEN, "utf-8")
        good = kept.load()
        assert good.problems == ()
        path.write_text(bad, "utf-8")
        loaded = kept.load()
        assert loaded.value == good.value
        assert loaded.problems[-1].message == "the last good playlist plays on"
        assert path.with_name("playlist.last-good.toml").read_text("utf-8") == WRITTEN
        assert kept.check().value == Playlist()

    def test_problems_come_with_their_lines(self, kept: KeptFile[Playlist], path: Path) -> None:
        """Form and meaning alike."""
        path.write_text(WRITTEN.replace('"22:00-02:00"', '"22:00"'), "utf-8")
        (problem,) = kept.check().problems
        assert (problem.key, problem.line) == ("items[2].hours", 14)
        path.write_text(WRITTEN.replace('"22:00-02:00"', '"22:00-22:00"'), "utf-8")
        (problem,) = kept.check().problems
        assert (problem.key, problem.line) == ("items[2].hours", 14)
        assert str(problem).startswith(f"{path}, line 14: items[2].hours: ")

    def test_a_folder_that_cannot_be_written(self, path: Path) -> None:
        """The file counts all the same; the missing copy is told."""
        path.write_text(WRITTEN, "utf-8")
        (path.parent / "file").touch()
        loaded = playlist_file(path, path.parent / "file" / "copy.toml").load()
        assert ids(loaded.value) == "hello night"
        assert "cannot be written" in loaded.problems[0].message


class TestNoticing:
    """An edit by hand, found by looking now and then."""

    def test_is_noticed_once_it_is_whole(self, kept: KeptFile[Playlist], path: Path) -> None:
        """Seen twice the same, so that nobody is interrupted while saving."""
        path.write_text(WRITTEN, "utf-8")
        kept.load()
        assert not kept.changed()
        path.write_text(WRITTEN + "\n# half", "utf-8")
        assert not kept.changed()
        path.write_text(WRITTEN + "\n# half and half", "utf-8")
        assert not kept.changed()
        assert kept.changed()
        kept.load()
        assert not kept.changed()
        assert not kept.changed()

    def test_touched_is_not_changed(self, kept: KeptFile[Playlist], path: Path) -> None:
        """A file saved again as it was."""
        path.write_text(WRITTEN, "utf-8")
        kept.load()
        os.utime(path, (1, 1))
        assert [kept.changed() for _ in range(3)] == [False] * 3

    def test_removed_and_back(self, kept: KeptFile[Playlist], path: Path) -> None:
        """Both are changes."""
        kept.load()
        path.write_text(WRITTEN, "utf-8")
        assert [kept.changed(), kept.changed()] == [False, True]
        kept.load()
        path.unlink()
        assert [kept.changed(), kept.changed()] == [False, True]
        assert kept.load().value == Playlist()


class TestEditing:
    """A change from the console or the shell."""

    def test_begins_a_file(self, kept: KeptFile[Playlist], path: Path) -> None:
        """Where there was none; what is written reads back the same."""
        message = MessageItem(
            id="m", text={"zh_CN": "“你好”", "en": 'a "quoted" \\ word'}, weekdays=("monday",)
        )
        wanted = Playlist(order="shuffled", items=(message, NumbersItem(id="n", enabled=False)))
        assert kept.edit(lambda _: wanted) == wanted
        assert opened(path).load().value == wanted

    def test_keeps_comments_and_layout(self, kept: KeptFile[Playlist], path: Path) -> None:
        """Only what differs is touched; an item that moves takes its comments along."""
        path.write_text(WRITTEN, "utf-8")

        def change(playlist: Playlist) -> Playlist:
            hello, night = playlist.items
            return structs.replace(playlist, items=(structs.replace(night, weight=2), hello))

        kept.edit(change)
        text = path.read_text("utf-8")
        assert text.index("guests of the bar") < text.index("weight = 2") < text.index("# for the children")
        for comment in ("# What plays at our entrance", "# as the director", "# no exclamation mark"):
            assert comment in text
        kept.edit(lambda playlist: playlist)
        assert path.read_text("utf-8") == text

    def test_a_bad_change_is_refused(self, kept: KeptFile[Playlist], path: Path) -> None:
        """With what is wrong; the file stays."""
        path.write_text(WRITTEN, "utf-8")
        with pytest.raises(NotSavedError) as refused:
            kept.edit(lambda playlist: added(playlist, "night"))
        assert refused.value.problems[0].key == "items[3].id"
        assert path.read_text("utf-8") == WRITTEN

    def test_a_bad_file_is_not_changed(self, kept: KeptFile[Playlist], path: Path) -> None:
        """It could lose what somebody is just writing: first it is mended, or put back."""
        path.write_text(WRITTEN, "utf-8")
        kept.load()
        path.write_text(WRITTEN + "[[items]]", "utf-8")
        with pytest.raises(NotSavedError):
            kept.edit(added)
        assert ids(kept.restore()) == "hello night"
        assert path.read_text("utf-8") == WRITTEN
        assert path.with_name("playlist.bad.toml").read_text("utf-8") == WRITTEN + "[[items]]"

    def test_meant_for_another_content(self, kept: KeptFile[Playlist], path: Path) -> None:
        """A change that was prepared on the screen while the shell made one is not put over it."""
        path.write_text(WRITTEN, "utf-8")
        mark = kept.load().mark
        opened(path).edit(added)
        with pytest.raises(ChangedMeanwhileError):
            kept.edit(lambda _: Playlist(), based_on=mark)
        assert ids(kept.load().value) == "hello night new"

    def test_an_editor_saves_in_the_midst(self, kept: KeptFile[Playlist], path: Path) -> None:
        """It knows of no lock: the change begins anew from what it wrote."""
        path.write_text(WRITTEN, "utf-8")
        calls: list[str] = []

        def change(playlist: Playlist) -> Playlist:
            if not calls:
                path.write_text(WRITTEN.replace('"night"', '"bar"'), "utf-8")
            calls.append(ids(playlist))
            return added(playlist)

        assert ids(kept.edit(change)) == "hello bar new"
        assert calls == ["hello night", "hello bar"]

    def test_a_link_stays_one(self, kept: KeptFile[Playlist], path: Path, tmp_path: Path) -> None:
        """Installers keep the file elsewhere, under version control say."""
        real = tmp_path / "elsewhere" / "ours.toml"
        real.parent.mkdir()
        real.write_text(WRITTEN, "utf-8")
        path.symlink_to(real)
        kept.edit(added)
        assert path.is_symlink()
        assert "new" in real.read_text("utf-8")

    def test_two_programs_lose_nothing(self, path: Path) -> None:
        """Four of them add ten items each, at the same time."""
        context = multiprocessing.get_context("spawn")
        programs = [context.Process(target=_add_ten, args=(path, letter)) for letter in "abcd"]
        for program in programs:
            program.start()
        for program in programs:
            program.join()
        assert [program.exitcode for program in programs] == [0] * 4
        wanted = {f"{letter}{number}" for letter in "abcd" for number in range(10)}
        assert set(ids(opened(path).load().value).split()) == wanted


def _add_ten(path: Path, letter: str) -> None:
    for number in range(10):
        opened(path).edit(partial(added, name=f"{letter}{number}"))


class TestVersions:
    """What was good before."""

    def test_the_last_ten_are_kept(self, kept: KeptFile[Playlist], path: Path) -> None:
        """The latest first, no more of them, and one can be put back."""
        for number in range(15):
            kept.edit(partial(lambda name, _: added(Playlist(), name), f"n{number}"))
        versions = kept.versions()
        assert len(versions) == MOST_VERSIONS
        assert len(list((path.parent / "versions").iterdir())) == MOST_VERSIONS
        assert "n13" in versions[0].read_text("utf-8")
        assert "n4" in versions[-1].read_text("utf-8")
        assert ids(kept.restore(versions[3])) == "n10"
        assert "n14" in kept.versions()[0].read_text("utf-8")

    def test_an_edit_by_hand_makes_one(self, kept: KeptFile[Playlist], path: Path) -> None:
        """What was there before can be had again."""
        for text in (WRITTEN, WRITTEN.replace("listed", "shuffled"), "bad", WRITTEN):
            path.write_text(text, "utf-8")
            kept.load()
        assert [version.read_text("utf-8").count("shuffled") for version in kept.versions()] == [1, 0]

    def test_nothing_to_put_back(self, kept: KeptFile[Playlist]) -> None:
        """That is said."""
        with pytest.raises(NotSavedError, match="missing"):
            kept.restore()
