"""Coverage, what is due and figures on the terminal: JSON, tables and pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.terminal import Terminal


@pytest.fixture
def network(terminal: Terminal) -> Terminal:
    """Enter a financial focal point of Senegal and a vacancy of Kenya."""
    person = terminal.add("person", names=[{"text": "Awa DIOP"}], state="SEN")
    common = {"kind": "operational", "theme": "assets"}
    terminal.add("designation", **common, holder=person, state="SEN", start="2025", end="2027-01")
    terminal.add("designation", **common, state="KEN", start="2026-05")
    return terminal


def test_who_has_no_financial_focal_point(network: Terminal) -> None:
    answer = network.json("coverage", "--theme", "assets", "--region", "afr", "--json")
    assert answer["as_at"] == "2026-11-27"
    [africa] = answer["groups"]
    states = {line["state"]: line["themes"] for line in africa["states"]}
    assert states["SEN"] == {"assets": {"held": 1, "vacant": 0}}
    assert "SEN" not in answer["gaps"]["assets"]
    assert "KEN" in answer["gaps"]["assets"]
    assert "KEN\tAFR\tvacant\tKenya" in network.run("coverage", "--theme", "assets")
    assert "1 of" in network.messages


def test_coverage_is_asked_as_at_a_day(network: Terminal) -> None:
    early = network.json("coverage", "--as-at", "2024", "--json")
    assert early["as_at"] == "2024-12-31"
    assert early["totals"]["themes"]["assets"]["held"] == 0
    head, *lines = network.run("coverage", "--as-at", "2026-06-01").splitlines()
    place = head.split("\t").index("assets")
    cells = {line.split("\t")[0]: line.split("\t")[place] for line in lines}
    assert (cells["SEN"], cells["KEN"], cells["GHA"]) == ("1", "vacant", "none")


@pytest.mark.parametrize(
    ("name", "begins"), [("out.xlsx", b"PK"), ("out.csv", b"\xef\xbb\xbf"), ("out.PDF", b"%PDF")]
)
@pytest.mark.parametrize("command", [("coverage",), ("figures", "--from", "2025")])
def test_matrix_and_figures_go_out_as_workbook_table_or_pages(
    network: Terminal, tmp_path: Path, command: tuple[str, ...], name: str, begins: bytes
) -> None:
    out = tmp_path / name
    assert network.run(*command, "--language", "fr", "--out", str(out)) == ""
    assert network.code == 0, network.messages
    assert out.read_bytes().startswith(begins)


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (("coverage", "--out", "out.doc"), "table.kind"),
        (("coverage", "--theme", "cooking"), "coverage.unknown"),
        (("coverage", "--as-at", "tomorrow"), "date.invalid"),
        (("figures", "--from", ""), "date.invalid"),
        (("figures", "--from", "2027"), "figures.reversed"),
    ],
)
def test_what_cannot_be_done_is_refused(
    network: Terminal, command: tuple[str, ...], code: str
) -> None:
    assert network.run(*command) == ""
    assert network.code == 2
    assert network.messages.startswith(f"{code}: ")


def test_what_is_due_is_listed(network: Terminal) -> None:
    plain = network.json("due", "--json")
    assert plain["today"] == "2026-11-27"
    sections = {code: section["count"] for code, section in plain["sections"].items()}
    assert sections["vacancy"] == sections["confirmation"] == sections["mandate"] == 1
    [ending] = plain["sections"]["mandate"]["items"]
    assert (ending["name"], ending["on"], ending["days"]) == ("Awa DIOP", "2027-01", 65)
    shown = network.run("due")
    assert "Vacancies: 1" in shown
    assert "\tlate\tSEN\tAwa DIOP\toperational assets" in shown


def test_figures_are_said_in_a_language(network: Terminal) -> None:
    said = network.run("figures", "--from", "2024", "--to", "2026-11-27", "--language", "fr")
    assert "s’élevait à 1 au 27 novembre 2026, contre 0 au 1er janvier 2024 (+1)." in said
    plain = network.json("figures", "--from", "2024", "--json")
    assert (plain["from"], plain["to"]) == ("2024-01-01", "2026-11-27")
    assert plain["tables"]["vacancies"]["rows"]["AFR"]["after"] == 1
