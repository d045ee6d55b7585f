"""Searches against a plain reading of every record, and what they mean to lists."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from focalnet.domain.dates import first_day, in_force
from focalnet.domain.membership import Membership, Network
from focalnet.domain.query_fields import day_before
from focalnet.domain.records import Designation, Institution, Person, Post
from focalnet.domain.values import Confirmation, Name
from focalnet.services.completing import LeadsNowhere
from focalnet.services.records import add_records, enter, retire
from focalnet.services.searches import chosen, form_fields, search_text
from focalnet.services.selecting import select
from focalnet.services.standing_on import standing_on

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from focalnet.services.ports import Register

from tests.factories import chances

TODAY = date(2026, 11, 27)
STATES = {"SEN": "AFR", "KEN": "AFR", "JOR": "APG", "": ""}
THEMES = ("assets", "arrest", "")
KINDS = ("national", "thematic")
DATES = ("", "2020", "2024-05", "2026-11-26", "2026-11-27", "2026-11-28", "2027-01-15")


def random_mandates(chance: Random) -> list[Designation]:
    """Return mandates of all sorts, held by four people or nobody."""
    return [
        Designation(
            id=f"d{number}",
            kind=chance.choice(KINDS),
            theme=chance.choice(THEMES),
            state=chance.choice([*STATES]),
            rank=chance.choice(("primary", "alternate", "")),
            stage=chance.choice(("", "appointed", "proposed")),
            holder=chance.choice(("p0", "p1", "p2", "p3", "")),
            start=chance.choice(DATES),
            end=chance.choice(DATES),
            confirmed=chance.choice((None, Confirmation(on="2025"), Confirmation(on="2026-10"))),
        )
        for number in range(12)
    ]


# What each term means, said once more and without any short cut.
TERMS: dict[str, Callable[[Designation], bool]] = {
    "theme:assets": lambda item: item.theme == "assets",
    "theme:assets|arrest": lambda item: item.theme in {"assets", "arrest"},
    "-theme:assets": lambda item: item.theme != "assets",
    "state:SEN": lambda item: item.state == "SEN",
    "state:SEN|JOR": lambda item: item.state in {"SEN", "JOR"},
    "-state:SEN": lambda item: item.state != "SEN",
    "region:AFR": lambda item: STATES[item.state] == "AFR",
    "-region:AFR": lambda item: STATES[item.state] != "AFR",
    "kind:national": lambda item: item.kind == "national",
    "rank:alternate": lambda item: item.rank == "alternate",
    "vacant:yes": lambda item: not item.holder,
    "vacant:no": lambda item: bool(item.holder),
    "confirmed:12m": lambda item: (
        item.confirmed is not None and first_day(item.confirmed.on) >= day_before(TODAY, "12m")
    ),
    "-confirmed:12m": lambda item: (
        item.confirmed is None or first_day(item.confirmed.on) < day_before(TODAY, "12m")
    ),
    "confirmed:never": lambda item: item.confirmed is None,
    "ends:2m": lambda item: item.end in {"2026-11-28", "2027-01-15"},
    "network:carin": lambda item: item.holder in {"p0", "p1"},
    "institution:justice": lambda item: item.holder in {"p1", "p2"},
    "language:fr": lambda item: item.holder in {"p0", "p3"},
    "diop": lambda item: item.holder in {"p0", "p2"},
    "-diop": lambda item: item.holder not in {"p0", "p2"},
    "diop|fall": lambda item: item.holder in {"p0", "p1", "p2"},
    '"awa diop"': lambda item: item.holder == "p0",
    "p2@example.org": lambda item: item.holder == "p2",
}


def people() -> list[Any]:
    names = ("Awa DIOP", "Moussa FALL", "Diop AWAD", "Jeanne NDAYE")
    made: list[Any] = [
        Person(
            id=f"p{number}",
            names=(Name(id="1", text=name),),
            languages=("fr",) if number in {0, 3} else ("en",),
            institution="house" if number == 1 else "",
            notes=f"p{number}@example.org",
        )
        for number, name in enumerate(names)
    ]
    made += [
        Institution(id="house", names=(Name(id="1", text="Ministry of Justice"),)),
        Post(id="o", institution="house", holder="p2", start="2020"),
        Post(id="left", institution="house", holder="p3", start="2010", end="2011"),
        Network(id="n", names=(Name(id="1", text="CARIN"),)),
        Membership(id="m0", person="p0", network="n"),
        Membership(id="m1", person="p1", network="n", start="2020"),
        Membership(id="m2", person="p2", network="n", end="2020"),
    ]
    return made


@settings(
    max_examples=20,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(chance=chances, chosen_terms=st.lists(st.sampled_from([*TERMS]), min_size=1, max_size=3))
def test_a_search_finds_what_a_plain_reading_of_all_mandates_finds(
    register: Register, chance: Random, chosen_terms: list[str]
) -> None:
    mandates = random_mandates(chance)
    if not register.many(["p0"]):
        add_records(register, people())
    fresh = {item.id: f"{item.id}.{register.ids.element()}" for item in mandates}
    add_records(register, [replace(item, id=fresh[item.id]) for item in mandates])
    found = select(register, " ".join([*chosen_terms, "record:designation"]), today=TODAY)
    expected = {
        fresh[item.id]
        for item in mandates
        if in_force(item.start, item.end, TODAY) and item.stage != "proposed"
        if all(TERMS[term](item) for term in chosen_terms)
    }
    assert {key for key in found if key in fresh.values()} == expected
    assert len(found) == len(set(found))


@pytest.fixture
def office(register: Register) -> Register:
    """Give a register with people and two mandates of one of them."""
    add_records(register, people())
    own: dict[str, Any] = {"holder": "p0", "rank": "primary", "start": "2020"}
    add_records(
        register,
        [
            Designation(id="home", kind="thematic", theme="assets", state="SEN", **own),
            Designation(id="abroad", kind="national", state="KEN", **own),
            Designation(id="old", kind="national", state="JOR", end="2021", **own),
        ],
    )
    return register


def test_a_person_may_hold_seats_in_two_states(office: Register) -> None:
    held = standing_on(office, office.record("p0"), TODAY)
    assert {item["state"] for item in held["mandates"]} == {"SEN", "KEN"}
    assert held["warnings"] == []
    for state, mandate in (("SEN", "home"), ("KEN", "abroad")):
        assert select(office, f"vacant:no state:{state}", today=TODAY) == [mandate]
        assert select(office, f"record:person kind:thematic|national state:{state}", today=TODAY)


def test_a_search_means_mandates_to_a_directory_and_people_to_an_export(office: Register) -> None:
    by_theme = chosen(office, "theme:assets", today=TODAY)
    assert (*by_theme.mandates, *by_theme.holders) == ("home", "p0")
    by_network = chosen(office, "network:carin", today=TODAY)
    assert by_network.mandates == {"home", "abroad"}
    assert by_network.holders == {"p0", "p1"}
    past = chosen(office, "network:carin", today=TODAY, as_at="2020-06")
    assert past.mandates == {"home", "abroad", "old"}
    assert past.day == date(2020, 6, 30)


def test_whoever_is_retired_is_not_found(office: Register) -> None:
    retire(office, "p0")
    assert select(office, "network:carin", today=TODAY) == ["p1"]
    assert select(office, "record:person theme:assets", today=TODAY) == []
    retire(office, "home")
    assert select(office, "theme:assets", today=TODAY) == []


def test_the_form_knows_the_choices_of_every_field(office: Register) -> None:
    fields = {item.field.name: item.choices for item in form_fields(office)}
    assert "SEN" in fields["state"]
    assert "assets" in fields["theme"]
    assert "CARIN" in fields["network"]
    assert fields["rank"] == ("primary", "alternate", "acting")


def test_a_saved_search_is_called_by_its_name_in_any_writing(office: Register) -> None:
    enter(office, "query", [{"title": "Réseau d’avoirs", "query": "theme:assets"}])
    assert search_text(office, "@reseau d'avoirs") == "theme:assets"
    assert search_text(office, "theme:arrest") == "theme:arrest"


@pytest.mark.parametrize(
    ("kind", "filled", "place"),
    [
        ("letter", {"subject": "x", "people": [{"person": "nobody"}]}, "people.person"),
        ("letter", {"subject": "x", "people": [{"person": "house"}]}, "people.person"),
        ("request", {"reference": "x", "asked": [{"designation": "p0"}]}, "asked.designation"),
        (
            "person",
            {"names": ["x"], "addresses": [{"text": "1 rue", "country": "XYZ"}]},
            "addresses.country",
        ),
        ("channel", {"state": "SEN", "replaces": "p0"}, "replaces"),
    ],
)
def test_a_reference_inside_a_value_has_to_lead_somewhere(
    office: Register, kind: str, filled: dict[str, Any], place: str
) -> None:
    with pytest.raises(LeadsNowhere) as refused:
        enter(office, kind, [filled])
    assert refused.value.place == place
    enter(office, "letter", [{"subject": "x", "people": [{"person": "p0"}]}])
