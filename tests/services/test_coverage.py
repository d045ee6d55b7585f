"""Coverage is what a recount by hand gives; gaps are Parties without anybody."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given

from focalnet.domain.records import DESIGNATION_KINDS, Designation, State
from focalnet.domain.seats import OF_GROUPS
from focalnet.interchange.workbook import FileWorkbooks
from focalnet.services.coverage import Coverage, NotCovered, coverage, mandates_behind
from focalnet.services.coverage_page import coverage_paper, coverage_plain, coverage_sheets
from focalnet.services.ports import Register
from focalnet.services.records import add_records, enter, undo
from focalnet.services.reference import is_party, state_id
from focalnet.services.words import LANGUAGES
from focalnet.store import open_store
from tests.services.conftest import KEY
from tests.services.mandates import DAYS, hold_on, networks

DAY = date(2026, 11, 27)


@pytest.fixture(scope="module")
def shared(founded: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    """Give one register to all examples; each takes back what it wrote."""
    folder = tmp_path_factory.mktemp("shared") / "office"
    shutil.copytree(founded, folder)
    opened = open_store(folder, KEY)
    yield opened
    opened.close()


def designate(register: Register, **filled: str) -> str:
    _, [made] = enter(register, "designation", [filled])
    return made


def lines(found: Coverage) -> dict[str, dict[str, tuple[int, int]]]:
    """Return the cells with something in them, by owner and column."""
    cells: dict[str, dict[str, tuple[int, int]]] = {}
    for group in found.groups:
        for owner, line in [
            (group.region, group.own),
            *((line.state, line) for line in group.lines),
        ]:
            columns = (*found.themes, *found.kinds)
            for column, cell in zip(columns, (*line.themes, *line.kinds), strict=True):
                if cell.held or cell.vacant:
                    cells.setdefault(owner, {})[column.code] = (cell.held, cell.vacant)
    return cells


def recount(mandates: list[Designation], day: date) -> dict[str, dict[str, tuple[int, int]]]:
    """Count by hand: nobody's rules but those of the page."""
    held: Counter[tuple[str, str]] = Counter()
    vacant: Counter[tuple[str, str]] = Counter()
    for item in hold_on(mandates, day):
        of_group = not item.state or (item.region and item.kind in OF_GROUPS)
        themes = {item.theme} | ({"assets"} if item.kind == "operational" else set())
        for column in (themes - {""}) | {item.kind}:
            owner = item.region if of_group else item.state
            (held if item.holder else vacant)[owner, column] += 1
    cells: dict[str, dict[str, tuple[int, int]]] = {}
    for owner, column in held.keys() | vacant.keys():
        cells.setdefault(owner, {})[column] = (held[owner, column], vacant[owner, column])
    return cells


@given(networks(), DAYS)
def test_coverage_is_what_a_recount_gives(
    shared: Register, mandates: list[Designation], day: date
) -> None:
    add_records(shared, mandates)
    try:
        found = coverage(shared, day)
        assert lines(found) == recount(mandates, day)
        for place, column in enumerate(found.themes):
            total = found.theme_totals()[place]
            assert total.covered == found.parties - len(found.gaps(column.code))
        for owner, cells in lines(found).items():
            where = {"region": owner} if owner in {"AFR", ""} else {"state": owner}
            for code, counts in cells.items():
                by = "kind" if code in DESIGNATION_KINDS else "theme"
                behind = mandates_behind(shared, day, **where, **{by: code})
                assert len(behind) == sum(counts)
    finally:
        undo(shared)


def test_every_party_has_a_line_in_its_group_and_nobody_else(register: Register) -> None:
    found = coverage(register, DAY)
    states = [state for state in register.records("state") if isinstance(state, State)]
    shown = {line.state: group.region for group in found.groups for line in group.lines}
    assert shown == {state.code: state.region for state in states if is_party(state, DAY)}
    assert found.parties == len(shown)


def test_who_has_no_financial_focal_point(register: Register) -> None:
    senegal, france = state_id("SEN"), state_id("FRA")
    designate(register, kind="thematic", theme="assets", state="SEN", holder=senegal)
    designate(register, kind="operational", state="FRA", holder=france)
    designate(register, kind="operational", theme="assets", state="KEN", holder="")
    designate(register, kind="thematic", theme="general", state="JPN", holder=france)
    gaps = {gap.state: gap.vacant for gap in coverage(register, DAY).gaps("assets")}
    assert "SEN" not in gaps
    assert "FRA" not in gaps
    assert gaps["KEN"] is True
    assert gaps["JPN"] is False


def test_a_state_that_withdrew_keeps_its_line_and_is_no_gap(register: Register) -> None:
    designate(register, kind="national", theme="general", state="PHL", holder=state_id("PHL"))
    found = coverage(register, DAY)
    [line] = [line for group in found.groups for line in group.lines if line.state == "PHL"]
    assert not line.is_party
    assert "PHL" not in {gap.state for gap in found.gaps("assets")}


def test_a_theme_and_a_group_narrow_the_matrix(register: Register) -> None:
    senegal = state_id("SEN")
    designate(register, kind="operational", theme="assets", state="SEN", holder=senegal)
    designate(register, kind="national", theme="general", state="SEN", holder=senegal)
    found = coverage(register, DAY, theme="assets", region="AFR")
    assert [group.region for group in found.groups] == ["AFR"]
    assert lines(found) == {"SEN": {"assets": (1, 0), "operational": (1, 0)}}


@pytest.mark.parametrize("asked", [{"theme": "cooking"}, {"region": "MARS"}])
def test_what_is_no_theme_or_group_is_refused(register: Register, asked: dict[str, str]) -> None:
    with pytest.raises(NotCovered):
        coverage(register, DAY, **asked)
    with pytest.raises(NotCovered):
        coverage(register, DAY).gaps("cooking")


def test_the_workbook_shows_numbers_vacancies_and_gaps_in_words(register: Register) -> None:
    for filled in ({"holder": state_id("SEN"), "state": "SEN"}, {"holder": "", "state": "KEN"}):
        designate(register, kind="operational", theme="assets", **filled)
    books = FileWorkbooks()
    found = coverage(register, DAY, theme="assets", region="AFR", language="fr")
    book = books.read("coverage.xlsx", books.written(coverage_sheets(found)))
    shown = {row[1]: row[2] for row in book.sheets[0].rows if len(row) > 2}
    assert (shown["SEN"], shown["KEN"], shown["GHA"]) == ("1", "Vacant", "aucun")
    gaps = {row[3] for row in book.sheets[2].rows if len(row) > 3}
    assert {"KEN", "GHA"} < gaps
    assert "SEN" not in gaps


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pages_and_the_json_speak_of_every_group(register: Register, language: str) -> None:
    designate(register, kind="regional", region="AFR", holder=state_id("SEN"))
    found = coverage(register, DAY, language=language)
    texts = set(coverage_paper(found, "Registry").texts())
    plain = coverage_plain(found)
    assert {group["name"] for group in plain["groups"]} <= texts
    assert {column.name for column in (*found.themes, *found.kinds)} <= texts
    [africa] = [group for group in plain["groups"] if group["region"] == "AFR"]
    assert africa["own"]["kinds"] == {"regional": {"held": 1, "vacant": 0}}
