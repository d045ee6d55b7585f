"""Handing over everything somebody holds: to whom, on which day, by which act, as one action."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from focalnet.domain.changes import ChangeSet
from focalnet.domain.errors import FocalnetError
from focalnet.domain.merging import RecordState
from focalnet.domain.records import Designation
from focalnet.domain.schema import FieldRule, rule_names
from focalnet.domain.values import Instrument
from focalnet.services.mandates import hand_over, whole_day
from focalnet.services.ports import Register
from focalnet.ui.forms.choice_editors import ChoiceEditor
from focalnet.ui.forms.editor import Editor
from focalnet.ui.forms.groups import first_wrong
from focalnet.ui.forms.leaving import AskingForm
from focalnet.ui.forms.lookups import Lookups
from focalnet.ui.forms.pieces import bind, button, words
from focalnet.ui.forms.record_editor import RecordEditor
from focalnet.ui.forms.text_editors import DateEditor, LineEditor
from focalnet.ui.session import Session
from focalnet.ui.words import action_words, explain, label

ACT = ("kind", "reference", "dated", "court_reference", "received")
MAKERS: dict[str, type[Editor]] = {"choice": ChoiceEditor, "date": DateEditor, "text": LineEditor}


@dataclass(frozen=True, slots=True)
class HandoverDraft:
    """What was typed of a handover and not yet saved."""

    holder: str
    title: str
    content: Mapping[str, str]


class HandoverForm(AskingForm):
    """Ends all that a person or institution holds and opens the same for a successor."""

    saved = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._holder = ""
        refers = rule_names(Designation)["holder"].refers
        self.successor = RecordEditor(
            FieldRule("holder", "Successor", "record", refers=refers), Lookups(session, self)
        )
        self.day = DateEditor(FieldRule("on", "Day of the handover", "date"))
        self.reason = LineEditor(FieldRule("reason", "Reason", "text"))
        declared = rule_names(Instrument)
        self.act = {name: MAKERS[declared[name].shape](declared[name]) for name in ACT}
        self.ask_before_leaving(self.save)
        for editor in self.editors().values():
            editor.touched.connect(self.note_touch)
        self._lay_out()
        bind(QKeySequence.StandardKey.Save, self, self.save)
        bind(Qt.Key.Key_Escape, self, self.leave)

    def editors(self) -> dict[str, Editor]:
        """Return the fields by name, in the order they are filled."""
        return {"to": self.successor, "on": self.day, **self.act, "reason": self.reason}

    def _lay_out(self) -> None:
        self.whose = words("", "heading")
        self.problem = words("", "problem")
        self.problem.hide()
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        own = {
            "to": self.tr("Successor"),
            "on": self.tr("Day of the handover"),
            "reason": self.tr("Reason"),
        }
        for name, editor in self.editors().items():
            title = own.get(name) or label(editor.rule.label)
            editor.entitle(title)
            form.addRow(title, editor)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Leave"), self.leave, "Esc"))
        buttons.addWidget(button(self.tr("Hand over"), self.save, "Ctrl+S", first=True))
        column = QVBoxLayout(self)
        column.addWidget(words(self.tr("Hand over all mandates and posts"), "title"))
        column.addWidget(self.whose)
        hint = self.tr(
            "Without a successor, vacancies stand in their place. One Undo takes it back."
        )
        column.addWidget(words(hint, "muted"))
        column.addWidget(self.problem)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(self.question)
        column.addLayout(buttons)

    def start(self, holder: RecordState, title: str) -> None:
        """Begin with whoever leaves."""
        self._begin(holder.record, title)

    def _begin(self, holder: str, title: str) -> None:
        self._holder = holder
        self.whose.setText(title)
        self.day.show_content(self._session.today().isoformat())
        self.successor.setFocus()

    def draft(self) -> HandoverDraft | None:
        """Return what was typed; None where nothing was."""
        if not self._holder or not self.is_touched:
            return None
        content = {name: str(editor.content()) for name, editor in self.editors().items()}
        return HandoverDraft(self._holder, self.whose.text(), content)

    def restore(self, draft: HandoverDraft) -> None:
        """Go on with a draft."""
        self._begin(draft.holder, draft.title)
        for name, editor in self.editors().items():
            editor.show_content(draft.content.get(name, ""))
        self.is_touched = True

    def first_field(self) -> QWidget:
        """Return where the cursor goes on after the question."""
        return self.successor

    def save(self) -> None:
        """Hand over on the day given; nothing is erased."""
        wrong = first_wrong(self.editors().values())
        if wrong is not None:
            wrong.setFocus()
            return
        try:
            day = whole_day(str(self.day.content()), place="on")
        except FocalnetError as error:
            self._refused(error)
            return
        holder, to = self._holder, str(self.successor.content())
        told = (*self.act, "reason")
        act = {name: str(self.editors()[name].content()) for name in told}

        def store(register: Register) -> ChangeSet:
            return hand_over(register, holder, to=to, act=act, on=day).done

        self._session.do(
            store,
            said=action_words("handover"),
            then=lambda _done: self._stored(),
            otherwise=self._refused,
            owner=self,
        )

    def _stored(self) -> None:
        self.is_touched = False
        self.saved.emit(self._holder)

    def _refused(self, error: FocalnetError) -> None:
        editor = {"on": self.day, "--to": self.successor}.get(error.place)
        if editor is not None:
            editor.complain(error)
            editor.setFocus()
        else:
            self.problem.setText(" ".join(explain(error)))
            self.problem.show()
