"""What the use cases need of the floors above: the open register and the workspace.

Types only. The store, the vault and the window meet here and nowhere else.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, Protocol

from focalnet.services.audit_ports import AuditBook
from focalnet.services.exchange_ports import ChangeSets, OfficeBook

if TYPE_CHECKING:  # the first page of the window needs the types only
    from focalnet.domain.changes import ChangeSet, DatedChange, Draft
    from focalnet.domain.merging import RecordState
    from focalnet.domain.record import Record

Report = Callable[[int, int], None]
"""Told (done, total) while long work goes on; raises Cancelled to stop it."""


def no_report(_done: int, _total: int) -> None:
    """Take no notice of progress."""


class Ids(Protocol):
    """Gives ids: UUIDs of version 7 for records, short rising ids for elements."""

    def record(self) -> str:
        """Return a new id of a record (36 characters)."""
        ...

    def element(self) -> str:
        """Return a new id of a value in a many-valued field; later ones sort later."""
        ...


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a list. ``detail`` holds codes and texts as in domain.listing."""

    position: int
    id: str
    kind: str
    title: str
    detail: str
    state: str
    confirmed: str
    end: str
    retired: bool
    conflict: bool


@dataclass(frozen=True, slots=True)
class Selection:
    """Which lines a list shows: kinds, a State, retired ones or not."""

    kinds: tuple[str, ...]
    state: str = ""
    retired: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A record a search found; ``tier`` 0 by name, 1 by contact data, 2 by other text."""

    row: Row
    tier: int


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One field of one record going from one value to another, with who and when.

    ``before`` and ``after`` are plain data or None; ``erased`` says that the
    values were blanked for good.
    """

    set_id: str
    clock: str
    author: str
    action: str
    undoes: str
    record: str
    kind: str
    field: str
    before: object
    after: object
    erased: bool = False


@dataclass(frozen=True, slots=True)
class ActionLine:
    """One change set in the list of what was done; ``undone`` if it is taken back now."""

    set_id: str
    clock: str
    author: str
    action: str
    undoes: str
    undone: bool
    records: int
    first_record: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that verify found wrong; ``code`` is stable."""

    code: str
    message: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Verification:
    """What verify looked at and what it found."""

    change_sets: int
    records: int
    findings: tuple[Finding, ...] = ()
    checks: tuple[str, ...] = field(default_factory=tuple)


class Tally(NamedTuple):
    """How many mandates of one sort hold on a day: those held by somebody, those vacant.

    A tuple, because there may be tens of thousands of sorts.
    """

    state: str
    region: str
    kind: str
    theme: str
    rank: str
    held: int
    vacant: int


class Register(ChangeSets, Protocol):
    """The open register. Reading sees what is committed; writing is one transaction.

    Not to be used from two threads at once: the window has one store thread.
    """

    office: str
    author: str

    @property
    def offices(self) -> OfficeBook:
        """Whom this office knows, and what went to and fro."""
        ...

    @property
    def succeeds(self) -> tuple[str, ...]:
        """The laptops that this one goes on for, as a backup of theirs was restored."""
        ...

    @property
    def audit(self) -> AuditBook:
        """What was done with the register."""
        ...

    @property
    def ids(self) -> Ids:
        """The source of ids."""
        ...

    def note(self, action: str, **detail: str | int) -> None:
        """Append a row to the audit: a code, with ids and counts, never a value."""
        ...

    def record(self, record_id: str) -> Record:
        """Return the record as displayed, retired or not; raises RecordNotFound."""
        ...

    def state(self, record_id: str) -> RecordState:
        """Return the fold of the record's changes, heads included; raises RecordNotFound."""
        ...

    def many(self, record_ids: Sequence[str]) -> dict[str, Record]:
        """Return the records with these ids, those that there are."""
        ...

    def records(
        self, kind: str, where: Mapping[str, str] | None = None, *, retired: bool = False
    ) -> Iterator[Record]:
        """Yield the records of a kind whose single fields equal *where*, in list order."""
        ...

    def referring(self, record_id: str) -> list[Record]:
        """Return the records that point to this one, retired ones left out."""
        ...

    def count(self, selection: Selection) -> int:
        """Return how many lines a selection has."""
        ...

    def positions(self, selection: Selection) -> array[int]:
        """Return the positions of a selection's lines in list order (signed 64-bit)."""
        ...

    def rows(self, positions: Sequence[int]) -> list[Row]:
        """Return the lines at these positions, in the order asked for."""
        ...

    def row(self, record_id: str) -> Row | None:
        """Return the line of one record."""
        ...

    def find(self, query: str, limit: int, kinds: tuple[str, ...] = ()) -> list[Hit]:
        """Return the first hits: by beginning of name, by name, by contact, by text.

        Every word of the query must begin a word of the record. An empty query
        finds nothing. Retired records are left out.
        """
        ...

    def tally(self, as_at: str) -> list[Tally]:
        """Return how many mandates hold on a day (YYYY-MM-DD), proposed and retired ones apart."""
        ...

    def mandates(
        self,
        as_at: str,
        *,
        ending_by: str = "",
        confirmed_before: str = "",
        vacant: bool = False,
        limit: int = 0,
    ) -> list[str]:
        """Return the ids of the designations in force on a day, the most pressing first.

        Those that somebody holds, or those *vacant*; of them those that end on
        *ending_by* at the latest, and those last made sure of before
        *confirmed_before* (domain.confirming.last_assured). All days are whole
        (YYYY-MM-DD). A *limit* of 0 is none.
        """
        ...

    def mandate_count(
        self,
        as_at: str,
        *,
        ending_by: str = "",
        confirmed_before: str = "",
        vacant: bool = False,
    ) -> int:
        """Return how many designations :meth:`mandates` would give."""
        ...

    def confirmations(self, as_at: str, since: str) -> dict[tuple[str, str, str], int]:
        """Return how many mandates held on a day were confirmed after *since* and by that day.

        By kind, State and regional group. A confirmation that a later one replaced
        still counts, one that was taken back does not.
        """
        ...

    def keys_ending(self, by: str) -> list[str]:
        """Return the ids of people whose keys may all have run out by a day, soonest first.

        A few more than those: look at the keys themselves.
        """
        ...

    def letters_due(self, by: str) -> list[str]:
        """Return the ids of letters and calls not done that begin to be due by a day."""
        ...

    def keep_file(self, content: bytes) -> str:
        """Keep a file inside the register at once; return its SHA-256 in hexadecimal.

        The same content is kept once. A record tells of it by that fingerprint.
        """
        ...

    def file(self, fingerprint: str) -> bytes:
        """Return the content of a kept file; raises RecordNotFound."""
        ...

    def write(self, draft: Draft) -> ChangeSet:
        """Append the draft to the journal and bring tables and index up to it.

        All or nothing. An empty draft writes nothing and returns an empty set.
        """
        ...

    def last_undoable(self) -> ChangeSet | None:
        """Return the newest action of this laptop that is not taken back."""
        ...

    def last_redoable(self) -> ChangeSet | None:
        """Return the undo that a redo would take back, if nothing newer was done."""
        ...

    def change_set(self, set_id: str) -> ChangeSet:
        """Return one action whole; raises RecordNotFound."""
        ...

    def states_of(self, record_ids: Sequence[str]) -> dict[str, RecordState]:
        """Return the folds of several records."""
        ...

    def erased(self, record_ids: Sequence[str]) -> set[str]:
        """Return which of the records were erased for good."""
        ...

    def erasures(self) -> list[str]:
        """Return the ids of all records that were erased: the ledger that a restore replays."""
        ...

    def conflicted(self) -> list[str]:
        """Return the ids of the records with a conflict, in list order."""
        ...

    def canonical(self, record_ids: Sequence[str]) -> dict[str, str]:
        """Return the ids that records go by, of those that are one with others."""
        ...

    def together(self, record_ids: Sequence[str]) -> list[str]:
        """Return these records and all that are the same as one of them, in order."""
        ...

    def newer(self) -> tuple[int, int]:
        """Return how many records say something newer than this version, and in how many fields."""
        ...

    def changes_of(self, change_set: ChangeSet) -> Mapping[str, Sequence[DatedChange]]:
        """Return all dated changes of every record the set touched, for undoing.inverse."""
        ...

    def history(self, record_id: str = "", limit: int = 200) -> list[HistoryLine]:
        """Return what changed, newest first; of one record, or of all."""
        ...

    def actions(self, limit: int = 200) -> list[ActionLine]:
        """Return the change sets, newest first."""
        ...

    def verify(self, report: Report = no_report) -> Verification:
        """Rebuild the tables from the journal and compare; check chain, cipher and file."""
        ...

    def setting(self, name: str) -> str:
        """Return a setting kept inside the encrypted file, or empty."""
        ...

    def keep_setting(self, name: str, value: str) -> None:
        """Keep a setting inside the encrypted file; not journalled."""
        ...

    def rest(self) -> bool:
        """Do a little of what can wait until nobody waits; return whether more is left."""
        ...

    def close(self) -> None:
        """Write everything back into one file and close it."""
        ...
