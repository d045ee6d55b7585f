"""Open a bundle: check all of it, show what it would come to, then take it in as one action."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from focalnet.domain.changes import ERASED
from focalnet.domain.exchange import (
    BundleHeader,
    Laptop,
    OfficeCard,
    Received,
    StoredEntry,
    StoredSet,
)
from focalnet.domain.offices import (
    RECEIVED,
    VERIFIED,
    Acknowledgement,
    PostedBundle,
    Quarantined,
)
from focalnet.domain.refusals import BundleForked
from focalnet.services.bundle_files import Arriving
from focalnet.services.duplicates import KINDS, Suspect, suspects
from focalnet.services.exchange_ports import BROUGHT_UP, CHECKED, LISTED
from focalnet.services.judging import ReadBundle, brought_cards, came_before, missed_before
from focalnet.services.office_cards import an_office_card, office_card
from focalnet.services.office_keys import Desk
from focalnet.services.offices import cuts, introduced, take_card
from focalnet.services.ports import Report, Selection, no_report
from focalnet.services.progress import Steps
from focalnet.services.touched import TouchedRecord, TouchedRecords
from focalnet.services.trust_ledger import note_heard
from focalnet.services.witnessing import bear_witness

# From so many people and institutions on, the search for suspects has a page of its own.
MOST_LOOKED_AT = 5000
# Those of an entry: it is read, and then taken in.
STEPS = 1 + CHECKED + BROUGHT_UP + LISTED
APPLIED, NOTHING_NEW, OLDER = "applied", "nothing-new", "older"


@dataclass(frozen=True, slots=True)
class Opening:
    """What a bundle came to, or would come to.

    ``outcome`` is applied, nothing-new or older (a later one was taken in before).
    ``missed`` are the numbers of bundles of the same laptop that never came, whose
    content this one holds too. ``quarantined`` counts change sets of revoked
    laptops that were put aside; ``restored`` says that the other office holds
    less than it once did; ``files`` came, ``files_wanted`` are still to come.
    ``behind`` are the change sets of each laptop the other office did not hold
    yet, ``by`` the new ones of each office. ``suspects`` are pairs that may be one
    record, of which one comes in; None where nobody looked: at a bundle that is
    taken in, or among too many records to wait for. ``doubted`` are laptops whose
    audit is not what it was (services.witnessing). ``laptops`` says whose each laptop is.
    ``touched`` are the records by name, ``numbers_twice`` those that certificates of
    different people bear once it is in.
    """

    outcome: str
    office: str
    number: int
    made: str
    received: Received
    missed: tuple[int, ...] = ()
    quarantined: int = 0
    restored: bool = False
    files: int = 0
    files_wanted: int = 0
    behind: Mapping[str, int] = field(default_factory=dict)
    by: Mapping[str, int] = field(default_factory=dict)
    suspects: tuple[Suspect, ...] | None = None
    doubted: tuple[tuple[str, str], ...] = ()
    laptops: Mapping[str, str] = field(default_factory=dict)
    touched: tuple[TouchedRecord, ...] = ()
    numbers_twice: tuple[str, ...] = ()

    def owner(self, replica: str) -> str:
        """Return the office of a laptop, or its id where no card tells."""
        return self.laptops.get(replica, replica)


def preview(desk: Desk, read: ReadBundle, report: Report = no_report) -> Opening:
    """Return what the bundle would come to; nothing is stored."""
    return _taken(desk, read, report, dry=True)


def apply(desk: Desk, read: ReadBundle, report: Report = no_report) -> Opening:
    """Take the bundle in, with its acknowledgement and cards, in one transaction.

    Raises BundleRefused; nothing is changed then, nor where *report* raises.
    """
    return _taken(desk, read, report, dry=False)


def _taken(desk: Desk, read: ReadBundle, report: Report, *, dry: bool) -> Opening:
    before = came_before(desk, read.header, read.office.id)
    digest = read.bundle.digest.hex()
    again = any(one.digest == digest for one in before)
    if not again and any(one.number == read.road.number for one in before):
        raise BundleForked("Two different bundles of one laptop carry the same number.")
    taking = _Taking(desk, read, before, Steps(report, STEPS * read.header.entries))
    missed = () if again else missed_before(desk, read.header, read.road)
    said = desk.register.offices.acknowledgements().get(read.header.replica)
    received = taking.receive(dry=dry)
    later = any(one.number > read.road.number for one in before)
    nothing = not received.new and not taking.quarantined
    return Opening(
        NOTHING_NEW if again and nothing else OLDER if later else APPLIED,
        read.office.name,
        read.road.number,
        read.header.made,
        received,
        missed,
        taking.quarantined,
        # An older bundle says what the laptop held then.
        not later and _is_restored(said, read.header),
        taking.files,
        taking.files_wanted,
        _behind(desk, read.header),
        taking.by_office(received),
        taking.suspects_among(received.entered),
        taking.doubted,
        taking.owners(),
        taking.touched.told(received),
        taking.touched.twice,
    )


class _Taking:
    """One bundle on its way in."""

    def __init__(
        self, desk: Desk, read: ReadBundle, before: Sequence[PostedBundle], steps: Steps
    ) -> None:
        self._steps = steps
        self._desk = desk
        self._read = read
        self._before = before
        self._reading = read.bundle.reading(steps)
        self._arriving = Arriving(desk.register)
        self._aside: list[StoredSet] = []
        self.touched = TouchedRecords(desk.register)
        self._suspects: list[Suspect] | None = None
        self._looks = False
        self.quarantined = 0
        self.files = 0
        self.files_wanted = 0
        self.doubted: tuple[tuple[str, str], ...] = ()

    def receive(self, *, dry: bool) -> Received:
        """Take the change sets in, and all else with them."""
        header = self._read.header
        self._looks = dry
        return self._desk.register.receive(
            self._sets(),
            self._laptops(),
            since=header.base if header.scope.is_whole else {},
            dry=dry,
            along=self._along,
            passed=self._steps,
        )

    def _sets(self) -> Iterator[StoredSet]:
        """Yield the sets of laptops that are trusted; put the others aside."""
        trusted_to = cuts(self._desk, self._cards())
        link = self._desk.register.link
        for one in self._reading.sets():
            is_late = one.number > trusted_to.get(one.replica, one.number)
            # What came before the laptop was lost to us, or was let in, is held already.
            if is_late and link(one.replica, one.number) != one.hash:
                self._aside.append(one)
                continue
            for entry in _stored(one):
                self._arriving.look(entry.content)
                self.touched.see(entry)
            yield one

    def suspects_among(self, entered: Iterable[str]) -> tuple[Suspect, ...] | None:
        """Return the pairs that may be one record of which one was entered."""
        if self._suspects is None:
            return None
        new = set(entered)
        return tuple(one for one in self._suspects if not new.isdisjoint((one.one, one.other)))

    def _look_for_suspects(self) -> None:
        register = self._desk.register
        if self._looks and register.count(Selection(KINDS)) <= MOST_LOOKED_AT:
            self._suspects = suspects(register, limit=MOST_LOOKED_AT)

    def owners(self) -> dict[str, str]:
        """Return the office of each laptop that a card here or in the bundle names."""
        return {laptop.replica: laptop.office for laptop in self._laptops()}

    def by_office(self, received: Received) -> dict[str, int]:
        """Return how many new change sets are behind each office."""
        offices = self.owners()
        found: dict[str, int] = {}
        for replica, count in received.by.items():
            name = offices.get(replica, replica)
            found[name] = found.get(name, 0) + count
        return found

    def _cards(self) -> list[OfficeCard]:
        return brought_cards(self._desk, self._read.header)

    def _laptops(self) -> list[Laptop]:
        known = [office_card(self._desk, one) for one in self._desk.register.offices.offices()]
        return [
            Laptop(laptop.replica, card.name, laptop.signing)
            for card in (*known, *self._cards())
            for laptop in card.laptops
        ]

    def _along(self) -> None:
        """Write what belongs to the bundle; stands inside the transaction of the sets."""
        desk, header, read = self._desk, self._read.header, self._read
        self.files = self._arriving.take_in(self._reading.files())
        self.files_wanted = self._arriving.missing
        take_card(desk, an_office_card(desk, header.card), header.card, VERIFIED)
        introduced(desk, header.cards)
        self._put_aside()
        self._look_for_suspects()
        self.touched.read()
        self._acknowledge()
        late = any(one.number > read.road.number for one in self._before)
        note_heard(desk.register, header.made)
        self.doubted = bear_witness(desk.register, header, late=late)
        desk.register.note(
            "bundle.opened",
            office=read.office.id[:16],
            number=read.road.number,
            sets=header.sets,
            quarantined=self.quarantined,
            digest=read.bundle.digest.hex()[:32],
        )
        book = desk.register.offices
        book.keep_bundle(
            PostedBundle(
                read.bundle.digest.hex(),
                RECEIVED,
                read.office.id,
                header.replica,
                read.road.number,
                header.made,
                desk.today,
                header.sets,
                header.entries,
                header.files,
            )
        )
        # The last moment to stop: what follows is kept.
        self._steps.finish()

    def _acknowledge(self) -> None:
        """Keep what the sender holds, also in place of the laptop that it goes on for."""
        book, header, read = self._desk.register.offices, self._read.header, self._read
        said = book.acknowledgements().get(header.replica)
        if said is not None and said.number >= read.road.number:
            return
        now = Acknowledgement(
            header.replica,
            read.office.id,
            read.road.number,
            dict(header.have),
            {replica: link.hex() for replica, link in header.links.items()},
            tuple(key.hex() for key in header.wanted),
        )
        book.keep_acknowledgement(now)
        laptops = an_office_card(self._desk, header.card).laptops
        for replica in {one.replica for one in laptops}.intersection(header.succeeds):
            book.keep_acknowledgement(replace(now, replica=replica))

    def _put_aside(self) -> None:
        book = self._desk.register.offices
        kept = {(one.replica, one.number) for one in book.quarantined()}
        told = {entry.record for one in self._aside for entry in _stored(one)}
        erased = self._desk.register.erased(sorted(told))
        for one in self._aside:
            # Values of somebody erased here do not wait: the set comes again without them.
            tells = any(e.record in erased and not _is_blanked(e) for e in _stored(one))
            if (one.replica, one.number) not in kept and not tells:
                self.quarantined += 1
                packed = self._desk.bundles.packed(one)
                book.put_aside(Quarantined(one.replica, one.number, self._read.office.id, packed))


def _stored(one: StoredSet) -> Iterator[StoredEntry]:
    """Yield the entries of a set that are not withheld."""
    return (entry for entry in one.entries if isinstance(entry, StoredEntry))


def _is_blanked(entry: StoredEntry) -> bool:
    """Return whether of an entry nothing is left but commitments, or that it erases."""
    if entry.commitments:
        return True
    values = json.loads(entry.content)
    return all(isinstance(value, dict) and value.get("is") == ERASED for value in values)


def _is_restored(said: Acknowledgement | None, header: BundleHeader) -> bool:
    """Return whether a laptop holds less than it said before: it was restored."""
    if said is None:
        return bool(header.succeeds)
    return any(number > header.have.get(replica, 0) for replica, number in said.have.items())


def _behind(desk: Desk, header: BundleHeader) -> dict[str, int]:
    """Return how many change sets of each laptop the other office did not hold yet."""
    held = desk.register.vector()
    return {
        replica: number - header.have.get(replica, 0)
        for replica, number in held.items()
        if number > header.have.get(replica, 0)
    }
