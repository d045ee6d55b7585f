"""The figures of an event equal a recount, repeat as at any day, and are said in six languages."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.domain.participation import PRESENCE
from focalnet.domain.records import Person
from focalnet.domain.seminars import Event
from focalnet.interchange.workbook import FileWorkbooks
from focalnet.printing.paper import missing_letters
from focalnet.services.event_figures import EventFigures, event_figures
from focalnet.services.event_figures_page import (
    event_figures_paper,
    event_figures_plain,
    event_figures_sheets,
    series_paper,
    series_sheets,
)
from focalnet.services.ports import Register
from focalnet.services.records import enter, undo
from focalnet.services.series_figures import series_figures
from focalnet.services.words import LANGUAGES
from focalnet.store import open_store
from tests.services.conftest import KEY

TODAY = date(2026, 11, 27)
# At the sixth seminar: situation countries, other Parties, and States not parties.
SITUATIONS, PARTIES, OTHERS = ("COD", "UGA", "CAF"), ("FRA", "NLD"), ("QAT", "CMR")
STATES = (*SITUATIONS, *PARTIES, *OTHERS)


@pytest.fixture(scope="module")
def shared(founded: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    """Give one register to all examples; each makes an event of its own."""
    folder = tmp_path_factory.mktemp("figures") / "office"
    shutil.copytree(founded, folder)
    opened = open_store(folder, KEY)
    yield opened
    opened.close()


def made(register: Register, of: str, /, *filled: dict[str, Any]) -> list[str]:
    return enter(register, of, filled)[1]


def an_event(register: Register, **more: Any) -> str:
    told = {"title": "Sixth seminar", "kind": "seminar", "series": "Focal points"}
    [event] = made(
        register,
        "event",
        {**told, "start": "2019-01-21", "end": "2019-01-24", "zone": "Europe/Amsterdam", **more},
    )
    return event


def people(register: Register, count: int) -> list[str]:
    return made(register, "person", *({"names": [{"text": f"Person {at}"}]} for at in range(count)))


def coming(
    register: Register, event: str, *states: str, capacity: str = "focal-point"
) -> list[str]:
    """Register one person for each State, and check everybody in."""
    persons = people(register, len(states))
    parts = [
        {
            "event": event,
            "person": person,
            "state": state,
            "capacity": capacity,
            "stages": [{"state": "registered", "on": "2019-01-10"}],
        }
        for person, state in zip(persons, states, strict=True)
    ]
    taking_part = made(register, "participation", *parts)
    arrive(register, event, taking_part)
    return taking_part


def arrive(register: Register, event: str, taking_part: list[str], day: str = "2019-01-21") -> None:
    facts = ({"event": event, "participation": item, "at": f"{day}T09:00"} for item in taking_part)
    made(register, "arrival", *facts)


def figures(
    register: Register, event: str, day: date = TODAY, language: str = "en"
) -> EventFigures:
    record = register.record(event)
    assert isinstance(record, Event)
    return event_figures(register, record, day, language)


SENTENCES = {
    "en": "35 participants from 7 States, of which 3 situation countries and 2 States not parties; "
    "35 national focal points; donors: European Commission, Netherlands.",
    "fr": "35 participants de 7 États, dont 3 pays de situation et 2 États non parties",
    "ar": "35 مشاركًا من 7 دول، منها 3 من بلدان الحالات ودولتان غير طرفين؛ 35 جهة تنسيق وطنية؛ "
    "الجهات المانحة: ",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentence_of_a_seminar_is_that_of_the_court(register: Register, language: str) -> None:
    donors = [{"text": "European Commission"}, {"country": "NLD"}]
    event = an_event(register, donors=donors)
    coming(register, event, *(STATES * 5))
    found = figures(register, event, language=language)
    said = found.sentence.replace("\N{NO-BREAK SPACE}", " ")
    assert said.startswith(SENTENCES.get(language, ""))
    assert "35" in said
    assert "{" not in said


def test_one_of_each_bends_no_noun_wrong(register: Register) -> None:
    event = an_event(register)
    coming(register, event, "COD")
    assert figures(register, event).sentence == (
        "1 participant from 1 State, of which 1 situation country and 0 States not parties; "
        "1 national focal point."
    )
    assert figures(register, event, language="ar").sentence.startswith(
        "مشارك واحد من دولة واحدة، منها بلد واحد من بلدان الحالات ولا دولة غير طرف"
    )


def test_nobody_from_any_state_is_said_without_counting_states(register: Register) -> None:
    event = an_event(register)
    assert figures(register, event).sentence == "Registered: 0 participants."
    assert figures(register, event, language="ar").sentence == "المسجلون: لا مشاركين."


def test_who_speaks_interprets_or_organises_is_no_participant(register: Register) -> None:
    event = an_event(register)
    coming(register, event, "COD", "FRA")
    coming(register, event, "NLD", capacity="speaker")
    coming(register, event, "", capacity="interpreter")
    found = figures(register, event)
    assert (found.numbers["participants"], found.numbers["states"]) == (2, 2)
    capacities = {row.code: row.count for row in found.table("capacities").rows}
    assert (capacities["speaker"], capacities["interpreter"]) == (1, 1)


def test_before_anybody_came_the_registered_are_counted_and_called_so(register: Register) -> None:
    event = an_event(register, start="2027-01-11", end="2027-01-14")
    [person] = people(register, 1)
    made(
        register,
        "participation",
        {
            "event": event,
            "person": person,
            "state": "COD",
            "stages": [
                {"state": "nominated", "on": "2026-10-01"},
                {"state": "registered", "on": "2026-11-01"},
            ],
        },
    )
    found = figures(register, event)
    assert (found.basis, found.numbers["participants"]) == ("registered", 1)
    assert found.sentence.startswith("Registered: 1 participant")
    assert figures(register, event, date(2026, 10, 15)).numbers["participants"] == 0


def test_figures_as_at_a_day_stay_whatever_happens_later(register: Register) -> None:
    event = an_event(register)
    first = coming(register, event, "COD", "FRA")
    before = figures(register, event, date(2019, 1, 21))
    late = coming(register, event, "UGA")
    undo(register)  # the arrival on the first day
    arrive(register, event, late, "2019-01-22")
    assert figures(register, event, date(2019, 1, 21)) == before
    assert figures(register, event).numbers["participants"] == len(first) + 1


def test_whoever_came_to_the_series_before_returns(register: Register) -> None:
    fifth = an_event(register, title="Fifth seminar", start="2017-09-12", end="2017-09-15")
    sixth = an_event(register)
    [before] = coming(register, fifth, "COD")
    coming(register, sixth, "FRA")
    taking_part: Any = register.record(before)
    again = {"event": sixth, "person": taking_part.person, "state": "UGA", "capacity": "expert"}
    arrive(register, sixth, made(register, "participation", again))
    found = figures(register, sixth)
    assert (found.numbers["first"], found.numbers["returning"]) == (1, 1)
    # Somebody who changed State between two seminars counts for each at its time.
    assert figures(register, fifth).states == {"COD"}
    assert found.states == {"FRA", "UGA"}


def test_gender_markers_count_with_those_not_stated(register: Register) -> None:
    event = an_event(register)
    one, two, *_ = coming(register, event, "COD", "FRA", "NLD")
    made(
        register,
        "registration",
        {"event": event, "participation": one, "gender": "female", "interpretation": "fr"},
        {"event": event, "participation": two, "gender": "x"},
    )
    found = figures(register, event)
    genders = {row.code: row.count for row in found.table("genders").rows}
    assert genders == {"female": 1, "male": 0, "x": 1, "not-stated": 1}
    languages = {row.name: row.count for row in found.table("languages").rows}
    assert languages == {"French": 1, "Not stated": 2}


def test_each_sitting_is_counted_by_how_people_attended(register: Register) -> None:
    event = an_event(register)
    taking_part = coming(register, event, *STATES)
    [sitting] = made(
        register, "sitting", {"event": event, "title": "Opening", "start": "2019-01-21T09:00"}
    )
    marks = (
        {"event": event, "sitting": sitting, "participation": item, "status": status}
        for item, status in zip(taking_part, PRESENCE, strict=False)
    )
    made(register, "attendance", *marks)
    [counted] = figures(register, event).sittings
    assert counted.name == "Opening"
    assert [row.count for row in counted.counts] == [1, 1, 1, 1, 1]


def test_a_series_is_told_event_by_event_and_year_by_year(register: Register) -> None:
    fifth = an_event(register, title="Fifth seminar", start="2017-09-12", end="2017-09-15")
    coming(register, fifth, "COD", "FRA")
    coming(register, an_event(register), "COD")
    coming(register, an_event(register, title="Workshop", start="2019-01-25", end=""), "COD", "UGA")
    found = series_figures(register, TODAY, series="Focal points")
    assert [item.event.title for item in found.events] == [
        "Fifth seminar",
        "Sixth seminar",
        "Workshop",
    ]
    years = [(item.year, item.events, item.numbers["states"]) for item in found.years]
    assert years == [(2017, 1, 2), (2019, 2, 2)]
    assert len(series_sheets(found)) == 2
    assert missing_letters(series_paper(found)) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_figures_leave_as_page_and_workbook(register: Register, language: str) -> None:
    event = an_event(register)
    coming(register, event, "COD")
    found = figures(register, event, language=language)
    assert missing_letters(event_figures_paper(found, "Registry")) == ()
    sheets = event_figures_sheets(found)
    assert FileWorkbooks().written(sheets).startswith(b"PK")


@given(
    drawn=st.lists(
        st.tuples(
            st.sampled_from((*STATES, "")),
            st.sampled_from(("focal-point", "participant", "speaker", "")),
            st.booleans(),
        ),
        max_size=12,
    )
)
def test_figures_equal_a_naive_recount(
    shared: Register, drawn: list[tuple[str, str, bool]]
) -> None:
    event = an_event(shared, series="")
    for state, capacity, came in drawn:
        [person] = people(shared, 1)
        told = {"event": event, "person": person, "state": state, "capacity": capacity}
        stages = [{"state": "registered", "on": "2019-01-10"}]
        [part] = made(shared, "participation", {**told, "stages": stages})
        if came:
            arrive(shared, event, [part])
    found = event_figures_plain(figures(shared, event))
    anybody = any(came for _, _, came in drawn)
    here = [(state, what) for state, what, came in drawn if came or not anybody]
    counted = [state for state, what in here if what != "speaker"]
    states = {state for state in counted if state}
    assert found["participants"] == len(counted)
    assert found["states"] == len(states)
    assert found["situations"] == len(states & set(SITUATIONS))
    assert found["others"] == len(states & set(OTHERS))
    assert sum(found["tables"]["regions"].values()) == len(counted)
    assert found["tables"]["regions"].get("no-state", 0) == counted.count("")


def test_a_person_is_no_figure_by_name(register: Register) -> None:
    event = an_event(register)
    coming(register, event, "COD")
    told = str(event_figures_plain(figures(register, event)))
    assert not any(
        name.text in told
        for person in register.records("person")
        if isinstance(person, Person)
        for name in person.names
    )
