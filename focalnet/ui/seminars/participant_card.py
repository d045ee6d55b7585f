"""The card of one participant: the participation, or the registration file behind it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QTabBar, QVBoxLayout, QWidget

from focalnet.domain.changes import ChangeSet
from focalnet.domain.errors import FocalnetError
from focalnet.domain.participation import Registration
from focalnet.services.participant_lines import ParticipantLine
from focalnet.services.ports import Register
from focalnet.services.registration_files import show_photo
from focalnet.ui.cards.card_page import CardPage
from focalnet.ui.cards.drawing import row_of
from focalnet.ui.forms.pieces import Saying, button
from focalnet.ui.session import Session
from focalnet.ui.words import action_words, explain

CARD_LINES = 12
FILE = 1


class ParticipantCard(QWidget):
    """Shows a participation or its file, opens their forms, and takes a photo.

    ``saved`` says that something was stored.
    """

    saved = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._event = ""
        self.line: ParticipantLine | None = None
        self.card = CardPage(session)
        self.card.setMinimumHeight(self.fontMetrics().height() * CARD_LINES)
        self.said = Saying("muted")
        self.sides = QTabBar()
        self.sides.setDrawBase(False)
        self.sides.setExpanding(False)
        for side in (self.tr("Participation"), self.tr("Registration file")):
            self.sides.addTab(side)
        self.fill_button = button(self.tr("Fill in the file…"), self.edit_file)
        self.photo_button = QPushButton(self.tr("Photo"))
        menu = QMenu(self)
        menu.addAction(self.tr("Choose a photo…"), self.ask_photo)
        self.no_photo = menu.addAction(self.tr("Take the photo out"), lambda: self.set_photo(None))
        self.photo_button.setMenu(menu)
        self.person_button = button(self.tr("Person"), self._show_person)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sides)
        column.addWidget(row_of(self.fill_button, self.photo_button, self.person_button))
        column.addWidget(self.said)
        column.addWidget(self.card, 1)
        self.setFocusProxy(self.card)
        self.sides.currentChanged.connect(self._turn)
        self.card.saved.connect(lambda _key: self.saved.emit())
        self.card.editing_changed.connect(self._after_editing)

    @property
    def shows_file(self) -> bool:
        """Whether the registration file is in front, not the participation."""
        return self.sides.currentIndex() == FILE

    def _turn(self) -> None:
        if not self.is_editing:
            self._show()

    def _after_editing(self, editing: bool) -> None:
        self.sides.setDisabled(editing)
        if not editing:
            self._show()

    @property
    def is_editing(self) -> bool:
        """Whether a form is open."""
        return self.card.is_editing

    def show_line(self, event: str, line: ParticipantLine | None) -> None:
        """Show another participant, or what was read anew of this one."""
        self._event, self.line = event, line
        self.setVisible(line is not None or self.is_editing)
        if not self.is_editing:
            self._show()

    def _show(self) -> None:
        line = self.line
        self.said.clear()
        if line is None:
            self.card.clear()
            return
        self.photo_button.setEnabled(True)
        self.no_photo.setEnabled(line.photo)
        if not self.shows_file:
            self.card.show_record(line.id)
        elif line.file:
            self.card.show_record(line.file)
        else:
            self.card.clear()
            self.said.setText(self.tr("There is no registration file, or it was purged."))
        self.card.setVisible(not self.shows_file or bool(line.file))

    def show_file(self) -> None:
        """Show the registration file instead of the participation."""
        self.sides.setCurrentIndex(FILE)

    def edit_file(self) -> None:
        """Open the form of the registration file, which is made when it is first saved."""
        line = self.line
        if line is None:
            return
        self.sides.setCurrentIndex(FILE)
        self.said.clear()
        self.card.show()
        if line.file:
            self.card.start_edit(line.file)
        else:
            known = {"event": self._event, "participation": line.id}
            self.card.start_new(Registration.KIND, known)

    def _show_person(self) -> None:
        if self.line is not None and self.line.person:
            self._session.show_record(self.line.person)

    def ask_photo(self) -> None:
        """Ask for a picture."""
        dialog = QFileDialog(self, self.tr("Choose a photo"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures (*.jpg *.jpeg *.png)"))
        dialog.fileSelected.connect(lambda name: self.set_photo(Path(name)))
        dialog.open()

    def set_photo(self, path: Path | None) -> None:
        """Put a photo into the registration file, or take it out."""
        line = self.line
        if line is None:
            return

        def work(register: Register) -> ChangeSet:
            return show_photo(register, line.id, path)

        self._session.do(
            work,
            said=action_words("registration.edit"),
            then=lambda _done: self.saved.emit(),
            otherwise=self._refuse,
            owner=self,
        )

    def _refuse(self, error: FocalnetError) -> None:
        self.said.setText(" ".join(part for part in (error.place, *explain(error)) if part))

    def clear(self) -> None:
        """Show nobody."""
        self.show_line("", None)
