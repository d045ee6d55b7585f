"""Figures on two days are recounts of those days, and the sentences say the same."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from focalnet.domain.records import Designation
from focalnet.interchange.workbook import FileWorkbooks
from focalnet.services.figures import TABLES, DaysReversed, Figures, figures
from focalnet.services.figures_page import figures_paper, figures_plain, figures_sheets
from focalnet.services.ports import Register
from focalnet.services.records import add_records, enter, undo
from focalnet.services.reference import state_id
from focalnet.services.setting import set_fields
from focalnet.services.words import LANGUAGES
from focalnet.store import open_store
from tests.services.conftest import KEY
from tests.services.mandates import DAYS, hold_on, networks

BEFORE, AFTER = date(2025, 11, 27), date(2026, 11, 27)


@pytest.fixture(scope="module")
def shared(founded: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    """Give one register to all examples; each takes back what it wrote."""
    folder = tmp_path_factory.mktemp("shared") / "office"
    shutil.copytree(founded, folder)
    opened = open_store(folder, KEY)
    yield opened
    opened.close()


def made(register: Register, of: str, /, **filled: Any) -> str:
    _, [record] = enter(register, of, [filled])
    return record


def counts(found: Figures, table: str) -> dict[str, tuple[int, int]]:
    return {
        row.code: (row.before, row.after)
        for row in found.table(table).rows
        if row.before or row.after
    }


@given(networks(), DAYS, DAYS)
def test_figures_are_recounts_of_both_days(
    shared: Register, mandates: list[Designation], one: date, other: date
) -> None:
    start, end = sorted((one, other))
    add_records(shared, mandates)
    try:
        found = figures(shared, start, end)
        now = hold_on(mandates, end)
        kinds = Counter(item.kind for item in now if item.holder)
        assert {
            code: after for code, (_, after) in counts(found, "kinds").items() if after
        } == kinds
        for table, held in (("kinds", True), ("regions", True), ("vacancies", False)):
            total = found.table(table).total
            assert total is not None
            assert total.before == sum(
                bool(item.holder) is held for item in hold_on(mandates, start)
            )
            assert total.after == sum(bool(item.holder) is held for item in now)
            assert total.difference == sum(row.difference for row in found.table(table).rows)
        again = figures(shared, end, end)
        assert all(not row.difference for table in again.tables for row in table.rows)
    finally:
        undo(shared)


@pytest.fixture
def network(register: Register) -> dict[str, str]:
    """Name a focal point in each year, ask Senegal, and have it answer in the second."""
    senegal = {"state": "SEN", "holder": state_id("SEN")}
    first = made(register, "designation", kind="national", start="2024", **senegal)
    made(register, "designation", kind="operational", start="2026", theme="assets", **senegal)
    made(register, "designation", kind="operational", start="2026", state="FRA")
    campaign = made(register, "campaign", title="Round")
    questionnaire = made(register, "questionnaire", title="Questions")
    for received in ("2025-11-27", "2025-11-28", ""):
        made(register, "reply", questionnaire=questionnaire, state="SEN", received=received)
    made(register, "request", campaign=campaign, state="FRA", answered="2026-11-27")
    return {"first": first}


def test_every_table_counts_by_its_own_rows(register: Register, network: dict[str, str]) -> None:
    found = figures(register, BEFORE, AFTER)
    assert counts(found, "kinds") == {"national": (1, 1), "operational": (0, 1)}
    assert counts(found, "regions") == {"AFR": (1, 2)}
    assert counts(found, "themes") == {"assets": (0, 1)}
    assert counts(found, "covered") == {"AFR": (1, 1)}
    assert counts(found, "vacancies") == {"WEOG": (0, 1)}
    assert counts(found, "replies") == {"AFR": (1, 2)}
    assert counts(found, "answers") == {"WEOG": (0, 1)}


def test_confirmations_count_for_a_year(register: Register, network: dict[str, str]) -> None:
    for on in ("2024-11-28", "2026-01"):
        set_fields(register, network["first"], {"confirmed.on": on})
    assert counts(figures(register, BEFORE, AFTER), "confirmations") == {"AFR": (1, 1)}
    later = figures(register, date(2025, 11, 28), date(2027, 1, 1))
    assert counts(later, "confirmations") == {}


def test_the_sentences_say_both_numbers_and_the_difference(
    register: Register, network: dict[str, str]
) -> None:
    english = figures(register, BEFORE, AFTER).sentences
    assert english[0] == (
        "The number of designations in office stood at 2 on 27 November 2026,"
        " compared with 1 on 27 November 2025 (+1)."
    )
    assert "African States: 2 (+1)" in english[2]
    french = figures(register, BEFORE, AFTER, "fr").sentences
    assert french[0] == (
        "Le nombre de désignations en cours s’élevait à 2 au 27 novembre 2026,"
        " contre 1 au 27 novembre 2025 (+1)."
    )
    assert "(sans changement)" in french[3]
    arabic = figures(register, AFTER, AFTER, "ar").sentences
    assert arabic[0].startswith("بلغ عدد التعيينات السارية 2 في 27 تشرين الثاني/نوفمبر 2026")


@pytest.mark.parametrize("language", LANGUAGES)
def test_figures_are_said_on_pages_in_every_language(
    register: Register, network: dict[str, str], language: str
) -> None:
    found = figures(register, BEFORE, AFTER, language)
    texts = set(figures_paper(found).texts())
    assert set(found.sentences) <= texts
    assert {table.name for table in found.tables} <= texts
    assert not any("{" in sentence for sentence in found.sentences)


def test_the_workbook_holds_every_count_as_a_number(
    register: Register, network: dict[str, str]
) -> None:
    found = figures(register, BEFORE, AFTER)
    counted, said = figures_sheets(found)
    rows = sum(len(table.rows) + bool(table.total) for table in found.tables)
    assert len(counted.rows) == rows
    assert all(isinstance(cell, int) for row in counted.rows for cell in row[2:])
    books = FileWorkbooks()
    back = books.read("figures.xlsx", books.written((counted, said)))
    kinds = found.table("kinds").name
    assert (kinds, "National focal point", "1", "1", "0") in back.sheets[0].rows


def test_the_json_names_all_tables(register: Register, network: dict[str, str]) -> None:
    plain = figures_plain(figures(register, BEFORE, AFTER))
    assert tuple(plain["tables"]) == TABLES
    assert plain["tables"]["regions"]["total"] == {
        "name": "Total",
        "before": 1,
        "after": 2,
        "difference": 1,
    }


def test_the_earlier_day_comes_first(register: Register) -> None:
    with pytest.raises(DaysReversed):
        figures(register, AFTER, BEFORE)
