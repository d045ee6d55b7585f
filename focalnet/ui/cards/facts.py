"""What a card needs of the register, read in one go on the store's thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from focalnet.domain.merging import RecordState
from focalnet.domain.record import Record
from focalnet.domain.records import Channel, Institution, Person, State
from focalnet.domain.schema import rules
from focalnet.domain.seats import SeatWarning
from focalnet.services.ports import HistoryLine, Register, Row, Selection
from focalnet.services.reference import state_id, theme_id
from focalnet.services.seating import warnings_about
from focalnet.services.timeline import Moment, timeline

# How a field names another record.
KEYS: dict[str, Callable[[str], str]] = {"record": str, "state": state_id, "theme": theme_id}
PEOPLE_SHOWN = 60
HISTORY_SHOWN = 40
MOMENTS_SHOWN = 60
WARNINGS_READ = 60
STATE_PAGES = ("person", "institution", "designation")
STATE_DOSSIER = ("agreement", "legislation", "letter", "reply", "request", "item")


@dataclass(frozen=True, slots=True)
class Facts:
    """A record, what points to it, what it points to, and its history.

    ``code`` is that of its State; ``near`` and ``titles`` are by id; ``counts``
    are those of a State, ``people`` the first lines of its people. ``dossier`` are
    its agreements, letters and replies, or the letters with a person.
    """

    base: RecordState
    record: Record
    title: str
    code: str
    near: dict[str, Record]
    titles: dict[str, str]
    channels: tuple[Channel, ...]
    related: tuple[Record, ...]
    history: tuple[HistoryLine, ...]
    people: tuple[Row, ...] = ()
    counts: dict[str, int] = field(default_factory=dict)
    dossier: tuple[Record, ...] = ()
    moments: tuple[Moment, ...] = ()
    warnings: tuple[SeatWarning, ...] = ()

    def mandate_of(self, record_id: str) -> Record | None:
        """Return a record of the card by its id, if it is on it."""
        known = (self.record, *self.related)
        return next((item for item in known if item.id == record_id), None)

    def state_of(self, code: str) -> State | None:
        """Return the State with this alpha-3 code, if it is near."""
        found = self.near.get(state_id(code)) if code else None
        return found if isinstance(found, State) else None


def read_facts(register: Register, record_id: str) -> Facts:
    """Read what the card of one record shows; raises RecordNotFound."""
    base = register.state(record_id)
    record = base.value()
    row = register.row(record_id)
    code = state_code(record) or (row.state if row else "")
    channels = _channels(register, code) if code else ()
    is_state = isinstance(record, State)
    related = _of_state(register, code) if is_state else tuple(register.referring(record_id))
    moments = _moments(register, record)
    dossier = _dossier(register, record, moments)
    shown = (record, *related, *dossier, *channels)
    wanted = {key for item in shown for key in pointers(item)} | {state_id(code)}
    near = register.many(sorted(wanted))
    near |= register.many(sorted({key for item in near.values() for key in _states(item)}))
    selection = Selection(("person",), code)
    return Facts(
        base=base,
        record=record,
        title=row.title if row else "",
        code=code,
        near=near,
        titles={**_titles(register, near), **_titles(register, [item.id for item in shown])},
        channels=channels,
        related=related,
        history=tuple(register.history(record_id, HISTORY_SHOWN)),
        people=tuple(register.rows(register.positions(selection)[:PEOPLE_SHOWN]))
        if is_state
        else (),
        counts={kind: register.count(Selection((kind,), code)) for kind in STATE_PAGES}
        if is_state
        else {},
        dossier=dossier,
        moments=moments,
        warnings=_warnings(register, record),
    )


def _moments(register: Register, record: Record) -> tuple[Moment, ...]:
    """Return what happened with a State, person or institution, newest first."""
    told = isinstance(record, State | Person | Institution)
    return tuple(timeline(register, record.id)[:MOMENTS_SHOWN]) if told else ()


def _dossier(register: Register, record: Record, moments: tuple[Moment, ...]) -> tuple[Record, ...]:
    if isinstance(record, State):
        own = {"state": record.code}
        return tuple(item for kind in STATE_DOSSIER for item in register.records(kind, own))
    letters = dict.fromkeys(item.record for item in moments if item.kind == "letter")
    return tuple(register.many(list(letters)).values())


def _warnings(register: Register, record: Record) -> tuple[SeatWarning, ...]:
    """Return what is odd and surely so, the newest first."""
    found = [item for item in warnings_about(register, record) if item.sure]
    return tuple(sorted(found, key=lambda item: item.span.begin, reverse=True)[:WARNINGS_READ])


def state_code(record: Record) -> str:
    """Return the alpha-3 code of the State a record belongs to, or empty."""
    return record.code if isinstance(record, State) else str(getattr(record, "state", ""))


def _channels(register: Register, code: str) -> tuple[Channel, ...]:
    found = register.records("channel", {"state": code})
    return tuple(item for item in found if isinstance(item, Channel))


def _of_state(register: Register, code: str) -> tuple[Record, ...]:
    return tuple(register.records("designation", {"state": code}))


def pointers(record: Record) -> Iterable[str]:
    """Yield the ids of the records, States and themes a record names."""
    for rule in rules(type(record)):
        content = getattr(record, rule.name)
        if content and rule.shape in KEYS:
            yield KEYS[rule.shape](content)
        elif content and rule.shape == "values":
            yield from (key for item in content for key in _inside(item))


def _inside(item: Any) -> Iterable[str]:
    """Yield the ids that a value of a record names: persons of a letter, State of an address."""
    for part in rules(type(item)):
        content = getattr(item, part.name)
        if content and part.shape in KEYS:
            yield KEYS[part.shape](content)


def _states(record: Record) -> Iterable[str]:
    code = state_code(record)
    if code:
        yield state_id(code)


def _titles(register: Register, record_ids: Iterable[str]) -> dict[str, str]:
    rows = ((record_id, register.row(record_id)) for record_id in record_ids)
    return {record_id: row.title for record_id, row in rows if row is not None}
