"""The card of a State: what the register knows of it, for those who travel there.

Everything is stripped for the audience before a word of it is written.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import cast

from focalnet.domain.audience import Audience
from focalnet.domain.errors import RecordNotFound
from focalnet.domain.readers import Readers
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
from focalnet.services.reader_words import audience_line, left_out_lines, marking_of
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
    digits: str = ""


@dataclass(frozen=True, slots=True)
class CardChoices:
    """Whose card, for whom, in which language and at which day.

    ``circle`` are the readers where they are a circle of the officer's own within
    the audience; the register is then to be the one that they see.
    """

    state: str
    language: str
    audience: Audience
    as_at: date
    marking: str = ""
    circle: Readers | None = None
    digits: str = ""

    @property
    def readers(self) -> Readers:
        """For whom the card is."""
        return self.circle or Readers(self.audience)


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
    words = PageWords(choices.language, {theme.code: theme for theme in themes}, choices.digits)
    told = (register, state, choices.audience, choices.as_at, words)
    people = CardPeople(*told)
    mandates = people.mandates([theme.code for theme in themes])
    readers = choices.readers
    return StateCard(
        language=choices.language,
        code=state.code,
        name=state_name(state, choices.language),
        standing=standing_line(state, choices.as_at, words),
        status=status_facts(state, choices.as_at, words),
        channels=people.channels(),
        authorities=_told(people.entries(mandates, AUTHORITIES), readers),
        focal_points=_told(people.entries(mandates, FOCAL_POINTS), readers),
        embassy=_told(people.entries(mandates, EMBASSY), readers),
        embassy_facts=people.embassy_facts(mandates),
        practitioners=sum(item.kind == "practitioner" for item in mandates),
        cooperation=_known(cooperation_facts(*told), readers, words),
        exchange=_known(exchange_facts(*told), readers, words),
        notes=state.notes,
        legend=(words.say("legend.channel"), *left_out_lines(readers, words)),
        marking=choices.marking or marking_of(readers, words),
        audience=audience_line(readers, words),
        as_at=words.say("as-at").format(date=words.day(choices.as_at.isoformat())),
        office=register.office,
        digits=words.digits,
    )


# The lines of the card that would say "nothing" of what is only kept from its readers.
LINES_OF: dict[str, tuple[str, ...]] = {
    "agreement": ("card.agreements",),
    "legislation": ("card.legislation",),
    "reply": ("card.questionnaires", "card.last-contact"),
    "letter": ("card.last-contact",),
}


def _known(facts: tuple[Labelled, ...], readers: Readers, words: PageWords) -> tuple[Labelled, ...]:
    """Return the facts without the lines of whole kinds that these readers do not get."""
    gone = {
        words.say(key)
        for kind, keys in LINES_OF.items()
        if readers.leaves_out(kind)
        for key in keys
    }
    return tuple(fact for fact in facts if fact.label not in gone)


def _told(entries: tuple[CardEntry, ...], readers: Readers) -> tuple[CardEntry, ...]:
    """Return the entries, not calling unconfirmed what these readers are not told of."""
    if not readers.leaves_out("designation.confirmed"):
        return entries
    return tuple(replace(entry, confirmed="") for entry in entries)
