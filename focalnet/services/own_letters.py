"""Letters to participants in an officer's own words: the fields of a template, and their values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from focalnet.domain.articles import without_article
from focalnet.domain.template import Template
from focalnet.services.addressees import FIELDS
from focalnet.services.event_brief import EventBrief
from focalnet.services.mailing import blocks_of
from focalnet.services.paper import Block
from focalnet.services.roster import Attendee

OF_PARTICIPANT = (
    *("name", "function", "institution", "state", "role", "event", "when", "where"),
    *("office", "date", "sender"),
)
OF_TRAVELLER = (
    *OF_PARTICIPANT,
    *("passport_name", "nationality", "passport", "expires", "arrival", "departure", "hotel"),
)
OWN_FIELDS = {"visa-letters": OF_TRAVELLER, "thanks": OF_PARTICIPANT}
"""The fields of the letters of an event that may be written in own words."""


def fields_of(document: str) -> tuple[str, ...]:
    """Return the fields that the template of a document may name."""
    return OWN_FIELDS.get(document, FIELDS)


def own_letter(
    brief: EventBrief, item: Attendee, more: Mapping[str, str] | None = None
) -> Iterator[Block]:
    """Yield the officer's own words, filled in for a participant; raises TemplateBroken."""
    words, event = brief.words, brief.event
    capacity = item.participation.capacity or "participant"
    values = {
        "name": item.name,
        "function": item.participation.function,
        "institution": item.body,
        "state": without_article(item.state),
        "role": words.say(f"role.{capacity}"),
        "event": words.title(event),
        "when": words.when(event),
        "where": event.place,
        "office": brief.register.office,
        "date": words.day(brief.choices.as_at),
        "sender": brief.choices.sender or brief.register.office,
        **(more or {}),
    }
    template = Template.read(brief.choices.template, fields_of(brief.choices.document))
    yield from blocks_of(template.filled(values))
