"""The order of letters, held against the test data of the Unicode Consortium.

Debian's package unicode-data brings them; packaging/test.py installs it where it may.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from focalnet.printing.direction import levels, line_levels, visual_runs

DATA = Path("/usr/share/unicode")
CHARACTERS, CLASSES = DATA / "BidiCharacterTest.txt", DATA / "BidiTest.txt"
missing = pytest.mark.skipif(not CHARACTERS.is_file(), reason="unicode-data is not installed")
LETTERS = {
    **{"L": "a", "R": "\u05d0", "AL": "\u0627", "EN": "1", "ES": "+", "ET": "$", "AN": "\u0661"},
    **{"CS": ",", "NSM": "\u0300", "BN": "\u00ad", "B": "\u2029", "S": "\t", "WS": " ", "ON": "!"},
    **{"LRE": "\u202a", "RLE": "\u202b", "LRO": "\u202d", "RLO": "\u202e", "PDF": "\u202c"},
    **{"LRI": "\u2066", "RLI": "\u2067", "FSI": "\u2068", "PDI": "\u2069"},
}
EVERY = 1  # of the half a million lines of classes; the letters are taken one and all


def _is_right(text: str, base: int, wanted: list[str], order: list[int]) -> bool:
    found = line_levels(text, levels(text, base), base)
    kept = {at for at, level in enumerate(wanted) if level != "x"}
    if any(found[at] != int(wanted[at]) for at in kept):
        return False
    places: list[int] = []
    for start, end, level in visual_runs(found):
        run = range(start, end)
        places += reversed(run) if level & 1 else run
    return [at for at in places if at in kept] == order


def _lines(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                yield line.strip()


@missing
@pytest.mark.parametrize("part", range(4))
def test_every_line_of_letters_stands_as_unicode_says(part: int) -> None:
    wrong, told = [], 0
    for line in islice(_lines(CHARACTERS), part, None, 4):
        codes, _base, resolved, wanted, order = line.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        told += 1
        if not _is_right(text, int(resolved), wanted.split(), list(map(int, order.split()))):
            wrong.append(line)
    assert told > 20_000
    assert wrong == []


@missing
def test_classes_in_every_mix_stand_as_unicode_says() -> None:
    assert all(unicodedata.bidirectional(letter) == kind for kind, letter in LETTERS.items())
    wanted: list[str] = []
    order: list[int] = []
    wrong, told = [], 0
    for number, line in enumerate(_lines(CLASSES)):
        name, _, rest = line.partition(":")
        if name == "@Levels":
            wanted = rest.split()
        elif name == "@Reorder":
            order = list(map(int, rest.split()))
        elif number % EVERY == 0:
            kinds, _, bases = line.partition(";")
            text = "".join(LETTERS[kind] for kind in kinds.split())
            for bit, base in ((2, 0), (4, 1)):
                if int(bases, 16) & bit:
                    told += 1
                    if not _is_right(text, base, wanted, order):
                        wrong.append(line)
    assert told > 40_000
    assert wrong == []
