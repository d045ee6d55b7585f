"""Asking where a file goes and writing it there, without stopping the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where(
    page: QWidget, title: str, suggested: str, filters: list[str], then: Callable[[Path], object]
) -> QFileDialog:
    """Ask where a file goes; nothing waits for the answer. *then* is given the path."""
    dialog = QFileDialog(page, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(filters)
    dialog.setDefaultSuffix(Path(suggested).suffix.lstrip("."))
    dialog.selectFile(suggested)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()
    return dialog
