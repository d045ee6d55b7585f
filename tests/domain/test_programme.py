"""What is odd about a programme is told, never forbidden."""

from __future__ import annotations

from focalnet.domain.programme import in_order, programme_warnings
from focalnet.domain.seminars import Event, Sitting, Speaker

EVENT = Event(id="e", start="2019-01-21", end="2019-01-22", zone="Europe/Amsterdam")


def sitting(key: str, start: str, end: str, room: str = "", person: str = "") -> Sitting:
    speakers = (Speaker(id="s", person=person),) if person else ()
    return Sitting(id=key, start=start, end=end, room=room, speakers=speakers)


def codes(*sittings: Sitting) -> list[tuple[str, tuple[str, ...]]]:
    return [(item.code, item.sittings) for item in programme_warnings(EVENT, sittings)]


def test_two_sittings_in_one_room_at_one_time_are_told() -> None:
    one = sitting("1", "2019-01-21T09:00", "2019-01-21T11:00", "Room 1")
    two = sitting("2", "2019-01-21T10:00", "2019-01-21T12:00", "room 1")
    other = sitting("3", "2019-01-21T10:00", "2019-01-21T12:00", "Room 2")
    assert codes(two, one, other) == [("programme.one-room", ("1", "2"))]


def test_somebody_who_speaks_twice_at_one_time_is_told() -> None:
    one = sitting("1", "2019-01-21T09:00", "2019-01-21T11:00", person="p")
    two = sitting("2", "2019-01-21T10:00", "2019-01-21T12:00", person="p")
    assert codes(one, two) == [("programme.speaker-twice", ("1", "2"))]


def test_a_sitting_may_end_after_midnight_of_the_last_day_but_not_begin_there() -> None:
    late = sitting("1", "2019-01-22T22:00", "2019-01-23T00:30")
    next_day = sitting("2", "2019-01-23T09:00", "2019-01-23T10:00")
    assert codes(late, next_day) == [("programme.outside", ("2",))]


def test_sittings_follow_their_instants_and_those_without_times_come_last() -> None:
    open_end = sitting("1", "", "")
    second = sitting("2", "2019-01-21T09:00", "")
    first = sitting("3", "2019-01-21T09:00+02:00", "")
    assert [item.id for item in in_order([open_end, second, first], EVENT.zone)] == ["3", "2", "1"]
