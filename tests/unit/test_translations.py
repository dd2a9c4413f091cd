"""`.ts` files at run time: found, checked, compiled."""

from pathlib import Path

import pytest

from kiosk.i18n import compiler as compiler_module
from kiosk.i18n.compiler import Compiler
from kiosk.i18n.translations import TranslationFile, fallback_chain, find_translations, layers
from tests.unit.ts_files import LRELEASE, Compile, compiling, holds, message, plural, ts


@pytest.fixture
def compile_(tmp_path: Path) -> Compile:
    """Compile this content as a language's file."""
    return compiling(tmp_path)


class TestFinding:
    """Which files are languages."""

    def test_codes_come_from_file_names(self, tmp_path: Path) -> None:
        """A language is named by its file, territory and script included."""
        for code in ("en", "zh_CN", "sr_Latn_RS", "es_419"):
            (tmp_path / f"kiosk_{code}.ts").touch()
        found = find_translations([tmp_path])
        assert sorted(found.files) == ["en", "es_419", "sr_Latn_RS", "zh_CN"]
        assert found.problems == ()

    def test_a_later_folder_overrides_and_adds(self, tmp_path: Path) -> None:
        """A station's file replaces the shipped one, which stays in reach behind it."""
        shipped, station = tmp_path / "shipped", tmp_path / "station"
        for folder, code in ((shipped, "en"), (shipped, "zh_CN"), (station, "en"), (station, "ja")):
            folder.mkdir(exist_ok=True)
            (folder / f"kiosk_{code}.ts").touch()
        files = find_translations([shipped, station]).files
        assert sorted(files) == ["en", "ja", "zh_CN"]
        assert files["en"].path == station / "kiosk_en.ts"
        assert files["en"].overrides == TranslationFile("en", shipped / "kiosk_en.ts")

    @pytest.mark.parametrize(
        "name", ["kiosk_zh-CN.ts", "kiosk_.ts", "german.ts", "kiosk_EN.ts", "kiosk_de.TS"]
    )
    def test_an_odd_name_is_a_problem(self, tmp_path: Path, name: str) -> None:
        """A `.ts` file whose name tells no language is named, with how to name it."""
        (tmp_path / name).touch()
        found = find_translations([tmp_path])
        assert not found.files
        assert found.problems[0].file.endswith(name)
        assert "kiosk_<code>.ts" in found.problems[0].fix

    def test_other_files_are_left_alone(self, tmp_path: Path) -> None:
        """Hidden files and files of other kinds are nobody's business."""
        for name in ("notes.txt", "kiosk_de.qm", ".kiosk_de.ts", "._kiosk_de.ts"):
            (tmp_path / name).touch()
        assert find_translations([tmp_path]) == find_translations([tmp_path / "missing"])

    def test_a_folder_named_like_a_language_is_a_problem(self, tmp_path: Path) -> None:
        """Only files are languages."""
        (tmp_path / "kiosk_de.ts").mkdir()
        assert "not a file" in find_translations([tmp_path]).problems[0].message

    def test_a_folder_that_cannot_be_read_is_a_problem(self, tmp_path: Path) -> None:
        """Something else in the folder's place is named, and the other folders count."""
        (tmp_path / "i18n").touch()
        assert "cannot be read" in find_translations([tmp_path / "i18n"]).problems[0].message


class TestFallback:
    """Where a language looks for a text it lacks."""

    @pytest.mark.parametrize(
        ("code", "chain"),
        [
            ("de_AT", ("de", "en")),
            ("sr_Latn_RS", ("sr_Latn", "sr", "en")),
            ("zh_CN", ("zh_CN", "en")),
            ("en", ("en",)),
            ("xx", ("en",)),
        ],
    )
    def test_chain(self, code: str, chain: tuple[str, ...]) -> None:
        """Exact code, then less and less of it, then English; only what there is."""
        assert fallback_chain(code, {"de", "en", "sr", "sr_Latn", "zh_CN"}) == chain

    def test_layers_put_an_override_before_what_it_overrides(self) -> None:
        """A text missing in the station's file is looked for in the shipped one, then in English."""
        shipped, english = TranslationFile("de", Path("a/kiosk_de.ts")), TranslationFile("en", Path("en"))
        station = TranslationFile("de", Path("b/kiosk_de.ts"), shipped)
        assert layers("de_AT", {"de": station, "en": english}) == (station, shipped, english)


class TestCompiling:
    """What reaches the `.qm`, and what is left out."""

    def test_finished_messages_are_compiled(self, compile_: Compile) -> None:
        """A good file gives a `.qm` and no problem."""
        compiled = compile_(ts(message("Back", "Zurück"), plural("%n item(s)", "ein Stück", "%n Stücke")))
        assert compiled.problems == ()
        assert holds(compiled, "Zurück")
        assert holds(compiled, "ein Stück")
        assert holds(compiled, "%n Stücke")

    @pytest.mark.parametrize("kind", ["unfinished", "vanished", "obsolete"])
    def test_other_states_are_left_out(self, compile_: Compile, kind: str) -> None:
        """Only what a translator has finished is shown; the rest falls back without a word."""
        compiled = compile_(ts(message("Back", "Zurück", kind), message("Next", "Weiter")))
        assert not holds(compiled, "Zurück")
        assert holds(compiled, "Weiter")
        assert compiled.problems == ()

    @pytest.mark.parametrize(
        ("source", "translation", "said"),
        [
            ("Page %1 of %2", "Seite %1", "lost %2"),
            ("Page %1", "Seite %1 von %2", "added %2"),
            ("Page %1", "Seite % 1", "lost %1"),
            ("%L1 km", "%1 km", "lost %L1 and added %1"),
            ("by {name}", "von {Name}", "lost {name} and added {Name}"),
        ],
    )
    def test_wrong_placeholders_are_left_out_and_named(
        self, compile_: Compile, source: str, translation: str, said: str
    ) -> None:
        """File, line, context, source, what is wrong and what to do."""
        compiled = compile_(ts(message("Next", "Weiter"), message(source, translation)))
        (problem,) = compiled.problems
        assert problem.file.endswith("kiosk_de.ts")
        assert problem.key == "line 7, Home"
        assert source in problem.message
        assert said in problem.message
        assert "same placeholders" in problem.fix
        assert not holds(compiled, translation)
        assert holds(compiled, "Weiter")

    def test_placeholders_may_move_and_repeat(self, compile_: Compile) -> None:
        """Word order differs between languages."""
        assert compile_(ts(message("%1 of %2", "%2, %1, %2"))).problems == ()

    @pytest.mark.parametrize(
        ("forms", "problems"),
        [(("ein Stück", "%n Stücke"), 0), (("%n Stück", "Stücke"), 1), (("ein %1 Stück", "%n Stücke"), 1)],
    )
    def test_only_the_general_plural_form_must_name_the_number(
        self, compile_: Compile, forms: tuple[str, ...], problems: int
    ) -> None:
        """“One item” needs no number; “items” does; no form may add a placeholder."""
        assert len(compile_(ts(plural("%n item(s)", *forms))).problems) == problems

    def test_an_empty_plural_form_is_named(self, compile_: Compile) -> None:
        """Half a plural is left out, and not in silence."""
        compiled = compile_(ts(plural("%n item(s)", "ein Stück", "")))
        assert "a plural form is empty" in compiled.problems[0].message
        assert not holds(compiled, "ein Stück")

    def test_control_characters_are_read(self, compile_: Compile) -> None:
        """Linguist writes them as elements; a placeholder after one still counts."""
        compiled = compile_(ts(message('a<byte value="x1b"/>%1', 'b<byte value="x1b"/>%1')))
        assert compiled.problems == ()
        assert holds(compiled, "b\x1b%1")

    def test_a_byte_order_mark_does_no_harm(self, compile_: Compile) -> None:
        """Windows editors put one before UTF-8."""
        assert holds(compile_(ts(message("Back", "Zurück")).encode("utf-8-sig")), "Zurück")

    def test_an_empty_language_is_no_problem(self, compile_: Compile) -> None:
        """A language that was only begun falls back text by text."""
        compiled = compile_(ts(message("Back", "", "unfinished")))
        assert compiled.qm is not None
        assert compiled.problems == ()

    @pytest.mark.parametrize("language", ["de", "de_DE", "de-AT"])
    def test_a_territory_may_be_added_by_linguist(self, compile_: Compile, language: str) -> None:
        """Linguist writes `de_DE` into a file named for `de`."""
        assert compile_(ts(message("Back", "Zurück"), language=language)).problems == ()


BOMB = '<!DOCTYPE TS [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
BAD_FILES = {
    "empty": (b"", "empty"),
    "blank": (b" \n\n", "empty"),
    "half written": (ts(message("Back", "Zurück")).encode()[:-20], "XML is broken"),
    "lost bracket": (ts("<message><source>x</source").encode(), "XML is broken"),
    "unknown entity": (ts(message("Back", "Zur&uuml;ck")).encode(), "XML is broken"),
    "entity bomb": (ts(message("Back", "&b;"), doctype=BOMB).encode(), "declares entities"),
    "outside DTD": (ts(doctype='<!DOCTYPE TS SYSTEM "file:///etc/hostname">').encode(), "declares entities"),
    "other DOCTYPE": (ts(doctype="<!DOCTYPE svg>").encode(), "a <svg> file"),
    "other root": (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not a translation file"),
    "plain text": ("Zurück".encode(), "XML is broken"),
    "picture": (b"\x89PNG\r\n\x1a\n\x00", "not UTF-8"),
    "nested too deeply": (ts("<a>" * 5_000 + "</a>" * 5_000).encode(), "nested too deeply"),
    "Latin-1": (ts(message("Back", "Zurück")).encode("latin-1"), "not UTF-8"),
    "UTF-16": (ts(message("Back", "Zurück")).encode("utf-16"), "not UTF-8"),
    "declared GB18030": (ts().replace("utf-8", "GB18030").encode(), "says that it is GB18030"),
    "other language": (ts(language="fr").encode(), "is for “fr”"),
    "no language": (ts(language="").encode(), "names no language"),
    "refused by lrelease": (ts("<extra>surprise</extra>").encode(), "lrelease refused it"),
}


class TestBadFiles:
    """A broken file is named with a way out, and the kiosk goes on."""

    @pytest.mark.parametrize("name", BAD_FILES)
    def test_bad_file(self, compile_: Compile, name: str) -> None:
        """One problem in words, no `.qm`."""
        content, said = BAD_FILES[name]
        compiled = compile_(content)
        assert compiled.qm is None
        (problem,) = compiled.problems
        assert problem.file.endswith("kiosk_de.ts")
        assert said in problem.message
        assert problem.fix

    def test_the_line_of_a_break_is_told(self, compile_: Compile) -> None:
        """A translator finds it in an editor."""
        assert compile_(ts(message("Back", "a < b"))).problems[0].key == "line 6"

    def test_a_file_that_is_too_large(self, compile_: Compile, monkeypatch: pytest.MonkeyPatch) -> None:
        """It is not read to its end."""
        monkeypatch.setattr(compiler_module, "SIZE_LIMIT", 100)
        assert "larger than" in compile_(ts()).problems[0].message

    def test_a_file_that_went_away(self, tmp_path: Path) -> None:
        """A file removed since it was found is a problem, not a crash."""
        file = TranslationFile("de", tmp_path / "kiosk_de.ts")
        assert "cannot be read" in Compiler(tmp_path, LRELEASE).compiled(file).problems[0].message
