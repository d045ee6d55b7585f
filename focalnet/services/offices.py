"""Whom this office trusts: cards added, verified by telephone, renewed and revoked."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import sha256

from focalnet.domain.exchange import CardRequest, LaptopCard, OfficeCard, Vector
from focalnet.domain.offices import (
    EXPIRED,
    INTRODUCED,
    JOINING,
    OURS,
    REVOKED,
    UNVERIFIED,
    VERIFIED,
    KnownOffice,
)
from focalnet.domain.refusals import (
    CardRefused,
    DigitsDiffer,
    OfficeExpired,
    OfficeNotFound,
    OfficeRevoked,
    OfficeUnverified,
    RootChanged,
)
from focalnet.services.office_cards import (
    an_office_card,
    known_ours,
    office_card,
    our_office,
    usable,
)
from focalnet.services.office_keys import Desk

PREFIX = 8


@dataclass(frozen=True, slots=True)
class Added:
    """What came of a card: added, renewed, known, older, joining or request.

    ``digits`` are those to be compared by telephone.
    """

    outcome: str
    name: str
    digits: str
    office: KnownOffice | None = None


@dataclass(frozen=True, slots=True)
class OfficeLine:
    """An office in the list: ``state`` is its trust, or expired."""

    id: str
    name: str
    state: str
    ceiling: str
    laptops: tuple[LaptopCard, ...]
    revoked: tuple[str, ...]
    valid_to: str
    changed: str
    by: str
    how: str
    digits: str


def add_card(desk: Desk, raw: bytes) -> Added:
    """Take in the card of an office, unverified, or a newer card of one that is known.

    The card that vouches for this laptop waits to be verified; a request of another
    laptop is only shown. Raises CardRefused, RootChanged or BundleTooNew.
    """
    card = desk.bundles.read_card(raw)
    ours = our_office(desk)
    if isinstance(card, CardRequest):
        root = bytes.fromhex(ours.id)
        return Added("request", card.name, desk.bundles.digits(root, card.signing))
    trust = JOINING if card.id != ours.id and _vouches_for_us(desk, card) else UNVERIFIED
    known, outcome = take_card(desk, card, raw, trust)
    return Added(outcome, known.name, digits_of(desk, known), known)


def take_card(desk: Desk, card: OfficeCard, raw: bytes, trust: str) -> tuple[KnownOffice, str]:
    """Keep a card whose signatures hold, with this trust where its office is not known.

    Returns the office and what came of it: added, renewed, known or older. A newer
    card changes no trust. Raises RootChanged or CardRefused.
    """
    offices = {known.id: known for known in desk.register.offices.offices()}
    known = offices.get(card.id)
    others = [office for office in offices.values() if office.id != card.id]
    _check_others(desk, card, others, joining=trust == JOINING)
    if known is None:
        made = KnownOffice(card.id, card.name, raw, trust, changed=desk.today)
        desk.register.offices.keep_office(made)
        _note(desk, made, "card.introduced" if trust == INTRODUCED else "card.added")
        return made, trust if trust == JOINING else "added"
    if known.trust == INTRODUCED and trust in {UNVERIFIED, JOINING}:
        known = replace(known, trust=trust)
        desk.register.offices.keep_office(known)
        if raw == known.card:
            return known, trust if trust == JOINING else "added"
    if raw == known.card:
        return known, "known"
    before = office_card(desk, known)
    if card.serial < before.serial:
        return known, "older"
    _check_succession(before, card)
    made = replace(known, name=card.name, card=raw)
    desk.register.offices.keep_office(made)
    _note(desk, made, "card.renewed")
    return made, "renewed"


def _note(desk: Desk, office: KnownOffice, action: str) -> None:
    desk.register.note(action, office=office.id[:16], card=sha256(office.card).hexdigest()[:32])


def _check_succession(before: OfficeCard, card: OfficeCard) -> None:
    """Refuse a card that does not follow on the one before; raises CardRefused."""
    if card.serial == before.serial:
        raise CardRefused("The office has issued two cards under one number.")
    if not {one.replica for one in before.revocations} <= {one.replica for one in card.revocations}:
        raise CardRefused("The card forgets that a laptop is revoked.")


def _check_others(
    desk: Desk, card: OfficeCard, others: Iterable[KnownOffice], *, joining: bool
) -> None:
    """Refuse a card that takes the name or a laptop of another office."""
    laptops = {laptop.replica for laptop in card.laptops}
    for other in others:
        if joining and other.trust == OURS:
            continue
        if other.trust != REVOKED and _folded(other.name) == _folded(card.name):
            raise RootChanged("An office of this name is known under another root key.")
        theirs = {laptop.replica for laptop in office_card(desk, other).laptops}
        if laptops & theirs:
            raise CardRefused("The card names a laptop of another office.")


def _vouches_for_us(desk: Desk, card: OfficeCard) -> bool:
    signing = desk.bundles.signing_public(desk.keys().signing)
    replica = desk.register.replica
    return any((one.replica, one.signing) == (replica, signing) for one in card.laptops)


def digits_of(desk: Desk, office: KnownOffice) -> str:
    """Return the sixty digits to compare with an office by telephone."""
    theirs = bytes.fromhex(office.id)
    if office.trust == JOINING:
        signing = desk.bundles.signing_public(desk.keys().signing)
        return desk.bundles.digits(theirs, signing)
    return desk.bundles.digits(bytes.fromhex(our_office(desk).id), theirs)


def verify_office(
    desk: Desk, named: str, digits: str, *, by: str = "", how: str = "phone", ceiling: str = ""
) -> KnownOffice:
    """Trust an office whose digits, read by telephone, are those shown here.

    A laptop that joins an office takes its root and gives up its own. Raises
    OfficeNotFound or DigitsDiffer.
    """
    office = find_office(desk, named)
    if _only_digits(digits) != _only_digits(digits_of(desk, office)):
        raise DigitsDiffer("These are not the digits of the two offices.")
    trust = VERIFIED
    if office.trust == JOINING:
        trust = OURS
        before = known_ours(desk)
        if before:
            desk.register.offices.forget_office(before.id)
        desk.give_up_root()
    elif office.trust == OURS:
        raise OfficeNotFound("This is your own office; there is nothing to verify.")
    return _keep_trust(desk, office, trust, by=by, how=how, ceiling=ceiling or office.ceiling)


def revoke_office(desk: Desk, named: str, *, by: str = "") -> KnownOffice:
    """Trust an office no more: nothing goes to it, nothing of it is taken in."""
    office = find_office(desk, named)
    if office.trust == OURS:
        raise OfficeNotFound("This is your own office; name the laptop to revoke.")
    return _keep_trust(desk, office, REVOKED, by=by, how="", ceiling=office.ceiling)


def _keep_trust(
    desk: Desk, office: KnownOffice, trust: str, *, by: str, how: str, ceiling: str
) -> KnownOffice:
    made = replace(
        office,
        trust=trust,
        changed=desk.today,
        by=by or desk.register.author,
        how=how,
        ceiling=ceiling,
    )
    desk.register.offices.keep_office(made)
    _note(desk, made, f"card.{trust}")
    return made


def list_offices(desk: Desk) -> list[OfficeLine]:
    """Return every office known, this one first."""
    our_office(desk)
    known = sorted(desk.register.offices.offices(), key=lambda office: office.trust != OURS)
    return [_line(desk, office) for office in known]


def _line(desk: Desk, office: KnownOffice) -> OfficeLine:
    card = office_card(desk, office)
    return OfficeLine(
        office.id,
        office.name,
        standing(desk, office),
        office.ceiling,
        card.laptops,
        tuple(one.replica for one in card.revocations),
        max((laptop.valid_to for laptop in usable(card, desk.today)), default=""),
        office.changed,
        office.by,
        office.how,
        digits_of(desk, office) if office.trust != OURS else "",
    )


def standing(desk: Desk, office: KnownOffice) -> str:
    """Return the trust of an office, or expired where no laptop card of it holds any more."""
    if office.trust in {OURS, VERIFIED} and not any(usable(office_card(desk, office), desk.today)):
        return EXPIRED
    return office.trust


def find_office(desk: Desk, named: str) -> KnownOffice:
    """Return the office of this name, or whose id begins so; raises OfficeNotFound."""
    offices = desk.register.offices.offices()
    found = [office for office in offices if _folded(office.name) == _folded(named)]
    if len(found) > 1:
        found = [office for office in found if office.trust != REVOKED]
    if len(found) > 1:
        # A laptop bears the name of its office before it has joined it.
        found = [office for office in found if office.trust == JOINING]
    if not found and len(named) >= PREFIX:
        found = [office for office in offices if office.id.startswith(named.lower())]
    if len(found) != 1:
        raise OfficeNotFound("No office here goes by this name.", place=named)
    return found[0]


def partner(desk: Desk, named: str) -> KnownOffice:
    """Return an office that something may be sent to now.

    Raises OfficeNotFound, OfficeUnverified, OfficeExpired or OfficeRevoked.
    """
    office = find_office(desk, named)
    state = standing(desk, office)
    if state == REVOKED:
        raise OfficeRevoked("This office was revoked here.", place=office.name)
    if state == EXPIRED:
        raise OfficeExpired("The card of this office has run out.", place=office.name)
    if state not in {OURS, VERIFIED}:
        raise OfficeUnverified("This office was not verified.", place=office.name)
    return office


def introduced(desk: Desk, cards: Iterable[bytes]) -> None:
    """Take note of offices whose cards a verified one passed on: their changes may come.

    Nothing is sent to them before they are verified here. Raises RootChanged.
    """
    for raw in cards:
        card = an_office_card(desk, raw)
        take_card(desk, card, raw, INTRODUCED)


def cuts(desk: Desk, brought: Iterable[OfficeCard] = ()) -> Vector:
    """Return, for each laptop revoked, the number up to which its change sets are trusted.

    By the cards known here and those *brought* along. All laptops of an office that
    was revoked here are revoked; of them, what is held.
    """
    held = desk.register.vector()
    found: dict[str, int] = {}
    for office in desk.register.offices.offices():
        card = office_card(desk, office)
        found.update({one.replica: one.last for one in card.revocations})
        if office.trust == REVOKED:
            found.update({one.replica: held.get(one.replica, 0) for one in card.laptops})
    for card in brought:
        found.update({one.replica: one.last for one in card.revocations})
    return found


def acknowledged(desk: Desk, set_id: str) -> dict[str, bool]:
    """Return, for the name of each verified office, whether it said that it holds a change set."""
    replica, _, number = set_id.partition(".")
    said = desk.register.offices.acknowledgements()
    found: dict[str, bool] = {}
    for office in desk.register.offices.offices():
        if office.trust != VERIFIED:
            continue
        laptops = [*usable(office_card(desk, office), desk.today)]
        found[office.name] = bool(laptops) and all(
            laptop.replica in said and said[laptop.replica].have.get(replica, 0) >= int(number)
            for laptop in laptops
        )
    return found


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()


def _only_digits(text: str) -> list[int]:
    """Return the digits of a text in whatever script they are written."""
    return [int(sign) for sign in text if sign.isdecimal()]
