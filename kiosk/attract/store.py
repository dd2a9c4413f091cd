"""The station's playlist as a file: read while running, changed by the console and by the shell."""

from pathlib import Path

from kiosk.attract.playlist import Playlist, faults
from kiosk.keeping import InPlace, KeptFile
from kiosk.sentences import sentence

_IN_PLACE = InPlace(
    last_good=sentence("the last good playlist plays on"),
    default=sentence("the products' cards play in its place"),
    fix=sentence("mend the file; the kiosk follows by itself"),
)


def playlist_file(file: Path, last_good: Path) -> KeptFile[Playlist]:
    """Return the playlist's file, to read and to change; `last_good` is where its copy is kept."""
    return KeptFile(file, last_good, Playlist, faults, _IN_PLACE)
