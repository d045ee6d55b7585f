"""What the cells of a list say of a row, and in which tone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from focalnet.domain.dates import MONTH_LENGTH, YEAR_LENGTH, first_day, last_day
from focalnet.domain.kinds import KINDS
from focalnet.domain.listing import SEPARATOR
from focalnet.domain.schema import rule_names
from focalnet.services.ports import Row
from focalnet.ui.naming import Naming
from focalnet.ui.words import choice_word, language_word

FRESH_DAYS, STALE_DAYS = 365, 2 * 365
DOT = " · "
# Where there is no title, the code of a type or status stands for it.
CALLED_BY_CODES = frozenset({"agreement", "legislation"})
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Cell:
    """The text of a cell and its tone: plain, muted, good, warn or bad."""

    text: str
    tone: str = "plain"


def name_cell(row: Row, naming: Naming, _today: date) -> Cell:
    """Return what the record is called; a vacancy is said, not left blank."""
    title = naming.state(row.state) if row.kind == "state" else row.title
    if row.retired:
        return Cell(
            translate("Lists", "%1 (retired)").replace(
                "%1", title or translate("Lists", "vacancy")
            ),
            "muted",
        )
    if row.conflict:
        return Cell(translate("Lists", "%1 (to settle)").replace("%1", title), "bad")
    if not title:
        return _nameless(row)
    return Cell(choice_word(title) if row.kind in CALLED_BY_CODES else title)


def _nameless(row: Row) -> Cell:
    if row.kind in {"designation", "post"}:
        return Cell(translate("Lists", "vacancy"), "warn")
    return Cell(translate("Lists", "without a title"), "muted")


def detail_cell(row: Row, naming: Naming, _today: date) -> Cell:
    """Return kind, theme and rank of a mandate, or title and institution of a person."""
    return Cell(detail_words(row, naming), "muted")


def detail_words(row: Row, naming: Naming) -> str:
    """Return the detail of a row with its codes put into words."""
    parts = row.detail.split(SEPARATOR)
    if row.kind == "designation":
        kind, theme, rank = (*parts, "", "", "")[:3]
        parts = [choice_word(kind), naming.theme(theme), choice_word(rank)]
    elif row.kind == "channel":
        parts = [choice_word(parts[0]), *(language_word(code) for code in parts[1:])]
    elif row.kind == "state":
        parts = [choice_word(parts[0])]
    elif row.kind in KINDS:
        parts = _by_rule(row.kind, parts)
    if row.kind == "event":  # the title says the kind too
        parts = [*parts[1:], *parts[:1]]
    return DOT.join(part for part in parts if part)


def _by_rule(kind: str, parts: list[str]) -> list[str]:
    """Return the parts of a detail in words, as their fields are declared."""
    known = rule_names(KINDS[kind])
    shapes = [known[name].shape for name in KINDS[kind].DETAIL]
    worded = {"choice": choice_word, "date": date_words}
    return [
        worded.get(shape, str)(part) if part else ""
        for shape, part in zip_longest(shapes, parts[: len(shapes)], fillvalue="")
    ]


def state_cell(row: Row, naming: Naming, _today: date) -> Cell:
    """Return the name of the State."""
    return Cell(naming.state(row.state))


def code_cell(row: Row, _naming: Naming, _today: date) -> Cell:
    """Return the code of the State."""
    return Cell(row.state, "muted")


def confirmed_cell(row: Row, _naming: Naming, today: date) -> Cell:
    """Return when a mandate was last confirmed, or when it ended; old ones stand out."""
    if row.end and last_day(row.end) <= today:
        return Cell(translate("Lists", "ended %1").replace("%1", date_words(row.end)), "muted")
    if not row.confirmed:
        return Cell(translate("Lists", "never"), "bad" if row.title else "muted")
    age = (today - first_day(row.confirmed)).days
    tone = "good" if age < FRESH_DAYS else "warn" if age < STALE_DAYS else "bad"
    return Cell(date_words(row.confirmed), tone)


def counted(name: str, count: int) -> str:
    """Return what is counted and how many, with the colon of the language."""
    said = translate("Lists", "%1: %2")
    return said.replace("%2", QLocale().toString(count)).replace("%1", name)


def date_words(partial: str) -> str:
    """Return a date in the window's language, no more exact than it is known."""
    first = first_day(partial)
    day = QDate(first.year, first.month, first.day)
    if len(partial) == YEAR_LENGTH:
        return QLocale().toString(day, "yyyy")
    if len(partial) == MONTH_LENGTH:
        form = translate("Dates", "MMM yyyy", "Keep the letters d, M and y")
        return QLocale().toString(day, form)
    return _whole_day(day)


def day_and_hour(at: QDateTime) -> str:
    """Return day and hour on the clock of this computer: 26 Jan 2026, 09:30."""
    local = at.toLocalTime()
    return translate("Seminars", ", ").join((_whole_day(local.date()), hour_words(local.time())))


def hour_words(time: QTime) -> str:
    """Return the hour of a day, the same in every language: 09:30."""
    return time.toString("HH:mm")


def _whole_day(day: QDate) -> str:
    form = translate("Dates", "d MMM yyyy", "Keep the letters d, M and y")
    return QLocale().toString(day, form)


def widest_dates() -> list[str]:
    """Return what a dated cell says at its longest: a day of each month, with its words."""
    ended = translate("Lists", "ended %1")
    return [ended.replace("%1", date_words(f"2028-{month:02}-28")) for month in range(1, 13)]


Cells = Callable[[Row, Naming, date], Cell]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list: its heading, what it says, its share of the width.

    A ``dated`` one is never narrower than a date.
    """

    heading: str
    cell: Cells
    share: int
    dated: bool = False


NAME = Column("Name", name_cell, 4)
STATE = Column("State", state_cell, 3)


def _of_kind(title: str, detail: str, *rest: Column) -> tuple[Column, ...]:
    return (Column(title, name_cell, 4), Column(detail, detail_cell, 4), *rest)


COLUMNS: dict[str, tuple[Column, ...]] = {
    "person": (NAME, Column("Title and institution", detail_cell, 4), STATE),
    "institution": (NAME, STATE),
    "post": (NAME, Column("Institution", detail_cell, 4), STATE),
    "designation": (
        NAME,
        Column("Kind and theme", detail_cell, 4),
        STATE,
        Column("Last confirmed", confirmed_cell, 3, dated=True),
    ),
    "channel": (STATE, Column("Authority", name_cell, 4), Column("Kind", detail_cell, 3)),
    "state": (NAME, Column("Regional group", detail_cell, 3), Column("ISO code", code_cell, 1)),
    "network": _of_kind("Name", "Secretariat"),
    "membership": _of_kind("Person", "Network and speciality", STATE),
    "letter": _of_kind("Subject", "Kind and date", STATE),
    "agreement": (STATE, *_of_kind("Agreement", "Type and status")),
    "legislation": (STATE, *_of_kind("Title", "Status and date")),
    "item": (
        Column("Title", name_cell, 6),
        Column("Shelf and symbol", detail_cell, 4),
        Column("State", state_cell, 2),
    ),
    "questionnaire": _of_kind("Title", "Reference of the Court"),
    "reply": (STATE, *_of_kind("Questionnaire", "Received on")),
    "campaign": _of_kind("Title", "Reference of the Court"),
    "request": (STATE, *_of_kind("Reference of the Court", "Answer")),
    "test": _of_kind("Person or institution", "Means and outcome", STATE),
    "query": _of_kind("Name", "Search"),
    "audience": _of_kind("Name", "Never more than"),
    "event": _of_kind("Title", "Status, date and kind"),
}
