"""Canonical CBOR, read as strictly as it is written (RFC 8949, 4.2.3)."""

from __future__ import annotations

from typing import Any, NoReturn

import cbor2

from focalnet.domain.refusals import BundleDamaged

DEEPEST = 8
LONGEST_TEXT = 64 * 1024
# Every tag cbor2 would make something of: dates, fractions, patterns, references in circles.
TAGS = (
    *range(6), 21, 22, 23, 24, 25, 28, 29, 30, 32, 33, 34, 35, 36, 37, 52, 54, 100,
    256, 258, 260, 261, 1004, 43000, 55799,
)  # fmt: skip


def encoded(value: Any) -> bytes:
    """Return the one encoding of a value made of maps, lists, text, bytes and whole numbers."""
    return cbor2.dumps(value, canonical=True)


def decoded(raw: bytes) -> Any:
    """Return the value that *raw* is the one encoding of.

    Raises BundleDamaged for anything else: other spellings, tags, floats, depth
    beyond 8, texts beyond 64 KiB.
    """
    try:
        value = cbor2.loads(
            raw,
            max_depth=DEEPEST,
            allow_indefinite=False,
            allow_duplicate_keys=False,
            strict_hashable_types=True,
            semantic_decoders=_REFUSED,
            tag_hook=_refuse,
        )
        same = encoded(value) == raw
    except (cbor2.CBORError, ValueError, OverflowError, RecursionError, MemoryError) as error:
        raise damaged() from error
    if not same or not _is_plain(value):
        raise damaged()
    return value


def damaged() -> BundleDamaged:
    """Return the refusal of whatever is not as it must be."""
    return BundleDamaged("The file is damaged.")


def _refuse(*_: Any) -> NoReturn:
    raise ValueError("tags are not used")


_REFUSED = dict.fromkeys(TAGS, _refuse)


def _is_plain(value: Any) -> bool:
    if isinstance(value, dict):
        return all(isinstance(key, str) for key in value) and _is_plain([*value, *value.values()])
    if isinstance(value, list):
        # Lists of a thousand salts and bodies: look at the few types there are.
        if {type(item) for item in value} <= {bytes, int}:
            return True
        return all(map(_is_plain, value))
    if isinstance(value, str):
        return len(value) <= LONGEST_TEXT
    return type(value) in {bytes, int}


def text(value: Any, longest: int = LONGEST_TEXT) -> str:
    """Return a text; raises BundleDamaged for another type or length."""
    if type(value) is not str or len(value) > longest:
        raise damaged()
    return value


def octets(value: Any, *lengths: int) -> bytes:
    """Return bytes of one of these lengths (any where none is said); raises BundleDamaged."""
    if type(value) is not bytes or (lengths and len(value) not in lengths):
        raise damaged()
    return value


def whole(value: Any, most: int = 2**53) -> int:
    """Return a whole number from 0 to *most*; raises BundleDamaged."""
    if type(value) is not int or not 0 <= value <= most:
        raise damaged()
    return value


def items(value: Any, most: int) -> list[Any]:
    """Return a list of at most *most* items; raises BundleDamaged."""
    if type(value) is not list or len(value) > most:
        raise damaged()
    return value


def parts(value: Any, most: int) -> dict[str, Any]:
    """Return a map of at most *most* named parts; raises BundleDamaged."""
    if type(value) is not dict or len(value) > most:
        raise damaged()
    return value
