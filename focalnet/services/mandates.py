"""Mandates passing from one holder to the next, and being confirmed, each as one action."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from focalnet.domain.changes import RETIRED, ChangeSet, Draft, Entry
from focalnet.domain.dates import MONTH_LENGTH, checked_date, first_day, last_day
from focalnet.domain.errors import FocalnetError, InvalidValue
from focalnet.domain.merging import entry_of_edit, entry_of_new
from focalnet.domain.plain import checked_field
from focalnet.domain.record import Record
from focalnet.domain.records import Designation, Institution, Person, Post, State
from focalnet.domain.schema import rule_names
from focalnet.domain.seats import SeatWarning, holds, span_of
from focalnet.domain.values import Confirmation, Instrument
from focalnet.services.completing import completed
from focalnet.services.ports import Register
from focalnet.services.reference import state_id
from focalnet.services.seating import mandates_of, seat_warnings


class NothingHeld(FocalnetError):
    """Whoever is named holds no mandate and no post on that day."""

    code = "mandate.none"
    remedy = "Check the person and the day with show; nothing was stored."


class NotAHolder(InvalidValue):
    """Mandates are held by a person, an institution or a State that is not retired."""

    code = "mandate.holder"
    remedy = "Look up the id of the holder with find; nothing was stored."


class NotConfirmable(InvalidValue):
    """Only mandates are confirmed."""

    code = "confirm.kind"
    remedy = "Give ids of designations, of their holders, or codes of States; nothing was stored."


class NotYet(InvalidValue):
    """The day lies in the future, or is not known to the day."""

    code = "day.unusable"
    remedy = "Give one day as YYYY-MM-DD, and for a confirmation none after today."


@dataclass(frozen=True, slots=True)
class Handover:
    """What a handover did: the action, the ids ended and opened, and what is odd now."""

    done: ChangeSet
    ended: tuple[str, ...]
    opened: tuple[str, ...]
    warnings: tuple[SeatWarning, ...]


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What was confirmed; ``kept`` are mandates that a later day had confirmed already."""

    done: ChangeSet
    confirmed: tuple[str, ...]
    kept: tuple[str, ...]


def hand_over(
    register: Register, holder: str, *, to: str = "", act: Mapping[str, Any], on: date
) -> Handover:
    """End all that *holder* holds on a day and open the same for *to*, as one action.

    *act* is the plain instrument of the State; it goes with the new mandates, and
    its ``reason``, if any, into the notes of the old ones. Without a successor
    vacancies stand in their place. A term that was to end later keeps its end.
    Raises NotAHolder, NothingHeld, UnknownField or InvalidValue; nothing is stored then.
    """
    reason = act.get("reason") or ""
    instrument = _instrument({name: part for name, part in act.items() if name != "reason"})
    _check_holders(register, holder, to)
    held = [item for item in register.referring(holder) if _is_held(item, holder, on)]
    if not held:
        raise NothingHeld("Nothing is held on that day.")
    note = _note(reason, instrument)
    ended = [_ended(item, on, note) for item in held]
    opened = [_opened(item, register.ids.record(), to, instrument, on) for item in held]
    whole = completed(register, [*ended, *opened])
    bases = register.states_of([item.id for item in held])
    entries: list[Entry | None] = [
        entry_of_edit(bases[item.id], item) for item in whole[: len(held)]
    ]
    entries += [entry_of_new(item) for item in whole[len(held) :]]
    done = register.write(Draft("handover", tuple(entry for entry in entries if entry)))
    return Handover(
        done,
        tuple(item.id for item in ended),
        tuple(item.id for item in opened),
        seat_warnings(register, [item for item in opened if isinstance(item, Designation)]),
    )


def _instrument(act: Mapping[str, Any]) -> Instrument | None:
    rule = rule_names(Designation)["instrument"]
    made = checked_field(rule, act, new_id=str)
    return made if isinstance(made, Instrument) else None


def _check_holders(register: Register, holder: str, to: str) -> None:
    leaving = register.record(holder)
    kinds = rule_names(Designation)["holder"].refers
    if leaving.KIND not in kinds:
        raise NotAHolder("This record holds no mandates.", place=leaving.KIND)
    if not to:
        return
    state = register.state(to)
    if to == holder or state.kind not in kinds or state.life == RETIRED:
        raise NotAHolder("This record cannot take over.", place="--to")


def _is_held(record: Record, holder: str, on: date) -> bool:
    """Return whether a mandate or post is held on a day or is still to begin."""
    if not isinstance(record, Designation | Post) or record.holder != holder:
        return False
    span = span_of(record.start, record.end)
    return span.until > max(on, span.begin)


def _note(reason: Any, instrument: Instrument | None) -> str:
    """Return the lines for the notes of what has ended: why, and by which act."""
    parts: tuple[Any, ...] = (reason,)
    if instrument is not None:
        known = (instrument.kind, instrument.reference, instrument.dated or instrument.received)
        parts += (" · ".join(part for part in known if part),)
    return "\n".join(str(part) for part in parts if part)


def _ended(record: Record, on: date, note: str) -> Record:
    """Return what was held with its end; what had not begun ends before its first day."""
    assert isinstance(record, Designation | Post)
    end = max(on, first_day(record.start)) if record.start else on
    notes = "\n".join(part for part in (record.notes, note) if part)
    return replace(record, end=end.isoformat(), notes=notes)


def _opened(
    record: Record, new_id: str, to: str, instrument: Instrument | None, on: date
) -> Record:
    """Return the same mandate or post for the successor, a vacancy where there is none."""
    assert isinstance(record, Designation | Post)
    begun = not record.start or first_day(record.start) <= on
    start = on.isoformat() if begun else record.start
    known: dict[str, Any] = {"id": new_id, "holder": to, "start": start, "notes": ""}
    if isinstance(record, Designation):
        stage = record.stage if to else ""
        known |= {"instrument": instrument if to else None, "confirmed": None, "stage": stage}
    return replace(record, **known)


def confirm(
    register: Register, keys: Sequence[str], *, by: str, how: str, on: date, today: date
) -> Confirmed:
    """Record that mandates were confirmed on a day, as one action.

    *keys* are ids of designations; the id of a holder or State stands for all they
    hold on that day. What a later day confirmed stays. Raises NotConfirmable,
    NotYet or InvalidValue; nothing is stored then.
    """
    if on > today:
        raise NotYet("This day is still to come.", place="--on")
    rule = rule_names(Designation)["confirmed"]
    told = checked_field(rule, {"on": on.isoformat(), "by": by, "how": how}, new_id=str)
    assert isinstance(told, Confirmation)
    wanted: dict[str, None] = {}
    for key in keys:
        wanted |= dict.fromkeys(_confirmable(register, key, on))
    bases = register.states_of(list(wanted))
    known = {key: base.value() for key, base in bases.items()}
    later = [key for key in wanted if _is_later(known[key], on)]
    changed = [key for key in wanted if key not in later]
    entries = [
        entry_of_edit(bases[key], replace(known[key], **_confirmation(told))) for key in changed
    ]
    done = register.write(Draft("confirm", tuple(entry for entry in entries if entry)))
    return Confirmed(done, tuple(changed), tuple(later))


def whole_day(entered: str, *, place: str) -> date:
    """Return a day that is known to the day; raises InvalidDate or NotYet."""
    if len(checked_date(entered, place=place)) <= MONTH_LENGTH:
        raise NotYet("This is not one day.", place=place)
    return date.fromisoformat(entered)


def past_day(entered: str, today: date, *, place: str) -> str:
    """Return a date, whole or partial, that has come; raises InvalidDate or NotYet."""
    if entered and first_day(checked_date(entered, place=place)) > today:
        raise NotYet("This day is still to come.", place=place)
    return entered


def _confirmation(told: Confirmation) -> dict[str, Any]:
    return {"confirmed": told}


def _confirmable(register: Register, key: str, on: date) -> list[str]:
    state = register.state(key)
    if state.life == RETIRED:
        raise NotConfirmable("This record is retired.", place=key)
    if state.kind == Designation.KIND:
        return [key]
    if state.kind not in {Person.KIND, Institution.KIND, State.KIND}:
        raise NotConfirmable("This record is no mandate.", place=state.kind)
    found = mandates_of(register, key)
    code = getattr(state.value(), "code", "")
    if state.kind == State.KIND and state_id(code) == key:
        mandates = register.records(Designation.KIND, {"state": code})
        found += [item for item in mandates if isinstance(item, Designation)]
    held = [item.id for item in found if holds(item, on)]
    if not held:
        raise NothingHeld("Nothing is held on that day.")
    return held


def _is_later(record: Record, on: date) -> bool:
    told = record.confirmed if isinstance(record, Designation) else None
    return told is not None and bool(told.on) and last_day(told.on) > on
