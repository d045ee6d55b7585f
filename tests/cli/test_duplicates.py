"""Duplicates from the terminal: suspected, told apart, merged and taken apart."""

from __future__ import annotations

from tests.cli.terminal import Terminal


def test_two_entries_of_one_person_are_found_merged_and_taken_apart(terminal: Terminal) -> None:
    one = terminal.add("person", names="Awa DIOP", emails="a@example.org")
    other = terminal.add("person", names="أوا ديوب", emails="a@example.org", notes="theirs")
    [pair] = terminal.json("duplicates", "--json")
    assert pair["score"] == 75
    assert pair["reasons"] == ["e-mail", "name-other-writing"]
    assert {item["id"] for item in pair["records"]} == {one, other}
    assert "e-mail" in terminal.run("duplicates", "--kind", "person")
    merged = terminal.json("merge", other, one, "--take", f"notes={other}", "--json")
    assert merged["id"] == one
    assert terminal.json("show", one, "--json")["notes"] == "theirs"
    assert terminal.json("show", other, "--json")["life"] == "merged"
    assert terminal.json("duplicates", "--json") == []
    terminal.run("unmerge", other)
    assert terminal.code == 0
    assert terminal.json("show", other, "--json")["life"] == "here"
    terminal.run("duplicates", "--not-same", one, other)
    assert terminal.json("duplicates", "--json") == []
    terminal.run("verify")
    assert terminal.code == 0


def test_what_cannot_be_merged_is_refused(terminal: Terminal) -> None:
    one = terminal.add("person", names="Awa DIOP")
    for arguments in ([one], [one, "unknown"], [one, one, "--take", "notes"]):
        terminal.run("merge", *arguments)
        assert terminal.code == 2
    terminal.run("unmerge", one)
    assert terminal.messages.startswith("unmerge.nothing")
