"""The letters of an event as lines of a table, and what they come to in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from focalnet.domain.courses import ANSWERED
from focalnet.domain.dates import last_day
from focalnet.services.invitation_lines import InvitationLine, InvitationTable, SeatLine
from focalnet.services.invitations import WouldInvite
from focalnet.ui.lists.lines import DOT, Cell, counted, date_words
from focalnet.ui.naming import Naming
from focalnet.ui.words import choice_word

translate = QCoreApplication.translate
SHARES = (24, 36, 26, 22, 13, 24)
FEW_NAMED = 6
TONES = {
    "sent": "plain",
    "bounced": "bad",
    "accepted": "good",
    "declined": "warn",
    "no-answer": "bad",
}
ALL, TO_SEND, AWAITED, ANSWERS, OVERDUE, REPLACED = (
    *("all", "to-send", "awaited", "answered", "overdue", "replaced"),
)


def headings() -> tuple[str, ...]:
    """Return the headings of the table of letters."""
    return (
        translate("Seminars", "State"),
        translate("Seminars", "Letter"),
        translate("Seminars", "Reference"),
        translate("Seminars", "Deadline"),
        translate("Seminars", "Places"),
        translate("Seminars", "Seats"),
    )


def shows() -> dict[str, str]:
    """Return what the table may be narrowed to."""
    return {
        ALL: translate("Seminars", "All letters"),
        TO_SEND: translate("Seminars", "To be sent"),
        AWAITED: translate("Seminars", "Answer awaited"),
        ANSWERS: translate("Seminars", "Answered"),
        OVERDUE: translate("Seminars", "Overdue"),
        REPLACED: translate("Seminars", "Replaced by a new letter"),
    }


SHOWN: dict[str, Callable[[InvitationLine], bool]] = {
    ALL: lambda line: line.status != "replaced",
    TO_SEND: lambda line: line.status in {"drafted", "bounced"},
    AWAITED: lambda line: line.status in {"sent", "no-answer"},
    ANSWERS: lambda line: line.status in ANSWERED,
    OVERDUE: lambda line: line.overdue,
    REPLACED: lambda line: line.status == "replaced",
}


def letter_word(status: str) -> str:
    """Return what a letter has come to; of mandates the same code says something else."""
    if status == "replaced":
        return translate("Seminars", "Replaced by a new letter")
    return choice_word(status) if status else translate("Seminars", "Not begun")


def cells(line: InvitationLine, naming: Naming, today: date) -> tuple[Cell, ...]:
    """Return what the table says of one letter."""
    of_date = DOT.join(
        part for part in (letter_word(line.status), line.since and date_words(line.since)) if part
    )
    return (
        Cell(line.name or line.state),
        Cell(of_date, TONES.get(line.status, "muted")),
        Cell(line.reference, "muted"),
        _deadline(line, today),
        _places(line),
        Cell(
            "; ".join(seat_words(seat, naming) for seat in line.seats),
            "warn" if any(seat.passed_on for seat in line.seats) else "plain",
        ),
    )


def _deadline(line: InvitationLine, today: date) -> Cell:
    if not line.deadline:
        return Cell("")
    day = date_words(line.deadline)
    if line.overdue:
        return Cell(translate("Seminars", "%1: overdue").replace("%1", day), "bad")
    return Cell(day, "muted" if last_day(line.deadline) < today else "plain")


def _places(line: InvitationLine) -> Cell:
    taken = QLocale().toString(line.taken)
    if not line.quota.isdecimal():
        return Cell(taken if line.taken else "", "muted")
    of_quota = translate("Seminars", "%1 of %2").replace("%1", taken)
    text = of_quota.replace("%2", QLocale().toString(int(line.quota)))
    return Cell(text, "bad" if line.over_quota else "plain")


def seat_words(seat: SeatLine, naming: Naming) -> str:
    """Return which seat it is, who was invited, and who sits there now if that is another."""
    about = ", ".join(
        part
        for part in (
            choice_word(seat.kind) if seat.kind else "",
            naming.theme(seat.theme) if seat.theme else "",
        )
        if part
    )
    who = seat.name or translate("Seminars", "vacant")
    if seat.passed_on:
        now = ", ".join(seat.now) or translate("Seminars", "vacant")
        passed_on = translate("Seminars", "%1, passed on, now %2")
        who = passed_on.replace("%1", who).replace("%2", now)
    return f"{about}: {who}" if about else who


def summary(table: InvitationTable) -> str:
    """Return how many letters stand where, and how many places are taken."""
    lines = [line for line in table.lines if line.status != "replaced"]
    if not lines:
        return translate("Seminars", "Nobody was invited yet. Begin with “Invite…”.")
    number = QLocale().toString
    said = [translate("Seminars", "%n letter(s)", "", len(lines))]
    said += [
        counted(letter_word(code), count)
        for code, count in table.counts.items()
        if code != "replaced"
    ]
    if overdue := sum(line.overdue for line in lines):
        said.append(translate("Seminars", "%n overdue", "", overdue))
    if table.capacity.isdecimal():
        taken = translate("Seminars", "%1 of %2 places taken").replace("%1", number(table.taken))
        said.append(taken.replace("%2", number(int(table.capacity))))
    return DOT.join(said)


def would_words(plan: WouldInvite, naming: Naming) -> str:
    """Return whom a search would invite."""
    said = [translate("Seminars", "%n letter(s)", "", len(plan.letters))]
    if plan.vacant:
        said.append(translate("Seminars", "%n vacant seat(s)", "", len(plan.vacant)))
    if plan.already:
        states = [naming.state(code) for code in plan.already if code in naming.states]
        already = translate("Seminars", "%n invited already", "", len(plan.already))
        named = 0 < len(states) <= FEW_NAMED
        said.append(f"{already} ({', '.join(states)})" if named else already)
    if plan.stateless:
        said.append(
            translate("Seminars", "%n left out: no State answers for them", "", plan.stateless)
        )
    return DOT.join(said)
