"""The card of a State: what the register knows of it, for those who travel there.

Everything is stripped for the audience before a word of it is written.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import cast

from focalnet.domain.audience import Audience
from focalnet.domain.errors import RecordNotFound
from focalnet.domain.records import State, Theme
from focalnet.domain.visibility import may_see, stripped
from focalnet.services.card_facts import cooperation_facts, exchange_facts, status_facts
from focalnet.services.card_people import (
    AUTHORITIES,
    EMBASSY,
    FOCAL_POINTS,
    CardEntry,
    CardPeople,
    seen,
)
from focalnet.services.edition import Channel as ChannelBlock
from focalnet.services.edition import Labelled
from focalnet.services.page_entries import PageWords, standing_line
from focalnet.services.ports import Register
from focalnet.services.reference import state_id, state_name


@dataclass(frozen=True, slots=True)
class StateCard:
    """What one audience may know of a State on a day, in the words of one language.

    ``authorities`` are central authorities and national working groups;
    ``practitioners`` is how many there are beside those named. ``exchange`` is
    empty for the public. ``legend`` says what was left out.
    """

    language: str
    code: str
    name: str
    standing: str
    status: tuple[Labelled, ...]
    channels: tuple[ChannelBlock, ...]
    authorities: tuple[CardEntry, ...]
    focal_points: tuple[CardEntry, ...]
    embassy: tuple[CardEntry, ...]
    embassy_facts: tuple[Labelled, ...]
    practitioners: int
    cooperation: tuple[Labelled, ...]
    exchange: tuple[Labelled, ...]
    notes: str
    legend: tuple[str, ...]
    marking: str
    audience: str
    as_at: str
    office: str


@dataclass(frozen=True, slots=True)
class CardChoices:
    """Whose card, for whom, in which language and at which day."""

    state: str
    language: str
    audience: Audience
    as_at: date
    marking: str = ""


def state_card(register: Register, choices: CardChoices) -> StateCard:
    """Return the card of a State; raises RecordNotFound or UnknownLanguage.

    A State that this audience may not see is as if it were not there.
    """
    known = register.many([state_id(choices.state.upper())])
    found = next(iter(known.values()), None)
    if not isinstance(found, State) or not may_see(found, choices.audience):
        raise RecordNotFound("There is no such State.", place=choices.state)
    state = cast("State", stripped(found, choices.audience))
    themes = seen(register, Theme, "theme", {}, choices.audience)
    words = PageWords(choices.language, {theme.code: theme for theme in themes})
    told = (register, state, choices.audience, choices.as_at, words)
    people = CardPeople(*told)
    mandates = people.mandates([theme.code for theme in themes])
    audience = choices.audience.code
    return StateCard(
        language=choices.language,
        code=state.code,
        name=state_name(state, choices.language),
        standing=standing_line(state, choices.as_at, words),
        status=status_facts(state, choices.as_at, words),
        channels=people.channels(),
        authorities=people.entries(mandates, AUTHORITIES),
        focal_points=people.entries(mandates, FOCAL_POINTS),
        embassy=people.entries(mandates, EMBASSY),
        embassy_facts=people.embassy_facts(mandates),
        practitioners=sum(item.kind == "practitioner" for item in mandates),
        cooperation=cooperation_facts(*told),
        exchange=exchange_facts(*told),
        notes=state.notes,
        legend=_legend(choices.audience, words),
        marking=choices.marking or words.say(f"marking.{audience}"),
        audience=words.say(f"audience.{audience}"),
        as_at=words.say("as-at").format(date=words.day(choices.as_at.isoformat())),
        office=register.office,
    )


def _legend(audience: Audience, words: PageWords) -> tuple[str, ...]:
    """Return sentences that are the same whatever the register holds."""
    lines = [words.say("legend.channel")]
    if audience is not Audience.FULL:
        fields = words.left_out(audience)
        lines.append(words.say(f"legend.{audience.code}").format(fields=fields))
        lines.append(words.say("legend.withheld"))
    return tuple(lines)
