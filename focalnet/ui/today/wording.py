"""What is due in the window's words: headings, lines, how late."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from focalnet.domain.listing import SEPARATOR
from focalnet.services.due import DueItem, DueSection
from focalnet.services.ports import Row
from focalnet.ui.lists.lines import DOT, date_words, detail_words
from focalnet.ui.naming import Naming
from focalnet.ui.words import choice_word

translate = QCoreApplication.translate
SOON_DAYS = 14
# A backlog that is always there; the others want something on a day.
STANDING = frozenset({"confirmation", "vacancy"})


@dataclass(frozen=True, slots=True)
class Told:
    """One line that leads to a record: what, and when; its tone is that of a list's cell."""

    record: str
    text: str
    when: str = ""
    tone: str = "plain"


@dataclass(frozen=True, slots=True)
class Matter:
    """One heading: how many, and the first lines; ``urgent`` ones want something on a day."""

    code: str
    title: str
    says: str
    count: int
    first: tuple[Told, ...]
    urgent: bool


def matter_of(section: DueSection, naming: Naming) -> Matter:
    """Return a section in words."""
    title, says = heading_words(section.code)
    lines = tuple(line_of(section.code, item, naming) for item in section.items)
    return Matter(section.code, title, says, section.count, lines, section.code not in STANDING)


def heading_words(code: str) -> tuple[str, str]:
    """Return what a section is called and what it holds."""
    return {
        "confirmation": (
            translate("Today", "Confirmations due"),
            translate("Today", "Nobody made sure of these for a year; the oldest come first."),
        ),
        "vacancy": (
            translate("Today", "Vacancies"),
            translate("Today", "Seats that nobody holds."),
        ),
        "mandate": (
            translate("Today", "Mandates ending"),
            translate("Today", "Within three months."),
        ),
        "channel": (
            translate("Today", "Channels changing"),
            translate("Today", "Rule 180: the day agreed, or 45 days after receipt."),
        ),
        "reply": (
            translate("Today", "Replies awaited"),
            translate("Today", "Sheets and questionnaires at or near their deadline."),
        ),
        "letter": (
            translate("Today", "Reminders"),
            translate("Today", "Letters and calls that something is to follow."),
        ),
        "key": (
            translate("Today", "Keys expiring"),
            translate("Today", "Soon nobody can write to these in cipher."),
        ),
        "conflict": (
            translate("Today", "Conflicts to settle"),
            translate("Today", "Offices say different things of these; both are kept."),
        ),
    }.get(code, (code, ""))


def line_of(code: str, item: DueItem, naming: Naming) -> Told:
    """Return a thing to do as one line: who, for what, which State, when."""
    detail = detail_words(_row(item), naming)
    name = choice_word(item.title) if item.title else ""
    about = item.about or ("" if item.kind == "person" else detail)
    parts = [name, naming.state(item.state), about]
    if code == "reply":  # many States owe the same reply
        parts = [naming.state(item.state), name, about]
    text = DOT.join(part for part in parts if part)
    return Told(item.record, text, when_words(code, item), _tone(code, item))


def _row(item: DueItem) -> Row:
    joined = SEPARATOR.join(item.detail)
    return Row(0, item.record, item.kind, item.title, joined, item.state, "", "", False, False)


def _tone(code: str, item: DueItem) -> str:
    if code in STANDING:
        return "plain"
    if item.overdue:
        return "bad"
    return "warn" if item.days <= SOON_DAYS else "plain"


def when_words(code: str, item: DueItem) -> str:
    """Return when a thing falls due, as it is said of its sort."""
    if not item.on:
        return translate("Today", "never confirmed") if code == "confirmation" else ""
    said = {
        "confirmation": translate("Today", "due since %1"),
        "vacancy": translate("Today", "vacant since %1"),
        "mandate": translate("Today", "ends %1"),
        "channel": translate("Today", "takes effect %1"),
        "key": translate("Today", "valid to %1"),
    }.get(code, translate("Today", "due %1"))
    if item.overdue and code not in STANDING:
        said = translate("Today", "was due %1")
        if code == "key":
            said = translate("Today", "expired %1")
    return said.replace("%1", date_words(item.on))
