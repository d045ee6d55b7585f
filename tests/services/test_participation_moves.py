"""Participations come to no state that they cannot be in."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from focalnet.domain.courses import INVITATION, PARTICIPATION, faults_in, status_of
from focalnet.domain.participation import Arrival, Participation
from focalnet.services.events import new_event
from focalnet.services.invitations import MARKS, invite, mark_invitations
from focalnet.services.mandates import NotYet
from focalnet.services.participation_moves import NoSuchStage, move_participants
from focalnet.services.ports import Register
from focalnet.services.records import add_records
from focalnet.services.registration_rows import plain_rows
from focalnet.services.registrations import plan_registrations, register_people
from focalnet.services.reissuing import reissue
from focalnet.store import open_store
from tests.services.conftest import KEY
from tests.services.inviting_office import SEVENTH, TODAY, SeminarOffice, open_seminar, seeded


@pytest.fixture
def office(register: Register) -> SeminarOffice:
    """Give an office with one registered participant."""
    made = open_seminar(register)
    files = [plain_rows([{"names": ["Bintou SARR"], "state": "SEN", "stage": "nominated"}])]
    register_people(register, plan_registrations(register, made.event, files, today=TODAY))
    return made


def test_every_change_is_kept_with_its_day_and_who_made_it(office: SeminarOffice) -> None:
    [item] = office.participants()
    day = date(2026, 12, 1)
    done = move_participants(
        office.register,
        office.event,
        [item.id],
        "registered",
        on="2026-12-01",
        today=day,
        note="Cleared.",
    )
    assert done.moved == (item.id,)
    last = office.participants()[0].stages[-1]
    assert (last.state, last.on, last.by, last.note) == (
        "registered",
        "2026-12-01",
        "Officer",
        "Cleared.",
    )
    [line, *_] = office.register.history(item.id)
    assert (line.author, line.action) == ("Officer", "event.stage")


def test_whoever_was_there_is_no_no_show(office: SeminarOffice) -> None:
    [item] = office.participants()
    on = str(TODAY)
    move_participants(office.register, office.event, [item.id], "registered", on=on, today=TODAY)
    came = Arrival(
        id=office.register.ids.record(),
        event=office.event,
        participation=item.id,
        at="2027-03-01T09:00",
    )
    add_records(office.register, [came])
    done = move_participants(
        office.register, office.event, [item.id], "no-show", on=on, today=TODAY
    )
    assert done.refused == (item.id,)
    assert not done.done


def test_a_stage_or_a_person_that_there_is_not_is_refused(office: SeminarOffice) -> None:
    [item] = office.participants()
    for which, stage in (([item.id], "there"), ([office.ids["awa"]], "registered")):
        with pytest.raises(NoSuchStage):
            move_participants(
                office.register, office.event, which, stage, on=str(TODAY), today=TODAY
            )
    with pytest.raises(NotYet):
        move_participants(
            office.register, office.event, [item.id], "registered", on="2026", today=TODAY
        )


@pytest.fixture(scope="module")
def shared(founded: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SeminarOffice]:
    """Give one office for all examples: each looks at a participant or event of its own."""
    folder = tmp_path_factory.mktemp("moves") / "office"
    shutil.copytree(founded, folder)
    opened = open_store(folder, KEY)
    yield open_seminar(opened, quota="", capacity="")
    opened.close()


STAGES = st.sampled_from(sorted(PARTICIPATION.states))
DAYS = st.integers(-3, 3).map(lambda days: (TODAY + timedelta(days)).isoformat())


@settings(max_examples=15)
@given(steps=st.lists(st.tuples(STAGES, DAYS), max_size=6))
def test_no_sequence_of_moves_leads_to_an_impossible_state(
    shared: SeminarOffice, steps: list[tuple[str, str]]
) -> None:
    name = shared.register.ids.record()
    files = [plain_rows([{"names": [name]}])]
    plan = plan_registrations(shared.register, shared.event, files, today=TODAY)
    register_people(shared.register, plan)
    key = plan.items[0].participation
    for stage, day in steps:
        if day <= TODAY.isoformat():
            move_participants(shared.register, shared.event, [key], stage, on=day, today=TODAY)
        again = plan_registrations(
            shared.register,
            shared.event,
            [plain_rows([{"person": plan.items[0].person, "stage": stage, "on": day}])],
            today=TODAY,
        )
        register_people(shared.register, again)
        item = shared.register.record(key)
        assert isinstance(item, Participation)
        assert faults_in(PARTICIPATION, item.stages) == ()
        assert item.stages[0].state in PARTICIPATION.then[""]


MARK = st.sampled_from([*MARKS, "reissue"])


@settings(max_examples=15)
@given(marks=st.lists(st.tuples(MARK, DAYS), max_size=6))
def test_no_sequence_of_marks_leads_to_an_impossible_letter(
    shared: SeminarOffice, marks: list[tuple[str, str]]
) -> None:
    made = new_event(shared.register, {**SEVENTH}, today=TODAY, random=seeded)
    office = SeminarOffice(shared.register, made.event, {})
    invite(office.register, office.event, "state:SEN record:state", today=TODAY)
    for mark, day in marks:
        if mark == "reissue":
            reissue(office.register, office.event, today=TODAY)
        elif day <= TODAY.isoformat():
            mark_invitations(
                office.register, office.event, mark, on=day, today=TODAY, which=["SEN"]
            )
        letters = office.letters()
        assert all(faults_in(INVITATION, item.steps) == () for item in letters)
        assert sum(status_of(item.steps) != "replaced" for item in letters) == 1
