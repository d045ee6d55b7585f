"""Taking in the change sets of other laptops: checked link by link, then written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import msgspec

from focalnet.domain.exchange import Laptop, StoredEntry, StoredSet, Vector, WithheldEntry
from focalnet.domain.refusals import (
    BundleDamaged,
    BundleForked,
    BundleGap,
    OfficeBehind,
    SenderUnknown,
)
from focalnet.services.exchange_ports import CHECKED
from focalnet.services.progress import Step, no_step
from focalnet.store.bulk import batches
from focalnet.store.commitments import (
    commitments_hold,
    commitments_of,
    decoded_changes,
    entry_digest,
    set_digest,
)
from focalnet.store.database import Database
from focalnet.store.holdings import Holdings
from focalnet.store.identity import signature_holds
from focalnet.store.journal import FIRST_LINK, INSERT_ENTRY, INSERT_VALUE
from focalnet.store.seeds import KEEP_SEED

BATCH = 2000

INSERT_SET = """
INSERT INTO change_set
(seq, replica, number, clock, author, action, undoes, records, previous, hash, signature)
VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
LINKS = "SELECT number, seq, previous, hash FROM change_set WHERE replica = ?"
WITHHELD = "SELECT place FROM withheld WHERE change_set = ?"
WITHHOLD = "INSERT INTO withheld(change_set, place, digest) VALUES(?, ?, ?)"
GIVEN = "DELETE FROM withheld WHERE change_set = ? AND place = ?"
KNOWN_KEYS = "SELECT id, public_key FROM replica"
KNOW = "INSERT INTO replica(id, office, public_key) VALUES(?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Link:
    """A change set that is held: where, and how it hangs in its chain."""

    seq: int
    previous: bytes
    hash: bytes


class Receiving:
    """What is under way while change sets are taken in. Must stand inside a transaction."""

    def __init__(
        self, database: Database, own: str, laptops: Sequence[Laptop], passed: Step = no_step
    ) -> None:
        self._database = database
        self._passed = passed
        self._own = own
        self._holdings = Holdings(database)
        self._had = self._holdings.vector()
        self._keys: dict[str, bytes] = dict(database.rows(KNOWN_KEYS))
        self._laptops = {laptop.replica: laptop for laptop in laptops}
        self._links: dict[str, dict[int, Link]] = {}
        self._seq = int(database.value("SELECT max(seq) FROM change_set") or 0)
        self._entry = int(database.value("SELECT max(id) FROM entry") or 0)
        self.records: dict[str, str] = {}
        """The kinds of the records touched, by their ids."""
        self.by: Counter[str] = Counter()
        self.known = 0
        self.newest: dict[str, str] = {}
        """The latest reading of each laptop's clock among the new sets."""

    def check_base(self, since: Vector) -> None:
        """Refuse what takes more for granted than is held; raises BundleGap."""
        missing = [replica for replica, number in since.items() if number > self._held(replica)]
        if missing:
            raise BundleGap("Change sets before these are missing.", place=", ".join(missing))

    def _held(self, replica: str) -> int:
        return self._had.get(replica, 0)

    def take(self, sets: Iterable[StoredSet]) -> None:
        """Check and write sets; raises BundleDamaged, BundleForked, OfficeBehind, SenderUnknown."""
        for given in sets:
            whole = replace(given, entries=_with_commitments(given, self._passed))
            link = self._links_of(given.replica).get(given.number)
            self._check(whole)
            if link is None:
                self._write(whole)
            else:
                self._complete(link, whole)
        for replica in self._links:
            self._holdings.advance(replica)

    def _links_of(self, replica: str) -> dict[int, Link]:
        if replica not in self._links:
            self._know(replica)
            self._links[replica] = {
                number: Link(*row) for number, *row in self._database.rows(LINKS, (replica,))
            }
        return self._links[replica]

    def _know(self, replica: str) -> None:
        """Make sure of the laptop's key; a new one is kept, one that changed is refused."""
        laptop = self._laptops.get(replica)
        known = self._keys.get(replica)
        if known is None and laptop is None:
            raise SenderUnknown("A laptop is not known here.", place=replica)
        if laptop and known and laptop.signing != known:
            raise BundleForked("A laptop goes by two keys.", place=replica)
        if laptop and known is None:
            self._keys[replica] = laptop.signing
            self._database.rows(KNOW, (replica, laptop.office, laptop.signing))

    def _check(self, given: StoredSet) -> None:
        """Check hash, signature and place in the chain."""
        header = (
            given.replica,
            given.number,
            given.clock,
            given.author,
            given.action,
            given.undoes,
        )
        digests = [_digest(entry) for entry in given.entries]
        if set_digest(given.previous, header, digests) != given.hash:
            raise BundleDamaged("A change set is not what was signed.", place=given.id)
        if not signature_holds(self._keys[given.replica], given.signature, given.hash):
            raise BundleDamaged("A change set is not signed by its laptop.", place=given.id)
        links = self._links[given.replica]
        here, before, after = (links.get(given.number + step) for step in (0, -1, 1))
        torn = (
            (here is not None and here.hash != given.hash)
            or (before is not None and before.hash != given.previous)
            or (after is not None and after.previous != given.hash)
        )
        if torn:
            raise BundleForked("Two change sets have one number.", place=given.id)
        if given.number < 1 or (given.number == 1 and given.previous != FIRST_LINK):
            raise BundleDamaged("A chain does not begin as it should.", place=given.id)
        if given.replica == self._own and here is None:
            raise OfficeBehind("Others hold more of this laptop than itself.", place=given.id)

    def _write(self, given: StoredSet) -> None:
        self._seq += 1
        seq, count = self._seq, len(given.entries)
        header = (
            given.replica,
            given.number,
            given.clock,
            given.author,
            given.action,
            given.undoes,
        )
        chained = (given.previous, given.hash, given.signature)
        self._database.rows(INSERT_SET, (seq, *header, count, *chained))
        self._links[given.replica][given.number] = Link(seq, given.previous, given.hash)
        if given.seed:
            self._database.rows(KEEP_SEED, (seq, given.seed))
        self._write_entries(seq, dict(enumerate(given.entries)))
        withheld = [
            (seq, place, entry.digest)
            for place, entry in enumerate(given.entries)
            if isinstance(entry, WithheldEntry)
        ]
        self._database.write_many(WITHHOLD, withheld)
        self.by[given.replica] += 1
        self.newest[given.replica] = max(self.newest.get(given.replica, ""), given.clock)

    def _complete(self, link: Link, given: StoredSet) -> None:
        """Fill in what was withheld of a set that is held."""
        self.known += 1
        wanted = {place for (place,) in self._database.rows(WITHHELD, (link.seq,))}
        filled = {
            place: entry
            for place, entry in enumerate(given.entries)
            if place in wanted and isinstance(entry, StoredEntry)
        }
        self._write_entries(link.seq, filled)
        self._database.write_many(GIVEN, [(link.seq, place) for place in filled])

    def _write_entries(self, seq: int, entries: Mapping[int, StoredEntry | WithheldEntry]) -> None:
        made, kept = [], []
        for place, entry in entries.items():
            if isinstance(entry, WithheldEntry):
                continue
            self._entry += 1
            row = (entry.record, entry.kind, entry.body, entry.commitments)
            made.append((self._entry, seq, place, *row))
            kept.append((self._entry, entry.salt, entry.content))
            self.records.setdefault(entry.record, entry.kind)
        self._database.write_many(INSERT_ENTRY, made)
        self._database.write_many(INSERT_VALUE, kept)


def _with_commitments(given: StoredSet, passed: Step) -> tuple[StoredEntry | WithheldEntry, ...]:
    """Return the entries with their commitments; raises BundleDamaged where they do not hold."""
    checked: list[StoredEntry | WithheldEntry] = []
    try:
        for batch in batches(given.entries, BATCH):
            checked += map(_checked, batch)
            passed(CHECKED * len(batch))
        return tuple(checked)
    except (msgspec.DecodeError, UnicodeDecodeError, ValueError) as error:
        raise BundleDamaged("A change set cannot be read.", place=given.id) from error


def _checked(entry: StoredEntry | WithheldEntry) -> StoredEntry | WithheldEntry:
    if isinstance(entry, WithheldEntry):
        return entry
    if not entry.commitments:
        return replace(entry, commitments=commitments_of(entry.body, entry.salt, entry.content))
    if not commitments_hold(entry.commitments, entry.salt, entry.content):
        raise ValueError("values are not those committed to")
    # Fields and values stand in pairs.
    decoded_changes(entry.body, entry.content)
    return entry


def _digest(entry: StoredEntry | WithheldEntry) -> bytes:
    if isinstance(entry, WithheldEntry):
        return entry.digest
    return entry_digest(entry.record, entry.kind, entry.body, entry.commitments)
