"""What the exchange needs of the open register: its change sets, and its book of offices.

Types only; services.ports.Register is both.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

from focalnet.services.progress import Step, no_step

if TYPE_CHECKING:
    from focalnet.domain.exchange import (
        BundleHeader,
        CardRequest,
        Laptop,
        LaptopCard,
        OfficeCard,
        Received,
        Revocation,
        StoredSet,
        Vector,
    )
    from focalnet.domain.offices import (
        Acknowledgement,
        KnownOffice,
        PostedBundle,
        Quarantined,
    )


CHECKED, BROUGHT_UP, LISTED = 1, 4, 3
"""How many steps each entry counts for while change sets are taken in; so the time goes."""


def nothing_along() -> None:
    """Write nothing beside the change sets."""


class ChangeSets(Protocol):
    """Gives out the change sets of the journal and takes in those of other laptops."""

    replica: str
    """This laptop: 16 hexadecimal digits."""

    def laptops(self) -> list[Laptop]:
        """Return the laptops whose change sets may stand here, this one too."""
        ...

    def vector(self) -> dict[str, int]:
        """Return, for each laptop, the number up to which all its sets are held whole."""
        ...

    def link(self, replica: str, number: int) -> bytes:
        """Return the hash of a change set that is held, or nothing."""
        ...

    def lacking(self, since: Vector, records: Container[str] | None = None) -> Iterator[StoredSet]:
        """Yield the sets whose number is above that of *since*, in an order of their chains.

        With *records*, only those that touch one of them, with the entries of other
        records withheld.
        """
        ...

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
        """Check and take in change sets, with tables, lists and index, in one transaction.

        Sets held already are passed over; a whole one completes one that was held
        in part. *laptops* are those whose signatures may be found besides the ones
        known; *since* is what the sender took for granted (empty for a narrowed
        bundle, whose sets may stand apart); *along* is called inside the
        transaction, to write what belongs to it. With *dry* all is done and taken
        back. *passed* hears how many steps were made and may raise: all is taken back
        then, too. Raises BundleForked, BundleDamaged (a hash, signature or chain does
        not hold), BundleGap (less is held than *since*), SenderUnknown (a laptop
        nobody vouches for) or OfficeBehind; nothing is changed then.
        """
        ...


class OfficeBook(Protocol):
    """What this office knows of the others. Statements run at once, or in the transaction open."""

    def signing_key(self) -> bytes:
        """Return the secret that this laptop signs with (32 bytes)."""
        ...

    def offices(self) -> list[KnownOffice]:
        """Return all offices known, this one too, by name."""
        ...

    def keep_office(self, office: KnownOffice) -> None:
        """Keep an office in place of what was known of it."""
        ...

    def forget_office(self, office_id: str) -> None:
        """Forget an office, such as the one a laptop was before it joined another."""
        ...

    def bundles(self, way: str, office: str = "") -> list[PostedBundle]:
        """Return the bundles sent or received, newest first; of one office, or of all."""
        ...

    def keep_bundle(self, bundle: PostedBundle) -> None:
        """Take note of a bundle; the same one twice is noted once."""
        ...

    def acknowledgements(self) -> dict[str, Acknowledgement]:
        """Return what each laptop said last that it holds."""
        ...

    def keep_acknowledgement(self, said: Acknowledgement) -> None:
        """Keep what a laptop said, in place of what it said before."""
        ...

    def quarantined(self) -> list[Quarantined]:
        """Return the change sets put aside."""
        ...

    def undecided(self) -> list[tuple[str, int]]:
        """Return laptop and number of the change sets put aside whose content is there."""
        ...

    def put_aside(self, one: Quarantined) -> None:
        """Put a change set aside; the same one twice is kept once."""
        ...

    def empty_aside(self, replica: str, number: int) -> None:
        """Drop the content of a change set put aside; that it was there is remembered."""
        ...

    def last_before(self, replica: str, clock: str) -> int:
        """Return the number of the last set of a laptop before a reading of the clock."""
        ...


class MadeBundle(Protocol):
    """A bundle ready to be written, with its header as it came out and its digest."""

    @property
    def raw(self) -> bytes:
        """The file."""
        ...

    @property
    def header(self) -> BundleHeader:
        """The header, with its counts."""
        ...

    @property
    def digest(self) -> bytes:
        """The 64 bytes that tell this bundle from all others."""
        ...


class PayloadReading(Protocol):
    """Reads what is in a bundle once: its change sets, then its files."""

    def sets(self) -> Iterator[StoredSet]:
        """Yield the change sets; raises BundleDamaged."""
        ...

    def files(self) -> Iterator[bytes]:
        """Yield the files, after the sets; raises BundleDamaged."""
        ...


class OpenedBundle(Protocol):
    """A bundle decrypted and checked, its payload not yet parsed."""

    @property
    def header(self) -> BundleHeader:
        """What it says of itself."""
        ...

    @property
    def digest(self) -> bytes:
        """The 64 bytes that tell this bundle from all others."""
        ...

    def reading(self, passed: Step = no_step) -> PayloadReading:
        """Return a reading of the payload from its beginning; may be asked again.

        *passed* hears how many of the entries are read.
        """
        ...


class Bundles(Protocol):
    """Makes and reads bundles and cards: the floor focalnet.bundles."""

    def new_receiving_key(self) -> str:
        """Return a new X25519 secret, as age writes it."""
        ...

    def receiving_public(self, secret: str) -> str:
        """Return the public side of a receiving key (age1…)."""
        ...

    def signing_public(self, secret: bytes) -> bytes:
        """Return the public side of an Ed25519 secret (32 bytes)."""
        ...

    def digits(self, one: bytes, other: bytes) -> str:
        """Return the sixty digits of two keys, 12 groups of 5, the same from either side."""
        ...

    def signed_laptop(self, card: LaptopCard, root: bytes) -> LaptopCard:
        """Return the card of a laptop with the signature of the secret *root*."""
        ...

    def signed_revocation(self, revocation: Revocation, root: bytes) -> Revocation:
        """Return the revocation with the signature of the secret *root*."""
        ...

    def signed_card(self, card: OfficeCard, root: bytes) -> OfficeCard:
        """Return the card of an office with the signature of its secret *root*."""
        ...

    def signed_request(self, request: CardRequest, signing: bytes) -> CardRequest:
        """Return the request with the signature of the laptop that asks."""
        ...

    def laptop_digest(self, card: LaptopCard) -> bytes:
        """Return the hash by which the next card of the laptop names this one."""
        ...

    def card_bytes(self, card: OfficeCard | CardRequest) -> bytes:
        """Return the file of a card or request."""
        ...

    def read_card(self, raw: bytes) -> OfficeCard | CardRequest:
        """Return the card or request in a file, every signature checked; raises CardRefused."""
        ...

    def made(
        self,
        header: BundleHeader,
        sets: Iterable[StoredSet],
        files: Iterable[bytes],
        signing: bytes,
        passed: Step = no_step,
    ) -> MadeBundle:
        """Return the bundle of these change sets and files; raises BundleTooBig.

        *passed* hears how many of the entries are packed.
        """
        ...

    def opened(
        self, raw: bytes, receiving: str, judge: Callable[[BundleHeader], bytes]
    ) -> OpenedBundle:
        """Return the bundle in *raw*, decrypted and checked; raises BundleRefused.

        *judge* returns the key that the signature must answer to, or raises
        BundleRefused; the payload is parsed by nobody before.
        """
        ...

    def packed(self, one: StoredSet) -> bytes:
        """Return one change set as bytes, to be put aside."""
        ...

    def unpacked(self, raw: bytes) -> StoredSet:
        """Return the change set that was put aside."""
        ...
