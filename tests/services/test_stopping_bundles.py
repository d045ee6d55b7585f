"""Making and opening a bundle tell how far they are, and can be stopped at any step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from focalnet.domain.errors import FocalnetError
from focalnet.services import records as officer
from focalnet.services.bundling import make_bundle, plan_bundle
from focalnet.services.judging import read_bundle
from focalnet.services.opening import apply
from focalnet.services.ports import Report
from tests.services.post_room import Office

PEOPLE = [{"names": f"Person {number}"} for number in range(5)]


class Stopped(FocalnetError):
    """The officer stopped the work."""


class Watch:
    """Keeps what is reported, and stops at one of the reports."""

    def __init__(self, stop_at: int = -1) -> None:
        self.told: list[tuple[int, int]] = []
        self._stop_at = stop_at

    def __call__(self, done: int, total: int) -> None:
        if len(self.told) == self._stop_at:
            raise Stopped("Stopped.")
        self.told.append((done, total))


def stopped_everywhere(work: Callable[[Report], object], untouched: Callable[[], Any]) -> Watch:
    """Stop at the first report, the second and so on, until the work is done."""
    before = untouched()
    for place in range(1000):
        watch = Watch(place)
        try:
            work(watch)
        except Stopped:
            assert untouched() == before
        else:
            return watch
    raise AssertionError


def assert_grows(watch: Watch, steps: int) -> None:
    done = [told for told, _ in watch.told]
    assert {total for _, total in watch.told} == {steps}
    assert done == sorted(done)
    assert (done[0], done[-1]) == (0, steps)
    assert len(set(done)) > 2


def test_opening_can_be_stopped_at_every_step_and_leaves_nothing(
    two: tuple[Office, Office],
) -> None:
    hague, york = two
    hague.enters(names="Awa DIOP")
    officer.enter(hague.register, "person", PEOPLE)
    raw = hague.sends(york).read_bytes()

    def work(report: Report) -> object:
        return apply(york.desk, read_bundle(york.desk, raw), report)

    watch = stopped_everywhere(work, york.state)
    assert_grows(watch, 9 * 6)
    assert york.register.vector() == hague.register.vector()
    assert york.register.verify().findings == ()


def test_making_can_be_stopped_at_every_step_and_leaves_nothing(
    two: tuple[Office, Office], tmp_path: Path
) -> None:
    hague, york = two
    hague.enters(names="Awa DIOP")
    officer.enter(hague.register, "person", PEOPLE)
    folder = tmp_path / "out"
    folder.mkdir()
    plans = []

    def look(report: Report) -> None:
        plans.append(plan_bundle(hague.desk, [york.id], report=report))

    def make(report: Report) -> None:
        make_bundle(hague.desk, plans[0], folder / "all.fnx", report)

    def untouched() -> Any:
        return hague.state(), list(folder.iterdir())

    hague.card()
    assert_grows(stopped_everywhere(look, untouched), 2)
    assert_grows(stopped_everywhere(make, untouched), 2 * 6)
    assert len(york.opens(folder / "all.fnx").received.entered) == 6
