"""The form writes what it was shown, and a search reads as words."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from focalnet.domain.query import Query, Term, parse
from focalnet.ui.languages import speak
from focalnet.ui.naming import Naming
from focalnet.ui.searches.readable import readable
from focalnet.ui.searches.search_form import SearchForm
from tests.ui.office import Office

NAMING = Naming({"SEN": "Senegal", "GAB": "Gabon"}, {"assets": "Asset recovery"})
TERMS = (
    *("theme:assets", "-theme:assets", "state:SEN", "state:SEN|GAB", "region:AFR", "vacant:yes"),
    *("confirmed:12m", "-confirmed:1y", "ends:2027-05", "as-at:2023-01-01", "as-at:any", "diop"),
    *('"asset recovery"', "-diop", "language:fr", "kind:national|thematic", "institution:justice"),
    *("record:person", "confirmed:never", 'institution:"ministry of justice"'),
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("theme:assets state:SEN", "Theme: Asset recovery · State: Senegal"),
        ("state:SEN|GAB", "State: Senegal or Gabon"),
        ("-confirmed:12m", "not Confirmed within: 12 months"),
        ("confirmed:never", "Confirmed within: never"),
        ("as-at:any", "As at: any day"),
        ("diop", "“diop”"),
        ("record:person", "Kind of record: Person"),
        ("vacant:no", "Vacant: No"),
        ("", ""),
    ],
)
def test_a_search_reads_as_words(qapp: QApplication, text: str, said: str) -> None:
    speak(qapp, "en")
    assert readable(parse(text), NAMING) == said


def test_a_date_stays_as_exact_as_it_was_written(qapp: object) -> None:
    assert readable(parse("ends:2027"), NAMING) == "Ends within: 2027"


def as_set(query: Query) -> set[Term]:
    return set(query.terms)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from(TERMS), max_size=5, unique_by=lambda term: term.lstrip("-")))
def test_the_form_writes_the_search_it_was_shown(form: SearchForm, terms: list[str]) -> None:
    if sum(term.startswith("as-at") for term in terms) > 1:
        terms = [term for term in terms if term != "as-at:any"]
    text = " ".join(terms)
    form.show_text(text)
    assert as_set(parse(form.text())) == as_set(parse(text))


@pytest.fixture
def form(office: Office) -> SearchForm:
    """Return the form with its fields and lists read."""
    made = SearchForm(office.session)
    office.qtbot.addWidget(made)
    office.qtbot.waitUntil(lambda: bool(made.rows and made.lookups.states))
    return made
