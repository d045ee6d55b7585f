"""What a reader of a PDF file finds in it."""

from __future__ import annotations

import subprocess
from typing import Any

import pypdfium2

from focalnet.printing.faces import REGULAR
from focalnet.printing.sheet import BLACK, Sheet
from focalnet.printing.typesetting import Style, Typesetter

STEERING = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069\x0c"))
STYLE = Style(14, 20)


def sheet() -> Sheet:
    """Return an empty document."""
    return Sheet(language="en", title="Test", author="", subject="")


def line_on_paper(text: str, *, right_to_left: bool = False, weight: int = REGULAR) -> bytes:
    """Return a page with one line of text."""
    typesetter, paper = Typesetter(), sheet()
    line = typesetter.line(text, STYLE._replace(weight=weight), right_to_left=right_to_left)
    paper.put(line, 550 - line.width if right_to_left else 40, 700, BLACK)
    paper.showPage()
    return paper.finished(typesetter)


def page_texts(pdf: bytes) -> list[str]:
    """Return the text of each page, as a reader copies it; hard blanks are blanks."""
    return [copied(page.get_textpage().get_text_range()) for page in pypdfium2.PdfDocument(pdf)]


def poppler_text(pdf: bytes) -> str:
    """Return the text of a file as poppler's pdftotext finds it."""
    command = ["pdftotext", "-", "-"]
    found = subprocess.run(command, input=pdf, capture_output=True, check=True)
    return copied(found.stdout.decode("utf-8"))


def copied(text: str) -> str:
    """Return text without what steers its direction and without blanks around it."""
    return text.translate(STEERING).replace("\u00a0", " ").replace("\r\n", "\n").strip()


def letters_in_sight(pdf: bytes) -> list[tuple[float, float, str]]:
    """Return ``(left, bottom, letter)`` of all letters of the first page, blanks left out."""
    text = pypdfium2.PdfDocument(pdf)[0].get_textpage()
    found: list[tuple[float, float, str]] = []
    for index in range(text.count_chars()):
        letter = text.get_text_range(index, 1)
        if letter.strip("\u00a0\r\n "):
            box: Any = text.get_charbox(index, loose=True)
            found.append((box[0], box[1], letter))
    return found


def seen(pdf: bytes) -> str:
    """Return the letters of a line from left to right, as the eye meets them.

    A bracket is shown as ``|``: readers turn it round as they think best.
    """
    letters = "".join(letter for *_, letter in sorted(letters_in_sight(pdf)))
    return letters.translate(dict.fromkeys(map(ord, "()[]"), "|"))
