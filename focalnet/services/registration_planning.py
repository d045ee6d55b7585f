"""Working out, row by row, what registering would do. Nothing is written here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from focalnet.domain.errors import InvalidValue
from focalnet.domain.participation import Foreign, Participation, Registration
from focalnet.domain.plain import record_to_plain
from focalnet.domain.record import Record
from focalnet.domain.records import Person
from focalnet.domain.seats import holds
from focalnet.domain.seminars import Event
from focalnet.services.badges_given import code_of
from focalnet.services.campaign_desk import Desk
from focalnet.services.completing import completed
from focalnet.services.invitation_lines import takes_a_place
from focalnet.services.invited_seats import NO_SEATS
from focalnet.services.matching import additions
from focalnet.services.planning import finished_record
from focalnet.services.ports import Register
from focalnet.services.registered_here import Here
from focalnet.services.registration_checking import Checked, Checking, RowRefused
from focalnet.services.registration_matching import Match
from focalnet.services.registration_report import RegistrationItem
from focalnet.services.registration_rows import NEW, OF_FILE, RegistrationRow, RowNote
from focalnet.services.registration_stages import Staging
from focalnet.services.seating import mandates_of

UPDATED = ("function", "body", "institution", "capacity", "designation", "invitation", "walk_in")
SHOWN = (*UPDATED, "accompanies", "stages", "registrations")


@dataclass(slots=True)
class News:
    """What a row adds to one participation: records, and what is to be said of it."""

    item: Participation
    person: Person | None = None
    file: Registration | None = None
    fields: list[str] = field(default_factory=list)
    notes: list[RowNote] = field(default_factory=list)


@dataclass(slots=True)
class Planner:
    """Takes rows one after the other; ``desk`` holds the records as they are to be."""

    register: Register
    event: Event
    today: date
    staging: Staging
    choices: Mapping[str, str]
    here: Here
    desk: Desk = field(init=False)
    _checking: Checking = field(init=False)

    def __post_init__(self) -> None:
        """Read what rows are checked against."""
        self.desk = Desk(self.register)
        self._checking = Checking(self.register, self.event)

    def plan(self, rows: Sequence[RegistrationRow]) -> list[RegistrationItem]:
        """Return what becomes of each row, in order; whoever accompanies comes after the others."""
        order = sorted(range(len(rows)), key=lambda at: bool(rows[at].accompanies))
        items = {at: self._planned(rows[at]) for at in order}
        return [items[at] for at in range(len(rows))]

    def _planned(self, row: RegistrationRow) -> RegistrationItem:
        try:
            return self._taken_in(self._checking.checked(row))
        except RowRefused as error:
            notes = row.notes
            if error.place and error.place not in {note.column for note in notes}:
                notes = (*notes, RowNote(error.reason, error.place))
            refused = error.reason
            return RegistrationItem(row.place, row.name, row.state, "refused", refused, notes=notes)

    def _taken_in(self, row: Checked) -> RegistrationItem:
        key, match = self._found(row)
        key = key or (self.here.of_person(match.person) if match.person else "")
        if key:
            news = self._known(row, self.here.there[key])
            outcome = "updated" if news.fields else "same"
        elif match.person:
            news, outcome = self._new(row, match.person), "known-person"
        else:
            news, outcome = self._new(row, ""), "new-person"
        if outcome != "same":
            self._put(news, row)
        if outcome == "new-person":
            self.here.people.add(news.item.person, row.person, row.row.place)
        self.here.people.claim(news.item.person)
        self.here.remember(news.item, news.file, row)
        return RegistrationItem(
            place=row.row.place,
            name=row.row.name,
            state=news.item.state,
            outcome=outcome,
            person=news.item.person,
            participation=news.item.id,
            notes=(*row.row.notes, *self._said(row, match), *news.notes),
            suspects=match.suspects,
            fields=tuple(dict.fromkeys(news.fields)),
        )

    def _found(self, row: Checked) -> tuple[str, Match]:
        """Return the participation a row is of, or else whose it is."""
        told, here = row.row, self.here
        if key := here.by_number(told.source, told.number):
            return key, Match(here.there[key].person, "known-by-number")
        choice = self.choices.get(told.place, told.known)
        if choice == NEW:
            return "", Match()
        if choice:
            person = here.people.by_key(choice)
            if not person:
                raise RowRefused("unknown-person", place="person")
            return "", Match(person, "known-by-choice")
        if key := here.namesake(row):
            return key, Match(here.there[key].person, "known-by-content")
        return "", here.people.match(row.person, row.state)

    def _said(self, row: Checked, match: Match) -> list[RowNote]:
        """Return how somebody is known, and what is odd about the row."""
        notes = [RowNote(match.how)] if match.how else []
        if any(one.why == "name" for one in match.suspects):
            notes.append(RowNote("namesake"))
        elif match.suspects:
            notes.append(RowNote("suspect"))
        if not row.state:
            notes.append(RowNote("no-state"))
        elif self.here.letters and row.state not in self.here.letters:
            notes.append(RowNote("not-invited"))
        return notes

    def _new(self, row: Checked, person: str) -> News:
        """Return what a row makes of somebody who was not registered for the event."""
        key = self.register.ids.record()
        letter = self.here.letters.get(row.state)
        capacity, mandate = self._seat_of(person, row.state)
        main = self.here.main(row)
        item = replace(
            row.event,
            id=key,
            event=self.event.id,
            person=person or self.register.ids.record(),
            capacity=row.event.capacity or ("accompanying" if main else capacity),
            designation=row.event.designation or ("" if main else mandate),
            invitation=row.event.invitation or (letter.id if letter else ""),
            accompanies=main,
            stages=self.staging.first(row),
            registrations=self._numbered((), row),
        )
        item = replace(item, code=code_of(self.event, item))
        self.here.check_place(item, self._away(item))
        news = News(item)
        if person:
            self._grow(news, row)
        else:
            made = finished_record("person", item.person, row.person, self.register.ids)
            assert isinstance(made, Person)
            news.person = made
        self._fill_in(news, row)
        return news

    def _seat_of(self, person: str, state: str) -> tuple[str, str]:
        """Return as what somebody comes, and by which mandate: the invited one before others."""
        letter = self.here.letters.get(state)
        for seat in letter.seats if letter and person else ():
            if seat.holder == person:
                return "focal-point", seat.designation
        for mandate in mandates_of(self.register, person) if person else ():
            of_state = mandate.state in {"", state} and mandate.kind not in NO_SEATS
            if of_state and holds(mandate, self.today):
                return "focal-point", mandate.id
        return "participant", ""

    def _known(self, row: Checked, before: Participation) -> News:
        """Return what a row changes of somebody who is registered already."""
        told: dict[str, Any] = {
            name: value
            for name in UPDATED
            if (value := getattr(row.event, name)) and value != getattr(before, name)
        }
        if "institution" in told:
            told.setdefault("body", "")
        if row.row.accompanies and not before.accompanies:
            told["accompanies"] = self.here.main(row)
        after = replace(
            before,
            stages=self.staging.after(before.stages, row),
            code=code_of(self.event, before),
            registrations=self._numbered(before.registrations, row),
            **told,
        )
        news = News(after)
        if after.stages == before.stages and not self.staging.is_no_news(before.stages, row):
            news.notes.append(RowNote("stage-kept", "stage"))
        if not takes_a_place(before):
            self.here.check_place(after)
        news.fields += [name for name in SHOWN if getattr(before, name) != getattr(after, name)]
        self._grow(news, row)
        self._fill_in(news, row)
        return news

    def _numbered(self, known: tuple[Foreign, ...], row: Checked) -> tuple[Foreign, ...]:
        number = (row.row.source, row.row.number)
        if not row.row.number or number in {(one.source, one.text) for one in known}:
            return known
        element = self.register.ids.element()
        return (*known, Foreign(id=element, source=row.row.source, text=row.row.number))

    def _grow(self, news: News, row: Checked) -> None:
        """Add what a row knows more of a person; State and institution are those of the event."""
        apart = {"state", "institution"}
        theirs = {name: value for name, value in row.person.items() if name not in apart}
        person = news.item.person
        if not self.here.people.is_known(person):
            return  # erased: nothing of them comes back by a file
        merged, told = additions(theirs, self.here.people.content(person), person)
        if told:
            made = finished_record("person", person, merged, self.register.ids)
            assert isinstance(made, Person)
            news.person = made
        for one in told:
            code = "person-added" if one.code == "added" else "person-differs"
            news.notes.append(RowNote(code, one.field))
            news.fields.append(f"person.{one.field}")

    def _fill_in(self, news: News, row: Checked) -> None:
        """Write what a row says into the registration file, which is made where there is none."""
        known = self.here.files.get(news.item.id)
        told: dict[str, Any] = {
            name: value
            for name in sorted(OF_FILE)
            if (value := getattr(row.file, name)) and value != getattr(known, name, "")
        }
        if not told:
            return
        base = known or Registration(
            id=self.register.ids.record(), participation=news.item.id, event=self.event.id
        )
        news.file = replace(base, **told)
        news.fields += [f"file.{name}" for name in told]

    def _put(self, news: News, row: Checked) -> None:
        """Put what a row comes to on the desk; raises RowRefused where something does not fit."""
        records: list[Record] = [news.item]
        records += [item for item in (news.person, news.file) if item]
        around = self._around(news.item, {item.id for item in records})
        try:
            whole = completed(self.register, [*records, *around])
        except InvalidValue as error:
            raise RowRefused("invalid", place=error.place.partition(": ")[2]) from error
        for record in whole[: len(records)]:
            if self.desk.waiting(record.id) is None and self.register.many([record.id]):
                self.desk.record(record.id)
            self.desk.put(record)
        if news.person:
            self.here.people.grow(news.item.person, record_to_plain(news.person))
        if away := self._away(news.item):
            self.desk.record(away.id)
            gone = replace(away, stages=self.staging.replaced(away.stages))
            self.desk.put(gone)
            self.here.change(gone)

    def _away(self, item: Participation) -> Participation | None:
        """Return whose place somebody takes, where they still have it."""
        other = self.here.there.get(item.stands_in)
        return other if other and takes_a_place(other) and other.id != item.id else None

    def _around(self, item: Participation, own: set[str]) -> list[Record]:
        """Return what a participation points to and only the desk knows yet."""
        found: list[Record] = []
        for key in {item.person, item.accompanies, item.stands_in} - own - {""}:
            record = self.desk.waiting(key)
            if record:
                found.append(record)
            if isinstance(record, Participation):
                found += self._around(record, {*own, key})
        return found
