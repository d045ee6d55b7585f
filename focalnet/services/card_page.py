"""The page of a State's card: one sheet of A4 that travels."""

from __future__ import annotations

from collections.abc import Iterator

from focalnet.services.card_people import CardEntry
from focalnet.services.page_entries import PageWords
from focalnet.services.paper import (
    Block,
    Facts,
    Heading,
    Paper,
    Paragraph,
    Table,
    TableColumn,
)
from focalnet.services.state_card import StateCard
from focalnet.services.words import page_words

# More would not be read on the way; the directory has them all.
MOST_ENTRIES, MOST_OF_EMBASSY = 12, 3


def card_paper(card: StateCard) -> Paper:
    """Return the card as a document of one page."""
    return Paper(
        language=card.language,
        title=f"{page_words(card.language, card.digits)('card.title')} · {card.name}",
        blocks=tuple(_blocks(card)),
        office=card.office,
        reference=card.code,
        marking=card.marking,
        as_at=card.as_at,
        holder=card.audience,
        one_page=True,
        digits=card.digits,
    )


def _blocks(card: StateCard) -> Iterator[Block]:
    say = page_words(card.language, card.digits)
    yield Heading(card.name, 0)
    yield Paragraph(card.standing, "strong")
    yield Facts(card.status, 2)
    yield Heading(f"{say('channel')} · {say('channel.article')}")
    yield from _channels(card)
    yield Heading(say("kind.central-authority"))
    if card.authorities:
        yield _table(card, card.authorities)
    else:
        yield Paragraph(say("card.nothing"), "note")
    yield Heading(say("card.focal-points"))
    if card.focal_points:
        yield _table(card, card.focal_points[:MOST_ENTRIES])
    else:
        yield Paragraph(say("no-focal-point"), "note")
    yield from _others(card)
    if card.embassy or card.embassy_facts:
        yield Heading(say("card.embassy"))
        yield Facts(card.embassy_facts, 2)
        if card.embassy:
            yield _table(card, card.embassy[:MOST_OF_EMBASSY])
    yield Heading(say("card.cooperation"))
    yield Facts(card.cooperation)
    if card.exchange:
        yield Heading(say("card.exchange"))
        yield Facts(card.exchange)
    if card.notes:
        yield Heading(say("field.notes"))
        yield Paragraph(card.notes)
    if card.legend:
        yield Paragraph(" ".join(card.legend), "note")


def _channels(card: StateCard) -> Iterator[Block]:
    words = PageWords(card.language, {})
    if not card.channels:
        yield Paragraph(words.say("channel.none"), "alert")
    for channel in card.channels:
        facts = " · ".join(words.told(fact.label, fact.value) for fact in channel.labelled)
        parts = (channel.authority, facts, channel.wording)
        yield Paragraph("\n".join(part for part in parts if part), "boxed")


def _others(card: StateCard) -> Iterator[Block]:
    """Yield how many are not named on the card."""
    say = page_words(card.language, card.digits)
    more = len(card.focal_points) - MOST_ENTRIES
    lines = [say("card.more").format(count=more)] if more > 0 else []
    if card.practitioners:
        lines.append(say("card.practitioners").format(count=card.practitioners))
    if lines:
        yield Paragraph(" ".join(lines), "note")


def _table(card: StateCard, entries: tuple[CardEntry, ...]) -> Table:
    """Return mandates as rows; columns that no entry fills for these readers are not there."""
    say = page_words(card.language, card.digits)
    named = [
        (
            entry.capacity,
            "\n".join((*entry.names[:2], *entry.lines[:2])) if not entry.vacant else say("vacant"),
            "\n".join(entry.reach[:3]),
            entry.confirmed,
        )
        for entry in entries
    ]
    columns = (
        TableColumn(say("card.capacity"), 1.1),
        TableColumn(say("card.holder"), 1.7),
        TableColumn(say("card.reach"), 1.5),
        TableColumn(say("field.confirmed"), 0.8),
    )
    kept = [place for place in range(len(columns)) if any(row[place] for row in named)]
    return Table(
        tuple(columns[place] for place in kept),
        tuple(tuple(row[place] for place in kept) for row in named),
    )
