"""The order of letters on a line that mixes directions: Unicode Standard Annex 9.

The classes of the letters are written as a string of one letter each, so that
the weak and neutral rules are regular expressions and run at the speed of C.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from focalnet.printing.brackets import brackets_resolved
from focalnet.printing.isolates import embedded_levels, isolating_sequences, without_steering

LETTERS = {
    **{"L": "L", "R": "R", "AL": "A", "EN": "E", "ES": "S", "ET": "T", "AN": "D"},
    **{"CS": "C", "NSM": "M", "BN": "B", "B": "P", "S": "G", "WS": "W", "ON": "O"},
    **{"LRE": "l", "RLE": "r", "LRO": "x", "RLO": "y", "PDF": "p"},
    **{"LRI": "<", "RLI": ">", "FSI": "~", "PDI": "!", "": "L"},
}
LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE = "\u2066", "\u2069"
HARD_BLANK = "\u00a0"
# A reference, an address or a number keeps its own order inside right-to-left text.
LATIN = "A-Za-z\u00c0-\u024f"
JOINER = r"[._\-/:@+#~%=?&]"
OWN_ORDER = re.compile(
    # The numbers that stand for letters no typeface has.
    r"\[U\+[0-9A-F]{4}[0-9A-F ]{0,254}\]|"
    # From where a word begins, or its letters after a number, and no further ahead than an
    # address is long: ten thousand letters would be looked through from each of them.
    rf"(?:(?<![{LATIN}\d])(?=[{LATIN}\d])|(?<=\d)(?=[{LATIN}][{LATIN}\d]{{0,63}}+{JOINER}))"
    rf"(?=\S{{0,254}}[{LATIN}])[{LATIN}\d]++(?:{JOINER}++[{LATIN}\d]++)++/?"
    # A bracket before a number is its own only where it closes within it: (0) 33, not (26–29 May).
    rf"|(?<![{LATIN}\d])(?:\+|\((?=\+?\d{{1,6}}\))){{0,2}}\d(?:[\d  ().\-–/]|(?<=\d):(?=\d))*\d"
    r"(?:\s?(?:ext\.?|[x#])\s?\d+)?"
)


ARABIC_LETTERS = "RA"
TURNING = re.compile("[RADlrxyp<>~!]")
EXPLICIT = re.compile("[lrxyp<>~!B]")
ISOLATE_MARKS = re.compile("([<>~!])(M+)")
MARKS = re.compile("(.)(M+)", re.DOTALL)
AFTER_ARABIC = re.compile("A[^LRA]*")
AFTER_LATIN = re.compile("L[^LR]*")
SEPARATED = re.compile("(?<=E)[SC](?=E)")
ARABIC_SEPARATED = re.compile("(?<=D)C(?=D)")
TERMINATED = re.compile("T+(?=E)|(?<=E)T+")
LONELY = re.compile("[STC<>~!]")
NEUTRALS = re.compile("[OWGP]+")
TRAILING = re.compile("[WB<>~!lrxypPG]+$|[WB<>~!lrxyp]*[PG]")


class _Classes(dict[int, str]):
    """The class of a letter, kept for the next time."""

    def __missing__(self, code: int) -> str:
        self[code] = LETTERS[unicodedata.bidirectional(chr(code))]
        return self[code]


CLASSES = _Classes()


def classes(text: str) -> str:
    """Return one class letter for each letter of the text."""
    return text.translate(CLASSES)


def turns(text: str) -> bool:
    """Tell whether anything in the text can run from right to left."""
    return not text.isascii() and TURNING.search(classes(text)) is not None


def base_level(text: str, page: int) -> int:
    """Return the direction of a paragraph: that of the page, unless no letter has it.

    An address in Latin letters on an Arabic page keeps its full stop at its end.
    """
    if text.isascii() and not page:
        return page
    kinds = classes(text)
    own, other = (ARABIC_LETTERS, "L") if page else ("L", ARABIC_LETTERS)
    if any(kind in kinds for kind in own) or not any(kind in kinds for kind in other):
        return page
    return 1 - page


def isolated(text: str) -> str:
    """Put each phone number, date, reference and e-mail into an isolate of its own.

    Its blanks become hard ones: readers that copy text turn what stands between
    soft blanks round.
    """

    def wrapped(match: re.Match[str]) -> str:
        number = match[0].replace(" ", HARD_BLANK)
        return f"{LEFT_TO_RIGHT_ISOLATE}{number}{POP_ISOLATE}"

    return OWN_ORDER.sub(wrapped, text)


@lru_cache(maxsize=50_000)
def levels(text: str, base: int) -> bytes:
    """Return the embedding level of each letter of one paragraph (UAX 9, to I2).

    ``base`` is 0 for a left-to-right paragraph and 1 for the other.
    """
    kinds = classes(text)
    if EXPLICIT.search(kinds) is None:
        return bytes(_sequence_levels(text, kinds, base, base, base))
    found, overridden = embedded_levels(kinds, base)
    kinds = without_steering(kinds)
    for sequence in isolating_sequences(kinds, found, base):
        picked = sequence.indexes
        inner = _sequence_levels(
            "".join(text[index] for index in picked),
            "".join(overridden[index] for index in picked),
            found[picked[0]],
            sequence.before,
            sequence.after,
        )
        for index, level in zip(picked, inner, strict=True):
            found[index] = level
    return bytes(_filled(kinds, found, base))


def _filled(kinds: str, found: list[int], base: int) -> list[int]:
    """Give the letters the algorithm leaves out the level of the one before."""
    level = base
    for index, kind in enumerate(kinds):
        if kind == "B":
            found[index] = level
        level = found[index]
    return found


def line_levels(text: str, found: bytes, base: int) -> bytes:
    """Return the levels of one line: blanks at its end follow the paragraph (L1)."""
    kinds = classes(text)
    reset = bytearray(found)
    for match in TRAILING.finditer(kinds):
        reset[match.start() : match.end()] = bytes([base]) * len(match[0])
    return bytes(reset)


def visual_runs(found: bytes) -> list[tuple[int, int, int]]:
    """Return ``(start, end, level)`` runs from left to right as they are seen (L2)."""
    runs: list[tuple[int, int, int]] = []
    start = 0
    for index in range(1, len(found) + 1):
        if index == len(found) or found[index] != found[start]:
            runs.append((start, index, found[start]))
            start = index
    lowest_odd = min((level for *_, level in runs if level & 1), default=0)
    for level in range(max(found, default=0), max(lowest_odd, 1) - 1, -1):
        runs = _reversed_at(runs, level)
    return runs


def _reversed_at(runs: list[tuple[int, int, int]], level: int) -> list[tuple[int, int, int]]:
    ordered: list[tuple[int, int, int]] = []
    pending: list[tuple[int, int, int]] = []
    for run in runs:
        if run[2] >= level:
            pending.insert(0, run)
            continue
        ordered += [*pending, run]
        pending = []
    return ordered + pending


def _sequence_levels(text: str, kinds: str, level: int, before: int, after: int) -> list[int]:
    """Resolve one isolating run sequence; ``before`` and ``after`` are its edges."""
    start = "R" if max(level, before) & 1 else "L"
    end = "R" if max(level, after) & 1 else "L"
    kinds = _weak_resolved(start + kinds)
    kinds = brackets_resolved(text, kinds, level)
    kinds = _neutrals_resolved(kinds + end, "R" if level & 1 else "L")[1:-1]
    up = {"L": 1, "R": 0, "E": 1, "D": 1} if level & 1 else {"L": 0, "R": 1}
    return [level + up.get(kind, 2) for kind in kinds]


def _weak_resolved(kinds: str) -> str:
    """Apply W1 to W7 to classes that begin with the edge of their sequence."""
    if "M" in kinds:
        kinds = ISOLATE_MARKS.sub(lambda m: m[1] + "O" * len(m[2]), kinds)
        kinds = MARKS.sub(lambda m: m[1] * (1 + len(m[2])), kinds)
    if "A" in kinds:
        kinds = AFTER_ARABIC.sub(lambda m: m[0].replace("E", "D"), kinds)
        kinds = kinds.replace("A", "R")
    kinds = SEPARATED.sub("E", kinds)
    kinds = ARABIC_SEPARATED.sub("D", kinds)
    kinds = TERMINATED.sub(lambda m: "E" * len(m[0]), kinds)
    kinds = LONELY.sub("O", kinds)
    return AFTER_LATIN.sub(lambda m: m[0].replace("E", "L"), kinds)


def _neutrals_resolved(kinds: str, own: str) -> str:
    """Apply N1 and N2: neutrals follow their neighbours where these agree."""

    def resolved(match: re.Match[str]) -> str:
        left = "L" if kinds[match.start() - 1] == "L" else "R"
        right = "L" if kinds[match.end()] == "L" else "R"
        return (left if left == right else own) * len(match[0])

    return NEUTRALS.sub(resolved, kinds)
