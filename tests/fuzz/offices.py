"""Offices with people, an event, a campaign: what odd files are taken into."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from focalnet.services.invitations import invite
from focalnet.services.ports import Register
from focalnet.services.sign_in import blank_codes, row_codes
from tests.fuzz.stage import Stage, room
from tests.services import campaign_office, inviting_office, seminar_desk

TODAY = date(2026, 11, 27)


@dataclass(frozen=True, slots=True)
class Seminar:
    """The ids of an event, and of a letter for it."""

    event: str
    letter: str


def _invited(register: Register) -> Seminar:
    office = inviting_office.open_seminar(register, quota="9", capacity="")
    invite(register, office.event, "state:SEN kind:national", today=TODAY, language="en")
    return Seminar(office.event, office.letter("SEN").id)


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
