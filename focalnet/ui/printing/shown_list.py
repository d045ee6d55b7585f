"""Which fields of an entry are printed, and in which order."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from focalnet.services.shown_fields import SHOWN
from focalnet.ui.printing.document_words import shown_words

NAME = Qt.ItemDataRole.UserRole
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ShownList(QListWidget):
    """Ticks choose the fields, dragging or Alt with an arrow orders them."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Fields of an entry"))
        self.setToolTip(self.tr("Space leaves a field out, Alt with ↑ or ↓ moves it"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setTabKeyNavigation(False)
        self.show_fields(())
        self.setFixedHeight(self.sizeHintForRow(0) * (len(SHOWN) + 1))
        self.itemChanged.connect(self._ticked)
        self.model().rowsMoved.connect(lambda *_moved: self.changed.emit())

    def show_fields(self, shown: tuple[str, ...]) -> None:
        """Show a choice; an empty one is all of them."""
        said = shown_words()
        chosen = shown or SHOWN
        self.blockSignals(True)
        self.clear()
        for name in (*chosen, *(name for name in SHOWN if name not in chosen)):
            item = QListWidgetItem(said.get(name, name))
            item.setData(NAME, name)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            ticked = Qt.CheckState.Checked if name in chosen else Qt.CheckState.Unchecked
            item.setCheckState(ticked)
            self.addItem(item)
        self.blockSignals(False)

    def _ticked(self, item: QListWidgetItem) -> None:
        if self._chosen():
            self.changed.emit()
        else:  # none at all would mean every one
            item.setCheckState(Qt.CheckState.Checked)

    def _chosen(self) -> tuple[str, ...]:
        items = [self.item(row) for row in range(self.count())]
        ticked = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        return tuple(str(item.data(NAME)) for item in ticked)

    def fields(self) -> tuple[str, ...]:
        """Return the fields chosen in their order; empty where all are as usual."""
        chosen = self._chosen()
        return () if chosen == SHOWN else chosen

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the field up or down with Alt."""
        step = STEPS.get(Qt.Key(event.key()), 0)
        if not step or not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        row = self.currentRow()
        if 0 <= row + step < self.count():
            item = self.takeItem(row)
            self.insertItem(row + step, item)
            self.setCurrentRow(row + step)
            self.changed.emit()
