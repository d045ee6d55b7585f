"""Where a line stands in the list: numbers with gaps, in the order of the sort text.

A position is the key of the line and the row id of the search index, so that lists
and hits come in order without sorting. A new line takes a place in the gap between
its neighbours; where a gap is used up, the lines around it are spread anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from focalnet.store.database import Database

FIRST, LAST = 0, 1 << 62
# Small steps keep the numbers short in the search index; what is left over stays at the end.
STEP = 1 << 20
# Names entered one after another in rising order share a gap: leave most of it after them.
SHORT_STEP = 1 << 10

BEFORE = """
SELECT position FROM line WHERE (sort, id) < (?, ?) ORDER BY sort DESC, id DESC LIMIT 1
"""
AFTER = "SELECT position, sort, id FROM line WHERE position > ? ORDER BY position LIMIT 1"

Key = tuple[str, str]
"""Sort text and id: the order of the list."""


@dataclass(frozen=True, slots=True)
class Gap:
    """New lines that fall between the same two lines, or the ends of the list."""

    low: int
    high: int
    keys: Sequence[Key]

    def places(self) -> list[int]:
        """Return rising places inside the gap, or none where there is no room."""
        count = len(self.keys)
        span = self.high - self.low
        longest = SHORT_STEP if count == 1 and span <= 4 * STEP else STEP
        step = min(span // (count + 1), longest)
        return [self.low + step * number for number in range(1, count + 1)] if step else []


def gaps(database: Database, keys: Sequence[Key]) -> Iterator[Gap]:
    """Yield the sorted *keys* of new lines in runs that fall into the same gap."""
    start = 0
    while start < len(keys):
        low = database.value(BEFORE, keys[start])
        low = FIRST if low is None else int(low)
        following = database.rows(AFTER, (low,))
        high, next_key = (following[0][0], following[0][1:]) if following else (LAST, None)
        end = start + 1
        while end < len(keys) and (next_key is None or keys[end] < next_key):
            end += 1
        yield Gap(low, high, keys[start:end])
        start = end


AROUND = """
SELECT id, position FROM (
  SELECT * FROM (SELECT id, position FROM line WHERE position <= ?1
    ORDER BY position DESC LIMIT ?2)
  UNION ALL
  SELECT * FROM (SELECT id, position FROM line WHERE position > ?1 ORDER BY position LIMIT ?2)
) ORDER BY position
"""


def room_made(database: Database, gap: Gap) -> dict[str, int]:
    """Return new positions, by id, for the lines around a gap that is used up.

    The neighbourhood is widened until its lines and the new ones stand well apart.
    """
    width = 8
    while True:
        near = database.rows(AROUND, (gap.low, width))
        low, high = _ends(near, gap.low, width)
        moved = [row for row in near if low < row[1] < high]
        before = sum(1 for row in moved if row[1] <= gap.low)
        step = (high - low) // (len(moved) + len(gap.keys) + 1)
        if step >= SHORT_STEP or (low, high) == (FIRST, LAST):
            break
        width *= 2
    numbers = [
        *range(1, before + 1),
        *range(before + len(gap.keys) + 1, len(moved) + len(gap.keys) + 1),
    ]
    return {row[0]: low + step * number for row, number in zip(moved, numbers, strict=True)}


def _ends(near: Sequence[tuple[str, int]], middle: int, width: int) -> tuple[int, int]:
    """Return the positions that stay: the outermost lines, or the ends of the list."""
    below = [row[1] for row in near if row[1] <= middle]
    above = [row[1] for row in near if row[1] > middle]
    low = below[0] if len(below) == width else FIRST
    high = above[-1] if len(above) == width else LAST
    return low, high
