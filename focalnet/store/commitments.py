"""What is hashed and signed in place of the values, so that a value can be blanked for good.

The salt of one value comes from the salt of its entry and its position; a
commitment is SHA-256 over that salt and the value in canonical JSON (keys sorted,
no spaces, UTF-8). When a value is blanked, the derived salts of the others are kept
in place of the entry's salt.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from itertools import starmap
from typing import Any

import msgspec

from focalnet.domain.changes import Change, Entry, erases

SALT_BYTES = 32
HASH_BYTES = 32
BLANKED = bytes(SALT_BYTES)
ENTRY_TAG = b"focalnet/entry/v1\0"
SET_TAG = b"focalnet/change-set/v1\0"
POSITIONS = tuple(position.to_bytes(4, "big") for position in range(256))

canonical = msgspec.json.Encoder(order="deterministic").encode
_raw_values = msgspec.json.Decoder(list[msgspec.Raw]).decode
_values = msgspec.json.Decoder(list[Any]).decode
_body = msgspec.json.Decoder(list[tuple[str, tuple[str, ...]]]).decode


def encoded_entry(entry: Entry, salt: bytes) -> tuple[bytes, bytes, bytes]:
    """Return body, commitments and content of *entry* under its random *salt*.

    The body says which fields go in place of which changes; the content holds the
    values, apart.
    """
    values = [canonical(change.value) for change in entry.changes]
    salts = derived_salts(salt, len(values))
    return (
        canonical([(change.field, change.replaces) for change in entry.changes]),
        b"".join(starmap(_commitment, zip(salts, values, strict=True))),
        b"[" + b",".join(values) + b"]",
    )


def derived_salts(salt: bytes, count: int) -> list[bytes]:
    """Return the salts of the values of an entry; an all-zero one marks a blanked value."""
    if len(salt) == SALT_BYTES and salt != BLANKED:
        return [sha256(salt + _place(position)).digest() for position in range(count)]
    return [salt[at : at + SALT_BYTES] for at in range(0, count * SALT_BYTES, SALT_BYTES)]


def _place(position: int) -> bytes:
    return POSITIONS[position] if position < len(POSITIONS) else position.to_bytes(4, "big")


def _commitment(salt: bytes, value: bytes) -> bytes:
    return sha256(salt + value).digest()


def commitments_of(body: bytes, salt: bytes, content: bytes) -> bytes:
    """Return the commitments of an entry of which no value is blanked.

    Raises ValueError where body, salt and content do not belong together.
    """
    values = _raw_values(content)
    if len(_body(body)) != len(values) or len(salt) != SALT_BYTES or salt == BLANKED:
        raise ValueError("an entry does not hold together")
    salts = derived_salts(salt, len(values))
    return b"".join(
        _commitment(one, bytes(value)) for one, value in zip(salts, values, strict=True)
    )


def commitments_hold(commitments: bytes, salt: bytes, content: bytes) -> bool:
    """Return whether every value still there is the one that was committed to."""
    values = _raw_values(content)
    if len(commitments) != HASH_BYTES * len(values):
        return False
    salts = derived_salts(salt, len(values))
    return all(
        one == BLANKED or _commitment(one, bytes(value)) == commitments[at : at + HASH_BYTES]
        for one, value, at in zip(
            salts, values, range(0, len(commitments), HASH_BYTES), strict=True
        )
    )


def decoded_changes(body: bytes, content: bytes) -> tuple[Change, ...]:
    """Return the changes of an entry; a blanked value reads as None."""
    return tuple(
        Change(field, value, replaces)
        for (field, replaces), value in zip(_body(body), _values(content), strict=True)
    )


def blanked_positions(salt: bytes, count: int) -> frozenset[int]:
    """Return the positions of an entry whose values were blanked for good."""
    if len(salt) == SALT_BYTES and salt != BLANKED:
        return frozenset()
    found = enumerate(derived_salts(salt, count))
    return frozenset(position for position, one in found if one == BLANKED)


def blanked(body: bytes, salt: bytes, content: bytes) -> tuple[bytes, bytes]:
    """Return salt and content of an entry with its values blanked for good.

    What stays is that it erases, where it does.
    """
    changes = decoded_changes(body, content)
    salts = derived_salts(salt, len(changes))
    kept = [erases(change) for change in changes]
    if all(kept):
        return salt, content
    values = [change.value if stays else None for change, stays in zip(changes, kept, strict=True)]
    return (
        b"".join(one if stays else BLANKED for one, stays in zip(salts, kept, strict=True)),
        canonical(values),
    )


def entry_digest(record: str, kind: str, body: bytes, commitments: bytes) -> bytes:
    """Return the hash of an entry without its values."""
    head = canonical([record, kind, len(body)])
    return sha256(ENTRY_TAG + head + body + commitments).digest()


def set_digest(previous: bytes, header: Sequence[str | int], entries: Sequence[bytes]) -> bytes:
    """Return the hash of a change set: the link after *previous* in its replica's chain.

    *header* is replica, number, clock, author, action and the set undone.
    """
    return sha256(SET_TAG + previous + canonical(list(header)) + b"".join(entries)).digest()
