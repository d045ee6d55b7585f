"""Ending a designation: the day and the act; the record stays as it was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from focalnet.domain.changes import ChangeSet
from focalnet.domain.errors import FocalnetError, InvalidValue
from focalnet.domain.merging import RecordState
from focalnet.domain.plain import checked_record
from focalnet.domain.records import Designation
from focalnet.domain.schema import rule_names
from focalnet.domain.values import Instrument
from focalnet.services import records
from focalnet.services.ports import Register
from focalnet.ui.forms.choice_editors import ChoiceEditor
from focalnet.ui.forms.editor import Editor
from focalnet.ui.forms.groups import first_wrong
from focalnet.ui.forms.leaving import AskingForm
from focalnet.ui.forms.pieces import bind, button, words
from focalnet.ui.forms.text_editors import DateEditor, LineEditor
from focalnet.ui.session import Session
from focalnet.ui.words import action_words, choice_word, explain, label

ACT = ("kind", "reference", "dated", "court_reference", "received")
HANDED_ON = ("kind", "state", "region", "theme", "rank")
MAKERS: dict[str, type[Editor]] = {"choice": ChoiceEditor, "date": DateEditor, "text": LineEditor}


class EndMissing(InvalidValue):
    """No day was given."""

    code = "designation.end-missing"
    remedy = "Write the day it ends, or at least the month or year."


@dataclass(frozen=True, slots=True)
class EndingDraft:
    """What was typed of an end and not yet saved."""

    base: RecordState
    title: str
    end: str
    act: Mapping[str, str]


class EndingForm(AskingForm):
    """Asks the day a designation ends and by which act; the act is written to its notes.

    ``successor_asked`` brings what a designation of the successor begins with.
    """

    saved = Signal(str)
    successor_asked = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._base: RecordState | None = None
        self.end = DateEditor(rule_names(Designation)["end"])
        declared = rule_names(Instrument)
        self.act = {name: MAKERS[declared[name].shape](declared[name]) for name in ACT}
        self.successor = QCheckBox(self.tr("Then enter the successor"))
        self.successor.setChecked(True)
        self.ask_before_leaving(self.save)
        for editor in (self.end, *self.act.values()):
            editor.touched.connect(self.note_touch)
        self._lay_out()
        bind(QKeySequence.StandardKey.Save, self, self.save)
        bind(Qt.Key.Key_Escape, self, self.leave)

    def _lay_out(self) -> None:
        self.heading = words(self.tr("End this designation"), "title")
        self.whose = words("", "heading")
        self.problem = words("", "problem")
        self.problem.hide()
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Ends on"), self.end)
        for editor in self.act.values():
            form.addRow(label(editor.rule.label), editor)
        form.addRow("", self.successor)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Leave"), self.leave, "Esc"))
        buttons.addWidget(button(self.tr("End it"), self.save, "Ctrl+S", first=True))
        column = QVBoxLayout(self)
        for part in (self.heading, self.whose, self.problem):
            column.addWidget(part)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(self.question)
        column.addLayout(buttons)

    def start(self, base: RecordState, title: str) -> None:
        """Begin with the designation as it is now."""
        self._base = base
        self.whose.setText(title)
        self.end.setFocus()

    def draft(self) -> EndingDraft | None:
        """Return what was typed; None where nothing was."""
        if self._base is None or not self.is_touched:
            return None
        act = {name: str(editor.content()) for name, editor in self.act.items()}
        return EndingDraft(self._base, self.whose.text(), str(self.end.content()), act)

    def restore(self, draft: EndingDraft) -> None:
        """Go on with a draft."""
        self.start(draft.base, draft.title)
        self.end.show_content(draft.end)
        for name, editor in self.act.items():
            editor.show_content(draft.act.get(name, ""))
        self.is_touched = True

    def first_field(self) -> QWidget:
        """Return where the cursor goes on after the question."""
        return self.end

    def save(self) -> None:
        """Set the end and write the act into the notes; nothing is erased."""
        base = self._base
        wrong = first_wrong((self.end, *self.act.values()))
        if wrong is None and not self.end.content():
            self.end.complain(EndMissing("There is no day yet.", place="end"))
            wrong = self.end
        if wrong is not None or base is None:
            (wrong or self.end).setFocus()
            return
        content = {**base.content, "end": self.end.content(), "notes": self._notes(base)}

        def store(register: Register) -> ChangeSet:
            new_id = register.ids.element
            return records.edit(
                register, base, checked_record(base.kind, base.record, content, new_id=new_id)
            )

        self._session.do(
            store,
            said=action_words("designation.edit"),
            then=lambda _done: self._stored(base),
            otherwise=self._refused,
            owner=self,
        )

    def _notes(self, base: RecordState) -> str:
        earlier = str(base.content.get("notes", ""))
        held = {name: str(editor.content()) for name, editor in self.act.items()}
        held["kind"] = choice_word(held["kind"]) if held["kind"] else ""
        act = ", ".join(
            text if name in {"kind", "reference"} else f"{label(self.act[name].rule.label)} {text}"
            for name, text in held.items()
            if text
        )
        said = self.tr("Ended by: %1").replace("%1", act) if act else ""
        return "\n".join(part for part in (earlier, said) if part)

    def _stored(self, base: RecordState) -> None:
        self.is_touched = False
        wanted = self.successor.isChecked()
        known: dict[str, Any] = {name: base.content.get(name, "") for name in HANDED_ON}
        known["start"] = self.end.content()
        self.saved.emit(base.record)
        if wanted:
            self.successor_asked.emit(known)

    def _refused(self, error: FocalnetError) -> None:
        if error.place == "end":
            self.end.complain(error)
            self.end.setFocus()
        else:
            self.problem.setText(" ".join(explain(error)))
            self.problem.show()
