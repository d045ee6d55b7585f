"""Erasing from the terminal: looked at first, then done, then told without values."""

from __future__ import annotations

from tests.cli.terminal import Terminal


def test_a_person_is_looked_at_then_erased(terminal: Terminal) -> None:
    person = terminal.add("person", names="Awa DIOP")
    mandate = terminal.add("designation", kind="national", holder=person)
    seen = terminal.json("erase", person, "--dry-run", "--json")
    assert seen["change_set"] == ""
    assert [item["title"] for item in seen["goes"]] == ["Awa DIOP"]
    assert [item["id"] for item in seen["stays"]] == [mandate]
    assert terminal.json("show", person, "--json")["id"] == person
    out = terminal.run("erase", person)
    assert terminal.code == 0
    assert "Awa DIOP" in out
    assert "cannot be taken back" in terminal.messages
    terminal.run("show", person)
    assert terminal.code == 2
    lines = terminal.json("history", person, "--json")
    assert {line["erased"] for line in lines} == {True, False}
    assert "Awa" not in str(lines)
    terminal.run("erase", person)
    assert (terminal.code, terminal.messages) == (0, "It was erased before.\n")
    terminal.run("verify")
    assert terminal.code == 0


def test_a_state_is_not_erased(terminal: Terminal) -> None:
    state = terminal.json("find", "Senegal", "--json")[0]["id"]
    terminal.run("erase", state)
    assert terminal.code == 2
    assert terminal.messages.startswith("erase.reference")


def test_the_ledger_says_when_and_at_how_many_offices(terminal: Terminal) -> None:
    person = terminal.add("person", names=["Awa DIOP"], state="SEN")
    terminal.run("erase", person)
    [line] = terminal.json("erase", "--list", "--json")
    assert (line["records"], line["held"], line["offices"]) == (1, 0, 0)
    assert "Awa" not in terminal.run("erase", "--list")


def test_erasing_nothing_is_refused(terminal: Terminal) -> None:
    terminal.run("erase")
    assert terminal.code == 2
