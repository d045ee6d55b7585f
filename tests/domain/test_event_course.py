"""The course of an event: no impossible status is ever reached."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.domain.errors import InvalidValue
from focalnet.domain.event_course import (
    FOLLOWS,
    WITH_REASON,
    ImpossibleTurn,
    NoReason,
    dates_given_up,
    may_turn,
    turned,
)
from focalnet.domain.seminars import EVENT_STATUS, Event, Turn

TODAY = date(2026, 11, 27)
PLANNED = Event(
    id="e", title="Seminar", status="planned", start="2026-11-20", end="2026-11-22", place="Dakar"
)


def turn(status: str, reason: str = "", on: str = "2026-11-27") -> Turn:
    return Turn(id="t", on=on, status=status, reason=reason)


def test_an_event_is_planned_announced_opened_and_held() -> None:
    event = PLANNED
    for status in ("invited", "open", "held"):
        event = turned(event, turn(status), today=TODAY)
    assert (event.status, event.start) == ("held", "2026-11-20")
    assert [item.status for item in event.turns] == ["invited", "open", "held"]
    assert may_turn(event, TODAY) == ()


def test_a_postponement_keeps_the_dates_given_up_and_everything_else() -> None:
    unknown = turned(PLANNED, turn("postponed", "Travel"), today=TODAY)
    assert (unknown.start, unknown.end, unknown.place) == ("", "", "Dakar")
    assert dates_given_up(unknown) == ("2026-11-20", "2026-11-22")
    known = turned(
        unknown, turn("postponed", "Dates found"), today=TODAY, start="2027-03-01", end="2027-03-03"
    )
    assert (known.start, known.end) == ("2027-03-01", "2027-03-03")
    assert [item.reason for item in known.turns] == ["Travel", "Dates found"]
    again = turned(known, turn("invited"), today=TODAY)
    assert (again.status, again.start) == ("invited", "2027-03-01")


@pytest.mark.parametrize("status", sorted(WITH_REASON))
def test_what_is_not_held_as_planned_says_why(status: str) -> None:
    with pytest.raises(NoReason):
        turned(PLANNED, turn(status, "  "), today=TODAY)


def test_nothing_is_held_before_it_begins() -> None:
    later = replace(PLANNED, start="2026-11-28", end="2026-11-28")
    for status in ("held", "not-held"):
        assert status not in may_turn(later, TODAY)
        with pytest.raises(ImpossibleTurn):
            turned(later, turn(status, "Why"), today=TODAY)
    assert "held" not in may_turn(replace(PLANNED, start=""), TODAY)


def test_only_a_postponement_gives_new_dates() -> None:
    for status in ("invited", "open"):
        with pytest.raises(InvalidValue):
            turned(PLANNED, turn(status), today=TODAY, start="2027-01-01")
    with pytest.raises(InvalidValue):
        turned(PLANNED, turn("postponed", "Why", on="2026-11-28"), today=TODAY)


STEPS = st.lists(
    st.tuples(
        st.sampled_from((*EVENT_STATUS, "lost")),
        st.sampled_from(("The State asked", "")),
        st.sampled_from(("", "2026-11-01", "2027-03-01", "2027-02-31")),
        st.integers(-9, 40),
    ),
    min_size=2,
    max_size=12,
)


@given(STEPS)
def test_no_impossible_status_is_ever_reached(
    steps: list[tuple[str, str, str, int]],
) -> None:
    event = PLANNED
    seen = [event.status]
    for status, reason, start, days in steps:
        today = TODAY + timedelta(days=days)
        wished = turn(status, reason, on=today.isoformat())
        offered = may_turn(event, today)
        try:
            after = turned(event, wished, today=today, start=start)
        except (InvalidValue, KeyError):
            continue
        assert status in offered
        assert status in FOLLOWS[event.status]
        assert after.status == after.turns[-1].status == status
        assert after.turns[:-1] == event.turns
        assert status not in WITH_REASON or after.turns[-1].reason
        assert status != "held" or after.start <= today.isoformat()
        assert after.start == event.start or after.turns[-1].start == event.start
        event = after
        seen.append(status)
    for before, then in pairwise(seen):
        assert before not in {"held", "cancelled", "not-held"}, then
