"""The report: what was done, what was found, and whether every limit holds."""

import json
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from tests.soak.trend import Trend, median, trend

#: So much of the run passes before memory is judged
WARM_UP = 0.2
#: What an hour's run has to send at least
MILLION = 1_000_000
NEVER = (
    "escapes",
    "exceptions",
    "unexpected warnings",
    "warnings of Qt and QML",
    "black frames",
    "white frames",
    "empty frames",
    "stale frames",
    "frozen frames",
    "frames that could not be grabbed",
    "visits that did not end",
    "visits still seen beneath",
)
#: What must not grow: its unit, and how much more or less of it at the end is nothing
GROWING = {
    "used": ("MB", 0.0),
    "anonymous": ("MB", 0.0),
    "pss": ("MB", 0.0),
    "rss": ("MB", 0.0),
    "handles": ("", 3.0),
    "threads": ("", 3.0),
    "programs": ("", 1.0),
    "objects": ("", 20.0),
    "cache": ("MB", 5.0),
    "logs": ("MB", 5.0),
    "packs": ("MB", 1.0),
}
# What tells where memory grows, should it: what is nobody else's
_KINDS = {"uss": ("MB", 0.0)}


class Run(NamedTuple):
    """What is known of a run.

    Attributes:
        version: of the kiosk: its number, and the commit.
        minutes: how long it was to take.
        crashes: how often the program ended by itself.
        findings: as `watch.Findings` wrote them.
        samples: as `watch.Watch.weigh` gave them.
    """

    version: str
    seed: int
    minutes: float
    crashes: int
    findings: dict[str, Any]
    samples: list[dict[str, float]]


class Line(NamedTuple):
    """One limit: what was found, what is allowed, and whether it holds."""

    what: str
    found: str
    limit: str
    holds: bool


def read_run(folder: Path, version: str, seed: int, minutes: float, crashes: int) -> Run:
    """Return what a run has left in its folder."""
    samples = []
    if (folder / "samples.jsonl").exists():
        samples = [json.loads(line) for line in (folder / "samples.jsonl").read_text("utf-8").splitlines()]
    file = folder / "findings.json"
    empty: dict[str, Any] = {"counts": {}, "events": {}, "places": {}, "longest": {}, "cases": {}}
    findings = json.loads(file.read_text("utf-8")) if file.exists() else empty
    return Run(version, seed, minutes, crashes, findings, samples)


def limits(run: Run) -> list[Line]:
    """Return every limit."""
    counts, events = run.findings["counts"], sum(run.findings["events"].values())
    wanted = round(MILLION * min(1.0, run.minutes / 60))
    lines = [
        Line("the program ended by itself (crashes)", str(run.crashes), "0", run.crashes == 0),
        Line("events of the monkey", f"{events:,}", f"at least {wanted:,}", events >= wanted),
    ]
    lines += [Line(what, str(counts.get(what, 0)), "0", not counts.get(what, 0)) for what in NEVER]
    days = daily(run.samples)
    for what, (unit, nothing) in GROWING.items():
        found = growth(days, what)
        more = found.slope * max(1, len(days) - 1)
        words = f"{found.slope:+.3f} {unit} a day ({found.low:+.3f} to {found.high:+.3f})"
        lines.append(Line(f"slope of {what}", words, "no growth", not found.grows or more <= nothing))
    return lines


def daily(samples: Sequence[dict[str, float]]) -> list[dict[str, float]]:
    """Return the median of each day's samples after the warm-up, for every value."""
    by_day: dict[float, list[dict[str, float]]] = defaultdict(list)
    for sample in samples:
        by_day[sample["day"]].append(sample)
    days = sorted(by_day)
    judged = days[round(len(days) * WARM_UP) :]
    return [
        {name: median([sample[name] for sample in by_day[day]]) for name in by_day[day][0]} for day in judged
    ]


def growth(days: Sequence[dict[str, float]], what: str) -> Trend:
    """Return how one value changes from day to day."""
    return trend([float(place) for place in range(len(days))], [day[what] for day in days])


def markdown(run: Run) -> str:
    """Return the report."""
    counts = run.findings["counts"]
    held = all(line.holds for line in limits(run))
    happened = {name[11:]: n for name, n in sorted(counts.items()) if name.startswith("happening: ")}
    rest = {name: n for name, n in counts.items() if not name.startswith("happening: ") and name not in NEVER}
    parts = [
        f"Kiosk {run.version}, seed {run.seed}, {counts.get('days', 0)} days in {run.minutes:g} minutes: "
        f"**{'every limit holds' if held else 'a limit is broken'}**.\n",
        _table(
            ("limit", "found", "allowed", ""),
            [(*line[:3], "" if line.holds else "✗") for line in limits(run)],
        ),
        "## What the monkey did\n",
        "An event is one call of the system: one touch event holds up to ten fingers.\n",
        _table(("kind", "events"), _most_first(run.findings["events"])),
        "## Where it got\n",
        _table(("screen", "times seen there after a gesture"), _most_first(run.findings["places"])),
        "## What else happened\n",
        _table(("what", "times"), [*_most_first(rest), *happened.items()]),
        "## What took longest\n",
        _table(("what", "s"), [(name, f"{s:.1f}") for name, s in sorted(run.findings["longest"].items())]),
        "## Each day\n",
        _days_table(run),
    ]
    if run.findings["cases"]:
        parts += ["## What was found\n", *_cases(run)]
    return "\n".join(parts)


def _days_table(run: Run) -> str:
    memory = ("used", "anonymous", "pss", "rss")
    names = [*memory, *_KINDS, *[name for name in GROWING if name not in memory]]
    by_day: dict[int, list[dict[str, float]]] = defaultdict(list)
    for sample in run.samples:
        by_day[round(sample["day"])].append(sample)
    rows = [
        (str(day), *(f"{median([sample[name] for sample in found]):.1f}" for name in names))
        for day, found in sorted(by_day.items())
    ]
    heads = [f"{name}, {(GROWING | _KINDS)[name][0]}".rstrip(", ") for name in names]
    return _table(("day", *heads), rows)


def _cases(run: Run) -> list[str]:
    return [
        f"### {kind}\n\n"
        + "\n".join(f"- {times} ×\n\n  ```\n{_indented(words)}\n  ```\n" for words, times in known.items())
        for kind, known in run.findings["cases"].items()
    ]


def _indented(words: str) -> str:
    return "\n".join(f"  {line}" for line in words.strip().splitlines())


def _most_first(counts: dict[str, int]) -> list[tuple[str, str]]:
    return [(name, f"{n:,}") for name, n in sorted(counts.items(), key=lambda entry: -entry[1])]


def _table(heads: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines) + "\n"
