"""The purge takes the registration files for good and keeps the numbers."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from datetime import date

import pytest

from focalnet.domain.changes import Draft
from focalnet.domain.errors import CannotUndo, NothingToUndo, RecordNotFound
from focalnet.domain.merging import entry_of_edit
from focalnet.domain.participation import Census, Registration
from focalnet.domain.values import Attachment
from focalnet.services.checking_in import arrival_of
from focalnet.services.event_figures import event_figures
from focalnet.services.events import the_event
from focalnet.services.ports import Register
from focalnet.services.purging import NotToBePurged, plan_purge, purge
from focalnet.services.records import add_records, undo
from focalnet.services.registration_rows import plain_rows
from focalnet.services.registrations import plan_registrations, register_people
from tests.services.inviting_office import TODAY, SeminarOffice, open_seminar

DAY = date(2027, 6, 1)
ROWS = (
    {"names": ["Bintou SARR"], "state": "SEN", "gender": "female", "interpretation": "fr"},
    {
        "names": ["Juma OTIENO"],
        "state": "KEN",
        "gender": "male",
        "passport": "ZQ0000042",
        "nationality": "KEN",
    },
    {"names": ["Nobody SAID"], "state": "KEN"},
)


@pytest.fixture
def office(register: Register) -> SeminarOffice:
    """Give an office with three registered people, two of whom have a file."""
    made = open_seminar(register)
    plan = plan_registrations(register, made.event, [plain_rows(ROWS)], today=TODAY)
    register_people(register, plan)
    return made


def census_of(office: SeminarOffice) -> list[Census]:
    found = office.register.records("census", {"event": office.event})
    return [item for item in found if isinstance(item, Census)]


def test_before_its_day_a_purge_is_shown_and_refused(office: SeminarOffice) -> None:
    shown = plan_purge(office.register, office.event, today=TODAY)
    assert (shown.due, shown.on, len(shown.lines)) == (False, "2027-06-01", 2)
    assert [(line.name, line.fields) for line in shown.lines] == [
        ("Bintou SARR", ("gender", "interpretation")),
        ("Juma OTIENO", ("gender", "nationality", "passport")),
    ]
    assert shown.fields == {"gender": 2, "interpretation": 1, "nationality": 1, "passport": 1}
    with pytest.raises(NotToBePurged):
        purge(office.register, office.event, today=TODAY)
    assert len(office.files()) == 2


def test_the_files_go_and_their_numbers_stay(office: SeminarOffice) -> None:
    done = purge(office.register, office.event, today=DAY)
    assert office.files() == []
    assert len(office.participants()) == 3
    [census] = census_of(office)
    assert census.id == done.census
    assert json.loads(census.counts) == {
        "genders": {"female": 1, "male": 1},
        "languages": {"fr": 1},
        "nationalities": {"KEN": 1},
        "days": {
            "2026-11-27": {"genders": {"female": 1, "male": 1}, "languages": {"fr": 1}},
        },
    }
    [newest, *_] = office.register.actions()
    assert newest.action == "event.purge"
    assert not office.register.verify().findings


def test_figures_as_at_any_day_repeat_exactly_after_the_purge(office: SeminarOffice) -> None:
    register, event = office.register, the_event(office.register, office.event)
    came = zip(office.participants(), ("2027-02-01", "2027-02-02", "2027-02-03"), strict=True)
    facts = [arrival_of(register, event.id, item.id, f"{day}T09:00", "") for item, day in came]
    add_records(register, facts)
    days = [date(2026, 11, 1), TODAY, *(date(2027, 2, day) for day in range(1, 5)), DAY]
    before = [event_figures(register, event, day) for day in days]
    assert len({str(figures.table("genders")) for figures in before}) > 3
    purge(register, event.id, today=DAY)
    assert [event_figures(register, event, day) for day in days] == before
    late = [plain_rows([{"names": ["Late ONE"], "state": "JOR", "gender": "x"}])]
    register_people(register, plan_registrations(register, event.id, late, today=DAY))
    purge(register, event.id, today=DAY)
    assert [event_figures(register, event, day) for day in days[:-1]] == before[:-1]


def test_no_value_of_a_file_is_left_in_journal_or_history(office: SeminarOffice) -> None:
    [_, juma] = office.files()
    purge(office.register, office.event, today=DAY)
    told = json.dumps(
        [(line.before, line.after) for line in office.register.history(juma.id)], default=str
    )
    assert "ZQ0000042" not in told
    assert juma.id in office.register.erased([juma.id])


def test_a_purge_cannot_be_taken_back(office: SeminarOffice) -> None:
    purge(office.register, office.event, today=DAY)
    with suppress(CannotUndo, NothingToUndo):
        for _ in office.register.actions():
            undo(office.register)
            assert office.files() == []


def test_a_second_purge_keeps_the_numbers_of_the_first(office: SeminarOffice) -> None:
    purge(office.register, office.event, today=DAY)
    late = [plain_rows([{"names": ["Late ONE"], "state": "JOR", "gender": "x"}])]
    register_people(
        office.register, plan_registrations(office.register, office.event, late, today=DAY)
    )
    purge(office.register, office.event, today=DAY)
    assert office.files() == []
    newest = max(census_of(office), key=lambda item: (item.as_at, item.id))
    assert json.loads(newest.counts)["genders"] == {"female": 1, "male": 1, "x": 1}
    assert not purge(office.register, office.event, today=DAY).done


def test_photos_go_with_the_files(office: SeminarOffice) -> None:
    register = office.register
    photo = b"\x89PNG not really a picture " * 50
    fingerprint = register.keep_file(photo)
    [file, _] = office.files()
    base = register.state(file.id)
    before = base.value()
    assert isinstance(before, Registration)
    shown = Attachment(name="photo.png", media="image/png", size="1", file=fingerprint)
    entry = entry_of_edit(base, replace(before, photo=shown))
    assert entry
    register.write(Draft("photo", (entry,)))
    assert plan_purge(register, office.event, today=DAY).photos == 1
    purge(register, office.event, today=DAY)
    with pytest.raises(RecordNotFound):
        register.file(fingerprint)
