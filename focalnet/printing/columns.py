"""Rows poured into columns: what belongs together stays together, both sides even.

Lengths are points, measured downwards from the top of a column.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from focalnet.printing.sheet import Ink
from focalnet.printing.structure import Part
from focalnet.printing.typesetting import Line


class Item(NamedTuple):
    """A line in a row: how far from the side the page begins at, and how far down.

    ``far`` counts ``offset`` from the other side instead; ``target`` is a place of
    the document that a click on the line leads to, ``part`` what it is if that is
    another than its row.
    """

    line: Line
    offset: float
    base: float
    ink: Ink
    far: bool = False
    target: str = ""
    part: Part | None = None


@dataclass(slots=True)
class Row:
    """A strip of a column that is never cut.

    ``space`` above it falls away at the top of a column; ``keep`` ties it to the
    next row. ``tint`` fills its ground and ``bar`` marks its side, ``rule`` is a
    line above it, ``leader`` dots between two distances. ``place`` is a place of
    the document that begins here, ``target`` one that a click on the row leads to,
    and ``chapter`` the number of the chapter it belongs to. ``part`` is what it is
    part of; what is none is not read out. ``beside`` says the same in another
    language, in the column beside.
    """

    height: float
    items: tuple[Item, ...] = ()
    space: float = 0.0
    keep: bool = False
    tint: Ink | None = None
    bar: Ink | None = None
    rule: Ink | None = None
    leader: tuple[float, float] | None = None
    place: str = ""
    target: str = ""
    chapter: int = -1
    part: Part | None = None
    beside: Row | None = None


class Placed(NamedTuple):
    """A row and where its top is."""

    top: float
    row: Row


CONTINUED_ROOM = 24.0  # what a row that says "continued" may take at most
Column = list[Placed]
Continuation = Callable[[int], Row]
"""Gives the row that tells at the top of a column which chapter goes on."""


def chained(rows: Sequence[Row]) -> list[list[Row]]:
    """Return the rows in chains that should not be parted."""
    chains: list[list[Row]] = []
    tied = False
    for row in rows:
        if tied:
            chains[-1].append(row)
        else:
            chains.append([row])
        tied = row.keep
    return chains


def pour(
    rows: Sequence[Row],
    first_page: float,
    other_pages: float,
    going_on: Continuation,
    count: int = 2,
) -> list[Column]:
    """Fill columns from the first to the last, balancing those of the last page.

    ``first_page`` and ``other_pages`` are the room of their columns, *count* on each.
    """
    chains = chained(rows)
    columns: list[Column] = []
    page = chains, -1
    room, before = first_page, -1
    while chains:
        if len(columns) % count == 0:
            page = chains, before
            room = other_pages if columns else first_page
        column, chains = fill_column(chains, room, going_on, before)
        before = column[-1].row.chapter
        columns.append(column)
    if not columns:
        return columns
    first = (len(columns) - 1) // count * count
    return columns[:first] + _balanced(*page, room, going_on, count)


def _balanced(
    chains: list[list[Row]], before: int, room: float, going_on: Continuation, count: int
) -> list[Column]:
    """Return the columns of a page, as short as the rows allow."""
    if count == 1:
        return [fill_column(chains, room, going_on, before)[0]]

    def poured(height: float) -> tuple[list[Column], list[list[Row]]]:
        columns: list[Column] = []
        rest, last = chains, before
        while rest and len(columns) < count:
            column, rest = fill_column(rest, height, going_on, last)
            last = column[-1].row.chapter
            columns.append(column)
        return columns, rest

    tallest = max(_height(chain, at_top=False) for chain in chains)
    low, high = min(tallest + CONTINUED_ROOM, room), room
    while high - low > 1:
        middle = (low + high) / 2
        low, high = (middle, high) if poured(middle)[1] else (low, middle)
    return poured(high)[0]


def fill_column(
    chains: list[list[Row]], room: float, going_on: Continuation, before: int
) -> tuple[Column, list[list[Row]]]:
    """Fill one column and return it with the chains that are left.

    ``before`` is the chapter the column before ended in. A chain taller than a
    whole column is the only one that is parted.
    """
    column: Column = []
    used = 0.0
    if chains[0][0].chapter == before >= 0:
        row = going_on(before)
        column.append(Placed(0.0, row))
        used = row.height
    top = len(column)
    for number, chain in enumerate(chains):
        at_top = len(column) == top
        if used + _height(chain, at_top=at_top) <= room:
            used = _place(column, chain, used, at_top=at_top)
            continue
        if not at_top:
            return column, chains[number:]
        fitting = _fitting(chain, room - used)
        _place(column, chain[:fitting], used, at_top=True)
        rest = [chain[fitting:]] if chain[fitting:] else []
        return column, rest + chains[number + 1 :]
    return column, []


def _place(column: Column, rows: Sequence[Row], used: float, *, at_top: bool) -> float:
    for row in rows:
        used += 0.0 if at_top else row.space
        column.append(Placed(used, row))
        used += row.height
        at_top = False
    return used


def _height(rows: Sequence[Row], *, at_top: bool) -> float:
    total = sum(row.space + row.height for row in rows)
    return total - (rows[0].space if at_top else 0.0)


def _fitting(rows: Sequence[Row], room: float) -> int:
    """Return how many rows fit; at least one, so that pouring comes to an end."""
    count = 1
    while count < len(rows) and _height(rows[: count + 1], at_top=True) <= room:
        count += 1
    return count
