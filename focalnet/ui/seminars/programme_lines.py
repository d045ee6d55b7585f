"""An event in words: how it stands, and its sittings as lines of a table."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from focalnet.domain.local_times import clock_of, day_of
from focalnet.domain.programme import ProgrammeWarning
from focalnet.domain.seminars import Event, Sitting
from focalnet.services.event_view import EventView
from focalnet.services.event_words import title_in
from focalnet.ui.coverage.coverage_page import page_language
from focalnet.ui.lists.lines import DOT, Cell, date_words
from focalnet.ui.words import choice_word, language_word

translate = QCoreApplication.translate
SHARES = (26, 34, 16, 24)
DASH = "\u2013"
FROM_LEFT, ISOLATED = "\u2066", "\u2069"


def headings() -> tuple[str, ...]:
    """Return the headings of the table of sittings."""
    return (
        translate("Seminars", "When"),
        translate("Seminars", "Sitting"),
        translate("Seminars", "Room"),
        translate("Seminars", "Speakers"),
    )


def sitting_cells(view: EventView, sitting: Sitting, names: dict[str, str]) -> tuple[Cell, ...]:
    """Return what the table says of one sitting; what is odd about it stands out."""
    odd = any(sitting.id in warning.sittings for warning in view.warnings)
    tone = "warn" if odd else "plain"
    spoken = [names.get(item.person) or item.text for item in sitting.speakers]
    return (
        Cell(time_words(sitting), tone),
        Cell(sitting_title(sitting)),
        Cell(sitting.room, tone),
        Cell(", ".join(name for name in spoken if name), "muted"),
    )


def event_title(event: Event) -> str:
    """Return the title of an event in the language of the window, else its series."""
    return title_in(event, page_language()) or event.series


def sitting_title(sitting: Sitting) -> str:
    """Return the title of a sitting in the language of the window, else its kind."""
    return title_in(sitting, page_language()) or choice_word(sitting.kind or "sitting")


def time_words(sitting: Sitting) -> str:
    """Return the day, from when until when, and how many days later it ends: 22:00–00:30 (+1)."""
    if not sitting.start:
        return ""
    day = _day(sitting.start)
    if not sitting.end:
        return f"{day} {clock_of(sitting.start)}"
    begun, ended = (date.fromisoformat(day_of(at)) for at in (sitting.start, sitting.end))
    later = f" (+{(ended - begun).days})" if ended != begun else ""
    # Hours are read from the left in every language.
    hours = f"{clock_of(sitting.start)}{DASH}{clock_of(sitting.end)}{later}"
    return f"{day} {FROM_LEFT}{hours}{ISOLATED}"


def _day(moment: str) -> str:
    day = QDate.fromString(day_of(moment), Qt.DateFormat.ISODate)
    form = translate("Seminars", "d MMM", "Keep the letters d and M")
    return QLocale().toString(day, f"ddd {form}")


def heading_of(event: Event) -> str:
    """Return number, kind and status of an event in one line."""
    number = f"{event.ordinal} · " if event.ordinal else ""
    kind = choice_word(event.kind) if event.kind else ""
    said = [f"{number}{event_title(event)}", kind]
    return DOT.join(part for part in said if part)


def standing_of(event: Event) -> str:
    """Return status, days, place, mode and languages of an event in one line."""
    days = " – ".join(date_words(day) for day in dict.fromkeys((event.start, event.end)) if day)
    said = [
        choice_word(event.status),
        days or translate("Seminars", "no days set"),
        event.place,
        choice_word(event.mode) if event.mode else "",
        ", ".join(language_word(code) for code in event.languages),
    ]
    reason = event.turns[-1].reason if event.turns else ""
    return DOT.join(part for part in (*said, reason) if part)


def counts_of(view: EventView) -> str:
    """Return how many are invited, expected and came, in one line."""
    counts = view.counts
    said = [
        translate("Seminars", "%n invited", "", counts.invited),
        translate("Seminars", "%n expected", "", counts.expected),
        translate("Seminars", "%n came", "", counts.came),
    ]
    if view.event.capacity.isdigit():
        capacity = QLocale().toString(int(view.event.capacity))
        said.append(translate("Seminars", "room for %1").replace("%1", capacity))
    return DOT.join(said)


def warning_words(warnings: tuple[ProgrammeWarning, ...]) -> str:
    """Return what is odd about a programme, each oddity once."""
    told = {
        "programme.one-room": translate("Seminars", "Two sittings are in one room at one time."),
        "programme.outside": translate("Seminars", "A sitting lies outside the days of the event."),
        "programme.speaker-twice": translate(
            "Seminars", "Somebody speaks in two sittings at one time."
        ),
    }
    codes = dict.fromkeys(warning.code for warning in warnings)
    return " ".join(told.get(code, code) for code in codes)
