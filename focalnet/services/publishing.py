"""A directory edition out of the register: chosen, sorted, translated, stripped."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from focalnet.domain.audience import Audience
from focalnet.domain.dates import first_day, in_force
from focalnet.domain.record import Record
from focalnet.domain.records import (
    DESIGNATION_KINDS,
    RANKS,
    REGIONS,
    Channel,
    Designation,
    Institution,
    Person,
    Post,
    State,
    Theme,
)
from focalnet.domain.seats import OF_GROUPS, place_in
from focalnet.domain.visibility import may_see, stripped
from focalnet.services.channels import StandingChannel, channels_of
from focalnet.services.collating import sort_key
from focalnet.services.edition import DirectoryEdition, Entry, GroupChapter, StateChapter
from focalnet.services.edition_choices import EditionChoices, NotAChoice, NotAPage, check_choices
from focalnet.services.indexing import Indexes
from focalnet.services.page_entries import PageWords, channel_block, entry_of, standing_line
from focalnet.services.ports import Register
from focalnet.services.reader_words import audience_line, left_out_lines, marking_of
from focalnet.services.reference import is_party, state_name
from focalnet.services.words import RIGHT_TO_LEFT

__all__ = ["EditionChoices", "NotAChoice", "NotAPage", "directory_edition"]


@dataclass(frozen=True, slots=True)
class _Network:
    """What the audience may see of the register on the day of the edition."""

    states: dict[str, State]
    designations: dict[str, list[Designation]]
    of_groups: dict[str, list[Designation]]
    channels: dict[str, tuple[StandingChannel, ...]]
    known: dict[str, Record]
    offices: dict[str, Institution]
    posts: dict[str, list[Post]]


def directory_edition(register: Register, choices: EditionChoices) -> DirectoryEdition:
    """Return the directory as *choices* say; raises NotAChoice, NotAPage or UnknownLanguage."""
    themes = {theme.code: theme for theme in register.records("theme") if isinstance(theme, Theme)}
    check_choices(choices, themes)
    named = {code: theme for code, theme in themes.items() if may_see(theme, choices.audience)}
    network = _network(register, choices)
    if choices.state and choices.state not in network.states:
        raise NotAChoice("There is no such State.", place=choices.state)
    if choices.state and choices.region not in ("", network.states[choices.state].region):
        raise NotAChoice("This State is of another regional group.", place=choices.state)

    def in_language(language: str) -> DirectoryEdition:
        words = PageWords(language, named, choices.digits)
        return _edition(network, choices, words, register.office)

    edition = in_language(choices.language)
    if choices.second and choices.second != choices.language:
        return replace(edition, second=in_language(choices.second))
    return edition


def _edition(
    network: _Network, choices: EditionChoices, words: PageWords, office: str
) -> DirectoryEdition:
    """Return the edition in the language of *words*, in the order of the first language."""
    indexes = Indexes(words.language, network.states)
    groups = tuple(
        group
        for region in (*REGIONS, "")
        if not choices.region or choices.region == region
        for group in [_group(region, network, choices, words, indexes)]
        if group.states or group.entries
    )
    say = words.say
    chosen = _chosen(choices, network, words)
    return DirectoryEdition(
        language=words.language,
        right_to_left=words.language in RIGHT_TO_LEFT,
        title=say("directory.title"),
        subtitle=chosen or say("directory.subtitle"),
        office=office,
        groups=groups,
        audience=audience_line(choices.readers, words),
        marking=choices.marking or marking_of(choices.readers, words),
        as_at=say("as-at").format(date=words.day(choices.as_at.isoformat())),
        copy=words.number(
            say("copy").format(copy=choices.copy, copies=max(choices.copies, choices.copy))
        ),
        holder=say("holder").format(name=choices.holder) if choices.holder else "",
        legend=_legend(choices, chosen, words),
        issue=_issue(choices, words),
        persons=indexes.persons() if choices.persons else (),
        institutions=indexes.institutions() if choices.institutions else (),
        columns=choices.columns,
        paper=choices.paper,
        scale=choices.scale,
        digits=words.digits,
    )


def _issue(choices: EditionChoices, words: PageWords) -> str:
    """Return which edition it is and which revision of it, where they are numbered."""
    numbered = (("issue", choices.issue), ("revision", choices.revision))
    parts = (
        words.say(key).format(number=words.number(number)) for key, number in numbered if number
    )
    return " · ".join(parts)


def _chosen(choices: EditionChoices, network: _Network, words: PageWords) -> str:
    """Return what of the directory was chosen, in words; empty for the whole."""
    parts = []
    if choices.region:
        name = words.say(f"group.{choices.region}")
        parts.append(words.say("directory.only-region").format(name=name))
    if choices.state:
        parts.append(state_name(network.states[choices.state], words.language))
    if choices.theme:
        parts.append(words.say("directory.only-theme").format(name=words.theme(choices.theme)))
    if choices.kind:
        parts.append(words.say(f"kind.{choices.kind}"))
    if choices.only is not None:
        # What was searched for may name what other readers are not to know.
        told = choices.search if _is_office(choices) else ""
        named = words.say("directory.only-search")
        parts.append(words.told(named, told) if told else named)
    return " · ".join(parts)


def _legend(choices: EditionChoices, chosen: str, words: PageWords) -> tuple[str, ...]:
    """Return the sentences about what is in the edition and what is not.

    They are the same whatever the register holds: whether something was held
    back must not be told by the page.
    """
    say = words.say
    lines = [say("legend.channel")]
    if chosen:
        lines.append(say("legend.filtered").format(what=chosen))
    lines += left_out_lines(choices.readers, words)
    if _is_office(choices) and not chosen:
        lines.append(say("legend.full"))
    return tuple(lines)


def _is_office(choices: EditionChoices) -> bool:
    """Return whether only the office itself reads the edition."""
    return choices.audience is Audience.FULL and choices.circle is None


def _network(register: Register, choices: EditionChoices) -> _Network:
    states = {state.code: state for state in register.records("state") if isinstance(state, State)}
    closed = {code for code, state in states.items() if not may_see(state, choices.audience)}
    seen = [
        _stripped(item, choices.audience)
        for item in register.records("designation")
        if isinstance(item, Designation) and _holds(item, choices)
        if may_see(item, choices.audience) and item.state not in closed
    ]
    channels = _channels(register, choices)
    known = _visible_records(register, (item.holder for item in seen), choices.audience)
    people = [record for record in known.values() if isinstance(record, Person)]
    posts = _posts(register, {person.id for person in people}, choices)
    houses = [post.institution for held in posts.values() for post in held]
    houses += [person.institution for person in people]
    houses += [item.channel.institution for listed in channels.values() for item in listed]
    houses += [record.parent for record in known.values() if isinstance(record, Institution)]
    known |= _visible_records(register, houses, choices.audience)
    of_states: dict[str, list[Designation]] = defaultdict(list)
    of_groups: dict[str, list[Designation]] = defaultdict(list)
    for item in seen:
        if item.holder and item.holder not in known:
            continue
        of_group = item.kind in OF_GROUPS and item.region
        if item.state in states and not of_group:
            of_states[item.state].append(item)
        else:
            of_groups[item.region].append(item)
    offices = {key: house for key, house in known.items() if isinstance(house, Institution)}
    states = {code: state for code, state in states.items() if code not in closed}
    return _Network(states, of_states, of_groups, channels, known, offices, posts)


def _holds(item: Designation, choices: EditionChoices) -> bool:
    if item.stage == "proposed" or (choices.theme and item.theme != choices.theme):
        return False
    if choices.kind and item.kind != choices.kind:
        return False
    if choices.only is not None and item.id not in choices.only:
        return False
    return in_force(item.start, item.end, choices.as_at)


def _stripped(item: Designation, audience: Audience) -> Designation:
    seen = stripped(item, audience)
    assert isinstance(seen, Designation)
    return seen


def _visible_records(
    register: Register, keys: Iterable[str], audience: Audience
) -> dict[str, Record]:
    found = register.many(sorted({key for key in keys if key}))
    return {
        key: stripped(record, audience)
        for key, record in found.items()
        if may_see(record, audience) and not _is_retired(register, key)
    }


def _is_retired(register: Register, key: str) -> bool:
    row = register.row(key)
    return row is None or row.retired


def _posts(register: Register, people: set[str], choices: EditionChoices) -> dict[str, list[Post]]:
    posts: dict[str, list[Post]] = defaultdict(list)
    for post in register.records("post"):
        if not isinstance(post, Post) or post.holder not in people:
            continue
        if in_force(post.start, post.end, choices.as_at) and may_see(post, choices.audience):
            seen = stripped(post, choices.audience)
            assert isinstance(seen, Post)
            posts[post.holder].append(seen)
    return posts


def _channels(
    register: Register, choices: EditionChoices
) -> dict[str, tuple[StandingChannel, ...]]:
    """Return the channels of States that are open, coming, or kept for requests in progress."""
    found: dict[str, list[Channel]] = defaultdict(list)
    for channel in register.records("channel"):
        if isinstance(channel, Channel) and may_see(channel, choices.audience):
            seen = stripped(channel, choices.audience)
            assert isinstance(seen, Channel)
            found[channel.state].append(seen)
    standing = {code: channels_of(listed, choices.as_at) for code, listed in found.items()}
    return {
        code: tuple(item for item in listed if item.is_open)
        for code, listed in standing.items()
        if any(item.is_open for item in listed)
    }


def _group(
    region: str, network: _Network, choices: EditionChoices, words: PageWords, indexes: Indexes
) -> GroupChapter:
    own = [
        state
        for state in network.states.values()
        if state.region == region and (not choices.state or choices.state == state.code)
        if _has_chapter(state, network, choices)
    ]
    order = sort_key(choices.language)
    own.sort(key=lambda state: order(state_name(state, choices.language)))
    name = words.say(f"group.{region or 'none'}")
    mandates = [] if choices.state else network.of_groups.get(region, [])
    entries = _entries(mandates, network, words, indexes)
    chapters = tuple(_chapter(state, network, choices, words, indexes) for state in own)
    return GroupChapter(name, chapters, entries)


def _has_chapter(state: State, network: _Network, choices: EditionChoices) -> bool:
    if state.code in network.designations:
        return True
    if choices.theme or choices.kind or choices.only is not None:
        return False
    return state.code in network.channels or is_party(state, choices.as_at)


def _chapter(
    state: State, network: _Network, choices: EditionChoices, words: PageWords, indexes: Indexes
) -> StateChapter:
    entries = _entries(network.designations.get(state.code, []), network, words, indexes)
    channels = network.channels.get(state.code, ())
    return StateChapter(
        name=state_name(state, words.language),
        status=standing_line(state, choices.as_at, words),
        channels=tuple(
            channel_block(item, network.offices.get(item.channel.institution), choices.as_at, words)
            for item in channels
        ),
        entries=entries,
        remark="" if entries else words.say("no-focal-point"),
        key=state.code,
    )


def _entries(
    mandates: list[Designation], network: _Network, words: PageWords, indexes: Indexes
) -> tuple[Entry, ...]:
    """Return the entries in protocol order: by kind, theme and rank, then by start."""

    def place(item: Designation) -> tuple[int, str, int, date, str]:
        kind, rank = place_in(DESIGNATION_KINDS, item.kind), place_in(RANKS, item.rank)
        since = first_day(item.start) if item.start else date.min
        return kind, item.theme, rank, since, item.id

    def entry(item: Designation) -> Entry:
        holder = network.known.get(item.holder)
        posts = network.posts.get(item.holder, [])
        made = entry_of(item, holder, posts, network.offices, network.states, words)
        return indexes.counted(made, item, holder, _offices(holder, posts, network))

    return tuple(entry(item) for item in sorted(mandates, key=place))


def _offices(holder: Record | None, posts: list[Post], network: _Network) -> list[Institution]:
    """Return the institutions that an entry may name beside its holder."""
    keys = [post.institution for post in posts]
    keys += [getattr(holder, "institution", ""), getattr(holder, "parent", "")]
    return [network.offices[key] for key in keys if key in network.offices]
