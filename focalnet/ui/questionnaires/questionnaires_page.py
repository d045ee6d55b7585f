"""The page of the questionnaires: their list, who replied, and what they answered."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from focalnet.domain.casework import Questionnaire, Reply
from focalnet.services.ports import Register
from focalnet.services.questionnaires import Logged, replies_to, the_questionnaire
from focalnet.services.tools import Tools
from focalnet.ui.lists.desk_page import DeskPage
from focalnet.ui.questionnaires.answers_panel import AnswersByQuestion
from focalnet.ui.questionnaires.replies_panel import RepliesPanel
from focalnet.ui.questionnaires.reply_form import ReplyDraft, ReplyForm
from focalnet.ui.session import Session

translate = QCoreApplication.translate


class QuestionnairesPage(DeskPage):
    """Lists the questionnaires; a reply is logged in place of the panels."""

    def __init__(self, session: Session, tools: Tools) -> None:
        replies, answers = RepliesPanel(session, tools), AnswersByQuestion(session)
        panels = [
            (translate("Questionnaires", "Replies"), replies),
            (translate("Questionnaires", "Answers by question"), answers),
        ]
        super().__init__(session, Questionnaire.KIND, panels)
        self.replies, self.answers = replies, answers
        self.reply_form = ReplyForm(session)
        self.replies.reply_asked.connect(self.log_reply)
        self.reply_form.logged.connect(self._logged)
        self.reply_form.left.connect(self._leave_form)

    def log_reply(self, state: str) -> None:
        """Open the form for the reply of a State; one begun before comes back first."""
        if self.reply_form.is_touched:
            self.show_form(self.reply_form)
            return
        key = self.replies.record_id

        def read(register: Register) -> tuple[Questionnaire, Reply]:
            asked = the_questionnaire(register, key)
            return asked, next(item for item in replies_to(register, key) if item.state == state)

        def begin(found: tuple[Questionnaire, Reply]) -> None:
            self.show_form(self.reply_form)
            self.reply_form.begin(*found)

        self._session.ask(read, begin, owner=self)

    def _leave_form(self) -> None:
        self.leave_form()
        self.replies.table.setFocus()

    def _logged(self, logged: Logged) -> None:
        self._leave_form()
        same = self.tr("Nothing was new; nothing was stored.")
        self.replies.say(same if logged.outcome == "same" else self.tr("Logged."))

    def draft(self) -> object | None:
        """Return what was typed and not stored."""
        return self.reply_form.draft() or super().draft()

    def restore(self, draft: object) -> None:
        """Go on with a draft."""
        if isinstance(draft, ReplyDraft):
            self.show_form(self.reply_form)
            self.reply_form.restore(draft)
        else:
            super().restore(draft)
