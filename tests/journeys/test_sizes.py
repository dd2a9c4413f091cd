"""Sizes measured in the scene: capitals and targets on the glass, and what lies below the reach line."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject, QPointF

from kiosk.station.options import PixelSize
from kiosk.station.reach import REACH_MM
from tests.journeys.conftest import Open
from tests.support.packs import FIGURES, add_figure, write_pack
from tests.support.sizes import called, cap_height, lettering, px_per_mm, touchable
from tests.support.visitor import Visitor, place

NOWHERE = QPointF(-1, -1)
# Capitals, mm: ADA 707.7.2, and EN 301 549 5.1.4 at a viewing distance of 600 mm.
USUAL_MM, LARGE_MM, TARGET_MM = 4.8, 7.3, 20


@pytest.fixture(scope="module")
def figures_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A product for each kind of figure."""
    folder = write_pack(tmp_path_factory.mktemp("sizes") / "pack", products=10, pictures=2)
    for order, figure in enumerate(FIGURES.values(), 1):
        add_figure(folder, order, figure)
    return folder


def settings(folder: Path, diagonal: float, lower_edge: int = 0) -> Path:
    """Write the settings of a panel: its diagonal, inches, and its lower edge above the floor, mm."""
    file = folder / "settings.toml"
    file.write_text(f"panel_diagonal_inches = {diagonal}\npanel_lower_edge_mm = {lower_edge}\n", "utf-8")
    return file


def screens(visitor: Visitor, products: int) -> Iterator[str]:
    """Go to one screen after another; their names are for messages."""
    visit = visitor.kiosk.visit
    visit.wake(NOWHERE)
    visitor.wait_until(lambda: not visitor.find_all("AttractScreen"), "Home is shown")
    for sheet in ("", "access", "languages"):
        visit.lay(sheet)
        visitor.settle()
        yield f"Home {sheet}"
    for product in range(products):
        visit.open(product)
        visitor.wait_for_pictures()
        visitor.settle()
        yield f"panel {product}"
        if figure := [button for button in visitor.find_all("TouchButton") if button.objectName() == "tryIt"]:
            QMetaObject.invokeMethod(figure[0], "pressed")
            visitor.settle()
            yield f"figure {product}"
    visit.view(True)
    visitor.wait_until(lambda: bool(visitor.find_all("PictureView")), "the picture is shown full screen")
    visitor.settle()
    yield "picture"
    if visitor.kiosk.exhibition.city.shown:
        visit.showNumbers()
        visitor.settle()
        yield "numbers"


def check_sizes(visitor: Visitor, diagonal: float, least_capitals: float, screen: str) -> None:
    """Every capital and every target on this screen is large enough, mm on the glass."""
    mm = px_per_mm(visitor, diagonal)
    for item in lettering(visitor):
        found = cap_height(item) / mm
        assert found >= least_capitals, f"{screen}: {called(item)} has capitals of {found:.2f} mm"
    targets = list(touchable(visitor))
    assert targets, screen
    for item, _ in targets:
        box = place(item)
        found = min(box.width(), box.height()) / mm
        assert found >= TARGET_MM - 0.01, f"{screen}: {called(item)} is {found:.1f} mm"


@pytest.mark.parametrize("text_size", [0, 2])
@pytest.mark.parametrize("size", [(1920, 1080), (3840, 2160), (1080, 1920)])
@pytest.mark.parametrize("diagonal", [24, 43, 55])
def test_letters_and_targets_are_large_enough_on_every_panel(
    open_kiosk: Open, figures_pack: Path, tmp_path: Path, diagonal: float, size: PixelSize, text_size: int
) -> None:
    """Every screen and kind of figure, in the sizes that the standards ask for."""
    visitor = open_kiosk(figures_pack, size, settings=settings(tmp_path, diagonal))
    visitor.kiosk.access.setTextSize(text_size)
    for screen in screens(visitor, len(FIGURES)):
        check_sizes(visitor, diagonal, (USUAL_MM, LARGE_MM)[text_size // 2], screen)


@pytest.mark.parametrize("text_size", [0, 2])
def test_the_shipped_texts_are_large_enough(
    open_kiosk: Open, texts_pack: Path, tmp_path: Path, text_size: int
) -> None:
    """A long number that is shrunk to fit stays large enough, too."""
    visitor = open_kiosk(texts_pack, settings=settings(tmp_path, 24))
    visitor.kiosk.languages.select("en")
    visitor.kiosk.access.setTextSize(text_size)
    for screen in screens(visitor, 10):
        check_sizes(visitor, 24, (USUAL_MM, LARGE_MM)[text_size // 2], screen)


@pytest.mark.parametrize("lower_edge", [600, 750, 900])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("diagonal", [24, 43, 55])
def test_everything_can_be_touched_below_the_reach_line(
    open_kiosk: Open, figures_pack: Path, tmp_path: Path, diagonal: float, size: PixelSize, lower_edge: int
) -> None:
    """Of each control at least 20 × 20 mm lie lower than 1,220 mm above the floor."""
    visitor = open_kiosk(figures_pack, size, settings=settings(tmp_path, diagonal, lower_edge))
    visitor.kiosk.access.setReach(True)
    mm = px_per_mm(visitor, diagonal)
    line = size[1] - (REACH_MM - lower_edge) * mm
    for screen in screens(visitor, len(FIGURES)):
        check_sizes(visitor, diagonal, USUAL_MM, screen)
        for item, box in touchable(visitor):
            below = (min(box.bottom(), size[1]) - max(box.top(), line)) / mm
            assert min(below, box.width() / mm) >= TARGET_MM - 0.01, f"{screen}: {called(item)} at {box}"
