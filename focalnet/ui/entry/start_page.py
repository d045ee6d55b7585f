"""The first page: create a workspace, open or restore one, or try the demonstration."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton

from focalnet.ui.entry.sheet import Sheet, said


class StartPage(Sheet):
    """Offers the ways in, and the workspaces opened last."""

    create_asked = Signal()
    open_asked = Signal(Path)
    restore_asked = Signal()
    demo_asked = Signal()

    def __init__(self, folders: Iterable[Path]) -> None:
        super().__init__(
            "focalnet",
            self.tr(
                "Keeps the network of focal points through which States help the Court. "
                "Everything you enter is encrypted on this computer."
            ),
        )
        known = [folder for folder in folders if folder.is_dir()]
        self.create_button = QPushButton(self.tr("&Create a workspace"), default=not known)
        self.open_button = QPushButton(self.tr("&Open a workspace…"))
        self.restore_button = QPushButton(self.tr("&Restore a backup…"))
        self.demo_button = QPushButton(self.tr("&Try it with demonstration data"))
        self.create_button.clicked.connect(self.create_asked)
        self.open_button.clicked.connect(self._choose)
        self.restore_button.clicked.connect(self.restore_asked)
        self.demo_button.clicked.connect(self.demo_asked)
        if known:
            self.column.addWidget(said(self.tr("Opened last"), "heading"))
        self.recent = [self._recent(folder) for folder in known]
        if known:
            self.recent[0].setDefault(True)
            self.column.addSpacing(self.fontMetrics().height())
        for button in (
            self.create_button,
            self.open_button,
            self.restore_button,
            self.demo_button,
        ):
            self.column.addWidget(button)
        self.column.addWidget(self.problem)
        self.setFocusProxy(self.recent[0] if known else self.create_button)

    def _recent(self, folder: Path) -> QPushButton:
        button = QPushButton(folder.name)
        button.setToolTip(str(folder))
        button.clicked.connect(lambda: self.open_asked.emit(folder))
        self.column.addWidget(button)
        return button

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Open the folder of a workspace"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.open_asked.emit(Path(chosen)))
        dialog.open()
