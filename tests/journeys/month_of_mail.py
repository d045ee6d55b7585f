"""Three offices and the mail between them: bundles that cross, are lost, and come twice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from focalnet.domain.exchange import StoredEntry
from focalnet.domain.merging import RecordState
from focalnet.services import records as officer
from focalnet.services.bundling import make_bundle, plan_bundle
from focalnet.services.conflicts import Conflict, conflicts
from focalnet.services.merging import MergedRecord, merged_records
from focalnet.services.office_cards import card_request, vouch_for
from focalnet.services.offices import add_card, verify_office
from focalnet.services.ports import Register
from focalnet.services.reference import reference_records
from tests.services.post_room import Office, PostRoom

EMAIL = "juma@example.org"


def founded(room: PostRoom, name: str, *, days_off: int = 0) -> Office:
    """Return a new office with the States and themes, whose clock may be days off."""
    made = room.office(name, days_off=days_off)
    officer.add_records(made.register, reference_records(), action="reference")
    return made


def joins(laptop: Office, office: Office) -> None:
    """Let a second laptop become one of an office, the digits compared on both screens."""
    card = vouch_for(office.desk, card_request(laptop.desk)).card
    verify_office(laptop.desk, office.id, add_card(laptop.desk, card).digits)


def trusts(office: Office, other: Office) -> None:
    """Compare the digits of another office, on this side only."""
    verify_office(office.desk, other.id, add_card(office.desk, other.card()).digits)


def edits(office: Office, key: str, **fields: Any) -> None:
    """Write fields of a record as its officer sees it."""
    base = office.register.state(key)
    officer.edit(office.register, base, replace(base.value(), **fields))


def everything(register: Register) -> dict[str, RecordState]:
    """Return what every record that was ever spoken of comes to, with its heads."""
    entries = (entry for one in register.lacking({}) for entry in one.entries)
    found = {entry.record for entry in entries if isinstance(entry, StoredEntry)}
    return register.states_of(sorted(found))


def told(register: Register) -> tuple[list[Conflict], list[MergedRecord], dict[str, bytes]]:
    """Return the conflicts, who is one with whom, and the heads of all histories."""
    vector = register.vector()
    heads = {replica: register.link(replica, number) for replica, number in vector.items()}
    return conflicts(register), merged_records(register), heads


def writes(office: Office, *names: str) -> Path:
    """Write a bundle to offices by their names, as wherever their own files are open elsewhere."""
    path = office.post / f"{office.chance.randbytes(8).hex()}.fnx"
    make_bundle(office.desk, plan_bundle(office.desk, names), path)
    return path


def until_quiet(offices: Iterable[Office]) -> None:
    """Let each office write to all the others twice: changes first, then what came of them."""
    for _ in range(2):
        for sender in (known := list(offices)):
            others = [one for one in known if one is not sender]
            file = sender.sends(*others)
            for one in others:
                one.opens(file)
