"""The list that drops down while the officer types; Enter or Tab takes the first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

KEY_ROLE = Qt.ItemDataRole.UserRole
NAME_ROLE = Qt.ItemDataRole.UserRole + 1


class Suggestions(QObject):
    """Offers what typed text may mean; ``chosen`` brings the key and the name."""

    chosen = Signal(str, str)

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup = QListView()
        self._completer.setPopup(self._popup)
        # Not the line's own completer, which would write every suggestion into it.
        self._completer.setWidget(line)
        cast("Any", self._completer.activated)[QModelIndex].connect(self._choose)

    def offer(self, found: Iterable[tuple[str, str, str]]) -> None:
        """Drop down a list of (key, name, text shown); an empty one goes away."""
        self._popup.setFont(self._line.font())  # at the desk the letters are large
        self._model.clear()
        for key, name, shown in found:
            item = QStandardItem(shown)
            item.setData(key, KEY_ROLE)
            item.setData(name, NAME_ROLE)
            self._model.appendRow(item)
        if self._model.rowCount() and self._line.hasFocus():
            self._completer.complete()
            self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
        else:
            self._popup.hide()

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(str(index.data(KEY_ROLE)), str(index.data(NAME_ROLE)))
