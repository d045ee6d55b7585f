"""What a passphrase is, and how hard it would be to guess."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from focalnet.domain.errors import InvalidValue

STEPS = (25, 40, 55, 70)
"""Bits at which the score rises; a guess costs about one second of a computer."""

SENTENCES = (
    "Easy to guess: use four or more words that do not belong together.",
    "Weak: add two more words.",
    "Fair: one more word makes it strong.",
    "Strong.",
    "Very strong.",
)
NOTHING_YET = "Nothing typed yet."
WELL_KNOWN = "It holds a word that everybody tries first; choose other words."
REPEATING = "It repeats itself or follows a row of keys; choose other words."

COMMON = """
    password passwort passphrase motdepasse secret letmein welcome admin qwerty azerty
    dragon monkey football iloveyou sunshine princess master login abc123 changeme
    default guest test hello focalnet focal point court cour icc cpi registry greffe
    hague haye lahaye justice summer winter spring autumn january december correct horse
    battery staple
"""
ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "1234567890")
BITS_OF_A_STEP = 1.0
BITS_OF_A_COMMON_WORD = 5.0
SHORTEST_WORD = 3
BITS_OF_A_WORD, BITS_OF_ITS_LETTER = 5.0, 1.5
IDEOGRAPHS = 2000


class EmptyPassphrase(InvalidValue):
    """A passphrase must hold at least one visible character."""

    code = "passphrase.empty"
    remedy = "Type a passphrase; nothing was stored."


@dataclass(frozen=True, slots=True)
class Strength:
    """A score from 0 (guessed at once) to 4, and a sentence to show beside it."""

    score: int
    sentence: str


def normalised(passphrase: str) -> str:
    """Return the passphrase as every keyboard and every system means it.

    NFKC, then without blanks around it, so that a passphrase set on one computer
    opens on another that composes its letters differently. Raises EmptyPassphrase.
    """
    text = unicodedata.normalize("NFKC", passphrase).strip()
    if not text:
        raise EmptyPassphrase("The passphrase is empty.")
    return text


def strength(passphrase: str, known: Iterable[str] = ()) -> Strength:
    """Estimate how hard the passphrase is to guess; quick enough for every keystroke.

    *known* holds words an attacker would try for this officer, such as the name of
    the office. It is an estimate to warn by, never a promise.
    """
    text = unicodedata.normalize("NFKC", passphrase).strip()
    if not text:
        return Strength(0, NOTHING_YET)
    tried_first = frozenset(COMMON.split()).union(*(name.casefold().split() for name in known))
    pieces = list(_pieces(text))
    known_ones = [piece for piece in pieces if piece.casefold() in tried_first]
    fresh = dict.fromkeys(piece for piece in pieces if piece not in known_ones)
    bits = sum(map(_bits, fresh)) + BITS_OF_A_COMMON_WORD * len(set(known_ones))
    score = sum(bits >= step for step in STEPS)
    return Strength(score, _sentence(score, text, tells=bool(known_ones)))


def _sentence(score: int, text: str, *, tells: bool) -> str:
    if score < len(STEPS) - 1:
        if tells:
            return WELL_KNOWN
        if _steps(text) * 2 >= len(text):
            return REPEATING
    return SENTENCES[score]


def _pieces(text: str) -> Iterator[str]:
    """Cut into runs of letters, of digits and of everything else but blanks."""
    for kind, run in groupby(text, key=_kind):
        if kind != "blank":
            yield "".join(run)


def _kind(character: str) -> str:
    if character.isspace():
        return "blank"
    if character.isalpha() or unicodedata.combining(character):
        return "letter"
    return "digit" if character.isdigit() else "sign"


def _bits(piece: str) -> float:
    """Bits of one run: its letters at random, but a long word counts as a word."""
    steps = _steps(piece)
    random = sum(map(_choice, piece[: len(piece) - steps])) + BITS_OF_A_STEP * steps
    if len(piece) < SHORTEST_WORD or _kind(piece[0]) != "letter" or _is_ideograph(piece[0]):
        return random
    return min(random, BITS_OF_A_WORD + BITS_OF_ITS_LETTER * len(piece))


def _choice(character: str) -> float:
    """Bits of one character picked at random among its like."""
    if character.isdigit():
        return math.log2(10)
    if _is_ideograph(character):
        return math.log2(IDEOGRAPHS)
    return math.log2(52 if character.isupper() else 26 if character.isalpha() else 32)


def _is_ideograph(character: str) -> bool:
    return unicodedata.name(character, "").startswith(("CJK", "HANGUL"))


def _steps(piece: str) -> int:
    """Count the characters that repeat or follow the one before them."""
    return sum(map(_follows, piece, piece[1:]))


def _follows(before: str, after: str) -> bool:
    before, after = before.lower(), after.lower()
    if len(before) == len(after) == 1 and abs(ord(before) - ord(after)) <= 1:
        return True
    return any(before + after in row or after + before in row for row in ROWS)
