"""Calendar files of events, read back by a library that is not ours."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from focalnet.services.calendar_file import CalendarEntry, calendar_file
from focalnet.services.event_calendar import NoDays, event_calendar
from focalnet.services.event_turns import Wish, turn_event
from focalnet.services.events import new_event, set_event, the_event
from focalnet.services.records import enter, retire, undo
from focalnet.services.sittings import set_sitting, sittings_of
from focalnet.services.words import LANGUAGES

if TYPE_CHECKING:
    from focalnet.services.ports import Register

TODAY = date(2026, 11, 27)
STAMP = datetime(2026, 11, 27, 9, tzinfo=UTC)
SEMINAR: dict[str, Any] = {
    "title": "Seminar; of focal points, the sixth",
    "titles": [{"text": "Séminaire", "language": "fr"}],
    "start": "2027-03-27",
    "end": "2027-03-28",
    "deadline": "2027-02-01",
    "place": "The Hague",
    "sittings": [
        {"title": "Opening", "start": "2027-03-27T22:00", "end": "04:00", "room": "Room 1"},
        {"title": "Closing", "start": "2027-03-28T09:00", "text": "Adoption,\nand thanks"},
    ],
}


def make(register: Register, **filled: Any) -> str:
    return new_event(register, {**SEMINAR, **filled}, today=TODAY, random=bytes).event


def entries(register: Register, event: str, **how: Any) -> dict[str, Any]:
    read = Calendar.from_ical(event_calendar(register, event, **how))
    return {str(item["UID"]): item for item in read.walk("VEVENT")}


def sequences(register: Register, event: str) -> dict[str, int]:
    return {key: int(item["SEQUENCE"]) for key, item in entries(register, event).items()}


def test_days_end_on_the_day_after_and_hours_are_instants(register: Register) -> None:
    event = make(register)
    opening, closing = sittings_of(register, the_event(register, event))
    read = entries(register, event)
    assert set(read) == {event, f"{event}-deadline", opening.id, closing.id}
    whole = read[event]
    assert (whole["DTSTART"].dt, whole["DTEND"].dt) == (date(2027, 3, 27), date(2027, 3, 29))
    assert str(whole["SUMMARY"]) == "Seminar; of focal points, the sixth"
    assert str(whole["STATUS"]) == "TENTATIVE"
    assert read[f"{event}-deadline"]["DTEND"].dt == date(2027, 2, 2)
    night = read[opening.id]
    # The clocks go forward in that night: six hours of the clock are five.
    assert night["DTSTART"].dt == datetime(2027, 3, 27, 21, tzinfo=UTC)
    assert night["DTEND"].dt == datetime(2027, 3, 28, 2, tzinfo=UTC)
    assert str(night["LOCATION"]) == "Room 1 · The Hague"
    assert "DTEND" not in read[closing.id]
    assert str(read[closing.id]["DESCRIPTION"]) == "Adoption,\nand thanks"


def test_the_file_is_the_same_until_something_changes(register: Register) -> None:
    event = make(register)
    before = event_calendar(register, event)
    set_event(register, event, {"notes": "Of no matter to a calendar."})
    assert sequences(register, event)[event] == 0
    assert event_calendar(register, event).count(b"SEQUENCE:0") == before.count(b"SEQUENCE:0") == 4


def test_the_number_rises_with_dates_place_and_status_and_never_falls(register: Register) -> None:
    event = make(register)
    opening, _ = sittings_of(register, the_event(register, event))
    seen = [sequences(register, event)]
    steps = (
        lambda: set_event(register, event, {"place": "Dakar"}),
        lambda: undo(register),
        lambda: set_event(register, event, {"start": "2027-03-26"}),
        lambda: turn_event(register, event, Wish("invited"), today=TODAY),
        lambda: retire(register, event),
    )
    for step in steps:
        step()
        seen.append(sequences(register, event))
        assert seen[-1][event] == seen[-2][event] + 1
        assert seen[-1][opening.id] > seen[-2][opening.id]


def test_a_sitting_that_moves_leaves_the_others_alone(register: Register) -> None:
    event = make(register)
    opening, closing = sittings_of(register, the_event(register, event))
    set_sitting(register, opening.id, {"room": "Room 2"})
    found = sequences(register, event)
    assert (found[opening.id], found[closing.id], found[event]) == (1, 0, 0)
    retire(register, closing.id)
    read = entries(register, event)
    assert str(read[closing.id]["STATUS"]) == "CANCELLED"
    assert int(read[closing.id]["SEQUENCE"]) == 1


def test_what_is_postponed_without_a_day_or_cancelled_leaves_the_calendar(
    register: Register,
) -> None:
    event = make(register)
    turn_event(register, event, Wish("postponed", reason="No travel"), today=TODAY)
    read = entries(register, event)
    assert {str(item["STATUS"]) for item in read.values()} == {"CANCELLED"}
    assert read[event]["DTSTART"].dt == date(2027, 3, 27)
    assert str(read[event]["DESCRIPTION"]) == "No travel"
    new = Wish("postponed", reason="Agreed", start="2027-05-03", end="2027-05-04")
    turn_event(register, event, new, today=TODAY)
    read = entries(register, event)
    assert str(read[event]["STATUS"]) == "TENTATIVE"
    assert read[event]["DTSTART"].dt == date(2027, 5, 3)
    before = sequences(register, event)
    turn_event(register, event, Wish("postponed", reason="Without days again"), today=TODAY)
    after = sequences(register, event)
    assert all(after[key] > before[key] for key in before)
    turn_event(register, event, Wish("cancelled", reason="No funds"), today=TODAY)
    assert {str(i["STATUS"]) for i in entries(register, event).values()} == {"CANCELLED"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_speaks_the_language_asked_for(register: Register, language: str) -> None:
    event = make(register)
    read = entries(register, event, language=language, sittings=False)
    title = "Séminaire" if language == "fr" else SEMINAR["title"]
    assert len(read) == 2
    assert str(read[event]["SUMMARY"]) == title
    assert title in str(read[f"{event}-deadline"]["SUMMARY"])


def test_a_speaker_who_is_not_for_everybody_is_not_named(register: Register) -> None:
    _, [known] = enter(register, "person", [{"names": ["Awa DIOP"]}])
    _, [hidden] = enter(register, "person", [{"names": ["Juma OTIENO"], "confidentiality": "full"}])
    speakers = [{"person": known}, {"person": hidden}, "A guest"]
    event = make(
        register, sittings=[{"title": "P", "start": "2027-03-27T09:00", "speakers": speakers}]
    )
    made = event_calendar(register, event).decode()
    assert "Awa DIOP\\nA guest" in made
    assert "OTIENO" not in made


def test_an_event_without_a_day_is_in_no_calendar(register: Register) -> None:
    for start in ("", "2027", "2027-03"):
        event = make(register, start=start, end="", sittings=[])
        with pytest.raises(NoDays):
            event_calendar(register, event)


TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.just("\n"), max_size=200)


def test_a_long_line_is_folded_within_75_octets_and_no_letter_is_broken() -> None:
    for letter in ("x", "é", "ع", "漢", "𐀀"):
        for count in range(60, 200):
            made = calendar_file(
                [
                    CalendarEntry(
                        uid="u", sequence=0, stamp=STAMP, summary=letter * count, begin=STAMP
                    )
                ]
            )
            assert all(len(line) <= 75 and line.decode() for line in made.split(b"\r\n")[:-1])
            [read] = Calendar.from_ical(made).walk("VEVENT")
            assert str(read["SUMMARY"]) == letter * count


@given(summary=TEXTS, text=TEXTS, place=TEXTS)
def test_any_text_comes_back_from_folded_and_escaped_lines(
    summary: str, text: str, place: str
) -> None:
    entry = CalendarEntry(
        uid="u", sequence=3, stamp=STAMP, summary=summary, begin=STAMP, place=place, text=text
    )
    made = calendar_file([entry], name=summary)
    lines = made.split(b"\r\n")
    assert all(len(line) <= 75 and b"\n" not in line for line in lines)
    [read] = Calendar.from_ical(made).walk("VEVENT")
    assert str(read["SUMMARY"]) == summary
    assert str(read.get("DESCRIPTION", "")) == text
    assert str(read.get("LOCATION", "")) == place
