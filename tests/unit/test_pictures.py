"""Opening and cutting pictures of every kind, good and bad."""

import io
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from kiosk.media import pictures
from kiosk.media.pictures import GROUND, PictureError, PictureFacts, Size, cut, probe

CENTRE = (0.5, 0.5)
RED, GREEN, BLUE, WHITE = (250, 5, 5), (5, 250, 5), (5, 5, 250), (250, 250, 250)

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def opened(content: bytes) -> Image.Image:
    """Return what a rendition shows."""
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


def near(image: Image.Image, point: tuple[int, int], colour: tuple[int, int, int], most: int = 12) -> bool:
    """Tell whether a pixel has about this colour."""
    found = image.getpixel(point)
    assert isinstance(found, tuple)
    return all(abs(a - b) <= most for a, b in zip(found, colour, strict=True))


def quarters(width: int = 80, height: int = 40) -> Image.Image:
    """Return a picture whose corners are red, green, blue and white, in reading order."""
    image = Image.new("RGB", (width, height))
    for place, colour in enumerate((RED, GREEN, BLUE, WHITE)):
        x, y = place % 2 * width // 2, place // 2 * height // 2
        image.paste(colour, (x, y, x + width // 2, y + height // 2))
    return image


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


class TestColours:
    """Modes that are not plain RGB."""

    def test_cmyk(self, tmp_path: Path) -> None:
        """Print colours become screen colours."""
        file = tmp_path / "a.jpg"
        Image.new("CMYK", (40, 40), (0, 255, 255, 0)).save(file, quality=95)
        assert near(opened(cut(file, Size(20, 20), CENTRE)), (10, 10), (255, 0, 0))

    @pytest.mark.parametrize(("value", "grey"), [(0, 0), (257 * 128, 128), (65535, 255)])
    def test_sixteen_bit(self, tmp_path: Path, value: int, grey: int) -> None:
        """Sixteen bits are brought to eight, not cut off."""
        file = tmp_path / "a.png"
        Image.new("I;16", (40, 40), value).save(file)
        assert near(opened(cut(file, Size(20, 20), CENTRE)), (10, 10), (grey, grey, grey), 2)

    def test_palette_one_bit_and_grey(self, tmp_path: Path) -> None:
        """Palettes, black-and-white and grey become RGB."""
        for mode, colour in (("P", RED), ("1", (255, 255, 255)), ("L", (249, 249, 249))):
            file = tmp_path / "a.png"
            image = Image.new("RGB", (40, 40), RED if mode == "P" else (255, 255, 255))
            if mode == "L":
                image = Image.new("L", (40, 40), 249)
            image.convert(mode).save(file)
            assert near(opened(cut(file, Size(20, 20), CENTRE)), (10, 10), colour), mode

    @pytest.mark.parametrize("mode", ["RGBA", "LA", "PA", "P"])
    def test_transparent_parts_show_the_ground(self, tmp_path: Path, mode: str) -> None:
        """What is transparent becomes the kiosk's ground colour."""
        file = tmp_path / "a.png"
        image = Image.new("RGBA", (40, 40), (*WHITE, 0))
        image.paste((*WHITE, 255), (0, 0, 20, 40))
        if mode == "LA":
            image.convert("LA").save(file)
        elif mode == "RGBA":
            image.save(file)
        else:
            image.quantize(8).save(file)
        shown = opened(cut(file, Size(40, 40), CENTRE))
        assert near(shown, (5, 20), WHITE)
        assert near(shown, (35, 20), GROUND)

    def test_embedded_profile_becomes_srgb(self, tmp_path: Path) -> None:
        """The numbers of another colour space are turned into those of sRGB."""
        file = tmp_path / "a.png"
        # sRGB with its red and blue primaries exchanged.
        swapped = SRGB.replace(b"rXYZ", b"????").replace(b"bXYZ", b"rXYZ").replace(b"????", b"bXYZ")
        Image.new("RGB", (40, 40), RED).save(file, icc_profile=swapped)
        assert near(opened(cut(file, Size(20, 20), CENTRE)), (10, 10), BLUE)
        Image.new("RGB", (40, 40), RED).save(file, icc_profile=SRGB)
        assert near(opened(cut(file, Size(20, 20), CENTRE)), (10, 10), RED)

    @pytest.mark.parametrize("profile", [b"no profile", SRGB])
    def test_profile_that_is_damaged_or_for_another_mode(self, tmp_path: Path, profile: bytes) -> None:
        """Then the numbers are taken as they are."""
        file = tmp_path / "a.png"
        Image.new("L", (40, 40), 100).save(file, icc_profile=profile)
        assert near(opened(cut(file, Size(20, 20), CENTRE)), (10, 10), (100, 100, 100), 2)


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

    @pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
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
        file = tmp_path / "a.gif"
        Image.new("RGB", (4, 4)).save(file)
        assert "JPEG, PNG or WebP" in self.refusals(file)[0].fix

    def test_too_many_bytes(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A file beyond the limit is not even opened."""
        monkeypatch.setattr(pictures, "MOST_BYTES", 1_000_000)
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
