"""Who is registered for an event already, and what the rows of a file add to that, row by row."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from focalnet.domain.numbers import whole_number
from focalnet.domain.participation import Invitation, Participation, Registration
from focalnet.domain.seminars import Event
from focalnet.services.invitation_lines import takes_a_place
from focalnet.services.invitations import live_invitations
from focalnet.services.ports import Register
from focalnet.services.registration_checking import Checked, RowRefused
from focalnet.services.registration_matching import People, look_of
from focalnet.services.registration_report import QuotaLine


@dataclass(slots=True)
class Here:
    """Participations, files, letters and places of one event.

    ``there`` are the participations by id, the oldest first; ``letters`` those that
    stand by State.
    """

    register: Register
    event: Event
    over_quota: bool
    people: People = field(init=False)
    there: dict[str, Participation] = field(init=False)
    files: dict[str, Registration] = field(init=False)
    letters: dict[str, Invitation] = field(init=False)
    _numbers: dict[tuple[str, str], str] = field(default_factory=dict)
    _places: dict[str, str] = field(default_factory=dict)
    _claimed: set[str] = field(default_factory=set)
    _persons: dict[str, str] = field(default_factory=dict)
    _of_state: defaultdict[str, dict[str, None]] = field(default_factory=lambda: defaultdict(dict))
    _taken: Counter[str] = field(init=False)
    _refused: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        """Read who is registered and invited."""
        where = {"event": self.event.id}
        found = self.register.records(Participation.KIND, where)
        known = [item for item in found if isinstance(item, Participation)]
        self.there = {item.id: item for item in sorted(known, key=lambda item: item.id)}
        files = self.register.records(Registration.KIND, where)
        self.files = {item.participation: item for item in files if isinstance(item, Registration)}
        for item in self.there.values():
            self._note(item)
        letters = live_invitations(self.register, self.event.id)
        self.letters = {item.state: item for item in letters if item.state}
        seated = {seat.holder for item in letters for seat in item.seats} - {""}
        self.people = People(self.register, frozenset(seated))
        self._taken = Counter(item.state for item in known if takes_a_place(item))

    @property
    def taken(self) -> int:
        """How many places of the event are taken by now."""
        return self._taken.total()

    def quota(self, state: str) -> int | None:
        """Return how many places a State has; None where nobody said."""
        letter = self.letters.get(state)
        quota = (letter.quota if letter else "") or self.event.quota
        return whole_number(quota)

    def quotas(self) -> tuple[QuotaLine, ...]:
        """Return the States that take, or would take, more places than they have."""
        lines = (
            QuotaLine(state, quota, self._taken[state], self._refused[state])
            for state in sorted({*self._taken, *self._refused} - {""})
            if (quota := self.quota(state)) is not None
        )
        return tuple(line for line in lines if line.refused or line.taken > line.quota)

    def check_place(self, item: Participation, away: Participation | None = None) -> None:
        """Make sure that the State has a place left, that of *away* too; raises RowRefused."""
        quota = self.quota(item.state) if item.state and takes_a_place(item) else None
        freed = away is not None and away.state == item.state
        if quota is not None and self._taken[item.state] - freed >= quota and not self.over_quota:
            self._refused[item.state] += 1
            raise RowRefused("over-quota", place="state")

    def by_number(self, source: str, number: str) -> str:
        """Return the participation that another program knows by a number, or empty."""
        return self._numbers.get((source, number), "") if number else ""

    def of_person(self, person: str) -> str:
        """Return the participation of somebody, or empty."""
        return self._persons.get(person, "")

    def namesake(self, row: Checked) -> str:
        """Return a participation for the same State under the same name that no row was of yet.

        Never one whose e-mail, telephone or number in the same program is another.
        """
        own = look_of(row.person, row.state)
        found = []
        for item in self._for_state(row.state):
            if item.id in self._claimed:
                continue
            other = self.people.look(item.person)
            apart = own.contacts and other.contacts and not own.contacts & other.contacts
            numbers = {one.source for one in item.registrations}
            numbered = row.row.number and row.row.source in numbers
            if other.same_name(own) and not apart and not numbered:
                found.append((not own.contacts & other.contacts, item.id))
        return min(found)[1] if found else ""

    def _for_state(self, state: str) -> list[Participation]:
        found = (self.there[key] for key in self._of_state[state])
        return [item for item in found if item.state == state]

    def _note(self, item: Participation) -> None:
        self._persons.setdefault(item.person, item.id)
        self._of_state[item.state][item.id] = None
        self._numbers |= {(one.source, one.text): item.id for one in item.registrations}

    def main(self, row: Checked) -> str:
        """Return the participation of whom somebody accompanies, or empty; raises RowRefused.

        They are named by the place of their row, their number, an id, or their name.
        """
        key = row.row.accompanies
        if not key:
            return ""
        found = self._places.get(key) or self.by_number(row.row.source, key)
        found = found or (key if key in self.there else self.of_person(key))
        found = found or self._by_name(key, row.state)
        if not found:
            raise RowRefused("unknown-main", place="accompanies")
        return found

    def _by_name(self, name: str, state: str) -> str:
        wanted = look_of({"names": [{"text": name}]})
        found = [
            item.id
            for item in self._for_state(state)
            if self.people.look(item.person).same_name(wanted)
        ]
        return found[0] if len(found) == 1 else ""

    def change(self, item: Participation) -> None:
        """Take note of a participation as it is to be."""
        before = self.there.get(item.id)
        self._taken[item.state] += takes_a_place(item)
        if before:
            self._taken[before.state] -= takes_a_place(before)
        self.there[item.id] = item
        self._note(item)

    def remember(self, item: Participation, file: Registration | None, row: Checked) -> None:
        """Take note of what a row came to."""
        self.change(item)
        self._claimed.add(item.id)
        self._places[row.row.place] = item.id
        if file:
            self.files[item.id] = file
