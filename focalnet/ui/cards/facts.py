"""What a card needs of the register, read in one go on the store's thread."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from focalnet.domain.merging import RecordState
from focalnet.domain.record import Record
from focalnet.domain.records import Channel, State
from focalnet.domain.schema import rules
from focalnet.services.ports import HistoryLine, Register, Row, Selection
from focalnet.services.reference import state_id, theme_id

PEOPLE_SHOWN = 60
HISTORY_SHOWN = 40
STATE_PAGES = ("person", "institution", "designation")


@dataclass(frozen=True, slots=True)
class Facts:
    """A record, what points to it, what it points to, and its history.

    ``code`` is that of its State; ``near`` and ``titles`` are by id; ``counts``
    are those of a State, ``people`` the first lines of its people.
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
    channels = _channels(register, code) if code and not isinstance(record, Channel) else ()
    is_state = isinstance(record, State)
    related = _of_state(register, code) if is_state else tuple(register.referring(record_id))
    shown = (record, *related, *channels)
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
    )


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
        if content and rule.shape == "record":
            yield content
        elif content and rule.shape == "state":
            yield state_id(content)
        elif content and rule.shape == "theme":
            yield theme_id(content)


def _states(record: Record) -> Iterable[str]:
    code = state_code(record)
    if code:
        yield state_id(code)


def _titles(register: Register, record_ids: Iterable[str]) -> dict[str, str]:
    rows = ((record_id, register.row(record_id)) for record_id in record_ids)
    return {record_id: row.title for record_id, row in rows if row is not None}
