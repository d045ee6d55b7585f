"""What a document of an event is made from, and what comes of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from focalnet.domain.audience import Audience
from focalnet.domain.readers import Readers
from focalnet.domain.record import Record
from focalnet.domain.seminars import Event
from focalnet.services.documents import PrintChoices
from focalnet.services.event_words import EventWords
from focalnet.services.kept_content import Content
from focalnet.services.paper import Block, Paper, Paragraph
from focalnet.services.ports import Register
from focalnet.services.reader_words import left_out_lines, marking_of
from focalnet.services.roster import Attendee, Roster
from focalnet.services.trouble import Trouble


@dataclass(frozen=True, slots=True)
class EventBrief:
    """An event with its people as the readers of a document may see them, and what was chosen.

    *register* is what the readers see of it, *whole* the one with nothing kept from it.
    The key of the desks makes the codes of badges and is no text of a page.
    """

    whole: Register
    register: Register
    choices: PrintChoices
    readers: Readers
    desk_key: str
    roster: Roster

    @property
    def audience(self) -> Audience:
        """The audience above whose fields nothing is printed."""
        return self.readers.base

    @property
    def event(self) -> Event:
        """The event the document is of."""
        return self.roster.event

    @property
    def words(self) -> EventWords:
        """The words of the page."""
        return self.roster.words

    @property
    def right_to_left(self) -> bool:
        """Whether the page is read from the right."""
        return self.words.language == "ar"

    def chosen(self, people: Iterable[Attendee]) -> tuple[Attendee, ...]:
        """Return those of the people that were asked for: one of them, or those of a State."""
        one, state = self.choices.participant, self.choices.state
        return tuple(
            item
            for item in people
            if (not one or item.id == one) and (not state or item.code == state)
        )

    def paper(
        self, title: str, blocks: Iterable[Block], *, marking: str = "", as_at: str = ""
    ) -> Paper:
        """Return a document under the office's name, with the copy and for whom it is.

        The officer's own marking goes before *marking*.
        """
        choices, say = self.choices, self.words.say
        copies = max(choices.copy, choices.copies)
        numbered = say("copy").format(copy=choices.copy, copies=copies)
        several = bool(choices.holder) or copies > 1
        return Paper(
            language=self.words.language,
            title=title,
            blocks=tuple(blocks),
            office=self.register.office,
            marking=choices.marking or marking,
            as_at=as_at,
            copy=self.words.number(numbered) if several else "",
            holder=say("holder").format(name=choices.holder) if choices.holder else "",
            digits=self.words.digits,
        )

    def marking(self) -> str:
        """Return the usual marking for the readers."""
        return marking_of(self.readers, self.words)

    def legend(self) -> list[Block]:
        """Return what a circle of readers is told that it does not get."""
        lines = left_out_lines(self.readers, self.words) if self.readers.is_own else ()
        return [Paragraph(line, "note") for line in lines]

    def as_at(self) -> str:
        """Return the day of the document in a phrase."""
        return self.words.say("as-at").format(date=self.words.day(self.choices.as_at))


@dataclass(frozen=True, slots=True)
class EventDocument:
    """A document of an event; ``records`` are to be kept with its printing."""

    content: Content
    troubles: tuple[Trouble, ...] = ()
    records: tuple[Record, ...] = ()
