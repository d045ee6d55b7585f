"""The plan of a room: which State sits where, in the alphabetical order of a language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil, sqrt

from focalnet.domain.articles import without_article
from focalnet.services.event_brief import EventBrief, EventDocument
from focalnet.services.plate_layout import PAPERS, mirrored
from focalnet.services.plates import Area, Lettering, Piece, Plate, Plates
from focalnet.services.roster import Party, seated

PLANS = ("rows", "tables", "horseshoe")
EDGE, GAP = 12.0, 2.0
HEAD, PODIUM = 28.0, 9.0
MOST_ACROSS, AT_A_TABLE = 8, 6
TALLEST = 22.0
Box = tuple[float, float, float, float]


def seating_plan(brief: EventBrief) -> EventDocument:
    """Return the plan of those expected, read from the podium's right in rows or a horseshoe."""
    choices, words, say = brief.choices, brief.words, brief.words.say
    people = seated(brief.chosen(brief.roster.expected))
    order = choices.order or words.language
    listed = [party for party in brief.roster.parties(people, order) if party.name]
    parties = _beginning_with(choices.first, listed)
    height, width = PAPERS["A4"]
    pieces = [*_head(brief, order, width), *_seats(brief, parties, width, height)]
    if brief.right_to_left:
        pieces = list(mirrored(pieces, width))
    content = Plates(
        language=words.language,
        title=f"{words.title(brief.event)} · {say('document.seating')}",
        width=width,
        height=height,
        plates=(Plate(tuple(pieces)),),
        office=brief.register.office,
    )
    return EventDocument(content)


def _beginning_with(code: str, parties: list[Party]) -> list[Party]:
    """Return the States from the one drawn by lot round to the one before it; others follow."""
    states = [party for party in parties if party.code]
    others = [party for party in parties if not party.code]
    at = next((at for at, party in enumerate(states) if party.code == code), 0)
    return [*states[at:], *states[:at], *others]


def _head(brief: EventBrief, order: str, width: float) -> Iterator[Piece]:
    words, say = brief.words, brief.words.say
    room = width - 2 * EDGE
    title = f"{say('document.seating')} · {words.title(brief.event)}"
    yield Lettering(
        EDGE, 8.0, room, 8.0, (title,), 15.0, 8.0, 0.5, "left", strong=True, ink="accent"
    )
    told = say("seating.order").format(language=words.languages([order]))
    under = " · ".join(part for part in (words.facts(brief.event), told) if part)
    yield Lettering(EDGE, 16.0, room, 5.0, (under,), 9.0, 5.0, 0.5, "left", ink="grey")


def _seats(
    brief: EventBrief, parties: Sequence[Party], width: float, height: float
) -> Iterator[Piece]:
    plan = brief.choices.plan
    chosen = brief.choices.places
    area = (EDGE, HEAD + PODIUM + 4, width - 2 * EDGE, height - HEAD - PODIUM - 4 - EDGE)
    middle = width / 2
    podium = (middle - 45.0, HEAD, 90.0, PODIUM)
    yield Area(*podium, "accent")
    yield Lettering(
        *podium, (brief.words.say("seating.podium"),), 11.0, 6.0, 0.6, strong=True, ink="white"
    )
    if not parties:
        return
    if plan == "tables":
        yield from _tables(brief, parties, area, chosen or AT_A_TABLE)
        return
    if plan == "horseshoe":
        boxes = places_in_horseshoe(len(parties), area)
    else:
        usual = min(MOST_ACROSS, ceil(sqrt(len(parties) * 1.6)))
        boxes = places_in_rows(len(parties), area, chosen or usual)
    for number, (party, box) in enumerate(zip(parties, boxes, strict=True), start=1):
        yield from _seat(brief, party, number, box)


def places_in_rows(count: int, area: Box, across: int) -> list[Box]:
    """Return the places of rows, the first next to the podium."""
    left, top, width, height = area
    across = min(across, count)
    down = ceil(count / across)
    wide = (width - GAP * (across - 1)) / across
    high = min(TALLEST, (height - GAP * (down - 1)) / down)
    return [
        (left + number % across * (wide + GAP), top + number // across * (high + GAP), wide, high)
        for number in range(count)
    ]


def places_in_horseshoe(count: int, area: Box) -> list[Box]:
    """Return the places of a horseshoe that opens to the podium: down, across, and up again."""
    left, top, width, height = area
    foot = min(max(round(count * 0.36), 1), 7, count)
    arms = count - foot
    near, far = ceil(arms / 2), arms // 2
    wide = min(46.0, (width - GAP * (foot - 1)) / max(foot, 5))
    high = min(TALLEST, (height - GAP * near) / (near + 1))
    base = top + near * (high + GAP)
    own = (width - GAP * (foot - 1)) / foot
    down = [(left, top + at * (high + GAP), wide, high) for at in range(near)]
    across = [(left + at * (own + GAP), base, own, high) for at in range(foot)]
    right = left + width - wide
    up = [(right, base - (at + 1) * (high + GAP), wide, high) for at in range(far)]
    return [*down, *across, *up]


def _seat(brief: EventBrief, party: Party, number: int, box: Box) -> Iterator[Piece]:
    left, top, width, height = box
    yield Area(left, top, width, height, "ground")
    yield Area(left, top, width, 0.5, "accent")
    tag = min(8.0, width * 0.18)
    shown = brief.words.number(number)
    yield Lettering(left + 1, top + 0.5, tag, height - 0.5, (shown,), 9.0, 4.0, 0.5, ink="grey")
    named = (left + 1 + tag, top + 0.7, width - 2 - 2 * tag, height - 0.9)
    sign = (without_article(party.name),)
    yield Lettering(*named, sign, 13.0, 5.0, 0.8, strong=True, whose=party.name)
    count = brief.words.number(len(party.people))
    if len(party.people) > 1:
        yield Lettering(
            left + width - 1 - tag, top + 0.5, tag, height - 0.5, (f"×\u2060{count}",), 8.0, 4.0,
            0.5, ink="grey",
        )  # fmt: skip


def _tables(
    brief: EventBrief, parties: Sequence[Party], area: Box, at_each: int
) -> Iterator[Piece]:
    groups = [parties[first : first + at_each] for first in range(0, len(parties), at_each)]
    across = min(len(groups), max(3, ceil(sqrt(len(groups) * 1.3))))
    left, top, width, height = area
    down = ceil(len(groups) / across)
    wide = (width - 3 * GAP * (across - 1)) / across
    high = min(8.0 + 8.5 * at_each, (height - 3 * GAP * (down - 1)) / down)
    for number, group in enumerate(groups):
        x = left + number % across * (wide + 3 * GAP)
        y = top + number // across * (high + 3 * GAP)
        yield Area(x, y, wide, high, "ground")
        yield Area(x, y, wide, 0.5, "accent")
        named = brief.words.say("seating.table").format(number=brief.words.number(number + 1))
        yield Lettering(x, y + 1, wide, 6.0, (named,), 11.0, 6.0, strong=True, ink="accent")
        line = min(8.0, (high - 8.0) / at_each)
        for place, party in enumerate(group):
            box = (x + 3, y + 7.5 + place * line, wide - 6, line)
            sign = (without_article(party.name),)
            yield Lettering(*box, sign, 11.0, 5.5, 0.7, whose=party.name)
