"""Opening video files without trusting them: a program apart plays their beginning and tells what it saw."""

import subprocess
import sys
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.causes import cause_of
from kiosk.reading import Problem, UnusableFileError
from kiosk.sentences import Sentence, sentence

#: A video that shows nothing for this long is given up, s: slow sticks and large files included.
LONGEST_S = 20
MOST_BYTES = 4 * 1024 * 1024 * 1024
#: Larger pictures than these no player of a kiosk decodes in time, px
MOST_PIXELS = 4096 * 2304
LONGEST_VIDEO_S = 3600
_CONVERT = sentence("save it as MP4 with H.264, at most 3840 × 2160, then try again")


class VideoFacts(Struct, frozen=True):
    """What a video is: its length, s; its size, px. Nothing is 0 in a video that plays."""

    seconds: float
    width: int
    height: int


def probe_video(path: Path, name: str) -> VideoFacts:
    """Play a video's beginning, unseen and unheard, and return what it is.

    Args:
        path: the file.
        name: what staff call it.

    Raises:
        UnusableFileError: it does not play here, or is too long or too large.
    """
    command = [sys.executable, "-m", "kiosk.ui.video_probe", str(path), str(LONGEST_S - 5)]
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise _unusable(name, sentence("is larger than %1 GB", MOST_BYTES >> 30), _CONVERT)
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=LONGEST_S,
            check=False,
        )
        facts = msgspec.json.decode(done.stdout[-1000:], type=VideoFacts)
    except subprocess.TimeoutExpired:
        raise _unusable(name, sentence("showed no picture within %1 s", LONGEST_S), _CONVERT) from None
    except OSError as error:
        why = sentence("cannot be read (%1)", cause_of(error))
        raise _unusable(name, why, sentence("copy it into the pack again")) from error
    except msgspec.MsgspecError:
        raise _unusable(name, sentence("is no video that plays here"), _CONVERT) from None
    return _within_limits(facts, name)


def _within_limits(facts: VideoFacts, name: str) -> VideoFacts:
    if facts.width * facts.height > MOST_PIXELS:
        raise _unusable(name, sentence("is too large: %1 × %2 px", facts.width, facts.height), _CONVERT)
    if facts.seconds > LONGEST_VIDEO_S:
        raise _unusable(
            name, sentence("is longer than %1 minutes", LONGEST_VIDEO_S // 60), sentence("cut it shorter")
        )
    return facts


def _unusable(name: str, message: Sentence, fix: Sentence) -> UnusableFileError:
    return UnusableFileError(Problem(name, "", message, fix))
