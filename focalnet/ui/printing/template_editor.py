"""The officer's own words for letters and labels, with the place of a mistake told."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from focalnet.domain.template import Template, TemplateBroken
from focalnet.services.mailing import USUAL_TEMPLATE
from focalnet.services.own_letters import OWN_FIELDS, fields_of
from focalnet.ui.forms.pieces import Saying
from focalnet.ui.printing.document_words import placeholder_words
from focalnet.ui.words import explain

LINES = 9


class TemplateEditor(QWidget):
    """Takes a template; ``changed`` follows what is typed, whole or broken."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.area = QPlainTextEdit()
        self.area.setTabChangesFocus(True)
        self.area.setAccessibleName(self.tr("Own words"))
        self.area.setMinimumHeight(self.area.fontMetrics().lineSpacing() * LINES)
        self.problem = Saying("problem")
        self.insert = QToolButton()
        self.insert.setText(self.tr("Insert a field"))
        self.insert.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.insert.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._document = ""
        self.insert.setMenu(self._menu_of(self._document))
        line = QHBoxLayout()
        line.addWidget(self.insert)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.area, self.problem):
            column.addWidget(part)
        column.addLayout(line)
        self.setFocusProxy(self.area)
        self.area.textChanged.connect(self._typed)

    def _menu_of(self, document: str) -> QMenu:
        menu = QMenu(self)
        said = placeholder_words()
        for name in fields_of(document):
            action = menu.addAction(said.get(name, name))
            action.triggered.connect(lambda _on, name=name: self._put(f"{{{name}}}"))
        if document in OWN_FIELDS:
            return menu
        menu.addSeparator()
        for title, before, after in (
            (self.tr("Only where there is a telephone"), "{?phone}", "{/}"),
            (self.tr("Only where there is no telephone"), "{!phone}", "{/}"),
        ):
            action = menu.addAction(title)
            action.triggered.connect(lambda _on, b=before, a=after: self._put(b, a))
        return menu

    def _put(self, before: str, after: str = "") -> None:
        """Put text at the cursor, around what is selected."""
        cursor = self.area.textCursor()
        chosen = cursor.selectedText().replace("\u2029", "\n")
        cursor.insertText(f"{before}{chosen}{after}")
        if after:
            cursor.movePosition(QTextCursor.MoveOperation.Left, n=len(after))
        self.area.setTextCursor(cursor)
        self.area.setFocus()

    @property
    def text(self) -> str:
        """What is written."""
        return self.area.toPlainText()

    def show_text(self, text: str) -> None:
        """Show other words."""
        if text != self.text:
            self.area.setPlainText(text)

    def begin(self, document: str) -> None:
        """Offer words to begin with where a document has none of its own, and its fields."""
        if document != self._document:
            self._document = document
            before = self.insert.menu()
            self.insert.setMenu(self._menu_of(document))
            before.deleteLater()
        if document == "letters":
            self.area.setPlaceholderText("")
            if not self.text:
                self.show_text(self.starter())
        elif document in OWN_FIELDS:
            self.area.setPlaceholderText(self.tr("Empty: the usual letter."))
        else:
            self.area.setPlaceholderText(USUAL_TEMPLATE)

    def starter(self) -> str:
        """Return the frame of a letter."""
        subject, body = self.tr("Subject"), self.tr("Write your letter here.")
        return f"{USUAL_TEMPLATE}\n\n{{date}}\n\n# {subject}\n\n{body}\n\n{{sender}}"

    def _typed(self) -> None:
        self.check()
        self.changed.emit()

    def check(self) -> bool:
        """Say where the words are broken; return whether they are whole."""
        try:
            Template.read(self.text, fields_of(self._document))
        except TemplateBroken as error:
            said = self.tr("Line %1, column %2: %3")
            said = said.replace("%1", str(error.line)).replace("%2", str(error.column))
            self.problem.setText(said.replace("%3", explain(error)[0]))
            self._mark(error.line, error.column)
            return False
        self.problem.clear()
        self.area.setExtraSelections([])
        return True

    def _mark(self, line: int, column: int) -> None:
        """Underlay the place of a mistake."""
        block = self.area.document().findBlockByNumber(line - 1)
        place = QTextEdit.ExtraSelection()
        cursor = QTextCursor(block)
        last = max(block.length() - 1, 0)
        cursor.setPosition(block.position() + min(column - 1, last))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        shade = self.area.palette().highlight().color()
        shade.setAlpha(70)
        marked = QTextCharFormat()
        marked.setBackground(shade)
        marked.setProperty(QTextFormat.Property.FullWidthSelection, not cursor.hasSelection())
        place.format, place.cursor = marked, cursor
        self.area.setExtraSelections([place])
