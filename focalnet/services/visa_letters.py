"""Letters in support of visa applications: the one paper that names a passport."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from focalnet.domain.articles import without_article
from focalnet.domain.dates import last_day
from focalnet.domain.records import State
from focalnet.services.edition import Labelled
from focalnet.services.event_brief import EventBrief, EventDocument
from focalnet.services.own_letters import own_letter
from focalnet.services.paper import Block, Facts, Heading, Paper, Papers, Paragraph, WritingLines
from focalnet.services.reference import state_id, state_name
from focalnet.services.roster import Attendee
from focalnet.services.trouble import Trouble

ASKED = frozenset({"wanted", "letter-sent"})
BORNE = frozenset({"granted", "issued"})
VALID_AFTER = timedelta(days=90)
"""So long after leaving a passport is asked to be valid (Visa Code of the Union, article 12)."""


def visa_letters(brief: EventBrief) -> EventDocument:
    """Return a letter for each who wants one, or for the one person chosen.

    Whoever gave no name or number of a passport gets none and is named.
    """
    people = brief.chosen(brief.roster.expected)
    one = bool(brief.choices.participant)
    wanting = [item for item in people if one or item.file.visa in ASKED]
    ready = [item for item in wanting if item.file.passport and item.file.passport_name]
    troubles = [Trouble("passport", item.name) for item in wanting if item not in ready]
    troubles += [Trouble("passport-expires", item.name) for item in ready if _runs_out(brief, item)]
    ordered = [item for party in brief.roster.parties(ready) for item in party.people]
    papers = tuple(_letter(brief, item) for item in ordered)
    say = brief.words.say
    if not papers:
        papers = (brief.paper(say("document.visa-letters"), [Paragraph(say("visa.none"))]),)
    title = f"{brief.words.title(brief.event)} · {say('document.visa-letters')}"
    content = Papers(brief.words.language, title, papers, brief.register.office)
    return EventDocument(content, tuple(troubles))


def _runs_out(brief: EventBrief, item: Attendee) -> bool:
    """Tell whether a passport ends sooner after the event than consulates ask."""
    expires, end = item.file.passport_expires, brief.event.end or brief.event.start
    if not expires or not end:
        return False
    return last_day(expires) < last_day(end) + VALID_AFTER


def _letter(brief: EventBrief, item: Attendee) -> Paper:
    return brief.paper(brief.words.say("visa.title"), _blocks(brief, item))


def _blocks(brief: EventBrief, item: Attendee) -> Iterator[Block]:
    if brief.choices.template:
        yield from own_letter(brief, item, _travel(brief, item))
        return
    words, say, event = brief.words, brief.words.say, brief.event
    yield Paragraph(words.day(brief.choices.as_at))
    yield Heading(say("visa.title"), 0)
    yield Paragraph(say("visa.to"), "strong")
    yield Paragraph(
        say("visa.invited").format(
            office=brief.register.office, name=words.apart(item.file.passport_name)
        )
    )
    yield Facts(tuple(_person(brief, item)))
    yield Paragraph(say("visa.event"))
    yield Facts(
        (
            Labelled(say("visa.what"), words.title(event)),
            Labelled(say("visa.when"), words.when(event)),
            Labelled(say("visa.where"), event.place),
            Labelled(say("visa.as"), say(f"role.{item.participation.capacity or 'participant'}")),
            Labelled(say("visa.arrival"), words.moment(item.file.arrival)),
            Labelled(say("visa.departure"), words.moment(item.file.departure)),
            Labelled(say("visa.stay"), item.file.hotel),
            Labelled(say("visa.insurance"), item.file.insurance),
        )
    )
    costs = [
        say(f"visa.borne.{name}")
        for name in ("ticket", "allowance")
        if getattr(item.file, name) in BORNE
    ]
    yield from (Paragraph(cost) for cost in costs)
    yield Paragraph(say("visa.request"))
    yield Paragraph(say("visa.closing"))
    yield Paragraph(brief.choices.sender or brief.register.office, "strong")
    yield WritingLines(say("campaign.signature"), 1)


def _travel(brief: EventBrief, item: Attendee) -> dict[str, str]:
    """Return what an own letter may say of passport and journey."""
    words, file = brief.words, item.file
    return {
        "passport_name": file.passport_name,
        "nationality": _nationality(brief, file.nationality),
        "passport": file.passport,
        "expires": words.day(file.passport_expires) if file.passport_expires else "",
        "arrival": words.moment(file.arrival),
        "departure": words.moment(file.departure),
        "hotel": file.hotel,
    }


def _person(brief: EventBrief, item: Attendee) -> Iterator[Labelled]:
    words, say, file = brief.words, brief.words.say, item.file
    yield Labelled(say("visa.name"), file.passport_name)
    yield Labelled(say("visa.nationality"), _nationality(brief, file.nationality))
    yield Labelled(say("visa.passport"), file.passport)
    expires = words.day(file.passport_expires) if file.passport_expires else ""
    yield Labelled(say("visa.expires"), expires)
    yield Labelled(say("list.function"), item.participation.function)
    yield Labelled(
        say("visa.for"), " · ".join(filter(None, (item.body, without_article(item.state))))
    )


def _nationality(brief: EventBrief, code: str) -> str:
    found = brief.register.many([state_id(code)]).get(state_id(code)) if code else None
    named = state_name(found, brief.words.language) if isinstance(found, State) else code
    return without_article(named)
