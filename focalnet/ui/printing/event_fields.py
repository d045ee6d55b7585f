"""What may be chosen of the documents of an event, and the events and people to choose from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from focalnet.domain.listing import main_name
from focalnet.domain.participation import Participation
from focalnet.domain.records import Person
from focalnet.domain.seminars import Event, Sitting
from focalnet.services.documents import BACKS, BADGES, PLANS
from focalnet.services.events import events
from focalnet.services.ports import Register
from focalnet.services.words import LANGUAGES
from focalnet.ui.forms.languages_editor import language_name
from focalnet.ui.forms.lookups import Lookups
from focalnet.ui.lists.lines import DOT, date_words
from focalnet.ui.printing import choice_fields as fields
from focalnet.ui.printing.choice_fields import ChoiceField, Told, refill
from focalnet.ui.session import Session

translate = QCoreApplication.translate
Named = list[tuple[str, str]]
KINDS = frozenset({Event.KIND, Sitting.KIND, Participation.KIND})


def event_fields(lookups: Lookups, told: Told) -> dict[str, ChoiceField]:
    """Return the fields of the documents of an event."""
    as_usual = translate("Printing", "That of the page")
    languages = [(code, language_name(code)) for code in LANGUAGES]
    return {
        "event": fields.listed([("", translate("Printing", "None"))], told),
        "sitting": fields.listed([("", translate("Printing", "All sittings"))], told),
        "participant": fields.listed([("", translate("Printing", "Everybody"))], told),
        "final": fields.tick(translate("Printing", "Those who came, as the final list"), told),
        "order": fields.listed([("", as_usual), *languages], told),
        "first": fields.state(lookups, told),
        "plan": fields.listed(list(zip(PLANS, _plan_words(), strict=True)), told),
        "places": fields.number("places", told),
        "blanks": fields.number("blanks", told),
        "size": fields.listed(list(zip(BADGES, _size_words(), strict=True)), told),
        "back": fields.listed(list(zip(BACKS, _back_words(), strict=True)), told),
        "note": fields.lines(translate("Printing", "In an emergency call …"), told),
        "single": fields.tick(translate("Printing", "One to a page, for a card printer"), told),
    }


def _plan_words() -> tuple[str, ...]:
    return (
        translate("Printing", "Rows"),
        translate("Printing", "Tables"),
        translate("Printing", "Horseshoe"),
    )


def _size_words() -> tuple[str, ...]:
    return "90 × 54 mm", "86 × 54 mm", "A6"


def _back_words() -> tuple[str, ...]:
    return (
        translate("Printing", "None"),
        translate("Printing", "Blank"),
        translate("Printing", "The programme"),
        translate("Printing", "Own words"),
    )


@dataclass(frozen=True, slots=True)
class _Found:
    """The events there are, and the sittings and people of one of them."""

    event: str
    events: Named
    sittings: Named
    people: Named


class OfferedEvents(QObject):
    """Keeps the lists of events, and of the sittings and people of the one chosen."""

    def __init__(
        self, session: Session, fields_of: Mapping[str, ChoiceField], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._fields = fields_of
        self._shown = ""
        session.changed.connect(self._after_change)
        self.read()

    def _after_change(self, change_set: object) -> None:
        if {entry.kind for entry in getattr(change_set, "entries", ())} & KINDS:
            self.read()

    def follow(self) -> None:
        """Offer the sittings and people of the event that is chosen now."""
        if self._fields["event"].read() != self._shown:
            self.read()

    def read(self) -> None:
        """Read what there is."""
        event = self._shown = str(self._fields["event"].read())
        if self._session.is_open:
            self._session.ask(lambda register: _found(register, event), self._show, owner=self)

    def _show(self, found: _Found) -> None:
        refill(self._fields["event"], [("", translate("Printing", "None")), *found.events])
        if found.event != self._shown:
            return
        all_sittings = ("", translate("Printing", "All sittings"))
        refill(self._fields["sitting"], [all_sittings, *found.sittings])
        refill(
            self._fields["participant"], [("", translate("Printing", "Everybody")), *found.people]
        )


def _found(register: Register, event: str) -> _Found:
    listed = [(item.id, _event_words(item)) for item in events(register)]
    where = {"event": event}
    sittings = [
        (item.id, DOT.join(part for part in (item.title, item.start.replace("T", " ")) if part))
        for item in register.records(Sitting.KIND, where)
        if isinstance(item, Sitting) and event
    ]
    there = [
        item
        for item in register.records(Participation.KIND, where)
        if isinstance(item, Participation) and event
    ]
    known = register.many([item.person for item in there])
    people = []
    for item in there:
        person = known.get(item.person)
        name = main_name(person.names) if isinstance(person, Person) else ""
        people.append((item.id, DOT.join(part for part in (name, item.state) if part)))
    return _Found(event, listed, sittings, sorted(people, key=lambda one: one[1].casefold()))


def _event_words(event: Event) -> str:
    day = date_words(event.start) if event.start else ""
    return DOT.join(part for part in (event.title or event.series, day) if part)
