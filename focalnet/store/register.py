"""The open register: the one door to journal, tables, lists and search."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence

from focalnet.domain.auditing import (
    BUNDLE,
    CLOSING,
    ERASURE,
    ERASURES,
    IMPORT,
    OF_CHANGES,
    REVOKING,
    TRUST,
)
from focalnet.domain.changes import HERE, ChangeSet, DatedChange, Draft
from focalnet.domain.errors import RecordNotFound
from focalnet.domain.exchange import Laptop, Received, StoredSet, Vector
from focalnet.domain.merging import RecordState, fold
from focalnet.domain.record import Record
from focalnet.services.exchange_ports import nothing_along
from focalnet.services.ids import TimedIds
from focalnet.services.ports import (
    ActionLine,
    HistoryLine,
    Hit,
    Report,
    Row,
    Selection,
    Tally,
    Verification,
    no_report,
)
from focalnet.services.progress import Step, no_step
from focalnet.store.attachments import Attachments
from focalnet.store.auditing import Auditing
from focalnet.store.bulk import batches, collector_at_rest
from focalnet.store.confirmations import Confirmations
from focalnet.store.database import Database
from focalnet.store.exchanging import Exchanging
from focalnet.store.identity import SUCCEEDS_SETTING, Identity
from focalnet.store.journal import ChangesOfRecords, Journal
from focalnet.store.newer import understanding
from focalnet.store.offices import OfficeBook
from focalnet.store.past import Past
from focalnet.store.searching import find
from focalnet.store.settings import Settings
from focalnet.store.single_writer import WriterLock
from focalnet.store.tallying import Tallying
from focalnet.store.verifying import verified
from focalnet.store.writing import Books, bring_up, write

BATCH = 500
UNDERSTANDING_SETTING = "store.understands"
# From this many records on, a write is followed by a checkpoint of its own.
BULK = 2000


def unguarded(_reason: str) -> None:
    """Make no backup: nobody asked for any."""


class SqlRegister:
    """Implements the register that the use cases know, on one encrypted file."""

    def __init__(
        self,
        database: Database,
        lock: WriterLock,
        *,
        ids: TimedIds,
        now_ms: Callable[[], int],
        random_bytes: Callable[[int], bytes],
    ) -> None:
        self._database = self.whole = database
        self._lock = lock
        self._settings = Settings(database)
        self._identity = Identity.kept(self._settings)
        self._journal = Journal(database, self._identity, now_ms, random_bytes)
        self._books = books = Books.of(database, self._journal)
        self._projection, self._lines = books.projection, books.lines
        self._erasing, self._newer, self._aliases = books.erasing, books.newer, books.aliases
        self._past = Past(database, self._journal, self._identity.replica)
        self._tallying = Tallying(database)
        self._attachments = Attachments(database)
        self.offices = OfficeBook(database)
        """Whom this office knows, and what went to and fro."""
        self.audit = Auditing(database, self._identity, now_ms)
        """What was done with the register."""
        self.guard: Callable[[str], None] = unguarded
        """Called before an import and a bundle, after an erasure, and when all is written."""
        self._ids = ids
        self._exchanging = Exchanging(database, self._books, self._identity.replica, now_ms)
        self._closed = False
        self.replica = self._identity.replica
        self.succeeds = tuple(self._settings.read(SUCCEEDS_SETTING).split())
        """The laptops that this one goes on for."""
        self._erasing.clean_file()
        self._understand_more()
        self.office = self._identity.office
        self.author = self._identity.author

    def _understand_more(self) -> None:
        """Show what an earlier version kept without knowing what it was."""
        ours = understanding()
        if self._settings.read(UNDERSTANDING_SETTING) == ours:
            return
        with self._database.transaction():
            waiting = self._newer.records()
            bring_up(waiting, set(waiting), self._books)
            self._settings.keep(UNDERSTANDING_SETTING, ours)

    @property
    def ids(self) -> TimedIds:
        """The source of ids."""
        return self._ids

    def record(self, record_id: str) -> Record:
        """Return the record as displayed, retired or not; raises RecordNotFound."""
        found = self.many([record_id])
        if record_id not in found:
            raise RecordNotFound("No record has this id.")
        return found[record_id]

    def state(self, record_id: str) -> RecordState:
        """Return the fold of the record's changes, heads included; raises RecordNotFound."""
        found = self.states_of([record_id])
        if record_id not in found or not found[record_id].is_there:
            raise RecordNotFound("No record has this id.")
        return found[record_id]

    def many(self, record_ids: Sequence[str]) -> dict[str, Record]:
        """Return the records with these ids, those that there are."""
        # The line of a record knows its kind: one table is read, not all of them.
        stored = self._projection.read(self._lines.kinds(record_ids))
        return {key: stored[key].value() for key in record_ids if key in stored}

    def records(
        self, kind: str, where: Mapping[str, str] | None = None, *, retired: bool = False
    ) -> Iterator[Record]:
        """Yield the records of a kind whose single fields equal *where*, in list order."""
        ids = self._projection.ids(kind, where or {}, retired=retired)
        for batch in batches(ids, BATCH):
            found = self._projection.read({kind: batch})
            yield from (found[key].value() for key in batch if key in found)

    def referring(self, record_id: str) -> list[Record]:
        """Return the records that point to this one, retired ones left out."""
        row = self.row(record_id)
        pointing = self._projection.pointing(row.kind, [record_id]) if row else {}
        found = self._projection.read(pointing)
        return [state.value() for state in found.values() if state.life == HERE]

    def count(self, selection: Selection) -> int:
        """Return how many lines a selection has."""
        return self._lines.count(selection)

    def positions(self, selection: Selection) -> array[int]:
        """Return the positions of a selection's lines in list order (signed 64-bit)."""
        return self._lines.positions(selection)

    def rows(self, positions: Sequence[int]) -> list[Row]:
        """Return the lines at these positions, in the order asked for."""
        return self._lines.rows(positions)

    def row(self, record_id: str) -> Row | None:
        """Return the line of one record."""
        return self._lines.row(record_id)

    def find(self, query: str, limit: int, kinds: tuple[str, ...] = ()) -> list[Hit]:
        """Return the first hits: by beginning of name, by name, by contact, by text."""
        return find(self._database, query, limit, kinds)

    def tally(self, as_at: str) -> list[Tally]:
        """Return how many mandates hold on a day, proposed and retired ones apart."""
        return self._tallying.tally(as_at)

    def mandates(
        self,
        as_at: str,
        *,
        ending_by: str = "",
        confirmed_before: str = "",
        vacant: bool = False,
        limit: int = 0,
    ) -> list[str]:
        """Return the ids of the designations in force on a day, the most pressing first."""
        return self._tallying.mandates(
            as_at,
            ending_by=ending_by,
            confirmed_before=confirmed_before,
            vacant=vacant,
            limit=limit,
        )

    def mandate_count(
        self,
        as_at: str,
        *,
        ending_by: str = "",
        confirmed_before: str = "",
        vacant: bool = False,
    ) -> int:
        """Return how many designations :meth:`mandates` would give."""
        return self._tallying.mandate_count(
            as_at, ending_by=ending_by, confirmed_before=confirmed_before, vacant=vacant
        )

    def confirmations(self, as_at: str, since: str) -> dict[tuple[str, str, str], int]:
        """Return how many mandates held on a day were confirmed after *since* and by that day."""
        return Confirmations(self._database, self._journal, self._past).count(as_at, since)

    def keys_ending(self, by: str) -> list[str]:
        """Return the ids of people whose keys may all have run out by a day, soonest first."""
        return self._tallying.keys_ending(by)

    def letters_due(self, by: str) -> list[str]:
        """Return the ids of letters and calls not done that begin to be due by a day."""
        return self._tallying.letters_due(by)

    def keep_file(self, content: bytes) -> str:
        """Keep a file inside the register at once; return its SHA-256 in hexadecimal."""
        return self._attachments.keep(content)

    def file(self, fingerprint: str) -> bytes:
        """Return the content of a kept file; raises RecordNotFound."""
        return self._attachments.content(fingerprint)

    def write(self, draft: Draft) -> ChangeSet:
        """Append the draft to the journal and bring tables and index up to it.

        All or nothing. An empty draft writes nothing and returns an empty set.
        """
        if not draft:
            return ChangeSet(self._identity.replica, 0, "", self.author, draft.action, ())
        audited = OF_CHANGES.get(draft.action, "")
        if audited == IMPORT:
            self.guard(IMPORT)
        with self._database.transaction(), collector_at_rest():
            done = write(draft, self._books)
            self.audit.note_change(done)
        self._erasing.clean_file()
        if len(done.entries) >= BULK:
            self._database.checkpoint()
        if audited in ERASURES:
            self.guard(ERASURE)
        return done

    def note(self, action: str, **detail: str | int) -> None:
        """Append a row to the audit: a code, with ids and counts, never a value."""
        self.audit.note(action, detail)
        if action in REVOKING:
            self.guard(TRUST)

    def last_undoable(self) -> ChangeSet | None:
        """Return the newest action of this laptop that is not taken back."""
        return self._past.last_undoable()

    def last_redoable(self) -> ChangeSet | None:
        """Return the undo that a redo would take back, if nothing newer was done."""
        return self._past.last_redoable()

    def change_set(self, set_id: str) -> ChangeSet:
        """Return one action whole; raises RecordNotFound."""
        return self._journal.change_set(set_id)

    def states_of(self, record_ids: Sequence[str]) -> dict[str, RecordState]:
        """Return the folds of several records."""
        changes = self._journal.changes(record_ids)
        folded = [fold(key, *found) for key, found in changes.items()]
        return {state.record: state for state in self._aliases.resolved(folded)}

    def erased(self, record_ids: Sequence[str]) -> set[str]:
        """Return which of the records were erased for good."""
        return self._erasing.among(record_ids)

    def erasures(self) -> list[str]:
        """Return the ids of all records that were erased: the ledger that a restore replays."""
        return self._erasing.all()

    def conflicted(self) -> list[str]:
        """Return the ids of the records with a conflict, in list order."""
        return self._lines.conflicted()

    def canonical(self, record_ids: Sequence[str]) -> dict[str, str]:
        """Return the ids that records go by, of those that are one with others."""
        return self._aliases.canonical(record_ids)

    def together(self, record_ids: Sequence[str]) -> list[str]:
        """Return these records and all that are the same as one of them, in order."""
        return self._aliases.together(record_ids)

    def newer(self) -> tuple[int, int]:
        """Return how many records say something newer than this version, and in how many fields."""
        return self._newer.count()

    def laptops(self) -> list[Laptop]:
        """Return the laptops whose change sets may stand here, this one too."""
        return self._exchanging.laptops()

    def vector(self) -> dict[str, int]:
        """Return, for each laptop, the number up to which all its sets are held whole."""
        return self._exchanging.vector()

    def link(self, replica: str, number: int) -> bytes:
        """Return the hash of a change set that is held, or nothing."""
        return self._exchanging.link(replica, number)

    def lacking(self, since: Vector, records: Container[str] | None = None) -> Iterator[StoredSet]:
        """Yield the sets whose number is above that of *since*, in an order of their chains."""
        return self._exchanging.lacking(since, records)

    def receive(
        self,
        sets: Iterable[StoredSet],
        laptops: Sequence[Laptop],
        *,
        since: Vector,
        dry: bool = False,
        along: Callable[[], None] = nothing_along,
        passed: Step = no_step,
    ) -> Received:
        """Check and take in change sets in one transaction; with *dry*, take it all back."""
        if not dry:
            self.guard(BUNDLE)
        found = self._exchanging.receive(
            sets,
            laptops,
            since=since,
            dry=dry,
            along=along,
            told=self.audit.note_received,
            passed=passed,
        )
        if found.erased and not dry:
            self.guard(ERASURE)
        if len(found.entered) + len(found.changed) >= BULK and not dry:
            self._database.checkpoint()
        return found

    def changes_of(self, change_set: ChangeSet) -> Mapping[str, Sequence[DatedChange]]:
        """Return all dated changes of every record the set touched, for undoing.inverse."""
        return ChangesOfRecords(self._journal, [entry.record for entry in change_set.entries])

    def history(self, record_id: str = "", limit: int = 200) -> list[HistoryLine]:
        """Return what changed, newest first; of one record, or of all."""
        return self._past.history(record_id, limit)

    def actions(self, limit: int = 200) -> list[ActionLine]:
        """Return the change sets, newest first."""
        return self._past.actions(limit)

    def verify(self, report: Report = no_report) -> Verification:
        """Rebuild the tables from the journal and compare; check chain, cipher and file."""
        with collector_at_rest():
            return verified(self._database, report)

    def anchor(self) -> tuple[int, str]:
        """Return number and hash of this laptop's newest change set, against rollback."""
        number, link = self._journal.anchor()
        return number, link.hex()

    def setting(self, name: str) -> str:
        """Return a setting kept inside the encrypted file, or empty."""
        return self._settings.read(name)

    def keep_setting(self, name: str, value: str) -> None:
        """Keep a setting inside the encrypted file; not journalled."""
        self._settings.keep(name, value)

    def rest(self) -> bool:
        """Do a little of what can wait until nobody waits; return whether more is left.

        Makes pieces of the search index one, then writes the log back into the file.
        """
        if self._lines.untidy:
            with self._database.transaction():
                self._lines.tidy()
            return True
        self._database.rows("PRAGMA wal_checkpoint(PASSIVE)")
        return False

    def close(self) -> None:
        """Write everything back into one file and close it; twice does no harm."""
        if self._closed:
            return
        self._closed = True
        try:
            if self._lines.untidy:
                self.rest()
            self._database.checkpoint()
            self.guard(CLOSING)
        finally:
            self._database.close()
            self._lock.release()
