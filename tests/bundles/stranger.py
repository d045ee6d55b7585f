"""A reader of bundles and cards by another hand: docs/bundle-format.md, and nothing of focalnet.

Whatever it cannot do from that document alone, the document must be mended for.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from hashlib import sha256, sha512
from itertools import pairwise
from typing import Any

import pyrage
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

OUTSIDE = b"FOCALNETX\x01\r\n\x1a\n"
CARD = b"FOCALNETK\x01\r\n\x1a\n"
MOST_ITEM = 8 * 1024 * 1024
WINDOW = 8 * 1024 * 1024
BLOCK = 256


class Wrong(Exception):
    """The file is not as the document says."""


def must(fits: bool) -> None:
    if not fits:
        raise Wrong


class Cbor:
    """The few forms of CBOR that there are, each in its only spelling."""

    def __init__(self, raw: bytes) -> None:
        self.raw, self.at = raw, 0

    def whole(self) -> Any:
        value = self.value()
        must(self.at == len(self.raw))
        return value

    def value(self, depth: int = 1) -> Any:
        must(depth <= 8)
        sort, count = self._head()
        if sort == 0:
            return count
        if sort == 2:
            return self._taken(count)
        if sort == 3:
            return self._taken(count).decode()
        if sort == 4:
            return [self.value(depth + 1) for _ in range(count)]
        must(sort == 5)
        return self._map(count, depth)

    def _map(self, count: int, depth: int) -> dict[str, Any]:
        found, spelt = {}, []
        for _ in range(count):
            start = self.at
            key = self.value(depth + 1)
            must(isinstance(key, str))
            spelt.append(self.raw[start : self.at])
            found[key] = self.value(depth + 1)
        order = [(len(key), key) for key in spelt]
        must(all(one < other for one, other in pairwise(order)))
        return found

    def _head(self) -> tuple[int, int]:
        first = self._taken(1)[0]
        sort, count = first >> 5, first & 31
        if count < 24:
            return sort, count
        must(count < 28)
        size = 1 << (count - 24)
        count = int.from_bytes(self._taken(size), "big")
        must(count >= (24 if size == 1 else 1 << (4 * size)))
        return sort, count

    def _taken(self, count: int) -> bytes:
        taken = self.raw[self.at : self.at + count]
        must(len(taken) == count)
        self.at += count
        return taken


def cbor(value: Any) -> bytes:
    """Write what cards are made of."""
    if isinstance(value, int):
        return _headed(0, value)
    if isinstance(value, bytes):
        return _headed(2, len(value)) + value
    if isinstance(value, str):
        return _headed(3, len(value.encode())) + value.encode()
    if isinstance(value, list):
        return _headed(4, len(value)) + b"".join(map(cbor, value))
    pairs = sorted(((cbor(key), cbor(one)) for key, one in value.items()), key=_by_length)
    return _headed(5, len(pairs)) + b"".join(key + one for key, one in pairs)


def _by_length(pair: tuple[bytes, bytes]) -> tuple[int, bytes]:
    return len(pair[0]), pair[0]


def _headed(sort: int, count: int) -> bytes:
    if count < 24:
        return bytes([sort << 5 | count])
    size = next(size for size in (1, 2, 4, 8) if count < 1 << 8 * size)
    return bytes([sort << 5 | 23 + size.bit_length()]) + count.to_bytes(size, "big")


def canonical_json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def signed_by(key: bytes, signature: bytes, message: bytes) -> None:
    Ed25519PublicKey.from_public_bytes(key).verify(signature, message)


def padme(size: int) -> int:
    """Round up so that the last bits are zero: all but the first few that tell the size."""
    exponent = size.bit_length() - 1
    last = max(exponent - exponent.bit_length(), 0)
    return (size + (1 << last) - 1) >> last << last


def read(raw: bytes, receiving: str, signing: bytes) -> dict[str, Any]:
    """Return what a bundle says, as the reference bundles tell it; raises whatever is wrong."""
    must(raw[:14] == OUTSIDE and len(raw) <= 64 * 1024 * 1024)
    plain = pyrage.decrypt(raw[14:], [pyrage.x25519.Identity.from_str(receiving)])
    length, head = struct.unpack_from(">QI", plain)
    end = 8 + length
    must(len(plain) == padme(end) and not any(plain[end:]))
    header_raw, payload, signature = (
        plain[12 : 12 + head],
        plain[12 + head : end - 64],
        plain[end - 64 : end],
    )
    digest = sha512(plain[8 : end - 64]).digest()
    signed_by(signing, signature, b"focalnet/bundle/v1\0" + OUTSIDE + digest)
    header = Cbor(header_raw).whole()
    must(header["reads"] == 1)
    identity = pyrage.x25519.Identity.from_str(receiving)
    must(str(identity.to_public()) in header["recipients"])
    items = list(_items(_inflated(payload, header["length"])))
    sets, files = _sets(items), [item[1] for item in items if item[0] == 3]
    must((len(sets), len(files)) == (header["sets"], header["files"]))
    must(sum(len(one["entries"]) for one in sets) == header["entries"])
    return {
        "digest": digest.hex(),
        "office": header["office"].hex(),
        "replica": header["replica"],
        "number": header["roads"][0][1],
        "have": {laptop: number for laptop, (number, _) in header["have"].items()},
        "regions": header["scope"]["regions"],
        "sets": sets,
        "files": [content.decode() for content in files],
        "card": read_card(header["card"]),
    }


def _inflated(payload: bytes, length: int) -> bytes:
    reader = zstandard.ZstdDecompressor(max_window_size=WINDOW).decompressobj()
    plain = reader.decompress(payload)
    must(len(plain) == length and reader.eof and not reader.unused_data)
    return plain


def _items(plain: bytes) -> Iterator[list[Any]]:
    at = 0
    while at < len(plain):
        (length,) = struct.unpack_from(">I", plain, at)
        must(length <= MOST_ITEM)
        yield Cbor(plain[at + 4 : at + 4 + length]).whole()
        at += 4 + length


def _sets(items: list[list[Any]]) -> list[dict[str, Any]]:
    sets: list[dict[str, Any]] = []
    waiting = list(items)
    while waiting and waiting[0][0] == 1:
        head = waiting.pop(0)
        rows: list[tuple[Any, ...]] = []
        while len(rows) < head[10]:
            item = waiting.pop(0)
            must(item[0] == 2 and len({len(column) for column in item[1:]}) == 1)
            rows += zip(*item[1:], strict=True)
        must(len(rows) == head[10])
        sets.append(_set(head, rows))
    must(all(item[0] == 3 for item in waiting))
    return sets


def _set(head: list[Any], rows: list[tuple[Any, ...]]) -> dict[str, Any]:
    laptop, number, clock, author, action, undoes, previous, told, signature, _ = head[1:11]
    seeds = head[11] if len(head) == 12 else b""
    entries = [_entry(row, _seeded(seeds, place)) for place, row in enumerate(rows)]
    said = canonical_json([laptop, number, clock, author, action, undoes])
    hashes = b"".join(digest for digest, _, _ in entries)
    digest = sha256(b"focalnet/change-set/v1\0" + previous + said + hashes).digest()
    return {
        "id": f"{laptop}.{number}",
        "author": author,
        "action": action,
        "hash": told.hex(),
        "signature": signature,
        "holds": digest == told and all(holds for _, _, holds in entries),
        "entries": [entry for _, entry, _ in entries],
    }


def _seeded(seeds: bytes, place: int) -> bytes:
    """Return the salt that the seed of this place tells, empty where none does."""
    seed = seeds[place // BLOCK * 32 : place // BLOCK * 32 + 32]
    if not any(seed):
        return b""
    return sha256(b"focalnet/salt/v1\0" + seed + place.to_bytes(4, "big")).digest()


def _entry(row: tuple[Any, ...], seeded: bytes) -> tuple[bytes, Any, bool]:
    """Return the hash of an entry, what it says, and whether its commitments are its own."""
    record, kind, body, commitments, salt, content = row
    if not record:
        must((kind, commitments, salt, content) == ("", b"", b"", b"") and len(body) == 32)
        return body, body.hex(), True
    must(not (seeded and salt))
    salt = seeded or salt
    fields, values = json.loads(body), json.loads(content)
    must(canonical_json(fields) == body and canonical_json(values) == content)
    must(len(fields) == len(values))
    computed = [_commitment(salt, place, one) for place, one in enumerate(values)]
    if len(salt) == 32 and any(salt):
        must(commitments == b"")
        commitments = b"".join(computed)
    must(len(salt) in {32, 32 * len(values)} and len(commitments) == 32 * len(values))
    told = [commitments[at : at + 32] for at in range(0, len(commitments), 32)]
    holds = all(mine in {b"", its} for mine, its in zip(computed, told, strict=True))
    line = canonical_json([record, kind, len(body)])
    digest = sha256(b"focalnet/entry/v1\0" + line + body + commitments).digest()
    said = [[field, value] for (field, _), value in zip(fields, values, strict=True)]
    return digest, [record, kind, said], holds


def _commitment(salt: bytes, place: int, value: Any) -> bytes:
    """Return the commitment of a value; empty for one that was blanked."""
    if len(salt) == 32 and any(salt):
        own = sha256(salt + place.to_bytes(4, "big")).digest()
    else:
        own = salt[place * 32 : place * 32 + 32]
    if not any(own):
        must(value is None)
        return b""
    return sha256(own + canonical_json(value)).digest()


def read_card(raw: bytes) -> dict[str, Any]:
    """Return the card of an office, every signature checked."""
    must(raw[:14] == CARD and len(raw) <= 256 * 1024)
    card = Cbor(raw[14:]).whole()
    must(card["kind"] == "card")
    root = card["root"]
    rest = {key: value for key, value in card.items() if key not in {"kind", "signature"}}
    signed_by(root, card["signature"], b"focalnet/office-card/v1\0" + cbor(rest))
    for *fields, signature in card["laptops"]:
        signed_by(root, signature, b"focalnet/laptop-card/v1\0" + cbor([root, *fields]))
    for *fields, signature in card["revocations"]:
        signed_by(root, signature, b"focalnet/revocation/v1\0" + cbor([root, *fields]))
    return dict(card)


def digits(one: bytes, other: bytes) -> str:
    """Return what two offices read to each other."""
    first = sha512(b"focalnet/digits/v1\0" + min(one, other) + max(one, other)).digest()[:60]
    groups = [int.from_bytes(first[at : at + 5], "big") for at in range(0, 60, 5)]
    return " ".join(f"{group % 100_000:05}" for group in groups)
