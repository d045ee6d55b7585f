"""Offices with people, an event, a campaign: what odd files are taken into."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from focalnet.services.invitations import invite
from focalnet.services.ports import Register
from focalnet.services.questionnaires import new_questionnaire, send
from focalnet.services.sign_in import blank_codes, row_codes
from tests.fuzz.stage import Stage, room
from tests.services import campaign_office, inviting_office, seminar_desk

TODAY = date(2026, 11, 27)
QUESTIONNAIRE: Mapping[str, Any] = {
    "title": "Survey",
    "questions": ["One?", {"number": "2a", "text": "Two?"}],
}


@dataclass(frozen=True, slots=True)
class Seminar:
    """The ids of an event, and of a letter for it."""

    event: str
    letter: str
    questionnaire: str


def _invited(register: Register) -> Seminar:
    office = inviting_office.open_seminar(register, quota="9", capacity="")
    invite(register, office.event, "state:SEN kind:national", today=TODAY, language="en")
    asked = new_questionnaire(register, QUESTIONNAIRE)
    send(register, asked, ["SEN"], TODAY.isoformat())
    return Seminar(office.event, office.letter("SEN").id, asked)


def _attended(register: Register) -> str:
    seminar = seminar_desk.open_seminar(register)
    row_codes(register, seminar.event, seminar.sittings[0], list(seminar.ids.values()))
    blank_codes(register, seminar.event, seminar.sittings[0], 2)
    return seminar.event


def _asked(register: Register) -> str:
    office = campaign_office.open_office(register)
    office.send()
    return office.campaign


INVITED, ATTENDED, ASKED = Stage(_invited), Stage(_attended), Stage(_asked)


def room_of_files() -> Path:
    """Return a folder for files to be read."""
    if not _ROOM:
        _ROOM.append(room())
    return _ROOM[0]


_ROOM: list[Path] = []
