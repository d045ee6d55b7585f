"""The figures of a report: two days, the difference, and sentences to copy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from focalnet.domain.confirming import months_before
from focalnet.domain.dates import first_day
from focalnet.domain.errors import FocalnetError
from focalnet.domain.schema import FieldRule
from focalnet.services.figures import Figures, figures
from focalnet.services.figures_page import figures_paper, figures_sheets
from focalnet.services.tools import Tools
from focalnet.services.words import LANGUAGES, RIGHT_TO_LEFT
from focalnet.ui.figures.sheet import FigureModel, FigureSheet
from focalnet.ui.forms.choice_editors import QuietCombo
from focalnet.ui.forms.languages_editor import language_name
from focalnet.ui.forms.pieces import Saying, button, words
from focalnet.ui.forms.text_editors import DateEditor
from focalnet.ui.network.saving import ask_where
from focalnet.ui.network.table_saving import save_sheets
from focalnet.ui.session import Session
from focalnet.ui.words import explain, window_language

A_YEAR = 12
SHARES = (46, 22)
LEAST_LINES = 7
LARGE = 24  # of text so high, there is no room for sentences beside the table


@dataclass(frozen=True, slots=True)
class Span:
    """The two days and the language of the words."""

    start: date
    end: date
    language: str


class FiguresPage(QWidget):
    """Shows the network on two days; ``print_asked`` brings a document to look at."""

    print_asked = Signal(object)
    shown = Signal()

    def __init__(self, session: Session, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tools = tools
        self._stale = True
        self.found: Figures | None = None
        self.model = FigureModel(self)
        self.sheet = FigureSheet(self.model)
        self._make_choices()
        self._lay_out()
        session.changed.connect(self._grow_stale)

    def _make_choices(self) -> None:
        today = self._session.today()
        self.start = self._day(self.tr("From"), months_before(today, A_YEAR))
        self.end = self._day(self.tr("To"), today)
        self.language = QuietCombo()
        self.language.setAccessibleName(self.tr("Language of the words"))
        for code in LANGUAGES:
            self.language.addItem(language_name(code), code)
        self.language.setCurrentIndex(max(self.language.findData(window_language()), 0))
        self.language.activated.connect(self.read)

    def _day(self, title: str, day: date) -> DateEditor:
        editor = DateEditor(FieldRule("as_at", "As at", "date"))
        editor.entitle(title)
        editor.show_content(day.isoformat())
        editor.line.editingFinished.connect(self.read)
        return editor

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(words(self.tr("Figures"), "title"))
        head.addStretch(1)
        head.addWidget(button(self.tr("Print…"), self._ask_print))
        head.addWidget(button(self.tr("Save as a table…"), self.ask_where))
        bar = QHBoxLayout()
        for title, field in (
            (self.tr("From"), self.start),
            (self.tr("To"), self.end),
            (self.tr("Language of the words"), self.language),
        ):
            bar.addWidget(QLabel(title))
            bar.addWidget(field)
        bar.addStretch(1)
        self.says = Saying("muted")
        self.sentences = QPlainTextEdit()
        self.sentences.setReadOnly(True)
        self.sentences.setAccessibleName(self.tr("Sentences for a report"))
        side = QWidget()
        across = QHBoxLayout(side)
        across.setContentsMargins(0, 0, 0, 0)
        across.addSpacing(self.fontMetrics().height() // 2)
        column = QVBoxLayout()
        across.addLayout(column)
        column.addWidget(words(self.tr("Sentences for a report"), "heading"))
        column.addWidget(self.sentences, 1)
        column.addWidget(button(self.tr("Copy the sentences"), self.copy))
        self.splitter = self._split(side)
        whole = QVBoxLayout(self)
        for line in (head, bar):
            whole.addLayout(line)
        whole.addWidget(self.says)
        whole.addWidget(self.splitter, 1)
        self.setFocusProxy(self.sheet)

    def _split(self, side: QWidget) -> QSplitter:
        em = self.fontMetrics().height()
        large = em > LARGE
        splitter = QSplitter(Qt.Orientation.Vertical if large else Qt.Orientation.Horizontal)
        if large:
            self.sheet.setMinimumHeight(em * LEAST_LINES)
        splitter.addWidget(self.sheet)
        splitter.addWidget(side)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([em * part for part in SHARES])
        return splitter

    def showEvent(self, event: QShowEvent) -> None:
        """Count when the page comes up, if anything changed since."""
        super().showEvent(event)
        if self._stale:
            self.read()

    def _grow_stale(self) -> None:
        self._stale = True
        if self.isVisible():
            self.read()

    def wanted(self) -> Span | None:
        """Return what is chosen; None while a date is none."""
        if self.start.check() is not None or self.end.check() is not None:
            return None
        start, end = str(self.start.content()), str(self.end.content())
        if not start or not end:
            return None
        return Span(first_day(start), first_day(end), str(self.language.currentData()))

    def read(self) -> None:
        """Count on the two days."""
        wanted = self.wanted()
        if wanted is None or not self._session.is_open:
            return
        self._stale = False

        def show(found: Figures) -> None:
            if wanted == self.wanted():
                self._show(found)

        self._session.ask(
            lambda register: figures(register, wanted.start, wanted.end, wanted.language),
            show,
            self._refused,
            owner=self,
        )

    def _show(self, found: Figures) -> None:
        self.found = found
        self.says.clear()
        self.model.show(found)
        turned = found.language in RIGHT_TO_LEFT
        direction = Qt.LayoutDirection
        self.sentences.setLayoutDirection(
            direction.RightToLeft if turned else direction.LeftToRight
        )
        self.sentences.setPlainText("\n\n".join(found.sentences))
        self.shown.emit()

    def _refused(self, error: FocalnetError) -> None:
        self.says.setText(" ".join(explain(error)))

    def copy(self) -> None:
        """Put the sentences on the clipboard; they hold counts and no names of people."""
        if self.found is not None:
            QGuiApplication.clipboard().setText("\n".join(self.found.sentences))
            self.says.setText(self.tr("The sentences are on the clipboard."))

    def _ask_print(self) -> None:
        if self.found is not None:
            self.print_asked.emit(figures_paper(self.found, self._session.office))

    def ask_where(self) -> None:
        """Ask where the table goes."""
        filters = [f"{self.tr('Workbook')} (*.xlsx)", f"{self.tr('Table')} (*.csv)"]
        ask_where(self, self.tr("Save as a table"), "figures.xlsx", filters, self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the figures as a workbook or, by its ending, as a table."""
        if self.found is not None:
            save_sheets(
                self._session,
                self._tools,
                figures_sheets(self.found),
                path,
                lambda name: self.says.setText(self.tr("Saved: %1").replace("%1", name)),
                self._refused,
                owner=self,
            )
