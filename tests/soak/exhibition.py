"""The exhibition, day by day, hour by hour: visits, quiet hours, nights, and what happens meanwhile."""

import json
import random
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.bootstrap import Kiosk
from kiosk.station.hours import is_open
from tests.soak.backstage import Backstage
from tests.soak.days import HAPPENINGS, Day, WorldClock
from tests.soak.monkey import Monkey
from tests.soak.opening import Opening
from tests.soak.usual import Usual
from tests.soak.watch import Findings, Watch, differ
from tests.support.visitor import Visitor

#: How long the kiosk may take to be back in its attract loop: beyond what the settings say, s of its clock;
#: until nothing of the visit is seen any more, s of ours
LATE_S, SEEN_S = 3.0, 15.0
#: A reading aloud keeps a visit going for so long at most, s
_READING_S = 120.0
_PAD_S = 32.0
_FROZEN_S = 12.0
_QUIET_SHARE = 0.15
_FEW = 5
_CLOSED_SHARE = 0.15
#: After this hour of each day the kiosk is weighed
_WEIGHED_HOUR = 10
#: How long the visits before the first day take, s
_A_VISIT_S = 2.0
#: Everything is done once so long before the first day: at noon
_BEFORE = timedelta(hours=12)


class Exhibition:
    """Runs through days with one kiosk, by a script that yields whenever the kiosk is to work.

    Args:
        days: in their order.
        seconds: how long all of it is to take, s.
        folder: where samples and frames go.
        thorough: whether everything is done once before the first day; else a visitor sees every screen.
    """

    def __init__(
        self,
        kiosk: Kiosk,
        clock: WorldClock,
        days: list[Day],
        seconds: float,
        chance: random.Random,
        findings: Findings,
        folder: Path,
        *,
        thorough: bool = True,
    ) -> None:
        self._kiosk, self._clock, self._days, self._chance = kiosk, clock, days, chance
        self._findings, self._folder = findings, folder
        self._seconds, self._thorough = seconds, thorough
        self._visitor = Visitor(kiosk, clock)
        self._watch = Watch(kiosk, findings, folder)
        self._monkey = Monkey(kiosk.window.quick, chance, findings.events)
        self._backstage = Backstage(self._visitor, clock, folder, chance)
        self._opening = Opening(self._visitor)
        self._usual = Usual(self._visitor)
        self._moves = 0
        kiosk.playing.moved.connect(self._count_move)
        self._script = self._all_days()
        self._timer = QTimer(singleShot=True)
        self._timer.timeout.connect(self._go_on)
        self.over = False

    def begin(self) -> None:
        """Begin; the application's event loop does the rest, and ends with the exhibition."""
        self._timer.start(0)

    def _go_on(self) -> None:
        try:
            pause = next(self._script)
        except StopIteration:
            self.over = True
            QGuiApplication.exit(0)
        except BaseException:
            self.over = True
            QGuiApplication.exit(3)
            raise
        else:
            self._timer.start(round(1000 * pause))

    def _count_move(self) -> None:
        self._moves += 1

    def _all_days(self) -> Iterator[float]:
        # The first start prepares every picture: on a busy machine that takes its time.
        while not self._kiosk.window.settled:
            yield 0.1
        yield from self._before(self._days[0])
        self._began = time.monotonic()
        for place, day in enumerate(self._days):
            self._clock.zone = day.zone
            self._clock.set(day.begins + timedelta(hours=day.hours.start))
            shares = self._shares(day)
            for number, hour in enumerate(day.hours, 1):
                part = (place + sum(shares[:number]) / sum(shares)) / len(self._days)
                yield from self._hour(day, hour, self._began + self._seconds * part)
            self._findings.counts["days"] += 1

    def _before(self, first: Day) -> Iterator[float]:
        """See and do everything once: what is kept from the first time on is no growth."""
        self._clock.zone = first.zone
        self._clock.set(first.begins - _BEFORE)
        if not self._thorough:
            yield from self._opening.visit("en", 1, contrast=True)
            return
        yield from self._opening.everything(self._kiosk.languages.offered)
        for happening in HAPPENINGS:
            yield from self._happen(happening)
            yield from self._visit(time.monotonic() + _A_VISIT_S)
        yield from self._usual.weighed(lambda: None)

    def _shares(self, day: Day) -> list[float]:
        """Return how much of the time of a day each of its hours gets: most while the exhibition is open."""
        middles = [day.begins + timedelta(hours=hour + 0.5) for hour in day.hours]
        hours = self._kiosk.settings.opening_hours
        return [1.0 if is_open(hours, middle.astimezone(day.zone)) else _CLOSED_SHARE for middle in middles]

    def _hour(self, day: Day, hour: int, deadline: float) -> Iterator[float]:
        """Spend an hour of the exhibition in what is left until `deadline`."""
        ends = day.begins.timestamp() + 3600 * (hour + 1)
        for happening in day.happenings.get(hour, ()):
            self._findings.counts[f"happening: {happening}"] += 1
            yield from self._happen(happening)
        closed = bool(self._kiosk.visit.property("closed"))
        left = max(0.0, deadline - time.monotonic())
        quiet_until = time.monotonic() + left * (1.0 if closed and hour % 3 else _QUIET_SHARE)
        if hour % 3 == 1:
            yield from self._see_it_move()
        yield from self._quiet(ends - 1200, quiet_until)
        # However late it is, somebody visits in each hour that the exhibition is open.
        late = closed and hour % 3 != 0
        while self._clock.now().timestamp() < ends - 300 and not late:
            yield from self._visit(deadline)
            late = time.monotonic() >= deadline
        yield from self._quiet(ends, deadline)
        if hour == _WEIGHED_HOUR:
            yield from self._usual.weighed(lambda: self._sample(day, hour))
        self._findings.write(self._folder / "findings.json")

    def _happen(self, happening: str) -> Iterator[float]:
        began = time.monotonic()
        yield from self._backstage.do(happening)
        self._guard()
        yield from self._come_back()
        self._findings.last(f"happening: {happening}, s", time.monotonic() - began)

    def _quiet(self, until: float, deadline: float) -> Iterator[float]:
        """Let time pass with nobody there: in steps as small as there is time for, s of our clock."""
        while (left := until - self._clock.now().timestamp()) > 0:
            self._watch.note_closed()
            step, moves = 2.0 if time.monotonic() < deadline else 600.0, self._moves
            if not self._kiosk.window.settled:
                # Our time goes on while pictures are made: the kiosk's goes slowly then, too.
                step = 1.0
                yield 0.02
            for _ in range(15):
                self._clock.move(min(step, left))
                self._kiosk.tick()
                left -= step
                if left <= 0 or self._moves != moves:
                    break
            # What comes next is decoded, and shown, before anything comes after it.
            yield 0.08 if self._moves != moves else 0.0
        self._watch.look(self._watch.place())

    def _see_it_move(self) -> Iterator[float]:
        """See that the attract loop shows something else when its next item's turn has come."""
        visit, playing = self._kiosk.visit, self._kiosk.playing
        if not visit.property("attracting") or visit.property("closed"):
            return
        yield 0.5
        before, moves, shown = self._watch.look("attract loop"), self._moves, playing.shown.item
        waited = 0.0
        while self._moves == moves and waited < _FROZEN_S and not playing.property("alone"):
            # A video, and whatever is being made ready, goes by our time, everything else by the kiosk's.
            self._visitor.pass_time(2.0 if self._kiosk.window.settled else 0.1)
            waited += 0.05
            yield 0.05
        if self._moves == moves:
            if not playing.property("alone"):
                self._findings.blame("frozen frames", f"nothing comes after {shown.id if shown else None}")
            return
        now, began = before, time.monotonic()
        while not differ(before, now):
            # What came cannot be shown, and the item that stayed has its turn again: it looks as before.
            again = playing.shown.item == shown
            if again or visit.property("closed") or not visit.property("attracting"):
                return
            if time.monotonic() - began > _FROZEN_S:
                self._findings.blame(
                    "stale frames", f"{shown.id if shown else None} is still seen when it is over"
                )
                self._watch.keep_frame("stale frames")
                return
            yield 0.05
            now = self._watch.look("a change of the attract loop")
        self._findings.counts["changes seen in the attract loop"] += 1
        self._findings.last("until the next item is seen, s", time.monotonic() - began)

    def _visit(self, deadline: float) -> Iterator[float]:
        """Let the monkey visit; when it is late it only makes a few gestures."""
        began = time.monotonic()
        self._findings.counts["visits"] += 1
        window, chance = self._kiosk.window.quick, self._chance
        # A visit in haste leaves the kiosk no time between most events, and nothing moves by itself.
        haste = chance.random() < 0.5
        window.setProperty("animated", not haste)
        yield from self._monkey.tap()
        if chance.random() < 0.3:
            self._kiosk.languages.select(chance.choice(self._kiosk.languages.offered))
        if chance.random() < 0.2:
            self._kiosk.access.setTextSize(chance.randrange(3))
            self._kiosk.access.setHighContrast(chance.random() < 0.5)
        for number in range(chance.randint(5, 80)):
            if number >= _FEW and time.monotonic() >= deadline:
                break
            for pause in self._monkey.play():
                if pause < 0:
                    # This long of the kiosk's time.
                    self._visitor.pass_time(-pause)
                if not haste or pause < 0 or chance.random() < 0.1:
                    yield max(0.0, pause)
            yield 0.0
            self._visitor.pass_time(chance.uniform(0.05, 1.5))
            self._guard()
            place = self._watch.place()
            if chance.random() < 0.06:
                self._watch.look(place)
        self._monkey.go()
        self._findings.counts["ms of touching"] += round(1000 * (time.monotonic() - began))
        yield from self._come_back()
        if chance.random() < 0.2:
            self._kiosk.speech.close()

    def _come_back(self) -> Iterator[float]:
        """Leave the kiosk alone until it attracts; note when that takes too long."""
        settings, visit = self._kiosk.settings, self._kiosk.visit
        allowed = settings.idle_seconds + settings.countdown_seconds + LATE_S + _PAD_S
        allowed += _READING_S if self._kiosk.speech.property("speaking") else 0
        began = self._clock.monotonic()
        while self._kiosk.console.up or not visit.property("attracting"):
            self._visitor.pass_time(1.0)
            yield 0.0
            if self._clock.monotonic() - began > allowed:
                self._findings.blame("visits that did not end", self._watch.place())
                self._kiosk.console.close()
                visit.leave()
        self._findings.last(
            "from the last touch to the attract loop, s of its clock", self._clock.monotonic() - began
        )
        seen = time.monotonic()
        while not visit.cleared:
            yield 0.02
            if time.monotonic() - seen > SEEN_S:
                self._findings.blame("visits still seen beneath", self._watch.place())
                self._watch.keep_frame("visits still seen beneath")
                return
        self._findings.last("until nothing of the visit is seen, s", time.monotonic() - seen)
        self._watch.look("the attract loop after a visit")

    def _guard(self) -> None:
        self._watch.guard(staff=self._backstage.staff_inside)

    def _sample(self, day: Day, hour: int) -> None:
        sample = self._watch.weigh(day.number, hour)
        sample["seconds"] = time.monotonic() - self._began
        with (self._folder / "samples.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps(sample) + "\n")
