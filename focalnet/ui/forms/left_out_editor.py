"""The editor of what a circle of readers does not get: a tree of ticks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from focalnet.domain.leaving_out import Omission, omissions
from focalnet.domain.schema import FieldRule
from focalnet.ui.forms.editor import Editor
from focalnet.ui.words import omission_parts, page_word

NAME = Qt.ItemDataRole.UserRole
LINES = 14


class OmissionTree(QTreeWidget):
    """Arrows go through it and unfold it, Space ticks; Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setTabKeyNavigation(False)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * LINES)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the form, which does not save by it either."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)


class LeftOutEditor(Editor):
    """Ticks say what is left out; what lies within something ticked is left out with it."""

    def __init__(self, rule: FieldRule) -> None:
        super().__init__(rule)
        self._held: list[dict[str, Any]] = []
        self.items: dict[str, QTreeWidgetItem] = {}
        self.tree = OmissionTree()
        self._fill()
        self.tree.itemChanged.connect(self._ticked)
        self.place(self.tree)

    def _fill(self) -> None:
        for item in omissions():
            kind = self._kind(item.kind)
            if not item.field:
                self._add(item, kind, ticked=kind)
            elif not item.part and not item.sort:
                self._add(item, kind)
            else:
                self._add(item, self.items[str(Omission(item.kind, item.field))])

    def _kind(self, kind: str) -> QTreeWidgetItem:
        """Return the line of a kind; it has a tick only where all of it can be left out."""
        found = self.items.get(f"{kind}.")
        if found is None:
            found = self.items[f"{kind}."] = QTreeWidgetItem(self.tree, [page_word(kind)])
            found.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        return found

    def _add(
        self, item: Omission, parent: QTreeWidgetItem, *, ticked: QTreeWidgetItem | None = None
    ) -> None:
        line = ticked or QTreeWidgetItem(parent, [omission_parts(item)[-1]])
        line.setData(0, NAME, str(item))
        line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        line.setCheckState(0, Qt.CheckState.Unchecked)
        self.items[str(item)] = line

    def _ticked(self, line: QTreeWidgetItem, _column: int) -> None:
        self._show_covered()
        self.quieten()
        if line.data(0, NAME):
            self.touched.emit()

    def _show_covered(self) -> None:
        """Grey what is left out with what it lies in."""
        self.tree.blockSignals(True)
        for place in range(self.tree.topLevelItemCount()):
            self._cover(self.tree.topLevelItem(place), covered=False)
        self.tree.blockSignals(False)

    def _cover(self, line: QTreeWidgetItem | None, *, covered: bool) -> None:
        if line is None:
            return
        line.setDisabled(covered)
        below = covered or (bool(line.data(0, NAME)) and _is_ticked(line))
        for place in range(line.childCount()):
            self._cover(line.child(place), covered=below)

    def content(self) -> list[dict[str, Any]]:
        """Return what is ticked, each with the id it had."""
        ids = {str(item.get("text")): item for item in self._held}
        ticked = [name for name, line in self.items.items() if self._counts(name, line)]
        unknown = [item for name, item in ids.items() if name not in self.items]
        return [*(dict(ids.get(name, {"text": name})) for name in ticked), *map(dict, unknown)]

    def _counts(self, name: str, line: QTreeWidgetItem) -> bool:
        return line.data(0, NAME) == name and _is_ticked(line)

    def show_content(self, content: Any) -> None:
        """Tick what is left out, and unfold so that every tick is in view."""
        self._held = [dict(item) for item in content or ()]
        texts = {str(item.get("text")) for item in self._held}
        self.tree.blockSignals(True)
        self.tree.collapseAll()
        for name, line in self.items.items():
            if line.data(0, NAME) == name:
                on = name in texts
                line.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        for line in self.items.values():
            if any(_is_ticked(inside) for inside in _below(line)):
                line.setExpanded(True)
        self.tree.blockSignals(False)
        self._show_covered()
        first = self.tree.topLevelItem(0)
        if first is not None:
            first.setExpanded(True)
            self.tree.setCurrentItem(first)


def _is_ticked(line: QTreeWidgetItem) -> bool:
    return line.checkState(0) == Qt.CheckState.Checked


def _below(line: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    for place in range(line.childCount()):
        child = line.child(place)
        if child is not None:
            yield child
            yield from _below(child)
