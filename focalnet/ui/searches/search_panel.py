"""The panel on which a search is written, tried, kept by name and taken out to a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout

from focalnet.domain.changes import ChangeSet
from focalnet.domain.dossier import SavedSearch
from focalnet.domain.record import Record
from focalnet.services import records
from focalnet.services.exporting import export
from focalnet.services.ports import Register
from focalnet.services.searches import chosen
from focalnet.services.setting import set_fields
from focalnet.services.tools import Tools
from focalnet.ui.forms.pieces import bind, button, words
from focalnet.ui.lists.panel import Panel
from focalnet.ui.network.saving import ask_where
from focalnet.ui.searches.search_form import SearchForm
from focalnet.ui.searches.search_line import SearchLine
from focalnet.ui.session import Session
from focalnet.ui.words import action_words


@dataclass(frozen=True, slots=True)
class SearchDraft:
    """A search that was written and not yet kept."""

    record: str
    name: str
    text: str


class SearchPanel(Panel):
    """Writes a search; ``kept`` brings the id of the saved search."""

    NEEDS_RECORD = False
    kept = Signal(str)

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__(session)
        self._tools = tools
        self._drafts: dict[str, SearchDraft] = {}
        self.is_touched = False
        self.name = QLineEdit()
        self.search = SearchLine(session)
        self.form = SearchForm(session)
        self.save_button = button(self.tr("Save"), self.save, "Ctrl+S", first=True)
        self.save_as_new = button(self.tr("Save under a new name"), self.save_new)
        self.out = button(self.tr("Export the people…"), self.ask_where)
        self._lay_out()
        self.name.textEdited.connect(self._touch)
        self.search.line.textEdited.connect(self._touch)
        self.search.changed.connect(self._follow_line)
        self.search.counted.connect(self._offer)
        self.form.written.connect(self._take_form)
        self.form.ready.connect(self._follow_line)
        bind(QKeySequence.StandardKey.Save, self, self.save)
        session.closing.connect(self._drafts.clear)
        self._offer()

    def _lay_out(self) -> None:
        head = QFormLayout()
        head.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        head.addRow(self.tr("Name"), self.name)
        head.addRow(self.tr("Search"), self.search)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self.form)
        self.form.setContentsMargins(0, 0, self.fontMetrics().height() // 2, 0)
        buttons = QHBoxLayout()
        buttons.addWidget(self.out)
        buttons.addStretch(1)
        buttons.addWidget(self.save_as_new)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(words(self.tr("Or field by field:"), "muted"))
        column.addWidget(area, 1)
        column.addWidget(self.said)
        column.addLayout(buttons)
        self.setFocusProxy(self.name)

    def _touch(self) -> None:
        self.is_touched = True
        self._offer()

    def _offer(self) -> None:
        whole = bool(self.name.text().strip() and self.search.text and self.search.is_good)
        self.save_button.setEnabled(whole)
        self.save_as_new.setVisible(bool(self.record_id))
        self.save_as_new.setEnabled(whole)
        self.out.setEnabled(bool(self.search.text) and self.search.is_good)

    def _follow_line(self) -> None:
        if self.search.text != self.form.text():
            self.form.show_text(self.search.text)

    def _take_form(self, text: str) -> None:
        self.is_touched = True
        self.search.line.setText(text)
        self.search.read()

    def show_record(self, record_id: str) -> None:
        """Show another search; what was typed into this one waits until it comes back."""
        if record_id == self.record_id:
            super().show_record(record_id)
            return
        self._set_aside()
        super().show_record(record_id)
        waiting = self._drafts.pop(record_id, None)
        if waiting is not None:
            self.restore(waiting)

    def _set_aside(self) -> None:
        held = self.draft()
        if held is not None:
            self._drafts[held.record] = held

    def start_new(self) -> None:
        """Begin a search that has no name yet, or go on with the one begun before."""
        self._set_aside()
        self.clear()
        self.search.show_text("")
        self.form.show_text("")
        waiting = self._drafts.pop("", None)
        if waiting is not None:
            self.restore(waiting)
        self._offer()
        self.name.setFocus()

    def clear(self) -> None:
        """Forget the search in the fields."""
        super().clear()
        self.is_touched = False
        self.name.clear()
        self.search.line.clear()

    def read(self) -> None:
        """Read the saved search, unless something was typed into it."""
        if not self.is_touched:
            key = self.record_id
            self._session.ask(lambda register: register.record(key), self._show, owner=self)

    def _show(self, found: Record) -> None:
        if self.is_touched:  # while the answer was on its way
            return
        if found.id == self.record_id and isinstance(found, SavedSearch):
            self.name.setText(found.title)
            self.search.show_text(found.query)
            self.form.show_text(found.query)

    def save(self) -> None:
        """Keep the search under its name."""
        if not self.save_button.isEnabled():
            return
        key, filled = self.record_id, self._filled()
        if not key:
            self.save_new()
            return

        def work(register: Register) -> ChangeSet:
            return set_fields(register, key, filled)

        self._store(work, action_words("query.edit"), [key])

    def save_new(self) -> None:
        """Keep the search beside the one it was made from."""
        filled, made = self._filled(), list[str]()

        def work(register: Register) -> ChangeSet:
            done, ids = records.enter(register, SavedSearch.KIND, [filled])
            made.extend(ids)
            return done

        self._store(work, action_words("query.add"), made)

    def _filled(self) -> dict[str, str]:
        return {"title": self.name.text().strip(), "query": self.search.text}

    def _store(self, work: Callable[[Register], ChangeSet], said: str, made: list[str]) -> None:
        def stored(_done: ChangeSet) -> None:
            self.is_touched = False
            self.record_id = made[0]
            self._offer()
            self.say(self.tr("Saved. Use it in lists, printing and campaigns."))
            self.kept.emit(made[0])

        self._session.do(work, said=said, then=stored, otherwise=self.refuse, owner=self)

    def ask_where(self) -> None:
        """Ask where the people found go."""
        filters = [f"{self.tr('Cards')} (*.vcf)", f"{self.tr('Table')} (*.csv)"]
        ask_where(self, self.tr("Export the people"), "search.vcf", filters, self.export_to)

    def export_to(self, path: Path) -> None:
        """Write whom the search finds to a file of cards or a table."""
        text, today, writers = self.search.text, self._session.today(), self._tools.writers

        def work(register: Register) -> int:
            found = chosen(register, text, today=today)
            return export(
                register,
                path,
                writers(),
                today=(found.day or today).isoformat(),
                only=found.holders,
            )

        self._session.ask(
            work,
            lambda count: self.say(self.tr("%n written to a file", "", count)),
            self.refuse,
            owner=self,
        )

    def draft(self) -> SearchDraft | None:
        """Return what was written and not kept."""
        if not self.is_touched:
            return None
        return SearchDraft(self.record_id, self.name.text(), self.search.text)

    def restore(self, draft: SearchDraft) -> None:
        """Go on with a draft."""
        self.record_id = draft.record
        self.name.setText(draft.name)
        self.search.show_text(draft.text)
        self.is_touched = True
        self._offer()
