"""The pack that is shown as a folder to work on: its files as they are, its translations in one place."""

import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from kiosk.causes import cause_of
from kiosk.exhibition.pack import Pack, read_pack
from kiosk.i18n.content_files import content_file, known_messages
from kiosk.i18n.strings import is_content
from kiosk.keeping import NotSavedError
from kiosk.packs.making.building import build
from kiosk.packs.manifest import OWN_FILES
from kiosk.packs.names import is_litter
from kiosk.packs.shown import TRANSLATIONS
from kiosk.reading import Problem
from kiosk.sentences import sentence
from kiosk.writing import write_atomically


def export(root: Path, folders: Sequence[Path], target: Path) -> None:
    """Write a pack out, as a new folder or, by its name, a new zip file.

    Args:
        root: the pack.
        folders: where translations of it are, those that go before others last.
        target: must not exist yet, or be an empty folder.

    Raises:
        NotSavedError: there is something already, or it cannot be written; nothing is left behind.
    """
    with new_folder(target) as folder:
        _copy(root, folder)
        for name, text in translated(read_pack(root).pack, folders).items():
            write_atomically(folder / TRANSLATIONS / name, text.encode())


@contextmanager
def new_folder(target: Path) -> Iterator[Path]:
    """Make a folder that becomes the target when all went well, or is packed into it if that is a `.zip`.

    Raises:
        NotSavedError: there is something already, or it cannot be written.
    """
    if target.is_file() or (target.is_dir() and any(target.iterdir())):
        raise NotSavedError(
            Problem(str(target), "", sentence("is there already"), sentence("choose another name"))
        )
    building = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        building.mkdir(parents=True)
        yield building
        if target.suffix.lower() == ".zip":
            build(building, target)
        else:
            if target.is_dir():
                target.rmdir()
            building.rename(target)
    except OSError as error:
        fix = sentence("check that the disk has room and that you may write there")
        raise NotSavedError(
            Problem(str(target), "", sentence("cannot be written (%1)", cause_of(error)), fix)
        ) from error
    finally:
        shutil.rmtree(building, ignore_errors=True)


def translated(pack: Pack, folders: Sequence[Path], begun: Sequence[str] = ()) -> Mapping[str, str]:
    """Return the `.ts` files of a pack by name, brought up to date with its texts.

    Args:
        pack: the pack.
        folders: where translations of it are, those that go before others last.
        begun: further languages to begin.
    """
    known = known_messages(folders)
    content = pack.strings()
    files = {
        f"kiosk_{code}.ts": content_file(
            code,
            pack.source_language,
            content,
            [message for message in known.get(code, ()) if is_content(message.context)],
        )
        for code in sorted({*known, *begun})
    }
    return {name: text for name, text in files.items() if text}


def _copy(root: Path, folder: Path) -> None:
    """Copy everything but translations, and what only holds for the pack as it was."""

    def left_out(inside: str, names: list[str]) -> list[str]:
        own = {*OWN_FILES, TRANSLATIONS} if Path(inside) == root else set()
        return [name for name in names if name in own or is_litter(name)]

    shutil.copytree(root, folder, ignore=left_out, dirs_exist_ok=True)
