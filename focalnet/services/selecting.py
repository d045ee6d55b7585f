"""Carry out a search in the language of searches: from text to the ids of records.

What the store can narrow by itself (a State, a holder, words, a theme) goes to it
first; the rest is looked at record by record.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import product

from focalnet.domain.dates import in_force, last_day
from focalnet.domain.kinds import KINDS
from focalnet.domain.query import Query, Term, parse
from focalnet.domain.query_fields import ANY, FIELDS, InvalidSearch, day_after
from focalnet.domain.record import Record
from focalnet.domain.records import Designation, Person, State
from focalnet.domain.schema import rule_names
from focalnet.services.choosing import Choosing
from focalnet.services.found_words import FoundWords
from focalnet.services.ports import Register

# Kinds whose records hold for a time; a search looks at one day unless it says any.
OF_TIME = frozenset({"designation", "post", "membership"})
HOLDERS = frozenset({"person", "institution"})
# Fields whose one value the store compares itself.
NARROWED = ("theme", "kind", "rank")
OF_PEOPLE = frozenset({"network", "language", "institution"})
# What a field looks at where it has another name in the record; without any it cannot be asked.
LOOKED_AT = {
    "state": ("state", "code"),
    "region": ("region", "state"),
    "vacant": ("holder",),
    "ends": ("end",),
    "network": ("network", "person", "holder"),
    "institution": ("institution", "parent", "holder"),
    "language": ("languages", "holder"),
}


def select(register: Register, query: Query | str, *, today: date) -> list[str]:
    """Return the ids of the records a search finds, each once, in the order of the lists.

    A search that speaks of mandates finds designations, one that speaks of
    networks, languages or institutions people, any other records of every kind;
    ``record:`` says otherwise, and record:person finds the holders. It looks at
    today's mandates, or those of its ``as-at``. Raises InvalidSearch, naming the field.
    """
    asked = parse(query) if isinstance(query, str) else query
    return list(dict.fromkeys(_Search(register, asked, today).found()))


def day_of(query: Query, today: date) -> date | None:
    """Return the day a search looks at: its as-at (the last day of a partial one) or today.

    None is any day.
    """
    for term in query.of("as-at"):
        return None if term.values == (ANY,) else last_day(term.values[0])
    return today


class _Search:
    """One search under way."""

    def __init__(self, register: Register, query: Query, today: date) -> None:
        self._register = register
        self._query = query
        self._day = day_of(query, today)
        self._today = today
        self._choosing = Choosing(register, query, self._day or today)
        self._words = FoundWords(register, query)
        self._of_mandates = [
            term for term in query.terms if term.field and FIELDS[term.field].of_mandates
        ]
        self._check_themes()

    def _check_themes(self) -> None:
        themes = {getattr(theme, "code", "") for theme in self._register.records("theme")}
        for term in self._query.of("theme"):
            for code in term.values:
                if code not in themes:
                    raise InvalidSearch("There is no such theme.", place=f"theme:{code}")

    def found(self) -> Iterator[str]:
        """Yield the ids, some of them perhaps twice."""
        kinds = self._kinds()
        through = tuple(kind for kind in kinds if kind in HOLDERS and self._of_mandates)
        if through:
            yield from self._holders(through)
        yield from self._own(tuple(kind for kind in kinds if kind not in through))

    def _kinds(self) -> tuple[str, ...]:
        """Return the kinds that are asked for; raises InvalidSearch where a field fits none."""
        named = [term for term in self._query.of("record") if not term.negated]
        fields = self._query.fields - {"record", "as-at"}
        if named:
            kinds = tuple(dict.fromkeys(value for term in named for value in term.values))
            for kind, field in product(kinds, sorted(fields)):
                if not self._fits(kind, field):
                    raise InvalidSearch(f"A record of kind {kind} has no such field.", place=field)
            return kinds
        if self._of_mandates:
            return ("designation",)
        if fields & OF_PEOPLE:
            return ("person",)
        left_out = {value for term in self._query.of("record") for value in term.values}
        return tuple(
            kind
            for kind in KINDS
            if kind not in left_out and all(self._fits(kind, field) for field in fields)
        )

    def _fits(self, kind: str, field: str) -> bool:
        if kind in HOLDERS and (FIELDS[field].of_mandates or field == "network"):
            return True
        declared = rule_names(KINDS[kind])
        return any(name in declared for name in LOOKED_AT.get(field, (field,)))

    def _own(self, kinds: tuple[str, ...]) -> Iterator[str]:
        """Yield the records of these kinds that every term fits."""
        terms = [term for term in self._query.terms if term.field not in {"", "record", "as-at"}]
        tests = [self._choosing.test(term) for term in terms]
        unwanted = self._words.unwanted(kinds)
        for record in self._candidates(kinds):
            if record.id in unwanted or not self._is_of_the_day(record):
                continue
            if all(test(record) for test in tests):
                yield record.id

    def _is_of_the_day(self, record: Record) -> bool:
        if record.KIND not in OF_TIME or self._day is None:
            return True
        proposed = isinstance(record, Designation) and record.stage == "proposed"
        if proposed and "stage" not in self._query.fields:
            return False
        start, end = getattr(record, "start", ""), getattr(record, "end", "")
        return in_force(start, end, self._day)

    def _holders(self, kinds: tuple[str, ...]) -> Iterator[str]:
        """Yield the people and institutions who hold a mandate that the search speaks of."""
        of_holders = OF_PEOPLE | {"", "record"}
        spoken = tuple(term for term in self._query.terms if term.field not in of_holders)
        mandates = Query((*spoken, Term("record", (Designation.KIND,))))
        found = self._register.many(select(self._register, mandates, today=self._today))
        holders = {item.holder for item in found.values() if isinstance(item, Designation)} - {""}
        wanted, unwanted = self._words.wanted(kinds), self._words.unwanted(kinds)
        tests = [self._choosing.test(term) for term in self._query.terms if term.field in OF_PEOPLE]
        for key, record in self._register.many(sorted(holders)).items():
            if record.KIND not in kinds or key in unwanted or self._is_retired(key):
                continue
            if (wanted is None or key in wanted) and all(test(record) for test in tests):
                yield key

    def _candidates(self, kinds: tuple[str, ...]) -> Iterable[Record]:
        """Yield as few records as the store can tell apart, all that are looked for among them."""
        states = next((set(term.values) for term in self._positive("state")), None)
        wanted = self._words.wanted(kinds, states)
        if wanted is not None:
            found = self._register.many(list(wanted))
            return (found[key] for key in wanted if key in found)
        if kinds == ("designation",) and (narrow := self._pressing()) is not None:
            found = self._register.many(narrow)
            return (found[key] for key in narrow if key in found)
        return (record for kind in kinds for record in self._of_kind(kind))

    def _pressing(self) -> list[str] | None:
        """Return the vacancies or the mandates about to end, where the search is for those."""
        if self._day is None or {"state", "region", "stage"} & self._query.fields:
            return None
        for term in self._positive("ends"):
            until = max(day_after(self._day, value) for value in term.values)
            if "vacant" not in self._query.fields:
                held = self._register.mandates(self._day.isoformat(), ending_by=until.isoformat())
                return held + self._register.mandates(
                    self._day.isoformat(), ending_by=until.isoformat(), vacant=True
                )
        if any(term.values == ("yes",) for term in self._positive("vacant")):
            return self._register.mandates(self._day.isoformat(), vacant=True)
        return None

    def _of_kind(self, kind: str) -> Iterator[Record]:
        people = self._choosing.people() if kind == Person.KIND else None
        if people is not None:
            for key, record in self._register.many(sorted(people)).items():
                if kind == record.KIND and not self._is_retired(key):
                    yield record
            return
        for where in self._places(kind):
            yield from self._register.records(kind, where)

    def _is_retired(self, key: str) -> bool:
        row = self._register.row(key)
        return row is None or row.retired

    def _places(self, kind: str) -> Iterator[dict[str, str]]:
        """Yield the conditions under which the store gives the candidates of a kind."""
        declared = rule_names(KINDS[kind])
        choices: list[Sequence[tuple[str, str]]] = []
        for field in NARROWED:
            for term in self._positive(field):
                if field in declared:
                    choices.append([(field, value) for value in term.values])
        states = self._states(kind)
        holders = self._choosing.people() if kind == Designation.KIND else None
        if holders is not None:
            choices.append([("holder", key) for key in sorted(holders)])
        elif states is not None:
            choices.append([("code" if kind == State.KIND else "state", code) for code in states])
        for combined in product(*choices):
            yield dict(combined)

    def _states(self, kind: str) -> list[str] | None:
        """Return the codes of the States asked for, or None where it may be any."""
        if kind != State.KIND and "state" not in rule_names(KINDS[kind]):
            return None
        for term in self._positive("state"):
            return list(term.values)
        for term in self._positive("region"):
            return [*self._choosing.states_in(term.values), *([""] if kind != State.KIND else [])]
        return None

    def _positive(self, field: str) -> Iterator[Term]:
        return (term for term in self._query.of(field) if not term.negated)
