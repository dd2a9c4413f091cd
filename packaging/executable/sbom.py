"""The executable's bill of materials in the form of CycloneDX, from the list of ingredients and the files.

Every file has to belong to an ingredient, and every Python package inside has to be one.
"""

import ast
import datetime
import hashlib
import json
import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping
from fnmatch import fnmatch
from importlib import metadata
from pathlib import Path
from typing import Any

from kiosk import __version__
from kiosk.station.ingredients import Ingredient

SPECIFICATION = "1.6"
_OF_DATA = ("CC-BY-4.0", "OFL-1.1")
# The files whose checksums are told one by one, beside libraries.
_TOLD = (".dll", ".exe", ".otf", ".pyd", ".ttc", ".ttf")


class UnknownPartError(Exception):
    """Something is inside that no ingredient answers for."""


def bill(folder: Path, parts: Iterable[Ingredient], inside: set[str], built_at: int) -> dict[str, Any]:
    """Return the bill of materials of a packaged kiosk.

    Args:
        folder: the packaged kiosk.
        parts: everything that may be inside, the kiosk itself first.
        inside: names of the Python packages that are in the executable.
        built_at: s since 1970.

    Raises:
        UnknownPartError: a file or a package belongs to none of the parts.
    """
    own, *others = parts
    files = files_of([own, *others], folder)
    present = {part.name for part in others if part.name in files or part.name in inside}
    if unknown := sorted(inside - present):
        raise UnknownPartError(f"not among the ingredients: {', '.join(unknown)}")
    for part in others:
        if not part.places and part.within in present:
            present.add(part.name)
    listed = [part for part in others if part.name in present]
    components = [_component(part, folder, files.get(part.name, [])) for part in listed]
    subject = _component(own, folder, files.get(own.name, [])) | {"type": "application"}
    text = json.dumps([subject, components], sort_keys=True)
    return {
        "$schema": f"http://cyclonedx.org/schema/bom-{SPECIFICATION}.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": SPECIFICATION,
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, text)}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.datetime.fromtimestamp(built_at, datetime.UTC).isoformat(),
            "component": subject,
        },
        "components": components,
        "dependencies": _dependencies(own, listed),
    }


def write_bill(file: Path, told: dict[str, Any]) -> None:
    """Write a bill of materials that agrees with the schema.

    Raises:
        ValueError: it does not; says where.
    """
    # Imported here because only what builds packages has it.
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    text = json.dumps(told, indent=1, ensure_ascii=False)
    if mistake := JsonStrictValidator(SchemaVersion.from_version(SPECIFICATION)).validate_str(text):
        raise ValueError(f"the bill of materials is no CycloneDX {SPECIFICATION}: {mistake}")
    file.write_text(text, "utf-8")


def packages_in(archive: Path) -> set[str]:
    """Return the names of the packages of which PyInstaller put something into the executable.

    Args:
        archive: the table of contents of its modules, which it leaves behind.
    """
    modules = ast.literal_eval(archive.read_text("utf-8"))[1]
    known, found = metadata.packages_distributions(), set[str]()
    for path in {Path(path) for _name, path, _kind in modules if "site-packages" in Path(path).parts}:
        place = path.parts[len(path.parts) - path.parts[::-1].index("site-packages") :]
        owners = known.get(Path(place[0]).stem, [])
        found |= {owner for owner in owners if len(owners) == 1 or _owns(owner, "/".join(place))}
    # The executable begins with a part of PyInstaller.
    return found | {"pyinstaller"}


def _owns(package: str, place: str) -> bool:
    return place in {file.as_posix() for file in metadata.files(package) or ()}


def files_of(parts: list[Ingredient], folder: Path) -> Mapping[str, list[Path]]:
    """Return the files of each part: what is within packages first, then the packages' own records."""
    records = {
        file.as_posix(): part.name
        for part in parts
        if part.purl.startswith("pkg:pypi/")
        for file in metadata.files(part.name) or ()
    }
    special = [part for part in parts if part.within]
    general = [part for part in parts if not part.within]
    found, unknown = defaultdict[str, list[Path]](list), []
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        place = file.relative_to(folder).as_posix().removeprefix("_internal/")
        owner = _owner(special, place) or records.get(place) or _owner(general, place)
        if owner is None:
            unknown.append(place)
        else:
            found[owner].append(file)
    if unknown:
        raise UnknownPartError(f"no ingredient answers for {', '.join(unknown)}")
    return found


def _owner(parts: list[Ingredient], place: str) -> str | None:
    """Return the part with the longest pattern that fits."""
    fitting = [
        (len(pattern), part.name) for part in parts for pattern in part.places if fnmatch(place, pattern)
    ]
    return max(fitting)[1] if fitting else None


def _component(part: Ingredient, folder: Path, files: list[Path]) -> dict[str, Any]:
    told = [file for file in files if _is_told(file)]
    component: dict[str, Any] = {
        "type": "data" if part.licence in _OF_DATA else "library",
        "bom-ref": _reference(part),
        "name": part.name,
        "licenses": [_licence(part.licence)],
    }
    if part.version:
        component["version"] = part.version
    if part.purl:
        component["purl"] = part.purl
    if told:
        component["components"] = [_file(file, folder, _reference(part)) for file in told]
    return component


def _is_told(file: Path) -> bool:
    return file.suffix in _TOLD or file.read_bytes()[:4] == b"\x7fELF"


def _file(file: Path, folder: Path, owner: str) -> dict[str, Any]:
    place = file.relative_to(folder).as_posix()
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    hashes = [{"alg": "SHA-256", "content": digest}]
    return {"type": "file", "bom-ref": f"{owner}#{place}", "name": place, "hashes": hashes}


def _licence(expression: str) -> dict[str, Any]:
    if " " in expression or expression.startswith("LicenseRef-"):
        return {"expression": expression}
    return {"license": {"id": expression}}


def _reference(part: Ingredient) -> str:
    return part.purl or f"{part.within or 'kiosk'}/{part.name}@{part.version or __version__}"


def _dependencies(own: Ingredient, parts: list[Ingredient]) -> list[dict[str, Any]]:
    """Return who brings whom: the kiosk its packages, those what is within them."""
    by_owner = defaultdict[str, list[str]](list)
    for part in parts:
        by_owner[part.within or own.name].append(_reference(part))
    return [
        {"ref": _reference(part), "dependsOn": sorted(by_owner[part.name])}
        for part in (own, *parts)
        if by_owner.get(part.name)
    ]
