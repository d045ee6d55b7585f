"""The page that shows a recovery code once and has it typed back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from focalnet.domain.errors import FocalnetError
from focalnet.domain.recovery import check_recovery
from focalnet.ui.entry.sheet import Sheet, said


class NotSaved(FocalnetError):
    """The recovery sheet could not be written."""

    code = "recovery-sheet.not-written"
    remedy = "Choose another folder, or copy the code by hand; it is still on screen."


class RecoveryPage(Sheet):
    """Shows the code; ``confirmed`` is emitted once it was typed back."""

    confirmed = Signal()

    def __init__(self, code: str, office: str) -> None:
        super().__init__(
            self.tr("Your recovery code"),
            self.tr(
                "It opens this workspace if the passphrase is forgotten. It is shown only now: "
                "write it on paper and keep the paper in a safe, away from this computer."
            ),
        )
        self._code, self._office = code, office
        shown = said(code, "code", selectable=True)
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.print_button = QPushButton(self.tr("Print…"))
        self.save_button = QPushButton(self.tr("Save as text…"))
        self.typed = QLineEdit()
        self.typed.setAccessibleName(self.tr("The code, typed back from the paper"))
        self.typed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.done = QPushButton(self.tr("Finish"), default=True)
        self.column.addWidget(shown)
        self.row(self.print_button, self.save_button)
        self.column.addWidget(said(self.tr("Type it back from the paper"), "heading"))
        self.column.addWidget(self.typed)
        self.column.addWidget(self.problem)
        self.row(self.done)
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)
        self.done.clicked.connect(self._check)
        self.typed.returnPressed.connect(self._check)
        self.typed.textEdited.connect(self.clear_problem)
        self.setFocusProxy(self.typed)

    def text(self) -> str:
        """Return the recovery sheet as plain text."""
        lines = (
            self.tr("focalnet: recovery code of the workspace of %1").replace("%1", self._office),
            "",
            self._code,
            "",
            self.tr("Whoever has this code and the folder can read everything in it."),
        )
        return "\n".join(lines) + "\n"

    def _check(self) -> None:
        try:
            check_recovery(self._code, self.typed.text())
        except FocalnetError as error:
            self.refuse(error)
            self.typed.setFocus()
        else:
            self.confirmed.emit()

    def _save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the recovery code in clear"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.save_to(Path(chosen)))
        dialog.open()

    def save_to(self, path: Path) -> None:
        """Write the sheet where the officer asked for it."""
        try:
            path.write_text(self.text(), encoding="utf-8")
        except OSError:
            self.refuse(NotSaved("The file could not be written."))

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # loads the print system

        printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def accepted() -> None:
            sheet = QTextDocument()
            sheet.setPlainText(self.text())
            sheet.print_(printer)

        dialog.accepted.connect(accepted)
        dialog.show()
