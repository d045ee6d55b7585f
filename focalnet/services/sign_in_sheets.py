"""Sheets on which those present sign, one for each sitting, with codes to key them back by."""

from __future__ import annotations

from collections.abc import Iterable

from focalnet.domain.seminars import Sitting
from focalnet.services.event_brief import EventBrief, EventDocument
from focalnet.services.event_words import day_of_sitting
from focalnet.services.paper import Block, Heading, Paper, Papers, Paragraph, Table, TableColumn
from focalnet.services.roster import Attendee
from focalnet.services.sign_in import blank_codes, row_codes
from focalnet.services.sittings import NoSuchSitting

UNATTENDED = frozenset({"break", "reception"})
ROW_HEIGHT = 25.0  # points: room for a signature


def sign_in_sheets(brief: EventBrief) -> EventDocument:
    """Return a sheet for the sitting chosen, or for each; for the event where it has none.

    Raises NoSuchSitting.
    """
    roster, choices = brief.roster, brief.choices
    people = brief.chosen(roster.expected)
    if choices.sitting:
        sittings = [item for item in roster.sittings if item.id == choices.sitting]
        if not sittings:
            raise NoSuchSitting("There is no such sitting.", place="sitting")
    else:
        sittings = [item for item in roster.sittings if item.kind not in UNATTENDED]
    ordered = [item for party in roster.parties(people, choices.order) for item in party.people]
    sheets = [_sheet(brief, item, ordered) for item in sittings]
    title = f"{brief.words.title(brief.event)} · {brief.words.say('document.sign-in')}"
    papers = tuple(sheets or [_sheet(brief, None, ordered)])
    return EventDocument(Papers(brief.words.language, title, papers, brief.register.office))


def _sheet(brief: EventBrief, sitting: Sitting | None, people: Iterable[Attendee]) -> Paper:
    words, say, event = brief.words, brief.words.say, brief.event
    named = words.sitting(sitting) if sitting else words.title(event)
    blocks: list[Block] = [
        Heading(named, 0),
        Paragraph(words.title(event) if sitting else words.facts(event)),
        Paragraph(_when(brief, sitting), "strong"),
        Paragraph(say("sign.how"), "note"),
        _table(brief, sitting, list(people)),
    ]
    return brief.paper(
        f"{say('document.sign-in')} · {named}",
        blocks,
        marking=brief.marking(),
    )


def _when(brief: EventBrief, sitting: Sitting | None) -> str:
    if sitting is None:
        return ""
    words, zone = brief.words, brief.event.zone
    day = day_of_sitting(sitting, zone)
    parts = (words.weekday(day) if day else "", words.span(sitting, zone), sitting.room)
    return " · ".join(part for part in parts if part)


def _table(brief: EventBrief, sitting: Sitting | None, people: list[Attendee]) -> Table:
    say = brief.words.say
    blanks = brief.choices.blanks
    key = sitting.id if sitting else ""
    codes = row_codes(brief.whole, brief.event.id, key, [item.id for item in people])
    rows: list[tuple[str, ...]] = [
        (codes[item.id], item.listed, item.state or item.body, "") for item in people
    ]
    headed = [len(rows)] if blanks else []
    if blanks:
        rows.append((say("sign.walk-ins"), "", "", ""))
        free = blank_codes(brief.whole, brief.event.id, key, blanks)
        rows += [(code, "", "", "") for code in free]
    columns = (
        TableColumn(say("sign.code"), 0.42),
        TableColumn(say("list.name"), 1.5),
        TableColumn(say("sign.for"), 1.2),
        TableColumn(say("sign.signature"), 1.5),
    )
    return Table(columns, tuple(rows), headed=tuple(headed), grid=True, tall=ROW_HEIGHT)
