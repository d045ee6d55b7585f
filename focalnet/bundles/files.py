"""The one door to this floor: what the services ask for under the port Bundles."""

from __future__ import annotations

from collections.abc import Iterable

from focalnet.bundles import cards, keys, sealing
from focalnet.bundles.header import MOST_ENTRIES
from focalnet.bundles.payload import Reading, written
from focalnet.domain.exchange import (
    BundleHeader,
    CardRequest,
    LaptopCard,
    OfficeCard,
    Revocation,
    StoredSet,
)
from focalnet.services.progress import Step, no_step


class FileBundles:
    """Makes and reads bundles and cards."""

    def new_receiving_key(self) -> str:
        """Return a new secret to receive with."""
        return keys.new_receiving_key()

    def receiving_public(self, secret: str) -> str:
        """Return the public side of a receiving key."""
        return keys.receiving_public(secret)

    def signing_public(self, secret: bytes) -> bytes:
        """Return the public side of a signing key."""
        return keys.signing_public(secret)

    def digits(self, one: bytes, other: bytes) -> str:
        """Return the sixty digits of two keys."""
        return keys.digits(one, other)

    def signed_laptop(self, card: LaptopCard, root: bytes) -> LaptopCard:
        """Return the card of a laptop, signed."""
        return cards.signed_laptop(card, root)

    def signed_revocation(self, revocation: Revocation, root: bytes) -> Revocation:
        """Return the revocation, signed."""
        return cards.signed_revocation(revocation, root)

    def signed_card(self, card: OfficeCard, root: bytes) -> OfficeCard:
        """Return the card of an office, signed."""
        return cards.signed_card(card, root)

    def signed_request(self, request: CardRequest, signing: bytes) -> CardRequest:
        """Return the request, signed."""
        return cards.signed_request(request, signing)

    def laptop_digest(self, card: LaptopCard) -> bytes:
        """Return the hash by which the next card names this one."""
        return cards.laptop_digest(card)

    def card_bytes(self, card: OfficeCard | CardRequest) -> bytes:
        """Return the file of a card or request."""
        return cards.any_card_bytes(card)

    def read_card(self, raw: bytes) -> OfficeCard | CardRequest:
        """Return the card or request in a file, checked."""
        return cards.read_card(raw)

    def made(
        self,
        header: BundleHeader,
        sets: Iterable[StoredSet],
        files: Iterable[bytes],
        signing: bytes,
        passed: Step = no_step,
    ) -> sealing.MadeBundle:
        """Return the bundle of these change sets and files."""
        return sealing.made(header, sets, files, signing, passed)

    def opened(self, raw: bytes, receiving: str, judge: sealing.Judge) -> sealing.OpenedBundle:
        """Return the bundle in *raw*, decrypted and checked."""
        return sealing.opened(raw, receiving, judge)

    def packed(self, one: StoredSet) -> bytes:
        """Return one change set as bytes, to be put aside."""
        return b"".join(written([one], []))

    def unpacked(self, raw: bytes) -> StoredSet:
        """Return the change set that was put aside."""
        return next(Reading([raw], sets=1, entries=MOST_ENTRIES, files=0).sets())
