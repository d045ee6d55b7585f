"""Conflicts from the terminal."""

from __future__ import annotations

from focalnet.app import AppWorkspaces
from focalnet.domain.changes import Change, Draft, Entry
from tests.cli.terminal import CHEAP, PASSPHRASE, Terminal


def with_conflict(terminal: Terminal) -> str:
    """Enter a person with two notes of which neither replaced the other."""
    key = terminal.add("person", names="Awa DIOP")
    register = AppWorkspaces(CHEAP).open(terminal.folder, way="passphrase", secret=PASSPHRASE)
    for text in ("one", "two"):
        entry = Entry(key, "person", (Change("notes", text),))
        register.write(Draft("person.edit", (entry,)))
    register.close()
    return key


def test_a_conflict_is_listed_and_settled(terminal: Terminal) -> None:
    key = with_conflict(terminal)
    assert "\tone\t" in terminal.run("conflicts")
    [found] = terminal.json("conflicts", "--json")
    assert (found["record"], found["field"], found["shown"]) == (key, "notes", 1)
    assert [side["value"] for side in found["sides"]] == ["one", "two"]
    terminal.run("settle", found["id"], "--take", "7")
    assert terminal.code == 2
    terminal.run("settle", found["id"], "--take", "0")
    assert terminal.code == 0
    assert terminal.json("show", key, "--json")["notes"] == "one"
    assert terminal.json("conflicts", "--json") == []
    terminal.run("undo")
    [again] = terminal.json("conflicts", "--json")
    terminal.run("settle", again["id"], "--value", "third")
    assert terminal.json("show", key, "--json")["notes"] == "third"
    terminal.run("settle", again["id"], "--value", "third")
    assert terminal.messages.startswith("conflict.not-found")
