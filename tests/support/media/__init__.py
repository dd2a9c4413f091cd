"""Small videos and pictures for tests, and playlists that play them."""

import shutil
from pathlib import Path

#: The colour of `blue.webm`, as a screen shows it
BLUE = (48, 96, 192)
FOLDER = Path(__file__).parent


def write_playlist(station: Path, items: str, *videos: str) -> None:
    """Give a station a playlist, as TOML, and these videos for it."""
    (station / "media").mkdir(parents=True, exist_ok=True)
    for name in videos:
        shutil.copy(FOLDER / name, station / "media" / name)
    (station / "playlist.toml").write_text(items, encoding="utf-8")
