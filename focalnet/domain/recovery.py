"""The recovery code: a key written on paper, in characters that survive being read aloud."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from focalnet.domain.errors import InvalidValue

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U."""

KEY_CHARACTERS = 26
CHECK_CHARACTERS = 2
CODE_CHARACTERS = KEY_CHARACTERS + CHECK_CHARACTERS
GROUP = 4
KEY_BITS = 5 * KEY_CHARACTERS
KEY_BYTES = (KEY_BITS + 7) // 8

CHECK_PRIME = 1021
"""Largest prime under 32**2: one wrong or two swapped characters always show."""

READ_AS = str.maketrans("OIL", "011")
SEPARATORS = str.maketrans("", "", "-–—‐‑−_. ")
"""Every dash that paper, or a program that beautifies dashes, may give back."""


class RecoveryCodeMistyped(InvalidValue):
    """What was typed is not a recovery code: a character is wrong, missing or too many."""

    code = "recovery-code.mistyped"
    remedy = "Compare it with the paper group by group and type it again."


def new_recovery_code(random: Callable[[int], bytes]) -> str:
    """Return a fresh code of 130 random bits: seven groups of four characters."""
    number = int.from_bytes(random(KEY_BYTES), "big") >> (8 * KEY_BYTES - KEY_BITS)
    plain = _base32(number, KEY_CHARACTERS)
    plain += _base32(number % CHECK_PRIME, CHECK_CHARACTERS)
    return "-".join(plain[at : at + GROUP] for at in range(0, len(plain), GROUP))


def recovery_key(typed: str) -> bytes:
    """Return the 130 bits of a code as 17 bytes, big-endian.

    Case, blanks and dashes do not matter; O reads as 0, I and L as 1. Raises
    RecoveryCodeMistyped when a character is none of the alphabet, the length is wrong
    or the two check characters do not agree.
    """
    plain = unicodedata.normalize("NFKC", typed).upper()
    plain = "".join(plain.split()).translate(SEPARATORS).translate(READ_AS)
    if len(plain) != CODE_CHARACTERS:
        raise RecoveryCodeMistyped(
            f"A recovery code has {CODE_CHARACTERS} characters; {len(plain)} were typed."
        )
    if not set(plain) <= set(ALPHABET):
        raise RecoveryCodeMistyped("A character typed is never part of a recovery code.")
    number = _number(plain[:KEY_CHARACTERS])
    if _number(plain[KEY_CHARACTERS:]) != number % CHECK_PRIME:
        raise RecoveryCodeMistyped("A character of the recovery code is wrong.")
    return number.to_bytes(KEY_BYTES, "big")


def check_recovery(shown: str, typed: str) -> None:
    """Do nothing if *typed* is the code that was shown; else raise RecoveryCodeMistyped."""
    if recovery_key(typed) != recovery_key(shown):
        raise RecoveryCodeMistyped("This is another recovery code, not the one shown.")


def _base32(number: int, length: int) -> str:
    return "".join(ALPHABET[number >> 5 * at & 31] for at in reversed(range(length)))


def _number(characters: str) -> int:
    number = 0
    for character in characters:
        number = number << 5 | ALPHABET.index(character)
    return number
