"""Conflicts: what two offices said of one field at once, and how a person settles it.

A conflict goes by an id that follows from the changes that stand against each other,
so that every office sees the same one, and settles it once for all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

from focalnet.domain.changes import (
    HERE,
    LIFE,
    RETIRED,
    Change,
    ChangeSet,
    DatedChange,
    Draft,
    Entry,
)
from focalnet.domain.errors import FocalnetError, InvalidValue
from focalnet.domain.kinds import KINDS
from focalnet.domain.merging import (
    RecordState,
    entry_of_restoration,
    entry_of_retirement,
    said,
    unseen,
)
from focalnet.domain.plain import checked_field, record_to_plain
from focalnet.domain.record import Record
from focalnet.domain.schema import FieldRule, rule_names
from focalnet.services.ports import HistoryLine, Register

SETTLE = "settle"
ID_DIGITS = 16
# By which act something was told, the weightiest first; what weighs the same suggests nothing.
WEIGHTS = {
    "note-verbale": 4,
    "depositary-notification": 4,
    "letter": 3,
    "e-mail": 2,
    "oral": 1,
    "call": 1,
    "meeting": 1,
}
HISTORY = 10_000
NONE = -1


class NoSuchConflict(FocalnetError):
    """The conflict is not, or no more, there."""

    code = "conflict.not-found"
    remedy = "List the conflicts again: it was settled, or something newer was said."


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values that stand against each other, who said it, when, and by which act.

    ``value`` is plain data; of a life it is "here" or "retired". ``instrument`` is
    the act told with it, empty where none was.
    """

    value: Any
    author: str
    office: str
    clock: str
    action: str
    instrument: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """One field of one record with several values.

    ``field`` is as in the journal: "notes", "phones/018f…" or LIFE, where an edit
    stands against a retirement. ``shown`` is the side shown meanwhile,
    ``suggested`` the one told by the weightiest act, or NONE.
    """

    id: str
    record: str
    kind: str
    title: str
    field: str
    sides: tuple[Side, ...]
    shown: int
    suggested: int = NONE


def conflicts(register: Register, record_id: str = "") -> list[Conflict]:
    """Return the conflicts of one record, or of all, in the order of the lists."""
    ids = [record_id] if record_id else register.conflicted()
    states = register.states_of(ids)
    offices = {laptop.replica: laptop.office for laptop in register.laptops()}
    found: list[Conflict] = []
    for key in ids:
        if key in states and states[key].conflicts:
            found += _Telling(register, states[key], offices).conflicts()
    return found


def the_conflict(register: Register, conflict_id: str) -> Conflict:
    """Return one conflict; raises NoSuchConflict."""
    for found in conflicts(register):
        if found.id == conflict_id:
            return found
    raise NoSuchConflict("There is no such conflict.", place=conflict_id)


class _Telling:
    """Tells the conflicts of one record."""

    def __init__(self, register: Register, state: RecordState, offices: Mapping[str, str]) -> None:
        self._state = state
        self._offices = offices
        row = register.row(state.record)
        self._title = row.title if row else ""
        self._lines: dict[str, list[HistoryLine]] = {}
        for line in register.history(state.record, limit=HISTORY):
            self._lines.setdefault(line.set_id, []).append(line)

    def conflicts(self) -> Iterator[Conflict]:
        for name in self._state.conflicts:
            heads = _against(self._state, name)
            sides = tuple(self._side(name, head) for head in heads)
            yield Conflict(
                _id_of(self._state.record, name, heads),
                self._state.record,
                self._state.kind,
                self._title,
                name,
                sides,
                _shown(name, sides),
                _suggested(sides),
            )

    def _side(self, name: str, head: DatedChange) -> Side:
        set_id = head.id.rsplit(".", 2)[0]
        lines = self._lines.get(set_id, [])
        first = lines[0] if lines else None
        value = (said(LIFE, head.change.value) or "") if name == LIFE else head.change.value
        if name == LIFE and head.change.field != LIFE:
            value = HERE
        return Side(
            value,
            first.author if first else "",
            self._offices.get(set_id.partition(".")[0], ""),
            head.clock,
            first.action if first else "",
            _instrument(lines),
        )


def _against(state: RecordState, name: str) -> list[DatedChange]:
    """Return the changes that stand against each other, one for each value, by age."""
    heads = list(state.heads.get(name, ()))
    if name == LIFE:
        is_here = any(said(LIFE, head.change.value) == HERE for head in heads)
        # The newest edit that the retirement had not seen speaks for all of them.
        heads += [] if is_here else sorted(unseen(state.heads), key=_age)[-1:]
    found: dict[str, DatedChange] = {}
    for head in sorted(heads, key=_age):
        found[repr(said(name, head.change.value)) if head.change.field == name else HERE] = head
    return sorted(found.values(), key=_age)


def _age(head: DatedChange) -> tuple[str, str]:
    return head.clock, head.id


def _id_of(record: str, name: str, heads: Sequence[DatedChange]) -> str:
    told = "\n".join((record, name, *sorted(head.id for head in heads)))
    return sha256(told.encode()).hexdigest()[:ID_DIGITS]


def _shown(name: str, sides: Sequence[Side]) -> int:
    """Return the side that is shown meanwhile: the newest, of a life the one in use."""
    here = [number for number, side in enumerate(sides) if side.value == HERE]
    return here[-1] if name == LIFE and here else len(sides) - 1


def _suggested(sides: Sequence[Side]) -> int:
    weights = [WEIGHTS.get(side.instrument, 0) for side in sides]
    most = max(weights, default=0)
    return weights.index(most) if most and weights.count(most) == 1 else NONE


def _instrument(lines: Sequence[HistoryLine]) -> str:
    """Return by which act an action was told: an instrument, or how somebody confirmed."""
    for field, part in (("instrument", "kind"), ("confirmed", "how")):
        for line in lines:
            if line.field == field and isinstance(line.after, dict) and line.after.get(part):
                return str(line.after[part])
    return ""


def settle(
    register: Register,
    conflict_id: str,
    *,
    take: int = NONE,
    value: Any = None,
    both: bool = False,
) -> ChangeSet:
    """Settle a conflict as one action, for all offices: take a side, write a third, keep both.

    *take* counts the sides from 0. *both* is for one value of a many-valued field:
    each side becomes a value of its own. A record that is retired stays so. Raises
    NoSuchConflict or InvalidValue; nothing is stored then.
    """
    conflict = the_conflict(register, conflict_id)
    state = register.states_of([conflict.record])[conflict.record]
    if not both and take != NONE and not 0 <= take < len(conflict.sides):
        raise InvalidValue("There is no such side.", place=str(take))
    if conflict.field == LIFE:
        entry = _settled_life(state, conflict, take)
    elif both:
        entry = _both_kept(state, conflict, register.ids.element)
    else:
        chosen = conflict.sides[take].value if take != NONE else _checked(conflict, value, register)
        heads = state.head_ids(conflict.field)
        entry = Entry(state.record, state.kind, (Change(conflict.field, chosen, heads),))
    if state.life == RETIRED and conflict.field != LIFE:
        # Who settles what was retired has seen it all: else it would come back unasked.
        entry = replace(entry, changes=(*entry.changes, *entry_of_retirement(state).changes))
    return register.write(Draft(SETTLE, (entry,)))


def _settled_life(state: RecordState, conflict: Conflict, take: int) -> Entry:
    if take == NONE:
        raise InvalidValue("Take one of the two: in use, or not.", place=LIFE)
    chosen = conflict.sides[take].value
    if chosen == RETIRED:
        return entry_of_retirement(state)
    if chosen == HERE:
        return entry_of_restoration(state)
    seen = [head for name, heads in state.heads.items() if name != LIFE for head in heads]
    gone = [
        Change(name, None, state.head_ids(name))
        for name in dict.fromkeys(head.change.field for head in seen)
    ]
    return Entry(state.record, state.kind, (Change(LIFE, None, state.head_ids(LIFE)), *gone))


def _rule(conflict: Conflict) -> tuple[FieldRule, str]:
    name, _, element = conflict.field.partition("/")
    return rule_names(KINDS[conflict.kind])[name], element


def _both_kept(state: RecordState, conflict: Conflict, new_id: Callable[[], str]) -> Entry:
    """Return the entry that keeps the side shown under its id and the others under new ones."""
    rule, element = _rule(conflict)
    if not (rule.many and element):
        raise InvalidValue("This field holds one value only.", place=conflict.field)
    kept = conflict.sides[conflict.shown].value
    changes = [Change(conflict.field, kept, state.head_ids(conflict.field))]
    for number, side in enumerate(conflict.sides):
        if number != conflict.shown and side.value is not None:
            key = new_id()
            changes.append(Change(f"{rule.name}/{key}", {**side.value, "id": key}))
    return Entry(state.record, state.kind, tuple(changes))


def _checked(conflict: Conflict, value: Any, register: Register) -> Any:
    """Return a third value in the form the journal keeps; nothing for an empty one."""
    rule, element = _rule(conflict)
    if value in (None, "", {}):
        return None
    if element:
        described = {"text": value} if isinstance(value, str) else dict(value)
        value = [{**described, "id": element}]
    content = checked_field(rule, value, new_id=register.ids.element)
    made = record_to_plain(_with(conflict.kind, rule.name, content)).get(rule.name)
    return next(iter(made or ()), None) if element else made


def _with(kind: str, name: str, content: Any) -> Record:
    return replace(KINDS[kind](id=""), **{name: content})
