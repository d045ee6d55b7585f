"""Merging records that are the same, and taking them apart again.

A merge writes what the one record is to say, and that the others are the same. The
others keep what they said: taken apart, each stands as it was. What points to any of
them is shown with the one they go by.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from focalnet.domain.changes import HERE, LIFE, Change, ChangeSet, Draft, Entry
from focalnet.domain.errors import FocalnetError, InvalidValue
from focalnet.domain.kinds import KINDS
from focalnet.domain.likeness import DIFFERENT, SAME, Likeness, likeness, pair_id
from focalnet.domain.listing import main_name
from focalnet.domain.merging import RecordState, entry_of_edit, entry_of_new, register_fields
from focalnet.domain.plain import Plain, record_from_plain
from focalnet.domain.schema import FieldRule, rules
from focalnet.domain.undoing import inverse_where_possible
from focalnet.services.duplicates import KINDS as MERGEABLE
from focalnet.services.matching import value_key
from focalnet.services.ports import Register
from focalnet.services.records import NewerVersionNeeded

MERGE = "merge"


class NotMergeable(FocalnetError):
    """These are not two or more people, or institutions, in use."""

    code = "merge.unfit"
    remedy = "Name two or more records of one kind that are in use; nothing was changed."


class NotMerged(FocalnetError):
    """The record is the same as no other."""

    code = "unmerge.nothing"
    remedy = "Look it up again; it stands by itself. Nothing was changed."


def merge(
    register: Register, record_ids: Sequence[str], choices: Mapping[str, str] | None = None
) -> ChangeSet:
    """Make records one, which goes by the smallest of their ids; return the action.

    *choices* say for single fields from which record to take the value; else the
    first that has one in the order given, beginning with the record they go by.
    Values of many-valued fields are gathered, each once. Raises NotMergeable,
    NewerVersionNeeded or InvalidValue; nothing is stored then.
    """
    states = _mergeable(register, record_ids)
    target = min(states)
    content = _gathered(target, states, choices or {})
    kind = states[target].kind
    entry = entry_of_edit(states[target], record_from_plain(kind, target, content))
    others = [key for key in states if key != target]
    pairs = [_said(register, target, other, SAME) for other in others]
    return register.write(Draft(MERGE, tuple(item for item in (entry, *pairs) if item)))


def tell_apart(register: Register, record_ids: Sequence[str]) -> ChangeSet:
    """Remember that records are not the same, each pair of them; no office suspects them again.

    Raises RecordNotFound, NotMergeable.
    """
    ids = list(dict.fromkeys(record_ids))
    for key in ids:
        register.record(key)
    if len(ids) < 2:  # noqa: PLR2004 - a pair
        raise NotMergeable("It takes two.")
    pairs = [_said(register, one, other, DIFFERENT) for one, other in combinations(ids, 2)]
    return register.write(Draft("tell-apart", tuple(item for item in pairs if item)))


@dataclass(frozen=True, slots=True)
class MergedRecord:
    """A record that was made one with others: what it was called, and what they go by now."""

    id: str
    title: str
    goes_by: str
    goes_by_title: str


def merged_records(register: Register) -> list[MergedRecord]:
    """Return every record that goes by another, the newest decision first."""
    pairs = [
        item
        for item in register.records(Likeness.KIND)
        if isinstance(item, Likeness) and item.verdict == SAME
    ]
    ids = list(dict.fromkeys(key for item in pairs for key in (item.first, item.second)))
    names = register.canonical(ids)
    hidden = [key for key in ids if names.get(key, key) != key]
    states = register.states_of(hidden)
    shown = {key: register.row(key) for key in set(names.values())}
    found = []
    for key in reversed(hidden):
        line = shown.get(names[key])
        value = states[key].value() if key in states else None
        title = main_name(getattr(value, "names", ())) if value else ""
        found.append(MergedRecord(key, title, names[key], line.title if line else ""))
    return found


def unmerge(register: Register, record_id: str) -> ChangeSet:
    """Take a record out of those it is the same as; return the action.

    What the merge took over from it goes back where nobody changed it since. Links
    stay with the record they were made to. Raises NotMerged, RecordNotFound.
    """
    state = register.state(record_id)
    pairs = [
        item
        for key in register.together([record_id])
        if key != record_id
        for item in register.records(Likeness.KIND, _named(key, record_id))
        if isinstance(item, Likeness) and item.verdict == SAME
    ]
    if not pairs:
        raise NotMerged("This record is the same as no other.")
    entries = [_said(register, item.first, item.second, "") for item in pairs]
    entries += list(_given_back(register, state, pairs))
    return register.write(Draft("unmerge", tuple(item for item in entries if item)))


def _named(one: str, other: str) -> dict[str, str]:
    first, second = sorted((one, other))
    return {"first": first, "second": second}


def _mergeable(register: Register, record_ids: Sequence[str]) -> dict[str, RecordState]:
    """Return the states of the records to be made one, what they go by in place of them."""
    names = register.canonical(record_ids)
    ids = list(dict.fromkeys(names.get(key, key) for key in record_ids))
    states = {key: register.state(key) for key in ids}
    kinds = {state.kind for state in states.values()}
    is_fit = len(ids) > 1 and len(kinds) == 1 and kinds <= set(MERGEABLE)
    if not is_fit or any(state.life != HERE for state in states.values()):
        raise NotMergeable("These cannot be made one.")
    if any(state.unknown for state in states.values()):
        raise NewerVersionNeeded("Not all of these records is shown here.")
    return states


def _gathered(target: str, states: Mapping[str, RecordState], choices: Mapping[str, str]) -> Plain:
    """Return what the one record is to say."""
    known = {rule.name: rule for rule in rules(KINDS[states[target].kind])}
    for name, key in choices.items():
        if name not in known or known[name].many or key not in states:
            raise InvalidValue(
                "There is no such field, or no such record, to take it from.", place=name
            )
    order = [target, *(key for key in states if key != target)]
    content: Plain = {}
    for name, rule in known.items():
        given = [states[key].content.get(name) for key in order]
        if rule.many or rule.shape == "languages":
            value: Any = _all_values(rule, given)
        elif name in choices:
            value = states[choices[name]].content.get(name)
        else:
            value = next((item for item in given if item), None)
        # Nobody is their own superior.
        if value and not (rule.shape == "record" and value in states):
            content[name] = value
    return content


def _all_values(rule: FieldRule, given: Sequence[Any]) -> list[Any]:
    """Return all values of a field, those that say the same once."""
    found: dict[object, Any] = {}
    for value in (value for values in given for value in values or ()):
        key = value_key(rule.name, value) if rule.many else value
        found.setdefault((key, value.get("language", "")) if rule.many else key, value)
    return list(found.values())


def _said(register: Register, one: str, other: str, verdict: str) -> Entry | None:
    """Return the entry that says what was decided of a pair, or nothing if it is said."""
    wanted = likeness(one, other, verdict)
    key = pair_id(one, other)
    known = register.states_of([key]).get(key)
    if known is None:
        return entry_of_new(wanted)
    edited = entry_of_edit(known, wanted)
    if known.life == HERE:
        return edited
    back = Change(LIFE, {"is": HERE}, known.head_ids(LIFE))
    return Entry(key, Likeness.KIND, (back, *(edited.changes if edited else ())))


def _given_back(
    register: Register, state: RecordState, pairs: Sequence[Likeness]
) -> Iterator[Entry]:
    """Yield what takes back, of what merges wrote, the values that came from this record."""
    own = register_fields(state.content, state.kind)
    merges = {
        line.set_id
        for item in pairs
        for line in register.history(item.id)
        if line.action == MERGE and line.after == SAME
    }
    for set_id in sorted(merges):
        done = register.change_set(set_id)
        past = register.changes_of(done)
        for entry in inverse_where_possible(done, past):
            if entry.kind != Likeness.KIND and entry.record != state.record:
                yield from _only(entry, done, own)


def _only(entry: Entry, done: ChangeSet, own: Mapping[str, Any]) -> Iterator[Entry]:
    written = {
        change.field: change.value
        for item in done.entries
        if item.record == entry.record
        for change in item.changes
    }
    kept = tuple(
        change
        for change in entry.changes
        if change.field in own and own[change.field] == written.get(change.field)
    )
    if kept:
        yield Entry(entry.record, entry.kind, kept)
