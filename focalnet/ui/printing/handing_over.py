"""Saving a document for its readers: protected, written into the journal, its passphrase shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from focalnet.domain.audience import Audience
from focalnet.domain.changes import ChangeSet
from focalnet.domain.errors import FocalnetError
from focalnet.domain.printing import PRINTED, Printing
from focalnet.domain.readers import Readers
from focalnet.services.files import check_writable, write_once_kept
from focalnet.services.ports import Register, Report
from focalnet.services.printings import new_passphrase
from focalnet.services.tools import Tools
from focalnet.ui.cards.secret_copy import SecretCopy
from focalnet.ui.forms.pieces import Saying, button, words
from focalnet.ui.session import Session
from focalnet.ui.tasks import Task
from focalnet.ui.words import action_words, explain

Keeping = Callable[[Register], Printing]


class PassphraseNote(QFrame):
    """Shows the passphrase of a file once, until the officer has noted it."""

    noted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "channel")
        self.title = words("", "heading")
        self.code = words("", "code", copied=True)
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code.setAccessibleName(self.tr("Passphrase of the file"))
        self.code.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        said = self.tr(
            "It is shown this once and kept nowhere. Tell it to the readers apart from the file; "
            "should it be lost, print again from the list of printings."
        )
        self._copying = SecretCopy(self)
        self.copy = button(self.tr("Copy"), lambda: self._copying.copy(self.code.text()))
        self.copy.setToolTip(self.tr("Copy; the clipboard is emptied after a minute"))
        self.done = button(self.tr("I have noted it"), self._note)
        line = QHBoxLayout()
        line.addWidget(self.copy)
        line.addWidget(self.done)
        line.addStretch(1)
        column = QVBoxLayout(self)
        for part in (self.title, self.code, words(said, "muted")):
            column.addWidget(part)
        column.addLayout(line)
        self.hide()

    def show_passphrase(self, file: str, passphrase: str) -> None:
        """Show the passphrase of a file, and put the cursor where it is noted."""
        self.title.setText(self.tr("Passphrase of %1").replace("%1", file))
        # It is read in groups; a line may break between them.
        self.code.setText(passphrase)
        self.code.setToolTip("")
        self.show()
        self.done.setFocus()

    def _note(self) -> None:
        self.forget()
        self.noted.emit()

    def forget(self) -> None:
        """Show it no more."""
        self.code.clear()
        self.title.clear()
        self._copying.clear()
        self.hide()


class HandingOver(QWidget):
    """Saves a document in clear or protected, as its readers ask for, and keeps the printing.

    ``busy_changed`` says that it works or waits for a passphrase to be noted,
    ``saved`` brings the printing. If the journal cannot be written, no file is, and
    what stood there stays.
    """

    busy_changed = Signal()
    saved = Signal(object)

    def __init__(self, session: Session, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tools = tools
        self._task: Task | None = None
        self.readers = Readers(Audience.PUBLIC)
        self.protect = QCheckBox(self.tr("Protect the file with a passphrase"))
        self.protect.toggled.connect(self._warn)
        self.clear_warning = Saying("warn")
        self.said = Saying("muted")
        self.note = PassphraseNote()
        self.note.noted.connect(self.busy_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.protect, self.clear_warning, self.note, self.said):
            column.addWidget(part)
        session.closing.connect(self.forget)
        self.show_readers(self.readers)

    @property
    def is_busy(self) -> bool:
        """Whether a file is being written, or its passphrase still to be noted."""
        return self._task is not None or bool(self.note.code.text())

    def show_readers(self, readers: Readers) -> None:
        """Protect by default what is not for the public, or as a circle of readers asks."""
        self.readers = readers
        self.protect.setVisible(readers.is_above_public)
        self.protect.setChecked(readers.is_protected)
        self._warn()

    @property
    def _is_left_in_clear(self) -> bool:
        """Whether the officer sees that it could be protected, and that it will not be."""
        return self.readers.is_above_public and not self.protect.isChecked()

    def _warn(self) -> None:
        said = self.tr("Whoever gets the file can read it.") if self._is_left_in_clear else ""
        self.clear_warning.setText(said)

    def save(self, path: Path, pdf: bytes, readers: Readers, keep: Keeping) -> None:
        """Write a document for some readers to a file and into the journal of printings.

        It is left in clear only where the officer was shown that choice and took it.
        """
        if self.is_busy:
            return
        wanted = readers.is_above_public and not self._is_left_in_clear
        passphrase = new_passphrase(self._tools.random) if wanted else ""
        finishing = self._tools.finishing
        self.said.clear()

        def finish(_report: Report) -> bytes:
            check_writable(path)
            return finishing.protected(pdf, passphrase) if passphrase else pdf

        self._task = self._session.beside(
            finish,
            lambda content: self._write(path, content, keep, passphrase),
            self._refused,
            owner=self,
        )
        self.busy_changed.emit()

    def _write(self, path: Path, content: bytes, keep: Keeping, passphrase: str) -> None:
        def work(register: Register) -> ChangeSet:
            return write_once_kept({path: content}, lambda: kept(register, keep(register)))

        def done(change_set: ChangeSet) -> None:
            self._task = None
            self.said.setText(self.tr("Saved: %1").replace("%1", path.name))
            if passphrase:
                self.note.show_passphrase(path.name, passphrase)
            self.show_readers(self.readers)
            self.busy_changed.emit()
            self.saved.emit(change_set)

        self._task = self._session.do(
            work, said=action_words(PRINTED), then=done, otherwise=self._refused, owner=self
        )

    def keep(self, keep: Keeping) -> None:
        """Write into the journal what went on paper."""
        self._session.do(
            lambda register: kept(register, keep(register)),
            said=action_words(PRINTED),
            then=self.saved.emit,
            otherwise=self._refused,
            owner=self,
        )

    def _refused(self, error: FocalnetError) -> None:
        self._task = None
        self.said.setText(" ".join(explain(error)))
        self.busy_changed.emit()

    def forget(self) -> None:
        """Show no passphrase any more."""
        self.note.forget()
        self.said.clear()


def kept(register: Register, printing: Printing) -> ChangeSet:
    """Return the action that brought a printing into the journal."""
    return register.change_set(register.history(printing.id, 1)[0].set_id)
