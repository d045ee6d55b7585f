"""The tables and bars of the panels: plain text, the current line kept, nothing by colour alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from focalnet.ui.lists.lines import Cell
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.lists.rate_bars import Rate, RateBars

LINES = [("a", (Cell("Angola"), Cell("1"))), ("b", (Cell("Benin"), Cell("2")))]


def table(qtbot: QtBot) -> PlainTable:
    made = PlainTable(("State", "Answered"), (3, 1))
    qtbot.addWidget(made)
    made.show_lines(LINES)
    return made


def test_the_current_line_stays_current_when_others_come_before_it(qtbot: QtBot) -> None:
    made = table(qtbot)
    made.go_to(1)
    made.show_lines([("0", (Cell("Albania"), Cell("3"))), *LINES])
    assert made.key == "b"
    assert made.keys == ["b"]


def test_enter_chooses_the_current_line(qtbot: QtBot) -> None:
    made = table(qtbot)
    made.go_to(1)
    with qtbot.waitSignal(made.chosen) as told:
        QTest.keyClick(made, Qt.Key.Key_Return)
    assert told.args == ["b"]


def test_markup_in_a_cell_is_shown_as_it_was_written(qtbot: QtBot) -> None:
    made = table(qtbot)
    made.show_lines([("x", (Cell("<b>bold</b>\nnext"), Cell("")))])
    index = made.lines.index(0, 0)
    assert index.data() == "<b>bold</b> next"
    hint = str(index.data(Qt.ItemDataRole.ToolTipRole))
    assert "&lt;b>bold" in hint
    assert "<b>" not in hint


def test_a_line_shorter_than_the_head_has_empty_cells(qtbot: QtBot) -> None:
    made = table(qtbot)
    made.show_lines([("x", (Cell("Only"),))])
    assert made.lines.index(0, 1).data() == ""


def test_a_column_shows_its_texts_whole_where_there_is_room_and_only_long_ones_are_cut(
    qtbot: QtBot,
) -> None:
    made = PlainTable(("When", "Sitting", "Room"), (10, 30, 10))
    qtbot.addWidget(made)
    long = "Identifying, tracing and freezing assets, and what helps"
    when = "Mon 26 Jan 18:30\u2013Tue 27 Jan 00:30"
    made.show_lines([("x", (Cell(when), Cell(long), Cell("A")))])
    letter, edges = made.fontMetrics().horizontalAdvance, made.fontMetrics().height()
    made.resize(letter(long) * 2, 300)
    whole = [made.columnWidth(column) for column in range(3)]
    assert whole[0] > letter(when) + edges
    assert whole[1] > letter(long) + edges
    made.resize(letter(long), 300)
    assert made.columnWidth(2) >= letter("Room") + edges
    assert sum(made.columnWidth(column) for column in range(3)) <= made.viewport().width()


def test_bars_say_their_numbers_to_a_screen_reader_too(qtbot: QtBot) -> None:
    bars = RateBars()
    qtbot.addWidget(bars)
    bars.show_rates((Rate("African States", 1, 4), Rate("None asked", 0, 0)))
    assert bars.accessibleName() == "African States: 1 of 4 · 25 %; None asked: 0 of 0 · 0 %"


def test_a_longer_share_is_a_longer_bar_in_both_directions(qtbot: QtBot) -> None:
    lengths = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        bars = RateBars()
        qtbot.addWidget(bars)
        bars.setLayoutDirection(direction)
        bars.resize(400, 60)
        counts = []
        for part in (1, 3):
            bars.show_rates((Rate("A", part, 4),))
            image = bars.grab().toImage()
            middle = round(bars.fontMetrics().height() * 0.75)
            colour = bars.accent()
            counts.append(sum(image.pixelColor(x, middle) == colour for x in range(image.width())))
        lengths.append(counts)
    for short, long in lengths:
        assert 0 < short < long
    assert lengths[0] == lengths[1]
