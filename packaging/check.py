"""The one check command: runs every check, tells each one's outcome and time, fails when any failed.

    python packaging/check.py [--only NAME …] [--fix] [--verbose]

`--fix` lets those tools that can mend what they find do so: ruff, its formatter and qmlformat.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOLS = Path(sys.executable).parent
QML = ROOT / "kiosk" / "ui" / "qml"
TYPES = ROOT / "build" / "qmltypes"
BACKEND = "Exhibit.Backend"
QT_NAMES = {"list": "QVariantList", "dict": "QVariantMap", "float": "double", "object": "QVariant"}
PATIENCE_S = 600


class CheckFailedError(Exception):
    """A check found something; the text is what to show."""


@dataclass(frozen=True)
class Check:
    """One check: its name, what it looks at, and the call that raises when it finds something."""

    name: str
    about: str
    run: Callable[[bool], str]


@dataclass(frozen=True)
class Outcome:
    """How a check went."""

    name: str
    ok: bool
    seconds: float
    output: str


def command(*words: str | Path) -> str:
    """Run a program at the root; return what it printed, or raise with that when it failed."""
    environment = os.environ | {"NO_COLOR": "1", "PYTHONUTF8": "1"}
    done = subprocess.run(
        [str(word) for word in words],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        timeout=PATIENCE_S,
        check=False,
    )
    if done.returncode:
        raise CheckFailedError(done.stdout.strip() or f"{words[0]} ended with code {done.returncode}")
    return done.stdout.strip()


def qt_folder() -> Path:
    """Return where PySide6 is installed: its tools and type descriptions are there."""
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise CheckFailedError("PySide6 is not installed; run packaging/setup.sh dev")
    return Path(spec.origin).parent


def qml_files() -> list[Path]:
    """Return every QML file of the kiosk and of the QML tests."""
    folders = (ROOT / "kiosk", ROOT / "tests" / "qml")
    return sorted(file for folder in folders for file in folder.rglob("*.qml"))


def backend_sources(folder: Path) -> list[Path]:
    """Return the Python files under a folder that define QML types."""
    marker = f'QML_IMPORT_NAME = "{BACKEND}"'
    return sorted(file for file in folder.rglob("*.py") if marker in file.read_text("utf-8"))


def correct_type_names(dump: Path) -> None:
    """Write Qt's names for those Python types that the dump leaves as they are."""
    text = dump.read_text("utf-8")
    for name, qt_name in QT_NAMES.items():
        text = re.sub(rf'"((?:return)?[tT]ype)": ?"{name}"', rf'"\1":"{qt_name}"', text)
    dump.write_text(text, "utf-8")


def write_backend_types(sources: list[Path], target: Path) -> None:
    """Write the QML module that tells qmllint about the Python types: a qmldir and a .qmltypes file.

    The sources are dumped in one call: a class finds its base in another file only then. And never
    with --suppress-file: types without a file lose their base class.
    """
    qt_types = qt_folder() / "Qt" / "metatypes"
    known = ",".join(str(qt_types / f"qt6{part}_metatypes.json") for part in ("core", "gui", "qml"))
    module = target.joinpath(*BACKEND.split("."))
    shutil.rmtree(module, ignore_errors=True)
    module.mkdir(parents=True)
    (module / "qmldir").write_text(f"module {BACKEND}\ntypeinfo backend.qmltypes\nimport QtQml\n", "utf-8")
    if not sources:
        (module / "backend.qmltypes").write_text("import QtQuick.tooling 1.2\nModule {}\n", "utf-8")
        return
    dump = target / "backend.json"
    command(TOOLS / "pyside6-metaobjectdump", "--compact", "--quiet", "--out-file", dump, *sources)
    correct_type_names(dump)
    said = command(
        TOOLS / "pyside6-qmltyperegistrar",
        *("--generate-qmltypes", module / "backend.qmltypes", "-o", target / "backend.cpp"),
        *("--import-name", BACKEND, "--major-version", "1", "--foreign-types", known, dump),
    )
    if "Warning" in said:
        raise CheckFailedError(said)


def lint_qml(files: list[Path], types: Path, modules: Path) -> str:
    """Lint QML files, every warning a failure; the paths are absolute, or qmllint warns falsely."""
    if not files:
        return "no QML files"
    linter = ("--max-warnings", "0", "--unused-imports", "warning", "-I", types, "-I", modules)
    return command(qt_folder() / "qmllint", *linter, *(file.resolve() for file in files))


def check_qml(_fix: bool) -> str:
    """Generate the type information of the Python types, then lint all QML with it."""
    write_backend_types(backend_sources(ROOT / "kiosk" / "ui"), TYPES)
    return lint_qml(qml_files(), TYPES, QML)


def unformatted(files: list[Path]) -> list[Path]:
    """Return the QML files that qmlformat would change. It has no check mode: it formats copies."""
    with tempfile.TemporaryDirectory() as folder:
        copies = [Path(folder) / f"{number}.qml" for number in range(len(files))]
        for file, copy in zip(files, copies, strict=True):
            copy.write_bytes(file.read_bytes())
        format_qml(copies)
        pairs = zip(files, copies, strict=True)
        return [file for file, copy in pairs if file.read_bytes() != copy.read_bytes()]


def format_qml(files: list[Path]) -> None:
    """Format QML files in place."""
    if files:
        command(qt_folder() / "qmlformat", "--ignore-settings", "--newline", "unix", "--inplace", *files)


def check_qml_format(fix: bool) -> str:
    """Compare every QML file with what qmlformat makes of it."""
    changed = unformatted(qml_files())
    if fix:
        format_qml(changed)
    elif changed:
        names = "\n".join(f"would be reformatted: {file.relative_to(ROOT)}" for file in changed)
        raise CheckFailedError(f"{names}\nrun `make check ARGS=--fix`")
    return ""


def tool(
    *words: str | Path, fix: tuple[str, ...] = (), otherwise: tuple[str, ...] = ()
) -> Callable[[bool], str]:
    """Return a check that runs a program, with other words when it is to mend what it finds."""
    return lambda fixing: command(*words, *(fix if fixing else otherwise))


PYTHON = sys.executable
# The longest first: two run at a time.
CHECKS = (
    Check("types", "mypy, strict", tool(TOOLS / "mypy", "--no-error-summary")),
    Check("qmllint", "QML, with type information of the Python types; no warning allowed", check_qml),
    Check("qmlformat", "QML is as qmlformat writes it", check_qml_format),
    Check(
        "strings", ".ts files up to date, finished, fitting", tool(PYTHON, "-m", "kiosk", "i18n", "status")
    ),
    Check(
        "imports",
        "layers and forbidden imports",
        tool(TOOLS / "lint-imports", "--no-logo", "--cache-dir", "build/import-linter"),
    ),
    Check(
        "ruff",
        "Python style and likely bugs",
        tool(TOOLS / "ruff", "check", "--quiet", "--output-format", "concise", ".", fix=("--fix",)),
    ),
    Check(
        "format",
        "Python is as ruff writes it",
        tool(TOOLS / "ruff", "format", "--quiet", ".", otherwise=("--diff",)),
    ),
    Check("ceilings", "sizes, names and calls that are not allowed", tool(PYTHON, "packaging/ceilings.py")),
)


def carry_out(check: Check, fix: bool) -> Outcome:
    """Run one check; whatever goes wrong is its outcome."""
    began = time.perf_counter()
    try:
        output, ok = check.run(fix), True
    except (CheckFailedError, OSError, subprocess.TimeoutExpired) as problem:
        output, ok = str(problem), False
    return Outcome(check.name, ok, time.perf_counter() - began, output)


def carry_out_all(checks: list[Check], fix: bool) -> Iterator[Outcome]:
    """Run the checks two at a time, or one after the other when they may change files."""
    with ThreadPoolExecutor(max_workers=1 if fix else 2) as pool:
        yield from pool.map(lambda check: carry_out(check, fix), checks)


def main() -> int:
    """Run the checks that were asked for; return the exit code."""
    parser = argparse.ArgumentParser(
        description="Run the project's checks.",
        epilog="checks:\n" + "\n".join(f"  {check.name:10} {check.about}" for check in CHECKS),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    names = [check.name for check in CHECKS]
    parser.add_argument("--only", action="append", choices=names, metavar="NAME", help="run this check only")
    parser.add_argument("--fix", action="store_true", help="let the tools mend what they can")
    parser.add_argument("--verbose", action="store_true", help="show the output of checks that passed, too")
    options = parser.parse_args()
    wanted = [check for check in CHECKS if not options.only or check.name in options.only]
    began = time.perf_counter()
    failed = []
    for outcome in carry_out_all(wanted, options.fix):
        print(
            f"{'ok    ' if outcome.ok else 'FAILED'}  {outcome.name:10}{outcome.seconds:6.1f} s", flush=True
        )
        if not outcome.ok:
            failed.append(outcome.name)
        if outcome.output and (options.verbose or not outcome.ok):
            print("        " + outcome.output.replace("\n", "\n        "), flush=True)
    verdict = f"failed: {', '.join(failed)}" if failed else "all checks passed"
    print(f"{verdict}, {time.perf_counter() - began:.1f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
