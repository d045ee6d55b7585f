"""In the table of figures the numbers are whole, whatever is left for names and bars."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from focalnet.services.figures import Figures, figures
from focalnet.services.ports import Register
from focalnet.ui.figures.sheet import AFTER, BEFORE, CHANGE, FigureModel, FigureSheet, words_of
from tests.ui.office import Office

pytestmark = [pytest.mark.qt_log_ignore("OpenType support missing", extend=True)]


@pytest.mark.parametrize("width", [320, 480, 900])
def test_numbers_and_days_fit_their_columns(office: Office, qtbot: QtBot, width: int) -> None:
    def read(register: Register) -> Figures:
        return figures(register, date(2025, 11, 27), date(2026, 11, 27), "en")

    model = FigureModel()
    sheet = FigureSheet(model)
    qtbot.addWidget(sheet)
    sheet.resize(width, 400)
    sheet.show()
    model.show(office.ask(read))
    metrics = sheet.fontMetrics()
    for column in (BEFORE, AFTER, CHANGE):
        said = [words_of(line, column) for line in model.lines]
        needed = max(metrics.horizontalAdvance(text) for text in said) + metrics.height()
        assert sheet.columnWidth(column) >= needed
        head = metrics.horizontalAdvance(str(model.headerData(column, Qt.Orientation.Horizontal)))
        assert sheet.columnWidth(column) >= head
