"""The documents of an event, from an officer's choices to their content."""

from __future__ import annotations

from collections.abc import Callable

from focalnet.domain.errors import RecordNotFound
from focalnet.domain.readers import Readers
from focalnet.domain.seminars import Event
from focalnet.domain.visibility import may_see, stripped
from focalnet.services.badges import badges
from focalnet.services.campaign_entries import themes_by_code
from focalnet.services.certificates import certificates
from focalnet.services.documents import PrintChoices
from focalnet.services.edition_choices import NotAChoice
from focalnet.services.event_brief import EventBrief, EventDocument
from focalnet.services.event_words import EventWords
from focalnet.services.events import NoSuchEvent, the_event
from focalnet.services.invitations_printed import invitations
from focalnet.services.participants_list import participants_list
from focalnet.services.ports import Register
from focalnet.services.programme import programme
from focalnet.services.reference import state_id
from focalnet.services.roster import roster
from focalnet.services.seating_plan import seating_plan
from focalnet.services.seen_register import seen_by
from focalnet.services.sign_in_sheets import sign_in_sheets
from focalnet.services.table_signs import table_signs
from focalnet.services.thanks import thanks
from focalnet.services.visa_letters import visa_letters

MAKERS: dict[str, Callable[[EventBrief], EventDocument]] = {
    "participants": participants_list,
    "sign-in": sign_in_sheets,
    "badges": badges,
    "table-signs": table_signs,
    "seating": seating_plan,
    "invitations": invitations,
    "visa-letters": visa_letters,
    "certificates": certificates,
    "thanks": thanks,
    "programme": programme,
}


class NotAtTheEvent(RecordNotFound):
    """The participant asked for is not one of the event's."""

    code = "print.participant"
    remedy = "Look up the id of the participation with event show; nothing was printed."


def event_document(register: Register, choices: PrintChoices, readers: Readers) -> EventDocument:
    """Return a document of the event chosen; nothing is stored.

    Raises NoSuchEvent, also where the readers may not know of it, NoSuchSitting,
    NotAChoice or NotADocument.
    """
    _check_states(register, choices)
    event = the_event(register, choices.event)
    seen = seen_by(register, readers)
    audience = readers.base
    there = the_event(seen, event.id)
    if not may_see(there, audience):
        raise NoSuchEvent("There is no such event.", place="event")
    shown = stripped(there, audience)
    assert isinstance(shown, Event)
    words = EventWords(choices.language, themes_by_code(register), choices.digits)
    people = roster(
        register,
        seen,
        shown,
        words,
        audience,
        choices.document,
        orders=tuple({choices.order, choices.second} - {""}),
    )
    known = {item.id for item in people.people}
    if choices.participant and choices.participant not in known:
        raise NotAtTheEvent("There is no such participant.", place="participant")
    brief = EventBrief(register, seen, choices, readers, event.desk_key, people)
    return MAKERS[choices.document](brief)


def _check_states(register: Register, choices: PrintChoices) -> None:
    """Raise NotAChoice for a State that is none: a wrong code must not print an empty sheet."""
    asked = {choices.state, choices.first} - {""}
    known = register.many([state_id(code) for code in asked])
    for code in sorted(asked):
        if state_id(code) not in known:
            raise NotAChoice("There is no such State.", place=code)
