"""A register without a file: change sets in memory, the program's own fold, and nothing else.

It knows the rules of the exchange in the barest form, so that thousands of stories run in
the time that the real store needs for a few; and the real store is held against it.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from types import SimpleNamespace

from focalnet.domain.changes import (
    HERE,
    ChangeSet,
    DatedChange,
    Draft,
    Entry,
    dated_changes,
    erases,
)
from focalnet.domain.clock import next_reading
from focalnet.domain.errors import RecordNotFound
from focalnet.domain.exchange import Laptop, Received, StoredEntry, StoredSet, Vector, WithheldEntry
from focalnet.domain.likeness import SAME, Likeness
from focalnet.domain.merging import RecordState, fold
from focalnet.domain.record import Record
from focalnet.domain.refusals import BundleDamaged, BundleForked, BundleGap
from focalnet.domain.undoing import replaced_value
from focalnet.services.ids import TimedIds
from focalnet.services.ports import HistoryLine, Row
from focalnet.store import commitments
from focalnet.store.aliases import Aliases, groups
from focalnet.store.newer import not_understood
from tests.exchange.desk import DAY_MS

FIRST_LINK = bytes(commitments.HASH_BYTES)
Place = tuple[str, int]


@lru_cache(100_000)
def _decoded(record: str, kind: str, body: bytes, content: bytes) -> Entry:
    return Entry(record, kind, commitments.decoded_changes(body, content))


@lru_cache(100_000)
def _digest(record: str, kind: str, body: bytes, salt: bytes, content: bytes) -> bytes:
    given = commitments.commitments_of(body, salt, content)
    return commitments.entry_digest(record, kind, body, given)


class MemoryAliases(Aliases):
    """Who is the same as whom, written nowhere."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names
        self._database = SimpleNamespace(value=lambda _statement: bool(names))  # type: ignore[assignment]

    def canonical(self, record_ids: Sequence[str]) -> dict[str, str]:
        return {key: self._names[key] for key in record_ids if key in self._names}


class MemoryRegister:
    """The set of all change sets, and what follows from it."""

    def __init__(
        self,
        replica: str,
        offices: Mapping[str, str],
        now_ms: Callable[[], int],
        random_bytes: Callable[[int], bytes],
        sets: Mapping[str, StoredSet],
    ) -> None:
        self.replica = replica
        self.offices = dict(offices)
        self.sets = dict(sets)
        self.ids = TimedIds(now_ms, random_bytes)
        self._now_ms, self._random_bytes = now_ms, random_bytes
        self._entries: dict[str, dict[Place, list[DatedChange]]] = {}
        self._kinds: dict[str, str] = {}
        self._erased: set[str] = set()
        self._folds: dict[str, RecordState] = {}
        self._aliases: MemoryAliases | None = None
        self._vector: dict[str, int] = {}
        for given in self.sets.values():
            self._read(given)
        self._count()

    # --- the set of change sets ---

    def _read(self, given: StoredSet) -> None:
        """Take note of what a set says, and of what it erases."""
        for place, entry in enumerate(given.entries):
            if isinstance(entry, StoredEntry):
                said = _decoded(entry.record, entry.kind, entry.body, entry.content)
                found = self._entries.setdefault(entry.record, {})
                found[given.id, place] = list(dated_changes(given.id, place, given.clock, said))
                self._kinds.setdefault(entry.record, entry.kind)
                self._folds.pop(entry.record, None)
                if any(erases(change) for change in said.changes):
                    self._erased.add(entry.record)
        self._aliases = None

    def _keep(self, sets: Iterable[StoredSet]) -> None:
        had = set(self._erased)
        made = {given.id: given for given in sets}
        self.sets.update(made)
        for given in made.values():
            self._read(given)
        touched = {key for record in self._erased - had for key, _ in self._entries[record]}
        for key in {*made, *touched}:
            blank = self._blanked(self.sets[key])
            if blank is not self.sets[key]:
                self.sets[key] = blank
                self._read(blank)
        self._count()

    def _blanked(self, given: StoredSet) -> StoredSet:
        """Return a set without the values of the erased."""
        entries = [
            _blanked(entry)
            if isinstance(entry, StoredEntry) and entry.record in self._erased
            else entry
            for entry in given.entries
        ]
        return given if entries == list(given.entries) else replace(given, entries=tuple(entries))

    def _count(self) -> None:
        """Count how far the sets of every laptop are held whole."""
        for replica in {key.partition(".")[0] for key in self.sets}:
            number = self._vector.get(replica, 0)
            while (found := self.sets.get(f"{replica}.{number + 1}")) and found.is_whole:
                number += 1
            self._vector[replica] = number

    def vector(self) -> dict[str, int]:
        return {key: number for key, number in self._vector.items() if number}

    def laptops(self) -> list[Laptop]:
        return [Laptop(key, name, b"") for key, name in sorted(self.offices.items())]

    def lacking(self, since: Vector, records: Container[str] | None = None) -> Iterator[StoredSet]:
        found = (one for one in self.sets.values() if one.number > since.get(one.replica, 0))
        for given in sorted(found, key=lambda one: (one.replica, one.number)):
            entries = tuple(_withheld(entry, records) for entry in given.entries)
            if records is None or any(isinstance(entry, StoredEntry) for entry in entries):
                yield given if entries == given.entries else replace(given, entries=entries)

    def receive(
        self, sets: Iterable[StoredSet], laptops: Sequence[Laptop], *, since: Vector
    ) -> Received:
        """Take in whole and partial sets; refused are gaps, forks and damage, as one."""
        if any(number > self._vector.get(replica, 0) for replica, number in since.items()):
            raise BundleGap("Change sets before these are missing.")
        made: dict[str, StoredSet] = {}
        new = 0
        for given in sets:
            here = self.sets.get(given.id)
            self._check(given, here)
            new += here is None
            made[given.id] = _completed(here, given) if here else given
        self.offices.update({laptop.replica: laptop.office for laptop in laptops})
        self._keep(made.values())
        return Received(new=new, known=len(made) - new)

    def _check(self, given: StoredSet, here: StoredSet | None) -> None:
        header = (given.replica, given.number, given.clock, given.author, given.action)
        digests = [_hash(entry) for entry in given.entries]
        if commitments.set_digest(given.previous, (*header, given.undoes), digests) != given.hash:
            raise BundleDamaged("A change set is not what was signed.")
        before = self.sets.get(f"{given.replica}.{given.number - 1}")
        is_torn = before is not None and before.hash != given.previous
        if is_torn or (here is not None and here.hash != given.hash):
            raise BundleForked("Two change sets have one number.")

    def write(self, draft: Draft) -> ChangeSet:
        number, now = self._vector.get(self.replica, 0) + 1, self._now_ms()
        previous = self.sets[f"{self.replica}.{number - 1}"].hash if number > 1 else FIRST_LINK
        if not draft:
            return ChangeSet(self.replica, 0, "", "An officer", draft.action, ())
        clock = next_reading(self._last_clock(now), now, self.replica)
        entries = []
        for entry in draft.entries:
            salt = self._random_bytes(commitments.SALT_BYTES)
            body, _, content = commitments.encoded_entry(entry, salt)
            entries.append(StoredEntry(entry.record, entry.kind, body, b"", salt, content))
        header = (self.replica, number, clock, "An officer", draft.action, draft.undoes)
        link = commitments.set_digest(previous, header, [_hash(entry) for entry in entries])
        self._keep([StoredSet(*header, previous, link, b"", tuple(entries))])
        return self.change_set(f"{self.replica}.{number}")

    def _last_clock(self, now_ms: int) -> str:
        sane = f"{now_ms + DAY_MS:012x}"
        own = [one.clock for one in self.sets.values() if one.replica == self.replica]
        others = [one.clock for one in self.sets.values() if one.clock < sane]
        return max([*own, *others], default="")

    # --- what follows from it ---

    def changes(self) -> dict[str, tuple[str, list[DatedChange]]]:
        return {
            key: (self._kinds[key], [item for found in entries.values() for item in found])
            for key, entries in self._entries.items()
        }

    def _fold(self, record_id: str) -> RecordState:
        if record_id not in self._folds:
            found = self._entries[record_id].values()
            changes = [item for entry in found for item in entry]
            self._folds[record_id] = fold(record_id, self._kinds[record_id], changes)
        return self._folds[record_id]

    def _alike(self) -> MemoryAliases:
        if self._aliases is None:
            states = [self._fold(key) for key, kind in self._kinds.items() if kind == Likeness.KIND]
            pairs = [
                (state.content["first"], state.content["second"])
                for state in states
                if state.life == HERE
                and state.content.get("verdict") == SAME
                and state.content.get("first")
                and state.content.get("second")
            ]
            named = {key for pair in pairs for key in pair if key in self._entries}
            names = groups(pairs, {key for key in named if self._fold(key).is_there})
            self._aliases = MemoryAliases(names)
        return self._aliases

    def states_of(self, record_ids: Iterable[str]) -> dict[str, RecordState]:
        states = [self._fold(key) for key in record_ids if key in self._entries]
        return {state.record: state for state in self._alike().resolved(states)}

    def state(self, record_id: str) -> RecordState:
        found = self.states_of([record_id]).get(record_id)
        if found is None or not found.is_there:
            raise RecordNotFound("No record has this id.")
        return found

    def many(self, record_ids: Iterable[str]) -> dict[str, Record]:
        found = self.states_of(record_ids)
        return {key: state.value() for key, state in found.items() if state.is_there}

    def record(self, record_id: str) -> Record:
        return self.state(record_id).value()

    def records(self, kind: str, where: Mapping[str, str] | None = None) -> Iterator[Record]:
        ids = sorted(key for key, named in self._kinds.items() if named == kind)
        for state in self.states_of(ids).values():
            wanted = (state.content.get(name, "") == text for name, text in (where or {}).items())
            if state.life == HERE and all(wanted):
                yield state.value()

    def row(self, record_id: str) -> Row | None:
        state = self.states_of([record_id]).get(record_id)
        if state is None or not state.is_there:
            return None
        is_retired, is_torn = state.life != HERE, bool(state.conflicts)
        return Row(0, record_id, state.kind, "", "", "", "", "", is_retired, is_torn)

    def canonical(self, record_ids: Sequence[str]) -> dict[str, str]:
        return self._alike().canonical(record_ids)

    def together(self, record_ids: Sequence[str]) -> list[str]:
        names = self.canonical(sorted(self._entries))
        wanted = {names[key] for key in record_ids if key in names}
        return sorted({*record_ids, *(key for key, name in names.items() if name in wanted)})

    def erased(self, record_ids: Sequence[str]) -> set[str]:
        return self._erased & set(record_ids)

    def erasures(self) -> list[str]:
        return sorted(self._erased)

    def conflicted(self) -> list[str]:
        states = self.states_of(sorted(self._entries)).values()
        return [state.record for state in states if state.is_there and state.conflicts]

    def newer(self) -> tuple[int, int]:
        counts = [not_understood(self._fold(key)) for key in self._entries]
        return sum(count > 0 for count in counts), sum(counts)

    # --- the past ---

    def change_set(self, set_id: str) -> ChangeSet:
        given = self.sets[set_id]
        placed = {
            place: _decoded(entry.record, entry.kind, entry.body, entry.content)
            for place, entry in enumerate(given.entries)
            if isinstance(entry, StoredEntry)
        }
        header = (given.replica, given.number, given.clock, given.author, given.action)
        places = () if given.is_whole else tuple(placed)
        return ChangeSet(*header, tuple(placed.values()), given.undoes, places)

    def changes_of(self, change_set: ChangeSet) -> Mapping[str, Sequence[DatedChange]]:
        changes = self.changes()
        return {entry.record: changes[entry.record][1] for entry in change_set.entries}

    def _is_undone(self, set_id: str) -> bool:
        undoers = [one.id for one in self.sets.values() if one.undoes == set_id]
        return any(not self._is_undone(key) for key in undoers)

    def _own_newest_first(self) -> Iterator[ChangeSet]:
        for number in range(self._vector.get(self.replica, 0), 0, -1):
            yield self.change_set(f"{self.replica}.{number}")

    def _is_beyond_undo(self, done: ChangeSet) -> bool:
        if any(erases(change) for entry in done.entries for change in entry.changes):
            return True
        return {entry.record for entry in done.entries} <= self._erased

    def last_undoable(self) -> ChangeSet | None:
        for done in self._own_newest_first():
            is_own = done.action != "undo" and not self._is_undone(done.id)
            if is_own and not self._is_beyond_undo(done):
                return done
        return None

    def last_redoable(self) -> ChangeSet | None:
        for done in self._own_newest_first():
            if done.action == "undo" and not self._is_undone(done.id):
                return None if self._is_beyond_undo(done) else done
            if done.action not in {"undo", "redo"}:
                return None
        return None

    def history(self, record_id: str, limit: int = 200) -> list[HistoryLine]:
        """Return what changed in a record, newest first."""
        _, changes = self.changes()[record_id]
        known = {item.id: item for item in changes}
        lines = []
        for item in reversed(changes):
            given = self.sets[item.id.rsplit(".", 2)[0]]
            before = replaced_value(item.change, known)
            told = (given.id, given.clock, given.author, given.action, given.undoes, record_id)
            values = (before.change.value if before else None, item.change.value)
            lines.append(HistoryLine(*told, self._kinds[record_id], item.change.field, *values))
        return lines[:limit]


def _hash(entry: StoredEntry | WithheldEntry) -> bytes:
    if isinstance(entry, WithheldEntry):
        return entry.digest
    if entry.commitments:
        return commitments.entry_digest(entry.record, entry.kind, entry.body, entry.commitments)
    return _digest(entry.record, entry.kind, entry.body, entry.salt, entry.content)


def _blanked(entry: StoredEntry) -> StoredEntry:
    salt, content = commitments.blanked(entry.body, entry.salt, entry.content)
    if (salt, content) == (entry.salt, entry.content):
        return entry
    told = entry.commitments or commitments.commitments_of(entry.body, entry.salt, entry.content)
    return replace(entry, commitments=told, salt=salt, content=content)


def _withheld(
    entry: StoredEntry | WithheldEntry, records: Container[str] | None
) -> StoredEntry | WithheldEntry:
    if records is None or isinstance(entry, WithheldEntry) or entry.record in records:
        return entry
    return WithheldEntry(_hash(entry))


def _completed(here: StoredSet, given: StoredSet) -> StoredSet:
    """Return a set with what either of the two holds of it."""
    pairs = zip(here.entries, given.entries, strict=True)
    entries = tuple(new if isinstance(old, WithheldEntry) else old for old, new in pairs)
    return replace(here, entries=entries)
