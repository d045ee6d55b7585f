"""The pieces every page is put together from: plain words and buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget

from focalnet.ui.icons import icon


def words(text: str = "", role: str = "", *, copied: bool = False) -> QLabel:
    """Return a label that never takes data for markup; *copied* lets it be selected."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    label.setAlignment(leading() | Qt.AlignmentFlag.AlignTop)
    if copied:
        label.setMinimumWidth(1)  # one long address must not widen the whole card
        label.setToolTip(text)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return label


class Saying(QLabel):
    """A line of plain words that takes no room while it says nothing."""

    def __init__(self, role: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", role)
        self.setAlignment(leading() | Qt.AlignmentFlag.AlignTop)
        self.hide()

    def setText(self, text: str) -> None:
        """Say something, or nothing."""
        super().setText(text)
        self.setVisible(bool(text))

    def clear(self) -> None:
        """Say nothing."""
        self.setText("")


def leading() -> Qt.AlignmentFlag:
    """Return the side on which the window begins to read, for text of any direction."""
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def button(
    text: str, pressed: Callable[[], object], keys: str = "", *, first: bool = False
) -> QPushButton:
    """Return a button; *keys* are shown as its hint, *first* marks the main one."""
    made = QPushButton(text)
    made.setDefault(first)
    made.setAutoDefault(first)
    made.setToolTip(keys)
    made.clicked.connect(pressed)
    return made


def icon_button(name: str, meaning: str) -> QToolButton:
    """Return a small flat button that Tab reaches and a screen reader can name."""
    made = QToolButton()
    made.setIcon(icon(name))
    made.setProperty("role", "icon")
    made.setToolTip(meaning)
    made.setAccessibleName(meaning)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def bind(
    keys: QKeySequence | QKeySequence.StandardKey | Qt.Key,
    page: QWidget,
    action: Callable[[], object],
) -> None:
    """Let keys do something wherever the cursor is inside *page*."""
    sequence = keys if isinstance(keys, QKeySequence) else QKeySequence(keys)
    shortcut = QShortcut(sequence, page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(action)
