"""The form on which a State's reply is logged: day, language, files, an answer per question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from focalnet.domain.casework import Question, Questionnaire, Reply
from focalnet.domain.changes import ChangeSet
from focalnet.domain.errors import FocalnetError
from focalnet.domain.schema import FieldRule
from focalnet.services.ports import Register
from focalnet.services.questionnaires import Logged, log_reply
from focalnet.ui.forms.languages_editor import LanguagesEditor
from focalnet.ui.forms.leaving import AskingForm
from focalnet.ui.forms.pieces import Saying, bind, button, words
from focalnet.ui.forms.text_editors import DateEditor, LongEditor
from focalnet.ui.session import Session
from focalnet.ui.words import action_words, explain


@dataclass(frozen=True, slots=True)
class ReplyDraft:
    """What was typed of a reply and not stored."""

    questionnaire: Questionnaire
    state: str
    filled: Mapping[str, Any]
    files: tuple[Path, ...]


class ReplyForm(AskingForm):
    """Logs a reply as one action; ``logged`` brings what that did."""

    logged = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: Questionnaire | None = None
        self._state = ""
        self.files: tuple[Path, ...] = ()
        self.answers: dict[str, LongEditor] = {}
        self.received = DateEditor(FieldRule("received", "Received on", "date"))
        self.language = LanguagesEditor(FieldRule("language", "Language", "code"))
        self.ask_before_leaving(self.save)
        self._lay_out()
        for editor in (self.received, self.language):
            editor.touched.connect(self._touch)
        bind(QKeySequence.StandardKey.Save, self, self.save)
        bind(Qt.Key.Key_Escape, self, self.leave)

    def _lay_out(self) -> None:
        self.title, self.problem = words("", "title"), Saying("problem")
        self.file_names = words("", "muted")
        self._head = QFormLayout()
        self._head.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        files = QWidget()
        line = QHBoxLayout(files)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(button(self.tr("Choose files…"), self.ask_for_files))
        line.addWidget(self.file_names, 1)
        for name, field in (
            (self.tr("Received on"), self.received),
            (self.tr("Language"), self.language),
        ):
            field.entitle(name)
            self._head.addRow(name, field)
        self._head.addRow(self.tr("Files"), files)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Leave"), self.leave, "Esc"))
        buttons.addWidget(button(self.tr("Log the reply"), self.save, "Ctrl+S", first=True))
        column = QVBoxLayout(self)
        column.addWidget(self.title)
        column.addLayout(self._head)
        column.addWidget(self.area, 1)
        for part in (self.problem, self.question):
            column.addWidget(part)
        column.addLayout(buttons)
        self.setFocusProxy(self.received)

    def begin(self, asked: Questionnaire, sheet: Reply) -> None:
        """Begin with the sheet of a State, answered before or not."""
        self._asked, self._state = asked, sheet.state
        self.is_touched, self.files = False, ()
        self.title.setText(f"{asked.title} · {self._session.naming.state(sheet.state)}")
        self.received.show_content(sheet.received or self._session.today().isoformat())
        self.language.show_content(sheet.language)
        self.file_names.setText(", ".join(item.name for item in sheet.files))
        self.problem.clear()
        self.question.hide()
        self._show_questions(asked.questions, {item.question: item.text for item in sheet.answers})
        self.received.setFocus()

    def _show_questions(self, questions: tuple[Question, ...], given: Mapping[str, str]) -> None:
        self.answers = {}
        inside = QWidget()
        column = QVBoxLayout(inside)
        for question in questions:
            heading = f"{question.number}. {question.text}"
            editor = LongEditor(FieldRule(question.number, heading, "long"))
            editor.entitle(heading)
            editor.show_content(given.get(question.number, ""))
            editor.touched.connect(self._touch)
            self.answers[question.number] = editor
            column.addWidget(words(heading, "heading"))
            column.addWidget(editor)
        column.addStretch(1)
        self.area.setWidget(inside)

    def _touch(self) -> None:
        self.is_touched = True

    def ask_for_files(self) -> None:
        """Ask which files came with the reply; nothing waits for the answer."""
        dialog = QFileDialog(self, self.tr("Choose the files of the reply"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.choose_files(tuple(map(Path, names))))
        dialog.open()

    def choose_files(self, paths: tuple[Path, ...]) -> None:
        """Take files with the reply; they are read when it is logged."""
        self.files = paths
        self.file_names.setText(", ".join(path.name for path in paths))
        self._touch()

    def filled(self) -> dict[str, Any]:
        """Return the reply as it is entered."""
        return {
            "state": self._state,
            "received": str(self.received.content()),
            "language": str(self.language.content()),
            "answers": {number: editor.content() for number, editor in self.answers.items()},
        }

    def save(self) -> None:
        """Log the reply with its files, as one action."""
        for editor in (self.received, self.language):
            if editor.check() is not None:
                editor.setFocus()
                return
        asked, filled, files = self._asked, self.filled(), self.files
        if asked is None:
            return
        today, logged = self._session.today(), list[Logged]()

        def work(register: Register) -> ChangeSet:
            logged.append(log_reply(register, asked.id, filled, files, today=today))
            return logged[0].done

        self._session.do(
            work,
            said=action_words("questionnaire.reply"),
            then=lambda _done: self._stored(logged[0]),
            otherwise=self._refused,
            owner=self,
        )

    def _stored(self, logged: Logged) -> None:
        self.is_touched = False
        self.logged.emit(logged)

    def _refused(self, error: FocalnetError) -> None:
        self.question.hide()
        parts = (error.place, *explain(error))
        self.problem.setText(" ".join(part for part in parts if part))

    def first_field(self) -> QWidget:
        """Return where the cursor goes on after the question."""
        return self.received

    def draft(self) -> ReplyDraft | None:
        """Return what was typed and not stored."""
        if self._asked is None or not self.is_touched:
            return None
        return ReplyDraft(self._asked, self._state, self.filled(), self.files)

    def restore(self, draft: ReplyDraft) -> None:
        """Go on with a draft."""
        filled = draft.filled
        self.begin(draft.questionnaire, Reply(id="", state=draft.state))
        self.received.show_content(filled["received"])
        self.language.show_content(filled["language"])
        self._show_questions(draft.questionnaire.questions, filled["answers"])
        if draft.files:
            self.choose_files(draft.files)
        self.is_touched = True
