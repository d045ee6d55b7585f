"""The programme of an event: by day, with rooms, speakers and languages."""

from __future__ import annotations

from collections.abc import Iterator

from focalnet.domain.records import Person
from focalnet.domain.seminars import Sitting, Speaker
from focalnet.domain.visibility import may_see
from focalnet.services.edition import Labelled
from focalnet.services.event_brief import EventBrief, EventDocument
from focalnet.services.event_words import day_of_sitting
from focalnet.services.page_entries import leading_name
from focalnet.services.paper import Block, Facts, Heading, Paragraph, Table, TableColumn


def programme(brief: EventBrief) -> EventDocument:
    """Return the programme: a table for each day on the clock of the event."""
    words, event = brief.words, brief.event
    title = words.say("document.programme")
    paper = brief.paper(f"{words.title(event)} · {title}", _blocks(brief), as_at=brief.as_at())
    return EventDocument(paper)


def _blocks(brief: EventBrief) -> Iterator[Block]:
    words, say, event = brief.words, brief.words.say, brief.event
    yield Heading(words.title(event), 0)
    yield Paragraph(words.facts(event))
    if event.status in {"postponed", "cancelled", "not-held"}:
        yield Paragraph(say(f"event.status.{event.status}"), "alert")
    yield Heading(say("document.programme"), 1)
    days: dict[str, list[Sitting]] = {}
    for sitting in brief.roster.sittings:
        days.setdefault(day_of_sitting(sitting, event.zone), []).append(sitting)
    for day in sorted(days, key=lambda day: (not day, day)):
        yield Heading(words.weekday(day) if day else say("programme.undated"), 2)
        yield _day(brief, days[day])
    if not days:
        yield Paragraph(say("programme.none"))
    yield Facts(tuple(_languages(brief)))
    if days and event.zone:
        yield Paragraph(say("programme.clock").format(zone=event.zone), "note")
    yield from brief.legend()


def _day(brief: EventBrief, sittings: list[Sitting]) -> Table:
    words, say = brief.words, brief.words.say
    columns = (
        TableColumn(say("programme.time"), 0.75),
        TableColumn(say("programme.sitting"), 3.2),
        TableColumn(say("programme.room"), 0.9),
    )
    rows = tuple(
        (words.span(item, brief.event.zone), "\n".join(_lines(brief, item)), item.room)
        for item in sittings
    )
    return Table(columns, rows)


def _lines(brief: EventBrief, sitting: Sitting) -> Iterator[str]:
    words, say = brief.words, brief.words.say
    yield words.sitting(sitting)
    if sitting.text:
        yield sitting.text
    for speaker in sorted(sitting.speakers, key=lambda item: item.chair != "yes"):
        name = speaker_name(brief, speaker)
        if name:
            told = words.told(say("programme.chair"), name) if speaker.chair == "yes" else name
            yield " \u2013 ".join(part for part in (told, speaker.topic) if part)


def speaker_name(brief: EventBrief, speaker: Speaker) -> str:
    """Return who speaks, where the readers may know them."""
    found = brief.register.many([speaker.person]).get(speaker.person) if speaker.person else None
    if isinstance(found, Person) and may_see(found, brief.audience):
        return leading_name(found.names, brief.words.language).text or speaker.text
    return speaker.text


def _languages(brief: EventBrief) -> Iterator[Labelled]:
    words, say, event = brief.words, brief.words.say, brief.event
    if event.languages:
        yield Labelled(say("programme.languages"), words.languages(event.languages))
    booths = [
        words.told(booth.room, words.languages(booth.languages))
        if booth.room
        else words.languages(booth.languages)
        for booth in event.booths
        if booth.languages
    ]
    if booths:
        yield Labelled(say("programme.booths"), " · ".join(booths))
