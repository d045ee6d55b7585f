"""The right-hand side of a page: the card, and the form in place of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from focalnet.domain.merging import RecordState
from focalnet.services.ports import Register
from focalnet.services.tools import Tools
from focalnet.ui.cards.page import CardPage
from focalnet.ui.forms.ending_form import EndingForm
from focalnet.ui.forms.record_form import FormDraft, RecordForm
from focalnet.ui.session import Session

Form = RecordForm | EndingForm


class RecordPane(QStackedWidget):
    """Shows a record and lets it be edited in place.

    ``saved`` brings the id of what was stored, ``record_asked`` that of a link
    in the card, ``editing_changed`` whether a form is open.
    """

    record_asked = Signal(str)
    saved = Signal(str)
    editing_changed = Signal(bool)
    history_asked = Signal(str)

    def __init__(self, session: Session, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = ""
        self._after = ""
        self.form: Form | None = None
        self.card_page = CardPage(session, tools)
        self.card_page.edit_asked.connect(self.start_edit)
        self.card_page.end_asked.connect(self.end_designation)
        self.card_page.new_asked.connect(self.start_new)
        self.card_page.record_asked.connect(self.record_asked)
        self.card_page.history_asked.connect(self.history_asked)
        self.addWidget(self.card_page)

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
        self.card_page.show_record(record_id)

    def clear(self) -> None:
        """Show nothing."""
        self._drop_form()
        self._shown = ""
        self.card_page.clear()

    def start_new(self, kind: str, prefill: Mapping[str, Any] | None = None) -> None:
        """Open the form of a new record."""
        if self._may_open():
            form = RecordForm(self._session, kind)
            self._open(form)
            form.start_new(prefill)

    def start_edit(self, record_id: str) -> None:
        """Open the form of a record, on the state it has now."""
        if self._may_open():
            self._with_state(record_id, self._edit)

    def end_designation(self, record_id: str) -> None:
        """Ask when and by which act a designation ends."""
        if self._may_open():
            self._with_state(record_id, self._end)

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
            form = EndingForm(self._session)
            form.successor_asked.connect(self._name_successor)
            self._open(form)
            form.start(base, title)

    def _name_successor(self, known: Mapping[str, Any]) -> None:
        self.start_new("designation", known)

    def draft(self) -> FormDraft | None:
        """Return what was typed and not saved, to go on with after a lock."""
        return self.form.draft() if isinstance(self.form, RecordForm) else None

    def restore(self, draft: FormDraft) -> None:
        """Go on with a draft."""
        self._drop_form()
        form = RecordForm(self._session, draft.kind)
        self._open(form)
        form.restore(draft)

    def _may_open(self) -> bool:
        if self.form is not None and self.form.is_touched:
            self.form.leave()
            return False
        self._drop_form()
        return True

    def _open(self, form: Form) -> None:
        self.form = form
        self._after = ""
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
            self.setCurrentWidget(self.card_page)
            self.editing_changed.emit(False)

    def _on_saved(self, record_id: str) -> None:
        after = self._after or record_id
        self._drop_form()
        self.show_record(after)
        self.card_page.setFocus()
        self.saved.emit(record_id)

    def _on_left(self) -> None:
        after = self._after or self._shown
        self._drop_form()
        if after:
            self.show_record(after)
        self.card_page.setFocus()
