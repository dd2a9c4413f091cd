"""Opening video files: what plays is told, and no file or player holds up the kiosk."""

from pathlib import Path

import msgspec
import pytest

from kiosk.media.videos import VideoFacts, probe_video
from kiosk.reading import UnusableFileError

CLIPS = Path(__file__).parents[2] / "resources" / "trials"


def test_what_a_video_is() -> None:
    """Its length and size come from the player itself."""
    facts = probe_video(CLIPS / "vp9.webm", "film")
    assert (facts.width, facts.height) == (160, 90)
    assert 0.2 < facts.seconds < 2


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        (VideoFacts(10, 7680, 4320), "too large: 7680 × 4320"),
        (VideoFacts(7200, 640, 360), "longer than 60 minutes"),
    ],
)
def test_videos_that_no_kiosk_can_show(
    monkeypatch: pytest.MonkeyPatch, facts: VideoFacts, told: str, tmp_path: Path
) -> None:
    """Larger or longer than any player manages."""
    script = tmp_path / "player"
    said = msgspec.json.encode(facts).decode()
    script.write_text(f"#!/bin/sh\necho '{said}'\n")
    script.chmod(0o755)
    monkeypatch.setattr("sys.executable", str(script))
    with pytest.raises(UnusableFileError, match=told):
        probe_video(CLIPS / "h264.mp4", "film")


def test_a_player_that_hangs_or_dies(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Neither holds up the kiosk for longer than a limit, nor takes it along."""
    script = tmp_path / "player"
    script.write_text("#!/bin/sh\nkill -SEGV $$\n")
    script.chmod(0o755)
    monkeypatch.setattr("sys.executable", str(script))
    with pytest.raises(UnusableFileError, match="no video that plays here"):
        probe_video(CLIPS / "h264.mp4", "film")
    script.write_text("#!/bin/sh\nexec sleep 100\n")
    monkeypatch.setattr("kiosk.media.videos.LONGEST_S", 0.2)
    with pytest.raises(UnusableFileError, match="showed no picture"):
        probe_video(CLIPS / "h264.mp4", "film")
