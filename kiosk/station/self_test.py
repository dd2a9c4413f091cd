"""The self-test's judgement of the machine and its screen; pure, so that every case can be tried anywhere."""

from collections.abc import Iterator

from kiosk.station.settings import Settings
from kiosk.station.shown import Screen, Shown
from kiosk.station.surroundings import Surroundings
from kiosk.station.verdicts import Finding, Said, Verdict, graded
from kiosk.supervision.policy import Trouble

GB = 1_000_000_000
#: A clock that shows less has not been set: the machine believes it is new.
FIRST_YEAR = 2026
_SMALLEST_PX = 720
#: Programs that draw in the place of a graphics processor
_BY_PROCESSOR = ("llvmpipe", "softpipe", "swrast", "swiftshader", "basic render", "lavapipe")
#: More missing characters than this are only counted.
_NAMED_CHARACTERS = 12
_LAST = {
    Trouble.CRASHED: "last-crashed",
    Trouble.SILENT: "last-silent",
    Trouble.FROZEN: "last-frozen",
    Trouble.LATE: "last-late",
}
#: So many unplanned restarts in a week are worth a look
_MANY_INCIDENTS = 3


def judge_machine(around: Surroundings, shown: Shown, settings: Settings) -> tuple[Finding, ...]:
    """Return a finding for each check of the machine, in the order in which an installer goes."""
    return (
        _display(shown.screen, settings),
        _renderer(shown),
        _touch(around, shown),
        _fonts(shown),
        _videos(shown),
        _sound(shown, settings),
        _disk(around),
        _clock(around),
        _power(around),
        _lock_down(around),
        _supervision(around),
    )


def _display(screen: Screen | None, settings: Settings) -> Finding:
    said, to_do = [], []
    if screen is not None:
        said = [
            Said("pixels", (str(screen.width), str(screen.height))),
            Said("refresh", (round(screen.refresh_hz, 1),)),
            Said("scale", (screen.scale,)),
        ]
    if settings.panel_diagonal_inches:
        said.append(Said("diagonal", (settings.panel_diagonal_inches,)))
    else:
        said.append(Said("no-diagonal"))
        to_do.append("enter-diagonal")
    if settings.panel_lower_edge_mm:
        said.append(Said("lower-edge", (settings.panel_lower_edge_mm,)))
    elif "reach" in settings.access_options:
        said.append(Said("no-lower-edge"))
        to_do.append("enter-lower-edge")
    if screen is None:
        return Finding("display", Verdict.UNKNOWN, (Said("no-display"), *said), ("look-at-screen", *to_do))
    smaller = min(screen.width, screen.height)
    if smaller < _SMALLEST_PX:
        to_do.insert(0, "is-display-on")
    return Finding("display", graded(bool(to_do), smaller < 1), tuple(said), tuple(to_do))


def _renderer(shown: Shown) -> Finding:
    renderer = shown.renderer
    if renderer is None:
        return Finding("renderer", Verdict.UNKNOWN, (Said("no-display"),), ("look-at-screen",))
    told = " · ".join(filter(None, (renderer.name, renderer.vendor)))
    said = tuple(Said("name", (text,)) for text in (renderer.api, told) if text)
    if renderer.api == "software" or any(name in told.lower() for name in _BY_PROCESSOR):
        return Finding("renderer", Verdict.ATTENTION, (Said("by-processor"), *said), ("install-driver",))
    return Finding("renderer", Verdict.GOOD, said)


def _touch(around: Surroundings, shown: Shown) -> Finding:
    system = around.pointers
    if shown.touch:
        return Finding("touch", Verdict.GOOD, tuple(Said("name", (name,)) for name in shown.touch))
    if system and system.screens:
        said = tuple(Said("name", (name,)) for name in system.screens)
        if shown.screen is None:
            # Without a display Qt does not listen to anything.
            return Finding("touch", Verdict.GOOD, said)
        return Finding("touch", Verdict.ATTENTION, (*said, Said("unheard")), ("let-read-touch",))
    if system and not system.mice:
        return Finding("touch", Verdict.FAILED, (Said("no-touch"),), ("connect-touch",))
    if system is None and shown.screen is None:
        return Finding("touch", Verdict.UNKNOWN, (Said("no-display"),), ("look-at-screen",))
    return Finding("touch", Verdict.ATTENTION, (Said("no-touch"),), ("connect-touch",))


def _fonts(shown: Shown) -> Finding:
    said = []
    for face in shown.faces:
        if not face.present:
            said.append(Said("no-family", (face.code, face.family)))
        if len(face.missing) > _NAMED_CHARACTERS:
            said.append(Said("characters-missing", (face.code, len(face.missing))))
        elif face.missing:
            said.append(Said("missing", (face.code, " ".join(face.missing))))
    if not said:
        families = dict.fromkeys(face.family for face in shown.faces)
        told = tuple(Said("name", (family,)) for family in families)
        return Finding("fonts", Verdict.GOOD, (Said("all-letters", (len(shown.faces),)), *told))
    failed = any(face.missing for face in shown.faces)
    return Finding("fonts", graded(True, failed), tuple(said), ("install-fonts",))


def _videos(shown: Shown) -> Finding:
    if shown.videos is None:
        return Finding("videos", Verdict.UNKNOWN, (Said("not-tried"),))
    played = [codec for codec, well in shown.videos.items() if well]
    failed = [codec for codec, well in shown.videos.items() if not well]
    said = [Said("plays", (", ".join(played),))] if played else []
    if failed:
        said.append(Said("does-not-play", (", ".join(failed),)))
    to_do = ("convert-videos",) if failed else ()
    return Finding("videos", graded(bool(failed), not played), tuple(said), to_do)


def _sound(shown: Shown, settings: Settings) -> Finding:
    if shown.loudspeakers is None:
        return Finding("sound", Verdict.UNKNOWN, (Said("not-tried"),))
    if shown.loudspeakers:
        return Finding("sound", Verdict.GOOD, (Said("name", (shown.loudspeakers[0],)),))
    if not settings.volume:
        return Finding("sound", Verdict.GOOD, (Said("silent"),))
    return Finding("sound", Verdict.ATTENTION, (Said("no-loudspeaker"),), ("connect-loudspeaker",))


def _disk(around: Surroundings) -> Finding:
    if around.free is None:
        return Finding("disk", Verdict.UNKNOWN, (Said("cannot-tell"),))
    verdict = graded(around.free < 2 * GB, around.free < 0.5 * GB)
    to_do = () if verdict is Verdict.GOOD else ("make-room",)
    return Finding("disk", verdict, (Said("free", (around.free,)),), to_do)


def _clock(around: Surroundings) -> Finding:
    said = [Said("moment", (around.now,)), Said("name", (around.zone,))]
    if around.synchronised is not None:
        said.append(Said("synchronised" if around.synchronised else "not-synchronised"))
    to_do = []
    wrong = around.now.year < FIRST_YEAR
    if wrong:
        to_do.append("set-clock")
    elif around.synchronised is False:
        to_do.append("synchronise")
    if around.in_utc:
        to_do.append("set-zone")
    return Finding("clock", graded(bool(to_do), wrong), tuple(said), tuple(to_do))


def _power(around: Surroundings) -> Finding:
    said, to_do = [], []
    if around.sleeps is not None:
        said.append(Said("may-sleep" if around.sleeps else "never-sleeps"))
    if around.sleeps:
        to_do.append("mask-sleep")
    blanks = around.blanks_after_s
    if blanks is not None:
        said.append(Said("blanks", (blanks,)) if blanks else Said("never-blanks"))
    if blanks:
        to_do.append("stop-blanking")
    if to_do:
        return Finding("power", Verdict.ATTENTION, tuple(said), tuple(to_do))
    if around.sleeps is None or blanks is None:
        return Finding("power", Verdict.UNKNOWN, (*said, Said("cannot-tell-all")), ("see-power",))
    return Finding("power", Verdict.GOOD, tuple(said))


def _lock_down(around: Surroundings) -> Finding:
    return Finding("lock-down", *_locked(around))


def _locked(around: Surroundings) -> tuple[Verdict, tuple[Said, ...], tuple[str, ...]]:
    shell = around.shell
    to_do = tuple(_ways_out(around))
    said = [Said(shell.kind or "cannot-tell-shell")]
    if shell.switches is not None:
        said.append(Said("switches" if shell.switches else "never-switches"))
    if around.root is not None:
        said.append(Said("root" if around.root else "not-root"))
    if to_do:
        return Verdict.ATTENTION, tuple(said), to_do
    if not shell.kind:
        return Verdict.UNKNOWN, tuple(said), ("look-at-screen",)
    return Verdict.GOOD, tuple(said), ()


def _ways_out(around: Surroundings) -> Iterator[str]:
    if around.shell.kind == "desktop":
        yield "leave-desktop"
    if around.shell.switches:
        yield "stop-switching"
    if around.root:
        yield "own-user"


def _supervision(around: Surroundings) -> Finding:
    seen = around.supervised
    said = [Said("watched" if seen.watched else "unwatched")]
    if seen.safe_since is not None:
        said.insert(0, Said("safe-mode", (seen.safe_since,)))
    if seen.incidents:
        last = seen.incidents[-1]
        said += [Said("incidents", (len(seen.incidents),)), Said(_LAST[last.trouble], (last.at,))]
    else:
        said.append(Said("no-incidents"))
    to_do = []
    if seen.safe_since is not None:
        to_do.append("restart")
    if seen.safe_since is not None or len(seen.incidents) >= _MANY_INCIDENTS:
        to_do.append("send-diagnostics")
    if not seen.watched:
        to_do.append("supervise")
    return Finding("supervision", graded(bool(to_do), seen.safe_since is not None), tuple(said), tuple(to_do))
