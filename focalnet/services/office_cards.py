"""The card of this office: issued, renewed, widened by a laptop, narrowed by a loss."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from focalnet.domain.dates import first_day
from focalnet.domain.exchange import CardRequest, LaptopCard, OfficeCard, Revocation
from focalnet.domain.offices import OURS, KnownOffice
from focalnet.domain.refusals import CardRefused, NoRootHere, TooManyLaptops
from focalnet.services.office_keys import Desk

VALID_DAYS = 365
# A card is renewed while others still take the old one.
RENEWED_DAYS = 60
# Somebody's clock may be days or months behind; that a card is too new protects nobody.
EARLIER_DAYS = 366
MOST_LAPTOPS = 16
NO_CARD = bytes(32)


def our_office(desk: Desk) -> KnownOffice:
    """Return this office as it knows itself; its card is issued or renewed where due."""
    ours = known_ours(desk)
    keys = desk.keys()
    if not keys.root and ours:
        return ours
    root = desk.bundles.signing_public(keys.root)
    card = office_card(desk, ours) if ours else OfficeCard(root, _name(desk), 0, "", ())
    if not _is_due(desk, card):
        return ours or _keep(desk, card)
    return _issue(desk, card, [_own_request(desk)])


def known_ours(desk: Desk) -> KnownOffice | None:
    """Return this office where it has a card already."""
    return next((known for known in desk.register.offices.offices() if known.trust == OURS), None)


def office_card(desk: Desk, office: KnownOffice) -> OfficeCard:
    """Return the card of an office as a value."""
    return an_office_card(desk, office.card)


def an_office_card(desk: Desk, raw: bytes) -> OfficeCard:
    """Return the card in a file or a bundle; raises CardRefused."""
    card = desk.bundles.read_card(raw)
    if not isinstance(card, OfficeCard):
        raise CardRefused("This is a request for a card, not a card.")
    return card


def card_request(desk: Desk) -> CardRequest:
    """Return what this laptop shows the one that holds the root, to be vouched for."""
    return desk.bundles.signed_request(_own_request(desk), desk.keys().signing)


def vouch_for(desk: Desk, request: CardRequest) -> KnownOffice:
    """Take a laptop into this office's card and return the office.

    Raises NoRootHere or TooManyLaptops.
    """
    ours = our_office(desk)
    card = office_card(desk, ours)
    if len([*usable(card, desk.today)]) >= MOST_LAPTOPS:
        raise TooManyLaptops("The office has as many laptops as there can be.")
    desk.register.note("laptop.added", laptop=request.replica)
    return _issue(desk, card, [request])


def revoke_laptop(desk: Desk, replica: str, last: int) -> KnownOffice:
    """Put a laptop of this office out of use and return the office.

    Its change sets after number *last* are not trusted any more. Raises NoRootHere,
    or CardRefused where the office has no such laptop.
    """
    card = office_card(desk, our_office(desk))
    if replica not in {laptop.replica for laptop in card.laptops}:
        raise CardRefused("This office has no such laptop.")
    root = _root(desk)
    made = desk.bundles.signed_revocation(Revocation(replica, last, desk.today), root)
    others = tuple(one for one in card.revocations if one.replica != replica)
    issued = _issue(desk, replace(card, revocations=(*others, made)), [])
    desk.register.note("laptop.revoked", laptop=replica, last=last)
    return issued


def last_trusted(desk: Desk, replica: str, lost: str) -> int:
    """Return the number of the last change set of a laptop from before the day it was lost.

    Never more than is held here: what comes later comes from whoever has it now.
    Without a day, all that is held is trusted.
    """
    held = desk.register.vector().get(replica, 0)
    if not lost:
        return held
    start = datetime.fromisoformat(first_day(lost).isoformat()).replace(tzinfo=UTC)
    reading = f"{int(start.timestamp() * 1000):012x}"
    return min(held, desk.register.offices.last_before(replica, reading))


def usable(card: OfficeCard, today: str) -> Iterable[LaptopCard]:
    """Yield the laptops of an office that are not revoked and whose card has not run out.

    A card that begins later than today holds: one of the two clocks is wrong, and that
    must not keep offices apart.
    """
    revoked = {one.replica for one in card.revocations}
    for laptop in card.laptops:
        if laptop.replica not in revoked and today <= laptop.valid_to:
            yield laptop


def _is_due(desk: Desk, card: OfficeCard) -> bool:
    request = _own_request(desk)
    kept = next((laptop for laptop in card.laptops if laptop.replica == request.replica), None)
    until = _day(desk, RENEWED_DAYS)
    return kept is None or card.name != _name(desk) or kept.valid_to < until


def _own_request(desk: Desk) -> CardRequest:
    keys = desk.keys()
    return CardRequest(
        _name(desk),
        desk.register.replica,
        desk.bundles.signing_public(keys.signing),
        desk.bundles.receiving_public(keys.receiving),
    )


def _issue(desk: Desk, card: OfficeCard, requests: Iterable[CardRequest]) -> KnownOffice:
    """Sign the card anew, with laptop cards for these requests, and keep it."""
    root = _root(desk)
    laptops = {laptop.replica: laptop for laptop in card.laptops}
    for request in requests:
        before = laptops.get(request.replica)
        made = LaptopCard(
            request.replica,
            request.signing,
            request.receiving,
            _next_serial(desk, before.serial if before else 0),
            _day(desk, -EARLIER_DAYS),
            _day(desk, VALID_DAYS),
            desk.bundles.laptop_digest(before) if before else NO_CARD,
        )
        laptops[request.replica] = desk.bundles.signed_laptop(made, root)
    issued = replace(
        card,
        name=_name(desk),
        serial=_next_serial(desk, card.serial),
        issued=desk.today,
        laptops=tuple(laptops.values()),
    )
    return _keep(desk, desk.bundles.signed_card(issued, root))


def _next_serial(desk: Desk, last: int) -> int:
    """Return the next serial: the second it is, so that a restored register counts on."""
    return max(last + 1, int(desk.now.timestamp()))


def _keep(desk: Desk, card: OfficeCard) -> KnownOffice:
    office = KnownOffice(card.id, card.name, desk.bundles.card_bytes(card), OURS)
    desk.register.offices.keep_office(office)
    return office


def _root(desk: Desk) -> bytes:
    root = desk.keys().root
    if not root:
        raise NoRootHere("This laptop does not hold the root key of its office.")
    return root


def _name(desk: Desk) -> str:
    return desk.register.office


def _day(desk: Desk, days: int) -> str:
    return (date.fromisoformat(desk.today) + timedelta(days=days)).isoformat()
