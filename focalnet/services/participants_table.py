"""The participants of an event as a table for spreadsheets, to go out and to come back."""

from __future__ import annotations

from collections.abc import Sequence

from focalnet.domain.courses import course_of, status_of
from focalnet.domain.participation import Participation, Registration
from focalnet.domain.records import Institution, Person, State
from focalnet.services.events import the_event
from focalnet.services.page_entries import PageWords, leading_name, names_of
from focalnet.services.participation_moves import came_to
from focalnet.services.ports import Register
from focalnet.services.reference import state_name
from focalnet.services.workbook import OutSheet, SheetColumn

COLUMNS = (
    ("Registration", 14),
    ("Name", 28),
    ("Family name", 20),
    ("Given names", 20),
    ("State", 22),
    ("Institution", 28),
    ("Function", 28),
    ("Takes part as", 16),
    ("Registration status", 18),
    ("Registered on", 14),
    ("Came", 8),
    ("E-mail", 28),
    ("Telephone", 22),
)
# What of the registration files goes out where that is asked for.
OF_FILES = {
    "passport_name": "Name as in the passport",
    "printed_name": "Name as to be printed",
    "own_name": "Name in the own script",
    "gender": "Gender marker",
    "nationality": "Nationality",
    "interpretation": "Language of interpretation",
    "dietary": "Dietary needs",
    "accessibility": "Accessibility needs",
    "hotel": "Hotel",
    "arrival": "Arrives at",
    "departure": "Departs at",
}


def participants_sheet(
    register: Register, event_id: str, *, language: str = "en", files: bool = False
) -> OutSheet:
    """Return everybody of an event, one a row, sorted by State and name.

    Titles are those that come back in as registrations do. Registration files are
    left out unless asked for, and passports always. Raises NoSuchEvent or
    UnknownLanguage.
    """
    event = the_event(register, event_id)
    found = register.records(Participation.KIND, {"event": event_id})
    people = [item for item in found if isinstance(item, Participation)]
    making = _Making(register, event_id, people, PageWords(language, {}))
    rows = sorted(
        (making.row(item, files=files) for item in people), key=lambda row: (row[4], row[2], row[1])
    )
    columns = [SheetColumn(*column) for column in COLUMNS]
    columns += [SheetColumn(title, 22) for title in OF_FILES.values()] if files else []
    return OutSheet(event.title or event.series or "Participants", tuple(columns), tuple(rows))


def _registered_on(item: Participation) -> str:
    """Return the day of the registration, or of the first step where there was none."""
    taken = course_of(item.stages)
    days = [one.on for one in taken if one.state == "registered"] or [one.on for one in taken]
    return days[0] if days else ""


class _Making:
    """Makes rows out of participations, and of whom and what they point to."""

    def __init__(
        self, register: Register, event_id: str, people: Sequence[Participation], words: PageWords
    ) -> None:
        keys = {key for item in people for key in (item.person, item.institution)}
        self._known = register.many(sorted(keys - {""}))
        self._states = {
            item.code: state_name(item, words.language)
            for item in register.records("state")
            if isinstance(item, State)
        }
        files = register.records(Registration.KIND, {"event": event_id})
        self._files = {item.participation: item for item in files if isinstance(item, Registration)}
        self._came = came_to(register, event_id)
        self._words = words

    def row(self, item: Participation, *, files: bool) -> tuple[str, ...]:
        """Return the cells of one participation."""
        person = self._known.get(item.person)
        person = person if isinstance(person, Person) else Person(id="")
        house = self._known.get(item.institution)
        name = leading_name(person.names, self._words.language)
        named = names_of(house, self._words) if isinstance(house, Institution) else ()
        cells = (
            item.id,
            name.text,
            name.family,
            name.given,
            self._states.get(item.state, item.state),
            item.body or next(iter(named), ""),
            item.function,
            item.capacity,
            status_of(item.stages),
            _registered_on(item),
            "yes" if item.id in self._came else "",
            "; ".join(email.text for email in person.emails),
            "; ".join(phone.text for phone in person.phones),
        )
        file = self._files.get(item.id) or Registration(id="")
        return (*cells, *(getattr(file, field) for field in OF_FILES)) if files else cells
