"""The licences of everything inside: put together from source, or read from a packaged kiosk."""

import tomllib
from importlib import metadata
from pathlib import Path

import pytest

from kiosk import __main__
from kiosk.station import licences
from kiosk.station.licences import notice, parts_of
from tests.support.machines import write

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def headings() -> list[str]:
    """What the notice of this source tree names."""
    return [part.heading for part in parts_of(notice())]


def test_every_package_of_the_project_is_in_it(headings: list[str]) -> None:
    """With its version and the name of its licence; those that it needs in turn as well."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for wanted in (*project["dependencies"], "cffi", "pycparser", "shiboken6"):
        name = wanted.split(">")[0]
        version = metadata.version(name)
        normal = name.lower().replace("_", "-") + " "
        found = [heading for heading in headings if heading.lower().replace("_", "-").startswith(normal)]
        assert len(found) == 1, name
        assert found[0].split(": ")[0].endswith(version)
        assert len(found[0].split(": ")[1]) >= 3


def test_what_is_only_for_tests_is_not(headings: list[str]) -> None:
    """Nobody ships it."""
    assert not [heading for heading in headings if heading.startswith(("pytest", "mypy", "ruff"))]


def test_program_content_qt_and_python_are_in_it(headings: list[str]) -> None:
    """What no package of Python tells."""
    for start in ("Chongqing Hard Tech", "Texts, pictures and sounds", "Python 3", "Qt in PySide6"):
        assert len([heading for heading in headings if heading.startswith(start)]) == 1, start
    assert len(headings) == len(set(headings))


def test_every_part_has_a_text() -> None:
    """The GPL in full; where a package brings no text, where to find it."""
    parts = parts_of(notice())
    assert all(part.text for part in parts)
    assert "END OF TERMS AND CONDITIONS" in parts[0].text
    assert "CC BY" in parts[1].text or "Creative Commons" in parts[1].text


def test_fonts_come_with_debians_copyright(tmp_path: Path) -> None:
    """Where they are installed; a system without them is not told to have them."""
    assert "Inter:" not in notice(tmp_path)
    write(tmp_path, {"usr/share/doc/fonts-inter/copyright": "Copyright the Inter Project Authors"})
    (part,) = (part for part in parts_of(notice(tmp_path)) if part.heading.startswith("Inter:"))
    assert part.text == "Copyright the Inter Project Authors"


def test_a_packaged_kiosk_reads_the_file_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Which the build wrote with the same function: nothing is lost on the way."""
    text = notice()
    file = tmp_path / "NOTICE.txt"
    file.write_text(text, "utf-8")
    monkeypatch.setattr(licences, "shipped_notice", lambda: file)
    monkeypatch.setattr(licences, "_parts", lambda _root: pytest.fail("put together again"))
    assert notice() == text


def test_the_command_prints_it(capsys: pytest.CaptureFixture[str]) -> None:
    """All of it, and nothing else."""
    assert __main__.main(["licences"]) == 0
    assert capsys.readouterr().out == notice()
