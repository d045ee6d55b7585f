"""The free words of a search, looked up as one types them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce

from focalnet.domain.listing import holds_phrase
from focalnet.domain.query import Query, Term
from focalnet.domain.record import Record
from focalnet.domain.records import Designation
from focalnet.services.ports import Hit, Register

MANY = 1_000_000
# So many holders found by what is not their name are looked up for their mandates.
MOST_HOLDERS = 500
HOLDERS = ("person", "institution", "state")
Keys = dict[str, None]


class FoundWords:
    """Finds the records of some kinds that hold the words a search wants, or does not."""

    def __init__(self, register: Register, query: Query) -> None:
        self._register = register
        terms = list(query.of(""))
        plain = [term for term in terms if _is_plain(term)]
        # Joined, so that "33 800" stays one number.
        self._plain = " ".join(term.values[0] for term in plain)
        self._others = [term for term in terms if not term.negated and not _is_plain(term)]
        self._denied = [term for term in terms if term.negated]

    def wanted(self, kinds: tuple[str, ...], states: set[str] | None = None) -> Keys | None:
        """Return the ids of those that hold all the words, best first; None for any.

        Those whose line names another State than *states*, if given, are left out.
        """
        sets = []
        if self._plain:
            sets.append(self._holding(self._plain, kinds, exact=False, states=states))
        sets += [self._any_of(term, kinds, states) for term in self._others]
        if not sets:
            return None
        return reduce(lambda one, other: {key: None for key in one if key in other}, sets)

    def unwanted(self, kinds: tuple[str, ...]) -> set[str]:
        """Return the ids of those that hold words that are denied."""
        return {key for term in self._denied for key in self._any_of(term, kinds)}

    def _any_of(self, term: Term, kinds: tuple[str, ...], states: set[str] | None = None) -> Keys:
        found: Keys = {}
        for value, exact in zip(term.values, term.exact, strict=True):
            found |= self._holding(value, kinds, exact=exact, states=states)
        return found

    def _holding(
        self, text: str, kinds: tuple[str, ...], *, exact: bool, states: set[str] | None
    ) -> Keys:
        hits = self._register.find(text, MANY, kinds)
        there = (hit.row for hit in hits if states is None or hit.row.state in states)
        found = dict.fromkeys(row.id for row in there)
        if Designation.KIND in kinds:
            found |= dict.fromkeys(self._mandates(text))
        if not exact:
            return found
        records = self._register.many(list(found))
        return {key: None for key in found if self._has_phrase(records[key], text)}

    def _mandates(self, text: str) -> Iterator[str]:
        """Yield the mandates of holders found by their contact data or notes."""
        hits = [hit for hit in self._register.find(text, MANY, HOLDERS) if _is_not_named(hit)]
        for hit in hits[:MOST_HOLDERS]:
            for mandate in self._register.records(Designation.KIND, {"holder": hit.row.id}):
                yield mandate.id

    def _has_phrase(self, record: Record, phrase: str) -> bool:
        if holds_phrase(record, phrase):
            return True
        keys = [getattr(record, name) for name in record.FOUND_BY]
        pointed = self._register.many([key for key in keys if key])
        return any(holds_phrase(other, phrase) for other in pointed.values())


def _is_plain(term: Term) -> bool:
    return not term.negated and term.exact == (False,)


def _is_not_named(hit: Hit) -> bool:
    return hit.tier > 0
