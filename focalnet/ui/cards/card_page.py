"""The right-hand side of a page: the card, and the form in place of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from focalnet.domain.casework import Correspondence
from focalnet.domain.merging import RecordState
from focalnet.services.ports import Register
from focalnet.ui.cards.card_view import CardView
from focalnet.ui.cards.erasing_form import ErasingForm
from focalnet.ui.forms.ending_form import EndingDraft, EndingForm
from focalnet.ui.forms.handover_form import HandoverDraft, HandoverForm
from focalnet.ui.forms.record_form import FormDraft, RecordForm
from focalnet.ui.session import Session

Form = RecordForm | EndingForm | HandoverForm | ErasingForm


class CardPage(QStackedWidget):
    """Shows a record and lets it be edited in place.

    ``saved`` brings the id of what was stored, ``editing_changed`` whether a form
    is open, ``history_asked`` the id of the record whose history is wanted,
    ``print_asked`` the code of the State whose card is to be printed.
    """

    saved = Signal(str)
    editing_changed = Signal(bool)
    history_asked = Signal(str)
    print_asked = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = ""
        self._after = ""
        self._logs = False
        self.form: Form | None = None
        self.view = CardView(session)
        self.view.edit_asked.connect(self.start_edit)
        self.view.end_asked.connect(self.end_designation)
        self.view.handover_asked.connect(self.hand_over)
        self.view.erase_asked.connect(self.erase)
        self.view.print_asked.connect(self.print_asked)
        self.view.new_asked.connect(self.start_new)
        self.view.record_asked.connect(session.show_record)
        self.view.history_asked.connect(self.history_asked)
        self.addWidget(self.view)
        self.setFocusProxy(self.view)

    @property
    def is_editing(self) -> bool:
        """Whether a form is open."""
        return self.form is not None

    def show_record(self, record_id: str) -> None:
        """Show the card of a record; a form with typed text asks first."""
        if self.form is not None and self.form.is_touched:
            self._after = record_id
            self.form.leave()
            return
        self._drop_form()
        self._shown = record_id
        self.view.show_record(record_id)

    def clear(self) -> None:
        """Show nothing."""
        self._drop_form()
        self._shown = ""
        self.view.clear()

    def start_new(self, kind: str, prefill: Mapping[str, Any] | None = None) -> None:
        """Open the form of a new record."""
        if self._may_open():
            form = RecordForm(self._session, kind)
            self._open(form)
            self._logs = kind == Correspondence.KIND and bool(prefill)
            form.start_new(prefill)

    def new_record(self, kind: str) -> None:
        """Open an empty form."""
        self.start_new(kind)

    def start_edit(self, record_id: str) -> None:
        """Open the form of a record, on the state it has now."""
        if self._may_open():
            self._with_state(record_id, self._edit)

    def end_designation(self, record_id: str) -> None:
        """Ask when and by which act a designation ends."""
        if self._may_open():
            self._with_state(record_id, self._end)

    def hand_over(self, record_id: str) -> None:
        """Ask to whom, when and by which act everything somebody holds goes."""
        if self._may_open():
            self._with_state(record_id, self._hand_over)

    def erase(self, record_id: str) -> None:
        """Show what erasing a record for good would take, and ask."""
        if self._may_open():
            self._with_state(record_id, self._erase)

    def _erase(self, base: RecordState, title: str) -> None:
        if self.form is None:
            form = ErasingForm(self._session)
            self._open(form)
            form.erased.connect(self.clear)
            form.start(base.record, title)

    def _hand_over(self, base: RecordState, title: str) -> None:
        if self.form is None:
            form = HandoverForm(self._session)
            self._open(form)
            form.start(base, title)

    def _with_state(self, record_id: str, then: Any) -> None:
        def read(register: Register) -> tuple[RecordState, str]:
            row = register.row(record_id)
            return register.state(record_id), row.title if row else ""

        self._session.ask(read, lambda found: then(*found), owner=self)

    def _edit(self, base: RecordState, title: str) -> None:
        if self.form is None:
            form = RecordForm(self._session, base.kind)
            self._open(form)
            form.start_edit(base, title)

    def _end(self, base: RecordState, title: str) -> None:
        if self.form is None:
            self._open_ending().start(base, title)

    def _open_ending(self) -> EndingForm:
        form = EndingForm(self._session)
        form.successor_asked.connect(self._name_successor)
        self._open(form)
        return form

    def _name_successor(self, known: Mapping[str, Any]) -> None:
        self.start_new("designation", known)

    def draft(self) -> object | None:
        """Return what was typed and not saved, to go on with after a lock."""
        return self.form.draft() if self.form is not None else None

    def restore(self, draft: object) -> None:
        """Go on with a draft."""
        self._drop_form()
        if isinstance(draft, FormDraft):
            form = RecordForm(self._session, draft.kind)
            self._open(form)
            form.restore(draft)
        elif isinstance(draft, EndingDraft):
            self._open_ending().restore(draft)
        elif isinstance(draft, HandoverDraft):
            handover = HandoverForm(self._session)
            self._open(handover)
            handover.restore(draft)

    def _may_open(self) -> bool:
        if self.form is not None and self.form.is_touched:
            self.form.leave()
            return False
        self._drop_form()
        return True

    def _open(self, form: Form) -> None:
        self.form = form
        self._after = ""
        self._logs = False
        form.saved.connect(self._on_saved)
        form.left.connect(self._on_left)
        self.addWidget(form)
        self.setCurrentWidget(form)
        self.editing_changed.emit(True)

    def _drop_form(self) -> None:
        if self.form is not None:
            self.removeWidget(self.form)
            self.form.deleteLater()
            self.form = None
            self.setCurrentWidget(self.view)
            self.editing_changed.emit(False)

    def _on_saved(self, record_id: str) -> None:
        # A contact is logged in passing: the card of whom it was with stays.
        in_passing = self._logs and bool(self._shown)
        after = self._after or (self._shown if in_passing else record_id)
        self._drop_form()
        self.show_record(after)
        self.view.setFocus()
        if not in_passing:
            self.saved.emit(record_id)

    def _on_left(self) -> None:
        after = self._after or self._shown
        self._drop_form()
        if after:
            self.show_record(after)
        self.view.setFocus()
