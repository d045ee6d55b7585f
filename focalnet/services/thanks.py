"""Letters of thanks to those who came to an event."""

from __future__ import annotations

from collections.abc import Iterator

from focalnet.domain.articles import without_article
from focalnet.services.event_brief import EventBrief, EventDocument
from focalnet.services.own_letters import own_letter
from focalnet.services.paper import Block, Heading, Paper, Papers, Paragraph, WritingLines
from focalnet.services.roster import Attendee
from focalnet.services.trouble import Trouble


def thanks(brief: EventBrief) -> EventDocument:
    """Return a letter for each who came, by State in protocol order, or for the one chosen."""
    people = [item for item in brief.chosen(brief.roster.people) if item.came]
    ordered = [item for party in brief.roster.parties(people) for item in party.people]
    say = brief.words.say
    papers = tuple(_letter(brief, item) for item in ordered)
    if not papers:
        papers = (brief.paper(say("document.thanks"), [Paragraph(say("thanks.none"))]),)
    title = f"{brief.words.title(brief.event)} · {say('document.thanks')}"
    content = Papers(brief.words.language, title, papers, brief.register.office)
    return EventDocument(content, tuple[Trouble, ...]())


def _letter(brief: EventBrief, item: Attendee) -> Paper:
    return brief.paper(brief.words.say("document.thanks"), _blocks(brief, item))


def _blocks(brief: EventBrief, item: Attendee) -> Iterator[Block]:
    if brief.choices.template:
        yield from own_letter(brief, item)
        return
    words, say, event = brief.words, brief.words.say, brief.event
    yield Paragraph(words.day(brief.choices.as_at))
    yield Paragraph("\n".join((item.listed, *item.lines, without_article(item.state))).strip())
    yield Heading(words.title(event), 0)
    spoke = item.participation.capacity == "speaker"
    told = say("thanks.spoke" if spoke else "thanks.came")
    yield Paragraph(
        told.format(
            office=brief.register.office,
            name=words.apart(item.name),
            event=words.apart(words.title(event)),
            when=words.when(event),
            where=words.apart(event.place),
        )
    )
    yield Paragraph(say("thanks.further"))
    yield Paragraph(brief.choices.sender or brief.register.office, "strong")
    yield WritingLines(say("campaign.signature"), 1)
