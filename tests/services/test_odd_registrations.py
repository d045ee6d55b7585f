"""Whatever a file of registrations holds, every row is answered and nothing breaks."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from focalnet.services.events import new_event
from focalnet.services.registration_columns import NAMED
from focalnet.services.registration_reading import read_registrations
from focalnet.services.registration_rows import OF_EVENT, OF_FILE, OF_PERSON, plain_rows
from focalnet.services.registrations import plan_registrations, register_people
from focalnet.services.workbook import InBook, InSheet
from focalnet.store import open_store
from tests.services.conftest import KEY
from tests.services.inviting_office import TODAY, SeminarOffice, open_seminar, seeded

FIELDS = sorted({*OF_EVENT, *OF_FILE, *OF_PERSON, "state", "institution", "person", "stage", "on"})
EXTRA = ["accompanies", "accompanying", "source", "number", "name", "nothing"]
ODD = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=6) | st.just("SEN"),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner, max_size=2)
    ),
    max_leaves=4,
)
NAMED_ROW = st.fixed_dictionaries(
    {"names": st.sampled_from([["Awa DIOP"], ["Ava DYOP"], ["Bintou SARR"]])},
    optional={
        "state": st.sampled_from(["SEN", "KEN", "Senegal"]),
        "stage": st.sampled_from(["nominated", "registered", "withdrawn", "no-show"]),
        "emails": st.sampled_from([["a@example.org"], ["b@example.org"]]),
        "number": st.sampled_from(["1", "2"]),
        "hotel": st.sampled_from(["One", "Two"]),
        "accompanying": st.just([{"names": ["Ousmane SARR"]}]),
    },
)
ODD_ROW = st.dictionaries(st.sampled_from([*FIELDS, *EXTRA]), ODD, max_size=5)
ROWS = st.lists(NAMED_ROW | ODD_ROW, min_size=1, max_size=4)
TITLES = st.sampled_from([title for titles in NAMED.values() for title in titles])
CELLS = st.text(max_size=8) | st.sampled_from(["SEN", "2027-01-01", "yes", "1.2.2027 10:00", "=1"])


@pytest.fixture(scope="module")
def office(founded: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SeminarOffice]:
    """Give one office for all examples; what they store does not matter."""
    folder = tmp_path_factory.mktemp("odd") / "office"
    shutil.copytree(founded, folder)
    opened: Any = open_store(folder, KEY)
    yield open_seminar(opened, quota="", capacity="")
    opened.close()


@settings(max_examples=15)
@given(rows=ROWS)
def test_every_row_of_json_is_answered(office: SeminarOffice, rows: list[dict[str, Any]]) -> None:
    made = new_event(office.register, {"title": "Another"}, today=TODAY, random=seeded)
    files = [plain_rows(rows)]
    plan = plan_registrations(office.register, made.event, files, today=TODAY)
    assert len(plan.items) == len(files[0].rows) >= len(rows)
    assert sum(plan.counts.values()) == len(plan.items)
    assert all(item.refusal for item in plan.refused)
    register_people(office.register, plan)
    again = plan_registrations(office.register, made.event, files, today=TODAY)
    unchanged = {"same", "refused"}
    assert {item.outcome for item in again.items} <= unchanged


@settings(max_examples=15)
@given(
    titles=st.lists(TITLES, min_size=1, max_size=6),
    rows=st.lists(st.lists(CELLS, max_size=7), max_size=4),
    merged=st.lists(st.tuples(*[st.integers(0, 6)] * 4), max_size=2),
)
def test_every_row_of_a_table_is_answered(
    office: SeminarOffice,
    titles: list[str],
    rows: list[list[str]],
    merged: list[tuple[int, int, int, int]],
) -> None:
    cells = (("Odd title", *titles, "Name"), *map(tuple, rows))
    blocks = tuple(
        block for block in merged if block[0] < len(cells) and block[1] < len(cells[block[0]])
    )
    book = InBook((InSheet("People", cells, frozenset({(1, 1)}), blocks),), ("Hidden",))
    files = read_registrations(office.register, office.event, [("odd.xlsx", book)])
    plan = plan_registrations(office.register, office.event, files, today=TODAY)
    assert len(plan.items) == len(files[0].rows)
    assert files[0].hidden == ("Hidden",)
