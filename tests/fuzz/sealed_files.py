"""Files that are sealed or signed: bundles and what is in them, cards, keys, backups, desks."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import cbor2
import msgspec
import pyrage

from focalnet.bundles import keys
from focalnet.bundles.canonical import decoded, encoded
from focalnet.bundles.cards import (
    LAPTOP,
    OFFICE,
    REQUEST,
    REVOKED,
    any_card_bytes,
    card_bytes,
    read_card,
    signed_request,
)
from focalnet.bundles.cards import MAGIC as CARD_MAGIC
from focalnet.bundles.compressing import compressed, decompressed
from focalnet.bundles.entries import checked_entry
from focalnet.bundles.frame import MAGIC, Frame, framed, unframed
from focalnet.bundles.header import header_bytes, read_header
from focalnet.bundles.payload import Reading, written
from focalnet.bundles.sealing import checked
from focalnet.domain.exchange import CardRequest
from focalnet.domain.refusals import BundleRefused
from focalnet.store.backup_file import (
    MAGIC as BACKUP_MAGIC,
)
from focalnet.store.backup_file import (
    BackupDamaged,
    BackupTooNew,
    Head,
    NotABackup,
    read_head,
    unpack,
    write_backup,
)
from focalnet.vault import Cost
from focalnet.vault.errors import VaultDamaged, VaultTooNew
from focalnet.vault.slots import Slot, SlotFile, SlotKind
from focalnet.vault.slots import decoded as slots_in
from tests.bundles.golden import NAMES, golden
from tests.bundles.post import Desk, person
from tests.fuzz.parser import Parser
from tests.fuzz.stage import room

HAGUE, YORK = Desk("The Hague", 1), Desk("New York", 2)
SALT = bytes(range(32))
KEY = bytes(range(32))
MOST = 64


def _bundle(data: bytes) -> None:
    opened = golden(NAMES[0]).open(data)
    assert data in {golden(name).raw for name in NAMES}, "another file is opened"
    assert list(opened.reading().sets())


def _frame(data: bytes) -> None:
    kept = golden(NAMES[1])
    assert framed(unframed(data)) == data
    opened = checked(data, kept.receiving, lambda _: kept.signing)
    reading = opened.reading()
    assert len(list(reading.sets())) + len(list(reading.files())) > 0


def _frames() -> Iterator[bytes]:
    for name in NAMES:
        kept = golden(name)
        identity = pyrage.x25519.Identity.from_str(kept.receiving)
        yield bytes(pyrage.decrypt(kept.raw[len(MAGIC) :], [identity]))
    yield framed(Frame(b"header", b"payload", bytes(64)))


def _header(data: bytes) -> None:
    found = read_header(data)
    again = header_bytes(found)
    # What a newer version added is passed over, so it may be shorter.
    assert len(again) <= len(data)
    assert read_header(again) == found


def _headers() -> Iterator[bytes]:
    yield header_bytes(HAGUE.header(YORK))
    for raw in _frames():
        yield unframed(raw).header


def _payload(data: bytes) -> None:
    found = Reading([data], sets=2, entries=5, files=1)
    sets, files = list(found.sets()), list(found.files())
    assert b"".join(written(sets, files)) == data


def _payloads() -> Iterator[bytes]:
    first = HAGUE.change_set(1, person(1), person(2, notes="x"), withheld=(0,))
    second = HAGUE.change_set(2, person(3), person(4), person(5, notes="é"))
    yield b"".join(written((first, second), [b"a file"]))
    yield b"".join(written((first,), []))


def _compressed(data: bytes) -> None:
    length = int.from_bytes(data[:4], "big") % (1 << 28)
    came = sum(map(len, decompressed(data[4:], length)))
    assert came == length


def _many_compressed() -> Iterator[bytes]:
    for plain in (b"", *_payloads(), bytes(4 * 1024 * 1024)):
        packed, length = compressed([plain])
        yield length.to_bytes(4, "big") + packed


def _entry(data: bytes) -> None:
    parts = decoded(data)
    if not isinstance(parts, list) or len(parts) != 6:
        return
    entry, changes = checked_entry(*parts)
    assert changes >= 0
    assert entry


def _entries() -> Iterator[bytes]:
    body, content = b'[["names/018f",[]],["notes",[]]]', b'[{"text":"x"},"n"]'
    yield encoded(["018f", "person", body, b"", SALT, content])
    yield encoded(["018f", "person", body, bytes(64), SALT * 2, content])
    yield encoded(["", "", bytes(32), b"", b"", b""])


def _card(data: bytes) -> None:
    assert any_card_bytes(read_card(data)) == data


def _cards() -> Iterator[bytes]:
    yield card_bytes(HAGUE.card())
    request = CardRequest(
        "Field", HAGUE.replica, keys.signing_public(HAGUE.signing), HAGUE.recipient
    )
    yield any_card_bytes(signed_request(request, HAGUE.signing))
    for name in NAMES:
        kept = golden(name)
        yield kept.open().header.card


def _signed(data: bytes) -> bytes:
    """Sign what is in a card anew, as an office with odd ideas would."""
    try:
        fields = cbor2.loads(data[len(CARD_MAGIC) :])
        if fields.get("kind") == "request":
            asked = {name: fields[name] for name in ("name", "replica", "signing", "receiving")}
            fields["signature"] = keys.signature(HAGUE.signing, REQUEST + encoded(asked))
            return CARD_MAGIC + encoded(fields)
        root = fields["root"]
        for laptop in fields["laptops"]:
            laptop[7:] = [keys.signature(HAGUE.root, LAPTOP + encoded([root, *laptop[:7]]))]
        for gone in fields["revocations"]:
            gone[3:] = [keys.signature(HAGUE.root, REVOKED + encoded([root, *gone[:3]]))]
        told = {name: part for name, part in fields.items() if name not in {"kind", "signature"}}
        fields["signature"] = keys.signature(HAGUE.root, OFFICE + encoded(told))
        return CARD_MAGIC + encoded(fields)
    except Exception:  # noqa: BLE001  # it stays as broken as it is
        return data


def _slots(data: bytes) -> None:
    assert slots_in(data).encoded() == data


def _slot_files() -> Iterator[bytes]:
    def slot(kind: SlotKind, **more: Any) -> Slot:
        return Slot(kind, bytes(16), bytes(16), bytes(12), bytes(48), **more)

    three = (
        slot(SlotKind.PASSPHRASE, cost=Cost(8 * 1024, 1, 1)),
        slot(SlotKind.RECOVERY),
        slot(SlotKind.KEYRING),
    )
    yield SlotFile("0198c0de", 1, three, b"anchor", bytes(32)).encoded()
    yield SlotFile("0198c0de", 7, three[:2], b"", bytes(32)).encoded()
    fields = cbor2.loads(SlotFile("w", 1, three, b"", bytes(32)).encoded()[:-32])
    fields["slots"][0]["cost"]["memory"] = 64 * 1024 * 1024
    yield _summed(encoded(fields) + bytes(32))


def _summed(data: bytes) -> bytes:
    return data[:-32] + hashlib.sha256(data[:-32]).digest()


@cache
def _desk_room() -> Path:
    return room()


def _backup(data: bytes) -> None:
    file, to = _desk_room() / "a.fnb", _desk_room() / "register.db"
    file.write_bytes(data)
    to.unlink(missing_ok=True)
    head = read_head(file)
    try:
        unpack(file, KEY, to)
        assert to.stat().st_size <= head.size
    except BackupDamaged:
        assert not to.exists(), "a damaged backup was unpacked"
        raise
    slots_in(head.slots)


def _backups() -> Iterator[bytes]:
    made, content = _desk_room() / "made.fnb", _desk_room() / "content"
    content.write_bytes(b"encrypted" * 20)
    made.unlink(missing_ok=True)
    told = ("2026-11-27T08:00:00Z", "manual", 3, 7, "ab" * 32, content.stat().st_size)
    write_backup(
        made,
        Head("0198c0de", "ab" * 16, *told, next(_slot_files()), bytes(48)),
        content,
        KEY,
    )
    yield made.read_bytes()


def _backup_sealed(data: bytes) -> bytes:
    """Write the length of the head, and the seal over all, as they should be."""
    import hmac

    from focalnet.store.backup_file import SEAL_TAG

    start = len(BACKUP_MAGIC) + 4
    end = data.rfind(b"}") + 1
    if end > start:
        data = data[: len(BACKUP_MAGIC)] + (end - start).to_bytes(4, "big") + data[start:]
        try:
            head = json.loads(data[start:end])
            raw = msgspec.json.encode(head, order="deterministic")
            data = data[: start - 4] + len(raw).to_bytes(4, "big") + raw + data[end:]
        except (ValueError, RecursionError, msgspec.MsgspecError, UnicodeError):
            pass
    own = hashlib.sha256(SEAL_TAG + KEY).digest()
    return data[:-32] + hmac.digest(own, data[:-32], "sha256")


PARSERS = (
    Parser(
        "bundle",
        _bundle,
        lambda: [golden(name).raw for name in NAMES],
        "bytes",
        refusals=(BundleRefused,),
    ),
    Parser("bundle-frame", _frame, _frames, "bytes", refusals=(BundleRefused,)),
    Parser("bundle-header", _header, _headers, "cbor", refusals=(BundleRefused,)),
    Parser("bundle-payload", _payload, _payloads, "bytes", refusals=(BundleRefused,)),
    Parser("bundle-compressed", _compressed, _many_compressed, "bytes", refusals=(BundleRefused,)),
    Parser(
        "bundle-entry",
        _entry,
        _entries,
        "cbor",
        refusals=(BundleRefused,),
        tokens=(b"[[", b'",[]]', b"names/018f", b"{}", b"1.5", b"@life", b"\\ud800"),
    ),
    Parser(
        "office-card",
        _card,
        _cards,
        "bytes",
        resealed=_signed,
        refusals=(BundleRefused,),
        tokens=(b"2026-02-30", b"card", b"request", b"age1"),
    ),
    Parser(
        "slot-file",
        _slots,
        _slot_files,
        "bytes",
        resealed=_summed,
        refusals=(VaultDamaged, VaultTooNew),
        tokens=(b"passphrase", b"memory", b"cost", b"\xc0", b"\xd8\x64", b"\xfb"),
    ),
    Parser(
        "backup-file",
        _backup,
        _backups,
        "bytes",
        resealed=_backup_sealed,
        refusals=(NotABackup, BackupDamaged, BackupTooNew, VaultDamaged, VaultTooNew),
        tokens=(b'"size":', b'"slots":"', b"-1", b"[", b"null"),
    ),
)
