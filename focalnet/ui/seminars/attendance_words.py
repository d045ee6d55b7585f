"""The letters of the marks, and what they, sittings and refused rows are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from focalnet.domain.local_times import clock_of
from focalnet.domain.seminars import Sitting
from focalnet.services.attendance import Cell, SittingTotal
from focalnet.ui.seminars.programme_lines import (
    DASH,
    FROM_LEFT,
    sitting_title,
    time_words,
)
from focalnet.ui.words import choice_word

translate = QCoreApplication.translate

LETTERS = {"present": "P", "partial": "T", "remote": "R", "absent": "A", "excused": "E"}
"""Each mark by its letter, which is the key that sets it too; the same in every language."""


def mark_words(cell: Cell) -> str:
    """Return a mark in words, with from and until of a part."""
    if not cell.status:
        return translate("Seminars", "no mark")
    said = choice_word(cell.status)
    if cell.start or cell.end:
        times = (clock_of(cell.start) or "…", clock_of(cell.end) or "…")
        said = f"{said}, {times[0]}{DASH}{times[1]}"
    return said


def mark_letters(cell: Cell) -> str:
    """Return a mark as it stands in the grid."""
    return LETTERS.get(cell.status, "·")


def sitting_words(sitting: Sitting) -> str:
    """Return what a sitting is called: its title, and when it begins."""
    when = time_words(sitting).partition(DASH)[0].replace(FROM_LEFT, "")
    return " · ".join(part for part in (sitting_title(sitting), when) if part)


def sitting_head(sitting: Sitting) -> str:
    """Return what stands above the column of a sitting: when it begins, then its title."""
    when = ""
    if sitting.start:
        day = QDate.fromString(sitting.start[:10], Qt.DateFormat.ISODate)
        form = translate("Seminars", "d MMM", "Keep the letters d and M")
        when = f"{QLocale().toString(day, form)} {clock_of(sitting.start)}"
    return f"{when}\n{sitting_title(sitting)}"


def total_words(total: SittingTotal) -> tuple[str, ...]:
    """Return the totals of a sitting under the grid, in the order of the heads."""
    number = QLocale().toString
    counts = total.counts
    return (
        number(total.attended),
        number(counts.get("absent", 0)),
        number(counts.get("excused", 0)),
        number(total.open),
    )


def total_heads() -> tuple[str, ...]:
    """Return what the totals under the grid are called."""
    return (
        translate("Seminars", "Attended"),
        choice_word("absent"),
        choice_word("excused"),
        translate("Seminars", "No mark yet"),
    )


def keyed_words(trouble: str) -> str:
    """Return why the code of a line was not taken."""
    return {
        "misread": translate("Seminars", "not read well: a sign is wrong or missing"),
        "unknown": translate("Seminars", "no line of this number was printed here"),
        "blank": translate("Seminars", "a blank line: enter who signed there as a walk-in"),
        "other-sheet": translate("Seminars", "the line is on the sheet of another sitting"),
    }[trouble]


def refused_words(why: str) -> str:
    """Return why a row of a table was not taken in."""
    return {
        "row-code": translate("Seminars", "The code of the line was misread."),
        "blank-line": translate("Seminars", "A blank line: enter who signed there as a walk-in."),
        "person": translate("Seminars", "Nobody who takes part is meant by this."),
        "several": translate("Seminars", "Several may be meant: give an id or a code."),
        "badge": translate("Seminars", "The code of the badge is misread or of another event."),
        "sitting": translate("Seminars", "No sitting is called so, or several are."),
        "other-sheet": translate("Seminars", "The line is on the sheet of another sitting."),
        "invalid": translate("Seminars", "The mark or its times do not fit."),
        "twice": translate("Seminars", "An earlier row says it of the same sitting."),
    }[why]
