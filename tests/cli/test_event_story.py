"""A seminar on the command line: made, invited to, registered for, held, counted and purged."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.cli.terminal import Terminal

EVENT = {
    "kind": "seminar",
    "series": "Focal points",
    "ordinal": 6,
    "title": "Sixth seminar",
    "start": "2019-01-21",
    "end": "2019-01-24",
    "place": "The Hague",
}
PROGRAMME = [
    {"title": "Opening", "start": "2019-01-21T09:00", "end": "2019-01-21T10:30"},
    {"title": "Assets", "start": "2019-01-21T11:00", "end": "2019-01-21T12:30"},
]
SARR = {"names": ["Bintou SARR"], "state": "SEN", "gender": "female", "passport": "ZQ0000042"}
MANY = [
    {"names": ["Awa DIOP"], "state": "SEN", "gender": "female"},
    {"names": ["Juma OTIENO"], "state": "KEN", "gender": "male", "passport": "ZQ0000043"},
]
DONE, PARTLY, REFUSED = 0, 1, 2


def test_a_seminar_goes_from_the_invitation_to_the_figures(
    terminal: Terminal, tmp_path: Path
) -> None:
    event = made(terminal)
    invited(terminal, event)
    people = registered(terminal, event, tmp_path)
    checked_in(terminal, event, people)
    desks_agree(terminal, event, tmp_path)
    attended(terminal, event, tmp_path)
    before = counted(terminal, event)
    purged(terminal, event)
    assert counted(terminal, event) == before


def made(terminal: Terminal) -> str:
    """Make the event; what is no event is refused and nothing is stored."""
    for wrong in ({**EVENT, "colour": "blue"}, {"kind": "seminar"}):
        assert terminal.run("event new", "-", typed=json.dumps(wrong)) == ""
        assert terminal.code == REFUSED
    event = terminal.run("event new", "-", typed=json.dumps(EVENT)).strip()
    assert terminal.code == DONE
    assert [item["id"] for item in terminal.json("event list")] == [event]
    shown = terminal.json("event show", event)
    assert {name: shown[name] for name in EVENT} == {**EVENT, "ordinal": "6"}
    terminal.run("event set", event, "quota=2")
    assert terminal.code == DONE
    terminal.run("event set", event, "colour=blue")
    assert terminal.code == REFUSED
    terminal.run("event sittings", event, "-", typed=json.dumps(PROGRAMME))
    assert terminal.code == DONE, terminal.messages
    return event


def invited(terminal: Terminal, event: str) -> None:
    """Invite the States of the focal points once."""
    for names, state in ((["Awa DIOP", "أوا ديوب"], "SEN"), (["Juma OTIENO"], "KEN")):
        holder = terminal.add("person", names=names, state=state)
        terminal.add("designation", kind="national", holder=holder, state=state)
    terminal.run("event invite", event, "--search", "kind:nationl")
    assert terminal.code == REFUSED
    out = terminal.run("event invite", event, "--search", "kind:national")
    assert (terminal.code, [line.split()[1] for line in out.splitlines()]) == (DONE, ["KEN", "SEN"])
    terminal.run("event invite", event, "--search", "kind:national")
    assert terminal.code == REFUSED


def registered(terminal: Terminal, event: str, folder: Path) -> list[str]:
    """Register one person, then a list; a look stores nothing, bad rows are left out."""
    one, many, bad = (folder / f"{name}.json" for name in ("one", "many", "bad"))
    one.write_text(json.dumps(SARR), "utf-8")
    many.write_text(json.dumps(MANY), "utf-8")
    bad.write_text(json.dumps([{"names": ["Odd"], "state": "XXX"}, SARR]), "utf-8")
    terminal.run("event register", event, str(one), "--dry-run")
    assert terminal.code == DONE
    assert "nothing was stored" in terminal.messages
    assert terminal.json("event show", event)["counts"]["expected"] == 0
    first = terminal.run("event register", event, str(one)).split()
    assert (terminal.code, len(first)) == (DONE, 1)
    others = terminal.run("event register", event, str(many)).split()
    assert (terminal.code, len(others)) == (DONE, 2)
    terminal.run("event register", event, str(bad))
    assert terminal.code == PARTLY
    bad.write_text("{", "utf-8")
    terminal.run("event register", event, str(bad))
    assert terminal.code == REFUSED
    assert terminal.json("event show", event)["counts"]["expected"] == len([*first, *others])
    return [*first, *others]


def checked_in(terminal: Terminal, event: str, people: list[str]) -> None:
    """Check two in: one by the id of a person, one by the code on the badge."""
    sarr, awa, _ = (terminal.json("show", key, "--json") for key in people)
    at = ("--at", "2019-01-21T09:12", "--desk", "2")
    out = terminal.run("event checkin", event, sarr["person"], *at)
    assert (terminal.code, out) == (DONE, "Bintou SARR (SEN): in, 09:12, desk 2\n")
    code = terminal.json("event checkin", event, "ديوب", *at, "--json")["code"]
    assert code not in {awa["id"], awa["person"]}
    terminal.run("event checkin", event, code, "--undo")
    assert terminal.code == DONE
    out = terminal.run("event checkin", event, code, *at)
    assert (terminal.code, out) == (DONE, "Awa DIOP (SEN): in, 09:12, desk 2\n")
    out = terminal.run("event checkin", event, code, "--at", "2019-01-21T09:40", "--desk", "1")
    assert (terminal.code, out) == (DONE, "Awa DIOP (SEN): already in, 09:12, desk 2\n")
    for wrong in (("Nobody",), (code, "--at", "noon")):
        terminal.run("event checkin", event, *wrong)
        assert terminal.code == REFUSED


def desks_agree(terminal: Terminal, event: str, folder: Path) -> None:
    """Let a second laptop become a desk and bring back whom it saw."""
    file, back = folder / "one.desk", folder / "two.desk"
    code = terminal.run("event desk export", event, str(file)).strip()
    assert terminal.code == DONE
    other = replace(terminal, folder=folder / "second")
    other.run("new", "--office", "Desk", "--author", "Clerk")
    other.run("event desk import", event, str(file))
    assert other.code == REFUSED
    other.run("event desk import", event, str(file), "--code", code)
    assert other.code == DONE, other.messages
    at = ("--at", "2019-01-21T09:20", "--desk", "3")
    assert other.run("event checkin", event, "otieno", *at).startswith("Juma OTIENO (KEN): in")
    other.run("event desk export", event, str(back))
    broken = folder / "broken.desk"
    broken.write_bytes(back.read_bytes()[:-9])
    terminal.run("event desk import", event, str(broken))
    assert terminal.code == REFUSED
    out = terminal.run("event desk import", event, str(back))
    assert (terminal.code, out) == (DONE, "in: Juma OTIENO (KEN), 09:20, desk 3\n")


def attended(terminal: Terminal, event: str, folder: Path) -> None:
    """Mark attendance from a table, in which one row is of nobody."""
    table = folder / "attendance.csv"
    rows = [
        ("person", "sitting", "status", "from", "to"),
        ("Bintou SARR", "1", "present", "", ""),
        ("Awa DIOP", "1", "partial", "09:30", "10:00"),
        ("Nobody ELSE", "1", "present", "", ""),
    ]
    with table.open("w", encoding="utf-8", newline="") as written:
        csv.writer(written).writerows(rows)
    terminal.run("event attendance", event, str(table))
    assert terminal.code == PARTLY
    assert "2 marked, 0 the same, 1 refused." in terminal.messages
    out = terminal.run("event attendance", event)
    assert (terminal.code, out.splitlines()[0].startswith("1. 2019-01-21T09:00")) == (DONE, True)
    grid = terminal.json("event attendance", event, "--json")
    assert (grid["came"], [item["attended"] for item in grid["sittings"]]) == (3, [2, 0])
    table.write_text("nothing,of,use\n", "utf-8")
    terminal.run("event attendance", event, str(table))
    assert terminal.code == REFUSED


def counted(terminal: Terminal, event: str) -> Any:
    """Count the event in two languages; return the figures in French."""
    assert terminal.run("event figures", event).startswith("3 participants from 2 States")
    found = terminal.json("event figures", event, "--json", "--language", "fr")
    assert (terminal.code, found["participants"], found["states"]) == (DONE, 3, 2)
    assert found["sentence"].startswith("3 participants de 2 États")
    assert found["tables"]["genders"]["female"] == 2
    return found


def purged(terminal: Terminal, event: str) -> None:
    """Look at the purge, then purge."""
    terminal.run("event purge", event, "--dry-run")
    assert (terminal.code, "Nothing was erased" in terminal.messages) == (DONE, True)
    assert terminal.json("event purge", event, "--dry-run", "--json")["files"] == 3
    terminal.run("event purge", event)
    assert terminal.code == DONE
    assert terminal.json("event purge", event, "--dry-run", "--json")["files"] == 0
    terminal.run("event purge", "none")
    assert terminal.code == REFUSED
