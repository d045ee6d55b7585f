"""A State on a card: its standing, local time and official channel."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from focalnet.domain.records import Channel, State
from focalnet.services.channels import KEPT, StandingChannel, channels_of
from focalnet.services.reference import LANGUAGES, standing, state_id
from focalnet.ui.cards.content import Detail, Line, Section, StateBox
from focalnet.ui.cards.facts import Facts
from focalnet.ui.cards.mandates import Teller, standing_words
from focalnet.ui.cards.wording import day_words, languages_words, listed
from focalnet.ui.forms.languages_editor import language_name
from focalnet.ui.lists.lines import hour_words
from focalnet.ui.words import choice_word, label, page_word

translate = QCoreApplication.translate
FEW = 12
WEEKDAYS = {"mon": 1, "tue": 2, "wed": 3, "thu": 4, "fri": 5, "sat": 6, "sun": 7}
TONES = {"withdrawal-notified": "warn", "withdrawn": "bad"}


def state_box(facts: Facts, teller: Teller) -> StateBox:
    """Return the State and its official channel, to stand above everything else."""
    state = facts.state_of(facts.code)
    if isinstance(facts.record, State):
        state = facts.record
    standing_channels = channels_of(facts.channels, teller.today)
    lines = tuple(
        _channel(item, teller)
        for item in standing_channels
        if item.is_open and item.channel.id != facts.record.id
    )
    if not lines and not isinstance(facts.record, Channel):
        lines = (Line("", translate("Card", "No official channel is recorded.")),)
    if state is None:
        return StateBox(facts.code, "", (), lines)
    own = state.id == facts.record.id
    is_now = standing(state, teller.today)
    details = [Detail(choice_word(is_now), TONES.get(is_now, ""))]
    details += [Detail(choice_word(state.region))] if state.region else []
    details += [Detail(text) for text in (local_time(state), weekend_words(state)) if text]
    name = "" if own else teller.title(state_id(state.code))
    return StateBox(name, state.id, tuple(details), lines)


def _channel(standing_one: StandingChannel, teller: Teller) -> Line:
    channel = standing_one.channel
    name = channel.authority or (teller.title(channel.institution) if channel.institution else "")
    kind = choice_word(channel.kind) if channel.kind else ""
    details = [Detail(kind)] if kind and name else []
    if channel.languages:
        said = translate("Card", "Language: %1")
        details.append(Detail(said.replace("%1", languages_words(channel.languages))))
    details += standing_words(standing_one)
    text = name or kind or channel.wording or label("Official channel")
    past = standing_one.standing == KEPT
    return Line(label("Official channel"), text, tuple(details), channel.id, past=past)


def local_time(state: State, now: datetime | None = None) -> str:
    """Return what the clock says in the State now; of its first zone where it has several."""
    zones = state.timezones.split()
    try:
        there = (now or datetime.now(UTC)).astimezone(ZoneInfo(zones[0]))
    except (IndexError, ValueError, ZoneInfoNotFoundError):
        return ""
    clock = hour_words(QTime(there.hour, there.minute))
    return translate("Card", "local time %1").replace("%1", clock)


def weekend_words(state: State) -> str:
    """Return the days on which offices of the State are closed."""
    days = [WEEKDAYS[day] for day in state.weekend.split() if day in WEEKDAYS]
    named = listed(QLocale().dayName(day) for day in days)
    return translate("Card", "closed %1").replace("%1", named) if named else ""


def state_sections(facts: Facts, teller: Teller) -> list[Section]:
    """Return what only a State's card has: status, names, counts, people."""
    state = facts.record
    if not isinstance(state, State):
        return []
    people = tuple(Line("", row.title, target=row.id) for row in facts.people)
    return [
        Section(translate("Card", "Status"), _status(state)),
        Section(translate("Card", "In this register"), _counts(facts)),
        Section(translate("Card", "Names"), _names(state)),
        Section(translate("Card", "About the State"), _about(state)),
        Section(page_word("person"), people, folded=len(people) > FEW),
    ]


def _status(state: State) -> tuple[Line, ...]:
    return tuple(
        Line(
            day_words(event.on),
            choice_word(event.event),
            tuple(Detail(part) for part in (event.note, event.source) if part),
        )
        for event in sorted(state.status, key=lambda event: event.on)
    )


def _names(state: State) -> tuple[Line, ...]:
    order = {code: place for place, code in enumerate(LANGUAGES)}
    names = sorted(state.names, key=lambda name: order.get(name.language, len(order)))
    return tuple(Line(language_name(name.language), name.text) for name in names)


def _counts(facts: Facts) -> tuple[Line, ...]:
    return tuple(
        Line(page_word(kind), QLocale().toString(count)) for kind, count in facts.counts.items()
    )


def _about(state: State) -> tuple[Line, ...]:
    lines = [
        Line(label("ISO code"), f"{state.code} · {state.alpha2}"),
        Line(label("Languages"), languages_words(state.languages)),
        Line(
            label("Language of correspondence"),
            language_name(state.correspondence) if state.correspondence else "",
        ),
        Line(label("Dialling code"), state.dialling),
        Line(label("Time zones"), state.timezones),
        Line(label("United Nations"), choice_word(state.membership) if state.membership else ""),
        Line(label("As at"), day_words(state.as_at), (Detail(state.source),) * bool(state.source)),
    ]
    return tuple(line for line in lines if line.text)
