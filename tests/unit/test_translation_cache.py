"""Compiled translations: remembered from start to start, and made by a program that may fail."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.i18n import cache as cache_module
from kiosk.i18n import compiler as compiler_module
from kiosk.i18n.compiler import READY_MADE, Compiler
from kiosk.i18n.linguist import run_program
from kiosk.i18n.translations import TranslationFile
from tests.unit.ts_files import LRELEASE, Compile, compiling, holds, message, ts

REFUSED = ts("<extra>surprise</extra>")


@pytest.fixture
def compile_(tmp_path: Path) -> Compile:
    """Compile this content as a language's file."""
    return compiling(tmp_path)


@pytest.fixture
def no_program(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Make every further run of a program fail the test."""

    def refuse(command: object, seconds: float) -> None:
        raise AssertionError(f"started {command}")

    return lambda: monkeypatch.setattr(compiler_module, "run_program", refuse)


class TestCache:
    """A second start costs only hashing, and still tells the problems."""

    def test_a_second_start_runs_no_program(self, compile_: Compile, no_program: Callable[[], None]) -> None:
        """Same `.qm`, same problems."""
        content = ts(message("Back", "Zurück"), message("Page %1", "Seite"))
        first = compile_(content)
        no_program()
        assert compile_(content) == first
        assert len(first.problems) == 1

    def test_a_second_start_tells_them_in_any_language(
        self, compile_: Compile, no_program: Callable[[], None]
    ) -> None:
        """Sentences are kept with what they were made of, those in them, too."""
        content = ts(message("Page %1", "Seite"))
        first = compile_(content)
        no_program()
        said = [problem.told.said(str.upper) for problem in compile_(content).problems]
        assert said == [problem.told.said(str.upper) for problem in first.problems]
        assert "THE TRANSLATION HAS LOST %1" in said[0]

    def test_a_broken_file_is_remembered_too(self, compile_: Compile, no_program: Callable[[], None]) -> None:
        """It is not tried again until it changes."""
        first = compile_(REFUSED)
        no_program()
        assert compile_(REFUSED) == first

    def test_a_second_start_imports_no_xml_parser(self, compile_: Compile, tmp_path: Path) -> None:
        """Start-up pays for parsing and running programs only when a file changed."""
        compile_(ts(message("Back", "Zurück")))
        script = (
            "import sys; from pathlib import Path; from kiosk.i18n.compiler import Compiler;"
            "from kiosk.i18n.translations import TranslationFile;"
            f"file = TranslationFile('de', Path({str(tmp_path / 'kiosk_de.ts')!r}));"
            f"assert Compiler(Path({str(tmp_path / 'cache')!r}), Path({str(LRELEASE)!r})).compiled(file).qm;"
            "assert not {'xml', 'subprocess', 'tempfile', 'PySide6'} & set(sys.modules)"
        )
        root = Path(__file__).parents[2]
        # -S: what other packages start with every Python does not count.
        path = repr([str(root), *sys.path])
        code = f"import sys; sys.path[:0] = {path}; {script}"
        subprocess.run([sys.executable, "-S", "-c", code], check=True, cwd=root)

    def test_what_the_build_has_compiled(
        self, compile_: Compile, tmp_path: Path, no_program: Callable[[], None]
    ) -> None:
        """The first start of a packaged kiosk compiles nothing, with an empty cache or none."""
        content = ts(message("Back", "Zurück"))
        compile_(content)
        (tmp_path / "cache").rename(tmp_path / READY_MADE)
        no_program()
        assert holds(compile_(content), "Zurück")
        assert not (tmp_path / "cache").exists()

    def test_a_change_is_compiled(self, compile_: Compile) -> None:
        """The content counts, not the date."""
        compile_(ts(message("Back", "Zurück")))
        assert holds(compile_(ts(message("Back", "Retour"))), "Retour")

    def test_problems_name_the_file_at_hand(self, tmp_path: Path) -> None:
        """The same content under another path is told under that path."""
        compiler = Compiler(tmp_path / "cache", LRELEASE)
        for folder in ("one", "two"):
            path = tmp_path / folder / "kiosk_de.ts"
            path.parent.mkdir()
            path.write_bytes(b"")
            assert compiler.compiled(TranslationFile("de", path)).problems[0].file == str(path)

    @pytest.mark.parametrize("kind", ["qm", "json"])
    def test_a_damaged_cache_is_made_again(self, compile_: Compile, tmp_path: Path, kind: str) -> None:
        """A power cut may leave anything behind."""
        content = ts(message("Back", "Zurück"))
        compile_(content)
        for path in (tmp_path / "cache").glob(f"*.{kind}"):
            path.write_bytes(b"\x00" * 40)
        assert holds(compile_(content), "Zurück")

    def test_another_compiler_compiles_again(self, compile_: Compile, tmp_path: Path) -> None:
        """A new version of Qt does not use the old one's work."""
        file = TranslationFile("de", tmp_path / "kiosk_de.ts")
        first = compile_(ts(message("Back", "Zurück"))).qm
        other = tmp_path / "lrelease"
        other.symlink_to(LRELEASE)
        assert Compiler(tmp_path / "cache", other).compiled(file).qm == first
        other.unlink()
        other.write_bytes(b"another")
        assert Compiler(tmp_path / "cache", other).compiled(file).qm != first

    def test_only_the_newest_are_kept(
        self, compile_: Compile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The folder stays small, and files of others are not touched."""
        monkeypatch.setattr(cache_module, "KEPT", 3)
        stranger = tmp_path / "cache" / "notes.json"
        stranger.parent.mkdir()
        stranger.touch()
        compiled = [compile_(ts(message("Back", f"Zurück {number}"))) for number in range(5)]
        assert len(list(stranger.parent.glob("*.qm"))) == 3
        assert len(list(stranger.parent.glob("*.json"))) == 3 + 1
        assert holds(compiled[-1], "Zurück 4")
        assert stranger.exists()

    def test_an_unwritable_cache_is_told_once_and_replaced(self, tmp_path: Path) -> None:
        """The languages work all the same, from a private folder."""
        (tmp_path / "data").touch()
        compiler = Compiler(tmp_path / "data" / "cache", LRELEASE)
        results = []
        for code in ("de", "fr"):
            path = tmp_path / f"kiosk_{code}.ts"
            path.write_text(ts(message("Back", f"zurück {code}"), language=code), "utf-8")
            results.append(compiler.compiled(TranslationFile(code, path)))
        (problem,) = results[0].problems
        assert problem.file == str(tmp_path / "data" / "cache")
        assert results[1].problems == ()
        assert holds(results[0], "zurück de")
        assert holds(results[1], "zurück fr")
        assert compiler.compiled(TranslationFile("de", tmp_path / "kiosk_de.ts")).qm == results[0].qm


class TestProgram:
    """lrelease that does not work."""

    def test_a_missing_program_is_a_problem_and_tried_again(self, tmp_path: Path) -> None:
        """The file is not to blame, so nothing is remembered."""
        path = tmp_path / "kiosk_de.ts"
        path.write_text(ts(message("Back", "Zurück")), "utf-8")
        gone = Compiler(tmp_path / "cache", tmp_path / "lrelease").compiled(TranslationFile("de", path))
        assert gone.qm is None
        assert "cannot be started" in gone.problems[0].message
        assert not (tmp_path / "cache").exists()

    def test_a_run_that_takes_too_long_is_stopped(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A hanging program does not hold up the start for ever."""

        def hang(command: list[str], **options: float) -> None:
            raise subprocess.TimeoutExpired(command, options["timeout"])

        monkeypatch.setattr(subprocess, "run", hang)
        outcome = run_program(["lrelease"], 20)
        assert not outcome.finished
        assert outcome.output == "it was stopped after 20 seconds"

    def test_what_a_program_prints_is_cut(self) -> None:
        """A log line stays readable."""
        outcome = run_program([sys.executable, "-c", "print('x' * 100_000)"], 60)
        assert outcome.succeeded
        assert len(outcome.output) == 2_000
