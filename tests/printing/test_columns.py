"""Rows in columns: all there, in order, together where they belong together."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from focalnet.printing.columns import Column, Row, chained, pour

ROOM = 100.0
heights = st.floats(1, 30)
chains = st.lists(st.lists(heights, min_size=1, max_size=4), max_size=40)


def _rows(groups: list[list[float]]) -> list[Row]:
    return [
        Row(height, keep=number < len(group) - 1, space=5, chapter=chapter // 3)
        for chapter, group in enumerate(groups)
        for number, height in enumerate(group)
    ]


def _going_on(chapter: int) -> Row:
    return Row(10, keep=True, chapter=chapter, place="going on")


def _told(column: Column) -> list[Row]:
    return [placed.row for placed in column if placed.row.place != "going on"]


@given(chains)
def test_every_row_is_placed_once_and_in_order(groups: list[list[float]]) -> None:
    rows = _rows(groups)
    columns = pour(rows, ROOM / 2, ROOM, _going_on)
    assert [id(row) for column in columns for row in _told(column)] == [id(row) for row in rows]


@given(chains)
def test_no_column_is_overfull_and_no_rows_overlap(groups: list[list[float]]) -> None:
    for column in pour(_rows(groups), ROOM, ROOM, _going_on):
        ends = 0.0
        for placed in column:
            assert placed.top >= ends - 1e-6
            ends = placed.top + placed.row.height
        assert ends <= ROOM + 1e-6 or len(_told(column)) == 1


@given(st.lists(st.lists(st.floats(1, 18), min_size=1, max_size=4), max_size=40))
def test_what_belongs_together_stays_in_one_column(groups: list[list[float]]) -> None:
    rows = _rows(groups)
    columns = pour(rows, ROOM, ROOM, _going_on)
    where = {id(row): number for number, column in enumerate(columns) for row in _told(column)}
    assert all(len({where[id(row)] for row in chain}) == 1 for chain in chained(rows))


def test_a_chapter_that_goes_on_says_so_at_the_top_of_the_column() -> None:
    rows = [Row(30, chapter=1) for _ in range(5)]
    columns = pour(rows, ROOM, ROOM, _going_on)
    assert columns[1][0].row.place == "going on"


def test_the_last_page_is_balanced() -> None:
    left, right = pour([Row(10, chapter=number) for number in range(8)], ROOM, ROOM, _going_on)
    assert len(left) == len(right) == 4


def test_a_chain_taller_than_a_column_is_parted_rather_than_lost() -> None:
    rows = [Row(30, keep=True, chapter=1) for _ in range(9)]
    columns = pour(rows, ROOM, ROOM, _going_on)
    assert sum(len(_told(column)) for column in columns) == 9


def test_nothing_fills_no_column() -> None:
    assert pour([], ROOM, ROOM, _going_on) == []
