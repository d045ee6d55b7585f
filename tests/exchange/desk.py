"""A laptop as the world of the exchange sees it, whatever keeps its change sets."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from focalnet.domain.changes import RETIRED, ChangeSet, DatedChange, Entry
from focalnet.domain.exchange import Laptop, Received, StoredSet, Vector
from focalnet.domain.kinds import KINDS
from focalnet.domain.merging import RecordState

START_MS = 1_790_000_000_000
DAY_MS = 86_400_000
SCRATCH = 1000

Line = tuple[str, bool, bool]
"""A record of the lists, whether it is retired or merged, and whether it is in conflict."""


class Crash(Exception):
    """The program died here."""


class Desk:
    """One laptop with its register and its clock, which may be wrong."""

    register: Any
    is_kept_in_tables = True
    """Whether there is a file that can be compared with the journal, and die."""

    def __init__(self, number: int, skew_ms: int) -> None:
        self.number = number
        self.skew_ms = skew_ms
        self._at = START_MS + number
        self.random = random.Random(number)
        self.latest_ms = 0
        """The furthest that this laptop's own clock ever went."""

    def now_ms(self) -> int:
        """Return what this laptop takes for the time."""
        self._at += 10
        self.latest_ms = max(self.latest_ms, self._at + self.skew_ms)
        return self._at + self.skew_ms

    def days_pass(self, days: int) -> None:
        """Wait."""
        self._at += days * DAY_MS

    def log(self) -> dict[str, StoredSet]:
        """Return every change set that is here, whole or in part."""
        return {given.id: given for given in self.register.lacking({})}

    def written_since(self, had: Vector) -> list[StoredSet]:
        """Return what this laptop itself wrote after what it held then."""
        own = self.register.replica
        return [given for given in self.register.lacking(had) if given.replica == own]

    def laptops(self) -> list[Laptop]:
        """Return the laptops that this one can vouch for."""
        found: list[Laptop] = self.register.laptops()
        return found

    def people(self) -> list[str]:
        """Return the ids of people in use."""
        return [record.id for record in self.register.records("person")]

    def retired(self) -> list[str]:
        """Return the ids of people who are retired."""
        states = self.states().values()
        return [one.record for one in states if (one.kind, one.life) == ("person", RETIRED)]

    def states(self) -> dict[str, RecordState]:
        """Return what every record comes to, as the register says."""
        found: dict[str, RecordState] = self.register.states_of(self.records())
        return found

    def take(self, sets: Iterable[StoredSet], known: list[Laptop], since: Vector) -> Received:
        """Take in a delivery."""
        found: Received = self.register.receive(sets, known, since=since)
        return found

    # --- what each sort of laptop does in its own way ---

    def records(self) -> list[str]:
        """Return the ids of all records that anything is said of."""
        raise NotImplementedError

    def changes(self) -> dict[str, tuple[str, list[DatedChange]]]:
        """Return kind and changes of every record."""
        raise NotImplementedError

    def lines(self) -> list[Line]:
        """Return the records of the lists, in the order of their ids."""
        raise NotImplementedError

    def picture(self) -> dict[str, Any]:
        """Return what only this sort of laptop shows."""
        return {}

    def disagreements(self) -> dict[str, int]:
        """Return where tables, lists and index are not what the journal says."""
        return {}

    def seeds(self) -> dict[str, bytes]:
        """Return what a file keeps of that from which salts come, by change set."""
        return {}

    def scratch(self) -> Desk:
        """Return a copy of this laptop under the same id: a clone, or something to try on."""
        raise NotImplementedError

    def restore(self, backup: Desk) -> None:
        """Put what a copy holds in place of what there is, and go on as a new laptop."""
        raise NotImplementedError

    @contextmanager
    def dying(self, after: int) -> Iterator[None]:
        """Let the program die after so many statements."""
        raise NotImplementedError
        yield

    def close(self) -> None:
        """Let the memory go."""


def heads_of(changes: Iterable[DatedChange]) -> dict[str, dict[str, DatedChange]]:
    """Return the changes of each field that none replaces, told apart by nothing of ours."""
    found = list(changes)
    replaced = {(item.change.field, key) for item in found for key in item.change.replaces}
    heads: dict[str, dict[str, DatedChange]] = {}
    for item in found:
        if (item.change.field, item.id) not in replaced:
            heads.setdefault(item.change.field, {})[item.id] = item
    return heads


def replacing(done: ChangeSet) -> Iterable[tuple[str, str, str]]:
    """Yield record, field and replaced change of every change of an action."""
    for entry in done.entries:
        for change in entry.changes:
            for key in change.replaces:
                yield entry.record, change.field, key


def newer_fields(entries: Iterable[Entry]) -> dict[str, set[str]]:
    """Return by record what a newer version wrote: its kind, or the fields."""
    found: dict[str, set[str]] = {}
    for entry in entries:
        if entry.kind not in KINDS:
            found.setdefault(entry.record, set()).add("@kind")
        for change in entry.changes:
            if change.field.startswith("mood/"):
                found.setdefault(entry.record, set()).add(change.field)
    return found
