"""The form on which a State names who will take part: a workbook with choices, in its language."""

from __future__ import annotations

from focalnet.domain.courses import EXPECTED, status_of
from focalnet.domain.numbers import whole_number
from focalnet.domain.participation import Invitation, Participation
from focalnet.domain.records import Institution, Person, State
from focalnet.domain.seminars import Event
from focalnet.services.event_words import EventWords
from focalnet.services.nomination_words import COLUMNS, choices_of, column_title
from focalnet.services.page_entries import leading_name, names_of
from focalnet.services.ports import Register
from focalnet.services.reference import state_id, state_name
from focalnet.services.words import LANGUAGES, RIGHT_TO_LEFT
from focalnet.services.workbook import OutSheet, SheetColumn

SPARE = 10
WIDTHS = {"reference": 14, "gender": 12, "body": 26, "emails": 26, "remarks": 30}


def nomination_form(register: Register, event: Event, letter: Invitation) -> OutSheet:
    """Return the form that goes with a letter, in its language.

    Those whom the State named already stand in it, so that it can be sent again;
    nothing of their registration files does.
    """
    words = EventWords(letter.language if letter.language in LANGUAGES else "en", {})
    say = words.say
    named = _named(register, event, letter)
    quota = whole_number(letter.quota) or 0
    title = say("nomination.title").format(
        event=words.title(event), state=addressee_name(register, letter, words)
    )
    above = [title, say("nomination.how")]
    if letter.quota:
        above.append(say("nomination.places").format(quota=words.number(letter.quota)))
    if letter.deadline:
        above.append(say("nomination.by").format(date=words.day(letter.deadline)))
    above.append(say("form.number").format(number=letter.id))
    return OutSheet(
        name=letter.state or "Form",
        columns=tuple(_column(words.language, name) for name in COLUMNS),
        rows=tuple(_row(register, item, words) for item in named),
        above=tuple(above),
        right_to_left=words.language in RIGHT_TO_LEFT,
        form=True,
        spare=max(SPARE, quota),
    )


def addressee_name(register: Register, letter: Invitation, words: EventWords) -> str:
    """Return the name of the State, or the institution, that a letter goes to."""
    key = state_id(letter.state) if letter.state else letter.institution
    found = register.many([key]).get(key)
    if isinstance(found, State):
        return state_name(found, words.language)
    return next(iter(names_of(found, words)), "") if isinstance(found, Institution) else ""


def _column(language: str, name: str) -> SheetColumn:
    return SheetColumn(
        column_title(language, name),
        WIDTHS.get(name, 20),
        open=name != "reference",
        choices=tuple(choices_of(language, name).values()),
    )


def _named(register: Register, event: Event, letter: Invitation) -> list[Participation]:
    if not letter.state:
        return []
    where = {"event": event.id, "state": letter.state}
    found = register.records(Participation.KIND, where)
    there = [item for item in found if isinstance(item, Participation)]
    return sorted(
        (item for item in there if status_of(item.stages) in EXPECTED), key=lambda item: item.id
    )


def _row(register: Register, item: Participation, words: EventWords) -> tuple[str, ...]:
    found = register.many([key for key in (item.person, item.institution) if key])
    person, house = found.get(item.person), found.get(item.institution)
    name = leading_name(person.names, words.language) if isinstance(person, Person) else None
    told = {
        "reference": item.id,
        "family": name.family if name else "",
        "given": name.given if name else "",
        "printed_name": name.text if name and not (name.family and name.given) else "",
        "function": item.function,
        "body": item.body or next(iter(names_of(house, words)), ""),
    }
    return tuple(told.get(column, "") for column in COLUMNS)
