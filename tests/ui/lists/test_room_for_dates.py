"""Dates in lists are whole at every width and in every language of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QApplication

from focalnet.ui.languages import speak
from focalnet.ui.lists.lines import COLUMNS, widest_dates
from focalnet.ui.lists.page import ListPage
from tests.ui.office import Office

pytestmark = [pytest.mark.qt_log_ignore("OpenType support missing", extend=True)]
DATED = [place for place, column in enumerate(COLUMNS["designation"]) if column.dated]


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize("width", [420, 760, 1400])
def test_a_dated_column_has_room_for_any_date(
    qapp: QApplication, office: Office, language: str, width: int
) -> None:
    try:
        speak(qapp, language)
        page = ListPage(office.session, "designation")
        office.qtbot.addWidget(page)
        table = page.table
        table.setParent(None)
        office.qtbot.addWidget(table)
        table.resize(width, 400)
        table.show()
        assert DATED
        for place in DATED:
            room = table.columnWidth(place) - table.fontMetrics().height()
            assert all(
                table.fontMetrics().horizontalAdvance(text) <= room for text in widest_dates()
            )
        used = sum(table.columnWidth(place) for place in range(len(COLUMNS["designation"])))
        assert used <= table.viewport().width() or width < 600
    finally:
        speak(qapp, "en")


def test_a_day_of_every_month_is_tried(qapp: QApplication) -> None:
    speak(qapp, "en")
    names = {QLocale().toString(QDate(2028, month, 28), "MMM") for month in range(1, 13)}
    assert len(widest_dates()) == len(names)
    assert all(any(name in text for text in widest_dates()) for name in names)
