"""The form of one record, made from its declaration; it stands where the card stood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from focalnet.domain.changes import ChangeSet
from focalnet.domain.errors import FocalnetError
from focalnet.domain.merging import RecordState
from focalnet.domain.plain import checked_record
from focalnet.services import records
from focalnet.services.ports import Register
from focalnet.ui.forms.fields import FieldRows
from focalnet.ui.forms.leaving import AskingForm
from focalnet.ui.forms.lookups import Lookups
from focalnet.ui.forms.making import EditorMaker
from focalnet.ui.forms.pieces import bind, button, words
from focalnet.ui.session import Session
from focalnet.ui.words import action_words, explain, record_word


@dataclass(frozen=True, slots=True)
class FormDraft:
    """What was typed into a form and not yet saved; ``base`` is None for a new record."""

    kind: str
    base: RecordState | None
    content: Mapping[str, Any]


class RecordForm(AskingForm):
    """Enters or edits one record; Ctrl+S saves, Esc leaves.

    ``saved`` brings the id of the record once it is stored, ``left`` says that
    the officer wants out. Nothing typed is lost when saving is refused.
    """

    saved = Signal(str)

    def __init__(self, session: Session, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.base: RecordState | None = None
        self._saving = False
        self._session = session
        self.lookups = Lookups(session, self)
        self.lookups.load()
        self.fields = FieldRows(kind, EditorMaker(self.lookups))
        self.fields.touched.connect(self.note_touch)
        self._lay_out()
        bind(QKeySequence.StandardKey.Save, self, self.save)
        bind(Qt.Key.Key_Escape, self, self.leave)

    def _lay_out(self) -> None:
        self.heading = words("", "title")
        self.problem = words("", "problem")
        self.problem.hide()
        self.ask_before_leaving(self.save)
        self.save_button = button(self.tr("Save"), self.save, "Ctrl+S", first=True)
        self.leave_button = button(self.tr("Leave"), self.leave, "Esc")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.leave_button)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        for part in (self.heading, self.problem):
            column.addWidget(part)
        column.addWidget(self.fields, 1)
        column.addWidget(self.question)
        column.addLayout(buttons)

    def start_new(self, prefill: Mapping[str, Any] | None = None) -> None:
        """Begin a new record, with what is already known of it."""
        self.heading.setText(self.tr("New: %1").replace("%1", record_word(self.kind)))
        self._begin(None, prefill or {})

    def start_edit(self, base: RecordState, title: str = "") -> None:
        """Begin to edit a record as it is now."""
        self.heading.setText(title or record_word(self.kind))
        self._begin(base, base.content)

    def _begin(self, base: RecordState | None, content: Mapping[str, Any]) -> None:
        self.base = base
        self.fields.show_content(content)
        self.is_touched = False
        self.stay()
        self.problem.hide()
        next(iter(self.fields.editors.values())).setFocus()

    def draft(self) -> FormDraft | None:
        """Return what was typed; None where nothing was."""
        if not self.is_touched:
            return None
        return FormDraft(self.kind, self.base, self.fields.content())

    def restore(self, draft: FormDraft) -> None:
        """Go on with a draft."""
        if draft.base is None:
            self.start_new()
        else:
            self.start_edit(draft.base)
        self.fields.show_content(draft.content)
        self.is_touched = True

    def first_field(self) -> QWidget:
        """Return where the cursor goes on after the question."""
        return self.fields

    def save(self) -> None:
        """Store what is entered, if every field can be stored."""
        if self._saving or not self.fields.check():
            return
        self._saving = True
        self.save_button.setEnabled(False)
        self.question.hide()
        self.problem.hide()
        content, base, kind = self.fields.content(), self.base, self.kind
        kept: list[str] = []

        def store(register: Register) -> ChangeSet:
            if base is None:
                done, ids = records.enter(register, kind, [content])
                kept.extend(ids)
                return done
            kept.append(base.record)
            after = checked_record(kind, base.record, content, new_id=register.ids.element)
            return records.edit(register, base, after)

        verb = "add" if base is None else "edit"
        self._session.do(
            store,
            said=action_words(f"{kind}.{verb}"),
            then=lambda _done: self._stored(kept[0]),
            otherwise=self._refused,
            owner=self,
        )

    def _stored(self, record_id: str) -> None:
        self._saving = False
        self.save_button.setEnabled(True)
        self.is_touched = False
        self.saved.emit(record_id)

    def _refused(self, error: FocalnetError) -> None:
        self._saving = False
        self.save_button.setEnabled(True)
        if not self.fields.complain(error):
            self.problem.setText(" ".join(explain(error)))
            self.problem.show()
