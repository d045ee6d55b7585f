"""The same in two languages side by side, each thing level with itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from focalnet.printing.chapters import Block
from focalnet.printing.columns import Row


def abreast(first: list[Block], second: list[Block]) -> Iterator[Row]:
    """Yield the rows of blocks with those of the other language beside them.

    A block that takes fewer rows in one language is filled up with empty ones.
    """
    nothing: Block = []
    for ours, theirs in zip_longest(first, second, fillvalue=nothing):
        if not ours and not theirs:
            continue
        last = max(len(ours), len(theirs)) - 1
        tied = (ours or theirs)[-1].keep
        for number in range(last + 1):
            row, other = _row(ours, number, theirs), _row(theirs, number, ours)
            yield side_by_side(row, other, keep=number < last or tied)


def side_by_side(row: Row, other: Row, *, keep: bool) -> Row:
    """Return one row with another beside it, both as high as the higher one."""
    height, space = max(row.height, other.height), max(row.space, other.space)
    beside = replace(other, height=height)
    return replace(row, height=height, space=space, keep=keep, beside=beside)


def _row(block: Block, number: int, other: Block) -> Row:
    if number < len(block):
        return block[number]
    if block:
        return Row(0, tint=block[-1].tint, bar=block[-1].bar, chapter=block[-1].chapter)
    return Row(0, chapter=other[number].chapter)
