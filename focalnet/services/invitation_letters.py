"""The notes verbales that invite to an event, each with its form, in the State's language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from focalnet.domain.audience import Audience
from focalnet.domain.courses import course_of, status_of
from focalnet.domain.participation import Invitation
from focalnet.domain.records import Channel, Designation, Institution
from focalnet.domain.seminars import Event
from focalnet.domain.visibility import may_see, stripped
from focalnet.services.campaign_entries import themes_by_code
from focalnet.services.channels import IN_FORCE, StandingChannel, channels_of
from focalnet.services.edition import Labelled
from focalnet.services.event_calendar import NoDays, event_calendar
from focalnet.services.event_words import EventWords
from focalnet.services.events import the_event
from focalnet.services.invitation_mail import ICS, PDF, XLSX, Enclosed
from focalnet.services.invitations import NotInvited, kept_seats, live_invitations
from focalnet.services.invited_seats import mandates_at, resolved
from focalnet.services.nomination_forms import addressee_name, nomination_form
from focalnet.services.page_entries import capacity_line, channel_block, names_of
from focalnet.services.paper import Block, Facts, Heading, Paper, Paragraph, Table, TableColumn
from focalnet.services.ports import Register
from focalnet.services.words import LANGUAGES
from focalnet.services.workbook import OutSheet


@dataclass(frozen=True, slots=True)
class InvitationLetter:
    """What one State is sent: the note, the form, and whom an e-mail would go to.

    ``name`` is that of the files, without ending. ``to`` holds the addresses of the
    official channel, else those of who holds the seats; none may be known. ``text``
    is that of the e-mail.
    """

    invitation: Invitation
    name: str
    paper: Paper
    form: OutSheet
    to: tuple[str, ...]
    subject: str
    text: str


def invitation_letters(
    register: Register, event_id: str, *, today: date, which: Sequence[str] = ()
) -> list[InvitationLetter]:
    """Return the letters of an event that no other replaced, or some; nothing is stored.

    *which* holds codes of States or ids of invitations. Raises NoSuchEvent or
    NotInvited.
    """
    event = the_event(register, event_id)
    there = live_invitations(register, event_id)
    wanted = {key.upper() if len(key) == len("ABC") else key for key in which}
    known = {key for item in there for key in (item.id, item.state, item.institution)}
    if missing := wanted - known:
        raise NotInvited("There is no such invitation.", place=sorted(missing)[0])
    chosen = [
        item for item in there if not wanted or {item.id, item.state, item.institution} & wanted
    ]
    return [
        _Writing(register, event, _to_be_sent(register, item, today), today).letter()
        for item in chosen
    ]


def _to_be_sent(register: Register, item: Invitation, today: date) -> Invitation:
    """Return a letter that has not gone out with its seats as they are held today."""
    if status_of(item.steps) != "drafted" or not item.seats:
        return item
    seats = resolved(register, mandates_at(register, item.seats), today)
    return replace(item, seats=kept_seats(item.seats, seats))


def letter_files(
    register: Register, letter: InvitationLetter, pages: bytes, form: bytes
) -> list[Enclosed]:
    """Return what goes with the e-mail of a letter: note, form, and the event for a calendar."""
    calendar = letter_calendar(register, letter.invitation.event, letter.paper.language)
    return enclosed_files(letter, pages, form, calendar)


def letter_calendar(register: Register, event_id: str, language: str) -> bytes:
    """Return the event for a calendar; nothing where its days were never known."""
    try:
        return event_calendar(register, event_id, language=language)
    except NoDays:
        return b""


def enclosed_files(
    letter: InvitationLetter, pages: bytes, form: bytes, calendar: bytes
) -> list[Enclosed]:
    """Return the files that go with the e-mail of a letter; an empty calendar is left out."""
    found = [
        Enclosed(f"{letter.name}.pdf", PDF, pages),
        Enclosed(f"{letter.name}.xlsx", XLSX, form),
    ]
    return [*found, Enclosed("event.ics", ICS, calendar)] if calendar else found


class _Writing:
    """Writes the letter to one State."""

    def __init__(self, register: Register, event: Event, item: Invitation, today: date) -> None:
        language = item.language if item.language in LANGUAGES else "en"
        self._register = register
        self._event = event
        self._item = item
        self._today = today
        self._words = EventWords(language, themes_by_code(register))
        self._name = addressee_name(register, item, self._words)
        self._house, self._channel = self._official()

    def letter(self) -> InvitationLetter:
        """Return the letter with all that goes with it."""
        title = self._words.title(self._event)
        item, say = self._item, self._words.say
        paper = Paper(
            language=self._words.language,
            title=say("campaign.note"),
            office=self._register.office,
            reference=item.reference,
            blocks=tuple(self._blocks()),
        )
        return InvitationLetter(
            invitation=item,
            name=item.state or item.id,
            paper=paper,
            form=nomination_form(self._register, self._event, item),
            to=self._addresses(),
            subject=" · ".join(part for part in (item.reference, title) if part),
            text="\n\n".join((title, say("invitation.mail"), self._words.facts(self._event))),
        )

    def _blocks(self) -> Iterator[Block]:
        say, words, item = self._words.say, self._words, self._item
        addressed = say("campaign.to-state").format(state=self._name) if item.state else self._name
        yield Heading(say("campaign.note"), 0)
        yield self._facts(
            ("campaign.to", addressed),
            ("campaign.through", self._channel),
            ("campaign.reference", item.reference),
            ("campaign.date", words.day(self._today.isoformat())),
            ("campaign.reply-by", words.day(item.deadline) if item.deadline else ""),
        )
        if replaced := self._replaced():
            yield Paragraph(replaced, "boxed")
        yield Paragraph(say("invitation.request"))
        yield self._facts(
            ("invitation.event", words.title(self._event)),
            ("invitation.when", words.when(self._event) or say("invitation.when.open")),
            ("invitation.where", words.place(self._event)),
            ("field.languages", words.languages(self._event.languages)),
            ("invitation.places", words.number(item.quota)),
        )
        if rows := tuple(self._seats()):
            yield Paragraph(say("invitation.seats"))
            columns = (TableColumn(say("form.capacity")), TableColumn(say("invitation.holder")))
            yield Table(columns, rows, grid=True)
        yield Paragraph(say("invitation.nominate"))
        if self._event.purge:
            purge = words.day(self._event.purge)
            yield Paragraph(say("invitation.privacy").format(date=purge))
        yield Paragraph(say("invitation.closing"))

    def _facts(self, *told: tuple[str, str]) -> Facts:
        return Facts(tuple(Labelled(self._words.say(key), text) for key, text in told if text))

    def _replaced(self) -> str:
        """Return which letter this one is in place of, where that one went out."""
        key = self._item.replaces
        old = self._register.many([key]).get(key) if key else None
        if not isinstance(old, Invitation):
            return ""
        sent = [step.on for step in course_of(old.steps) if step.state == "sent"]
        if not sent:
            return ""
        told = {"reference": old.reference, "date": self._words.day(sent[0])}
        return " ".join(self._words.say("invitation.replaces").format(**told).split())

    def _seats(self) -> Iterator[tuple[str, str]]:
        """Yield the seats that may stand on a letter, each with who holds it."""
        keys = [key for seat in self._item.seats for key in (seat.designation, seat.holder) if key]
        found = self._register.many(keys)
        for seat in self._item.seats:
            mandate = found.get(seat.designation)
            if not isinstance(mandate, Designation) or not may_see(mandate, Audience.NETWORK):
                continue
            holder = found.get(seat.holder)
            seen = holder if holder and may_see(holder, Audience.NETWORK) else None
            names = names_of(stripped(seen, Audience.NETWORK) if seen else None, self._words)
            vacant = self._words.say("campaign.vacant") if not seat.holder else ""
            yield capacity_line(mandate, self._words), next(iter(names), vacant)

    def _official(self) -> tuple[Institution | None, str]:
        """Return the institution of the official channel in force, and the channel in words."""
        for item in self._channels():
            if item.standing == IN_FORCE:
                key = item.channel.institution
                found = self._register.many([key]).get(key) if key else None
                house = found if isinstance(found, Institution) else None
                seen = house if house and may_see(house, Audience.NETWORK) else None
                block = channel_block(item, seen, self._today, self._words)
                return house, block.authority
        return None, ""

    def _channels(self) -> tuple[StandingChannel, ...]:
        if not self._item.state:
            return ()
        found = self._register.records(Channel.KIND, {"state": self._item.state})
        listed = [
            item for item in found if isinstance(item, Channel) and may_see(item, Audience.NETWORK)
        ]
        return channels_of(listed, self._today)

    def _addresses(self) -> tuple[str, ...]:
        """Return where an e-mail would go: the official channel, else the holders of the seats."""
        own = self._register.many([self._item.institution] if self._item.institution else [])
        houses = [house for house in (self._house, *own.values()) if house]
        holders = self._register.many([seat.holder for seat in self._item.seats if seat.holder])
        for known in (houses, list(holders.values())):
            emails = [
                email.text
                for record in known
                for email in getattr(record, "emails", ())
                if email.text
            ]
            if emails:
                return tuple(dict.fromkeys(emails))
        return ()
