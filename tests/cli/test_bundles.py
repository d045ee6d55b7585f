"""Two offices exchange cards and bundles on the command line."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal

ROOM = "exchange"


@pytest.fixture
def york(terminal: Terminal, tmp_path: Path) -> Terminal:
    """Set up New York beside The Hague."""
    made = replace(terminal, folder=tmp_path / "york")
    made.run("new", "--office", "New York", "--author", "Officer")
    assert made.code == 0, made.messages
    return made


@pytest.fixture
def post(tmp_path: Path) -> Path:
    folder = tmp_path / ROOM
    folder.mkdir()
    return folder


def exchange_cards(one: Terminal, other: Terminal, post: Path) -> None:
    for here, there in ((one, other), (other, one)):
        there.run("office card", "--out", str(post / "card"))
        added = here.json("office add", str(post / "card"), "--json")
        here.run("office verify", added["id"], "--digits", added["digits"])
        assert here.code == 0, here.messages


def test_cards_are_added_compared_and_verified(
    terminal: Terminal, york: Terminal, post: Path
) -> None:
    york.run("office card", "--out", str(post / "ny"))
    assert york.code == 0, york.messages
    digits = terminal.run("office add", str(post / "ny")).strip()
    assert len(digits.split()) == 12
    assert "not verified" in terminal.messages
    terminal.run("office verify", "New York", "--digits", "0" * 60)
    assert (terminal.code, terminal.messages.split(":")[0]) == (2, "card.digits")
    terminal.run("office verify", "new york", "--digits", digits, "--by", "Officer")
    assert terminal.code == 0, terminal.messages
    ours, theirs = terminal.json("office list", "--json")
    assert (ours["name"], ours["state"]) == ("The Hague", "ours")
    assert (theirs["name"], theirs["state"], theirs["digits"]) == ("New York", "verified", digits)
    assert "New York\tverified" in terminal.run("office list")
    terminal.run("office revoke", "New York")
    assert "New York\trevoked" in terminal.run("office list")


def test_a_bundle_is_made_looked_at_opened_and_answered(
    terminal: Terminal, york: Terminal, post: Path
) -> None:
    exchange_cards(terminal, york, post)
    person = terminal.add("person", names="Awa DIOP", emails="awa@example.org")
    planned = terminal.json("bundle make", "--for", "New York", "--dry-run", "--json")
    assert planned["records"]["person"] == 1
    assert planned["file"] == ""
    made = terminal.json("bundle make", "--for", "New York", "--out", str(post), "--json")
    file = Path(made["file"])
    assert file.name == "FN-20261127-0001.fnx"
    looked = york.json("bundle open", str(file), "--dry-run", "--json")
    assert person in looked["entered"]
    assert "nothing was stored" in york.messages
    reply = post / "reply.fnx"
    opened = york.json("bundle open", str(file), "--reply", str(reply), "--json")
    assert (york.code, opened["outcome"], opened["office"]) == (0, "applied", "The Hague")
    assert "Awa DIOP" in york.run("show", person)
    york.run("bundle open", str(file), "--reply", str(post))
    assert york.code == 1
    assert "file.not-written" in york.messages
    assert "Bundle 1 from The Hague: nothing new." in york.messages
    york.run("bundle open", str(file))
    assert (york.code, york.messages.strip()) == (
        0,
        "Bundle 1 from The Hague: nothing new.",
    )
    assert "received\tThe Hague\t1\t2026-11-27T08:12:00Z" in york.run("bundle list")
    [sent] = terminal.json("bundle list", "--json")["bundles"]
    assert (sent["way"], sent["office"], sent["number"]) == ("sent", "New York", 1)
    terminal.run("bundle open", str(reply))
    assert terminal.code == 0, terminal.messages
    after = terminal.json("bundle make", "--for", "New York", "--dry-run", "--json")
    assert after["change_sets"] == 0


def test_a_refused_file_says_why_and_changes_nothing(
    terminal: Terminal, york: Terminal, post: Path
) -> None:
    exchange_cards(terminal, york, post)
    terminal.run("bundle make", "--for", "New York", "--out", str(post / "b.fnx"))
    raw = (post / "b.fnx").read_bytes()
    wrong = post / "wrong.fnx"
    for content, code in (
        (b"", "bundle.not-a-bundle"),
        (raw[:-1], "bundle.damaged"),
        (raw.replace(b"\x01", b"\x02", 1), "bundle.too-new"),
    ):
        wrong.write_bytes(content)
        assert york.run("bundle open", str(wrong), "--json") == ""
        assert (york.code, york.messages.split(":")[0]) == (2, code)
    terminal.run("bundle open", str(post / "b.fnx"))
    assert (terminal.code, terminal.messages.split(":")[0]) == (2, "bundle.not-for-us")
    york.run("bundle open", str(post / "missing.fnx"))
    assert (york.code, york.messages.split(":")[0]) == (2, "file.unreadable")
    york.run("bundle make", "--for", "The Hague", "--scope", "theme:asets")
    assert (york.code, york.messages.split(":")[0]) == (2, "value.invalid")
    york.run("bundle make", "--for", "Nobody", "--out", str(post / "c.fnx"))
    assert (york.code, york.messages.split(":")[0]) == (2, "office.not-found")
    assert not (post / "c.fnx").exists()


def test_a_second_laptop_joins_and_is_revoked(
    terminal: Terminal, york: Terminal, tmp_path: Path, post: Path
) -> None:
    second = replace(terminal, folder=tmp_path / "second")
    second.run("new", "--office", "The Hague", "--author", "Officer")
    second.run("office card", "--request", "--out", str(post / "request"))
    digits = terminal.run(
        "office card", "--sign", str(post / "request"), "--out", str(post / "card")
    ).strip()
    assert second.run("office add", str(post / "card")).strip() == digits
    # Until then there are two offices of this name; the one that vouches is meant.
    second.run("office verify", "The Hague", "--digits", digits)
    assert second.code == 0, second.messages
    [ours] = second.json("office list", "--json")
    assert len(ours["laptops"]) == 2
    lost = ours["laptops"][1]["id"]
    second.run("office revoke", "The Hague", "--laptop", lost)
    assert (second.code, second.messages.split(":")[0]) == (2, "office.no-root")
    terminal.run("office revoke", "The Hague", "--laptop", lost, "--lost", "2026-11-26")
    assert terminal.code == 0, terminal.messages
    [ours] = terminal.json("office list", "--json")
    assert [one["revoked"] for one in ours["laptops"]] == [False, True]


def test_what_a_lost_laptop_wrote_is_listed_and_decided_on(
    terminal: Terminal, york: Terminal, post: Path, tmp_path: Path
) -> None:
    terminal.run("office quarantine list")
    assert (terminal.code, "0 change sets" in terminal.messages) == (0, True)
    terminal.run("office quarantine drop", "00" * 8)
    assert (terminal.code, terminal.messages.split(":")[0]) == (2, "quarantine.nothing")
    geneva = replace(terminal, folder=tmp_path / "geneva")
    geneva.run("new", "--office", "Geneva", "--author", "Officer")
    for other in (york, terminal):
        exchange_cards(geneva, other, post)
    backup = replace(york, folder=tmp_path / "york-as-it-was")
    shutil.copytree(york.folder, backup.folder)
    person = york.add("person", names="Awa DIOP")
    [replica] = [laptop["id"] for laptop in york.json("office list", "--json")[0]["laptops"]]
    backup.run("office revoke", "New York", "--laptop", replica)
    backup.run("office card", "--out", str(post / "revoked"))
    terminal.run("office add", str(post / "revoked"))
    york.run("bundle make", "--for", "Geneva", "--out", str(post / "late.fnx"))
    geneva.run("bundle open", str(post / "late.fnx"))
    geneva.run("bundle make", "--for", "The Hague", "--out", str(post / "relayed.fnx"))
    terminal.run("bundle open", str(post / "relayed.fnx"))
    assert terminal.code == 1, terminal.messages
    [line] = terminal.json("office quarantine list", "--json")
    assert (line["laptop"], line["records"], line["action"]) == (
        replica,
        {"person": 1},
        "person.add",
    )
    assert (line["office"], line["passed_on_by"]) == ("New York", "Geneva")
    assert terminal.json("bundle list", "--json")["quarantined"] == [
        {"laptop": replica, "number": line["number"]}
    ]
    assert "person.add" in terminal.run("office quarantine list")
    released = terminal.json("office quarantine release", replica, "--json")
    assert (released["released"], released["records"]) == (1, [person])
    assert "Awa DIOP" in terminal.run("show", person)
    assert terminal.json("office quarantine list", "--json") == []
