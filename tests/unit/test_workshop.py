"""The workshop: whatever a decoder does in a worker process, the kiosk gets an answer and goes on."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from kiosk.media.pictures import PictureError, PictureFacts, Size
from kiosk.media.workshop import IDLE_S, MOST_WORKERS, Limits, Workshop
from tests.support.clock import MovedClock
from tests.support.decoders import Meeting, hostile, telling
from tests.support.drawings import CENTRE, opened, quarters

# Short for what never ends, and long for a picture of 80 × 40.
LIMITS = Limits(seconds=3, most_bytes=600_000_000)


@pytest.fixture
def workshop(clock: MovedClock) -> Iterator[Workshop]:
    """A workshop with one worker that does what a file is named for."""
    with Workshop(clock, workers=1, decoder=hostile, limits=LIMITS) as workshop:
        yield workshop


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A good picture."""
    file = tmp_path / "good.png"
    quarters().save(file)
    return file


def workers() -> set[int]:
    """Return the numbers of this process's workers."""
    children = psutil.Process().children()
    return {child.pid for child in children if "spawn_main" in " ".join(child.cmdline())}


def refusal(workshop: Workshop, file: Path) -> PictureError:
    """Return why a file cannot be probed, and assert that it cannot be cut for the same reason."""
    errors = []
    for attempt in (lambda: workshop.probe(file), lambda: workshop.cut(file, Size(40, 20), CENTRE)):
        with pytest.raises(PictureError) as caught:
            attempt()
        errors.append(caught.value)
    assert errors[0].problem == errors[1].problem
    assert errors[0].file == str(file)
    assert errors[0].fix
    return errors[0]


class TestAnswers:
    """What comes back."""

    def test_a_good_picture(self, workshop: Workshop, picture: Path) -> None:
        """It is probed and cut as everywhere else."""
        assert workshop.probe(picture) == PictureFacts(80, 40, "PNG")
        assert opened(workshop.cut(picture, Size(40, 20), CENTRE)).size == (40, 20)
        assert opened(workshop.cut(picture, Size(40, 40), None)).size == (40, 20)

    def test_what_a_decoder_refuses(self, workshop: Workshop, tmp_path: Path) -> None:
        """The reason and the cure come through whole."""
        error = refusal(workshop, tmp_path / "none.png")
        assert (error.message, error.fix) == ("the file is missing", "copy it into the pack")

    @pytest.mark.parametrize(
        ("name", "message"),
        [
            ("hang", "takes longer than 3 s to open"),
            ("crash", "makes the program that opens it crash"),
            ("hunger", "needs more memory than a picture may take"),
            ("bug", "cannot be opened (KeyError: 'nobody has thought of this')"),
        ],
    )
    def test_a_decoder_at_its_worst(
        self, workshop: Workshop, picture: Path, tmp_path: Path, name: str, message: str
    ) -> None:
        """It is told of this file, and the next picture is opened as if nothing had been."""
        assert refusal(workshop, tmp_path / f"{name}.jpg").message == message
        assert workshop.probe(picture).width == 80

    def test_a_worker_writes_nothing(
        self, workshop: Workshop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Not even a decoder that has been taken over fills the disk."""
        target = tmp_path / "written"
        monkeypatch.setenv("KIOSK_TEST_FILE", str(target))
        assert "File too large" in refusal(workshop, tmp_path / "write.jpg").message
        assert target.stat().st_size == 0

    def test_a_worker_killed_from_outside(self, workshop: Workshop, picture: Path) -> None:
        """Between two pictures nobody notices."""
        workshop.probe(picture)
        for pid in workers():
            os.kill(pid, signal.SIGKILL)
        assert workshop.probe(picture).width == 80


class TestWorkers:
    """The processes."""

    def test_as_many_as_there_are_cores(self, clock: MovedClock) -> None:
        """And not more than a few, for the sake of memory."""
        assert Workshop(clock).workers == min(len(os.sched_getaffinity(0)), MOST_WORKERS)

    def test_they_know_nothing_of_qt_and_stand_back(self, clock: MovedClock, picture: Path) -> None:
        """A worker does not load the screen's libraries, and leaves the processor to the screen."""
        with Workshop(clock, workers=1, decoder=telling) as workshop:
            facts = workshop.probe(picture)
        assert facts.width != os.getpid()
        assert facts.height > os.nice(0)
        loaded = facts.format.split()
        assert "kiosk.media.worker" in loaded
        assert not {name for name in loaded if name.startswith(("PySide6", "kiosk.ui", "PIL.ImageQt"))}

    def test_two_threads_have_two_workers(self, clock: MovedClock, tmp_path: Path) -> None:
        """Pictures are made side by side: neither of these would be done without the other."""
        with (
            Workshop(clock, workers=2, decoder=Meeting(tmp_path, 2)) as workshop,
            ThreadPoolExecutor(2) as threads,
        ):
            assert len(list(threads.map(workshop.probe, (Path("a"), Path("b"))))) == 2

    def test_one_is_replaced_after_some_orders(self, clock: MovedClock, picture: Path) -> None:
        """What a decoder leaks goes with its process."""
        with Workshop(clock, workers=1, decoder=telling, limits=Limits(orders=2)) as workshop:
            numbers = [workshop.probe(picture).width for _ in range(4)]
        assert numbers[0] == numbers[1] != numbers[2] == numbers[3]

    def test_none_before_the_first_order_nor_after_a_rest(
        self, workshop: Workshop, clock: MovedClock, picture: Path
    ) -> None:
        """They begin when they are needed, stay for the next picture, and go when none has come."""
        workshop.tick()
        assert not workers()
        workshop.probe(picture)
        begun = workers()
        clock.move(IDLE_S - 1)
        workshop.tick()
        assert begun <= workers()
        clock.move(1)
        workshop.tick()
        psutil.wait_procs([psutil.Process(pid) for pid in begun if psutil.pid_exists(pid)], 30)
        assert not begun & workers()
        assert workshop.probe(picture).width == 80
        assert not begun & workers()

    def test_all_killed_at_rest_while_several_ask(self, clock: MovedClock, picture: Path) -> None:
        """Every thread whose order meets the dead workers gets its picture from new ones."""
        with Workshop(clock, workers=2, decoder=telling) as workshop, ThreadPoolExecutor(2) as threads:
            workshop.probe(picture)
            for _ in range(4):
                for number in workers():
                    with suppress(ProcessLookupError):
                        os.kill(number, signal.SIGKILL)
                assert len(list(threads.map(workshop.probe, [picture] * 2))) == 2

    def test_closing_ends_what_is_under_way(self, workshop: Workshop, tmp_path: Path, picture: Path) -> None:
        """A picture that hangs does not keep the kiosk from ending."""
        workshop.probe(picture)
        with ThreadPoolExecutor(1) as thread:
            hanging = thread.submit(workshop.probe, tmp_path / "hang.jpg")
            while not workshop._under_way:
                os.sched_yield()
            workshop.close()
            with pytest.raises(PictureError, match="the kiosk is ending"):
                hanging.result(30)
        assert not workers()

    def test_none_outlives_a_kiosk_that_is_killed(self) -> None:
        """Neither a worker at rest nor one whose decoder hangs."""
        program = (
            "import sys; from pathlib import Path; from threading import Thread\n"
            "from kiosk.clock import SystemClock; from kiosk.media.workshop import Workshop\n"
            "from tests.support.decoders import hostile, telling\n"
            "rest, work = (Workshop(SystemClock(), workers=1, decoder=at) for at in (telling, hostile))\n"
            "Thread(target=work.probe, args=(Path('hang.jpg'),), daemon=True).start()\n"
            "print(rest.probe(Path('x')).width, flush=True)\n"
            "while not work._under_way: pass\n"
            "print(next(iter(work._pool._pool_manager.worker_manager.workers)), flush=True)\n"
            "sys.stdin.read()\n"
        )
        process = subprocess.Popen(
            [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        started = [psutil.Process(int(process.stdout.readline())) for _ in range(2)]
        process.kill()
        process.communicate()
        _, alive = psutil.wait_procs(started, 30)
        assert not alive
