"""Explicit embeddings, overrides and isolates: rules X1 to X10 of UAX 9.

Class letters: ``l r x y p`` are LRE, RLE, LRO, RLO, PDF and ``< > ~ !`` are LRI,
RLI, FSI, PDI; ``B`` is what rule X9 takes out of the reckoning.
"""

from __future__ import annotations

from dataclasses import dataclass

DEEPEST = 125
LEFTOUT = "lrxypB"


@dataclass(slots=True)
class Sequence:
    """Places that are resolved together, and the levels at their two edges."""

    indexes: list[int]
    before: int = 0
    after: int = 0


@dataclass(slots=True)
class _Stack:
    """Where the text stands among its embeddings and isolates."""

    entries: list[tuple[int, str, bool]]
    lost_isolates: int = 0
    lost_embeddings: int = 0
    isolates: int = 0

    def push(self, upwards: int, override: str, isolate: bool) -> None:
        """Go one level deeper (``upwards`` 1: right to left), or count what is lost."""
        level = self.entries[-1][0]
        deeper = (level + 1) | 1 if upwards else (level + 2) & ~1
        if deeper <= DEEPEST and not self.lost_isolates and not self.lost_embeddings:
            self.isolates += isolate
            self.entries.append((deeper, override, isolate))
        elif isolate:
            self.lost_isolates += 1
        elif not self.lost_isolates:
            self.lost_embeddings += 1

    def pop_isolate(self) -> None:
        """Leave the innermost isolate (X6a)."""
        if self.lost_isolates:
            self.lost_isolates -= 1
        elif self.isolates:
            self.lost_embeddings = 0
            while not self.entries[-1][2]:
                self.entries.pop()
            self.entries.pop()
            self.isolates -= 1

    def pop_embedding(self) -> None:
        """Leave the innermost embedding (X7)."""
        if self.lost_isolates:
            return
        if self.lost_embeddings:
            self.lost_embeddings -= 1
        elif not self.entries[-1][2] and len(self.entries) > 1:
            self.entries.pop()


def embedded_levels(kinds: str, base: int) -> tuple[list[int], str]:
    """Return the explicit level of each letter and the classes overrides leave.

    An override turns isolates too, so their places are to be asked of *kinds*.
    """
    stack = _Stack([(base, "", False)])
    found: list[int] = []
    after: list[str] = []
    matches = _matches(kinds)
    for index, kind in enumerate(kinds):
        if kind == "!":
            stack.pop_isolate()
        elif kind == "p":
            stack.pop_embedding()
        level, override, _ = stack.entries[-1]
        ends = kind == "P"
        found.append(base if ends else level)
        after.append("B" if kind in LEFTOUT else kind if ends else override or kind)
        if kind in "<>~":
            right = kind == ">" or (kind == "~" and _leans_right(kinds, index, matches.get(index)))
            stack.push(int(right), "", isolate=True)
        elif kind in "lrxy":
            stack.push(int(kind in "ry"), {"x": "L", "y": "R"}.get(kind, ""), False)
    return found, "".join(after)


def without_steering(kinds: str) -> str:
    """Return the classes after X9: what only steers is left out of the reckoning."""
    return "".join("B" if kind in LEFTOUT else kind for kind in kinds)


def isolating_sequences(kinds: str, found: list[int], base: int) -> list[Sequence]:
    """Return the isolating run sequences with their edges (X10)."""
    matches = _matches(kinds)
    back = {close: opening for opening, close in matches.items()}
    kept = [index for index, kind in enumerate(kinds) if kind != "B"]
    sequences: list[Sequence] = []
    waiting: dict[int, Sequence] = {}
    for run in _runs(kept, found):
        sequence = waiting.pop(back.get(run[0], -1), None)
        if sequence is None:
            sequence = Sequence([])
            sequences.append(sequence)
        sequence.indexes += run
        if run[-1] in matches:
            waiting[run[-1]] = sequence
    place = {index: number for number, index in enumerate(kept)}
    for sequence in sequences:
        first, last = place[sequence.indexes[0]], place[sequence.indexes[-1]]
        sequence.before = found[kept[first - 1]] if first else base
        unmatched = kinds[kept[last]] in "<>~" and kept[last] not in matches
        at_end = unmatched or last + 1 == len(kept)
        sequence.after = base if at_end else found[kept[last + 1]]
    return sequences


def _runs(kept: list[int], found: list[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for index in kept:
        if runs and found[runs[-1][-1]] == found[index]:
            runs[-1].append(index)
        else:
            runs.append([index])
    return runs


def _matches(kinds: str) -> dict[int, int]:
    """Return which closing of an isolate belongs to which opening (BD9)."""
    opened: list[int] = []
    matches: dict[int, int] = {}
    for index, kind in enumerate(kinds):
        if kind in "<>~":
            opened.append(index)
        elif kind == "!" and opened:
            matches[opened.pop()] = index
    return matches


def _leans_right(kinds: str, opening: int, closing: int | None) -> bool:
    """Tell whether the first strong letter of an isolate is right to left (P2)."""
    depth = 0
    for kind in kinds[opening + 1 : closing]:
        if kind in "<>~":
            depth += 1
        elif kind == "!":
            depth -= 1
        elif depth == 0 and kind in "LRA":
            return kind != "L"
    return False
