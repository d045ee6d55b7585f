"""The fold: from the changes of a record to what it says, in any order.

The changes of a field that nobody has replaced are its heads. One head is its
value; several heads with different values are a conflict: both are kept and the
clock only picks which is displayed until a person settles it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from focalnet.domain.changes import ERASED, HERE, LIFE, RETIRED, Change, DatedChange, Entry
from focalnet.domain.fitting import fits, seen_instead
from focalnet.domain.kinds import KINDS, kind_named
from focalnet.domain.plain import Plain, record_from_plain, record_to_plain
from focalnet.domain.record import Record
from focalnet.domain.schema import FieldRule, rule_names

_LIVING = {"is": HERE}


@dataclass(frozen=True, slots=True)
class RecordState:
    """What the changes of one record come to.

    ``content`` is the plain content displayed, ``heads`` the standing changes
    of every field (those that say "nothing" too), ``conflicts`` the fields with
    several different values, ``unknown`` the fields of a newer version. ``life``
    is empty (never entered, or its entry undone), "here", "retired", "merged" (it
    goes by another id: only the store finds that out) or "erased": then nothing
    else is said of it, whoever says it.
    """

    record: str
    kind: str
    life: str = ""
    content: Plain = field(default_factory=dict)
    heads: Mapping[str, tuple[DatedChange, ...]] = field(default_factory=dict)
    conflicts: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def is_there(self) -> bool:
        """Whether there is a record to show, retired or not."""
        return self.life not in {"", ERASED} and self.kind in KINDS

    def value(self) -> Record:
        """Return the record displayed."""
        return record_from_plain(self.kind, self.record, self.content)

    def head_ids(self, name: str) -> tuple[str, ...]:
        """Return the ids of the standing changes of a field."""
        return tuple(head.id for head in self.heads.get(name, ()))


def fold(record: str, kind: str, changes: Iterable[DatedChange]) -> RecordState:
    """Return the state of a record, a pure function of the set of its changes."""
    known_changes = list(changes)
    heads = _heads(known_changes)
    if any(dated.erases for dated in known_changes):
        return RecordState(record, kind, ERASED, heads=heads)
    life, revived = _life(heads)
    shown = {name: _shown(standing) for name, standing in heads.items() if name != LIFE}
    content, unknown = _content(shown, _known_fields(kind))
    conflicts = tuple(sorted(name for name, standing in heads.items() if _differ(name, standing)))
    if revived and LIFE not in conflicts:
        conflicts = (LIFE, *conflicts)
    return RecordState(record, kind, life, content, heads, conflicts, unknown)


def state_of_new(entry: Entry) -> RecordState | None:
    """Return the state, without heads, of a record that *entry* alone brought in.

    None where that takes more than reading the entry: a field twice, or a life other
    than "here".
    """
    shown = {change.field: change.value for change in entry.changes}
    if shown.pop(LIFE, None) != _LIVING or len(shown) != len(entry.changes) - 1:
        return None
    known = _known_fields(entry.kind)
    content, unknown = _content({name: shown[name] for name in sorted(shown)}, known)
    return RecordState(entry.record, entry.kind, HERE, content, unknown=unknown)


def _known_fields(kind: str) -> Mapping[str, FieldRule]:
    """Return the fields of a kind; none of one that only a newer version knows."""
    return rule_names(KINDS[kind]) if kind in KINDS else {}


def _heads(changes: Iterable[DatedChange]) -> dict[str, tuple[DatedChange, ...]]:
    by_field: dict[str, dict[str, DatedChange]] = {}
    replaced: dict[str, set[str]] = {}
    for dated in changes:
        by_field.setdefault(dated.change.field, {})[dated.id] = dated
        replaced.setdefault(dated.change.field, set()).update(dated.change.replaces)
    return {name: _standing(found, replaced[name]) for name, found in sorted(by_field.items())}


def _standing(found: Mapping[str, DatedChange], replaced: set[str]) -> tuple[DatedChange, ...]:
    """Return the changes of a field that nobody has replaced, by their age."""
    standing = [dated for key, dated in found.items() if key not in replaced]
    if standing[1:]:
        standing.sort(key=lambda dated: (dated.clock, dated.id))
    return tuple(standing)


def _shown(standing: tuple[DatedChange, ...]) -> Any:
    return standing[-1].change.value if standing else None


def _differ(name: str, standing: tuple[DatedChange, ...]) -> bool:
    if not standing[1:]:
        return False
    values = (said(name, head.change.value) for head in standing)
    return len({json.dumps(value, sort_keys=True) for value in values}) > 1


def said(name: str, value: Any) -> Any:
    """Return a value for comparing: of a life, what it is, not what was seen then."""
    if name != LIFE or not value:
        return value
    found = value.get("is") if isinstance(value, dict) else HERE
    return found if isinstance(found, str) else HERE


def _life(heads: Mapping[str, tuple[DatedChange, ...]]) -> tuple[str, bool]:
    """Return the life shown, and whether an unseen edit brought the record back.

    Whoever says "here" wins over whoever, at the same time, says it is retired or
    was never entered: nothing that somebody still uses is hidden.
    """
    values = [head.change.value for head in heads.get(LIFE, ())]
    lives = {said(LIFE, value) for value in values if value}
    if not values or lives - {RETIRED}:
        return (HERE if lives - {RETIRED} else ""), False
    others = unseen(heads)
    if not lives:
        is_said = any(head.change.value is not None for head in others)
        return (HERE if is_said else ""), is_said
    return (HERE if others else RETIRED), bool(others)


def unseen(heads: Mapping[str, tuple[DatedChange, ...]]) -> list[DatedChange]:
    """Return what stands and was seen by no retirement; it sees what its own action says, too."""
    retirements = [head for head in heads.get(LIFE, ()) if said(LIFE, head.change.value) == RETIRED]
    seen = {key for head in retirements for key in seen_by(head.change.value)}
    beside = {action_of(head) for head in retirements}
    return [
        head
        for name, found in heads.items()
        for head in found
        if name != LIFE and head.id not in seen and action_of(head) not in beside
    ]


def action_of(head: DatedChange) -> str:
    """Return the id of the action that said something."""
    return head.id.rsplit(".", 2)[0]


def seen_by(value: Any) -> list[str]:
    """Return the ids of the changes that a retirement had seen."""
    found = value.get("seen") if isinstance(value, dict) else None
    is_list = isinstance(found, list) and all(isinstance(key, str) for key in found)
    return list(found) if found and is_list else []


def _content(
    shown: Mapping[str, Any], known: Mapping[str, FieldRule]
) -> tuple[Plain, tuple[str, ...]]:
    content: Plain = {}
    unknown: list[str] = []
    for name, value in shown.items():
        base, _, element = name.partition("/")
        rule = known.get(base)
        if rule is None or rule.many != bool(element):
            unknown.append(name)
        elif not fits(rule, value):
            unknown.append(name)
            if instead := seen_instead(rule):
                content[name] = instead
        elif value is not None and element:
            # The fields come sorted by name, so elements stand in the order of their ids.
            content.setdefault(base, []).append(value)
        elif value is not None:
            content[name] = value
    return content, tuple(unknown)


def register_fields(content: Plain, kind: str) -> dict[str, Any]:
    """Return plain content as the journal's fields: one per element where many."""
    known = rule_names(kind_named(kind))
    fields: dict[str, Any] = {}
    for name, value in content.items():
        if known[name].many:
            fields.update({f"{name}/{item['id']}": item for item in value})
        else:
            fields[name] = value
    return fields


def entry_of_new(record: Record) -> Entry:
    """Return the entry that brings a record into the register."""
    fields = register_fields(record_to_plain(record), record.KIND)
    changes = [Change(LIFE, {"is": HERE})]
    changes += [Change(name, value) for name, value in fields.items()]
    return Entry(record.id, record.KIND, tuple(changes))


def entry_of_edit(base: RecordState, after: Record) -> Entry | None:
    """Return what *after* changes of *base*, or None where nothing differs.

    Every change replaces the heads of *base* and no others: what the author did
    not have on screen stays, and shows as a conflict. Parts of values that only a
    newer version knows are kept.
    """
    known = rule_names(kind_named(base.kind))
    kept = register_fields(base.content, base.kind)
    before = register_fields(record_to_plain(base.value()), base.kind)
    wanted = register_fields(record_to_plain(after), base.kind)
    names = [name for name in {**before, **wanted} if before.get(name) != wanted.get(name)]
    if not names:
        return None
    changes = tuple(
        Change(
            name,
            _with_newer(known[name.partition("/")[0]], kept.get(name), wanted.get(name)),
            base.head_ids(name),
        )
        for name in names
    )
    return Entry(base.record, base.kind, changes)


def _with_newer(rule: FieldRule, kept: Any, wanted: Any) -> Any:
    """Return the value wanted with what a newer version said in the one before."""
    if rule.value_type is None or not (kept and wanted):
        return wanted
    known = {"id", *rule_names(rule.value_type)}
    return {**{name: part for name, part in kept.items() if name not in known}, **wanted}


def entry_of_retirement(base: RecordState) -> Entry:
    """Return the entry that retires a record as it was on screen."""
    seen = sorted(head.id for name, heads in base.heads.items() if name != LIFE for head in heads)
    change = Change(LIFE, {"is": RETIRED, "seen": seen}, base.head_ids(LIFE))
    return Entry(base.record, base.kind, (change,))


def entry_of_restoration(base: RecordState) -> Entry:
    """Return the entry that brings a retired record back."""
    return Entry(base.record, base.kind, (Change(LIFE, {"is": HERE}, base.head_ids(LIFE)),))


def entry_back(base: RecordState, after: Record) -> Entry:
    """Return the entry that brings back a record whose own entry was undone, as it is *after*."""
    life = Change(LIFE, {"is": HERE}, base.head_ids(LIFE))
    edit = entry_of_edit(base, after)
    return Entry(base.record, base.kind, (life, *(edit.changes if edit else ())))


def entry_of_erasure(record: str, kind: str) -> Entry:
    """Return the entry that erases a record: whatever anyone says of it, before or after."""
    return Entry(record, kind, (Change(LIFE, {"is": ERASED}),))
