"""All notes verbales of an event in one file, each in its State's language of correspondence."""

from __future__ import annotations

from datetime import date

from focalnet.services.event_brief import EventBrief, EventDocument
from focalnet.services.event_words import EventWords
from focalnet.services.invitation_letters import invitation_letters
from focalnet.services.invitations import NotInvited
from focalnet.services.paper import Papers


def invitations(brief: EventBrief) -> EventDocument:
    """Return the letters of an event, or that of one State; raises NotInvited."""
    choices = brief.choices
    which = (choices.state,) if choices.state else ()
    day = date.fromisoformat(choices.as_at)
    letters = invitation_letters(brief.whole, brief.event.id, today=day, which=which)
    if not letters:
        raise NotInvited("Nobody is invited to this event yet.", place="event")
    papers = tuple(letter.paper for letter in letters)
    languages = {paper.language for paper in papers}
    words = brief.words if len(languages) > 1 else EventWords(min(languages), {})
    title = f"{words.title(brief.event)} · {words.say('document.invitations')}"
    return EventDocument(Papers(words.language, title, papers, brief.register.office))
