"""What happened, day by day, between the office and a State, person or institution."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from focalnet.domain.casework import (
    Campaign,
    CommunicationTest,
    Correspondence,
    Questionnaire,
    Reply,
    Request,
)
from focalnet.domain.dossier import Agreement, Legislation, LibraryItem
from focalnet.domain.listing import main_name
from focalnet.domain.membership import Membership, Network
from focalnet.domain.record import Record
from focalnet.domain.records import Channel, Designation, Institution, Person, Post, State
from focalnet.services.ports import Register
from focalnet.services.reference import state_name

# Kinds that name their State in a field of their own.
OF_STATE = (
    "designation",
    "channel",
    "letter",
    "request",
    "reply",
    "agreement",
    "legislation",
    "item",
)


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing that happened on a day (whole or partial).

    ``what`` is a code such as ``designation.start`` or ``letter.call``, which the
    page puts into words; ``text`` says of what or with whom; ``record`` opens it.
    """

    day: str
    what: str
    text: str
    record: str
    kind: str


def timeline(register: Register, record_id: str) -> list[Moment]:
    """Return the moments of a record, newest first; raises RecordNotFound.

    Of a State: its own acts, mandates, channels, letters, campaigns, questionnaires,
    agreements and law. Of anyone else: whatever points to them.
    """
    subject = register.record(record_id)
    found: dict[str, Record] = {item.id: item for item in register.referring(subject.id)}
    if isinstance(subject, State):
        for kind in OF_STATE:
            found |= {item.id: item for item in register.records(kind, {"state": subject.code})}
    else:
        found |= {item.id: item for item in _letters_with(register, subject.id)}
    named = _named(register, found.values())
    moments = [*_of_state(subject)] if isinstance(subject, State) else []
    for record in found.values():
        tell = _TOLD.get(record.KIND)
        moments += tell(record, named) if tell else ()
    return sorted(
        (item for item in moments if item.day),
        key=lambda item: (item.day, item.what, item.record),
        reverse=True,
    )


def _letters_with(register: Register, person: str) -> Iterator[Record]:
    for record in register.records("letter"):
        if isinstance(record, Correspondence) and person in {one.person for one in record.people}:
            yield record


def _named(register: Register, records: Iterable[Record]) -> dict[str, str]:
    """Return the names of the records that some records point to."""
    pointers = ("holder", "campaign", "questionnaire", "network", "institution", "person")
    keys = {getattr(record, name, "") for record in records for name in pointers}
    return {key: _name(item) for key, item in register.many(sorted(keys - {""})).items()}


def _name(record: Record) -> str:
    if isinstance(record, Person | Institution | Network):
        return main_name(record.names)
    if isinstance(record, State):
        return state_name(record, "en")
    return record.title if isinstance(record, Campaign | Questionnaire) else ""


def _of_state(state: State) -> Iterator[Moment]:
    for event in state.status:
        yield Moment(event.on, f"event.{event.event}", event.note, state.id, "state")


def _moments(record: Record, text: str, *days: tuple[str, str]) -> list[Moment]:
    return [Moment(day, what, text, record.id, record.KIND) for what, day in days if day]


def _designation(item: Record, named: dict[str, str]) -> list[Moment]:
    assert isinstance(item, Designation)
    act = item.instrument
    text = " · ".join(part for part in (named.get(item.holder, ""), item.kind, item.theme) if part)
    return _moments(
        item,
        text,
        ("designation.received", act.received if act else ""),
        ("designation.start", item.start),
        ("designation.end", item.end),
        ("designation.confirmed", item.confirmed.on if item.confirmed else ""),
    )


def _post(item: Record, named: dict[str, str]) -> list[Moment]:
    assert isinstance(item, Post)
    title = next((title.text for title in item.titles), "")
    text = " · ".join(part for part in (title, named.get(item.institution, "")) if part)
    return _moments(item, text, ("post.start", item.start), ("post.end", item.end))


def _channel(item: Record, named: dict[str, str]) -> list[Moment]:
    assert isinstance(item, Channel)
    text = item.authority or named.get(item.institution, "") or item.wording
    return _moments(
        item,
        text,
        ("channel.received", item.received),
        ("channel.effective", item.effective),
        ("channel.end", item.end),
    )


def _letter(item: Record, _named: dict[str, str]) -> list[Moment]:
    assert isinstance(item, Correspondence)
    text = " · ".join(part for part in (item.reference, item.subject) if part)
    due = item.due if not item.done else ""
    return _moments(item, text, (f"letter.{item.kind or 'other'}", item.dated), ("letter.due", due))


def _request(item: Record, named: dict[str, str]) -> list[Moment]:
    assert isinstance(item, Request)
    text = " · ".join(part for part in (item.reference, named.get(item.campaign, "")) if part)
    return _moments(
        item,
        text,
        ("request.sent", item.sent),
        *(("request.reminded", reminder.on) for reminder in item.reminders),
        (f"request.{item.answer or 'answered'}", item.answered),
    )


def _reply(item: Record, named: dict[str, str]) -> list[Moment]:
    assert isinstance(item, Reply)
    return _moments(
        item,
        named.get(item.questionnaire, ""),
        ("questionnaire.sent", item.sent),
        *(("questionnaire.reminded", reminder.on) for reminder in item.reminders),
        ("questionnaire.replied", item.received),
    )


def _test(item: Record, _named: dict[str, str]) -> list[Moment]:
    assert isinstance(item, CommunicationTest)
    return _moments(item, item.target, (f"test.{item.outcome or 'tried'}", item.tried))


def _membership(item: Record, named: dict[str, str]) -> list[Moment]:
    assert isinstance(item, Membership)
    text = named.get(item.network, "")
    return _moments(item, text, ("membership.start", item.start), ("membership.end", item.end))


def _agreement(item: Record, _named: dict[str, str]) -> list[Moment]:
    assert isinstance(item, Agreement)
    return _moments(
        item,
        item.title or item.theme,
        ("agreement.signed", item.signed),
        ("agreement.in-force", item.in_force),
        ("agreement.ended", item.end),
    )


def _law(item: Record, _named: dict[str, str]) -> list[Moment]:
    assert isinstance(item, Legislation)
    return _moments(item, item.title, (f"legislation.{item.status or 'enacted'}", item.adopted))


def _library(item: Record, _named: dict[str, str]) -> list[Moment]:
    assert isinstance(item, LibraryItem)
    return _moments(item, item.title, (f"library.{item.shelf or 'item'}", item.dated))


_TOLD: dict[str, Callable[[Record, dict[str, str]], list[Moment]]] = {
    "designation": _designation,
    "post": _post,
    "channel": _channel,
    "letter": _letter,
    "request": _request,
    "reply": _reply,
    "test": _test,
    "membership": _membership,
    "agreement": _agreement,
    "legislation": _law,
    "item": _library,
}
