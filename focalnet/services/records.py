"""What an officer does to records: enter, edit, retire, restore, undo.

Every function ends in one change set written by the register: all or nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from focalnet.domain.changes import MERGED, RETIRED, ChangeSet, Draft, Entry
from focalnet.domain.errors import FocalnetError, InvalidValue, NothingToUndo
from focalnet.domain.event_course import check_unturned
from focalnet.domain.merging import (
    RecordState,
    entry_of_edit,
    entry_of_new,
    entry_of_restoration,
    entry_of_retirement,
)
from focalnet.domain.plain import checked_record
from focalnet.domain.record import Record
from focalnet.domain.records import State, Theme
from focalnet.domain.undoing import inverse
from focalnet.domain.values import Phone
from focalnet.services.completing import completed
from focalnet.services.event_defaults import with_usual
from focalnet.services.ports import Register
from focalnet.services.reference import state_id, theme_id


class Retired(FocalnetError):
    """A retired record is not edited: that would bring it back unasked."""

    code = "record.retired"
    remedy = "Restore the record first; nothing was stored."


class Merged(FocalnetError):
    """A record that goes by another one is not edited: the other one is shown."""

    code = "record.merged"
    remedy = "Edit the record it goes by, or take the two apart again (unmerge) first."


class NewerVersionNeeded(FocalnetError):
    """Something is said of the record that only a newer version of focalnet understands."""

    code = "record.newer"
    remedy = "Bring focalnet up to date, then do it again: nobody may take away what is not seen."


class Unnamed(InvalidValue):
    """A record says nothing that it could be found by."""

    code = "record.unnamed"
    remedy = "Fill in the field named; nothing was stored."


class AlreadyThere(InvalidValue):
    """There is a State or theme of this code already."""

    code = "record.exists"
    remedy = "Edit the record that is there, or restore it; nothing was stored."


STATE_CODES = re.compile(r"[A-Z]{3}")
THEME_CODES = re.compile(r"[a-z0-9-]{1,64}")
TELLING = {
    "person": ("names",),
    "institution": ("names",),
    "post": ("titles", "institution"),
    "designation": ("kind",),
    "channel": ("state",),
    "state": ("code",),
    "theme": ("code",),
}
"""The fields of which a new record fills one, so that it can be found again.

For other kinds those that lists show of it."""


def add_records(register: Register, records: Iterable[Record], *, action: str = "add") -> ChangeSet:
    """Bring finished records into the register as one action, without further checks."""
    return register.write(Draft(action, tuple(entry_of_new(record) for record in records)))


def enter(
    register: Register, kind: str, filled: Sequence[Mapping[str, Any]], *, action: str = ""
) -> tuple[ChangeSet, list[str]]:
    """Enter records of one kind from plain data; return the action and their ids.

    Every field, State, theme and reference is checked and telephone numbers get
    their E.164 form. Raises UnknownKind, UnknownField or InvalidValue naming the
    place; nothing is stored then.
    """
    records: list[Record] = []
    for number, item in enumerate(filled, start=1):
        try:
            records.append(_entered(register, kind, item))
        except InvalidValue as error:
            error.place = f"{number}: {error.place}" if len(filled) > 1 else error.place
            raise
    whole = completed(register, records)
    _check_new(register, whole)
    whole = [with_usual(register, record) for record in whole]
    done = add_records(register, whole, action=action or f"{kind}.add")
    return done, [record.id for record in whole]


def _entered(register: Register, kind: str, item: Mapping[str, Any]) -> Record:
    """Return one checked record with its id: that of a State or theme follows from its code."""
    ids = register.ids
    made = checked_record(kind, ids.record(), item, new_id=ids.element)
    if isinstance(made, State | Theme):
        shaped = STATE_CODES if isinstance(made, State) else THEME_CODES
        if not shaped.fullmatch(made.code):
            raise InvalidValue("The code is missing or not of its form.", place="code")
        id_of = state_id if isinstance(made, State) else theme_id
        return replace(made, id=id_of(made.code))
    return made


def _check_new(register: Register, records: Sequence[Record]) -> None:
    for number, record in enumerate(records, start=1):
        if not _is_told(record):
            [place, *_] = _telling(record)
            place = f"{number}: {place}" if len(records) > 1 else place
            raise Unnamed("Nobody could find this record again.", place=place)
    wanted = [record.id for record in records]
    if len(set(wanted)) < len(wanted) or register.many(wanted):
        raise AlreadyThere("A State or theme of this code is in the register.", place="code")


def _is_told(record: Record) -> bool:
    return any(getattr(record, name) for name in _telling(record))


def _telling(record: Record) -> tuple[str, ...]:
    return TELLING.get(record.KIND) or (*record.TITLE, *record.DETAIL)


def edit(register: Register, base: RecordState, after: Record, *, action: str = "") -> ChangeSet:
    """Store what *after* changes of the state that was on screen.

    Returns an empty set where nothing differs. Raises InvalidValue where a reference
    leads nowhere or the course of an event would be set, and Retired or Merged
    where the record is; nothing is stored then.
    """
    life = register.state(base.record).life
    if life == RETIRED:
        raise Retired("This record is retired.")
    if life == MERGED:
        raise Merged("This record is the same as another one.")
    if _is_told(base.value()) and not _is_told(after):
        raise Unnamed("Nobody could find this record again.", place=_telling(after)[0])
    check_unturned(base.value(), after)
    [whole] = completed(register, [_with_stale_numbers_cleared(base.value(), after)])
    entry = entry_of_edit(base, whole)
    return register.write(_draft(action or f"{base.kind}.edit", entry))


def _with_stale_numbers_cleared(before: Record, after: Record) -> Record:
    """Drop the E.164 form of every number whose text was changed under it."""
    old: dict[str, Phone] = {phone.id: phone for phone in getattr(before, "phones", ())}
    phones: tuple[Phone, ...] = getattr(after, "phones", ())
    renewed = tuple(
        replace(phone, e164="")
        if phone.id in old and phone.text != old[phone.id].text and phone.e164 == old[phone.id].e164
        else phone
        for phone in phones
    )
    changed: dict[str, Any] = {"phones": renewed}
    return replace(after, **changed) if renewed != phones else after


def retire(register: Register, record_id: str) -> ChangeSet:
    """Retire a record: it leaves lists and searches, never the register.

    Raises NewerVersionNeeded where it holds what this version does not show.
    """
    base = register.state(record_id)
    if base.life == MERGED:
        raise Merged("This record is the same as another one.")
    if base.unknown:
        raise NewerVersionNeeded("Not all of this record is shown here.")
    entry = entry_of_retirement(base) if base.life != RETIRED else None
    return register.write(_draft(f"{base.kind}.retire", entry))


def restore(register: Register, record_id: str) -> ChangeSet:
    """Bring a retired record back as it was."""
    base = register.state(record_id)
    entry = entry_of_restoration(base) if base.life == RETIRED else None
    return register.write(_draft(f"{base.kind}.restore", entry))


def undo(register: Register) -> ChangeSet:
    """Take back the newest action of this laptop; raises NothingToUndo or CannotUndo."""
    done = register.last_undoable()
    if done is None:
        raise NothingToUndo("There is nothing to undo.")
    return register.write(inverse(done, register.changes_of(done)))


def redo(register: Register) -> ChangeSet:
    """Bring back what the last undo took; raises NothingToUndo or CannotUndo."""
    done = register.last_redoable()
    if done is None:
        raise NothingToUndo("There is nothing to redo.")
    return register.write(inverse(done, register.changes_of(done)))


def undo_set(register: Register, set_id: str) -> ChangeSet:
    """Take back one action, however old; raises CannotUndo where something newer stands."""
    done = register.change_set(set_id)
    return register.write(inverse(done, register.changes_of(done)))


def _draft(action: str, entry: Entry | None) -> Draft:
    return Draft(action, (entry,) if entry else ())
