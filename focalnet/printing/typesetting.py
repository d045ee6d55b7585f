"""From text in any mix of scripts to lines of placed glyphs.

One :class:`Typesetter` serves one document: it knows the faces the document
uses and remembers the words it has set. Lengths are points.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from focalnet.printing.breaking import SOFT_BREAKS, breakable
from focalnet.printing.direction import (
    base_level,
    isolated,
    levels,
    line_levels,
    turns,
    visual_runs,
)
from focalnet.printing.embedding import EmbeddedFace
from focalnet.printing.faces import REGULAR, Face
from focalnet.printing.families import holds, spans
from focalnet.printing.letters import UNSEEN, cleaned
from focalnet.printing.pieces import Piece, piece_of

WORDS = re.compile(" +|[^ ]+")
NARROWEST = 100.0  # thousandths of the size: no line holds more letters than of this width


class Style(NamedTuple):
    """How a text looks: its size and the distance of its lines, and its weight."""

    size: float
    leading: float
    weight: int = REGULAR


@dataclass(frozen=True, slots=True)
class Line:
    """A line ready to be drawn from its left end: PDF operators for text, then for paths.

    ``said`` are its letters in the order they are spoken; ``turned`` says that
    some of them may stand on the page in another order.
    """

    width: float
    text: str
    marks: str = ""
    said: str = ""
    turned: bool = False


class Typesetter:
    """Sets the texts of one document; ``embedded`` are the faces it needed so far."""

    def __init__(self) -> None:
        self.embedded: list[EmbeddedFace] = []
        self._by_face: dict[Face, EmbeddedFace] = {}
        self._words: dict[tuple[str, int, bool], tuple[Piece, ...]] = {}
        self._paragraphs: dict[tuple[str, Style, float, bool], tuple[Line, ...]] = {}
        self._known: set[str] = set()

    def paragraph(
        self, text: str, style: Style, width: float, *, right_to_left: bool = False
    ) -> tuple[Line, ...]:
        """Break a text into lines no wider than ``width``; an empty text has no line."""
        key = (text, style, width, right_to_left)
        found = self._paragraphs.get(key)
        if found is None:
            parts = self.drawable(text).split("\n")
            lines = [
                line
                for part in parts
                if part.strip()
                for line in self._broken(
                    part.strip(), style, width, base_level(part, int(right_to_left))
                )
            ]
            found = self._paragraphs[key] = tuple(lines)
        return found

    def line(self, text: str, style: Style, *, right_to_left: bool = False) -> Line:
        """Set a text on one line, however long it gets."""
        lines = self.paragraph(text.replace("\n", " "), style, 1e9, right_to_left=right_to_left)
        return lines[0] if lines else Line(0, "")

    def fitted(self, text: str, style: Style, width: float, *, right_to_left: bool = False) -> Line:
        """Set a text on one line, made smaller until it fits the width."""
        line = self.line(text, style, right_to_left=right_to_left)
        if line.width <= width:
            return line
        smaller = style._replace(size=style.size * width / line.width * 0.999)
        return self.line(text, smaller, right_to_left=right_to_left)

    def drawable(self, text: str) -> str:
        """Return the text with letters no face has written as their numbers."""
        text = cleaned(text)
        fresh = set(text) - self._known
        lost = {letter for letter in fresh if not UNSEEN.match(letter) and letter != "\n"}
        lost = {letter for letter in lost if not holds(letter)}
        self._known |= fresh - lost
        if lost:
            signs = "".join(map(re.escape, sorted(lost)))
            text = re.sub(f"[{signs}]+", _numbers, text)
        return text

    def _broken(self, text: str, style: Style, width: float, base: int) -> Iterator[Line]:
        found = b""
        if base or turns(text):
            text = isolated(text)
            found = levels(text, base)
        limit = width * 1000 / style.size
        whole = self._line(text, found, 0, len(text), style, base)
        if whole.width <= width:
            yield whole
            return
        for start, end in self._cuts(text, found, style.weight, limit):
            yield self._line(text, found, start, end, style, base)

    def _cuts(
        self, text: str, found: bytes, weight: int, limit: float
    ) -> Iterator[tuple[int, int]]:
        """Yield where each line starts and ends, as many words on each as it holds."""
        start = end = 0
        used = blank = 0.0
        for word, word_end, next_word in breakable(text):
            width = self._width(text, found, word, word_end, weight)
            if end > start and used + blank + width > limit:
                yield start, end
                start, used, blank = word, 0.0, 0.0
            if width > limit:
                for cut in self._word_cuts(text, found, start, word_end, weight, limit):
                    yield start, cut
                    start = cut
                used, blank = self._width(text, found, start, word_end, weight), 0.0
            else:
                used += blank + width
            end = word_end
            blank = self._width(text, found, word_end, next_word, weight)
        if end > start:
            yield start, end

    def _word_cuts(
        self, text: str, found: bytes, start: int, end: int, weight: int, limit: float
    ) -> Iterator[int]:
        """Yield where to cut a word that is wider than a line: after signs, else anywhere."""
        most = max(2, int(limit / NARROWEST))
        while end - start > most or self._width(text, found, start, end, weight) > limit:
            low, high = start + 1, min(end, start + most)
            while low < high:
                middle = (low + high + 1) // 2
                if self._width(text, found, start, middle, weight) <= limit:
                    low = middle
                else:
                    high = middle - 1
            signs = [match.start() for match in SOFT_BREAKS.finditer(text, start + 1, low + 1)]
            cut = max((sign for sign in signs if start < sign <= low), default=0)
            if not cut:
                cut = low
                while cut > start + 1 and unicodedata.combining(text[cut : cut + 1] or " "):
                    cut -= 1
            yield cut
            start = cut

    def _width(self, text: str, found: bytes, start: int, end: int, weight: int) -> float:
        if not found:
            return sum(
                piece.width
                for word in WORDS.findall(text[start:end])
                for piece in self._word(word, weight, False)
            )
        total = 0.0
        while start < end:
            stop = start + 1
            while stop < end and found[stop] == found[start]:
                stop += 1
            for word in WORDS.findall(text[start:stop]):
                for piece in self._word(word, weight, bool(found[start] & 1)):
                    total += piece.width
            start = stop
        return total

    def _line(self, text: str, found: bytes, start: int, end: int, style: Style, base: int) -> Line:
        segment = text[start:end]
        pieces: list[Piece] = []
        if not found:
            runs = [(0, len(segment), 0)]
        else:
            runs = visual_runs(line_levels(segment, found[start:end], base))
        for run_start, run_end, level in runs:
            words = WORDS.findall(segment[run_start:run_end])
            backwards = bool(level & 1)
            for word in reversed(words) if backwards else words:
                pieces += self._word(word, style.weight, backwards)
        return _drawn(pieces, style.size, segment, turned=bool(found))

    def _word(self, word: str, weight: int, backwards: bool) -> tuple[Piece, ...]:
        """Return the pieces of one word of one direction, from left to right."""
        key = (word, weight, backwards)
        found = self._words.get(key)
        if found is None:
            seen = word if word.isascii() else UNSEEN.sub("", word)
            cut = spans(seen, weight, right_to_left=backwards) if seen else []
            pieces = [
                piece_of(self._embedded(face), part, backwards=backwards) for face, part in cut
            ]
            found = self._words[key] = tuple(pieces[::-1] if backwards else pieces)
        return found

    def _embedded(self, face: Face) -> EmbeddedFace:
        found = self._by_face.get(face)
        if found is None:
            found = EmbeddedFace(face, f"G{len(self.embedded) + 1}")
            self._by_face[face] = found
            self.embedded.append(found)
        return found


def _numbers(run: re.Match[str]) -> str:
    """Return what is printed for letters no face has: their numbers in Unicode."""
    return f"[U+{' '.join(f'{ord(letter):04X}' for letter in run[0])}]"


def _drawn(pieces: list[Piece], size: float, said: str, *, turned: bool) -> Line:
    """Return pieces one after another as a line."""
    written: list[str] = []
    marks: list[str] = []
    font, at, pending = "", 0.0, ""
    scale = size / 1000
    for piece in pieces:
        if piece.font != font:
            if pending:
                written.append(f"[{pending.replace('> <', '')}]TJ")
                pending = ""
            font = piece.font
            written.append(f"/{font} {size:.5g} Tf")
        pending += f" {piece.codes}"
        for x, y, path in piece.marks:
            place = f"{(at + x) * scale:.3f} {y * scale:.3f}"
            marks.append(f"q {scale:.5g} 0 0 {scale:.5g} {place} cm {path} f Q")
        at += piece.width
    if pending:
        written.append(f"[{pending.replace('> <', '')}]TJ")
    return Line(at * scale, " ".join(written), " ".join(marks), said, turned)
