"""The course of an invitation and of a participation: which state may follow which.

Where something stands is its newest dated step, by day and then by id. What other
offices add may put steps side by side that nobody would have taken one after the
other; the newest counts all the same, and :func:`faults_in` tells of the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeVar

from focalnet.domain.dates import checked_date
from focalnet.domain.errors import InvalidValue

NOT_BEGUN = ""


class Dated(Protocol):
    """A step of an invitation or a stage of a participation."""

    @property
    def id(self) -> str:
        """Ids rise: of two steps on one day the later made has the greater id."""
        ...

    @property
    def state(self) -> str:
        """The state it leads to."""
        ...

    @property
    def on(self) -> str:
        """The day it was taken."""
        ...


S = TypeVar("S", bound=Dated)


@dataclass(frozen=True, slots=True)
class Course:
    """A state machine: for each state, those that may follow; NOT_BEGUN is the beginning."""

    name: str
    then: Mapping[str, frozenset[str]]

    @property
    def states(self) -> frozenset[str]:
        """All states there are."""
        return frozenset(self.then) - {NOT_BEGUN}


class WrongStep(InvalidValue):
    """This step cannot follow where the course stands."""

    code = "course.step"
    remedy = "See how it stands now; take back the last step first if that was wrong."


class StepTooEarly(InvalidValue):
    """A new step is dated before the one it follows."""

    code = "course.earlier"
    remedy = "Give a day on or after that of the last step; nothing was stored."


def _course(name: str, then: Mapping[str, str]) -> Course:
    return Course(name, {state: frozenset(after.split()) for state, after in then.items()})


INVITATION = _course(
    "invitation",
    {
        NOT_BEGUN: "drafted sent",
        "drafted": "sent replaced",
        "sent": "bounced accepted declined regrets no-answer replaced",
        "bounced": "sent accepted declined regrets no-answer replaced",
        "no-answer": "sent bounced accepted declined regrets replaced",
        "accepted": "declined regrets replaced",
        "declined": "accepted regrets replaced",
        "regrets": "accepted declined replaced",
        "replaced": "",
    },
)
PARTICIPATION = _course(
    "participation",
    {
        NOT_BEGUN: "nominated awaiting-clearance registered",
        "nominated": "awaiting-clearance registered declined withdrawn replaced",
        "awaiting-clearance": "nominated registered declined withdrawn replaced",
        "registered": "awaiting-clearance declined withdrawn no-show replaced",
        "declined": "nominated awaiting-clearance registered",
        "withdrawn": "nominated awaiting-clearance registered",
        # Somebody comes late after all, or instead of the one who came for them.
        "no-show": "registered",
        "replaced": "registered",
    },
)
EXPECTED = frozenset({"nominated", "awaiting-clearance", "registered"})
"""The states in which somebody takes a place of the event and of the quota of a State."""
ANSWERED = frozenset({"accepted", "declined", "regrets"})
"""The states in which an invited State has said what it does."""


def course_of(steps: Iterable[S]) -> tuple[S, ...]:
    """Return the steps in their order: by day, and on one day as they were made."""
    return tuple(sorted(steps, key=lambda step: (step.on, step.id)))


def status_of(steps: Iterable[Dated]) -> str:
    """Return the state a course has come to; NOT_BEGUN where there is no step."""
    taken = course_of(steps)
    return taken[-1].state if taken else NOT_BEGUN


def since(steps: Iterable[Dated]) -> str:
    """Return the day of the newest step, or empty."""
    taken = course_of(steps)
    return taken[-1].on if taken else ""


def may_follow(course: Course, now: str, then: str) -> bool:
    """Return whether one state may follow another; a state nobody knows follows nothing."""
    return then in course.then.get(now, frozenset())


def checked_step(course: Course, steps: Iterable[S], step: S) -> tuple[S, ...]:
    """Return the steps with one more, in their order; raises WrongStep or StepTooEarly."""
    taken = course_of(steps)
    now = status_of(taken)
    if not step.on or not checked_date(step.on, place="on"):
        raise StepTooEarly("A step has a day.", place="on")
    if not may_follow(course, now, step.state):
        raise WrongStep("This cannot follow where it stands.", place=f"{now} → {step.state}")
    if taken and step.on < taken[-1].on:
        raise StepTooEarly("The last step is later.", place="on")
    if taken and (step.on, step.id) <= (taken[-1].on, taken[-1].id):
        raise StepTooEarly("The last step was made later.", place="id")
    return (*taken, step)


def faults_in(course: Course, steps: Iterable[S]) -> tuple[S, ...]:
    """Return the steps that may not follow the one before them."""
    now = NOT_BEGUN
    wrong = []
    for step in course_of(steps):
        if not may_follow(course, now, step.state):
            wrong.append(step)
        now = step.state
    return tuple(wrong)
