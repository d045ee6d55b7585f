"""The editor of a reference: type a few letters, choose the record; empty is a vacancy."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit

from focalnet.domain.listing import SEPARATOR
from focalnet.domain.schema import FieldRule
from focalnet.services.ports import Row
from focalnet.ui.forms.choice_editors import NotInList
from focalnet.ui.forms.editor import Editor
from focalnet.ui.forms.lookups import Lookups
from focalnet.ui.forms.suggestions import Suggestions
from focalnet.ui.words import choice_word

PAUSE_MS = 80


class RecordEditor(Editor):
    """Holds the id of a record of the kinds its rule refers to."""

    def __init__(self, rule: FieldRule, lookups: Lookups) -> None:
        super().__init__(rule)
        self._lookups = lookups
        self._id = ""
        self._asked = ""
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self._suggestions = Suggestions(self.line)
        self._suggestions.chosen.connect(self._choose)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.line.setPlaceholderText(self._hint())
        self.line.textEdited.connect(self._typed)
        self.place(self.line)

    def _hint(self) -> str:
        if self.rule.name == "holder":
            return self.tr("Type a name; empty is a vacancy")
        return self.tr("Type a name")

    def _typed(self, _text: str) -> None:
        self._id = ""
        self.quieten()
        self.touched.emit()
        self._pause.start()

    def _search(self) -> None:
        self._asked = self.line.text().strip()
        if self._asked:
            self._lookups.find(self._asked, self.rule.refers, self._offer)
        else:
            self._suggestions.offer(())

    def _offer(self, rows: list[Row]) -> None:
        if not self._id and self.line.text().strip() == self._asked:
            self._suggestions.offer((row.id, row.title, _shown(row)) for row in rows)

    def _choose(self, record_id: str, title: str) -> None:
        self._id = record_id
        self.line.setText(title)
        self.quieten()
        self.touched.emit()

    def content(self) -> str:
        """Return the id chosen; empty where nothing is."""
        return self._id

    def show_content(self, content: object) -> None:
        """Show the name of the record with this id."""
        record_id = self._id = str(content or "")
        self.line.clear()

        def name_it(title: str) -> None:
            if self._id == record_id:
                self.line.setText(title)
                self.line.setCursorPosition(0)

        if record_id:
            self._lookups.title(record_id, name_it)

    def check(self) -> Editor | None:
        """Refuse a name that was typed and not chosen."""
        if self.line.text().strip() and not self._id:
            self.complain(NotInList("Choose the record meant.", place=self.rule.name))
            return self
        return super().check()


def _shown(row: Row) -> str:
    parts = (row.title, row.state, *map(choice_word, row.detail.split(SEPARATOR)))
    return " · ".join(part for part in parts if part)
