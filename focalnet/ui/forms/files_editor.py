"""The editor of attached files: their names, one to take away, more from the disk."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from focalnet.domain.schema import FieldRule
from focalnet.domain.values import Attachment
from focalnet.ui.forms.editor import Editor
from focalnet.ui.forms.lookups import Lookups
from focalnet.ui.forms.pieces import button
from focalnet.ui.words import label

LINES = 3


class FilesEditor(Editor):
    """Holds what a record says of its files; their content is kept in the register at once.

    A file that is taken away here stays in the history, where undo finds it again.
    A field of one file, such as a photo, keeps the last that was attached.
    """

    def __init__(self, rule: FieldRule, lookups: Lookups) -> None:
        super().__init__(rule)
        self._lookups = lookups
        self._held: list[dict[str, Any]] = []
        self._one = not rule.many
        self.names = QListWidget()
        self.names.setAccessibleName(label(rule.label))
        self.names.setFixedHeight(self.names.fontMetrics().lineSpacing() * (LINES + 1))
        self.add = button(self.tr("Attach files…"), self._ask)
        self.add.setAccessibleName(self.tr("Attach files…"))
        self.remove = button(self.tr("Take away"), self._remove)
        self.remove.setAccessibleName(self.tr("Take the chosen file away"))
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.names)
        line = QHBoxLayout()
        line.addWidget(self.add)
        line.addWidget(self.remove)
        line.addStretch(1)
        column.addLayout(line)
        self.place(box)
        self.setFocusProxy(self.add)

    def stops(self) -> list[QWidget]:
        """Return the list and its buttons."""
        return [self.names, self.add, self.remove]

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose files to attach"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.attach([Path(name) for name in names]))
        dialog.open()

    def attach(self, paths: Sequence[Path]) -> None:
        """Keep files in the register and add what the record says of them."""
        self.quieten()
        self._lookups.attach(paths, self._take, self.complain)

    def _take(self, files: tuple[Attachment, ...]) -> None:
        had = {(item["name"], item["file"]) for item in self._held}
        for item in files:
            if (item.name, item.file) not in had:
                known = {"id": item.id, "name": item.name, "media": item.media}
                self._held.append({**known, "size": item.size, "file": item.file})
        if self._one:
            del self._held[:-1]
        self._list()
        self.touched.emit()

    def _remove(self) -> None:
        place = self.names.currentRow()
        if place >= 0:
            del self._held[place]
            self._list()
            self.touched.emit()

    def _list(self) -> None:
        self.names.clear()
        self.names.addItems([str(item.get("name", "")) for item in self._held])

    def content(self) -> Any:
        """Return what the record says of its files, or of its one file."""
        if self._one:
            return dict(self._held[-1]) if self._held else {}
        return [dict(item) for item in self._held]

    def show_content(self, content: Any) -> None:
        """Show the names of the files."""
        held = [content] if self._one and content else content
        self._held = [dict(item) for item in held or ()]
        self._list()
