"""Read a bundle: decrypt it, and judge its sender before believing anything it says."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from focalnet.domain.exchange import BundleHeader, OfficeCard, Road
from focalnet.domain.offices import OURS, RECEIVED, REVOKED, VERIFIED, KnownOffice, PostedBundle
from focalnet.domain.refusals import (
    BundleForked,
    BundleGap,
    BundleRefused,
    NotForThisOffice,
    OfficeBehind,
    OwnBundle,
    SenderExpired,
    SenderRevoked,
    SenderUnknown,
    SenderUnverified,
)
from focalnet.services.exchange_ports import OpenedBundle
from focalnet.services.office_cards import an_office_card, office_card, our_office
from focalnet.services.office_keys import Desk
from focalnet.services.offices import cuts

MOST_MISSED = 100


@dataclass(frozen=True, slots=True)
class ReadBundle:
    """A bundle decrypted and checked, from an office that is trusted; nothing is stored."""

    bundle: OpenedBundle
    office: KnownOffice
    road: Road

    @property
    def header(self) -> BundleHeader:
        """What the bundle says of itself."""
        return self.bundle.header


def read_bundle(desk: Desk, raw: bytes) -> ReadBundle:
    """Return the bundle in *raw*, whose sender is trusted; nothing of it is stored.

    Raises BundleRefused: each case of it its own code and remedy, and audited.
    """
    our_office(desk)
    try:
        return _read(desk, raw)
    except BundleRefused as error:
        desk.register.note("bundle.refused", code=error.code, digest=sha256(raw).hexdigest()[:32])
        raise


def _read(desk: Desk, raw: bytes) -> ReadBundle:
    judging = _Judging(desk)
    bundle = desk.bundles.opened(raw, desk.keys().receiving, judging)
    header = bundle.header
    road = _road_to_us(desk, header)
    _check_links(desk, header)
    _check_gap(desk, header, judging.office, road)
    return ReadBundle(bundle, judging.office, road)


class _Judging:
    """Decides whether the laptop a header names may send, and with which key it signs."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.office: KnownOffice

    def __call__(self, header: BundleHeader) -> bytes:
        desk = self._desk
        if header.replica == desk.register.replica:
            raise OwnBundle("This bundle was made on this laptop.")
        known = {office.id: office for office in desk.register.offices.offices()}
        office = known.get(header.office.hex())
        if office is None:
            raise SenderUnknown("The office that sent this is not known here.")
        if office.trust == REVOKED:
            raise SenderRevoked("This office was revoked here.", place=office.name)
        if office.trust not in {OURS, VERIFIED}:
            raise SenderUnverified("The office was not verified.", place=office.name)
        self.office = office
        return self._signing_key(header, office)

    def _signing_key(self, header: BundleHeader, office: KnownOffice) -> bytes:
        card = self._newest(header, office)
        if header.replica in {one.replica for one in card.revocations}:
            raise SenderRevoked("The laptop that sent this was revoked.", place=office.name)
        laptop = next((one for one in card.laptops if one.replica == header.replica), None)
        if laptop is None:
            raise SenderUnknown("The card of the office does not name this laptop.")
        if self._desk.today > laptop.valid_to:
            raise SenderExpired("The card of the laptop has run out.", place=office.name)
        return laptop.signing

    def _newest(self, header: BundleHeader, office: KnownOffice) -> OfficeCard:
        """Return the newer card of the office: the one here, or the one in the header.

        The office's root signed either; a laptop that was revoked cannot bring back
        an older one.
        """
        kept = office_card(self._desk, office)
        brought = an_office_card(self._desk, header.card)
        return brought if brought.root == kept.root and brought.serial > kept.serial else kept


def _road_to_us(desk: Desk, header: BundleHeader) -> Road:
    ours = bytes.fromhex(our_office(desk).id)
    road = next((road for road in header.roads if road.office == ours), None)
    if road is None:
        raise NotForThisOffice("This bundle was sent to other offices.")
    return road


def _check_links(desk: Desk, header: BundleHeader) -> None:
    """Compare the hashes the other office holds with ours; raises BundleForked, OfficeBehind."""
    register = desk.register
    held = register.vector()
    own = register.replica
    if header.have.get(own, 0) > held.get(own, 0):
        raise OfficeBehind(
            "The other office holds later changes of this laptop than it has itself."
        )
    # Of a laptop that was lost, two offices may hold different changes: it is cut off anyway.
    trusted_to = cuts(desk, brought_cards(desk, header))
    for replica, number in header.have.items():
        known = 0 < number <= min(held.get(replica, 0), trusted_to.get(replica, number))
        if known and register.link(replica, number) != header.links[replica]:
            raise BundleForked("Two laptops write under one name: one is a copy of the other.")


def brought_cards(desk: Desk, header: BundleHeader) -> list[OfficeCard]:
    """Return the cards that come along, the sender's first; raises CardRefused."""
    return [an_office_card(desk, raw) for raw in (header.card, *header.cards)]


def _check_gap(desk: Desk, header: BundleHeader, office: KnownOffice, road: Road) -> None:
    held = desk.register.vector()
    if any(number > held.get(replica, 0) for replica, number in header.base.items()):
        missing = missed_before(desk, header, road)
        named = f"Bundle {missing[0]}" if missing else "An earlier bundle"
        raise BundleGap(f"{named} from this office is missing.", place=office.name)


def came_before(desk: Desk, header: BundleHeader, office: str) -> list[PostedBundle]:
    """Return the bundles of the same laptop that were taken in before."""
    found = desk.register.offices.bundles(RECEIVED, office)
    return [one for one in found if one.replica == header.replica]


def missed_before(desk: Desk, header: BundleHeader, road: Road) -> tuple[int, ...]:
    """Return the numbers between the last bundle of this laptop that came and this one."""
    came = {one.number for one in came_before(desk, header, header.office.hex())}
    return tuple(range(max(came, default=0) + 1, road.number))[:MOST_MISSED]
