"""Make a bundle: what other offices lack, narrowed where it must be, sealed to their laptops."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from focalnet.domain.errors import FocalnetError
from focalnet.domain.exchange import BundleHeader, Road, Scope, StoredEntry, StoredSet, Vector
from focalnet.domain.offices import INTRODUCED, OURS, SENT, VERIFIED, KnownOffice, PostedBundle
from focalnet.domain.refusals import OfficeExpired
from focalnet.services.bundle_files import fitting, named_in, wanted
from focalnet.services.bundle_scope import counted, lowered, records_in, scope_text
from focalnet.services.exchange_ports import MadeBundle
from focalnet.services.files import check_writable, write_whole
from focalnet.services.office_cards import office_card, our_office, usable
from focalnet.services.office_keys import Desk
from focalnet.services.offices import partner
from focalnet.services.ports import Report, no_report
from focalnet.services.progress import Steps
from focalnet.services.trust_ledger import unheard_since
from focalnet.services.witnessing import heads_to_tell

ID_BYTES = 16
MOST_RECIPIENTS = 16
# One bundle; what is left goes into the next, once this one is acknowledged.
MOST_ENTRIES = 250_000
MOST_SETS = 250_000
# Those of an entry: it is read, and then packed.
STEPS = 2


class NothingToHold(FocalnetError):
    """A guard found an entry in a bundle that its scope does not allow."""

    code = "bundle.scope"
    remedy = "Nothing was written. Please report this; narrow the scope meanwhile."


@dataclass(frozen=True, slots=True)
class BundlePlan:
    """What a bundle will hold, and what is held back; nothing is written.

    ``records`` are the ids that may go, None where all may. ``kinds`` counts the
    records that go, ``withheld`` those that have news and stay. ``unheard`` is the moment
    of the backup that this laptop was restored from, where it has not heard since whom
    others have revoked.
    """

    offices: tuple[KnownOffice, ...]
    recipients: tuple[str, ...]
    scope: Scope
    base: Vector
    upto: Vector
    records: frozenset[str] | None = None
    sets: int = 0
    kinds: Mapping[str, int] = field(default_factory=dict)
    withheld: Mapping[str, int] = field(default_factory=dict)
    files: tuple[str, ...] = ()
    files_later: int = 0
    more: bool = False
    entries: int = 0
    unheard: str = ""

    @property
    def is_reply(self) -> bool:
        """Whether it says only what is held here."""
        return not self.sets


def plan_bundle(
    desk: Desk, named: Sequence[str], scope: Scope | None = None, report: Report = no_report
) -> BundlePlan:
    """Return what the offices *named* lack, within the scope and under their ceilings.

    Raises OfficeNotReady where one may not be sent anything.
    """
    offices = tuple(
        {office.id: office for office in (partner(desk, one) for one in named)}.values()
    )
    recipients = _recipients(desk, offices)
    wanted_scope = lowered(scope or Scope(), (office.ceiling for office in offices))
    records = None
    if not wanted_scope.is_whole:
        # An erasure goes to everybody: nothing but an id is left of the record.
        erased = desk.register.erasures()
        records = frozenset((*records_in(desk.register, wanted_scope), *erased))
    base = _base(desk, offices)
    taking = _taken(desk, base, records, report)
    # Who may not have everything cannot ask for a file by its fingerprint either.
    asked = _asked_for(desk, offices) if wanted_scope.is_whole else []
    files, later = fitting(desk.register, [*taking.fingerprints, *asked])
    return BundlePlan(
        offices,
        recipients,
        wanted_scope,
        base,
        {**base, **taking.upto},
        records,
        taking.sets,
        counted(taking.kinds.values()),
        counted(taking.withheld.values()),
        files,
        later,
        taking.is_full,
        entries=taking.entries,
        unheard=unheard_since(desk.register),
    )


def _taken(desk: Desk, base: Vector, records: frozenset[str] | None, report: Report) -> _Taking:
    """Count what goes of all that is above *base*."""
    lacked = (number - base.get(key, 0) for key, number in desk.register.vector().items())
    steps = Steps(report, sum(lacked))
    taking = _Taking(records)
    for one in desk.register.lacking(base):
        if not taking.take(one):
            break
        steps(1)
    return taking


def plan_reply(desk: Desk, office: KnownOffice) -> BundlePlan:
    """Return a bundle without changes, that says only what is held here."""
    offices = (partner(desk, office.id),)
    return BundlePlan(offices, _recipients(desk, offices), Scope(), {}, {})


def make_bundle(
    desk: Desk, plan: BundlePlan, path: Path, report: Report = no_report
) -> BundleHeader:
    """Write the bundle to *path*, whole or not at all, and take note of it.

    It is noted before it is written: a number that was lost harms nobody, one used
    twice looks like a cloned laptop. Raises FileNotWritten or BundleTooBig. Nothing is
    noted or written where *report* raises.
    """
    check_writable(path)
    made = sealed(desk, plan, report)
    note_sent(desk, plan, made)
    write_whole(path, made.raw)
    return made.header


def neutral_name(desk: Desk, plan: BundlePlan) -> str:
    """Return a name for the file that tells nothing of offices or people."""
    number = _road(desk, plan.offices[0]).number
    return f"FN-{desk.today.replace('-', '')}-{number:04}.fnx"


def sealed(desk: Desk, plan: BundlePlan, report: Report = no_report) -> MadeBundle:
    """Return the bundle that *plan* describes, sealed; nothing is noted yet."""
    ours = our_office(desk)
    register = desk.register
    have = register.vector()
    header = BundleHeader(
        desk.random(ID_BYTES).hex(),
        bytes.fromhex(ours.id),
        register.replica,
        desk.moment,
        tuple(_road(desk, office) for office in plan.offices),
        plan.recipients,
        plan.base,
        plan.upto,
        have,
        {replica: register.link(replica, number) for replica, number in have.items()},
        plan.scope,
        ours.card,
        tuple(one.card for one in register.offices.offices() if _is_passed_on(one, plan)),
        tuple(map(bytes.fromhex, wanted(register))),
        audits=heads_to_tell(register),
        succeeds=register.succeeds,
    )
    contents = (register.file(fingerprint) for fingerprint in plan.files)
    steps = Steps(report, STEPS * plan.entries)
    sets = _sets(desk, plan, steps)
    return desk.bundles.made(header, sets, contents, desk.keys().signing, steps)


def note_sent(desk: Desk, plan: BundlePlan, made: MadeBundle) -> None:
    """Take note that a bundle goes to each of its offices."""
    header = made.header
    desk.register.note(
        "bundle.made",
        offices=" ".join(road.office.hex()[:16] for road in header.roads),
        sets=header.sets,
        records=sum(plan.kinds.values()),
        scope=scope_text(plan.scope),
        digest=made.digest.hex()[:32],
    )
    for road in header.roads:
        desk.register.offices.keep_bundle(
            PostedBundle(
                made.digest.hex(),
                SENT,
                road.office.hex(),
                header.replica,
                road.number,
                header.made,
                desk.today,
                header.sets,
                header.entries,
                header.files,
                scope_text(plan.scope),
            )
        )


class _Taking:
    """Counts what goes into a bundle until it is full."""

    def __init__(self, records: frozenset[str] | None) -> None:
        self._records = records
        self.entries = 0
        self.upto: dict[str, int] = {}
        self.sets = 0
        self.kinds: dict[str, str] = {}
        self.withheld: dict[str, str] = {}
        self.fingerprints: dict[str, None] = {}
        self.is_full = False

    def take(self, one: StoredSet) -> bool:
        """Count a set in and return True, or return False where it does not fit any more."""
        stored = [entry for entry in one.entries if isinstance(entry, StoredEntry)]
        going = [entry for entry in stored if self._may_go(entry.record)]
        if self.entries + len(one.entries) > MOST_ENTRIES or self.sets == MOST_SETS:
            self.is_full = True
            return False
        for entry in stored:
            self.withheld[entry.record] = entry.kind
        for entry in going:
            del self.withheld[entry.record]
            self.kinds[entry.record] = entry.kind
            self.fingerprints.update(dict.fromkeys(named_in(entry.content)))
        self.upto[one.replica] = one.number
        if going or self._records is None:
            self.sets += 1
            self.entries += len(one.entries)
        return True

    def _may_go(self, record: str) -> bool:
        return self._records is None or record in self._records


def _sets(desk: Desk, plan: BundlePlan, steps: Steps) -> Iterator[StoredSet]:
    """Yield the planned sets, each looked at once more before it is packed."""
    if plan.is_reply:
        return
    records = plan.records
    for one in desk.register.lacking(plan.base, records):
        if one.number > plan.upto.get(one.replica, 0):
            continue
        stored = (entry for entry in one.entries if isinstance(entry, StoredEntry))
        if records is not None and any(entry.record not in records for entry in stored):
            raise NothingToHold("A record outside the scope was about to go.")
        steps(len(one.entries))
        yield one


def _recipients(desk: Desk, offices: Iterable[KnownOffice]) -> tuple[str, ...]:
    """Return the receiving keys of all laptops in use; raises OfficeExpired."""
    found: dict[str, None] = {}
    for office in offices:
        laptops = [one for one in usable(office_card(desk, office), desk.today)]
        others = [one for one in laptops if one.replica != desk.register.replica]
        if not others:
            raise OfficeExpired("No laptop of this office can be sent to.", place=office.name)
        found.update(dict.fromkeys(one.receiving for one in others))
    return tuple(sorted(found)[:MOST_RECIPIENTS])


def _base(desk: Desk, offices: Iterable[KnownOffice]) -> dict[str, int]:
    """Return what every laptop of these offices said that it holds."""
    said = desk.register.offices.acknowledgements()
    vectors: list[Vector] = []
    for office in offices:
        for laptop in usable(office_card(desk, office), desk.today):
            if laptop.replica != desk.register.replica:
                known = said.get(laptop.replica)
                vectors.append(known.have if known else {})
    first, *others = vectors
    held = desk.register.vector()
    common = {
        replica: min(number, held.get(replica, 0), *(other.get(replica, 0) for other in others))
        for replica, number in first.items()
    }
    return {replica: number for replica, number in common.items() if number}


def _road(desk: Desk, office: KnownOffice) -> Road:
    sent = desk.register.offices.bundles(SENT, office.id)
    last = next((one for one in sent if one.replica == desk.register.replica), None)
    number, previous = (last.number, bytes.fromhex(last.digest)) if last else (0, b"")
    return Road(bytes.fromhex(office.id), number + 1, previous)


def _is_passed_on(office: KnownOffice, plan: BundlePlan) -> bool:
    """Return whether an office's card goes along: its changes may be in the bundle."""
    known = office.trust in {VERIFIED, INTRODUCED}
    return known and office.id not in {one.id for one in plan.offices} and office.trust != OURS


def _asked_for(desk: Desk, offices: Iterable[KnownOffice]) -> list[str]:
    """Return the files that laptops of these offices said they lack."""
    said = desk.register.offices.acknowledgements().values()
    ids = {office.id for office in offices}
    return [key for one in said if one.office in ids for key in one.wanted]
