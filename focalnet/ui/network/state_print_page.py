"""The card of a State as it is printed for a mission."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from focalnet.domain.audience import AUDIENCES, Audience
from focalnet.domain.dates import first_day
from focalnet.domain.schema import FieldRule
from focalnet.services.card_page import card_paper
from focalnet.services.paper import Paper
from focalnet.services.ports import Register, Report
from focalnet.services.state_card import CardChoices, state_card
from focalnet.services.words import LANGUAGES
from focalnet.ui.forms.choice_editors import QuietCombo
from focalnet.ui.forms.languages_editor import language_name
from focalnet.ui.forms.pieces import bind, button
from focalnet.ui.forms.text_editors import DateEditor
from focalnet.ui.network.paper_page import typeset_paper
from focalnet.ui.printing.document_page import DocumentPage, Made
from focalnet.ui.words import choice_word, window_language


class StatePrintPage(DocumentPage):
    """Makes the card of one State for chosen readers; ``left`` asks to go back to the State."""

    left = Signal()

    def choosing(self) -> QWidget:
        """Return the form: language, readers, day, marking."""
        self._code = ""
        self.language, self.audience, self.marking = QuietCombo(), QuietCombo(), QLineEdit()
        for code in LANGUAGES:
            self.language.addItem(language_name(code), code)
        self.language.setCurrentIndex(max(self.language.findData(window_language()), 0))
        for code in AUDIENCES:
            self.audience.addItem(choice_word(code), code)
        self.audience.setCurrentIndex(AUDIENCES.index("full"))
        self.as_at = DateEditor(FieldRule("as_at", "As at", "date"))
        self.as_at.show_content(self._session.today().isoformat())
        for combo in (self.language, self.audience):
            combo.activated.connect(self.make_soon)
        for line in (self.as_at.line, self.marking):
            line.editingFinished.connect(self.make_soon)
        bind(Qt.Key.Key_Escape, self, self.left.emit)
        return self._form()

    def _form(self) -> QWidget:
        side = QWidget()
        form = QFormLayout(side)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Language"), self.language)
        form.addRow(self.tr("Readers"), self.audience)
        form.addRow(self.tr("As at"), self.as_at)
        form.addRow(self.tr("Marking"), self.marking)
        form.addRow(button(self.tr("Back to the State"), self.left.emit, "Esc"))
        self.marking.setPlaceholderText(self.tr("as usual for these readers"))
        return side

    def heading(self) -> str:
        """Return what the page is called."""
        return self.tr("Print the card of a State")

    def show_state(self, code: str) -> None:
        """Make the card of a State."""
        self._code = code
        self.file_name = f"{code}.pdf"
        self.make()

    def reading(self) -> Callable[[Register], Any] | None:
        """Return how the card is read; None while the date is no date."""
        if not self._code or self.as_at.check() is not None:
            return None
        day = str(self.as_at.content())
        choices = CardChoices(
            state=self._code,
            language=str(self.language.currentData()),
            audience=Audience.named(str(self.audience.currentData())),
            as_at=first_day(day) if day else self._session.today(),
            marking=self.marking.text().strip(),
        )

        def read(register: Register) -> Paper:
            return card_paper(state_card(register, choices))

        return read

    def typesetting(self, document: Any, report: Report) -> Made:
        """Return the page of the card."""
        return typeset_paper(self._tools, document, report)
