"""What the open register gives other laptops and takes from them."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from focalnet.domain.clock import moment
from focalnet.domain.exchange import Laptop, Received, StoredSet, Vector
from focalnet.services.exchange_ports import nothing_along
from focalnet.services.progress import Step, no_step
from focalnet.store.bulk import collector_at_rest
from focalnet.store.database import Database
from focalnet.store.giving import Giving
from focalnet.store.holdings import Holdings
from focalnet.store.outcome import Outcome
from focalnet.store.receiving import Receiving
from focalnet.store.writing import Books, bring_up

LAPTOPS = "SELECT id, office, public_key FROM replica ORDER BY id"
DAY = timedelta(days=1)


def untold(_received: Received) -> None:
    """Take no notice of what came."""


class _TakenBack(Exception):
    """A dry run is over: all of it goes."""


class Exchanging:
    """Gives out and takes in change sets; one transaction a delivery."""

    def __init__(
        self, database: Database, books: Books, own: str, now_ms: Callable[[], int]
    ) -> None:
        self._database = database
        self._books = books
        self._own = own
        self._now_ms = now_ms
        self._giving = Giving(database)
        self._holdings = Holdings(database)

    def laptops(self) -> list[Laptop]:
        """Return the laptops whose change sets may stand here."""
        return [Laptop(*row) for row in self._database.rows(LAPTOPS)]

    def vector(self) -> dict[str, int]:
        """Return, for each laptop, the number up to which all its sets are held whole."""
        return self._holdings.vector()

    def link(self, replica: str, number: int) -> bytes:
        """Return the hash of a change set that is held, or nothing."""
        return self._giving.link(replica, number)

    def lacking(self, since: Vector, records: Container[str] | None = None) -> Iterator[StoredSet]:
        """Yield the sets whose number is above that of *since*, in an order of their chains."""
        return self._giving.lacking(since, records)

    def receive(
        self,
        sets: Iterable[StoredSet],
        laptops: Sequence[Laptop],
        *,
        since: Vector,
        dry: bool = False,
        along: Callable[[], None] = nothing_along,
        told: Callable[[Received], None] = untold,
        passed: Step = no_step,
    ) -> Received:
        """Check and take in change sets in one transaction; with *dry*, take it all back.

        *told* hears inside the transaction what came of it, *passed* of every step.
        """
        found = Received()
        try:
            with self._database.transaction(), collector_at_rest():
                found = self._received(sets, laptops, since, passed)
                along()
                told(found)
                if dry:
                    raise _TakenBack
        except _TakenBack:
            return found
        self._books.erasing.clean_file()
        return found

    def _received(
        self, sets: Iterable[StoredSet], laptops: Sequence[Laptop], since: Vector, passed: Step
    ) -> Received:
        receiving = Receiving(self._database, self._own, laptops, passed)
        receiving.check_base(since)
        had = int(self._database.value("SELECT max(id) FROM entry") or 0)
        receiving.take(sets)
        ids = list(receiving.records)
        dropped = self._books.erasing.among(ids)
        outcome = bring_up(ids, self._known(ids, had), self._books, passed=passed)
        found = _told(receiving, outcome, self._ahead(receiving.newest))
        return replace(found, dropped=tuple(sorted(dropped)))

    def _known(self, ids: Sequence[str], last_entry: int) -> set[str]:
        """Return which records had changes up to an entry."""
        return self._books.journal.known(ids, last_entry)

    def _ahead(self, newest: Mapping[str, str]) -> dict[str, int]:
        """Return by how many days the clocks of laptops run ahead, where more than one."""
        now = moment(f"{self._now_ms():012x}")
        by = {replica: (moment(clock) - now) // DAY for replica, clock in newest.items()}
        return {replica: days for replica, days in by.items() if days >= 1}


def _told(receiving: Receiving, outcome: Outcome, ahead: Mapping[str, int]) -> Received:
    return Received(
        new=sum(receiving.by.values()),
        known=receiving.known,
        by=dict(receiving.by),
        entered=tuple(outcome.entered),
        changed=tuple(outcome.changed),
        erased=tuple(outcome.erased),
        returned=tuple(outcome.returned),
        conflicts=tuple(outcome.conflicts),
        ahead=ahead,
    )
