"""Which languages are on offer."""

from pathlib import Path

from kiosk.i18n.compiler import Compiler
from kiosk.i18n.linguist import linguist_program
from kiosk.i18n.offer import Offer, offer

_TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{code}">
<context><name>Home</name>
<message><source>Welcome</source><translation>Welcome in {code}</translation></message>
</context>
</TS>
"""


def offered(folder: Path, *codes: str, wanted: tuple[str, ...] = (), default: str = "zh_CN") -> Offer:
    """Offer from a folder with a translation in each of these languages."""
    for code in codes:
        (folder / f"kiosk_{code}.ts").write_text(_TS.format(code=code), encoding="utf-8")
    compiler = Compiler(folder / "cache", linguist_program("lrelease"))
    return offer([folder], wanted, default, compiler)


def test_every_language_found_is_offered_the_default_first(tmp_path: Path) -> None:
    """Then English, then the others by code; each looks in its own file first."""
    found = offered(tmp_path, "fr", "en", "de", "zh_CN")
    assert list(found.chains) == ["zh_CN", "en", "de", "fr"]
    assert [len(chain) for chain in found.chains.values()] == [2, 1, 2, 2]
    assert not found.problems


def test_the_settings_choose_languages_and_their_order(tmp_path: Path) -> None:
    """Only those are offered; one without a translation is named."""
    found = offered(tmp_path, "fr", "en", "zh_CN", wanted=("en", "ja", "zh_CN"))
    assert list(found.chains) == ["en", "zh_CN"]
    assert [problem.key for problem in found.problems] == ["ja"]


def test_a_default_that_is_not_offered_is_named(tmp_path: Path) -> None:
    """Staff learn which languages they can choose."""
    found = offered(tmp_path, "en", "fr", default="it")
    assert [(problem.file, problem.key) for problem in found.problems] == [("default_language", "it")]
    assert "en, fr" in found.problems[0].fix


def test_a_language_whose_only_file_is_broken_is_not_offered(tmp_path: Path) -> None:
    """It would show another language under its own name."""
    (tmp_path / "kiosk_de.ts").write_text("<TS", encoding="utf-8")
    found = offered(tmp_path, "en", "zh_CN")
    assert list(found.chains) == ["zh_CN", "en"]
    assert "kiosk_de.ts" in found.problems[0].file


def test_without_any_translation_the_default_is_offered_as_it_is_written(tmp_path: Path) -> None:
    """The kiosk starts even when every translation is gone."""
    found = offered(tmp_path)
    assert dict(found.chains) == {"zh_CN": ()}
    assert found.problems


def test_without_a_choice_only_the_usual_languages_and_the_stations_own_are_offered(tmp_path: Path) -> None:
    """An update that ships more languages changes nothing for visitors; a file that is dropped in does."""
    shipped, station = tmp_path / "shipped", tmp_path / "station"
    compiler = Compiler(tmp_path / "cache", linguist_program("lrelease"))
    for folder, codes in ((shipped, ("ar", "de", "en", "fr", "ja", "zh_CN")), (station, ("de", "it"))):
        folder.mkdir()
        for code in codes:
            (folder / f"kiosk_{code}.ts").write_text(_TS.format(code=code), encoding="utf-8")
    found = offer([shipped, station], (), "fr", compiler)
    assert list(found.chains) == ["fr", "en", "zh_CN", "de", "it"]


def test_the_contents_own_language_never_shows_another_ones_words(tmp_path: Path) -> None:
    """What its file lacks is shown as it is written; other languages still fall back on English."""
    for code in ("en", "zh_CN", "de"):
        (tmp_path / f"kiosk_{code}.ts").write_text(_TS.format(code=code), encoding="utf-8")
    compiler = Compiler(tmp_path / "cache", linguist_program("lrelease"))
    found = offer([tmp_path], (), "zh_CN", compiler, "zh_CN")
    assert [len(chain) for chain in found.chains.values()] == [1, 1, 2]
