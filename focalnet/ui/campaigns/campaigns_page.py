"""The page of the campaigns: their list, and how far the chosen one has come."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from focalnet.domain.casework import Campaign, Request
from focalnet.domain.records import Designation
from focalnet.services.campaigns import Opened
from focalnet.services.ports import Register
from focalnet.services.tools import Tools
from focalnet.ui.campaigns.answers_panel import AnswersPanel
from focalnet.ui.campaigns.start_form import StartForm
from focalnet.ui.campaigns.status_panel import StatusPanel
from focalnet.ui.lists.desk_page import DeskPage
from focalnet.ui.session import Session

translate = QCoreApplication.translate


class CampaignsPage(DeskPage):
    """Lists the campaigns; a new one is started in place of the panels."""

    def __init__(self, session: Session, tools: Tools) -> None:
        status, answers = StatusPanel(session, tools), AnswersPanel(session, tools)
        panels = [
            (translate("Campaigns", "Status"), status),
            (translate("Campaigns", "Answers from forms"), answers),
        ]
        super().__init__(session, Campaign.KIND, panels)
        self.status, self.answers = status, answers
        self.start_form = StartForm(session)
        self.start_form.started.connect(self._started)
        self.start_form.left.connect(self.leave_form)
        self.status.entries_asked.connect(self._correct)

    def start_new(self, known: Mapping[str, Any]) -> None:
        """Open the form that starts a campaign, with what was typed into it before."""
        self._pause.stop()
        self.show_form(self.start_form)
        self.start_form.begin(known or None)

    def _started(self, opened: Opened) -> None:
        self.leave_form()
        self.show_panel(self.status)
        self.show_record(opened.campaign)

    def _correct(self, request_id: str) -> None:
        """Open the entry that is to be corrected; the sheet where it has several."""

        def look(register: Register) -> tuple[str, bool]:
            request = register.record(request_id)
            asked = request.asked if isinstance(request, Request) else ()
            if len(asked) != 1:
                return request_id, False
            [entry] = asked
            mandate = register.many([entry.designation]).get(entry.designation)
            holder = mandate.holder if isinstance(mandate, Designation) else ""
            return holder or entry.designation, True

        def go(found: tuple[str, bool]) -> None:
            key, is_entry = found
            if is_entry:
                self._session.edit_record(key)
            else:
                self._session.show_record(key)

        self._session.ask(look, go, owner=self)

    def draft(self) -> object | None:
        """Return what was typed and not stored."""
        return self.start_form.draft() or super().draft()

    def restore(self, draft: object) -> None:
        """Go on with a draft."""
        if isinstance(draft, dict):
            self.start_new(draft)
            self.start_form.is_touched = True
        else:
            super().restore(draft)
