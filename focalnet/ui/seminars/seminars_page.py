"""The page of the seminars: their list, and the tabs of the chosen one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from focalnet.domain.participation import (
    Arrival,
    Attendance,
    Certificate,
    Evaluation,
    Invitation,
    Participation,
    Registration,
)
from focalnet.domain.seminars import Event, Sitting
from focalnet.services.ports import Register
from focalnet.services.tools import Tools
from focalnet.ui.cards.card_page import CardPage
from focalnet.ui.lists.desk_page import DeskPage
from focalnet.ui.lists.panel import Panel
from focalnet.ui.seminars.attendance_panel import AttendancePanel
from focalnet.ui.seminars.check_in_panel import CheckInPanel
from focalnet.ui.seminars.documents_panel import DocumentsPanel
from focalnet.ui.seminars.figures_panel import FiguresPanel
from focalnet.ui.seminars.followup_panel import FollowupPanel
from focalnet.ui.seminars.invitations_panel import InvitationsPanel
from focalnet.ui.seminars.programme_panel import ProgrammePanel
from focalnet.ui.seminars.registration_panel import RegistrationPanel
from focalnet.ui.seminars.small_form import SmallForm, Typed
from focalnet.ui.session import Session

translate = QCoreApplication.translate
CODES, DESK = "codes", "desk"


class SeminarsPage(DeskPage):
    """Lists the events; what belongs to one is shown under its tabs."""

    def __init__(self, session: Session, tools: Tools) -> None:
        self.programme = ProgrammePanel(session, tools)
        self.invitations = InvitationsPanel(session, tools)
        self.registration = RegistrationPanel(session, tools)
        self.check_in = CheckInPanel(session, tools)
        self.attendance = AttendancePanel(session, tools)
        self.documents = DocumentsPanel(session, tools)
        self.figures = FiguresPanel(session, tools)
        self.followup = FollowupPanel(session, tools)
        self.of_kind: dict[str, Panel] = {
            Sitting.KIND: self.programme,
            Invitation.KIND: self.invitations,
            Participation.KIND: self.registration,
            Registration.KIND: self.registration,
            Arrival.KIND: self.check_in,
            Attendance.KIND: self.attendance,
            Certificate.KIND: self.documents,
            Evaluation.KIND: self.followup,
        }
        """The tab on which records of a kind are shown."""
        panels: list[tuple[str, Panel]] = [
            (translate("Seminars", "Programme"), self.programme),
            (translate("Seminars", "Invitations"), self.invitations),
            (translate("Seminars", "Registration"), self.registration),
            (translate("Seminars", "Check-in"), self.check_in),
            (translate("Seminars", "Attendance"), self.attendance),
            (translate("Seminars", "Documents"), self.documents),
            (translate("Seminars", "Figures"), self.figures),
            (translate("Seminars", "Follow-up"), self.followup),
        ]
        super().__init__(session, Event.KIND, panels)
        self._typed: Typed | None = None
        self._forms = self._small_forms()
        self.looked_at.connect(self._resume)
        self.documents.asked.connect(self.document_asked)
        self.figures.print_asked.connect(self.paper_asked)
        # Wherever the cursor is: somebody stands before the desk.
        desk = QShortcut(QKeySequence(Qt.Key.Key_F11), self)
        desk.activated.connect(self.check_in.open_desk)

    def _small_forms(self) -> dict[str, tuple[Panel, SmallForm]]:
        """Return the small forms by name, each with the tab it is on."""
        return {
            "turn": (self.programme, self.programme.turn_form),
            "invite": (self.invitations, self.invitations.invite_form),
            "mark": (self.invitations, self.invitations.mark_form),
            "reissue": (self.invitations, self.invitations.reissue_form),
            "move": (self.registration, self.registration.move_form),
            "person": (self.registration, self.registration.person_form),
            "preview": (self.registration, self.registration.preview),
            "followup": (self.followup, self.followup.form),
        }

    def show_record(self, record_id: str) -> None:
        """Select an event, or the event that a sitting, a participation or a mark belongs to."""
        self._bring_up(record_id, editing=False)

    def edit_record(self, record_id: str) -> None:
        """Open the form of an event, or of what belongs to one on its tab."""
        self._bring_up(record_id, editing=True)

    def _bring_up(self, record_id: str, *, editing: bool) -> None:
        self._wanted = record_id  # what the list goes back to when it is filled anew

        def look(register: Register) -> tuple[str, str]:
            record = register.many([record_id]).get(record_id)
            event = record_id if isinstance(record, Event) else getattr(record, "event", "")
            return event or record_id, record.KIND if record else Event.KIND

        def go(found: tuple[str, str]) -> None:
            event, kind = found
            if self._wanted not in {record_id, ""}:
                return  # something else is wanted by now
            panel = self.of_kind.get(kind)
            if panel is None and editing:
                super(SeminarsPage, self).edit_record(record_id)
                return
            super(SeminarsPage, self).show_record(event)
            if panel is not None:
                self._show_on(panel, record_id, editing=editing)

        self._session.ask(look, go, owner=self)

    def _show_on(self, panel: Panel, record_id: str, *, editing: bool) -> None:
        self.show_panel(panel)
        if select := getattr(panel, "select", None):
            select(record_id)
        card = getattr(panel, "card", None)
        if editing and isinstance(card, CardPage):
            card.start_edit(record_id)

    def _resume(self, event: str) -> None:
        """Go on with a small form, once its event is shown."""
        typed = self._typed
        if typed is None or typed.event != event:
            return
        self._typed = None
        if typed.form == CODES:
            self.show_panel(self.attendance)
            self.attendance.codes.setText(*typed.texts)
            return
        if typed.form == DESK:
            self.show_panel(self.check_in)
            self.check_in.resume_desk(*typed.begun)
            return
        panel, form = self._forms[typed.form]
        self.show_panel(panel)
        form.resume(typed.begun, typed.texts)

    def _typed_now(self) -> Typed | None:
        """Return what is typed into a small form that is open, or waits to be shown again."""
        if self._typed is not None:
            return self._typed
        if half := self.check_in.half_typed():
            return Typed(self.check_in.record_id, DESK, (half,), ())
        for name, (panel, form) in self._forms.items():
            if panel.record_id and not form.isHidden():
                return Typed(panel.record_id, name, form.beginning, form.typed())
        codes = self.attendance.codes.text()
        return Typed(self.attendance.record_id, CODES, (), (codes,)) if codes else None

    def restore(self, draft: object) -> None:
        """Go on with a draft."""
        if isinstance(draft, Typed):
            self._typed = draft
            super().show_record(draft.event)
        else:
            super().restore(draft)

    def draft(self) -> object | None:
        """Return what was typed into the form of an event, or of what belongs to it."""
        cards = (getattr(panel, "card", None) for panel in self.of_kind.values())
        found = (card.draft() for card in cards if isinstance(card, CardPage))
        of_card = super().draft() or next((draft for draft in found if draft), None)
        return of_card or self._typed_now()
