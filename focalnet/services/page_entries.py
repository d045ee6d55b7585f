"""The entries of a printed page: one designation, one channel, one standing in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache

from focalnet.domain.audience import Audience
from focalnet.domain.dates import first_day
from focalnet.domain.listing import main_name
from focalnet.domain.record import Record
from focalnet.domain.records import Designation, Institution, Person, Post, State, Theme
from focalnet.domain.values import Address, Email, Key, Name, Phone, Title
from focalnet.services.channels import KEPT, StandingChannel
from focalnet.services.edition import Channel as ChannelBlock
from focalnet.services.edition import Entry, Labelled
from focalnet.services.reference import standing, state_name
from focalnet.services.words import format_date, numerals, page_words

# What an audience never sees, by the words of the page.
LEFT_OUT = {
    Audience.PUBLIC: (
        "field.phone",
        "field.email",
        "field.address",
        "field.languages",
        "field.key",
        "field.confirmed",
        "field.instrument",
        "field.notes",
        "field.other",
    ),
    Audience.NETWORK: (
        "field.phone.mobile",
        "field.phone.secure",
        "field.instrument",
        "field.notes",
        "field.other",
    ),
    Audience.FULL: (),
}


class PageWords:
    """The words of a page in one language, with the register's own names of themes."""

    def __init__(self, language: str, themes: Mapping[str, Theme], digits: str = "") -> None:
        self.language = language
        self.digits = digits if language == "ar" else ""
        self.say = page_words(language, self.digits)
        self._themes = themes
        self._comma = {"ar": "، ", "zh": "、"}.get(language, ", ")

    def theme(self, code: str) -> str:
        """Return the name of a theme in the language of the page."""
        found = self._themes.get(code)
        named = {name.language: name.text for name in found.names} if found else {}
        return named.get(self.language) or named.get("en") or code

    def day(self, partial: str) -> str:
        """Return a date written out."""
        return self.number(format_date(self.language, partial))

    def number(self, text: int | str) -> str:
        """Return a text with the digits of the page."""
        return numerals(str(text), self.digits)

    def languages(self, codes: Iterable[str]) -> str:
        """Return the names of languages, joined."""
        names = _language_names(self.language)
        return self._comma.join(str(names.get(code, code)) for code in codes)

    def weekdays(self, days: Iterable[int]) -> str:
        """Return the names of days of the week (0 is Monday), joined."""
        names = _weekday_names(self.language)
        return self._comma.join(names[day] for day in days)

    def apart(self, text: str) -> str:
        """Return a text in an isolate, so that its direction leaves what is around it alone."""
        return f"\u2068{text}\u2069" if text else ""

    def told(self, label: str, value: str) -> str:
        """Return a label and what it names as one text, with the colon of the language."""
        colon = {"fr": "\u00a0: ", "zh": "："}.get(self.language, ": ")
        return f"{label}{colon}{value}"

    def joined(self, parts: Iterable[str]) -> str:
        """Return texts with the comma of the language between them."""
        return self._comma.join(parts)

    def fields_left_out(self, audience: Audience) -> list[str]:
        """Return the names of the fields that an audience does not see."""
        return [self.say(key).lower() for key in LEFT_OUT[audience]]

    def left_out(self, audience: Audience) -> str:
        """Return the names of the fields that an audience does not see, joined."""
        return self.joined(self.fields_left_out(audience))


@cache
def _language_names(language: str) -> Mapping[str, str]:
    from babel import Locale

    return dict(Locale.parse(language).languages.items())


@cache
def _weekday_names(language: str) -> Mapping[int, str]:
    from babel import Locale

    return dict(Locale.parse(language).days["stand-alone"]["wide"].items())


def standing_line(state: State, day: date, words: PageWords) -> str:
    """Return what a State is to the Statute on a day, in a phrase."""
    now = standing(state, day)
    events = {event.event: event.on for event in state.status if event.on}
    dated = {
        "party": ("standing.party.since", events.get("party-from", "")),
        "withdrawal-notified": (
            "standing.withdrawal-notified",
            events.get("withdrawal-notified", ""),
        ),
        "withdrawn": ("standing.withdrawn", events.get("withdrawn", "")),
        "signatory": ("standing.signatory.since", events.get("signed", "")),
    }
    key, on = dated.get(now, ("", ""))
    if on:
        return words.say(key).format(date=words.day(on))
    return words.say(f"standing.{now}")


def channel_block(
    item: StandingChannel, house: Institution | None, day: date, words: PageWords
) -> ChannelBlock:
    """Return the official channel as it is printed, above every focal point.

    *house* is the institution it names, where the audience may see it.
    """
    channel = item.channel
    labelled = []
    if channel.languages:
        named = words.languages(channel.languages)
        if len(channel.languages) > 1 and channel.joined:
            named = words.say(f"joined.{channel.joined}").format(languages=named)
        key = "field.languages" if len(channel.languages) > 1 else "field.language"
        labelled.append(Labelled(words.say(key), named))
    if item.effective and (first_day(item.effective) > day or channel.received):
        labelled.append(Labelled(words.say("field.effective"), words.day(item.effective)))
    if item.until:
        labelled.append(Labelled(words.say("field.until"), words.day(item.until)))
    if item.standing == KEPT:
        labelled.append(Labelled(words.say("field.applies"), words.say("channel.kept")))
    kind = words.say(f"channel.{channel.kind}") if channel.kind else ""
    named = channel.authority or (_in_language(house.names, words.language) if house else "")
    authority = " · ".join(part for part in (kind, named) if part)
    return ChannelBlock(authority, tuple(labelled), channel.wording, channel.id)


def entry_of(
    mandate: Designation,
    holder: Record | None,
    posts: Sequence[Post],
    offices: Mapping[str, Institution],
    states: Mapping[str, State],
    words: PageWords,
) -> Entry:
    """Return one designation as it is printed; without a holder it is a vacancy.

    A holder whose mandate is of no State is printed with the State they come from.
    """
    confirmed = mandate.confirmed.on if mandate.confirmed else ""
    return Entry(
        capacity=capacity_line(mandate, words),
        names=names_of(holder, words),
        lines=(*_lines(holder, posts, offices, words), *_origin(mandate, holder, states, words)),
        labelled=tuple(_labelled(mandate, holder, words)),
        notes=tuple(note for note in (mandate.notes, holder.notes if holder else "") if note),
        confirmed=words.say("confirmed").format(date=words.day(confirmed)) if confirmed else "",
        vacant=holder is None,
        key=mandate.id,
    )


def capacity_line(mandate: Designation, words: PageWords) -> str:
    """Return what a mandate is for, in a line: its kind, theme and rank."""
    parts = [words.say(f"kind.{mandate.kind}")] if mandate.kind else []
    if mandate.theme:
        parts.append(words.theme(mandate.theme))
    if mandate.rank:
        parts.append(words.say(f"rank.{mandate.rank}"))
    return " · ".join(parts)


def names_of(holder: Record | None, words: PageWords) -> tuple[str, ...]:
    """Return the names of a holder, the one that leads on a page of this language first."""
    if isinstance(holder, State):
        return (state_name(holder, words.language),)
    names: tuple[Name, ...] = getattr(holder, "names", ())
    proper = [name for name in names if name.kind != "alias"]
    ours = [name.text for name in proper if name.language == words.language]
    shown = dict.fromkeys([*ours, main_name(names), *(name.text for name in proper)])
    return tuple(text for text in shown if text)


def leading_name(names: Sequence[Name], language: str) -> Name:
    """Return the name that :func:`names_of` puts first; an empty one where there is none."""
    ours = [name for name in names if name.kind != "alias" and name.language == language]
    main = main_name(tuple(names))
    chosen = [name for name in ours if name.text] + [name for name in names if name.text == main]
    return chosen[0] if chosen else Name()


def texts_in_language(values: Sequence[Title | Name], language: str) -> tuple[str, ...]:
    """Return the texts in the language of the page, else in English, French or the first's."""
    by_language: dict[str, list[str]] = {}
    for value in values:
        if value.text and getattr(value, "kind", "") != "alias":
            by_language.setdefault(value.language, []).append(value.text)
    for wanted in (language, "en", "fr", *by_language):
        if wanted in by_language:
            return tuple(by_language[wanted])
    return tuple(value.text for value in values[:1] if value.text)


def _in_language(values: Sequence[Title | Name], language: str) -> str:
    return next(iter(texts_in_language(values, language)), "")


def _lines(
    holder: Record | None,
    posts: Sequence[Post],
    offices: Mapping[str, Institution],
    words: PageWords,
) -> Iterable[str]:
    """Return titles, posts and institutions, each text once."""
    if isinstance(holder, Institution):
        return _named(offices.get(holder.parent), words)
    if not isinstance(holder, Person):
        return ()
    lines: list[str] = []
    said = {title.text for post in posts for title in post.titles}
    own = [title for title in holder.titles if title.text not in said]
    lines += texts_in_language(own, words.language)
    for post in posts:
        lines.append(_in_language(post.titles, words.language))
        lines += _named(offices.get(post.institution), words)
    lines += _named(offices.get(holder.institution), words)
    return dict.fromkeys(line for line in lines if line)


def _origin(
    mandate: Designation, holder: Record | None, states: Mapping[str, State], words: PageWords
) -> tuple[str, ...]:
    home = states.get(getattr(holder, "state", ""))
    return (state_name(home, words.language),) if home and not mandate.state else ()


def _named(office: Institution | None, words: PageWords) -> tuple[str, ...]:
    return (_in_language(office.names, words.language),) if office else ()


def _labelled(mandate: Designation, holder: Record | None, words: PageWords) -> Iterable[Labelled]:
    if isinstance(holder, Person | Institution):
        yield from (_phone(phone, words) for phone in _preferred_first(holder.phones))
        for email in _preferred_first(holder.emails):
            yield Labelled(words.say("field.email"), email.text)
        for address in holder.addresses:
            yield Labelled(words.say("field.address"), _one_line(address))
    if isinstance(holder, Institution) and holder.website:
        yield Labelled(words.say("field.website"), holder.website)
    if isinstance(holder, Person):
        if holder.languages:
            yield Labelled(words.say("field.languages"), words.languages(holder.languages))
        yield from (_key(key, words) for key in holder.keys)
    yield from _acts(mandate, words)


def _acts(mandate: Designation, words: PageWords) -> Iterable[Labelled]:
    if mandate.start:
        yield Labelled(words.say("field.since"), words.day(mandate.start))
    if mandate.end:
        yield Labelled(words.say("field.until"), words.day(mandate.end))
    act = mandate.instrument
    if act is None:
        return
    kind = words.say(f"way.{act.kind}") if act.kind else ""
    parts = [kind, act.reference, words.day(act.dated) if act.dated else ""]
    for key, text in (
        ("field.instrument", " · ".join(part for part in parts if part)),
        ("field.court-reference", act.court_reference),
        ("field.received", words.day(act.received) if act.received else ""),
    ):
        if text:
            yield Labelled(words.say(key), text)


def _preferred_first(values: tuple[Phone, ...] | tuple[Email, ...]) -> list[Phone | Email]:
    return sorted(values, key=lambda value: value.preferred != "yes")


def _phone(phone: Phone | Email, words: PageWords) -> Labelled:
    label = words.say(f"field.phone.{phone.kind}" if phone.kind else "field.phone")
    extension = phone.extension if isinstance(phone, Phone) else ""
    more = f" {words.say('field.extension')} {extension}" if extension else ""
    return Labelled(label, phone.text + more)


def _key(key: Key, words: PageWords) -> Labelled:
    label = words.say(f"field.key.{key.kind}" if key.kind else "field.key")
    until = f"{words.say('field.until')} {words.day(key.expires)}" if key.expires else ""
    first = next(iter(key.text.splitlines()), "")
    return Labelled(label, " · ".join(part for part in (first, until) if part))


def _one_line(address: Address) -> str:
    comma = "، " if address.language in {"ar", "fa", "ur"} else ", "
    parts = [*address.text.splitlines(), f"{address.postcode} {address.city}"]
    return comma.join(part.strip(" ,،") for part in parts if part.strip())
