"""What a desk file holds: facts of the desks, and on a full one the event and its people by name.

Never a registration file, a telephone, an address or a note: a laptop at a desk needs
to know who people are and for whom they come.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from focalnet.domain.courses import status_of
from focalnet.domain.errors import InvalidValue
from focalnet.domain.participation import Arrival, Participation
from focalnet.domain.plain import checked_record, record_to_plain
from focalnet.domain.record import Record
from focalnet.domain.records import Institution, Person
from focalnet.domain.seminars import Event
from focalnet.services.desk_files import DeskFileAltered
from focalnet.services.ports import Register

TAKEN_ALONG: Mapping[str, tuple[str, ...]] = {
    "event": (
        "title", "titles", "kind", "series", "ordinal", "status", "start", "end", "zone",
        "place", "country", "mode", "theme", "rooms", "languages", "booths", "capacity",
        "desk_key", "confidentiality",
    ),
    "sitting": ("event", "title", "titles", "kind", "start", "end", "room", "confidentiality"),
    "institution": ("names", "state", "confidentiality"),
    "person": ("names", "state", "confidentiality"),
    "participation": (
        "event", "person", "state", "institution", "body", "function", "capacity", "stages",
        "walk_in", "stands_in", "accompanies", "code", "confidentiality",
    ),
    "arrival": ("event", "participation", "at", "desk", "undone"),
}  # fmt: skip
"""The fields that travel, by kind; records come in this order, what is pointed to first."""
ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
HANDED_OUT = "desk.handed."
IMPORT = "event.desk-import"


@dataclass(frozen=True, slots=True)
class DeskContent:
    """The records of a desk file, and which office made it when."""

    event: str
    records: tuple[Record, ...]
    office: str = ""
    made: str = ""

    def plain(self) -> dict[str, Any]:
        """Return the content as plain data."""
        listed = [[item.KIND, item.id, _carried(item)] for item in self.records]
        return {"event": self.event, "office": self.office, "made": self.made, "records": listed}


def content_from(plain: Mapping[str, Any], event: str) -> DeskContent:
    """Return the content of plain data, every record checked; raises DeskFileAltered."""
    try:
        if plain["event"] != event:
            raise DeskFileAltered("The file says two events.")
        listed = plain["records"]
        records = tuple(_record(kind, key, told, event) for kind, key, told in listed)
        return DeskContent(event, records, str(plain["office"]), str(plain["made"]))
    except (KeyError, TypeError, ValueError, AttributeError, InvalidValue) as error:
        raise DeskFileAltered("The file holds what no desk writes.") from error


def _carried(record: Record) -> dict[str, Any]:
    content = record_to_plain(record)
    kept = {name: content[name] for name in TAKEN_ALONG[record.KIND] if name in content}
    if isinstance(record, Participation) and record.stages:
        kept["stages"] = [
            {"id": stage.id, "state": stage.state, "on": stage.on} for stage in record.stages
        ]
    return kept


def _record(kind: str, record_id: str, content: Mapping[str, Any], event: str) -> Record:
    if kind not in TAKEN_ALONG or not ID.fullmatch(record_id):
        raise DeskFileAltered("The file holds what no desk writes.")
    if not content.keys() <= set(TAKEN_ALONG[kind]):
        raise DeskFileAltered("The file holds what no desk writes.")
    made = checked_record(kind, record_id, content, new_id=_no_id)
    if getattr(made, "event", event) != event or (kind == "event" and record_id != event):
        raise DeskFileAltered("A record is of another event.")
    return made


def _no_id() -> str:
    raise DeskFileAltered("A value has no id.")


def gathered(register: Register, event: Event, *, whole: bool, made: str, now: str) -> DeskContent:
    """Return what the desk knows of an event; *whole* with the event and all its people.

    *made* is the moment of export; check-ins that were handed out and taken back since
    are told as undone *now*.
    """
    of_event = {"event": event.id}
    all_of = [
        item
        for item in register.records("participation", of_event)
        if isinstance(item, Participation)
    ]
    chosen = all_of if whole else [item for item in all_of if _is_of_desk(item)]
    pointed = sorted({key for item in chosen for key in (item.person, item.institution)} - {""})
    about = register.many(pointed).values()
    records: list[Record] = [event, *register.records("sitting", of_event)] if whole else []
    records += sorted((item for item in about if isinstance(item, Institution)), key=_id)
    records += sorted((item for item in about if isinstance(item, Person)), key=_id)
    records += sorted(chosen, key=_id)
    arrivals = [item for item in register.records("arrival", of_event) if isinstance(item, Arrival)]
    gone = [
        Arrival(id=key, event=event.id, undone=now)
        for key in sorted(taken_back(register, event.id))
    ]
    records += sorted([*arrivals, *gone], key=_id)
    return DeskContent(event.id, tuple(map(_shared, records)), register.office, made)


def _id(record: Record) -> str:
    return record.id


def _is_of_desk(item: Participation) -> bool:
    """Return whether a participation came to be, or was replaced, at a desk."""
    return bool(item.walk_in or item.stands_in) or status_of(item.stages) == "replaced"


def _shared(record: Record) -> Record:
    """Return a record with the fields only that travel."""
    kept = {"id": record.id, **{name: getattr(record, name) for name in TAKEN_ALONG[record.KIND]}}
    made: Record = type(record)(**kept)
    if isinstance(made, Participation):
        stages = tuple(replace(stage, by="", note="") for stage in made.stages)
        return replace(made, stages=stages)
    return made


def note_handed_out(register: Register, event: str, records: Iterable[Record]) -> None:
    """Remember which check-ins left this laptop in a file: undoing one must be told later."""
    kept = _handed_out(register, event)
    now = kept | {item.id for item in records if isinstance(item, Arrival)}
    if now != kept:
        register.keep_setting(HANDED_OUT + event, json.dumps(sorted(now)))


def taken_back(register: Register, event: str) -> set[str]:
    """Return the check-ins of this laptop that were handed out and whose entry was undone since."""
    handed = _handed_out(register, event)
    gone = handed - register.many(sorted(handed)).keys()
    return {key for key in gone if _made_here(register, key)}


def _made_here(register: Register, key: str) -> bool:
    history = register.history(key)
    return bool(history) and history[-1].action != IMPORT


def _handed_out(register: Register, event: str) -> set[str]:
    return set(json.loads(register.setting(HANDED_OUT + event) or "[]"))
