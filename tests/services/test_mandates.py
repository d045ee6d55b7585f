"""Handing over and confirming: whoever leaves, every seat has its holder on every day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from focalnet.domain.dates import first_day, last_day
from focalnet.domain.records import Designation, Person
from focalnet.domain.seats import holds, span_of
from focalnet.services.mandates import NotAHolder, NothingHeld, confirm, hand_over
from focalnet.services.records import add_records, enter, retire, undo
from focalnet.services.seating import mandates_of

if TYPE_CHECKING:
    from focalnet.services.ports import Register

ON = date(2026, 3, 1)
NOTE = {"kind": "letter", "reference": "L 7"}
DATES = ("", "2025", "2026", "2026-02", "2026-03", "2026-02-28", "2026-03-01", "2026-03-02", "2027")
DAYS = [
    ON + timedelta(days=days) for days in range(-500, 900, 1) if abs(days) < 40 or days % 30 == 0
]
terms = st.lists(
    st.tuples(st.sampled_from(DATES), st.sampled_from(DATES)).filter(
        lambda term: not (term[0] and term[1]) or first_day(term[0]) <= last_day(term[1])
    ),
    min_size=1,
    max_size=4,
)


@settings(
    max_examples=20,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(found=terms, to_someone=st.booleans())
def test_on_every_day_the_seats_are_held_by_one_of_the_two_and_undo_gives_them_back(
    register: Register, found: list[tuple[str, str]], to_someone: bool
) -> None:
    leaving, coming = (Person(id=register.ids.record()) for _ in range(2))
    before = [
        Designation(id=register.ids.record(), holder=leaving.id, state="SEN", start=start, end=end)
        for start, end in found
    ]
    add_records(register, [leaving, coming, *before])
    to = coming.id if to_someone else ""
    if not any(_is_to_be_handed_over(item) for item in before):
        with pytest.raises(NothingHeld):
            hand_over(register, leaving.id, to=to, act=NOTE, on=ON)
        return
    done = hand_over(register, leaving.id, to=to, act=NOTE, on=ON)
    ended = mandates_of(register, leaving.id)
    opened = [register.record(key) for key in done.opened]
    for day in DAYS:
        was = sum(holds(item, day) for item in before)
        old = sum(holds(item, day) for item in ended)
        new = [item for item in opened if isinstance(item, Designation)]
        now = sum(day in span_of(item.start, item.end) for item in new)
        assert old + now == was
        assert not (old if day >= ON and _all_were_handed_over(before) else 0)
        assert not (now if day < ON else 0)
    undo(register)
    assert sorted(mandates_of(register, leaving.id), key=lambda item: item.id) == before
    assert mandates_of(register, coming.id) == []


def _is_to_be_handed_over(item: Designation) -> bool:
    span = span_of(item.start, item.end)
    return span.until > max(ON, span.begin)


def _all_were_handed_over(before: list[Designation]) -> bool:
    return all(map(_is_to_be_handed_over, before))


@pytest.fixture
def two(register: Register) -> tuple[Register, str, str]:
    """Give a register with two people; the first is primary in Senegal."""
    people: list[dict[str, Any]] = [{"names": ["Awa DIOP"]}, {"names": ["Ama MENSAH"]}]
    _, [awa, ama] = enter(register, "person", people)
    mandate = {"kind": "national", "state": "SEN", "rank": "primary", "holder": awa}
    enter(register, "designation", [mandate])
    return register, awa, ama


def test_a_successor_who_sits_there_already_is_told_as_a_warning(
    two: tuple[Register, str, str],
) -> None:
    register, awa, ama = two
    acting = {"kind": "national", "state": "SEN", "rank": "acting", "holder": ama}
    enter(register, "designation", [acting])
    done = hand_over(register, awa, to=ama, act=NOTE, on=ON)
    assert [item.code for item in done.warnings] == ["seat.acting-beside-primary"]


def test_nobody_who_is_retired_or_no_holder_takes_over(two: tuple[Register, str, str]) -> None:
    register, awa, ama = two
    retire(register, ama)
    _, [network] = enter(register, "network", [{"names": ["CARIN"]}])
    for to in (ama, network, awa):
        with pytest.raises(NotAHolder):
            hand_over(register, awa, to=to, act=NOTE, on=ON)
    with pytest.raises(NotAHolder):
        hand_over(register, network, to=ama, act=NOTE, on=ON)


def test_a_confirmation_may_name_a_holder_and_one_of_their_mandates_twice(
    two: tuple[Register, str, str],
) -> None:
    register, awa, _ = two
    [mandate] = mandates_of(register, awa)
    told = confirm(register, [awa, mandate.id], by="Embassy", how="phone", on=ON, today=ON)
    assert (told.confirmed, len(told.done.entries)) == ((mandate.id,), 1)
    again = confirm(register, [mandate.id], by="Embassy", how="phone", on=ON, today=ON)
    assert not again.done
