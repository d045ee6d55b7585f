"""Searches wherever a list is asked for: saved ones, and what they mean to print and export."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from focalnet.domain.dates import in_force
from focalnet.domain.dossier import SavedSearch
from focalnet.domain.errors import InvalidValue
from focalnet.domain.folding import words
from focalnet.domain.listing import Why, main_name
from focalnet.domain.membership import Membership, Network
from focalnet.domain.query import Query, Term, has_fields, parse
from focalnet.domain.query_fields import FIELDS, SearchField
from focalnet.domain.records import Designation, Institution, Person, Post, State, Theme
from focalnet.services.ports import Hit, Register
from focalnet.services.searching import Found, reasons
from focalnet.services.selecting import day_of, select

SAVED = "@"


class NoSuchSearch(InvalidValue):
    """No search is saved under this name."""

    code = "search.not-saved"
    remedy = "See the names with: focalnet find WORKSPACE record:query"


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a search chose: the ids of mandates, and of people and institutions.

    ``text`` is the search as it reads, ``day`` the day it looked at; None is any.
    """

    text: str
    day: date | None
    mandates: frozenset[str]
    holders: frozenset[str]


@dataclass(frozen=True, slots=True)
class FormField:
    """A field of the form that writes a search, with the choices the register has for it."""

    field: SearchField
    choices: tuple[str, ...]


def search_text(register: Register, text: str) -> str:
    """Return the search that *text* is, or the one saved under its name where it begins with @.

    Raises NoSuchSearch.
    """
    if not text.startswith(SAVED):
        return text
    wanted = words(text.removeprefix(SAVED))
    for record in register.records(SavedSearch.KIND):
        if isinstance(record, SavedSearch) and words(record.title) == wanted:
            return record.query
    raise NoSuchSearch("No search is saved under this name.", place=text)


def is_search(register: Register, text: str) -> bool:
    """Return whether a typed text is more than plain words: fields, or the name of a search."""
    if not text.startswith(SAVED):
        return has_fields(text)
    try:
        return bool(search_text(register, text))
    except NoSuchSearch:
        return False


def found_by(
    register: Register,
    text: str,
    *,
    today: date,
    limit: int,
    kinds: Sequence[str] = (),
    as_at: str = "",
) -> list[Found]:
    """Return the first records that a search finds, each with the terms that chose it.

    *kinds* and *as_at* narrow it as the terms record: and as-at: do.
    """
    query = _narrowed(search_text(register, text), kinds, as_at)
    rows = [register.row(key) for key in select(register, query, today=today)[:limit]]
    hits = [Hit(row, tier=0) for row in rows if row is not None]
    plain = " ".join(term.values[0] for term in query.of("") if not term.negated)
    whys = reasons(register, hits, plain) if plain else [()] * len(hits)
    terms = tuple(Why(FIELDS[term.field].label, str(term)) for term in query.terms if term.field)
    return [Found(hit, (*own, *terms)) for hit, own in zip(hits, whys, strict=True)]


def _narrowed(text: str, kinds: Sequence[str], as_at: str) -> Query:
    added = [f"record:{'|'.join(kinds)}"] if kinds else []
    added += [f"as-at:{as_at}"] if as_at else []
    return parse(" ".join((text, *added)))


def chosen(register: Register, text: str, *, today: date, as_at: str = "") -> Chosen:
    """Return what a search, or the saved search @name, means to a directory and an export.

    People and institutions stand for the mandates they hold on the day of the
    search, and mandates for their holders. Raises InvalidSearch or NoSuchSearch.
    """
    query = _narrowed(search_text(register, text), (), as_at)
    day = day_of(query, today)
    mandates: set[str] = set()
    holders: set[str] = set()
    for record in register.many(select(register, query, today=today)).values():
        if isinstance(record, Designation):
            mandates.add(record.id)
            holders.add(record.holder)
        elif isinstance(record, Person | Institution):
            holders.add(record.id)
            mandates.update(_held(register, record.id, day))
        elif isinstance(record, Post):
            holders.add(record.holder)
        elif isinstance(record, Membership):
            holders.add(record.person)
            mandates.update(_held(register, record.person, day))
    return Chosen(str(query), day, frozenset(mandates), frozenset(holders - {""}))


def of_kind(register: Register, text: str, kind: str, *, today: date) -> list[str]:
    """Return the ids of the records of one kind that a search leads to.

    Whatever kinds it names itself do not count. Raises InvalidSearch where one of
    its fields says nothing of that kind.
    """
    query = parse(search_text(register, text))
    kept = tuple(term for term in query.terms if term.field != "record")
    return select(register, Query((*kept, Term("record", (kind,)))), today=today)


def _held(register: Register, holder: str, day: date | None) -> Iterator[str]:
    for mandate in register.records(Designation.KIND, {"holder": holder}):
        if not isinstance(mandate, Designation) or mandate.stage == "proposed":
            continue
        if day is None or in_force(mandate.start, mandate.end, day):
            yield mandate.id


def form_fields(register: Register) -> list[FormField]:
    """Return the fields of the language with all the choices there are, for a form."""
    states = (state.code for state in register.records(State.KIND) if isinstance(state, State))
    themes = (theme.code for theme in register.records(Theme.KIND) if isinstance(theme, Theme))
    networks = (
        main_name(item.names)
        for item in register.records(Network.KIND)
        if isinstance(item, Network)
    )
    choices: dict[str, Iterable[str]] = {"state": states, "theme": themes, "network": networks}
    return [
        FormField(field, tuple(choices.get(name, field.choices))) for name, field in FIELDS.items()
    ]
