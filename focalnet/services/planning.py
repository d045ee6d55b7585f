"""Working out, item by item, what an import would do. Nothing is written here."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from focalnet.domain.errors import InvalidValue
from focalnet.domain.plain import Plain, checked_record, record_to_plain
from focalnet.domain.record import Record
from focalnet.domain.values import OtherData
from focalnet.services.import_report import ItemReport, Note
from focalnet.services.incoming import ORGANISATION, Incoming, Outcome
from focalnet.services.matching import Known, additions, same_text, shares_contact
from focalnet.services.ports import Ids, Register

BATCH = 500
OWNER = {"person": "institution", "institution": "parent"}
GOING_IN = frozenset({"field", "field-and-other", "other", "understood"})
TO_BE_MADE = "?"
"""Marks the name of an institution that is not in the register, in place of an id."""


class Institutions:
    """Institutions by name and State, those of the register and those to be made."""

    def __init__(self) -> None:
        self._ids: dict[tuple[str, str], str] = {}
        self._names: dict[str, set[str]] = {}

    def add(self, record_id: str, content: Plain) -> None:
        """Take note of an institution."""
        for name in content.get("names", []):
            key = same_text(name.get("text", ""))
            self._ids.setdefault((key, content.get("state", "")), record_id)
            self._names.setdefault(record_id, set()).add(key)

    def find(self, name: str, state: str) -> str:
        """Return the id of the institution of exactly this name in this State, or empty."""
        return self._ids.get((same_text(name), state), "")

    def is_called(self, record_id: str, name: str) -> bool:
        """Tell whether an institution goes by a name."""
        return same_text(name) in self._names.get(record_id, ())


@dataclass(slots=True)
class Planner:
    """What is known, and what the items so far come to.

    ``fresh`` are the records to be made, as plain content by id; ``grown`` what
    is to be added to records that are there.
    """

    register: Register
    institutions: Institutions = field(default_factory=Institutions)
    known: dict[str, Known] = field(default_factory=dict)
    fresh: dict[str, tuple[str, Plain]] = field(default_factory=dict)
    grown: dict[str, list[tuple[str, Plain]]] = field(default_factory=dict)
    made: list[str] = field(default_factory=list)
    _before: dict[str, Plain] = field(default_factory=dict)
    _alike: dict[str, str] = field(default_factory=dict)
    _pending: dict[str, Known] = field(default_factory=dict)

    def learn(self) -> None:
        """Read who is in the register; names and identifiers are kept, records are not."""
        for kind in OWNER:
            known = self.known[kind] = Known()
            self._pending[kind] = Known()
            for record in self.register.records(kind, retired=True):
                known.add(record.id, record_to_plain(record))
        for record in self.register.records("institution"):
            self.institutions.add(record.id, record_to_plain(record))

    def plan(self, items: Sequence[Incoming]) -> list[ItemReport]:
        """Return what becomes of each item, in order."""
        self._fetch(key for item in items for key in self._candidates(item))
        return [self._planned(item) for item in items]

    def _candidates(self, item: Incoming) -> list[str]:
        known = self.known[item.kind]
        found = known.by_identifier(item.uid)
        return [found] if found else known.namesakes(item.content)

    def _fetch(self, wanted: Iterable[str]) -> None:
        """Have the records at hand that the next items may be of, with what is added to them."""
        missing = sorted(set(wanted) - self._before.keys())
        self._before = {key: self._before[key] for key in self.grown if key in self._before}
        for start in range(0, len(missing), BATCH):
            found = self.register.many(missing[start : start + BATCH])
            self._before.update({key: record_to_plain(record) for key, record in found.items()})

    def _planned(self, item: Incoming) -> ItemReport:
        names = item.content.get("names", [{}])
        title = names[0].get("text", "") if names else ""
        if item.refusal:
            return _refused(item, title, item.refusal)
        try:
            made = checked_record(item.kind, "", without_other(item.content), new_id=lambda: "0")
        except InvalidValue as error:
            return _refused(item, title, "invalid", (Note("invalid", error.place),))
        content = _without_ids(record_to_plain(made))
        for name in ("other", ORGANISATION):
            if name in item.content:
                content[name] = item.content[name]
        if not content.get("names"):
            return _refused(item, title, "no-name")
        return self._matched(item, content, title)

    def _matched(self, item: Incoming, content: Plain, title: str) -> ItemReport:
        name = content.pop(ORGANISATION, "")
        alike = json.dumps([item.kind, item.uid, name, content], sort_keys=True)
        if alike in self._alike:
            return _report(
                item, "same", title, self._alike[alike], notes=(Note("earlier-in-file"),)
            )
        record_id, note, namesake = self._match(item, content, name)
        if record_id:
            report = self._grow(item, content, name, title, (record_id, note))
        else:
            report = self._make(item, content, name, title, namesake=namesake)
        self._alike[alike] = report.record
        return report

    def _match(self, item: Incoming, content: Plain, name: str) -> tuple[str, str, bool]:
        """Return the record an item is of, how it is known, and whether there are namesakes."""
        for known in (self.known, self._pending):
            if found := known[item.kind].by_identifier(item.uid):
                return found, "known-by-id", False
        if item.kind == "institution":
            own = content["names"][0].get("text", "")
            return self.institutions.find(own, content.get("state", "")), "known-by-content", False
        there = [key for key in self._candidates(item) if key in self._before]
        there += self._pending[item.kind].namesakes(content)
        known_of = {key: self._content(key) for key in there}
        candidates = [
            (key, ours, self._settled(item.kind, content, name, ours))
            for key, ours in known_of.items()
        ]
        for key, ours, theirs in candidates:
            # Two who say as little as each other in one file may still be two.
            if key not in self.fresh and not additions(theirs, ours, key, name)[1]:
                return key, "known-by-content", False
        for key, ours, theirs in candidates:
            if shares_contact(theirs, ours):
                return key, "known-by-content", False
        return "", "", bool(candidates)

    def _settled(self, kind: str, content: Plain, name: str, known: Plain) -> Plain:
        """Return *content* with its institution as an id, or its name marked as to be made.

        Where the institution that the record has already goes by the name, it is meant.
        """
        if not name:
            return content
        owner = OWNER[kind]
        there = known.get(owner, "")
        if self.institutions.is_called(there, name):
            return {**content, owner: there}
        found = self.institutions.find(name, content.get("state") or known.get("state", ""))
        return {**content, owner: found or TO_BE_MADE + name}

    def _grow(
        self, item: Incoming, content: Plain, name: str, title: str, known_by: tuple[str, str]
    ) -> ItemReport:
        record_id, how = known_by
        before = self._content(record_id)
        theirs = self._settled(item.kind, content, name, before)
        merged, notes = additions(theirs, before, record_id, name)
        if not notes:
            return _report(item, "same", title, record_id, notes=(Note(how),))
        if self._is_retired(record_id):
            return _report(item, "same", title, record_id, notes=(Note(how), Note("retired")))
        owner = OWNER[item.kind]
        if merged.get(owner, "").startswith(TO_BE_MADE):
            theirs[owner] = merged[owner] = self._made_institution(name, merged.get("state", ""))
        if record_id in self.fresh:
            self.fresh[record_id] = (item.kind, merged)
        else:
            self.grown.setdefault(record_id, []).append((name, theirs))
            self._before[record_id] = merged
        return _report(item, "adds", title, record_id, notes=(Note(how), *notes))

    def _is_retired(self, record_id: str) -> bool:
        row = None if record_id in self.fresh else self.register.row(record_id)
        return row is not None and row.retired

    def _content(self, record_id: str) -> Plain:
        if record_id in self.fresh:
            return self.fresh[record_id][1]
        if record_id not in self._before:
            found = self.register.record(record_id)
            self._before[record_id] = record_to_plain(found)
        return self._before[record_id]

    def _make(
        self, item: Incoming, content: Plain, name: str, title: str, *, namesake: bool
    ) -> ItemReport:
        notes = [Note("namesake")] if namesake else []
        record_id = self.register.ids.record()
        if name:
            state = content.get("state", "")
            found = self.institutions.find(name, state)
            notes.append(Note("institution-known" if found else "institution-new", "institution"))
            content[OWNER[item.kind]] = found or self._made_institution(name, state)
        self.fresh[record_id] = (item.kind, content)
        self._pending[item.kind].add(record_id, content)
        self._pending[item.kind].add_identifier(item.uid, record_id)
        if item.kind == "institution":
            self.institutions.add(record_id, content)
        return _report(item, "new", title, record_id, notes=tuple(notes))

    def _made_institution(self, name: str, state: str) -> str:
        content: Plain = {"names": [{"text": name}], **({"state": state} if state else {})}
        record_id = self.register.ids.record()
        self.fresh[record_id] = ("institution", content)
        self.institutions.add(record_id, content)
        self.made.append(name)
        return record_id


def finished_record(kind: str, record_id: str, content: Plain, ids: Ids) -> Record:
    """Return the record of planned content, with ids for the values that have none.

    Other data may be longer than a text field: a photo is kept whole.
    """
    made = checked_record(kind, record_id, without_other(content), new_id=ids.element)
    other = tuple(OtherData(**{"id": ids.element(), **value}) for value in content.get("other", ()))
    changed: dict[str, Any] = {"other": other}
    return replace(made, **changed)


def without_other(content: Plain) -> Plain:
    """Return content without other data and without the name of an institution."""
    left_out = {"other", ORGANISATION}
    return {name: value for name, value in content.items() if name not in left_out}


def _without_ids(content: Plain) -> Plain:
    for value in content.values():
        for item in value if isinstance(value, list) else ():
            if isinstance(item, dict):
                item.pop("id", None)
    return content


def _refused(item: Incoming, title: str, reason: str, notes: tuple[Note, ...] = ()) -> ItemReport:
    """Report an item that does not go in: then nothing of it does."""
    outcomes = tuple(
        Outcome(one.name, "not-imported") if one.code in GOING_IN else one for one in item.outcomes
    )
    item = replace(item, outcomes=outcomes)
    return _report(item, "refused", title, reason=reason, notes=notes)


def _report(
    item: Incoming,
    status: str,
    title: str,
    record: str = "",
    *,
    reason: str = "",
    notes: tuple[Note, ...] = (),
) -> ItemReport:
    return ItemReport(
        place=item.place,
        status=status,
        kind=item.kind,
        title=title,
        record=record,
        reason=reason,
        notes=notes,
        outcomes=item.outcomes,
    )
