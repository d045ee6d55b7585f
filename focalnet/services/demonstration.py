"""Demonstration data: a register full of invented people, offices and designations.

The same number of people on the same day gives the same content, ids apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import accumulate, islice
from random import Random

from focalnet.domain.changes import Draft
from focalnet.domain.dossier import LibraryItem
from focalnet.domain.merging import entry_of_retirement
from focalnet.domain.record import Record
from focalnet.domain.records import Designation, Person, State
from focalnet.services.attaching import attach_content
from focalnet.services.demonstration_casework import cases
from focalnet.services.demonstration_company import Company, casework
from focalnet.services.demonstration_dossier import dossiers
from focalnet.services.demonstration_mandates import (
    CORE_ROLES,
    FORMER_ROLES,
    LATER_ROLES,
    Role,
    mandate,
    of_groups,
    of_offices,
)
from focalnet.services.demonstration_offices import CORE, FURTHER, channels, offices, post_of
from focalnet.services.demonstration_people import Home, Scene, person
from focalnet.services.demonstration_seminars import seminars
from focalnet.services.demonstration_stock import stock
from focalnet.services.ports import Ids, Register, Report, no_report
from focalnet.services.records import add_records
from focalnet.services.reference import is_party

PEOPLE = 400
SEED = 1998
ACTION = "demonstration"
# One action holds no more records than this, so that memory stays bounded.
CHUNK = 20_000
# These have a full office even in a small demonstration; the others a smaller one.
PROMINENT = (
    "SEN", "FRA", "KEN", "JPN", "NLD", "COL", "JOR", "DEU", "UGA", "KOR", "GEO", "BRA",
    "COD", "ESP", "UKR", "BGD", "MEX", "TUN", "CHE", "KHM", "GBR", "NGA", "MNG", "GRC",
)  # fmt: skip
# No Parties, or no longer, but in touch with the network.
OUTSIDE = (
    "CHN", "ETH", "CMR", "QAT", "EGY", "LBY", "HUN", "BDI", "PHL", "THA", "LKA", "NPL", "LAO",
)  # fmt: skip
# Parties of which the register has no focal point, as happens.
SILENT = frozenset({"KNA", "NRU", "COM", "SMR", "DMA", "VCT", "MHL", "KIR"})
PROMINENT_SHARE, SHARE = 7, 3
RETIRED = 4


def fill_with_demonstration(
    register: Register, people: int, today: date, report: Report = no_report
) -> None:
    """Fill a register with invented records around so many *people*.

    They are written in actions of CHUNK records at most; *report* is told how
    many people there are so far, and what is written stays when it stops the work.
    """
    states = [state for state in register.records("state") if isinstance(state, State)]
    made = demonstration_records(register.ids, states, people, today)
    done = 0
    report(done, people)
    leavers: list[str] = []
    while chunk := list(islice(made, CHUNK)):
        add_records(register, chunk, action=ACTION)
        done += sum(isinstance(record, Person) for record in chunk)
        leavers += _leavers(chunk)[: RETIRED - len(leavers)]
        report(done, people)
    add_records(register, [_item_with_file(register)], action=ACTION)
    retired = tuple(entry_of_retirement(register.state(key)) for key in leavers)
    register.write(Draft(ACTION, retired))


def _item_with_file(register: Register) -> LibraryItem:
    made = casework()["file"]
    return LibraryItem(
        id=register.ids.record(),
        shelf="practice",
        title=made["title"],
        theme="assets",
        files=(attach_content(register, made["name"], made["text"].encode()),),
    )


def demonstration_records(
    ids: Ids, states: Iterable[State], people: int, today: date
) -> Iterator[Record]:
    """Yield the invented records, each after those it points to."""
    company = Company(_network(states, today))
    for record in _people_and_offices(Scene(Random(SEED), ids, today, stock()), company, people):
        company.notice(record)
        yield record
    # A chance of its own, so that a new letter does not give everyone another name.
    later = Scene(Random(SEED + 1), ids, today, stock())
    yield from dossiers(later, company)
    yield from cases(later, company)
    yield from seminars(Scene(Random(SEED + 2), ids, today, stock()), company)


def _people_and_offices(scene: Scene, company: Company, people: int) -> Iterator[Record]:
    chosen, today = company.states, scene.today
    shares = _shares([state.code for state in chosen], people)
    firsts: dict[str, str] = {}
    for number, (state, share) in enumerate(zip(chosen, shares, strict=True)):
        if share:
            yield from _of_state(scene, state, number, share, firsts)
    yield from of_groups(scene, [state for state in chosen if is_party(state, today)], firsts)


def _network(states: Iterable[State], today: date) -> list[State]:
    """Return the States of the network, prominent ones first."""
    known = {state.code: state for state in states}
    parties = sorted(code for code, state in known.items() if is_party(state, today))
    codes = dict.fromkeys((*PROMINENT, *parties, *OUTSIDE))
    return [known[code] for code in codes if code in known and code not in SILENT]


def _shares(codes: list[str], people: int) -> list[int]:
    """Return how many of the people each State has; they add up to all of them."""
    weights = [PROMINENT_SHARE if code in PROMINENT else SHARE for code in codes]
    whole = sum(weights)
    marks = [-(-people * mark // whole) for mark in accumulate(weights)]
    return [after - before for before, after in zip((0, *marks), marks, strict=False)]


def _of_state(
    scene: Scene, state: State, number: int, share: int, firsts: dict[str, str]
) -> Iterator[Record]:
    tongue = scene.stock.tongue_of(state.code)
    home = Home(state, tongue, (tongue,) if tongue == "en" else (tongue, "en"))
    yield from offices(scene, home, CORE + FURTHER if state.code in PROMINENT else CORE)
    if is_party(state, scene.today):
        yield from channels(scene, home, number)
    for place, role in enumerate(_roles(scene, share, state.code in PROMINENT)):
        someone = person(scene, home, role.office, role.post)
        firsts.setdefault(state.code, someone.id)
        yield someone
        yield from _serving(scene, home, role, someone, number + place)
    yield from of_offices(scene, home, number)
    if number % 8 == 1:
        yield post_of(scene, home, "justice", "legal-adviser", None)


def _roles(scene: Scene, share: int, prominent: bool) -> Iterator[Role]:
    first, *others = CORE_ROLES
    if not prominent:
        scene.chance.shuffle(others)
    known = (first, *others)
    yield from known[:share]
    for _ in range(share - len(known)):
        yield LATER_ROLES[int(scene.chance.random() * len(LATER_ROLES))]


def _serving(
    scene: Scene, home: Home, role: Role, someone: Person, number: int
) -> Iterator[Record]:
    """Yield the post and the designations of a person; a few have none, some several."""
    if role.posted:
        yield post_of(scene, home, role.office, role.post, someone)
    elif not role.current and scene.happens(0.15):
        return
    yield mandate(scene, home, role, someone.id, number)
    if scene.happens(0.24):
        earlier = FORMER_ROLES[int(scene.chance.random() * len(FORMER_ROLES))]
        yield mandate(scene, home, earlier, someone.id, number)


def _leavers(chunk: list[Record]) -> list[str]:
    """Return the people of a chunk whom no designation mentions."""
    held = {record.holder for record in chunk if isinstance(record, Designation)}
    return [item.id for item in chunk if isinstance(item, Person) and item.id not in held]
