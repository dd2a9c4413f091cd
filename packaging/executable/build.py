"""Builds the executable, a folder that needs neither Python nor a network: `make package` calls this.

    python packaging/executable/build.py [--fonts DIR | --only-fonts]

The same commit gives the same bytes: inputs are pinned, times are the commit's, and nothing depends on
where or when it is built.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from fonts import COLLECTION, SMALL, SYSTEM, WEIGHTS, cut_icons, write_fonts
from sbom import bill, packages_in, write_bill

from kiosk.i18n.compiler import READY_MADE, Compiler
from kiosk.i18n.translations import find_translations
from kiosk.station.ingredients import ingredients
from kiosk.station.licences import notice

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "package"
FOLDER = BUILD / "kiosk"
TOOLS = Path(sys.executable).parent


def main() -> None:
    """Build the folder, with everything that goes into it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--fonts", metavar="DIR", type=Path, help="fonts that were cut elsewhere, on Debian")
    parser.add_argument("--only-fonts", action="store_true", help="cut the fonts and tell their folder")
    options = parser.parse_args()
    fonts = options.fonts or cut_fonts()
    if options.only_fonts:
        print(fonts)
    else:
        build(fonts)


def build(fonts: Path) -> None:
    """Build the folder with these fonts."""
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(time_of_commit()), "PYTHONHASHSEED": "1"}
    shutil.rmtree(FOLDER, ignore_errors=True)
    recipe = Path(__file__).with_name("kiosk.spec")
    places = ["--distpath", str(BUILD), "--workpath", str(BUILD / "work")]
    run(
        TOOLS / "pyinstaller",
        "--noconfirm",
        "--clean",
        "--log-level",
        "ERROR",
        *places,
        recipe,
        env=environment,
    )
    inside = FOLDER / "_internal"
    shutil.copytree(fonts, inside / "resources" / "fonts")
    (icons,) = (inside / "qtawesome" / "fonts").glob("*.ttf")
    cut_icons(icons, inside / "kiosk/ui/qml/Exhibit/Theme/Icons.qml")
    strip(inside)
    compile_qml(inside / "kiosk" / "ui" / "qml")
    compile_translations(inside)
    write_papers(inside)
    for path in FOLDER.rglob("*"):
        os.utime(path, (time_of_commit(),) * 2, follow_symlinks=False)


def time_of_commit() -> int:
    """Return when the commit that is built was made, s since 1970; `SOURCE_DATE_EPOCH` comes first."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    return int(run("git", "log", "-1", "--format=%ct"))


def cut_fonts() -> Path:
    """Return the folder of the fonts, cut down for today's texts; cutting takes minutes, so it is kept."""
    files = [*sorted((ROOT / "i18n").glob("*.ts")), *sorted((ROOT / "resources/pack").rglob("*.toml"))]
    sources = [SYSTEM / name for name in (*SMALL, *(COLLECTION.format(weight=weight) for weight in WEIGHTS))]
    digest = hashlib.sha256()
    for file in [*files, *sources, Path(__file__).with_name("fonts.py")]:
        digest.update(file.read_bytes())
    folder = BUILD / f"fonts-{digest.hexdigest()[:16]}"
    if not folder.is_dir():
        print("cutting the fonts …", flush=True)
        unfinished = folder.with_suffix(".part")
        shutil.rmtree(unfinished, ignore_errors=True)
        write_fonts(unfinished, (file.read_text("utf-8") for file in files))
        for licence in ("fonts-inter", "fonts-noto-cjk", "fonts-noto-ui-core"):
            shutil.copy(Path("/usr/share/doc") / licence / "copyright", unfinished / f"{licence}.txt")
        unfinished.rename(folder)
    return folder


def strip(inside: Path) -> None:
    """Take what is for debuggers out of Python, packages, HEIF and ICU; Qt's video does not survive that."""
    others = ("PySide6", "shiboken6", "pillow.libs")
    modules = [path for path in inside.rglob("*.so") if path.relative_to(inside).parts[0] not in others]
    more = ("libpython*.so*", "PySide6/Qt/lib/libicu[!d]*", "pi_heif.libs/*.so*")
    libraries = {*modules, *(path for pattern in more for path in inside.glob(pattern))}
    if libraries:
        run("strip", "--strip-unneeded", *sorted(libraries))


def compile_qml(folder: Path) -> None:
    """Compile the QML files ahead: the first start need not, and the folder may be read-only."""
    for file in sorted(folder.rglob("*.qml")):
        target = file.with_suffix(".qmlc")
        subprocess.run([TOOLS / "pyside6-qmlcachegen", "--only-bytecode", file, "-o", target], check=True)


def compile_translations(inside: Path) -> None:
    """Compile the translations ahead, with the program that is inside: the kiosk knows them by its time."""
    (program,) = (inside / "PySide6").glob("lrelease*")
    os.utime(program, (time_of_commit(),) * 2)
    compiler = Compiler(inside / "i18n" / READY_MADE, program)
    for file in find_translations([inside / "i18n"]).files.values():
        if compiler.compiled(file).qm is None:
            raise RuntimeError(f"{file.path.name} cannot be compiled")


def write_papers(inside: Path) -> None:
    """Put the licences of everything inside, and the bill of materials, with it."""
    (inside / "NOTICE.txt").write_text(notice(packed=inside), "utf-8")
    shutil.copy(ROOT / "LICENSE", inside / "LICENSE")
    packages = packages_in(BUILD / "work" / "kiosk" / "PYZ-00.toc")
    write_bill(inside / "sbom.cdx.json", bill(FOLDER, ingredients(packed=inside), packages, time_of_commit()))


def run(*command: str | Path, env: dict[str, str] | None = None) -> str:
    """Run a program at the root and return what it prints; its messages are shown."""
    words = [str(word) for word in command]
    done = subprocess.run(
        words, cwd=ROOT, env=env, stdout=subprocess.PIPE, check=True, text=True, encoding="utf-8"
    )
    return done.stdout


if __name__ == "__main__":
    main()
