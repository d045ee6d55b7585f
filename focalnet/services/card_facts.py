"""The facts on a State's card: its standing with dates, law and agreements, exchange."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import cast

from focalnet.domain.audience import GUARDED_THEMES, Audience
from focalnet.domain.casework import Correspondence, Questionnaire, Reply, Request
from focalnet.domain.dates import first_day
from focalnet.domain.dossier import AGREEMENTS, Agreement, Legislation, LibraryItem
from focalnet.domain.record import Record
from focalnet.domain.records import State
from focalnet.domain.values import StatusEvent
from focalnet.domain.visibility import may_see, stripped
from focalnet.services.card_seminars import seminars_attended
from focalnet.services.edition import Labelled
from focalnet.services.page_entries import PageWords
from focalnet.services.ports import Register

# Told by their own lines of the card.
TOLD_APART = frozenset({"situation-opened", "situation-closed", "apic-deposited", "apic-party"})
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SHOWN_ITEMS, SHOWN_QUESTIONNAIRES = 3, 3


def status_facts(state: State, day: date, words: PageWords) -> tuple[Labelled, ...]:
    """Return the dated acts of a State up to a day, its situations, APIC and how to write to it."""
    say = words.say
    events = sorted(
        (event for event in state.status if not event.on or first_day(event.on) <= day),
        key=lambda event: event.on,
    )
    facts = [
        Labelled(say(f"event.{event.event}"), words.day(event.on))
        for event in events
        if event.on and event.event not in TOLD_APART
    ]
    facts += [Labelled(say("card.situation"), span) for span in _situations(events, words)]
    facts.append(Labelled(say("card.apic"), _apic(events, words)))
    if state.region:
        facts.append(Labelled(say("field.region"), say(f"group.{state.region}")))
    if state.correspondence:
        named = words.languages([state.correspondence])
        facts.append(Labelled(say("card.correspondence"), named))
    if state.weekend:
        days = words.weekdays(WEEK.index(name) for name in state.weekend.split() if name in WEEK)
        facts.append(Labelled(say("field.weekend"), days))
    return tuple(facts)


def _situations(events: list[StatusEvent], words: PageWords) -> Iterator[str]:
    """Yield the spans during which the State was a situation country."""
    ends = [event for event in events if event.event == "situation-closed"]
    for event in events:
        if event.event != "situation-opened":
            continue
        closed = next((end for end in ends if _situation(end) == _situation(event)), None)
        if closed is None:
            yield words.say("card.situation.since").format(date=words.day(event.on))
        else:
            ends.remove(closed)
            yield words.say("card.situation.span").format(
                start=words.day(event.on), end=words.day(closed.on)
            )


def _situation(event: StatusEvent) -> str:
    """Return the name of a situation, which stands first in the note."""
    return event.note.partition(".")[0]


def _apic(events: list[StatusEvent], words: PageWords) -> str:
    dated = {event.event: event.on for event in events}
    known = [
        words.say(f"card.{key}").format(date=words.day(dated[key]))
        for key in ("apic-deposited", "apic-party")
        if dated.get(key)
    ]
    return " · ".join(known) or words.say("card.apic-none")


def cooperation_facts(
    register: Register, state: State, audience: Audience, day: date, words: PageWords
) -> tuple[Labelled, ...]:
    """Return implementing legislation, agreements and what the library has of the State.

    Who takes in witnesses is for the full audience alone; for others not even
    the line is there.
    """
    say, code = words.say, state.code
    laws = _until(_seen(register, "legislation", code, audience), "adopted", day)
    facts = [Labelled(say("card.legislation"), _law(law, words)) for law in laws]
    agreements = _seen(register, "agreement", code, audience)
    known = [cast("Agreement", item) for item in agreements if _begun(item, day)]
    for theme in AGREEMENTS:
        if theme in GUARDED_THEMES and audience is not Audience.FULL:
            continue
        own = [_agreement(item, day, words) for item in known if item.theme == theme]
        if own:
            facts.append(Labelled(say(f"agreement.{theme}"), "\n".join(own)))
    items = _library(register, code, audience)
    if items:
        facts.append(Labelled(say("card.library"), "\n".join(_item(item, words) for item in items)))
    if not laws:
        facts.insert(0, Labelled(say("card.legislation"), say("card.nothing")))
    if not known:
        facts.append(Labelled(say("card.agreements"), say("card.nothing")))
    return tuple(facts)


def _seen(register: Register, kind: str, state: str, audience: Audience) -> list[Record]:
    return [
        stripped(record, audience)
        for record in register.records(kind, {"state": state})
        if may_see(record, audience)
    ]


def _until(records: Iterable[Record], name: str, day: date) -> list[Record]:
    """Return the records whose date is not after a day; one without a date counts."""
    return [
        record
        for record in records
        if not getattr(record, name) or first_day(getattr(record, name)) <= day
    ]


def _begun(record: Record, day: date) -> bool:
    item = cast("Agreement", record)
    begun = [on for on in (item.signed, item.in_force) if on]
    return not begun or first_day(min(begun)) <= day


def _law(record: Record, words: PageWords) -> str:
    law = cast("Legislation", record)
    parts = [
        words.say(f"legislation.{law.status}") if law.status else "",
        words.apart(law.title),
        words.day(law.adopted) if law.adopted else "",
        law.website,
    ]
    return " · ".join(part for part in parts if part) or words.say("card.nothing")


def _agreement(item: Agreement, day: date, words: PageWords) -> str:
    say = words.say
    parts = [
        say(f"agreement-status.{item.status}") if item.status else "",
        say("agreement.ad-hoc") if item.ad_hoc else "",
        say("card.signed").format(date=words.day(item.signed)) if item.signed else "",
        say("card.in-force").format(date=words.day(item.in_force)) if item.in_force else "",
        say("card.ended").format(date=words.day(item.end)) if item.end else "",
    ]
    return " · ".join(part for part in parts if part) or item.title or say("card.nothing")


def _library(register: Register, state: str, audience: Audience) -> list[LibraryItem]:
    """Return the newest items of a State; its difficulties are not told to the public."""
    items = [
        item
        for item in _seen(register, "item", state, audience)
        if isinstance(item, LibraryItem)
        if item.shelf != "difficulty" or audience is not Audience.PUBLIC
    ]
    return sorted(items, key=lambda item: item.dated, reverse=True)[:SHOWN_ITEMS]


def _item(item: LibraryItem, words: PageWords) -> str:
    day = words.day(item.dated) if item.dated else ""
    return " · ".join(part for part in (words.apart(item.title), day) if part)


def exchange_facts(
    register: Register, state: State, audience: Audience, day: date, words: PageWords
) -> tuple[Labelled, ...]:
    """Return questionnaires, seminars and the last contact; nothing for the public."""
    if audience is Audience.PUBLIC:
        return ()
    say = words.say
    replies = _until(_seen(register, "reply", state.code, audience), "sent", day)
    asked = _visible_questionnaires(register, replies, audience)
    told = sorted(
        (reply.sent, _reply(reply, asked[reply.questionnaire], day, words))
        for reply in map(_as_reply, replies)
        if reply.questionnaire in asked
    )[::-1]
    shown = "\n".join(text for _, text in told[:SHOWN_QUESTIONNAIRES])
    attended = seminars_attended(register, state.code, audience, day, words)
    return (
        Labelled(say("card.questionnaires"), shown or say("card.nothing")),
        Labelled(say("card.seminars"), attended or say("card.nothing")),
        Labelled(say("card.last-contact"), _last_contact(register, state, audience, day, words)),
    )


def _as_reply(record: Record) -> Reply:
    return cast("Reply", record)


def _visible_questionnaires(
    register: Register, replies: Iterable[Record], audience: Audience
) -> dict[str, Questionnaire]:
    """Return the questionnaires that the audience may know of; a reply to another is not told."""
    found = register.many(sorted({_as_reply(item).questionnaire for item in replies} - {""}))
    return {
        key: cast("Questionnaire", stripped(record, audience))
        for key, record in found.items()
        if isinstance(record, Questionnaire) and may_see(record, audience)
    }


def _reply(reply: Reply, asked: Questionnaire, day: date, words: PageWords) -> str:
    if reply.received and first_day(reply.received) <= day:
        said = words.say("card.replied").format(date=words.day(reply.received))
    else:
        said = words.say("card.not-replied")
    return words.told(words.apart(asked.title), said) if asked.title else said


def _last_contact(
    register: Register, state: State, audience: Audience, day: date, words: PageWords
) -> str:
    """Return the newest thing that passed between the State and the office."""
    say = words.say
    contacts: list[tuple[str, str]] = []
    for record in _seen(register, "letter", state.code, audience):
        letter = cast("Correspondence", record)
        if letter.kind:
            contacts.append((letter.dated, " · ".join(_told(letter, words))))
    replies = _seen(register, "reply", state.code, audience)
    asked = _visible_questionnaires(register, replies, audience)
    for reply in map(_as_reply, replies):
        if reply.questionnaire in asked:
            contacts.append((reply.received, say("card.reply")))
    for record in _seen(register, "request", state.code, audience):
        contacts.append((cast("Request", record).answered, say("card.confirmation")))
    past = [item for item in contacts if item[0] and first_day(item[0]) <= day]
    if not past:
        return say("card.nothing")
    on, what = max(past)
    return f"{words.day(on)} · {what}"


def _told(letter: Correspondence, words: PageWords) -> Iterator[str]:
    yield words.say(f"letter.{letter.kind}")
    if letter.reference:
        yield words.apart(letter.reference)
    if letter.subject:
        yield words.apart(letter.subject)
