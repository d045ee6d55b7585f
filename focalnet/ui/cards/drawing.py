"""The parts of a card as they are drawn: names, lines, sections, the State's box."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from focalnet.ui.cards.content import Detail, Line, Section, StateBox
from focalnet.ui.forms.pieces import icon_button, leading, words
from focalnet.ui.forms.wrapping import WrappingRow
from focalnet.ui.icons import icon

LABEL_LETTERS = 18
# A longer word, such as an address, would be cut beside its label: it stands under it.
WORD_LETTERS = 30
FOLLOWING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class Link(QLabel):
    """Words that lead to another record, by mouse or by Enter."""

    followed = Signal(str)

    def __init__(self, text: str, target: str) -> None:
        super().__init__(text)
        self.setProperty("role", "link")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setIndent(0)
        self.setAlignment(leading() | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._target = target

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow on a click."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.followed.emit(self._target)

    def event(self, event: QEvent) -> bool:
        """Keep Enter for the link: on the card around it, it means Edit."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in FOLLOWING
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow on Enter or Space."""
        if event.key() in FOLLOWING:
            self.followed.emit(self._target)
        else:
            super().keyPressEvent(event)


class Drawing(QObject):
    """Draws what a card says; tells when a link is followed or a text is to be copied.

    Where it ``is_narrow``, labels stand above their texts.
    """

    followed = Signal(str)
    copy_asked = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_narrow = False

    def heading(self, names: tuple[str, ...]) -> QWidget:
        """Draw the names, the first one big, each in its own direction."""
        box = QWidget()
        column = _column(box)
        for place, name in enumerate(names):
            column.addWidget(words(name, "name" if place else "title", copied=True))
        return box

    def banner(self, detail: Detail) -> QWidget:
        """Draw a warning over the whole width."""
        frame = QFrame()
        frame.setProperty("role", "banner")
        frame.setProperty("tone", detail.tone)
        _column(frame, margin=8).addWidget(words(detail.text, detail.tone))
        return frame

    def state_box(self, box: StateBox) -> QWidget:
        """Draw the State and its official channel; never to be taken for a focal point."""
        frame = QFrame()
        frame.setProperty("role", "channel")
        column = _column(frame, margin=8)
        if box.state:
            column.addWidget(self._text(Line("", box.state, target=box.target), ""))
        if box.details:
            column.addWidget(self._details(box.details))
        for line in box.channels:
            column.addWidget(self.line(line))
        return frame

    def section(self, section: Section) -> QWidget:
        """Draw a section; a folded one shows its title and opens on demand."""
        box = QWidget()
        column = _column(box)
        inside = QWidget()
        lines = _column(inside)
        for line in section.lines:
            lines.addWidget(self.line(line))
        if section.folded:
            column.addWidget(self._fold(section, inside))
            inside.hide()
        else:
            column.addWidget(words(section.title, "heading"))
        column.addWidget(inside)
        return box

    def _fold(self, section: Section, inside: QWidget) -> QToolButton:
        fold = QToolButton()
        fold.setText(f"{section.title} ({len(section.lines)})")
        fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        fold.setProperty("role", "fold")
        fold.setCheckable(True)
        fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        fold.setIcon(icon("down"))
        fold.toggled.connect(inside.setVisible)
        return fold

    def line(self, line: Line) -> QWidget:
        """Draw one fact with its label, its details and a button to copy it."""
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        longest = max(map(len, line.text.split()), default=0)
        beside = bool(line.label) and not self.is_narrow and longest <= WORD_LETTERS
        first, span = (1, 1) if beside else (0, 2)
        if line.label:
            label = words(line.label, "muted")
            if beside:
                label.setFixedWidth(LABEL_LETTERS * label.fontMetrics().averageCharWidth())
            grid.addWidget(label, 0 if beside else 1, 0, 3 if beside else 1, span)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(3, 1)
        grid.addWidget(self._text(line, "muted" if line.past else ""), 2, first, 1, span)
        if line.details:
            grid.addWidget(self._details(line.details), 3, first, 1, span)
        if line.copied:
            grid.addWidget(self._copy(line.text), 2, 2, Qt.AlignmentFlag.AlignTop)
        return box

    def _text(self, line: Line, style: str) -> QLabel:
        if not line.target:
            return words(line.text, style, copied=True)
        link = Link(line.text, line.target)
        link.followed.connect(self.followed)
        return link

    def _details(self, details: tuple[Detail, ...]) -> QWidget:
        box = QWidget()
        flow = QVBoxLayout(box)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(0)
        for tone, text in _runs(details):
            flow.addWidget(words(text, tone or "muted", copied=True))
        return box

    def _copy(self, text: str) -> QToolButton:
        copy = icon_button("copy", self.tr("Copy; the clipboard is emptied after a minute"))
        copy.setProperty("role", "small")  # no taller than a line of text
        copy.clicked.connect(lambda: self.copy_asked.emit(text))
        return copy


def _runs(details: tuple[Detail, ...]) -> list[tuple[str, str]]:
    """Return neighbouring details of one tone as one text."""
    runs: list[tuple[str, str]] = []
    for detail in details:
        if runs and runs[-1][0] == detail.tone:
            runs[-1] = (detail.tone, f"{runs[-1][1]} · {detail.text}")
        else:
            runs.append((detail.tone, detail.text))
    return runs


def _column(box: QWidget, margin: int = 0) -> QVBoxLayout:
    column = QVBoxLayout(box)
    column.setContentsMargins(margin, margin, margin, margin)
    column.setSpacing(3)
    return column


def row_of(*parts: QWidget) -> QWidget:
    """Return the parts beside each other, in more lines where there is little room."""
    box = QWidget()
    line = WrappingRow(box)
    for part in parts:
        line.addWidget(part)
    return box
