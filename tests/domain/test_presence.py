"""Who was there: facts of several desks, and parts of sittings, whatever the clock does."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.domain.participation import PRESENCE, Arrival, Attendance
from focalnet.domain.presence import (
    ATTENDED,
    SpanOutside,
    arrived_for,
    check_part,
    seen,
    span_attended,
    span_of_sitting,
    united,
    who_came,
)
from focalnet.domain.seminars import Sitting

HAGUE = "Europe/Amsterdam"
MOMENTS = st.sampled_from(["2019-01-21T09:12", "2019-01-21T09:12+01:00", "2019-01-21T08:30Z"])

facts = st.builds(
    Arrival,
    id=st.sampled_from("abcd"),
    event=st.just("e"),
    participation=st.sampled_from(["", "p", "q"]),
    at=MOMENTS,
    desk=st.sampled_from(["1", "2"]),
    undone=st.sampled_from(["", "", "2019-01-21T10:00", "2019-01-21T10:05"]),
)
desks = st.lists(st.lists(facts, max_size=5), max_size=4)


def arrival(key: str, at: str, **known: str) -> Arrival:
    return Arrival(**{"id": key, "event": "e", "participation": "p", "at": at, "desk": "1"} | known)


@given(desks, st.randoms(use_true_random=False))
def test_the_union_of_desks_has_no_order_and_no_count(
    known: list[list[Arrival]], chance: Random
) -> None:
    whole = united(*known)
    mixed = [*known, *chance.choices(known, k=2)] if known else []
    chance.shuffle(mixed)
    assert united(*mixed) == whole
    assert united(whole.values(), *mixed) == whole
    halves = united(united(*known[:2]).values(), united(*known[2:]).values())
    assert halves == whole


@given(desks)
def test_what_one_desk_undid_nobody_brings_back(known: list[list[Arrival]]) -> None:
    undone = {fact.id for desk in known for fact in desk if fact.undone}
    whole = united(*known)
    assert {key for key, fact in whole.items() if fact.undone} == undone
    assert not undone & {
        fact.id for facts in seen(whole.values(), HAGUE).values() for fact in facts
    }


@given(st.lists(facts), st.lists(st.sampled_from(PRESENCE)))
def test_somebody_came_who_was_seen_or_took_part(known: list[Arrival], marks: list[str]) -> None:
    attendances = [
        Attendance(id=str(number), participation=str(number), status=status)
        for number, status in enumerate(marks)
    ]
    came = who_came(known, attendances)
    assert came == {
        *(fact.participation for fact in known if fact.participation and not fact.undone),
        *(mark.participation for mark in attendances if mark.status in ATTENDED),
    }


def test_somebody_at_two_desks_came_once_and_both_times_are_shown() -> None:
    late, early = arrival("1", "2019-01-21T09:12"), arrival("2", "2019-01-21T09:05", desk="2")
    [facts] = seen([late, early], HAGUE).values()
    assert [(fact.at[11:], fact.desk) for fact in facts] == [("09:05", "2"), ("09:12", "1")]


def test_whoever_comes_back_after_an_undo_is_a_new_fact() -> None:
    wrong = arrival("1", "2019-01-21T09:12", undone="2019-01-21T09:13")
    again = arrival("2", "2019-01-21T10:00")
    assert seen([wrong], HAGUE) == {}
    assert seen([wrong, again], HAGUE) == {"p": (again,)}


def test_a_fact_of_which_only_the_undoing_is_known_is_filled_up_later() -> None:
    undone = Arrival(id="1", event="e", undone="2019-01-21T10:00")
    whole = arrival("1", "2019-01-21T09:12")
    expected = {"1": replace(whole, undone=undone.undone)}
    assert united([undone], [whole]) == united([whole], [undone]) == expected


def sitting(start: str, end: str) -> Sitting:
    return Sitting(id="s", event="e", start=start, end=end)


def mark(status: str, start: str = "", end: str = "") -> Attendance:
    return Attendance(id="a", sitting="s", participation="p", status=status, start=start, end=end)


NIGHT = sitting("2019-01-21T22:00", "2019-01-22T01:30")
BACK = sitting("2019-10-27T01:00", "2019-10-27T04:00")
FORWARD = sitting("2019-03-31T01:00", "2019-03-31T04:00")


@pytest.mark.parametrize(
    ("held", "minutes"), [(NIGHT, 210), (BACK, 240), (FORWARD, 120)], ids=["night", "back", "on"]
)
def test_a_sitting_lasts_as_long_as_it_lasts_whatever_the_clock_shows(
    held: Sitting, minutes: int
) -> None:
    span = span_of_sitting(held, HAGUE)
    assert span is not None
    assert span.minutes == minutes


@pytest.mark.parametrize(
    ("held", "start", "end", "minutes"),
    [
        (NIGHT, "2019-01-22T00:15", "", 75),
        (NIGHT, "", "2019-01-22T00:15", 135),
        (NIGHT, "2019-01-21T21:00", "2019-01-22T09:00", 210),
        (BACK, "2019-10-27T02:30+02:00", "2019-10-27T02:30+01:00", 60),
        (FORWARD, "2019-03-31T01:30", "2019-03-31T03:30", 60),
    ],
)
def test_a_part_is_counted_across_midnight_and_a_change_of_the_clock(
    held: Sitting, start: str, end: str, minutes: int
) -> None:
    part = mark("partial", start, end)
    check_part(part, held, HAGUE)
    span = span_attended(part, held, HAGUE)
    assert span is not None
    assert span.minutes == minutes


@pytest.mark.parametrize("status", PRESENCE)
def test_only_who_took_part_attended_and_all_of_it_unless_in_part(status: str) -> None:
    span = span_attended(mark(status), NIGHT, HAGUE)
    assert span == (span_of_sitting(NIGHT, HAGUE) if status in ATTENDED else None)


@pytest.mark.parametrize(
    ("start", "end", "place"),
    [
        ("2019-01-22T01:00", "2019-01-22T00:30", "end"),
        ("2019-01-22T01:30", "", "start"),
        ("", "2019-01-21T22:00", "end"),
    ],
)
def test_a_part_outside_its_sitting_is_refused(start: str, end: str, place: str) -> None:
    with pytest.raises(SpanOutside) as refused:
        check_part(mark("partial", start, end), NIGHT, HAGUE)
    assert refused.value.place == place


def test_who_arrives_after_the_end_of_a_sitting_was_not_there_for_it() -> None:
    sightings = seen(
        [
            arrival("1", "2019-01-21T21:50", participation="p"),
            arrival("2", "2019-01-22T01:29", participation="q"),
            arrival("3", "2019-01-22T01:30", participation="r"),
        ],
        HAGUE,
    )
    assert arrived_for(sightings, NIGHT, HAGUE) == {"p", "q"}
    assert arrived_for(sightings, sitting("", ""), HAGUE) == {"p", "q", "r"}
