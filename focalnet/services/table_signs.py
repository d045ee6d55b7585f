"""Signs for the tables: the name of each State on a card that is folded and stands."""

from __future__ import annotations

from dataclasses import replace

from focalnet.domain.articles import without_article
from focalnet.services.event_brief import EventBrief, EventDocument
from focalnet.services.plate_layout import HAIR, PAPERS, mirrored
from focalnet.services.plates import Area, Lettering, Piece, Plate, Plates
from focalnet.services.roster import Party, seated

EDGE, FOLD = 12.0, 6.0


def table_signs(brief: EventBrief) -> EventDocument:
    """Return a sign for each State, then for the bodies that are no State's, twice on a sheet."""
    choices, words = brief.choices, brief.words
    people = seated(brief.chosen(brief.roster.expected))
    height, width = PAPERS[choices.paper]
    parties = [party for party in brief.roster.parties(people, choices.order) if party.name]
    plates = tuple(Plate(_sign(brief, party, width, height)) for party in parties)
    content = Plates(
        language=words.language,
        title=f"{words.title(brief.event)} · {words.say('document.table-signs')}",
        width=width,
        height=height,
        plates=plates,
        office=brief.register.office,
    )
    return EventDocument(content)


def _sign(brief: EventBrief, party: Party, width: float, height: float) -> tuple[Piece, ...]:
    """Return both sides of a sign: the lower half upright, the upper one on its head."""
    second = brief.choices.second
    beside = brief.roster.named.get(f"{second}:{party.code}", "") if second and party.code else ""
    names = [without_article(name) for name in (party.name, beside if beside != party.name else "")]
    half, room = height / 2, width - 2 * EDGE
    scale = width / PAPERS["A4"][1]
    event = 9.0 * scale
    free = half - 2 * EDGE * scale - event
    shares = (free * 0.64, free * 0.36) if names[1] else (free, 0.0)
    top = half + EDGE * scale
    lower: list[Piece] = []
    for name, share, size in zip(names, shares, (84.0, 40.0), strict=True):
        if name:
            strong = not lower
            lower.append(
                Lettering(
                    EDGE,
                    top,
                    room,
                    share,
                    (name,),
                    size * scale,
                    18.0 * scale,
                    0.62,
                    strong=strong,
                    ink="black" if strong else "grey",
                    whose=name,
                )
            )
        top += share
    title = brief.words.title(brief.event)
    lower.append(Lettering(EDGE, top, room, event, (title,), 12.0 * scale, 6.0, 0.6, ink="accent"))
    if brief.right_to_left:
        lower = list(mirrored(lower, width))
    upper = [_over(piece, width, height) for piece in lower if isinstance(piece, Lettering)]
    folds = [Area(left, half - HAIR / 2, FOLD, HAIR, "grey") for left in (0.0, width - FOLD)]
    return (*lower, *upper, *folds)


def _over(piece: Lettering, width: float, height: float) -> Lettering:
    """Return a piece as it stands on the other half, to be read from the other side."""
    return replace(
        piece,
        left=width - piece.left - piece.width,
        top=height - piece.top - piece.height,
        over=True,
    )
