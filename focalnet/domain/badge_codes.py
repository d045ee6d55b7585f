"""The code on a badge: ten characters that say nothing, the last of which checks the others.

It follows from the key of the event's desks and the id of a participation: two desks
make the same one, and nobody without the key can tell whose it is.
"""

from __future__ import annotations

import hmac
import unicodedata

from focalnet.domain.recovery import ALPHABET, READ_AS, SEPARATORS

LENGTH = 10
NEARLY = range(8, 13)
"""So long is what a scanner or a hand made of a code by dropping or doubling a character."""
BITS = 5
# x⁵ + x² + 1 is primitive: a wrong character, and any two that were swapped, always show.
POLYNOMIAL = 0b100101
LEAST_DIGITS = 2
GROUP = 5


def badge_code(key: str, participation: str) -> str:
    """Return the code of a participation under the key of its event's desks (hexadecimal).

    It always has two digits, so that no name is taken for one.
    """
    for attempt in range(256):
        message = f"focalnet badge {attempt}\0{participation}".encode()
        number = int.from_bytes(hmac.digest(key_bytes(key), message, "sha256")[:8], "big")
        drawn = "".join(ALPHABET[number >> BITS * at & 31] for at in range(LENGTH - 1))
        if sum(map(str.isdigit, drawn)) >= LEAST_DIGITS:
            break
    return drawn + ALPHABET[_doubled(_remainder(drawn))]


def key_bytes(key: str) -> bytes:
    """Return the secret of a key in hexadecimal; one that another office wrote otherwise is text.

    All desks come to the same then, and none stands still.
    """
    try:
        return bytes.fromhex(key)
    except ValueError:
        return key.encode("utf-8", "surrogatepass")


def plain_code(typed: str) -> str:
    """Return a code as it is kept: no blanks, no dashes, O and I as digits."""
    plain = unicodedata.normalize("NFKC", typed).upper()
    return "".join(plain.split()).translate(SEPARATORS).translate(READ_AS)


def looks_like_code(typed: str) -> bool:
    """Return whether this is meant as a code: one word, about as long, with letters and digits."""
    plain = unicodedata.normalize("NFKC", typed).strip().upper()
    if not plain.isascii() or len(plain.split()) > 1:
        return False
    read = plain_code(plain)
    digits = sum(map(str.isdigit, plain))
    return len(read) in NEARLY and read.isalnum() and LEAST_DIGITS <= digits < len(plain)


def is_read_well(code: str) -> bool:
    """Return whether a code, in its plain form, agrees with its check character."""
    return len(code) == LENGTH and set(code) <= set(ALPHABET) and _remainder(code) == 0


def shown_code(code: str) -> str:
    """Return a code as it is printed for the eye: two groups."""
    return "-".join(code[at : at + GROUP] for at in range(0, len(code), GROUP))


def _remainder(code: str) -> int:
    total = 0
    for character in code:
        total = _doubled(total) ^ ALPHABET.index(character)
    return total


def _doubled(number: int) -> int:
    doubled = number << 1
    return doubled ^ POLYNOMIAL if doubled >> BITS else doubled
