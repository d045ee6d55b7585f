"""The addendum: what changed since an edition of the directory was printed.

Both editions are stripped for the same readers. Of what was, only what these
readers may still see is repeated: an entry or a number that was closed to them
since is not printed once more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from focalnet.domain.audience import Audience
from focalnet.domain.record import Record
from focalnet.domain.records import Designation, State
from focalnet.domain.visibility import may_see, stripped
from focalnet.services.edition import Channel, DirectoryEdition, Entry, Labelled, StateChapter
from focalnet.services.page_entries import PageWords, capacity_line, names_of
from focalnet.services.paper import (
    Block,
    Facts,
    Heading,
    Paper,
    Paragraph,
    Together,
    WritingLines,
)
from focalnet.services.ports import Register
from focalnet.services.reference import state_id, state_name


@dataclass(frozen=True, slots=True)
class Known:
    """An edition taken apart: entries and channels by key, chapters by name of their State."""

    entries: dict[str, tuple[str, Entry]]
    channels: dict[str, tuple[str, Channel]]
    standings: dict[str, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that came, left or changed: under which State or group, and the words of it."""

    where: str
    title: str
    facts: tuple[Labelled, ...] = ()


@dataclass(frozen=True, slots=True)
class Differences:
    """All differences of two editions, in the order of the later one."""

    came: tuple[Difference, ...]
    left: tuple[Difference, ...]
    changed: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class AddendumTo:
    """Of what it is the addendum: its number, and the words that name the edition."""

    number: int
    title: str
    marking: str = ""


def known(edition: DirectoryEdition) -> Known:
    """Take an edition apart."""
    entries: dict[str, tuple[str, Entry]] = {}
    channels: dict[str, tuple[str, Channel]] = {}
    standings: dict[str, tuple[str, str]] = {}
    for group in edition.groups:
        for state in group.states:
            standings[state.key] = state.name, state.status
            channels |= _of_state(state)
            entries |= {entry.key: (state.name, entry) for entry in state.entries}
        entries |= {entry.key: (group.name, entry) for entry in group.entries}
    return Known(entries, channels, standings)


def _of_state(state: StateChapter) -> dict[str, tuple[str, Channel]]:
    return {channel.key: (state.name, channel) for channel in state.channels}


def differences(
    register: Register, before: Known, now: Known, audience: Audience, words: PageWords
) -> Differences:
    """Compare two editions for one audience; ids of records say what is the same entry."""
    came = [
        Difference(where, _title(entry, words), _facts(entry, words))
        for key, (where, entry) in now.entries.items()
        if key not in before.entries
    ]
    came += [
        Difference(where, words.say("channel"), _channel_facts(channel, words))
        for key, (where, channel) in now.channels.items()
        if key not in before.channels
    ]
    gone = [key for key in (*before.entries, *before.channels) if key not in now.entries]
    left = list(_left(register, (key for key in gone if key not in now.channels), audience, words))
    return Differences(tuple(came), tuple(left), tuple(_changed(before, now, words)))


def _left(
    register: Register, keys: Iterable[str], audience: Audience, words: PageWords
) -> Iterator[Difference]:
    """Yield what is no longer there, told by what its readers may see of it today."""
    for key, record in register.many(list(keys)).items():
        if not may_see(record, audience):
            continue
        state = _seen(register, _state_key(record), audience)
        where = _state_name(state, words)
        if not isinstance(record, Designation):
            yield Difference(where, words.say("channel"))
            continue
        if record.state and state is None:
            continue
        mandate = stripped(record, audience)
        assert isinstance(mandate, Designation), key
        holder = _seen(register, mandate.holder, audience)
        if mandate.holder and holder is None:
            continue
        names = names_of(holder, words)[:1] or (words.say("vacant"),)
        region = words.say(f"group.{mandate.region}") if mandate.region and not where else where
        yield Difference(region, " · ".join((*names, capacity_line(mandate, words))))


def _state_key(record: Record) -> str:
    code = getattr(record, "state", "")
    return state_id(code) if code else ""


def _state_name(state: Record | None, words: PageWords) -> str:
    return state_name(state, words.language) if isinstance(state, State) else ""


def _seen(register: Register, key: str, audience: Audience) -> Record | None:
    record = register.many([key]).get(key) if key else None
    return stripped(record, audience) if record and may_see(record, audience) else None


def _changed(before: Known, now: Known, words: PageWords) -> Iterator[Difference]:
    for key, (where, entry) in now.entries.items():
        if key in before.entries and (
            facts := _entry_changes(before.entries[key][1], entry, words)
        ):
            yield Difference(where, _title(entry, words), facts)
    for key, (where, channel) in now.channels.items():
        old = before.channels.get(key)
        if old and old[1] != channel:
            yield Difference(where, words.say("channel"), _channel_facts(channel, words))
    for key, (name, status) in now.standings.items():
        if key in before.standings and before.standings[key][1] != status:
            yield Difference(name, status)


def _entry_changes(before: Entry, entry: Entry, words: PageWords) -> tuple[Labelled, ...]:
    """Return the fields that differ as they are now; a field that is gone says so, not what it was.

    A later confirmation alone is no change.
    """
    was, now = _by_label(_facts(before, words)), _by_label(_facts(entry, words))
    facts = [
        Labelled(label, "\n".join(kept)) for label, kept in now.items() if was.get(label) != kept
    ]
    removed = words.say("addendum.removed")
    facts += [Labelled(label, removed) for label in was if label not in now]
    if before.capacity != entry.capacity:
        facts.insert(0, Labelled(words.say("card.capacity"), entry.capacity))
    if before.names != entry.names:
        named = "\n".join(entry.names) or words.say("vacant")
        facts.insert(0, Labelled(words.say("field.name"), named))
    return tuple(facts)


def _by_label(facts: Iterable[Labelled]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for fact in facts:
        found.setdefault(fact.label, []).append(fact.value)
    return found


def _title(entry: Entry, words: PageWords) -> str:
    return " · ".join((*(entry.names[:1] or (words.say("vacant"),)), entry.capacity))


def _facts(entry: Entry, words: PageWords) -> tuple[Labelled, ...]:
    """Return everything printed of an entry but its names and its last confirmation."""
    posts = [Labelled(words.say("field.post"), "\n".join(entry.lines))] if entry.lines else []
    notes = [Labelled(words.say("field.notes"), note) for note in entry.notes]
    return (*posts, *entry.labelled, *notes)


def _channel_facts(channel: Channel, words: PageWords) -> tuple[Labelled, ...]:
    named = "\n".join(part for part in (channel.authority, channel.wording) if part)
    return (Labelled(words.say("field.authority"), named), *channel.labelled)


def addendum_paper(
    edition: DirectoryEdition, found: Differences, to: AddendumTo, words: PageWords
) -> Paper:
    """Return the addendum as a document, with lines to sign it off."""
    say = words.say
    title = say("addendum.title").format(number=to.number)
    return Paper(
        language=edition.language,
        title=title,
        blocks=(
            Heading(title, 0),
            Paragraph(say("addendum.to").format(edition=to.title), "strong"),
            Paragraph(edition.subtitle, "note"),
            *_section(say("addendum.came"), found.came),
            *_section(say("addendum.left"), found.left),
            *_section(say("addendum.changed"), found.changed),
            *(() if any((found.came, found.left, found.changed)) else _nothing(words)),
            Paragraph(say("addendum.how"), "note"),
            *(Paragraph(line, "note") for line in edition.legend),
            Together((WritingLines(say("addendum.approved")), WritingLines(say("addendum.date")))),
        ),
        office=edition.office,
        marking=to.marking or edition.marking,
        as_at=edition.as_at,
        copy=edition.copy,
        holder=edition.holder,
        digits=edition.digits,
    )


def _nothing(words: PageWords) -> tuple[Block, ...]:
    return (Paragraph(words.say("addendum.nothing")),)


def _section(title: str, found: tuple[Difference, ...]) -> Iterator[Block]:
    """Yield a heading and the differences under it, those of a State one after another."""
    if not found:
        return
    yield Heading(f"{title} ({len(found)})", 1)
    by_place: dict[str, list[Difference]] = {}
    for item in found:
        by_place.setdefault(item.where, []).append(item)
    for where, listed in by_place.items():
        for number, item in enumerate(listed):
            blocks: list[Block] = [Heading(where, 2)] if where and not number else []
            blocks.append(Paragraph(item.title, "strong"))
            blocks += [Facts(item.facts)] if item.facts else []
            yield Together(tuple(blocks))
