"""Erasing tells what goes and what stays, and no page stumbles over what is gone."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.domain.errors import RecordNotFound
from focalnet.services import records as officer
from focalnet.services.composing import composed
from focalnet.services.coverage import coverage
from focalnet.services.demonstration import fill_with_demonstration
from focalnet.services.documents import PrintChoices
from focalnet.services.due import due
from focalnet.services.erasing import NotErasable, entries_of_erasure, erase, preview
from focalnet.services.figures import figures
from focalnet.services.ports import Selection
from focalnet.services.printings import keep_printing
from focalnet.services.reference import state_id
from focalnet.services.searching import found
from focalnet.services.timeline import timeline

if TYPE_CHECKING:
    from focalnet.services.ports import Register

TODAY = date(2026, 11, 27)
PRINTED = (
    *("directory", "booklet", "practitioners", "state", "theme", "vacancies", "phones"),
    *("letters", "labels", "envelopes"),
)
ASKED: dict[str, dict[str, Any]] = {
    "state": {"state": "SEN"},
    "theme": {"theme": "assets"},
    "letters": {"template": "{name}"},
    "labels": {"template": "{name}"},
    "envelopes": {"template": "{name}"},
}


def one(register: Register, record: str, **filled: object) -> str:
    """Enter a record and return its id."""
    return officer.enter(register, record, [filled])[1][0]


def test_a_preview_tells_what_goes_stays_and_was_printed(register: Register) -> None:
    key = one(register, "person", names="Awa DIOP", state="SEN")
    mandate = one(register, "designation", kind="national", holder=key, state="SEN")
    letter = one(register, "letter", kind="call", subject="Call with Awa Diop")
    choices = PrintChoices("directory", "en", audience="network")
    content = composed(register, choices, today=TODAY).content
    printed = keep_printing(register, choices, content, b"%PDF", today=TODAY)
    before = len(register.actions())
    seen = preview(register, [key])
    assert [item.title for item in seen.goes] == ["Awa DIOP"]
    assert [item.id for item in seen.stays] == [mandate]
    assert [item.id for item in seen.mentions] == [letter]
    assert [item.id for item in seen.printings] == [printed.id]
    assert len(register.actions()) == before
    erase(register, [key])
    assert preview(register, [key]).already == (key,)
    assert not erase(register, [key])


def test_reference_data_and_strangers_are_refused_whole(register: Register) -> None:
    key = one(register, "person", names="Awa DIOP")
    with pytest.raises(NotErasable):
        erase(register, [key, state_id("SEN")])
    with pytest.raises(RecordNotFound):
        erase(register, [key, "unknown"])
    assert register.row(key)


def test_entries_of_an_erasure_stand_in_one_action_with_others(register: Register) -> None:
    keys = [one(register, "person", names=name) for name in ("Awa", "Bo")]
    assert [entry.record for entry in entries_of_erasure(register, keys)] == keys


def test_no_page_stumbles_over_erased_people_and_institutions(register: Register) -> None:
    fill_with_demonstration(register, 60, TODAY)
    people = register.rows(register.positions(Selection(("person", "institution"))))
    gone = [row.id for row in people[::2]]
    erase(register, gone)
    assert register.verify().findings == ()
    for document in PRINTED:
        choices = PrintChoices(document, "en", audience="full", **ASKED.get(document, {}))
        composed(register, choices, today=TODAY)
    coverage(register, TODAY)
    due(register, TODAY)
    figures(register, date(2026, 1, 1), TODAY)
    for row in register.rows(register.positions(Selection(("designation", "post", "request")))):
        register.referring(row.id)
        officer.retire(register, row.id)
        timeline(register, row.id)
    timeline(register, state_id("SEN"))
    found(register, "a")
    assert register.erased(gone) == set(gone)
