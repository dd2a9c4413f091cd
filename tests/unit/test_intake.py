"""How pictures and videos get into the media folder."""

from pathlib import Path

import pytest
from PIL import Image

from kiosk.media.cutting import probe
from kiosk.staff import intake
from kiosk.staff.intake import RefusedError, media_in, take_in


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A stick with a picture, a video, a text, and what an operating system leaves behind."""
    folder = tmp_path / "stick"
    (folder / "holiday").mkdir(parents=True)
    Image.new("RGB", (40, 30)).save(folder / "Poster of May!.PNG", format="png")
    (folder / "holiday" / "film.mp4").write_bytes(b"film")
    (folder / "notes.txt").write_text("no")
    (folder / "._film.mp4").write_bytes(b"x")
    return folder


def test_pictures_and_videos_are_found_folders_included(stick: Path) -> None:
    """Nothing else is, and no hidden file."""
    assert [file.name for file in media_in(stick)] == ["Poster of May!.PNG", "film.mp4"]
    assert media_in(stick / "gone") == ()


def test_a_file_gets_a_safe_name_that_none_has(stick: Path, tmp_path: Path) -> None:
    """The same one twice is two files, and nothing half copied is left."""
    media = tmp_path / "media"
    poster = stick / "Poster of May!.PNG"
    assert [take_in(poster, media, probe), take_in(poster, media, probe)] == [
        "Poster-of-May.png",
        "Poster-of-May-2.png",
    ]
    assert (media / "Poster-of-May-2.png").read_bytes() == poster.read_bytes()
    assert len(list(media.iterdir())) == 2


@pytest.mark.parametrize(
    ("wish", "stem"),
    [("../x", "x"), ("a b", "a-b"), ("\u6625\u8282", "\u6625\u8282"), ("***", "file"), ("x" * 300, "x" * 70)],
)
def test_a_name_is_made_safe(wish: str, stem: str) -> None:
    """Letters of every script stay."""
    assert intake.safe_stem(wish) == stem


def refused(source: Path, media: Path) -> str:
    """Return why a file is refused."""
    with pytest.raises(RefusedError) as caught:
        take_in(source, media, probe)
    assert not list(media.glob("*")) if media.is_dir() else True
    assert not list(media.glob(".*")) if media.is_dir() else True
    return caught.value.why


def test_what_does_not_suit_is_refused_with_its_reason(
    stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not a picture, damaged, gone, too large, no room, nowhere to put it."""
    media, film = tmp_path / "media", stick / "holiday" / "film.mp4"
    assert refused(stick / "notes.txt", media) == "kind"
    (stick / "broken.png").write_bytes(b"no picture")
    assert refused(stick / "broken.png", media) == "unreadable"
    assert refused(stick / "gone.mp4", media) == "unreadable"
    (tmp_path / "file").write_text("")
    assert refused(film, tmp_path / "file" / "media") == "unwritable"
    monkeypatch.setattr(intake, "SPARE", 1 << 60)
    assert refused(film, media) == "room"
    monkeypatch.setattr(intake, "LARGEST_VIDEO", 3)
    assert refused(film, media) == "large"
