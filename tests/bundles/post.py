"""Two invented offices, their keys, and change sets that go from one to the other."""

from __future__ import annotations

import random
from dataclasses import replace
from hashlib import sha256

import pyrage

from focalnet.bundles import keys
from focalnet.bundles.cards import card_bytes, signed_card, signed_laptop
from focalnet.bundles.frame import MAGIC, Frame, framed
from focalnet.bundles.header import header_bytes
from focalnet.bundles.sealing import MadeBundle, OpenedBundle, made, opened
from focalnet.domain.changes import Change, Entry
from focalnet.domain.exchange import (
    BundleHeader,
    LaptopCard,
    OfficeCard,
    Road,
    Scope,
    StoredEntry,
    StoredSet,
    WithheldEntry,
)
from focalnet.domain.salts import salts_of
from focalnet.store.commitments import encoded_entry, entry_digest, set_digest

FIRST = bytes(32)


class Desk:
    """One laptop of one office, with all its secrets."""

    def __init__(self, name: str, seed: int, *, receiving: str = "") -> None:
        chance = random.Random(seed)
        self.name = name
        self.root, self.signing = chance.randbytes(32), chance.randbytes(32)
        self.replica = chance.randbytes(8).hex()
        self.receiving = receiving or keys.new_receiving_key()
        self.chance = chance

    @property
    def office(self) -> bytes:
        return keys.signing_public(self.root)

    @property
    def recipient(self) -> str:
        return keys.receiving_public(self.receiving)

    def laptop(self) -> LaptopCard:
        signing = keys.signing_public(self.signing)
        card = LaptopCard(
            self.replica, signing, self.recipient, 1, "2026-01-01", "2026-12-31", FIRST
        )
        return signed_laptop(card, self.root)

    def card(self) -> OfficeCard:
        card = OfficeCard(self.office, self.name, 1, "2026-01-01", (self.laptop(),))
        return signed_card(card, self.root)

    def change_set(
        self,
        number: int,
        *entries: Entry,
        previous: bytes = FIRST,
        withheld: tuple[int, ...] = (),
        seed: bytes = b"",
    ) -> StoredSet:
        """Return a change set as the journal would keep it, signed."""
        seeded = salts_of(seed, len(entries))
        stored: list[StoredEntry | WithheldEntry] = []
        hashes = []
        for place, entry in enumerate(entries):
            salt = seeded[place] or self.chance.randbytes(32)
            body, commitments, content = encoded_entry(entry, salt)
            hashes.append(entry_digest(entry.record, entry.kind, body, commitments))
            if place in withheld:
                stored.append(WithheldEntry(hashes[-1]))
            else:
                stored.append(StoredEntry(entry.record, entry.kind, body, b"", salt, content))
        clock = f"{1_790_000_000_000 + number:012x}0000{self.replica}"
        header = (self.replica, number, clock, "An officer", "person.add", "")
        digest = set_digest(previous, header, hashes)
        return StoredSet(
            *header,
            previous,
            digest,
            keys.signature(self.signing, digest),
            tuple(stored),
            seed,
        )

    def header(self, to: Desk, *, number: int = 1) -> BundleHeader:
        return BundleHeader(
            bundle=sha256(f"{self.name} {number}".encode()).hexdigest()[:32],
            office=self.office,
            replica=self.replica,
            made="2026-11-27T08:00:00Z",
            roads=(Road(to.office, number),),
            recipients=(to.recipient,),
            base={},
            upto={self.replica: 1},
            have={self.replica: 1},
            links={self.replica: bytes(32)},
            scope=Scope(),
            card=card_bytes(self.card()),
        )

    def bundle(self, to: Desk, *sets: StoredSet, files: tuple[bytes, ...] = ()) -> MadeBundle:
        return made(self.header(to), sets, files, self.signing)

    def opens(self, raw: bytes, sender: Desk) -> OpenedBundle:
        key = keys.signing_public(sender.signing)
        return opened(raw, self.receiving, lambda _: key)


def person(number: int, **texts: str) -> Entry:
    """Return the entry that brings an invented person in."""
    record = f"018f0000-0000-7000-8000-{number:012}"
    changes = [Change("@life", {"is": "here"})]
    name = {"id": "018f", "text": f"Person {number}", "language": "en"}
    changes.append(Change("names/018f", name))
    changes += [Change(field, text) for field, text in texts.items()]
    return Entry(record, "person", tuple(changes))


def sealed(plain: bytes, to: Desk) -> bytes:
    """Return the file whose decrypted content is *plain*, whatever it is."""
    recipient = pyrage.x25519.Recipient.from_str(to.recipient)
    return MAGIC + bytes(pyrage.encrypt(plain, [recipient]))


def signed(sender: Desk, to: Desk, header: BundleHeader, payload: bytes) -> bytes:
    """Return a bundle of any header and payload, rightly signed and sealed."""
    frame = Frame(header_bytes(header), payload)
    signature = keys.signature(sender.signing, frame.signed())
    return sealed(framed(replace(frame, signature=signature)), to)
