"""The language of searches: ``theme:assets state:SEN as-at:2023-01-01 -confirmed:12m diop``.

A search is terms, all of which must hold. A term is words, or field:value; ``-``
before it denies it, ``|`` parts alternatives, and quotation marks keep words
together: around free words they mean exactly these words in this order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from focalnet.domain.errors import InvalidValue
from focalnet.domain.query_fields import FIELDS, InvalidSearch, checked_value

FIELD = re.compile(r"([A-Za-z][A-Za-z-]*):(?!//)")
PART = re.compile(r'"((?:[^"\\]|\\.)*)"(?=[\s|]|$)|([^\s|]+)')
# A word with a colon after it, so that a search as one types stays plain words.
HAS_FIELD = re.compile(rf"(?:^|\s)-?{FIELD.pattern}\S")
NEEDS_MARKS = re.compile(r'[\s|"\\]')


class NotAField(InvalidSearch):
    """The search names a field that there is not."""

    code = "search.field"
    remedy = f"Use one of {', '.join(FIELDS)}; put words with a colon in quotation marks."


@dataclass(frozen=True, slots=True)
class Term:
    """One condition: ``field`` is empty for free words; any one of ``values`` is enough.

    ``exact`` says that the words stand in the text exactly so.
    """

    field: str
    values: tuple[str, ...]
    negated: bool = False
    exact: tuple[bool, ...] = ()

    def __str__(self) -> str:
        sign, name = "-" if self.negated else "", f"{self.field}:" if self.field else ""
        marked = self.exact or tuple(map(_needs_marks, self.values))
        parts = [
            _in_marks(value) if marks else value
            for value, marks in zip(self.values, marked, strict=True)
        ]
        return f"{sign}{name}{'|'.join(parts)}"


@dataclass(frozen=True, slots=True)
class Query:
    """A search: terms, all of which must hold. Its text reads back as the same search."""

    terms: tuple[Term, ...] = ()

    def __str__(self) -> str:
        return " ".join(map(str, self.terms))

    def of(self, field: str) -> Iterator[Term]:
        """Yield the terms of a field; of the free words where it is empty."""
        return (term for term in self.terms if term.field == field)

    @property
    def fields(self) -> frozenset[str]:
        """The names of the fields it uses."""
        return frozenset(term.field for term in self.terms if term.field)


def has_fields(text: str) -> bool:
    """Return whether a typed text is more than plain words: a field and a value are in it."""
    return ":" in text and HAS_FIELD.search(text) is not None


def parse(text: str) -> Query:
    """Return the search that a text says; raises NotAField or InvalidSearch, naming the place."""
    terms: list[Term] = []
    place = 0
    while place < len(text):
        if text[place].isspace():
            place += 1
            continue
        term, place = _term(text, place)
        if term.field and FIELDS[term.field].single and any(term.field == t.field for t in terms):
            raise InvalidSearch("This can be said once only.", place=term.field)
        terms.append(term)
    return Query(tuple(terms))


def _term(text: str, place: int) -> tuple[Term, int]:
    negated = text[place] == "-" and len(text) > place + 1 and not text[place + 1].isspace()
    place += negated
    named = FIELD.match(text, place)
    field = named.group(1).lower() if named else ""
    if named:
        place = named.end()
        if field not in FIELDS:
            raise NotAField("There is no such field.", place=field)
    values, exact, place = _values(text, place, field)
    if not field:
        return Term("", values, negated, exact), place
    rule = FIELDS[field]
    if rule.single and (negated or len(values) > 1):
        raise InvalidSearch("This takes one value and cannot be denied.", place=field)
    return Term(field, tuple(checked_value(rule, value) for value in values), negated), place


def _values(text: str, place: int, field: str) -> tuple[tuple[str, ...], tuple[bool, ...], int]:
    """Return the alternatives from *place* on, which of them are in marks, and where they end."""
    values: list[str] = []
    exact: list[bool] = []
    while True:
        found = PART.match(text, place)
        if found is None:
            raise InvalidSearch("A value is missing.", place=field or text[place:] or text)
        marked, bare = found.groups()
        if bare is not None and bare.startswith('"'):
            raise InvalidSearch("A quotation mark is not closed.", place=field or bare)
        if values and bare is not None and has_fields(bare):
            raise InvalidSearch("Alternatives are of one field; name it once.", place=bare)
        values.append(re.sub(r"\\(.)", r"\1", marked, flags=re.DOTALL) if bare is None else bare)
        exact.append(bare is None)
        if not values[-1].strip():
            raise InvalidSearch("A value is missing.", place=field)
        place = found.end()
        if not text.startswith("|", place):
            return tuple(values), tuple(exact), place
        place += 1


def _needs_marks(value: str) -> bool:
    # After a colon, two strokes would make an address of it.
    return bool(NEEDS_MARKS.search(value)) or value.startswith("//") or has_fields(value)


def _in_marks(value: str) -> str:
    escaped = re.sub(r'(["\\])', r"\\\1", value)
    return f'"{escaped}"'


def checked_search(text: str, *, place: str) -> None:
    """Raise InvalidSearch, naming the field that holds it, where a text is no search."""
    try:
        parse(text)
    except InvalidValue as error:
        error.place = f"{place}: {error.place}"
        raise
