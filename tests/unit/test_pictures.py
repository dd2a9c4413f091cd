"""Opening and cutting pictures of every kind, good and bad."""

from pathlib import Path

import pytest
from PIL import Image

from kiosk.media import opening
from kiosk.media.cutting import cut, probe
from kiosk.media.pictures import PictureError, PictureFacts, Size
from tests.support.drawings import BLUE, CENTRE, GREEN, RED, WHITE, near, opened, quarters


class TestCut:
    """A picture made ready for a size."""

    def test_size_and_quality(self, tmp_path: Path) -> None:
        """It is an RGB JPEG of exactly the size, with full colour resolution and no profile."""
        file = tmp_path / "a.webp"
        quarters(800, 600).save(file, lossless=True)
        image = opened(cut(file, Size(192, 108), CENTRE))
        assert (image.format, image.mode, image.size) == ("JPEG", "RGB", (192, 108))
        assert image.layer[0][1:3] == image.layer[1][1:3]  # type: ignore[attr-defined]
        assert "icc_profile" not in image.info
        assert near(image, (20, 20), RED)
        assert near(image, (170, 90), WHITE)

    @pytest.mark.parametrize(
        ("room", "size"),
        [((40, 40), (40, 20)), ((200, 10), (20, 10)), ((500, 500), (80, 40)), ((40, 1), (2, 1))],
    )
    def test_whole_picture(self, tmp_path: Path, room: tuple[int, int], size: tuple[int, int]) -> None:
        """Without a focus all of it fits into the room, in its own shape, and nothing is enlarged."""
        file = tmp_path / "a.png"
        quarters().save(file)
        image = opened(cut(file, Size(*room), None))
        assert image.size == size
        if size[1] > 1:
            assert near(image, (1, 1), RED)
            assert near(image, (size[0] - 2, size[1] - 2), WHITE)

    def test_whole_picture_that_lies_on_its_side(self, tmp_path: Path) -> None:
        """The room is that of the picture as it is seen, turned by EXIF."""
        file = tmp_path / "a.jpg"
        exif = Image.Exif()
        exif[0x0112] = 6
        quarters().save(file, quality=95, exif=exif)
        image = opened(cut(file, Size(30, 40), None))
        assert image.size == (20, 40)
        assert near(image, (17, 2), RED)

    def test_focus_stays_in_view(self, tmp_path: Path) -> None:
        """A tall cut of a wide picture shows the side with the focus."""
        file = tmp_path / "a.png"
        quarters().save(file)
        assert near(opened(cut(file, Size(10, 40), (0.1, 0.5))), (5, 5), RED)
        assert near(opened(cut(file, Size(10, 40), (0.9, 0.5))), (5, 5), GREEN)

    @pytest.mark.parametrize(
        ("source", "wanted", "made"),
        [
            ((80, 40), (160, 80), (80, 40)),
            ((80, 40), (1920, 1080), (71, 40)),
            ((80, 40), (1080, 1920), (22, 40)),
            ((1, 1), (1920, 1080), (1, 1)),
            ((3000, 1), (1080, 1920), (1, 1)),
        ],
    )
    def test_small_source_is_not_enlarged(
        self, tmp_path: Path, source: tuple[int, int], wanted: tuple[int, int], made: tuple[int, int]
    ) -> None:
        """It gives a smaller picture of the same shape."""
        file = tmp_path / "a.png"
        Image.new("RGB", source, RED).save(file)
        assert opened(cut(file, Size(*wanted), CENTRE)).size == made

    @pytest.mark.parametrize("orientation", range(1, 9))
    @pytest.mark.parametrize(("focus", "corners"), [(CENTRE, (RED, WHITE)), ((0.1, 0.1), (RED, RED))])
    def test_turned_by_exif(
        self,
        tmp_path: Path,
        orientation: int,
        focus: tuple[float, float],
        corners: tuple[tuple[int, int, int], tuple[int, int, int]],
    ) -> None:
        """Every EXIF orientation comes out upright, its focus meant as the picture is seen."""
        upright = quarters()
        stored = {
            1: (),
            2: (Image.Transpose.FLIP_LEFT_RIGHT,),
            3: (Image.Transpose.ROTATE_180,),
            4: (Image.Transpose.FLIP_TOP_BOTTOM,),
            5: (Image.Transpose.TRANSPOSE,),
            6: (Image.Transpose.ROTATE_90,),
            7: (Image.Transpose.TRANSVERSE,),
            8: (Image.Transpose.ROTATE_270,),
        }[orientation]
        image = upright
        for step in stored:
            image = image.transpose(step)
        exif = Image.Exif()
        exif[0x0112] = orientation
        file = tmp_path / "a.jpg"
        image.save(file, quality=95, subsampling=0, exif=exif)
        assert probe(file) == PictureFacts(80, 40, "JPEG")
        size = (80, 40) if focus == CENTRE else (16, 8)
        shown = opened(cut(file, Size(*size), focus))
        assert shown.size == size
        if focus == CENTRE:
            assert near(shown, (4, 4), corners[0], 40)
            assert near(shown, (75, 35), corners[1], 40)
        tall = opened(cut(file, Size(10, 40), focus))
        assert tall.size == (10, 40)
        if focus != CENTRE:
            assert near(tall, (5, 5), RED, 40)
            assert near(tall, (5, 35), BLUE, 40)

    def test_half_a_phone_picture_is_drafted_and_still_sharp(self, tmp_path: Path) -> None:
        """A large JPEG decoded at a fraction has the same content as one decoded whole."""
        file = tmp_path / "a.jpg"
        quarters(4000, 3000).save(file, quality=95)
        image = opened(cut(file, Size(192, 108), CENTRE))
        assert image.size == (192, 108)
        assert near(image, (90, 20), RED)
        assert near(image, (102, 20), GREEN)


class TestRefused:
    """Files that cannot be used: an error with file, reason and fix, for `probe` and `cut` alike."""

    @staticmethod
    def refusals(file: Path) -> list[PictureError]:
        """Return what both ways of opening say about the file."""
        errors = []
        for attempt in (lambda: probe(file), lambda: cut(file, Size(192, 108), CENTRE)):
            with pytest.raises(PictureError) as caught:
                attempt()
            errors.append(caught.value)
        assert all(error.file == str(file) and error.fix for error in errors)
        return errors

    def test_missing_folder_empty_and_text(self, tmp_path: Path) -> None:
        """Each says what it is."""
        empty, text = tmp_path / "empty.jpg", tmp_path / "text.jpg"
        empty.touch()
        text.write_text("This is no picture.", "utf-8")
        for file, message in (
            (tmp_path / "none.jpg", "the file is missing"),
            (tmp_path, "is not a file"),
            (empty, "the file is empty"),
            (text, "is not a picture that the kiosk can read"),
            (text / "a.jpg", "the file cannot be read (Not a directory)"),
        ):
            assert [error.message for error in self.refusals(file)] == [message] * 2

    @pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "GIF", "TIFF"])
    def test_truncated(self, tmp_path: Path, kind: str) -> None:
        """Half a file is refused, in every format."""
        file = tmp_path / "a.picture"
        Image.effect_noise((300, 200), 80).convert("RGB").save(file, kind)
        content = file.read_bytes()
        file.write_bytes(content[: len(content) // 2])
        assert all(
            "damaged or only half there" in e.message or "not a picture" in e.message
            for e in self.refusals(file)
        )

    def test_other_formats(self, tmp_path: Path) -> None:
        """Formats that packs do not use are refused, and the fix names those that work."""
        file = tmp_path / "a.bmp"
        Image.new("RGB", (4, 4)).save(file)
        assert "JPEG, PNG or WebP" in self.refusals(file)[0].fix

    def test_too_many_bytes(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A file beyond the limit is not even opened."""
        monkeypatch.setattr(opening, "MOST_BYTES", 1_000_000)
        file = tmp_path / "a.png"
        with file.open("wb") as stream:
            stream.truncate(1_000_001)
        assert "larger than 1 MB" in self.refusals(file)[0].message

    def test_too_many_pixels(self, tmp_path: Path) -> None:
        """A small file that would unfold to gigabytes is refused before it is decoded."""
        file = tmp_path / "a.png"
        Image.new("1", (20_000, 11_000)).save(file)
        for error in self.refusals(file):
            assert error.message == (
                "is too large: 20000 × 11000 are 220 megapixels, at most 100 are possible"
            )


class TestHuge:
    """Pictures 20,000 px wide."""

    def test_jpeg_of_twice_the_limit(self, tmp_path: Path) -> None:
        """A JPEG is decoded at a fraction and used."""
        file = tmp_path / "a.jpg"
        Image.new("L", (20_000, 10_000), 200).save(file)
        assert probe(file) == PictureFacts(20_000, 10_000, "JPEG")
        image = opened(cut(file, Size(1920, 1080), CENTRE))
        assert image.size == (1920, 1080)
        assert near(image, (960, 540), (200, 200, 200))

    def test_wide_png_within_the_limit(self, tmp_path: Path) -> None:
        """A PNG within the limit is used whole."""
        file = tmp_path / "a.png"
        Image.new("L", (20_000, 500), 200).save(file)
        assert probe(file) == PictureFacts(20_000, 500, "PNG")
        assert opened(cut(file, Size(1920, 1080), (1, 0.5))).size == (889, 500)
