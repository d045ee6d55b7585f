"""JSON given to commands: events, sittings, campaigns, questionnaires, replies, handovers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from focalnet.cli.entering import some_records
from focalnet.domain.errors import RecordNotFound
from focalnet.services.campaigns import open_campaign
from focalnet.services.events import fields_as_text, new_event, numbers_as_text, the_event
from focalnet.services.library import add_items
from focalnet.services.mandates import hand_over
from focalnet.services.ports import Register
from focalnet.services.questionnaires import log_reply, new_questionnaire
from focalnet.services.setting import set_fields
from focalnet.services.sittings import add_sittings
from tests.fuzz.offices import INVITED, QUESTIONNAIRE, TODAY, room_of_files
from tests.fuzz.parser import Slow, lenient_text
from tests.fuzz.words import JSON

GIVEN: dict[str, Any] = {
    "event": {"title": "Eighth", "start": "2028-03-01", "end": "2028-03-03", "ordinal": 8},
    "set": {"capacity": 20, "titles": [{"language": "fr", "text": "Septième"}], "rooms": "A"},
    "sittings": {"title": "A", "start": "2027-03-01T09:00", "speakers": [{"text": "X"}]},
    "campaign": {"title": "Yearly", "deadline": "2027-01-31", "search": "state:SEN"},
    "questionnaire": dict(QUESTIONNAIRE),
    "reply": {"state": "SEN", "received": "2026-11-01", "answers": {"1": "Yes", "2a": "No"}},
    "answers": {"state": "SEN", "answers": [{"question": "1", "text": "Yes"}], "language": "fr"},
    "library": {"title": "A text", "shelf": "practice", "dated": "2024"},
    "handover": {"kind": "note-verbale", "reference": "NV/1", "dated": "2026-11-01"},
}


def _seeds() -> Iterator[bytes]:
    for command, filled in GIVEN.items():
        yield command.encode() + b"\n" + json.dumps(filled).encode()


def _command(data: bytes) -> None:
    """Do what the first line names with the JSON after it."""
    command, _, text = data.partition(b"\n")
    file = room_of_files() / "given.json"
    file.write_bytes(text)
    filled = some_records(file)
    with INVITED.register() as register:
        _done(register, lenient_text(command), filled)


def _done(register: Register, command: str, filled: list[dict[str, Any]]) -> None:
    event = INVITED.known.event
    if command == "event":
        new_event(register, filled[0], today=TODAY, random=bytes)
    elif command == "set":
        set_fields(register, event, fields_as_text(filled[0]))
        the_event(register, event)
    elif command == "sittings":
        add_sittings(register, the_event(register, event), numbers_as_text(filled))
    elif command == "campaign":
        open_campaign(register, filled[0], today=TODAY)
    elif command == "questionnaire":
        register.record(new_questionnaire(register, filled[0]))
    elif command in {"reply", "answers"}:
        log_reply(register, INVITED.known.questionnaire, filled[0], today=TODAY)
    elif command == "library":
        add_items(register, filled, [])
    elif command == "handover":
        person = next(iter(register.records("person")))
        hand_over(register, person.id, act=filled[0], on=TODAY)
    else:
        raise RecordNotFound("There is no such command.")


PARSERS = (Slow("json-commands", _command, _seeds, "headed-json", tokens=JSON),)
