"""Who sat where on any day; nothing odd about a seat goes unnoticed."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from focalnet.domain.dates import first_day, in_force, last_day
from focalnet.domain.records import Designation
from focalnet.domain.seats import (
    holds,
    is_vacancy,
    seat_of,
    seats_of,
    span_of,
    timeline,
    warnings_of,
)

DATES = ("", "2023", "2024", "2024-02", "2024-03", "2024-02-10", "2024-02-29", "2024-03-01", "9999")
starts, ends = st.sampled_from(DATES), st.sampled_from(DATES)
mandates = st.lists(
    st.builds(
        Designation,
        id=st.just(""),
        kind=st.just("national"),
        state=st.just("SEN"),
        holder=st.sampled_from(("awa", "ama", "")),
        rank=st.sampled_from(("primary", "primary", "acting", "alternate", "")),
        stage=st.sampled_from(("", "", "appointed", "proposed")),
        start=starts,
        end=ends,
    ),
    max_size=5,
)


def numbered(found: list[Designation]) -> list[Designation]:
    """Return those that do not end before they begin, as a register holds them."""
    kept = [
        item
        for item in found
        if not (item.start and item.end and last_day(item.end) < first_day(item.start))
    ]
    return [
        Designation(
            id=str(number),
            kind=item.kind,
            state=item.state,
            holder=item.holder,
            rank=item.rank,
            stage=item.stage,
            start=item.start,
            end=item.end,
        )
        for number, item in enumerate(kept)
    ]


seats = mandates.map(numbered)


def boundaries(found: list[Designation]) -> set[date]:
    """Return every day on which something may begin or end, and the days around it."""
    texts = {text for item in found for text in (item.start, item.end) if text}
    edges = {day for text in texts for day in (first_day(text), last_day(text))}
    around = {
        edge + timedelta(days=days) for edge in edges for days in (-1, 0, 1) if edge.year < 9999
    }
    return around | {date(2020, 1, 1)}


@given(starts, ends, st.dates(date(2022, 1, 1), date(2026, 1, 1)))
def test_a_span_holds_exactly_when_the_mandate_does(start: str, end: str, day: date) -> None:
    assert (day in span_of(start, end)) == in_force(start, end, day)


@given(seats)
def test_the_timeline_tells_for_every_boundary_who_held_the_seat(found: list[Designation]) -> None:
    for known in seats_of(found).values():
        stretches = timeline(known)
        for day in boundaries(known):
            there = [
                item for stretch in stretches if day in stretch.span for item in stretch.holding
            ]
            assert there == [item for item in known if holds(item, day)]
            noted = [item for part in stretches if day in part.span for item in part.vacancies]
            assert noted == [item for item in known if is_vacancy(item, day)]


@given(seats)
def test_no_two_primaries_and_no_acting_beside_one_go_unnoticed(found: list[Designation]) -> None:
    warned = warnings_of(found)
    for day in boundaries(found):
        there = [item for item in found if holds(item, day)]
        told = {item.code: item.mandates for item in warned if day in item.span}
        primaries = sorted(item.id for item in there if item.rank == "primary")
        acting = sorted(item.id for item in there if item.rank == "acting")
        assert list(told.get("seat.two-primaries", ())) == (primaries if len(primaries) > 1 else [])
        both = sorted(primaries + acting) if primaries and acting else []
        assert list(told.get("seat.acting-beside-primary", ())) == both


@given(seats)
def test_a_gap_is_told_where_nobody_sat_between_two_mandates(found: list[Designation]) -> None:
    gaps = [item for item in warnings_of(found) if item.code == "seat.gap"]
    for gap in gaps:
        known = [item for item in found if seat_of(item) == gap.seat]
        for day in boundaries(known):
            if day in gap.span:
                assert not any(holds(item, day) or is_vacancy(item, day) for item in known)
        assert any(holds(item, gap.span.begin - timedelta(days=1)) for item in known)
        assert any(holds(item, gap.span.until) for item in known)


def sitting(
    key: str, start: str, end: str, rank: str = "primary", holder: str = "awa"
) -> Designation:
    return Designation(
        id=key, kind="national", state="SEN", holder=holder, rank=rank, start=start, end=end
    )


def test_a_handover_on_one_day_leaves_neither_overlap_nor_gap() -> None:
    known = [sitting("a", "2020", "2024-05-02"), sitting("b", "2024-05-02", "")]
    assert warnings_of(known) == ()
    assert [item.id for item in known if holds(item, date(2024, 5, 1))] == ["a"]
    assert [item.id for item in known if holds(item, date(2024, 5, 2))] == ["b"]


def test_an_overlap_that_only_partial_dates_make_is_told_as_not_sure() -> None:
    [maybe] = warnings_of([sitting("a", "2020", "2024"), sitting("b", "2024", "")])
    assert (maybe.code, maybe.sure) == ("seat.two-primaries", False)
    assert maybe.plain()["from"] == "2024-01-01"
    assert maybe.plain()["until"] == "2025-01-01"
    [surely] = warnings_of([sitting("a", "2020", "2024"), sitting("b", "2022", "")])
    assert surely.sure


def test_alternates_may_be_several_and_a_noted_vacancy_is_no_gap() -> None:
    pair = [sitting("a", "2020", "", "alternate"), sitting("b", "2020", "", "alternate")]
    assert warnings_of(pair) == ()
    apart = [sitting("a", "2020", "2021-01-01"), sitting("b", "2022-01-01", "")]
    assert [item.code for item in warnings_of(apart)] == ["seat.gap"]
    noted = sitting("c", "2021-01-01", "2022-01-01", holder="")
    assert warnings_of([*apart, noted]) == ()
    left_open = sitting("c", "2021-01-01", "", holder="")
    assert [item.code for item in warnings_of([*apart, left_open])] == ["seat.vacancy-held"]


def test_seats_of_two_states_or_of_a_group_are_different_seats() -> None:
    home = Designation(id="a", kind="national", state="SEN", holder="awa", rank="primary")
    abroad = Designation(id="b", kind="national", state="GMB", holder="awa", rank="primary")
    group = Designation(id="c", kind="regional", state="SEN", region="AFR", holder="awa")
    assert len(seats_of([home, abroad, group])) == 3
    assert (seat_of(group).state, seat_of(group).region) == ("", "AFR")
    assert warnings_of([home, abroad, group]) == ()
