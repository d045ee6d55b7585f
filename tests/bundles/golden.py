"""The reference bundles of this version, kept so that every later one still reads them.

`python -m tests.bundles.golden` writes them anew; do so only for a new version of the
format, beside the old ones.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from focalnet.bundles import keys
from focalnet.bundles.cards import card_bytes, signed_card, signed_revocation
from focalnet.bundles.sealing import OpenedBundle, made, opened
from focalnet.domain.changes import Change, Entry
from focalnet.domain.exchange import Revocation, Road, Scope, StoredEntry, StoredSet
from focalnet.store.commitments import decoded_changes, encoded_entry
from tests.bundles.post import Desk, person

FOLDER = Path(__file__).parents[1] / "data" / "bundles"
NAMES = ("one-person-v1", "several-v1", "reply-v1", "together-v1")
SEED = bytes(range(32))


@dataclass(frozen=True, slots=True)
class Golden:
    """A reference bundle, the secret that opens it and what it is known to say."""

    raw: bytes
    receiving: str
    signing: bytes
    says: dict[str, Any]

    def open(self, raw: bytes | None = None) -> OpenedBundle:
        return opened(self.raw if raw is None else raw, self.receiving, lambda _: self.signing)


def golden(name: str) -> Golden:
    """Return the reference bundle of this name."""
    kept = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    raw = (FOLDER / f"{name}.fnx").read_bytes()
    return Golden(raw, kept["receiving"], bytes.fromhex(kept["signing"]), kept["says"])


def said(bundle: OpenedBundle) -> dict[str, Any]:
    """Return what a bundle says, as plain data."""
    header, reading = bundle.header, bundle.reading()
    return {
        "digest": bundle.digest.hex(),
        "office": header.office.hex(),
        "replica": header.replica,
        "number": header.roads[0].number,
        "have": dict(header.have),
        "regions": list(header.scope.regions),
        "sets": [_said_of_set(one) for one in reading.sets()],
        "files": [content.decode() for content in reading.files()],
    }


def _said_of_set(one: StoredSet) -> dict[str, Any]:
    return {
        "id": one.id,
        "author": one.author,
        "action": one.action,
        "hash": one.hash.hex(),
        "entries": [
            [entry.record, entry.kind, _said_of_changes(entry)]
            if isinstance(entry, StoredEntry)
            else entry.digest.hex()
            for entry in one.entries
        ],
    }


def _said_of_changes(entry: StoredEntry) -> list[Any]:
    return [[change.field, change.value] for change in decoded_changes(entry.body, entry.content)]


def write() -> None:
    """Write the reference bundles anew."""
    hague, york, field = Desk("The Hague", 1), Desk("New York", 2), Desk("Field", 3)
    first = hague.change_set(1, person(1, notes="Met in 2025."))
    _write(NAMES[0], hague, york, hague.bundle(york, first).raw)
    unknown = Entry("018f-x", "vessel", (Change("draught/01", {"metres": 4}),))
    second = hague.change_set(
        2, person(2), person(3, notes="مرحبا 漢字"), unknown, previous=first.hash, withheld=(0,)
    )
    entries = (*second.entries, _blanked(hague))
    several = replace(second, entries=entries)
    header = replace(
        hague.header(york, number=2),
        roads=(Road(york.office, 2, bytes(64)), Road(field.office, 1)),
        recipients=tuple(sorted((york.recipient, field.recipient))),
    )
    _write(NAMES[1], hague, york, made(header, [first, several], [b"a file"], hague.signing).raw)
    revoked = signed_revocation(Revocation("f" * 16, 7, "2026-05-01"), york.root)
    card = signed_card(replace(york.card(), serial=2, revocations=(revoked,)), york.root)
    header = replace(
        york.header(hague),
        card=card_bytes(card),
        cards=(card_bytes(field.card()),),
        have={hague.replica: 2, york.replica: 1},
        links={hague.replica: second.hash, york.replica: bytes(32)},
        scope=Scope(("AFR",), ("arrest",), ("person",), "network"),
        wanted=(bytes(32),),
    )
    _write(NAMES[2], york, hague, made(header, [], [], york.signing).raw)
    together = hague.change_set(1, person(1, notes="Met in 2025."), person(2), seed=SEED)
    _write(NAMES[3], hague, york, hague.bundle(york, together).raw)


def _blanked(desk: Desk) -> StoredEntry:
    """Return an entry one of whose values was blanked for good."""
    entry = person(4)
    body, commitments, _ = encoded_entry(entry, desk.chance.randbytes(32))
    salts = desk.chance.randbytes(32) + bytes(32)
    content = b'[{"is":"here"},null]'
    return StoredEntry(entry.record, entry.kind, body, commitments, salts, content)


def _write(name: str, sender: Desk, receiver: Desk, raw: bytes) -> None:
    signing = keys.signing_public(sender.signing)
    kept = Golden(raw, receiver.receiving, signing, {})
    says = said(kept.open())
    (FOLDER / f"{name}.fnx").write_bytes(raw)
    (FOLDER / f"{name}.json").write_text(
        json.dumps(
            {"receiving": receiver.receiving, "signing": signing.hex(), "says": says},
            ensure_ascii=False,
            indent=1,
        )
        + "\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    write()
