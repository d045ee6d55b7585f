"""Events in a real register: made, changed, postponed, copied, with their programme."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.domain.changes import Draft
from focalnet.domain.errors import FocalnetError, InvalidValue, UnknownField
from focalnet.domain.event_course import ImpossibleTurn, NoReason
from focalnet.domain.merging import entry_of_new
from focalnet.domain.moments import NoSuchTime, UnknownZone
from focalnet.domain.participation import Invitation, Participation, Stage, Step
from focalnet.domain.records import Person
from focalnet.domain.seminars import Event
from focalnet.domain.values import Name
from focalnet.services.completing import EndsBeforeStart, LeadsNowhere
from focalnet.services.event_copying import copy_event, workshop_after
from focalnet.services.event_turns import Wish, turn_event
from focalnet.services.event_view import event_view, list_events, plain_view
from focalnet.services.events import (
    NoSuchEvent,
    NotAnEvent,
    NotANumber,
    new_event,
    next_ordinal,
    set_event,
    the_event,
)
from focalnet.services.programme_files import NotAProgramme, sittings_in
from focalnet.services.records import Retired, enter, retire, undo
from focalnet.services.setting import set_fields
from focalnet.services.sittings import add_sittings, set_sitting, sittings_of
from focalnet.services.workbook import InBook, InSheet

if TYPE_CHECKING:
    from focalnet.services.ports import Register

TODAY = date(2026, 11, 27)
SIXTH: dict[str, Any] = {
    "kind": "seminar",
    "series": "Focal points",
    "ordinal": 6,
    "title": "Sixth seminar",
    "start": "2019-01-21",
    "end": "2019-01-24",
    "place": "The Hague",
}
OPENING = {"title": "Opening", "start": "2019-01-21T09:00", "end": "10:30", "room": "Room 1"}


def zeros(count: int) -> bytes:
    return bytes(count)


def make(register: Register, **filled: Any) -> Event:
    made = new_event(register, {**SIXTH, **filled}, today=TODAY, random=zeros)
    return the_event(register, made.event)


def test_an_event_is_planned_on_the_clock_of_its_place(register: Register) -> None:
    event = make(register)
    assert (event.status, event.zone, event.ordinal) == ("planned", "Europe/Amsterdam", "6")
    assert event.desk_key == "00" * 32
    assert make(register, place="Dakar", country="SEN").zone == "Africa/Dakar"
    assert make(register, place="Ottawa", country="CAN").zone == "UTC"
    assert make(register, zone="Asia/Tokyo").zone == "Asia/Tokyo"


def test_an_event_entered_on_a_form_is_planned_on_the_clock_of_its_place(
    register: Register,
) -> None:
    _, [made] = enter(
        register, "event", [{"title": "Sixth", "start": "2019-01-21", "place": "The Hague"}]
    )
    event = the_event(register, made)
    assert (event.status, event.zone, event.end) == ("planned", "Europe/Amsterdam", "2019-01-21")
    with pytest.raises(UnknownZone):
        enter(register, "event", [{"title": "Sixth", "zone": "Mars"}])


def test_the_next_number_of_a_series_is_proposed(register: Register) -> None:
    assert next_ordinal(register, "Focal points") == "1"
    make(register)
    assert next_ordinal(register, "focal POINTS") == "7"
    assert make(register, ordinal="next", start="2020-01-20", end="").ordinal == "7"
    assert make(register, ordinal="7 bis").ordinal == "7 bis"
    twice = new_event(register, SIXTH, today=TODAY, random=zeros)
    assert the_event(register, twice.double).title == "Sixth seminar"


@pytest.mark.parametrize(
    ("filled", "error", "place"),
    [
        ({"title": "", "series": ""}, NotAnEvent, "title"),
        ({"zone": "Mars"}, UnknownZone, "zone"),
        ({"capacity": "many"}, NotANumber, "capacity"),
        ({"rooms": [{"text": "Room 1", "capacity": -3}]}, NotANumber, "rooms.1.capacity"),
        ({"end": "2019-01-20"}, EndsBeforeStart, "end"),
        ({"parent": "nowhere"}, LeadsNowhere, "parent"),
        ({"colour": "blue"}, UnknownField, "colour"),
        ({"kind": "party"}, InvalidValue, "kind"),
        ({"status": "held", "start": "2027-01-01", "end": ""}, ImpossibleTurn, "status"),
        ({"status": "cancelled"}, NoReason, "turns"),
        ({"sittings": {"title": "One"}}, InvalidValue, "sittings"),
        ({"sittings": [OPENING, {"room": "1"}]}, InvalidValue, "sittings.2.title"),
        ({"sittings": [{**OPENING, "end": "08:00", "start": "2019-03-31T02:30"}]}, NoSuchTime, ""),
    ],
)
def test_what_is_no_event_is_refused_and_nothing_is_stored(
    register: Register, filled: dict[str, Any], error: type[FocalnetError], place: str
) -> None:
    with pytest.raises(error) as refused:
        make(register, **filled)
    assert place in refused.value.place
    assert list_events(register) == []
    assert not list(register.records("sitting"))


def test_fields_are_set_by_path_but_the_course_is_not(register: Register) -> None:
    event = make(register, end="2019-01-21")
    set_event(register, event.id, {"start": "2019-01-22", "rooms+": "Room 1", "capacity": "40"})
    after = the_event(register, event.id)
    assert (after.start, after.end, after.rooms[0].text) == ("2019-01-22", "2019-01-22", "Room 1")
    for path in ("status", "turns", "turns.1.reason", "turns+"):
        with pytest.raises(UnknownField):
            set_event(register, event.id, {path: "held"})
    with pytest.raises(NotANumber):
        set_event(register, event.id, {"quota": "two"})
    with pytest.raises(NoSuchEvent):
        set_event(register, "nowhere", {"quota": "2"})
    retire(register, event.id)
    with pytest.raises(Retired):
        set_event(register, event.id, {"quota": "2"})


def test_a_sitting_after_midnight_and_over_the_change_of_clocks_has_its_length(
    register: Register,
) -> None:
    night = {"title": "Night", "start": "2019-03-30T22:00", "end": "04:00"}
    back = {"title": "Twice", "start": "2019-10-27T02:30+02:00", "end": "2019-10-27T02:15+01:00"}
    event = make(register, start="2019-03-30", end="2019-10-27", sittings=[night, back])
    view = event_view(register, event.id, today=TODAY)
    assert [item.end for item in view.sittings] == ["2019-03-31T04:00", "2019-10-27T02:15+01:00"]
    assert list(view.minutes.values()) == [300, 45]


def test_a_room_taken_twice_is_told_and_stored_all_the_same(register: Register) -> None:
    event = make(register, sittings=[OPENING])
    added = add_sittings(register, event, [{**OPENING, "title": "Panel", "end": "12:00"}])
    assert [item.code for item in added.warnings] == ["programme.one-room"]
    moved = set_sitting(register, added.sittings[0], {"room": "Room 2", "speakers+": "Awa DIOP"})
    assert moved.warnings == ()
    [_, panel] = sittings_of(register, event)
    assert panel.speakers[0].text == "Awa DIOP"
    with pytest.raises(EndsBeforeStart):
        set_sitting(register, panel.id, {"end": "2019-01-21T08:00"})


def test_a_programme_is_read_out_of_a_table() -> None:
    rows = (
        ("Programme", "", "", "", ""),
        ("Date", "Start", "End", "Title", "Speakers"),
        ("2019-01-21", "9:00", "10:30:00", "Opening", "Awa DIOP (chair); Juma OTIENO"),
        ("", "22:00", "00:30", "Night", ""),
        ("", "", "", "", ""),
        ("2019-01-22", "2019-01-22 09:00:00", "", "Closing", ""),
    )
    [first, night, closing] = sittings_in(InBook((InSheet("s", rows),)))
    assert first["speakers"] == [
        {"text": "Awa DIOP", "chair": "yes"},
        {"text": "Juma OTIENO"},
    ]
    assert (first["start"], first["end"]) == ("2019-01-21T09:00", "10:30")
    assert night["start"] == "2019-01-21T22:00"
    assert closing["start"] == "2019-01-22 09:00"
    with pytest.raises(NotAProgramme):
        sittings_in(InBook((InSheet("s", (("Name", "Room"), ("x", "y"))),)))


def invited(register: Register, event: Event) -> None:
    step = Step(id=register.ids.element(), state="sent", on="2018-11-01")
    letter = Invitation(id=register.ids.record(), event=event.id, state="SEN", steps=(step,))
    register.write(Draft("test", (entry_of_new(letter),)))


def test_a_postponed_event_keeps_everything_and_moves_its_programme_once(
    register: Register,
) -> None:
    event = make(register, sittings=[OPENING], purge="2019-07-24", rooms=["Room 1"])
    invited(register, event)
    unknown = turn_event(
        register, event.id, Wish("postponed", "2019-01-10", "No travel"), today=TODAY
    )
    assert (unknown.event.start, unknown.event.end, unknown.moved) == ("", "", ())
    assert unknown.reissue
    known = turn_event(
        register,
        event.id,
        Wish("postponed", reason="Dates agreed", start="2027-01-25", end="2027-01-28"),
        today=TODAY,
    )
    assert len(known.moved) == 1
    after = the_event(register, event.id)
    assert (after.rooms, after.purge) == (event.rooms, "2027-07-28")
    [opening] = sittings_of(register, after)
    assert (opening.start, opening.end) == ("2027-01-25T09:00", "2027-01-25T10:30")
    assert [(turn.status, turn.start) for turn in after.turns] == [
        ("postponed", "2019-01-21"),
        ("postponed", ""),
    ]
    undo(register)
    assert the_event(register, event.id).start == ""
    assert sittings_of(register, event)[0].start == "2019-01-21T09:00"


def test_an_impossible_turn_stores_nothing(register: Register) -> None:
    event = make(register, status="held")
    for wish in (Wish("planned"), Wish("postponed", reason="Why"), Wish("cancelled", reason="Why")):
        with pytest.raises(ImpossibleTurn):
            turn_event(register, event.id, wish, today=TODAY)
    with pytest.raises(ImpossibleTurn):
        turn_event(register, event.id, Wish("lost"), today=TODAY)
    assert the_event(register, event.id) == event


def test_no_other_door_sets_the_course(register: Register) -> None:
    event = make(register, status="held")
    for wanted in ({"status": "planned"}, {"turns+": '{"status": "planned"}'}):
        with pytest.raises(ImpossibleTurn):
            set_fields(register, event.id, wanted)
    assert the_event(register, event.id) == event


def test_the_workshop_is_the_day_after_and_part_of_its_seminar(register: Register) -> None:
    event = make(register, rooms=["Room 1"], languages="en fr")
    made = workshop_after(register, event.id, {}, today=TODAY, random=zeros)
    workshop = the_event(register, made.event)
    assert (workshop.start, workshop.end, workshop.kind) == ("2019-01-25", "2019-01-25", "workshop")
    assert (workshop.parent, workshop.languages) == (event.id, ("en", "fr"))
    told = plain_view(event_view(register, event.id, today=TODAY))
    assert [part["id"] for part in told["parts"]] == [workshop.id]
    assert "desk_key" not in told


def someone(register: Register, event: Event, name: str, state: str, stage: str) -> str:
    person = Person(
        id=register.ids.record(),
        names=(Name(id=register.ids.element(), text=name),),
        state=state,
    )
    there = Participation(
        id=register.ids.record(),
        event=event.id,
        person=person.id,
        state="SEN",
        function="Prosecutor",
        capacity="participant",
        stages=(Stage(id=register.ids.element(), state=stage, on="2019-01-01"),) if stage else (),
    )
    register.write(Draft("test", (entry_of_new(person), entry_of_new(there))))
    return person.id


def test_the_next_event_takes_people_rooms_and_languages_over(register: Register) -> None:
    event = make(register, rooms=["Room 1"], languages="en fr", sittings=[OPENING], status="held")
    stays = someone(register, event, "Awa DIOP", "SEN", "registered")
    moved = someone(register, event, "Juma OTIENO", "KEN", "registered")
    someone(register, event, "Left EARLY", "SEN", "withdrawn")
    gone = someone(register, event, "Retired PERSON", "SEN", "registered")
    retire(register, gone)
    copied = copy_event(
        register,
        event.id,
        {"title": "Seventh seminar", "start": "2027-01-25", "end": "2027-01-28"},
        parts=("people", "rooms", "languages", "programme"),
        today=TODAY,
        random=zeros,
    )
    after = the_event(register, copied.event)
    assert (after.ordinal, after.status, after.rooms[0].text) == ("7", "planned", "Room 1")
    assert after.turns == ()
    people = {
        item.person: item
        for item in register.records("participation", {"event": after.id})
        if isinstance(item, Participation)
    }
    assert set(people) == {stays, moved}
    assert (people[stays].state, people[stays].function) == ("SEN", "Prosecutor")
    assert (people[moved].state, people[moved].function) == ("KEN", "")
    assert all(item.stages == () and not item.code for item in people.values())
    assert sittings_of(register, after)[0].start == "2027-01-25T09:00"
    assert copy_event(register, event.id, {}, parts=(), today=TODAY, random=zeros).people == 0
    with pytest.raises(InvalidValue):
        copy_event(register, event.id, {}, parts=("chairs",), today=TODAY, random=zeros)
    with pytest.raises(InvalidValue):
        copy_event(register, event.id, {}, parts=("programme",), today=TODAY, random=zeros)


def test_an_event_shows_its_counts(register: Register) -> None:
    event = make(register, sittings=[OPENING])
    invited(register, event)
    someone(register, event, "Awa DIOP", "SEN", "registered")
    someone(register, event, "Left EARLY", "SEN", "withdrawn")
    counts = event_view(register, event.id, today=TODAY).counts
    assert (counts.sittings, counts.invited, counts.expected, counts.came) == (1, 1, 1, 0)
    [line] = list_events(register)
    assert (line.id, line.expected) == (event.id, 1)


def test_a_speaker_is_somebody_of_the_register_or_a_name(register: Register) -> None:
    _, [person] = enter(register, "person", [{"names": ["Awa DIOP"], "state": "SEN"}])
    speakers = [{"person": person, "chair": True}, "A guest"]
    event = make(register, sittings=[{**OPENING, "speakers": speakers}])
    [opening] = sittings_of(register, event)
    assert [(item.person, item.text, item.chair) for item in opening.speakers] == [
        (person, "", "yes"),
        ("", "A guest", ""),
    ]
    with pytest.raises(LeadsNowhere):
        make(register, sittings=[{**OPENING, "speakers": [{"person": event.id}]}])
