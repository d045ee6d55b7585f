"""An entry of a change set from elsewhere, looked at before anything believes it."""

from __future__ import annotations

from functools import reduce
from typing import Annotated, Any

import msgspec

from focalnet.bundles.canonical import DEEPEST, LONGEST_TEXT, damaged, octets
from focalnet.bundles.names import CHANGE, FIELD, KIND, RECORD, matching
from focalnet.domain.exchange import StoredEntry, WithheldEntry

HASH_BYTES = 32
SALT_BYTES = 32
BLANKED = bytes(SALT_BYTES)
MOST_CHANGES = 10_000
MOST_BYTES = 4 * 1024 * 1024

Text = Annotated[str, msgspec.Meta(max_length=LONGEST_TEXT)]
Leaf = Text | int | bool | None


def _around(inner: Any, _depth: int) -> Any:
    return Leaf | list[inner] | dict[Text, inner]


# What a value may be: no floats, which offices would round differently, and not too deep.
Value: Any = reduce(_around, range(DEEPEST - 1), Leaf)
Body = Annotated[list[tuple[Text, tuple[Text, ...]]], msgspec.Meta(max_length=MOST_CHANGES)]

_canonical = msgspec.json.Encoder(order="deterministic").encode
_values = msgspec.json.Decoder(list[Value]).decode
_body = msgspec.json.Decoder(Body).decode


def checked_entry(
    record: Any, kind: Any, body: Any, commitments: Any, salt: Any, content: Any
) -> tuple[StoredEntry | WithheldEntry, int]:
    """Return an entry as it was written, and how many changes it holds.

    Its texts must be canonical JSON; commitments are there only where values were
    blanked. Raises BundleDamaged.
    """
    if record == "":
        if (kind, commitments, salt, content) != ("", b"", b"", b""):
            raise damaged()
        return WithheldEntry(octets(body, HASH_BYTES)), 0
    entry = StoredEntry(
        matching(RECORD, record),
        matching(KIND, kind),
        octets(body),
        octets(commitments),
        octets(salt),
        octets(content),
    )
    changes = _changes(entry)
    lengths = (len(entry.commitments), len(entry.salt))
    if is_unblanked(entry.salt):
        fitting = lengths == (0, SALT_BYTES)
    else:
        fitting = lengths == (HASH_BYTES * changes, SALT_BYTES * changes)
    if not fitting or not changes:
        raise damaged()
    return entry, changes


def is_unblanked(salt: bytes) -> bool:
    """Return whether the salt is that of an entry none of whose values was blanked."""
    return len(salt) == SALT_BYTES and salt != BLANKED


def _changes(entry: StoredEntry) -> int:
    if len(entry.body) + len(entry.content) > MOST_BYTES:
        raise damaged()
    try:
        fields, values = _body(entry.body), _values(entry.content)
        same = _canonical(fields) == entry.body and _canonical(values) == entry.content
    except (msgspec.MsgspecError, UnicodeError, RecursionError, ValueError) as error:
        raise damaged() from error
    named = all(FIELD.fullmatch(name) for name, _ in fields)
    replacing = all(CHANGE.fullmatch(key) for _, keys in fields for key in keys)
    if not (same and named and replacing and len(fields) == len(values)):
        raise damaged()
    return len(fields)
