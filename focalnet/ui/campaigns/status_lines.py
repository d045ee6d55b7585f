"""How far a campaign has come, as lines of a table and as words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from focalnet.domain.records import REGIONS
from focalnet.services.campaigns import CampaignStatus, StateLine
from focalnet.ui.lists.lines import DOT, Cell, date_words
from focalnet.ui.lists.rate_bars import Rate
from focalnet.ui.words import choice_word

translate = QCoreApplication.translate
ALL, CHASE, ANSWERED, UNSENT = "all", "chase", "answered", "unsent"


def shows() -> dict[str, str]:
    """Return which lines may be shown, in words."""
    return {
        ALL: translate("Campaigns", "All States"),
        CHASE: translate("Campaigns", "To be chased"),
        ANSWERED: translate("Campaigns", "Answered in full"),
        UNSENT: translate("Campaigns", "Not sent yet"),
    }


def is_shown(line: StateLine, show: str) -> bool:
    """Return whether a line belongs to what is shown."""
    return {
        CHASE: line.open and bool(line.sent),
        ANSWERED: not line.open,
        UNSENT: not line.sent,
    }.get(show, True)


def headings() -> tuple[str, ...]:
    """Return the headings of the columns."""
    return (
        translate("Campaigns", "State"),
        translate("Campaigns", "Answered"),
        translate("Campaigns", "Answer"),
        translate("Campaigns", "Sent"),
        translate("Campaigns", "Reminded"),
        translate("Campaigns", "Not reached"),
    )


def cells(line: StateLine) -> tuple[Cell, ...]:
    """Return what the table says of one State."""
    count = translate("Campaigns", "%1 of %2")
    count = count.replace("%1", _number(line.answered)).replace("%2", _number(line.asked))
    reminded = (
        f"{_number(line.reminders)}×{DOT}{date_words(line.reminded)}" if line.reminded else ""
    )
    return (
        Cell(line.name),
        Cell(count, "plain" if line.open else "good"),
        _answer(line),
        Cell(date_words(line.sent)) if line.sent else Cell(translate("Campaigns", "no"), "warn"),
        Cell(reminded, "muted"),
        Cell(_number(line.unreachable) if line.unreachable else "", "bad"),
    )


def _number(number: int) -> str:
    return QLocale().toString(number)


def _answer(line: StateLine) -> Cell:
    said = [choice_word(line.answer)] if line.answer else []
    tone = "plain" if line.open else "good"
    if line.answered_on:
        said.append(date_words(line.answered_on))
    if line.overdue and line.sent:
        said.append(translate("Campaigns", "overdue"))
        tone = "bad"
    elif line.open and line.sent and not line.answer:
        said.append(translate("Campaigns", "awaited"))
    return Cell(DOT.join(said), tone)


def rates(status: CampaignStatus) -> tuple[Rate, ...]:
    """Return how many States of each group have answered in full."""
    return tuple(
        Rate(choice_word(region) if region else translate("Campaigns", "In no group"), full, asked)
        for region, (full, asked) in sorted(
            status.regions.items(), key=lambda item: _place(item[0])
        )
    )


def _place(region: str) -> int:
    return REGIONS.index(region) if region in REGIONS else len(REGIONS)


def summary(status: CampaignStatus) -> str:
    """Return the counts of a campaign in one line."""
    lines = status.lines
    said = [
        translate("Campaigns", "%n State(s) asked", "", len(lines)),
        translate("Campaigns", "%n answered in full", "", sum(not line.open for line in lines)),
        translate("Campaigns", "%n not sent", "", sum(not line.sent for line in lines)),
    ]
    for answer, count in sorted(status.answers.items()):
        if answer:
            said.append(f"{choice_word(answer)}: {_number(count)}")
    if status.campaign.deadline:
        deadline = date_words(status.campaign.deadline)
        said.append(translate("Campaigns", "deadline %1").replace("%1", deadline))
    return DOT.join(said)
