"""The form that starts a campaign: what it is called, until when, and whom it asks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from focalnet.domain.changes import ChangeSet
from focalnet.domain.errors import FocalnetError
from focalnet.domain.schema import FieldRule
from focalnet.services.campaigns import Opened, WouldAsk, open_campaign, would_ask
from focalnet.services.ports import Register
from focalnet.services.words import LANGUAGES
from focalnet.ui.forms.choice_editors import QuietCombo
from focalnet.ui.forms.languages_editor import language_name
from focalnet.ui.forms.leaving import AskingForm
from focalnet.ui.forms.pieces import Saying, bind, button, words
from focalnet.ui.forms.text_editors import DateEditor
from focalnet.ui.lists.lines import DOT
from focalnet.ui.searches.search_line import Counting, SearchLine
from focalnet.ui.session import Session
from focalnet.ui.words import action_words, explain


class StartForm(AskingForm):
    """Starts a campaign; ``started`` brings what was opened."""

    started = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.title, self.reference = QLineEdit(), QLineEdit()
        self.deadline = DateEditor(FieldRule("deadline", "Deadline", "date"))
        self.language = QuietCombo()
        self.language.addItem(self.tr("Each State in its own language of correspondence"), "")
        for code in LANGUAGES:
            self.language.addItem(language_name(code), code)
        self.search = SearchLine(session, self._count, self._tell)
        self.problem = Saying("problem")
        self.ask_before_leaving(self.start)
        self._lay_out()
        for line in (self.title, self.reference, self.deadline.line, self.search.line):
            line.textEdited.connect(self._touch)
        self.search.changed.connect(self._offer)
        self.search.counted.connect(self._offer)
        bind(QKeySequence.StandardKey.Save, self, self.start)
        bind(Qt.Key.Key_Escape, self, self.leave)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in (
            (self.tr("Title"), self.title),
            (self.tr("Reference of the Court"), self.reference),
            (self.tr("Deadline"), self.deadline),
            (self.tr("Language of the sheets"), self.language),
            (self.tr("Whom to ask (search)"), self.search),
        ):
            field.setAccessibleName(name)
            form.addRow(name, field)
        self.start_button = button(self.tr("Start the campaign"), self.start, "Ctrl+S", first=True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Leave"), self.leave, "Esc"))
        buttons.addWidget(self.start_button)
        column = QVBoxLayout(self)
        column.addWidget(words(self.tr("New campaign"), "title"))
        hint = self.tr(
            "Every State is asked whether its entries still hold. Without a search all "
            "mandates in force are asked about."
        )
        column.addWidget(words(hint, "muted"))
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addWidget(self.question)
        column.addLayout(buttons)
        self.setFocusProxy(self.title)

    def _count(self) -> Counting:
        today = self._session.today()
        return lambda register, text: would_ask(register, text, today=today)

    def _tell(self, found: WouldAsk) -> str:
        """Return in words what a search would ask."""
        entries = self.tr("%n entries", "", found.asked)
        said = [entries, self.tr("in %n State(s)", "", len(found.states))]
        if found.withheld:
            said.append(self.tr("%n left out: no sheet may show them", "", found.withheld))
        if found.stateless:
            said.append(self.tr("%n left out: no State answers for them", "", found.stateless))
        return DOT.join(said)

    def _touch(self) -> None:
        self.is_touched = True
        self._offer()

    def _offer(self) -> None:
        self.start_button.setEnabled(bool(self.title.text().strip()) and self.search.is_good)

    def begin(self, known: Mapping[str, Any] | None = None) -> None:
        """Begin with empty fields, or with what is known; a form begun before goes on."""
        if known is not None:
            self.search.line.clear()
            self.title.setText(known.get("title", ""))
            self.reference.setText(known.get("reference", ""))
            self.deadline.show_content(known.get("deadline", ""))
            self.language.setCurrentIndex(max(self.language.findData(known.get("language", "")), 0))
        self.search.show_text(str((known or {}).get("search") or self.search.text))
        self.problem.clear()
        self.question.hide()
        self._offer()
        self.title.setFocus()

    def content(self) -> dict[str, str]:
        """Return what is entered."""
        return {
            "title": self.title.text().strip(),
            "reference": self.reference.text().strip(),
            "deadline": str(self.deadline.content()),
            "language": str(self.language.currentData()),
            "search": self.search.text,
        }

    def draft(self) -> dict[str, str] | None:
        """Return what was typed and not stored."""
        return self.content() if self.is_touched else None

    def discard(self) -> None:
        """Throw away what was typed."""
        self._empty()
        self.left.emit()

    def _empty(self) -> None:
        self.is_touched = False
        self.begin({})

    def first_field(self) -> QWidget:
        """Return where the cursor goes on after the question."""
        return self.title

    def start(self) -> None:
        """Open the campaign and a sheet for each State, as one action."""
        if not self.start_button.isEnabled() or self.deadline.check() is not None:
            return
        filled, today, opened = self.content(), self._session.today(), list[Opened]()

        def work(register: Register) -> ChangeSet:
            opened.append(open_campaign(register, filled, today=today))
            return opened[0].done

        self._session.do(
            work,
            said=action_words("campaign.open"),
            then=lambda _done: self._opened(opened[0]),
            otherwise=self._refused,
            owner=self,
        )

    def _opened(self, opened: Opened) -> None:
        self._empty()
        self.started.emit(opened)

    def _refused(self, error: FocalnetError) -> None:
        self.question.hide()
        if error.place == "deadline":
            self.deadline.complain(error)
            self.deadline.setFocus()
        else:
            self.problem.setText(" ".join(explain(error)))
