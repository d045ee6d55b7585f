"""The figures of an event: the sentence to copy, bars, sittings, and the series beside it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout

from focalnet.domain.dates import last_day
from focalnet.domain.schema import FieldRule
from focalnet.services.event_figures import CountTable, EventFigures, event_figures
from focalnet.services.event_figures_page import (
    event_figures_paper,
    event_figures_sheets,
    series_paper,
    series_sheets,
)
from focalnet.services.event_words import EventWords
from focalnet.services.events import the_event
from focalnet.services.paper import Paper
from focalnet.services.ports import Register
from focalnet.services.series_figures import SeriesFigures, series_figures
from focalnet.services.tools import Tools
from focalnet.services.words import LANGUAGES, RIGHT_TO_LEFT
from focalnet.services.workbook import OutSheet
from focalnet.ui.cards.drawing import row_of
from focalnet.ui.forms.choice_editors import QuietCombo
from focalnet.ui.forms.languages_editor import language_name
from focalnet.ui.forms.pieces import button, words
from focalnet.ui.forms.text_editors import DateEditor
from focalnet.ui.lists.lines import Cell
from focalnet.ui.lists.panel import Panel
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.lists.rate_bars import Rate, RateBars
from focalnet.ui.network.saving import ask_where
from focalnet.ui.network.table_saving import save_sheets
from focalnet.ui.session import Session
from focalnet.ui.words import window_language

SENTENCE_LINES = 4
CHARTED = ("regions", "standings", "genders", "languages", "times", "capacities")
SHARES = (34, 10, 10, 10, 10, 10)


class FiguresPanel(Panel):
    """Counts an event as at a day, in the language of a report.

    ``print_asked`` brings a document to be looked at.
    """

    print_asked = Signal(object)

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__(session)
        self._tools = tools
        self.found: EventFigures | None = None
        self.series: SeriesFigures | None = None
        self._make_choices()
        self.sentence = QPlainTextEdit()
        self.sentence.setReadOnly(True)
        self.sentence.setAccessibleName(self.tr("Sentence for a report"))
        line = self.fontMetrics().lineSpacing()
        self.sentence.setMinimumHeight(line * SENTENCE_LINES)
        self.sentence.setMaximumHeight(line * (SENTENCE_LINES + 2))
        self.sittings = PlainTable((), SHARES)
        self.charts = {code: RateBars() for code in CHARTED}
        self.titles = {code: words("", "heading") for code in CHARTED}
        self._lay_out()

    def _make_choices(self) -> None:
        self.as_at = DateEditor(FieldRule("as_at", "As at", "date"))
        self.as_at.entitle(self.tr("As at"))
        self._offered = self._session.today().isoformat()
        self.as_at.show_content(self._offered)
        self.as_at.line.editingFinished.connect(self._read_again)
        self.language = QuietCombo()
        self.language.setAccessibleName(self.tr("Language of the words"))
        for code in LANGUAGES:
            self.language.addItem(language_name(code), code)
        self.language.setCurrentIndex(max(self.language.findData(window_language()), 0))
        self.language.activated.connect(self._read_again)
        self.whole = QuietCombo()
        self.whole.setAccessibleName(self.tr("What to count"))
        self.whole.addItem(self.tr("This event"), "")
        self.whole.addItem(self.tr("Its whole series"), "series")
        self.whole.activated.connect(self._read_again)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(row_of(self.whole, self.language, QLabel(self.tr("As at")), self.as_at))
        column.addWidget(self.sentence)
        column.addWidget(
            row_of(
                button(self.tr("Copy the sentence"), self.copy),
                button(self.tr("Print…"), self._ask_print),
                button(self.tr("Save as a table…"), self.ask_where),
            )
        )
        column.addWidget(self.said)
        for code in CHARTED:
            column.addWidget(self.titles[code])
            column.addWidget(self.charts[code])
        self.sittings_title = words(self.tr("By sitting"), "heading")
        column.addWidget(self.sittings_title)
        column.addWidget(self.sittings)
        column.addStretch(1)
        self.setFocusProxy(self.sentence)

    def clear(self) -> None:
        """Show no event."""
        super().clear()
        self.found = self.series = None
        self.sentence.clear()
        self._show_charts(())
        self.sittings.show_lines(())

    def _read_again(self) -> None:
        if self.record_id and self._session.is_open:
            self.read()

    def _offer_today(self) -> None:
        """Offer today where the day offered earlier has passed and nobody chose another."""
        today = self._session.today().isoformat()
        if self.as_at.content() == self._offered != today:
            self._offered = today
            self.as_at.show_content(today)

    def _day(self) -> date | None:
        entered = str(self.as_at.content())
        if self.as_at.check() is not None:
            return None
        return last_day(entered) if entered else self._session.today()

    def read(self) -> None:
        """Count the event, or its series."""
        self._offer_today()
        day, key, language = self._day(), self.record_id, str(self.language.currentData())
        if day is None:
            return
        whole = bool(self.whole.currentData())

        def count(register: Register) -> EventFigures | SeriesFigures:
            event = the_event(register, key)
            if whole and event.series:
                return series_figures(register, day, language, series=event.series)
            return event_figures(register, event, day, language)

        def show(found: EventFigures | SeriesFigures) -> None:
            if key == self.record_id and language == self.language.currentData():
                self._show(found)

        self._session.ask(count, show, self.refuse, owner=self)

    def _turn(self, *, right_to_left: bool) -> None:
        """Let the sentence begin at the side of its language, whatever that of the window."""
        direction, side = Qt.LayoutDirection, Qt.AlignmentFlag
        self.sentence.setLayoutDirection(
            direction.RightToLeft if right_to_left else direction.LeftToRight
        )
        option = self.sentence.document().defaultTextOption()
        begins = side.AlignRight if right_to_left else side.AlignLeft
        option.setAlignment(begins | side.AlignAbsolute)
        self.sentence.document().setDefaultTextOption(option)

    def _show(self, found: EventFigures | SeriesFigures) -> None:
        self._turn(right_to_left=found.language in RIGHT_TO_LEFT)
        if isinstance(found, SeriesFigures):
            self.found, self.series = None, found
            words = EventWords(found.language, {})
            lines = [f"{words.title(item.event)}\n{item.sentence}" for item in found.events]
            self.sentence.setPlainText("\n\n".join(lines))
            self._show_charts(())
            self._show_years(found)
        else:
            self.found, self.series = found, None
            self.sentence.setPlainText(found.sentence)
            self._show_charts(found.tables)
            self._show_sittings(found)

    def _show_charts(self, tables: tuple[CountTable, ...]) -> None:
        named = {table.code: table for table in tables}
        for code in CHARTED:
            table = named.get(code)
            rates = [Rate(row.name, row.count, table.total) for row in table.rows] if table else []
            self.titles[code].setText(table.name if table else "")
            self.titles[code].setVisible(bool(rates))
            self.charts[code].show_rates(tuple(rates))

    def _show_sittings(self, found: EventFigures) -> None:
        heads = [row.name for row in found.sittings[0].counts] if found.sittings else []
        self.sittings_title.setText(self.tr("By sitting"))
        self._fill(
            [self.tr("Sitting"), *heads],
            [
                (item.id, (item.name, *(row.count for row in item.counts)))
                for item in found.sittings
            ],
        )

    def _show_years(self, found: SeriesFigures) -> None:
        self.sittings_title.setText(self.tr("By year"))
        heads = [
            self.tr("Year"),
            self.tr("Events"),
            self.tr("Participants"),
            self.tr("States"),
            self.tr("First time"),
            self.tr("Returning"),
        ]
        told = ("participants", "states", "first", "returning")
        self._fill(
            heads,
            [
                (str(item.year), (str(item.year), item.events, *(item.numbers[c] for c in told)))
                for item in found.years
            ],
        )

    def _fill(self, heads: list[str], lines: list[tuple[str, tuple[str | int, ...]]]) -> None:
        number = self.locale().toString
        shown = [
            (key, tuple(Cell(cell if isinstance(cell, str) else number(cell)) for cell in cells))
            for key, cells in lines
        ]
        self.sittings.show_lines(shown, heads)
        for part in (self.sittings_title, self.sittings):
            part.setVisible(bool(lines))

    def copy(self) -> None:
        """Put the sentence on the clipboard; it holds counts and no names of people."""
        # The widget would give common spaces for those that keep a number with its noun.
        text = self.found.sentence if self.found else self.sentence.toPlainText()
        if text:
            QGuiApplication.clipboard().setText(text)
            self.say(self.tr("The sentence is on the clipboard."))

    def _paper(self) -> Paper | None:
        if self.series is not None:
            return series_paper(self.series, self._session.office)
        return event_figures_paper(self.found, self._session.office) if self.found else None

    def _sheets(self) -> tuple[OutSheet, ...]:
        if self.series is not None:
            return series_sheets(self.series)
        return event_figures_sheets(self.found) if self.found else ()

    def _ask_print(self) -> None:
        if paper := self._paper():
            self.print_asked.emit(paper)

    def ask_where(self) -> None:
        """Ask where the table goes."""
        filters = [f"{self.tr('Workbook')} (*.xlsx)", f"{self.tr('Table')} (*.csv)"]
        ask_where(self, self.tr("Save as a table"), "figures.xlsx", filters, self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the figures as a workbook or, by its ending, as a table."""
        if sheets := self._sheets():
            save_sheets(
                self._session, self._tools, sheets, path, self._saved, self.refuse, owner=self
            )

    def _saved(self, name: str) -> None:
        self.say(self.tr("Saved: %1").replace("%1", name))
