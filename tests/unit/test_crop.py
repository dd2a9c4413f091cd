"""Which part of a picture covers a size."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.media.cutting import crop_box
from kiosk.media.pictures import Size


class TestCrop:
    """Which part of a picture is used."""

    def test_covers_around_the_focus(self) -> None:
        """The crop moves with the focus."""
        assert crop_box(Size(200, 100), Size(50, 50), (0.6, 0.5)) == (70, 0, 170, 100)

    def test_stays_inside(self) -> None:
        """Near an edge it stops there."""
        assert crop_box(Size(200, 100), Size(50, 50), (0.95, 0.5)) == (100, 0, 200, 100)
        assert crop_box(Size(100, 200), Size(50, 50), (0.5, 0.0)) == (0, 0, 100, 100)

    @given(*[st.integers(1, 20_000)] * 4, *[st.floats(0, 1)] * 2)
    def test_any_crop_has_the_shape_and_the_focus(
        self, width: int, height: int, across: int, down: int, x: float, y: float
    ) -> None:
        """Whatever the sizes: not a trace outside (Pillow refuses that), right shape, focus in view."""
        left, top, right, bottom = crop_box(Size(width, height), Size(across, down), (x, y))
        slack = 1e-6 * max(width, height)
        assert 0 <= left <= x * width + slack
        assert x * width - slack <= right <= width + slack
        assert 0 <= top <= y * height + slack
        assert y * height - slack <= bottom <= height + slack
        assert (right - left) * down == pytest.approx((bottom - top) * across)
        assert right - left == pytest.approx(width) or bottom - top == pytest.approx(height)
