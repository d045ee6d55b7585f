"""Seats and who holds them over time; what is odd about it is said, never forbidden."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from focalnet.domain.dates import MONTH_LENGTH, days_later, first_day, in_force, last_day
from focalnet.domain.records import Designation

# Of a regional group, even where a State is named beside it.
OF_GROUPS = frozenset({"regional", "regional-thematic", "non-cooperation"})
WARNINGS = {
    "seat.two-primaries": "Two primary focal points at once.",
    "seat.acting-beside-primary": "Someone is acting beside a primary focal point.",
    "seat.vacancy-held": "A vacancy is noted where somebody holds the seat.",
    "seat.gap": "Nobody held the seat between two mandates.",
}


def place_in(codes: Sequence[str], code: str) -> int:
    """Return where a code stands in protocol order: without one, or of a newer version, last."""
    return codes.index(code) if code in codes else len(codes)


@dataclass(frozen=True, slots=True, order=True)
class Seat:
    """A seat: of a State or a regional group, of a kind, on a theme, primary or alternate.

    Whoever acts, and whoever's rank is not said, sits on the primary seat.
    """

    state: str
    region: str
    kind: str
    theme: str
    rank: str


@dataclass(frozen=True, slots=True)
class Span:
    """The days from *begin* to the day before *until*; date.max is an open end."""

    begin: date
    until: date

    def __contains__(self, day: date) -> bool:
        return self.begin <= day < self.until

    def meets(self, other: Span) -> bool:
        """Return whether a day is in both."""
        return max(self.begin, other.begin) < min(self.until, other.until)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days on which the same mandates hold a seat; ``vacancies`` are notes that none does."""

    span: Span
    holding: tuple[Designation, ...]
    vacancies: tuple[Designation, ...]


@dataclass(frozen=True, slots=True)
class SeatWarning:
    """What is odd about a seat: a code of WARNINGS, the days, and the mandates concerned.

    It is ``sure`` where it holds however the partial dates are read.
    """

    code: str
    seat: Seat
    span: Span
    mandates: tuple[str, ...]
    sure: bool = True

    def plain(self) -> dict[str, Any]:
        """Return the warning as JSON can hold it; an open end is left empty."""
        return {
            "code": self.code,
            "message": WARNINGS[self.code],
            "from": "" if self.span.begin == date.min else self.span.begin.isoformat(),
            "until": "" if self.span.until == date.max else self.span.until.isoformat(),
            "designations": list(self.mandates),
            "sure": self.sure,
        }


def seat_of(mandate: Designation) -> Seat:
    """Return the seat a mandate is for."""
    of_group = not mandate.state or (mandate.kind in OF_GROUPS and bool(mandate.region))
    return Seat(
        state="" if of_group else mandate.state,
        region=mandate.region if of_group else "",
        kind=mandate.kind,
        theme=mandate.theme,
        rank="alternate" if mandate.rank == "alternate" else "primary",
    )


def seats_of(mandates: Iterable[Designation]) -> dict[Seat, list[Designation]]:
    """Return the mandates by seat, the seats in order."""
    found: dict[Seat, list[Designation]] = defaultdict(list)
    for mandate in mandates:
        found[seat_of(mandate)].append(mandate)
    return dict(sorted(found.items()))


def span_of(start: str, end: str) -> Span:
    """Return the days on which a span holds, exactly as dates.in_force has it."""
    begin = first_day(start) if start else date.min
    if not end:
        return Span(begin, date.max)
    last = last_day(end)
    return Span(begin, last if len(end) > MONTH_LENGTH else days_later(last, 1))


def sure_span(start: str, end: str) -> Span:
    """Return the days on which a span holds however its partial dates are read."""
    begin = last_day(start) if start else date.min
    return Span(begin, first_day(end) if end else date.max)


def holds(mandate: Designation, day: date) -> bool:
    """Return whether somebody holds the mandate on a day; a proposal holds nothing."""
    return _held(mandate) and in_force(mandate.start, mandate.end, day)


def is_vacancy(mandate: Designation, day: date) -> bool:
    """Return whether the record notes, on a day, that nobody is there."""
    return (
        not mandate.holder
        and mandate.stage != "proposed"
        and in_force(mandate.start, mandate.end, day)
    )


def _held(mandate: Designation) -> bool:
    return bool(mandate.holder) and mandate.stage != "proposed"


def timeline(mandates: Iterable[Designation]) -> tuple[Stretch, ...]:
    """Return the stretches of one seat in order, from its first day known to its last."""
    spans = [(span_of(item.start, item.end), item) for item in mandates if item.stage != "proposed"]
    lasting = [(span, item) for span, item in spans if span.begin < span.until]
    edges = sorted({edge for span, _ in lasting for edge in (span.begin, span.until)})
    made = []
    for begin, until in pairwise(edges):
        there = [item for span, item in lasting if begin in span]
        holding = tuple(item for item in there if item.holder)
        vacancies = tuple(item for item in there if not item.holder)
        made.append(Stretch(Span(begin, until), holding, vacancies))
    return tuple(made)


def warnings_of(mandates: Iterable[Designation]) -> tuple[SeatWarning, ...]:
    """Return what is odd about the seats of these mandates, seat by seat, in order of days."""
    return tuple(
        warning for seat, found in seats_of(mandates).items() for warning in _of_seat(seat, found)
    )


def _of_seat(seat: Seat, mandates: Sequence[Designation]) -> list[SeatWarning]:
    stretches = timeline(mandates)
    found: list[SeatWarning] = []
    for code, concerned in CONCERNED.items():
        found += _joined(seat, code, stretches, concerned)
    found += _gaps(seat, stretches)
    return sorted(found, key=lambda warning: (warning.span.begin, warning.code))


def _primaries(stretch: Stretch) -> list[Designation]:
    found = [item for item in stretch.holding if item.rank == "primary"]
    return found if len(found) > 1 else []


def _acting(stretch: Stretch) -> list[Designation]:
    ranks = {item.rank for item in stretch.holding}
    found = [item for item in stretch.holding if item.rank in {"primary", "acting"}]
    return found if {"primary", "acting"} <= ranks else []


def _not_vacant(stretch: Stretch) -> list[Designation]:
    # A seat may have several alternates: a vacancy beside one of them is no contradiction.
    there = [*stretch.holding, *stretch.vacancies]
    several = any(item.rank == "alternate" for item in there)
    return there if stretch.holding and stretch.vacancies and not several else []


CONCERNED: dict[str, Callable[[Stretch], list[Designation]]] = {
    "seat.two-primaries": _primaries,
    "seat.acting-beside-primary": _acting,
    "seat.vacancy-held": _not_vacant,
}


def _joined(
    seat: Seat,
    code: str,
    stretches: Iterable[Stretch],
    concerned: Callable[[Stretch], list[Designation]],
) -> list[SeatWarning]:
    """Return one warning for each run of days that concerns the same mandates."""
    found: list[SeatWarning] = []
    for stretch in stretches:
        there = concerned(stretch)
        if not there:
            continue
        ids, begin = tuple(sorted(item.id for item in there)), stretch.span.begin
        if found and found[-1].mandates == ids and found[-1].span.until == begin:
            begin = found.pop().span.begin
        span = Span(begin, stretch.span.until)
        found.append(SeatWarning(code, seat, span, ids, sure=_is_sure(there)))
    return found


def _is_sure(there: Sequence[Designation]) -> bool:
    spans = [sure_span(item.start, item.end) for item in there]
    return any(one.meets(other) for at, one in enumerate(spans) for other in spans[:at])


def _gaps(seat: Seat, stretches: Sequence[Stretch]) -> list[SeatWarning]:
    """Return the runs of days between two mandates on which nobody was there and none noted it."""
    held = [place for place, stretch in enumerate(stretches) if stretch.holding]
    found = []
    for before, after in pairwise(held):
        between = stretches[before + 1 : after]
        if not between or any(stretch.vacancies for stretch in between):
            continue
        ids = {item.id for place in (before, after) for item in stretches[place].holding}
        span = Span(between[0].span.begin, between[-1].span.until)
        found.append(SeatWarning("seat.gap", seat, span, tuple(sorted(ids))))
    return found
