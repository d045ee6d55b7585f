"""Choices kept by name: chosen, kept, renamed, handed on as a file and taken in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from focalnet.domain.changes import ChangeSet
from focalnet.domain.errors import FocalnetError
from focalnet.domain.printing import Preset
from focalnet.services.documents import PrintChoices
from focalnet.services.files import write_whole
from focalnet.services.ports import Register
from focalnet.services.presets import (
    NotAPreset,
    choices_of,
    preset_text,
    presets,
    rename_preset,
    save_preset,
    take_preset,
)
from focalnet.services.records import retire
from focalnet.ui.forms.choice_editors import QuietCombo
from focalnet.ui.forms.pieces import Saying, bind, button
from focalnet.ui.lists.lines import DOT
from focalnet.ui.printing.choice_fields import narrow
from focalnet.ui.printing.document_words import document_word
from focalnet.ui.session import Session
from focalnet.ui.words import explain

MOST_BYTES = 1_000_000
FEW_LETTERS = 4


class PresetBar(QWidget):
    """Offers the presets; ``chosen`` brings the choices of one, *current* says what is chosen."""

    chosen = Signal(object)

    def __init__(self, session: Session, current: Callable[[], PrintChoices | None]) -> None:
        super().__init__()
        self._session = session
        self._current = current
        self._presets: list[Preset] = []
        self._wanted = ""
        self._naming: Callable[[str], None] | None = None
        self.combo = narrow(QuietCombo())
        self.combo.setMinimumContentsLength(FEW_LETTERS)
        self.combo.setAccessibleName(self.tr("Preset"))
        self.combo.activated.connect(self._choose)
        self.menu_button = QToolButton()
        self.menu_button.setText(self.tr("Preset"))
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setMenu(self._menu())
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name of the preset"))
        self.name.setAccessibleName(self.tr("Name of the preset"))
        self.name.returnPressed.connect(self.finish_naming)
        self.said = Saying("muted")
        self._lay_out()
        session.changed.connect(self._after_change)
        self._show([])
        self.read()

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Keep these choices…"), self.start_keeping)
        self._of_one = [
            menu.addAction(self.tr("Rename…"), self.start_renaming),
            menu.addAction(self.tr("Hand on as a file…"), self.ask_where),
            menu.addAction(self.tr("Delete"), self.delete),
        ]
        menu.addAction(self.tr("Take in from a file…"), self.ask_which)
        return menu

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.combo, 1)
        first.addWidget(self.menu_button)
        self._naming_row = QWidget()
        second = QHBoxLayout(self._naming_row)
        second.setContentsMargins(0, 0, 0, 0)
        second.addWidget(self.name, 1)
        second.addWidget(button(self.tr("Keep"), self.finish_naming))
        self._naming_row.hide()
        bind(Qt.Key.Key_Escape, self._naming_row, self._leave_naming)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(first)
        column.addWidget(self._naming_row)
        column.addWidget(self.said)

    def _after_change(self, change_set: object) -> None:
        if any(entry.kind == Preset.KIND for entry in getattr(change_set, "entries", ())):
            self.read()

    def read(self) -> None:
        """Read which presets there are."""
        if self._session.is_open:
            self._session.ask(presets, self._show, owner=self)

    def _show(self, found: list[Preset]) -> None:
        kept = self._wanted or (self.preset.id if self.preset else "")
        self._presets = found
        self.combo.clear()
        none = self.tr("No preset kept yet") if not found else self.tr("Choose a preset")
        self.combo.addItem(none, "")
        for item in found:
            self.combo.addItem(f"{item.title}{DOT}{document_word(item.document)}", item.id)
        places = [row for row, item in enumerate(found, 1) if self._is_wanted(item, kept)]
        self.combo.setCurrentIndex(places[0] if places else 0)
        self._wanted = ""
        self._show_actions()

    def _is_wanted(self, item: Preset, kept: str) -> bool:
        return bool(kept) and kept in {item.id, item.title}

    def _show_actions(self) -> None:
        for action in self._of_one:
            action.setEnabled(self.preset is not None)

    @property
    def preset(self) -> Preset | None:
        """The preset chosen, or None."""
        key = str(self.combo.currentData() or "")
        return next((item for item in self._presets if item.id == key), None)

    def _choose(self, _place: int) -> None:
        self._show_actions()
        self.said.clear()
        if self.preset is None:
            return
        try:
            self.chosen.emit(choices_of(self.preset))
        except FocalnetError as error:
            self._refused(error)

    def start_keeping(self) -> None:
        """Ask for the name to keep the choices under; that of the preset chosen at first."""
        self._ask_name(self.preset.title if self.preset else "", self._keep)

    def start_renaming(self) -> None:
        """Ask for another name of the preset chosen."""
        if self.preset is not None:
            self._ask_name(self.preset.title, self._rename)

    def _ask_name(self, name: str, then: Callable[[str], None]) -> None:
        self._naming = then
        self.said.clear()
        self.name.setText(name)
        self.name.selectAll()
        self._naming_row.show()
        self.name.setFocus()

    def _leave_naming(self) -> None:
        self._naming = None
        self._naming_row.hide()
        self.combo.setFocus()

    def finish_naming(self) -> None:
        """Do what the name was asked for."""
        if self._naming is not None:
            self._naming(self.name.text().strip())

    def _keep(self, name: str) -> None:
        choices = self._current()
        if choices is None:
            self.said.setText(self.tr("Mend what is marked first; then keep it."))
            return
        self._do(lambda register: save_preset(register, name, choices), self.tr("Kept: %1"), name)

    def _rename(self, name: str) -> None:
        preset = self.preset
        if preset is not None:
            self._do(
                lambda register: rename_preset(register, preset.id, name),
                self.tr("Kept: %1"),
                name,
            )

    def _do(self, work: Callable[[Register], ChangeSet], said: str, name: str) -> None:
        said = said.replace("%1", name)

        def done(change_set: ChangeSet) -> None:
            self._wanted = name
            self.said.setText(said)
            self._leave_naming()
            self.read()

        self._session.do(work, said=said, then=done, otherwise=self._refused, owner=self)

    def delete(self) -> None:
        """Delete the preset chosen; undo brings it back."""
        preset = self.preset
        if preset is not None:
            said = self.tr("Deleted: %1; undo brings it back.")
            self._do(lambda register: retire(register, preset.id), said, preset.title)

    def _refused(self, error: FocalnetError) -> None:
        self.said.setText(" ".join(explain(error)))

    def ask_where(self) -> None:
        """Ask where the file of the preset goes; nothing waits for the answer."""
        if self.preset is None:
            return
        dialog = self._dialog(self.tr("Hand on the preset"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile("preset.json")
        dialog.fileSelected.connect(lambda name: self.hand_on(Path(name)))
        dialog.open()

    def ask_which(self) -> None:
        """Ask which file to take in; nothing waits for the answer."""
        dialog = self._dialog(self.tr("Take in a preset"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take_in(Path(name)))
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(self.tr("Presets (*.json)"))
        return dialog

    def hand_on(self, path: Path) -> None:
        """Write the preset chosen to a file."""
        preset = self.preset
        if preset is None:
            return
        title, said = preset.title, self.tr("Saved: %1").replace("%1", path.name)

        def write(register: Register) -> None:
            write_whole(path, preset_text(register, title).encode())

        self._session.ask(write, lambda _none: self.said.setText(said), self._refused, owner=self)

    def take_in(self, path: Path) -> None:
        """Keep the preset of a file."""
        self._session.beside(lambda _report: _read(path), self._take, self._refused, owner=self)

    def _take(self, text: str) -> None:
        self._do(lambda register: take_preset(register, text), self.tr("The preset is kept."), "")


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
        if len(content) > MOST_BYTES:
            raise NotAPreset("This file holds no preset.")
        return content.decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise NotAPreset("This file holds no preset.") from error
