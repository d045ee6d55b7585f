"""The list of participants of an event: by State, in protocol order, family names in capitals."""

from __future__ import annotations

from focalnet.services.event_brief import EventBrief, EventDocument
from focalnet.services.event_facts import COUNTED
from focalnet.services.paper import Block, Heading, Paragraph, Table, TableColumn
from focalnet.services.roster import Attendee, Party


def participants_list(brief: EventBrief) -> EventDocument:
    """Return the provisional list of those expected, or the final one of those who came."""
    words, say = brief.words, brief.words.say
    final = brief.choices.final
    people = brief.chosen(brief.roster.there if final else brief.roster.expected)
    parties = brief.roster.parties(people, brief.choices.order)
    title = say("list.final" if final else "list.provisional")
    counting = [item for item in people if item.participation.capacity in COUNTED]
    counted = say("list.count").format(
        people=words.number(len(counting)),
        states=words.number(len({item.code for item in counting} - {""})),
    )
    blocks: list[Block] = [
        Heading(words.title(brief.event), 0),
        Paragraph(words.facts(brief.event)),
        Heading(title, 1),
        Paragraph(counted, "note"),
    ]
    states = [party for party in parties if party.code]
    others = [party for party in parties if not party.code]
    if states:
        blocks.append(_table(brief, states))
    if others:
        blocks += [Heading(say("list.others"), 1), _table(brief, others)]
    if not people:
        blocks.append(Paragraph(say("list.nobody")))
    blocks += brief.legend()
    paper = brief.paper(
        f"{words.title(brief.event)} · {title}",
        blocks,
        marking=brief.marking(),
        as_at=brief.as_at(),
    )
    return EventDocument(paper)


def _table(brief: EventBrief, parties: list[Party]) -> Table:
    say = brief.words.say
    rows: list[tuple[str, ...]] = []
    headed = []
    for party in parties:
        if party.name:
            headed.append(len(rows))
            rows.append((party.name, "", ""))
        rows += [_row(brief, item) for item in party.people]
    columns = (
        TableColumn(say("list.name"), 1.1),
        TableColumn(say("list.function"), 1.3),
        TableColumn(say("list.institution"), 1.3),
    )
    return Table(columns, tuple(rows), headed=tuple(headed))


def _row(brief: EventBrief, item: Attendee) -> tuple[str, str, str]:
    capacity = item.participation.capacity
    told = brief.words.say(f"role.{capacity}") if capacity and capacity not in USUAL else ""
    names = "\n".join(part for part in (item.listed, item.own) if part)
    function = "\n".join(part for part in (item.participation.function, told) if part)
    return names, function, item.body if item.code else ""


USUAL = frozenset({"participant", "focal-point"})
"""In which capacities most take part, so that lists do not say it again."""
