"""What offices exchange, as plain values: change sets as stored, vectors, scopes, cards.

A change set travels byte for byte as its author's journal keeps it, so that whoever
gets it, by however many hands, can check hash, chain and signature.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from focalnet.domain.auditing import Head

Vector = Mapping[str, int]
"""For each laptop, the number up to which every one of its change sets is held whole."""


@dataclass(frozen=True, slots=True)
class StoredEntry:
    """What a change set did to one record, byte for byte as the journal keeps it.

    ``body``, ``commitments``, ``salt`` and ``content`` are those of
    store.commitments; values blanked for good are blank in salt and content. On
    the way ``commitments`` are left out (empty) where no value is blanked: they
    follow from salt and content, and whoever takes the entry in works them out.
    """

    record: str
    kind: str
    body: bytes
    commitments: bytes
    salt: bytes
    content: bytes


@dataclass(frozen=True, slots=True)
class WithheldEntry:
    """What a change set did to a record that does not travel: its hash only.

    ``digest`` is the 32 bytes of commitments.entry_digest, so that the set's own
    hash and signature still check.
    """

    digest: bytes


@dataclass(frozen=True, slots=True)
class StoredSet:
    """One action as its author's laptop chained and signed it.

    ``previous``, ``hash`` (32 bytes each) and ``signature`` (64) are those of the
    laptop ``replica``. Entries stand in their places; some may be withheld. ``seed``
    is there where salts come from it: those of each 256 entries from 32 bytes (domain.salts).
    """

    replica: str
    number: int
    clock: str
    author: str
    action: str
    undoes: str
    previous: bytes
    hash: bytes
    signature: bytes
    entries: Sequence[StoredEntry | WithheldEntry]
    seed: bytes = b""

    @property
    def id(self) -> str:
        """The id of the set, the same in every office."""
        return f"{self.replica}.{self.number}"

    @property
    def is_whole(self) -> bool:
        """Whether no entry is withheld."""
        return not any(isinstance(entry, WithheldEntry) for entry in self.entries)


@dataclass(frozen=True, slots=True)
class Laptop:
    """A laptop whose change sets may stand in the journal, and what its signatures answer to.

    ``office`` is the name of its office, ``signing`` its Ed25519 public key (32 bytes).
    """

    replica: str
    office: str
    signing: bytes


@dataclass(frozen=True, slots=True)
class Received:
    """What change sets from elsewhere came to, or would come to.

    ``new`` and ``known`` count change sets; ``by`` the new ones of each laptop.
    ``entered``, ``changed`` and ``erased`` are ids of records, each once and in
    one of them only; ``conflicts`` are (record, field) that stand in conflict now
    and did not before; ``returned`` are records that came back because an edit
    had not seen them retired; ``dropped`` those erased here before, of whom
    something more was said: it is not kept; ``ahead`` are the days by which a laptop's clock
    runs before this one's, where it is more than one.
    """

    new: int = 0
    known: int = 0
    by: Mapping[str, int] = field(default_factory=dict)
    entered: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    erased: tuple[str, ...] = ()
    returned: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    conflicts: tuple[tuple[str, str], ...] = ()
    ahead: Mapping[str, int] = field(default_factory=dict)

    @property
    def records(self) -> tuple[str, ...]:
        """The ids of all records that are not as they were."""
        return (*self.entered, *self.changed, *self.returned, *self.erased)


@dataclass(frozen=True, slots=True)
class Scope:
    """Which records a bundle may hold; what is empty narrows nothing.

    Regions are regional groups (codes of the State records), ``ceiling`` the
    narrowest audience whose records may go: public, network or full.
    """

    regions: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    ceiling: str = "full"

    @property
    def is_whole(self) -> bool:
        """Whether everything may go."""
        return self == Scope()


@dataclass(frozen=True, slots=True)
class LaptopCard:
    """One laptop of an office, as the office's root key vouches for it.

    ``signing`` is an Ed25519 public key (32 bytes), ``receiving`` an X25519 one as
    age writes it (age1…); days are YYYY-MM-DD. ``serial`` rises with each card of
    the laptop, ``previous`` is the SHA-256 of the card before (32 zero bytes for
    the first), ``signature`` (64 bytes) is the root's.
    """

    replica: str
    signing: bytes
    receiving: str
    serial: int
    valid_from: str
    valid_to: str
    previous: bytes
    signature: bytes = b""


@dataclass(frozen=True, slots=True)
class CardRequest:
    """What another laptop of an office shows the one that has the root, to be vouched for.

    ``signature`` is the laptop's own, so that nobody asks in its name.
    """

    name: str
    replica: str
    signing: bytes
    receiving: str
    signature: bytes = b""


@dataclass(frozen=True, slots=True)
class Revocation:
    """A laptop is out of use; its change sets after ``last`` are not to be trusted.

    Signed by the root of its office; it never expires and wins over every card.
    """

    replica: str
    last: int
    on: str
    signature: bytes = b""


@dataclass(frozen=True, slots=True)
class OfficeCard:
    """All that others need to know of an office, public: root key, name, laptops.

    ``root`` is the Ed25519 public key (32 bytes) that signs everything here;
    ``serial`` rises with each issue of the card.
    """

    root: bytes
    name: str
    serial: int
    issued: str
    laptops: tuple[LaptopCard, ...]
    revocations: tuple[Revocation, ...] = ()
    signature: bytes = b""

    @property
    def id(self) -> str:
        """The office's id: its root key in hexadecimal."""
        return self.root.hex()


@dataclass(frozen=True, slots=True)
class Road:
    """The way from one laptop to one office: bundles on it are numbered and chained.

    ``previous`` is the digest (64 bytes) of the bundle before; nothing for the first.
    """

    office: bytes
    number: int
    previous: bytes = b""


@dataclass(frozen=True, slots=True)
class BundleHeader:
    """What a bundle says of itself, signed with all that is in it.

    ``office`` is the root key of the sender, ``replica`` its laptop, ``made`` a
    moment in UTC (YYYY-MM-DDTHH:MM:SSZ). ``recipients`` are the receiving keys it
    is encrypted to. Whoever holds all of ``base`` can take it in and then holds
    all of ``upto`` (with a whole scope); ``have`` and ``links`` are what the
    sender holds, with the hash of the last set of each laptop. ``card`` is the
    sender's, ``cards`` those of offices whose sets may be inside. ``wanted`` are
    the fingerprints (SHA-256, 32 bytes each) of files that the sender's records
    name and it does not have. ``length`` is that of the payload in bytes. ``audits``
    are number and hash of the newest row of the sender's audit, and of others' as far
    as it heard of them; ``succeeds`` are the laptops that the sender goes on for.
    """

    bundle: str
    office: bytes
    replica: str
    made: str
    roads: tuple[Road, ...]
    recipients: tuple[str, ...]
    base: Vector
    upto: Vector
    have: Vector
    links: Mapping[str, bytes]
    scope: Scope
    card: bytes
    cards: tuple[bytes, ...] = ()
    wanted: tuple[bytes, ...] = ()
    sets: int = 0
    entries: int = 0
    files: int = 0
    length: int = 0
    audits: Mapping[str, Head] = field(default_factory=dict)
    succeeds: tuple[str, ...] = ()
