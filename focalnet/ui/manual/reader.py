"""The text of a chapter. Nothing that is not ours is ever read into it."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from focalnet.resources import resource
from focalnet.ui.manual.chapters import Chapter

# The only links and pictures there are: a chapter beside this one, a picture of ours.
CHAPTER_LINK = re.compile(r"([a-z]+)\.md")
PICTURE = re.compile(r"\.\./pictures/([a-z0-9-]+\.png)")
PLAIN = (
    QTextDocument.MarkdownFeature.MarkdownNoHTML
    | QTextDocument.MarkdownFeature.MarkdownDialectGitHub
)
LINE_HEIGHT = 130
SPOKEN_CODE = re.compile(r"`([^`\n]+)`")
# Keeps the name of a key or command in its own order within a line of Arabic.
ISOLATED = "`\u2066\\1\u2069`"
PICTURE_SIGN = "\ufffc"


class ChapterText(QTextBrowser):
    """Shows one chapter; ``wanted`` brings the name of the chapter that a link leads to."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Text of the manual"))
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(self.fontMetrics().height())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.anchorClicked.connect(self._follow)
        self._chapter: Chapter | None = None
        # Set anew only once the window has its size: not while it is laid out.
        self._resized = QTimer(self, singleShot=True, interval=0)
        self._resized.timeout.connect(self._set)

    def show_chapter(self, chapter: Chapter) -> None:
        """Show a chapter from its beginning."""
        self._chapter = chapter
        self._set()

    def _set(self) -> None:
        if self._chapter is None:
            return
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        document = self.document()
        document.clear()
        document.setMarkdown(
            mirrored_text(self._chapter.text) if mirrored else self._chapter.text, PLAIN
        )
        self._set_lines()
        self._set_tables()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _set_lines(self) -> None:
        # A line that begins with the name of a key is still a line of its language.
        direction = self.layoutDirection()
        block: QTextBlock = self.document().begin()
        while block.isValid():
            written = QTextBlockFormat()
            written.setLayoutDirection(direction)
            if PICTURE_SIGN not in block.text():
                proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
                written.setLineHeight(LINE_HEIGHT, proportional)
            cursor = QTextCursor(block)
            cursor.mergeBlockFormat(written)
            block = block.next()

    def _set_tables(self) -> None:
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                table = frame.format()
                table.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
                table.setBorder(0)
                table.setCellPadding(self.fontMetrics().height() / 3)
                frame.setFormat(table)

    def find_first(self, word: str) -> None:
        """Bring the first place of a word into sight and mark it."""
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.find(word)

    def _follow(self, link: QUrl) -> None:
        known = CHAPTER_LINK.fullmatch(link.toString())
        if known:
            self.wanted.emit(known[1])

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture of ours, as wide as the text; anything else is not read."""
        known = PICTURE.fullmatch(name if isinstance(name, str) else name.toString())
        if not known:
            return None
        picture = QImage(str(resource("manual", "pictures", known[1])))
        room = self.viewport().width() - 4 * round(self.document().documentMargin())
        if 0 < room < picture.width():
            smooth = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaledToWidth(room, smooth)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the pictures anew for another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._resized.start()


def mirrored_text(text: str) -> str:
    """Return a chapter for reading from right to left: keys isolated, tables turned round."""
    lines = SPOKEN_CODE.sub(ISOLATED, text).splitlines()
    # Qt sets the columns of a table from left to right in every language.
    return "\n".join(
        "|".join(reversed(line.split("|"))) if line.startswith("|") else line for line in lines
    )
