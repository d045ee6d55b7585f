"""Inviting, registering and purging on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from focalnet.interchange.workbook import FileWorkbooks
from tests.cli.terminal import Terminal

BOOKS = FileWorkbooks()
SEMINAR = {
    "kind": "seminar",
    "series": "Focal points",
    "ordinal": 7,
    "title": "Seventh seminar",
    "start": "2027-03-01",
    "end": "2027-03-03",
    "reference": "ICC-REG/2027/3",
    "quota": 2,
}


@pytest.fixture
def event(terminal: Terminal) -> str:
    """Enter two focal points and an event they may be invited to."""
    for name, state in (("Awa DIOP", "SEN"), ("Juma OTIENO", "KEN")):
        holder = terminal.add("person", names=[name], state=state)
        terminal.add("designation", kind="national", holder=holder, state=state)
    return terminal.run("event new", "-", typed=json.dumps(SEMINAR)).strip()


def registered(terminal: Terminal, event: str, *rows: object, more: tuple[str, ...] = ()) -> str:
    """Register people given as JSON and return what was printed."""
    return terminal.run("event register", event, "-", *more, typed=json.dumps(rows))


def test_states_are_invited_from_a_search_and_letters_written(
    terminal: Terminal, event: str, tmp_path: Path
) -> None:
    look = terminal.json("event invite", event, "--search", "kind:national", "--dry-run", "--json")
    assert [letter["state"] for letter in look["invitations"]] == ["KEN", "SEN"]
    out = terminal.run("event invite", event, "--search", "kind:national")
    assert terminal.code == 0
    assert [line.split()[1] for line in out.splitlines()] == ["KEN", "SEN"]
    terminal.run("event invite", event, "--search", "kind:national")
    assert terminal.code == 2
    folder = tmp_path / "letters"
    done = terminal.json("event letters", event, "--out", str(folder), "--eml", "--json")
    assert sorted(Path(name).name for name in done["files"]) == [
        "KEN.eml",
        "KEN.pdf",
        "KEN.xlsx",
        "SEN.eml",
        "SEN.pdf",
        "SEN.xlsx",
    ]
    assert (folder / "SEN.pdf").read_bytes().startswith(b"%PDF")
    terminal.run("event mark", event, "sent")
    terminal.run("event mark", event, "accepted", "SEN", "--by", "Ministry")
    assert terminal.code == 0
    table = terminal.json("event invitations", event, "--json")
    assert table["counts"] == {"accepted": 1, "sent": 1}
    terminal.run("event reissue", event)
    assert terminal.json("event invitations", event, "--json")["counts"] == {"drafted": 2}


def test_a_list_of_persons_registers_many_and_prints_their_ids(
    terminal: Terminal, event: str
) -> None:
    out = registered(
        terminal,
        event,
        {"names": ["Awa DIOP"], "state": "SEN"},
        {"names": ["Bintou SARR"], "state": "SEN", "gender": "female", "passport": 12345},
    )
    assert terminal.code == 0, terminal.messages
    first, second = out.split()
    capacities = [terminal.json("show", key, "--json")["capacity"] for key in (first, second)]
    assert capacities == ["focal-point", "participant"]
    again = terminal.json(
        "event register",
        event,
        "-",
        "--json",
        typed=json.dumps([{"names": ["Awa DIOP"], "state": "SEN"}]),
    )
    assert again["counts"]["same"] == 1


def test_one_registration_need_not_stand_in_a_list(terminal: Terminal, event: str) -> None:
    person = {"names": ["Bintou SARR"], "state": "SEN"}
    out = terminal.run("event register", event, "-", typed=json.dumps(person))
    assert (terminal.code, len(out.split())) == (0, 1)


def test_refused_rows_make_the_code_one_and_all_of_them_two(
    terminal: Terminal, event: str, tmp_path: Path
) -> None:
    kept = tmp_path / "refused.csv"
    good, bad = {"names": ["Bintou SARR"], "state": "SEN"}, {"names": ["Odd"], "shoes": "42"}
    registered(terminal, event, good, bad, more=("--refused", str(kept)))
    assert terminal.code == 1
    assert "shoes" in terminal.messages
    assert "shoes" in kept.read_text("utf-8")
    registered(terminal, event, bad)
    assert terminal.code == 2


def test_a_dry_run_stores_nothing_and_asks_with_a_choice(terminal: Terminal, event: str) -> None:
    row = {"names": ["Ava DYOP"], "state": "SEN"}
    out = registered(terminal, event, row, more=("--dry-run",))
    assert "--choose 1=" in out
    key = out.split("--choose 1=")[1].split()[0]
    assert len(terminal.run("find", "DYOP").splitlines()) == 0
    registered(terminal, event, row, more=("--choose", f"1={key}"))
    assert terminal.code == 0
    plan = terminal.json(
        "event register", event, "-", "--json", "--dry-run", typed=json.dumps([row])
    )
    assert plan["rows"][0]["person"] == key


def test_the_quota_is_kept_unless_told_otherwise(terminal: Terminal, event: str) -> None:
    rows = [{"names": [f"Number {word}"], "state": "SEN"} for word in ("ONE", "TWO", "THREE")]
    registered(terminal, event, *rows)
    assert terminal.code == 1
    assert "SEN: 2 of 2 places taken, 1 refused." in terminal.messages
    registered(terminal, event, *rows, more=("--over-quota",))
    assert terminal.code == 0


def test_a_table_comes_in_and_the_participants_go_out(
    terminal: Terminal, event: str, tmp_path: Path
) -> None:
    table = tmp_path / "people.csv"
    table.write_text("Name,Country,Position\nBintou SARR,Senegal,=Judge\n", "utf-8")
    terminal.run("event register", event, str(table))
    assert terminal.code == 0, terminal.messages
    for name in ("out.csv", "out.xlsx"):
        path = tmp_path / name
        terminal.run("event participants", event, "--out", str(path))
        [sheet] = BOOKS.read(name, path.read_bytes()).sheets
        cells = dict(zip(sheet.rows[0], sheet.rows[1], strict=True))
        assert (cells["Name"], cells["State"], cells["Function"]) == (
            "Bintou SARR",
            "Senegal",
            "=Judge",
        )
        assert not sheet.formulas
    assert "'=Judge" in (tmp_path / "out.csv").read_text("utf-8")
    again = terminal.json("event register", event, str(tmp_path / "out.xlsx"), "--json")
    assert again["counts"]["same"] == 1
    terminal.run("event attendance", event, "--out", str(tmp_path / "grid.xlsx"))
    assert BOOKS.read("grid.xlsx", (tmp_path / "grid.xlsx").read_bytes()).sheets
    for command, option in (
        ("event participants", "--out"),
        ("event attendance", "--out"),
        ("event register", "--refused"),
    ):
        rest = ("-",) if command == "event register" else ()
        terminal.run(command, event, *rest, option, str(tmp_path / "out.pdf"), typed="[{}]")
        assert (terminal.code, terminal.messages[:10]) == (2, "table.kind")
    assert not (tmp_path / "out.pdf").exists()


def test_a_purge_is_shown_first_and_refused_before_its_day(terminal: Terminal, event: str) -> None:
    registered(terminal, event, {"names": ["Bintou SARR"], "state": "SEN", "gender": "female"})
    shown = terminal.json("event purge", event, "--dry-run", "--json")
    assert (shown["due"], shown["files"], shown["kept"]["genders"]) == (False, 1, {"female": 1})
    terminal.run("event purge", event)
    assert terminal.code == 2
    terminal.run("event set", event, "purge=2026-11-27")
    terminal.run("event purge", event)
    assert terminal.code == 0
    assert "Erased for good" in terminal.messages
    assert terminal.json("event purge", event, "--dry-run", "--json")["files"] == 0
    terminal.run("event purge", event)
    assert terminal.messages == "There is no registration file to erase.\n"


def test_stages_are_noted_and_what_cannot_follow_is_told(terminal: Terminal, event: str) -> None:
    key = registered(terminal, event, {"names": ["Bintou SARR"], "state": "SEN"}).strip()
    terminal.run("event stage", event, "withdrawn", key, "--note", "Ill.")
    assert terminal.code == 0
    terminal.run("event stage", event, "no-show", key)
    assert terminal.code == 1
