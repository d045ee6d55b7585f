"""The reference data that every register starts with: States, themes, networks, instruments.

The files in resources/reference are the editable originals; once a register is
made, they are records like any other and the officer has the last word. Their ids
follow from their codes, so that all offices agree on them.
"""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path
from uuid import UUID, uuid5

from focalnet.domain.dates import first_day
from focalnet.domain.dossier import LibraryItem
from focalnet.domain.membership import Network
from focalnet.domain.record import Record
from focalnet.domain.records import REGIONS, State, Theme
from focalnet.domain.values import LocalName, Name, StatusEvent
from focalnet.resources import resource

NAMESPACE = UUID("6f0e5d0c-6a58-5d0c-9a53-1c7b41b6b0aa")
LANGUAGES = ("en", "fr", "ar", "es", "ru", "zh")
STANDINGS = ("party", "withdrawal-notified", "withdrawn", "signatory", "non-party")


@cache
def state_id(code: str) -> str:
    """Return the id of the State with this alpha-3 code, the same in every office."""
    return str(uuid5(NAMESPACE, f"state:{code}"))


@cache
def theme_id(code: str) -> str:
    """Return the id of the theme with this code, the same in every office."""
    return str(uuid5(NAMESPACE, f"theme:{code}"))


@cache
def network_id(code: str) -> str:
    """Return the id of the network with this code, the same in every office."""
    return str(uuid5(NAMESPACE, f"network:{code}"))


@cache
def instrument_id(key: str) -> str:
    """Return the id of the public instrument with this key, the same in every office."""
    return str(uuid5(NAMESPACE, f"item:{key}"))


def reference_records() -> list[Record]:
    """Return the States, themes, networks and instruments that a new register starts with.

    All ids, those of names and events too, are the same in every office, so that
    registers which exchange their changes do not come to hold them twice.
    """
    sources = {row["key"]: row["title"] for row in _table("sources.csv")}
    events: dict[str, list[StatusEvent]] = defaultdict(list)
    for row in _table("status.csv"):
        of_state = events[row["alpha3"]]
        of_state.append(_event(row, sources, _place(len(of_state))))
    states: list[Record] = [
        _state(row, tuple(events[row["alpha3"]])) for row in _table("states.csv")
    ]
    themes = [
        Theme(id=theme_id(row["code"]), code=row["code"], names=_names(row))
        for row in _table("themes.csv")
    ]
    networks = [_network(row) for row in _table("networks.csv")]
    instruments = [_instrument(row) for row in _table("instruments.csv")]
    return [*states, *themes, *networks, *instruments]


def _table(name: str) -> list[dict[str, str]]:
    path: Path = resource("reference", name)
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _place(place: int) -> str:
    """Return the id of a value by its place, before all that officers add later."""
    return f"{place:016x}"


def _names(row: dict[str, str]) -> tuple[LocalName, ...]:
    return tuple(
        LocalName(id=_place(place), language=language, text=row[f"name_{language}"])
        for place, language in enumerate(LANGUAGES)
        if row[f"name_{language}"]
    )


def _event(row: dict[str, str], sources: dict[str, str], element: str) -> StatusEvent:
    named = [sources.get(key.strip(), key.strip()) for key in row["source"].split(";")]
    return StatusEvent(
        id=element,
        event=row["event"],
        on=row["date"],
        note=row["note"],
        source="; ".join(named),
        checked=row["checked"],
        as_at=row["as_at"],
    )


def _state(row: dict[str, str], status: tuple[StatusEvent, ...]) -> State:
    return State(
        id=state_id(row["alpha3"]),
        notes=row["note"],
        code=row["alpha3"],
        alpha2=row["alpha2"],
        names=_names(row),
        region=row["group"] if row["group"] in REGIONS else "",
        membership=row["un"],
        languages=tuple(row["languages"].split()),
        correspondence=row["correspondence"],
        dialling=row["dial"],
        timezones=row["timezones"],
        weekend=row["weekend"],
        status=status,
        source=row["source"],
        as_at=row["as_at"],
    )


def _network(row: dict[str, str]) -> Network:
    names = [
        Name(id=_place(place), language=language, text=row[f"name_{language}"])
        for place, language in enumerate(LANGUAGES)
        if row.get(f"name_{language}")
    ]
    if row["acronym"]:
        acronym = _place(len(LANGUAGES))
        names.append(Name(id=acronym, text=row["acronym"], kind="alias"))
    return Network(
        id=network_id(row["code"]),
        notes=row["note"],
        names=tuple(names),
        secretariat=row["secretariat"],
        website=row["website"],
    )


def _instrument(row: dict[str, str]) -> LibraryItem:
    told = (row["text"], row["title_fr"], row["title_ar"])
    return LibraryItem(
        id=instrument_id(row["key"]),
        shelf=row["shelf"],
        title=row["title_en"],
        symbol=row["symbol"],
        theme=row["theme"],
        dated=row["date"],
        chamber=row["author"],
        text="\n".join(part for part in told if part),
        collection=row["collection"],
        languages=tuple(row["languages"].split()),
        website=row["website"],
    )


def state_name(state: State, language: str) -> str:
    """Return the State's name in a language, else in English, else its code."""
    named = {name.language: name.text for name in state.names}
    return named.get(language) or named.get("en") or state.code


def standing(state: State, day: date) -> str:
    """Return what a State is to the Statute on a day; one of STANDINGS.

    A State that notified its withdrawal is a Party until the day it takes
    effect (Rome Statute, article 127(1)); counts take it for one.
    """
    happened = {
        event.event: first_day(event.on)
        for event in sorted(state.status, key=lambda event: event.on)
        if event.on and first_day(event.on) <= day
    }
    if "withdrawn" in happened and "party-from" in happened:
        return "withdrawn"
    rescinded = happened.get("withdrawal-rescinded", date.min)
    if "party-from" in happened:
        notified = happened.get("withdrawal-notified", date.min)
        return "withdrawal-notified" if notified > rescinded else "party"
    return "signatory" if "signed" in happened else "non-party"


def is_party(state: State, day: date) -> bool:
    """Return whether a State is a Party on a day."""
    return standing(state, day) in {"party", "withdrawal-notified"}


def is_situation_country(state: State, day: date) -> bool:
    """Return whether a situation of the State was open on a day; it may have several.

    An event names its situation at the beginning of its note.
    """
    named: dict[str, set[str]] = {"situation-opened": set(), "situation-closed": set()}
    for event in state.status:
        if event.event in named and event.on and first_day(event.on) <= day:
            named[event.event].add(event.note.partition(".")[0])
    return bool(named["situation-opened"] - named["situation-closed"])


def parties_by_region(states: Iterable[State], day: date) -> Counter[str]:
    """Return the number of Parties of each regional group on a day."""
    return Counter(state.region for state in states if is_party(state, day))
