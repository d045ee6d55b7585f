"""Whom to invite to an event: a search with its count, deadline, quota and language."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout

from focalnet.domain.changes import ChangeSet
from focalnet.domain.errors import FocalnetError
from focalnet.domain.schema import FieldRule
from focalnet.domain.seminars import Event
from focalnet.services.invitations import Invited, WouldInvite, invite, would_invite
from focalnet.services.ports import Register
from focalnet.services.words import LANGUAGES
from focalnet.ui.forms.choice_editors import QuietCombo
from focalnet.ui.forms.languages_editor import language_name
from focalnet.ui.forms.pieces import Saying, bind, button, words
from focalnet.ui.forms.text_editors import DateEditor
from focalnet.ui.searches.search_line import Counting, SearchLine
from focalnet.ui.seminars.invitation_lines import would_words
from focalnet.ui.seminars.small_form import SmallForm
from focalnet.ui.session import Session
from focalnet.ui.words import action_words, explain

LETTERS = 12


class InviteForm(SmallForm):
    """Drafts a letter to each State that a search leads to; ``invited`` brings what was done.

    Hidden until begun.
    """

    invited = Signal(object)
    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self._session = session
        self._event = ""
        self.plan: WouldInvite | None = None
        self.search = SearchLine(session, self._count, self._tell)
        self.deadline = DateEditor(FieldRule("deadline", "Deadline", "date"))
        self.quota = QLineEdit()
        self.language = QuietCombo()
        self.language.setSizeAdjustPolicy(
            QuietCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.language.setMinimumContentsLength(LETTERS)
        self.language.addItem(self.tr("Each State in its own language of correspondence"), "")
        for code in LANGUAGES:
            self.language.addItem(language_name(code), code)
        self.problem = Saying("problem")
        self._lay_out()
        self.search.changed.connect(self._forget)
        self.search.counted.connect(self._offer)
        bind(QKeySequence.StandardKey.Save, self, self.save)
        bind(Qt.Key.Key_Escape, self, self.leave)
        self.hide()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in (
            (self.tr("Whom to invite (search)"), self.search),
            (self.tr("Deadline"), self.deadline),
            (self.tr("Places for each State"), self.quota),
            (self.tr("Language of the letters"), self.language),
        ):
            field.setAccessibleName(name)
            form.addRow(name, field)
        self.save_button = button(self.tr("Draft the letters"), self.save, "Ctrl+S", first=True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Leave"), self.leave, "Esc"))
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.addWidget(words(self.tr("Invite"), "heading"))
        hint = self.tr(
            "One letter is drafted for each State, for the seats that the search finds. What "
            "you leave empty is taken from the event."
        )
        column.addWidget(words(hint, "muted"))
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addLayout(buttons)
        self.setFocusProxy(self.search)

    def begin(self, event: Event) -> None:
        """Ask whom to invite; what was typed for the same event before is still there."""
        self.beginning = (event,)
        if event.id != self._event:
            self._event = event.id
            self.search.line.clear()
            self.quota.clear()
            self.deadline.show_content("")
            self.language.setCurrentIndex(0)
        self.quota.setPlaceholderText(event.quota)
        if event.deadline:
            self.deadline.line.setPlaceholderText(event.deadline)
        self.problem.clear()
        self._forget()
        self.search.show_text(self.search.text or event.selection)
        self.show()
        self.setFocus()

    def after_resuming(self) -> None:
        """Count again what the search finds."""
        self.search.show_text(self.search.text)

    def _count(self) -> Counting:
        event, today = self._event, self._session.today()
        return lambda register, text: (
            would_invite(register, event, text, today=today) if text else None
        )

    def _tell(self, plan: WouldInvite | None) -> str:
        self.plan = plan
        return would_words(plan, self._session.naming) if plan else ""

    def _forget(self) -> None:
        self.plan = None
        self._offer()

    def _offer(self) -> None:
        found = self.plan if self.search.is_good and self.search.text else None
        self.save_button.setEnabled(bool(found and found.letters))

    def begin_again(self, begun: tuple[Any, ...]) -> None:
        """Begin as before the lock."""
        self.begin(*begun)

    def leave(self) -> None:
        """Put the form away."""
        self.hide()
        self.left.emit()

    def save(self) -> None:
        """Draft the letters, as one action."""
        if self.deadline.check() is not None or not self.search.text:
            return
        event, search, today = self._event, self.search.text, self._session.today()
        told = {
            "deadline": str(self.deadline.content()),
            "quota": self.quota.text().strip(),
            "language": str(self.language.currentData()),
        }
        done: list[Invited] = []

        def work(register: Register) -> ChangeSet:
            done.append(invite(register, event, search, today=today, **told))
            return done[0].done

        self._session.do(
            work,
            said=action_words("event.invite"),
            then=lambda _done: self._invited(done[0]),
            otherwise=self.refuse,
            owner=self,
        )

    def _invited(self, done: Invited) -> None:
        self._event = ""
        self.leave()
        self.invited.emit(done)

    def refuse(self, error: FocalnetError) -> None:
        """Show why nobody was invited, at the field it is about."""
        if error.place == "deadline":
            self.deadline.complain(error)
        else:
            self.problem.setText(" ".join(explain(error)))
