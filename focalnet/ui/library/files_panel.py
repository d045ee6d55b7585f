"""The files of a record: attached from the disk, read from memory, saved where asked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from focalnet.domain.changes import ChangeSet
from focalnet.domain.numbers import whole_number
from focalnet.domain.record import Record
from focalnet.domain.values import Attachment
from focalnet.services.attaching import attached
from focalnet.services.files import write_whole
from focalnet.services.library import Attaching, attach_to_item
from focalnet.services.ports import Register
from focalnet.ui.forms.pieces import Saying, button, words
from focalnet.ui.library.file_view import FileView
from focalnet.ui.lists.panel import Panel
from focalnet.ui.network.saving import ask_where
from focalnet.ui.session import Session
from focalnet.ui.words import action_words

SHARES = [14, 36]
ID = Qt.ItemDataRole.UserRole


class FilesPanel(Panel):
    """Lists the files of a library item; the current one is shown beside the list."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.record: Record | None = None
        self._kept: tuple[Attachment, bytes] | None = None
        self.files = QListWidget()
        self.files.setObjectName("commands")
        self.files.setAccessibleName(self.tr("Files"))
        self.title, self.hint = words("", "heading"), Saying("muted")
        self.files.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.files.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view = FileView(session)
        self.attach_button = button(self.tr("Attach files…"), self.ask_for_files)
        self.save_button = button(self.tr("Save as…"), self.ask_where)
        self._lay_out()
        self.setAcceptDrops(True)
        self.files.currentItemChanged.connect(lambda *_items: self._open())
        self._offer()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.files, self.attach_button, self.save_button):
            column.addWidget(part)
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(self.view)
        splitter.setChildrenCollapsible(False)
        em = self.fontMetrics().height()
        splitter.setSizes([em * share for share in SHARES])
        splitter.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.addWidget(self.title)
        whole.addWidget(self.hint)
        whole.addWidget(splitter, 1)
        whole.addWidget(self.said)
        self.setFocusProxy(self.files)

    def _offer(self) -> None:
        self.attach_button.setEnabled(bool(self.record_id))
        self.save_button.setEnabled(self._kept is not None)

    def clear(self) -> None:
        """Show no files; nothing of them stays in memory of the page."""
        super().clear()
        self.record = self._kept = None
        self.files.clear()
        self.title.clear()
        self.hint.clear()
        self.view.clear()

    def read(self) -> None:
        """Read which files the item has."""
        key = self.record_id

        def read(register: Register) -> tuple[Record, str]:
            row = register.row(key)
            return register.record(key), row.title if row else ""

        self._session.ask(read, self._show, self.refuse, owner=self)

    def _show(self, found: tuple[Record, str]) -> None:
        record, title = found
        if record.id != self.record_id:
            return
        self.record = record
        self.title.setText(title)
        files: tuple[Attachment, ...] = getattr(record, "files", ())
        current = self.files.currentItem()
        kept = current.data(ID) if current is not None else ""
        self.files.blockSignals(True)
        self.files.clear()
        for file in files:
            size = self.locale().formattedDataSize(whole_number(file.size) or 0)
            item = QListWidgetItem(f"{file.name}\n{size}")
            item.setData(ID, file.id)
            self.files.addItem(item)
        places = [place for place, file in enumerate(files) if file.id == kept]
        self.files.blockSignals(False)
        self.hint.setText("" if files else self.tr("No files yet. Attach some, or drop them here."))
        if files:
            self.files.setCurrentRow(places[0] if places else 0)
        else:
            self._open()
        self._offer()

    def _open(self) -> None:
        item, record = self.files.currentItem(), self.record
        self._kept = None
        self._offer()
        if item is None or record is None:
            self.view.clear()
            return
        which = str(item.data(ID))

        def show(kept: tuple[Attachment, bytes]) -> None:
            now = self.files.currentItem()
            if now is not None and now.data(ID) == which:
                self._kept = kept
                self.view.show_file(*kept)
                self._offer()

        self._session.ask(
            lambda register: attached(register, record, which), show, self.refuse, owner=self
        )

    def ask_for_files(self) -> None:
        """Ask which files; nothing waits for the answer."""
        dialog = QFileDialog(self, self.tr("Choose files to attach"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.attach([Path(name) for name in names]))
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that lie on this computer."""
        if self.record_id and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach the files that were dropped."""
        urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
        self.attach([Path(url.toLocalFile()) for url in urls])

    def attach(self, paths: Sequence[Path]) -> None:
        """Keep files with the item, as one action."""
        key, chosen, made = self.record_id, list(paths), list[Attaching]()
        if not key or not chosen:
            return

        def work(register: Register) -> ChangeSet:
            made.append(attach_to_item(register, key, chosen))
            return made[0].done

        def done(_done: ChangeSet) -> None:
            nothing = self.tr("It has these files already.")
            names = ", ".join(made[0].names)
            self.say(self.tr("Attached: %1").replace("%1", names) if names else nothing)

        self._session.do(
            work, said=action_words("item.attach"), then=done, otherwise=self.refuse, owner=self
        )

    def ask_where(self) -> None:
        """Ask where the current file is saved in clear."""
        if self._kept is not None:
            name = self._kept[0].name
            ask_where(
                self, self.tr("Save the file"), name, [self.tr("All files (*)")], self.save_to
            )

    def save_to(self, path: Path) -> None:
        """Write the current file to the disk, because the officer asked for it."""
        if self._kept is None:
            return
        content = self._kept[1]
        said = self.tr("Saved: %1. This copy is not encrypted.").replace("%1", path.name)
        self._session.beside(
            lambda _report: write_whole(path, content),
            lambda _none: self.say(said),
            self.refuse,
            owner=self,
        )
