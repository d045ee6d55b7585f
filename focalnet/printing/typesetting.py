"""From text in any mix of scripts to lines of placed glyphs.

One :class:`Typesetter` serves one document: it knows the faces the document
uses and remembers the words it has set. Lengths are points.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from focalnet.printing import faces
from focalnet.printing.direction import BRACKETS, base_level, isolated, levels, line_levels, turns, visual_runs
from focalnet.printing.embedding import EmbeddedFace
from focalnet.printing.faces import JOINERS, REGULAR, Face


def _swapped(pairs: str) -> str:
    return "".join(pairs[place ^ 1] for place in range(len(pairs)))


LINE_ENDS = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
WORDS = re.compile(" +|[^ ]+")
HAN = "\u2e80-\u2fff\u3040-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
NOT_FIRST = "、。，．：；？！）」』】〕》〉ー々）〗"
NOT_LAST = "（「『【〔《〈〖"
# A line may end after blanks, after a hyphen or dash within a word, beside a Han
# letter and where somebody put a zero-width blank; never inside a number.
BREAKS = re.compile(
    r"(?<!\d) +|(?<=\d) +(?![\d(])| *\u200b+"
    r"|(?<=[^\W\d][-–/])(?=[^\W\d])"
    rf"|(?<=[{HAN}])(?<![{NOT_LAST}])(?![{NOT_FIRST}\s])|(?<=[^\s{NOT_LAST}])(?=[{HAN}])(?![{NOT_FIRST}])"
)
SOFT_BREAKS = re.compile(r"(?<=[.\-_/+&=,;])|(?=@)|(?<= )")
# Readers turn brackets round where they turn a line round, so they want the shape seen.
MIRRORED = str.maketrans(BRACKETS + "<>«»‹›", _swapped(BRACKETS + "<>«»‹›"))
# Control letters, and what steers the page without being seen on it.
UNSEEN = re.compile("[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]")


class Style(NamedTuple):
    """How a text looks: its size and the distance of its lines, and its weight."""

    size: float
    leading: float
    weight: int = REGULAR


class Piece(NamedTuple):
    """A stretch of one face; ``codes`` is ready for the PDF operator TJ.

    Lengths are thousandths of the size. ``marks`` are drawn as outlines, each
    at ``(x, y)``: a raised glyph would part the line when it is copied.
    """

    font: str
    width: float
    codes: str
    marks: tuple[tuple[float, float, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A line ready to be drawn from its left end: PDF operators for text, then for paths."""

    width: float
    text: str
    marks: str = ""


def cleaned(text: str) -> str:
    """Return the text with every control letter as a blank; line ends stay as ``\\n``."""
    if text.isprintable():
        return text
    text = LINE_ENDS.sub("\n", text)
    return "".join(
        letter if letter == "\n" or unicodedata.category(letter) != "Cc" else " "
        for letter in text
    )


def unprintable(texts: Iterable[str]) -> list[tuple[str, str]]:
    """Return each letter that could not be printed, once, with the first text it is in."""
    found: dict[str, str] = {}
    known: set[str] = {"\n"}
    for text in texts:
        fresh = set(UNSEEN.sub("", cleaned(text))) - known
        for letter in sorted(fresh):
            known.add(letter)
            if not faces.holds(letter):
                found[letter] = text
    return list(found.items())


class Typesetter:
    """Sets the texts of one document; ``embedded`` are the faces it needed so far."""

    def __init__(self) -> None:
        self.embedded: list[EmbeddedFace] = []
        self._by_face: dict[int, EmbeddedFace] = {}
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
            parts = self._drawable(text).split("\n")
            lines = [
                line
                for part in parts
                if part.strip()
                for line in self._broken(part.strip(), style, width, base_level(part, int(right_to_left)))
            ]
            found = self._paragraphs[key] = tuple(lines)
        return found

    def line(self, text: str, style: Style, *, right_to_left: bool = False) -> Line:
        """Set a text on one line, however long it gets."""
        lines = self.paragraph(text.replace("\n", " "), style, 1e9, right_to_left=right_to_left)
        return lines[0] if lines else Line(0, "")

    def fitted(
        self, text: str, style: Style, width: float, *, right_to_left: bool = False
    ) -> Line:
        """Set a text on one line, made smaller until it fits the width."""
        line = self.line(text, style, right_to_left=right_to_left)
        if line.width <= width:
            return line
        smaller = style._replace(size=style.size * width / line.width * 0.999)
        return self.line(text, smaller, right_to_left=right_to_left)

    def _drawable(self, text: str) -> str:
        """Return the text with letters no face has written as their numbers."""
        text = cleaned(text)
        fresh = set(text) - self._known
        lost = {letter for letter in fresh if not UNSEEN.match(letter) and letter != "\n"}
        lost = {letter for letter in lost if not faces.holds(letter)}
        self._known |= fresh - lost
        for letter in sorted(lost):
            text = text.replace(letter, f"[U+{ord(letter):04X}]")
        return text

    def _broken(self, text: str, style: Style, width: float, base: int) -> Iterator[Line]:
        found = b""
        if base or turns(text):
            text = isolated(text)
            found = levels(text, base)
        limit = width * 1000 / style.size
        if self._width(text, found, 0, len(text), style.weight) <= limit:
            yield self._line(text, found, 0, len(text), style, base)
            return
        for start, end in self._cuts(text, found, style.weight, limit):
            yield self._line(text, found, start, end, style, base)

    def _cuts(
        self, text: str, found: bytes, weight: int, limit: float
    ) -> Iterator[tuple[int, int]]:
        """Yield where each line starts and ends, as many words on each as it holds."""
        start = end = 0
        used = blank = 0.0
        for word, word_end, next_word in _breakable(text):
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
        while self._width(text, found, start, end, weight) > limit:
            low, high = start + 1, min(end, start + max(2, int(limit / 100)))
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

    def _line(
        self, text: str, found: bytes, start: int, end: int, style: Style, base: int
    ) -> Line:
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
        return _drawn(pieces, style.size)

    def _word(self, word: str, weight: int, backwards: bool) -> tuple[Piece, ...]:
        """Return the pieces of one word of one direction, from left to right."""
        key = (word, weight, backwards)
        found = self._words.get(key)
        if found is None:
            seen = word if word.isascii() else UNSEEN.sub("", word)
            cut = faces.spans(seen, weight, right_to_left=backwards) if seen else []
            pieces = [self._piece(face, part, backwards) for face, part in cut]
            found = self._words[key] = tuple(pieces[::-1] if backwards else pieces)
        return found

    def _piece(self, face: Face, text: str, backwards: bool) -> Piece:
        font = self._embedded(face)
        marks: list[tuple[float, float, str]] = []
        shown = ""
        hidden = ""  # letters of raised marks, to be hung on the letter they belong to
        total = shift = 0.0  # where the next glyph belongs, and how far right of the pen
        for glyph in face.glyphs(text, right_to_left=backwards):
            letters = glyph.text.translate(MIRRORED)[::-1] if backwards else glyph.text
            if glyph.y_offset:
                place = total + glyph.x_offset, glyph.y_offset
                marks.append((*place, face.outline(glyph.number)))
                hidden += letters
                shift += glyph.advance
            else:
                own = letters
                if backwards and letters:
                    # Readers turn such lines round letter by letter: so one code a letter.
                    hidden, own = hidden + letters[:-1], letters[-1]
                code = font.code(glyph.number, own)
                ghosts = "".join(f"<{font.ghost(letter):04X}>" for letter in hidden)
                shown += f"{round(-shift - glyph.x_offset) or ''}{ghosts}<{code:04X}>"
                shift = glyph.advance - glyph.x_offset - font.width(code)
                hidden = ""
            total += glyph.advance
        shown += "".join(f"<{font.ghost(letter):04X}>" for letter in hidden)
        shown += f"{round(-shift) or ''}"
        return Piece(font.name, total, shown.replace("><", ""), tuple(marks))

    def _embedded(self, face: Face) -> EmbeddedFace:
        found = self._by_face.get(id(face))
        if found is None:
            found = EmbeddedFace(face, f"G{len(self.embedded) + 1}")
            self._by_face[id(face)] = found
            self.embedded.append(found)
        return found


def _breakable(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield ``(start, end, start of the next)`` for what must stay on one line."""
    start = 0
    for match in BREAKS.finditer(text):
        if match.start() > start:
            yield start, match.start(), match.end()
            start = match.end()
    if start < len(text):
        yield start, len(text), len(text)


def _drawn(pieces: list[Piece], size: float) -> Line:
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
    return Line(at * scale, " ".join(written), " ".join(marks))
