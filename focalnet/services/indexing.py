"""The indexes of an edition: who and which institution is in which of its entries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from focalnet.domain.record import Record
from focalnet.domain.records import Designation, Institution, Person, State
from focalnet.services.collating import initial, sort_key
from focalnet.services.edition import Entry, IndexLine
from focalnet.services.page_entries import leading_name, texts_in_language
from focalnet.services.reference import state_name

# Languages that write a family name and the given names with a comma between them in a list.
INVERTED = frozenset({"en", "fr", "es", "ru"})


@dataclass
class _Listed:
    """One line of an index while it is being made."""

    name: str
    detail: str
    sorted_under: str
    entries: list[int] = field(default_factory=list)


@dataclass
class Indexes:
    """Counts the entries of an edition in one language and remembers whom they name."""

    language: str
    states: Mapping[str, State]
    _count: int = 0
    _persons: dict[str, _Listed] = field(default_factory=dict)
    _institutions: dict[str, _Listed] = field(default_factory=dict)

    def counted(
        self,
        entry: Entry,
        mandate: Designation,
        holder: Record | None,
        offices: Iterable[Institution],
    ) -> Entry:
        """Return an entry with its number; only names that it shows are remembered."""
        self._count += 1
        home = mandate.state or getattr(holder, "state", "")
        if isinstance(holder, Person) and entry.names:
            self._listed(self._persons, holder.id, self._person(holder, home))
        if isinstance(holder, Institution):
            offices = (holder, *offices)
        for office in dict.fromkeys(offices):
            name = next(iter(texts_in_language(office.names, self.language)), "")
            if name and name in (*entry.lines, *entry.names):
                found = _Listed(name, self._state(office.state or home), name)
                self._listed(self._institutions, office.id, found)
        return replace(entry, number=self._count)

    def persons(self) -> tuple[IndexLine, ...]:
        """Return the index of persons, by family name where it is known."""
        return self._lines(self._persons)

    def institutions(self) -> tuple[IndexLine, ...]:
        """Return the index of institutions."""
        return self._lines(self._institutions)

    def _listed(self, lines: dict[str, _Listed], key: str, line: _Listed) -> None:
        lines.setdefault(key, line).entries.append(self._count)

    def _person(self, person: Person, home: str) -> _Listed:
        name = leading_name(person.names, self.language)
        text = name.text
        inverted = name.family and name.given and name.order != "family-first"
        if inverted and (name.language or self.language) in INVERTED:
            text = f"{name.family}, {name.given}"
        return _Listed(text, self._state(home), name.sort or text)

    def _state(self, code: str) -> str:
        found = self.states.get(code)
        return state_name(found, self.language) if found else ""

    def _lines(self, lines: Mapping[str, _Listed]) -> tuple[IndexLine, ...]:
        order = sort_key(self.language)
        ordered = sorted(
            lines.items(), key=lambda item: (order(item[1].sorted_under), item[1].detail, item[0])
        )
        return tuple(
            IndexLine(
                line.name,
                line.detail,
                tuple(line.entries),
                initial(line.sorted_under, self.language),
            )
            for _key, line in ordered
        )
