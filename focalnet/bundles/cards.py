"""Cards of offices as bytes: who vouches for which laptop, signed throughout."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from hashlib import sha256
from typing import Any

from focalnet.bundles.canonical import decoded, encoded, items, octets, parts, text, whole
from focalnet.bundles.frame import LINE_ENDS, SIGNATURE_BYTES
from focalnet.bundles.keys import KEY_BYTES, holds, is_recipient, signature, signing_public
from focalnet.bundles.names import checked_replica
from focalnet.domain.exchange import CardRequest, LaptopCard, OfficeCard, Revocation
from focalnet.domain.refusals import BundleDamaged, BundleTooNew, CardRefused

NAME = b"FOCALNETK"
MAGIC = NAME + b"\x01" + LINE_ENDS
MOST_BYTES = 256 * 1024
MOST_LAPTOPS = 64
MOST_REVOKED = 1024
LONGEST_NAME = 200
HASH_BYTES = 32
LAPTOP = b"focalnet/laptop-card/v1\0"
REVOKED = b"focalnet/revocation/v1\0"
OFFICE = b"focalnet/office-card/v1\0"
REQUEST = b"focalnet/card-request/v1\0"


def signed_laptop(card: LaptopCard, root: bytes) -> LaptopCard:
    """Return the card of a laptop with the signature of the office's secret *root*."""
    return replace(card, signature=signature(root, _of_laptop(card, signing_public(root))))


def signed_revocation(revocation: Revocation, root: bytes) -> Revocation:
    """Return the revocation with the signature of the office's secret *root*."""
    message = _of_revocation(revocation, signing_public(root))
    return replace(revocation, signature=signature(root, message))


def signed_card(card: OfficeCard, root: bytes) -> OfficeCard:
    """Return the card of an office with the signature of its secret *root*."""
    return replace(card, signature=signature(root, OFFICE + encoded(_fields(card))))


def signed_request(request: CardRequest, signing: bytes) -> CardRequest:
    """Return the request with the signature of the laptop that asks."""
    message = REQUEST + encoded(_request_fields(request))
    return replace(request, signature=signature(signing, message))


def laptop_digest(card: LaptopCard) -> bytes:
    """Return the hash by which the next card of the laptop names this one."""
    return sha256(encoded(_laptop_fields(card))).digest()


def card_bytes(card: OfficeCard) -> bytes:
    """Return the file of a card."""
    return MAGIC + encoded({"kind": "card", **_fields(card), "signature": card.signature})


def any_card_bytes(card: OfficeCard | CardRequest) -> bytes:
    """Return the file of a card or a request."""
    return card_bytes(card) if isinstance(card, OfficeCard) else request_bytes(card)


def request_bytes(request: CardRequest) -> bytes:
    """Return the file of a request."""
    fields = {"kind": "request", **_request_fields(request), "signature": request.signature}
    return MAGIC + encoded(fields)


def read_card(raw: bytes) -> OfficeCard | CardRequest:
    """Return the card or request in a file, every signature checked.

    Raises CardRefused or BundleTooNew, and nothing else.
    """
    try:
        fields = parts(decoded(_enclosed(raw)), 16)
        kind = fields.pop("kind", None)
        readers: dict[Any, Callable[[dict[str, Any]], OfficeCard | CardRequest]] = {
            "card": _read_office,
            "request": _read_request,
        }
        card = readers[kind](fields)
        same = any_card_bytes(card) == raw
    except (BundleDamaged, LookupError, ValueError, TypeError) as error:
        raise CardRefused("The card is damaged or forged.") from error
    if not same:
        raise CardRefused("The card is damaged or forged.")
    return card


def _enclosed(raw: bytes) -> bytes:
    if len(raw) > MOST_BYTES or raw[: len(NAME)] != NAME or raw[10:14] != LINE_ENDS:
        raise CardRefused("This is not the card of an office.")
    if raw[9] > MAGIC[9]:
        raise BundleTooNew("A newer version of focalnet wrote this card.")
    return raw[len(MAGIC) :]


def _read_office(fields: dict[str, Any]) -> OfficeCard:
    card = OfficeCard(
        octets(fields["root"], KEY_BYTES),
        _name(fields["name"]),
        whole(fields["serial"]),
        _day(fields["issued"]),
        tuple(map(_read_laptop, items(fields["laptops"], MOST_LAPTOPS))),
        tuple(map(_read_revocation, items(fields["revocations"], MOST_REVOKED))),
        octets(fields["signature"], SIGNATURE_BYTES),
    )
    if len({laptop.replica for laptop in card.laptops}) < len(card.laptops):
        raise CardRefused("The card names a laptop twice.")
    signed = [(OFFICE + encoded(_fields(card)), card.signature)]
    signed += [(_of_laptop(laptop, card.root), laptop.signature) for laptop in card.laptops]
    signed += [(_of_revocation(one, card.root), one.signature) for one in card.revocations]
    if not all(holds(card.root, by, message) for message, by in signed):
        raise CardRefused("The card is not signed by the office it names.")
    return card


def _read_laptop(value: Any) -> LaptopCard:
    replica, signing, receiving, serial, valid_from, valid_to, previous, signed = items(value, 8)
    card = LaptopCard(
        checked_replica(replica),
        octets(signing, KEY_BYTES),
        _recipient(receiving),
        whole(serial),
        _day(valid_from),
        _day(valid_to),
        octets(previous, HASH_BYTES),
        octets(signed, SIGNATURE_BYTES),
    )
    if card.valid_from > card.valid_to:
        raise CardRefused("The card ends before it begins.")
    return card


def _read_revocation(value: Any) -> Revocation:
    replica, last, on, signed = items(value, 4)
    return Revocation(
        checked_replica(replica), whole(last), _day(on), octets(signed, SIGNATURE_BYTES)
    )


def _read_request(fields: dict[str, Any]) -> CardRequest:
    request = CardRequest(
        _name(fields["name"]),
        checked_replica(fields["replica"]),
        octets(fields["signing"], KEY_BYTES),
        _recipient(fields["receiving"]),
        octets(fields["signature"], SIGNATURE_BYTES),
    )
    message = REQUEST + encoded(_request_fields(request))
    if not holds(request.signing, request.signature, message):
        raise CardRefused("The request is not signed by the laptop it names.")
    return request


def _fields(card: OfficeCard) -> dict[str, Any]:
    return {
        "root": card.root,
        "name": card.name,
        "serial": card.serial,
        "issued": card.issued,
        "laptops": [[*_laptop_fields(laptop), laptop.signature] for laptop in card.laptops],
        "revocations": [[one.replica, one.last, one.on, one.signature] for one in card.revocations],
    }


def _laptop_fields(card: LaptopCard) -> list[Any]:
    return [
        card.replica,
        card.signing,
        card.receiving,
        card.serial,
        card.valid_from,
        card.valid_to,
        card.previous,
    ]


def _request_fields(request: CardRequest) -> dict[str, Any]:
    return {
        "name": request.name,
        "replica": request.replica,
        "signing": request.signing,
        "receiving": request.receiving,
    }


def _of_laptop(card: LaptopCard, root: bytes) -> bytes:
    return LAPTOP + encoded([root, *_laptop_fields(card)])


def _of_revocation(revocation: Revocation, root: bytes) -> bytes:
    return REVOKED + encoded([root, revocation.replica, revocation.last, revocation.on])


def _name(value: Any) -> str:
    name = text(value, LONGEST_NAME)
    # One line, and no sign that turns its direction: the officer decides by what is shown.
    shown = name.strip() == name and unicodedata.is_normalized("NFC", name)
    if not name or not shown or any(unicodedata.category(sign)[0] == "C" for sign in name):
        raise CardRefused("The card has no readable name.")
    return name


def _recipient(value: Any) -> str:
    recipient = text(value, 100)
    if not is_recipient(recipient):
        raise CardRefused("The card has no key to send to.")
    return recipient


def _day(value: Any) -> str:
    day = text(value, 10)
    if date.fromisoformat(day).isoformat() != day:
        raise ValueError
    return day
