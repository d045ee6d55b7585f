"""Backups and the audit from the command line."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from focalnet.cli.main import main
from tests.cli.terminal import PASSPHRASE, Terminal, cheap_tools


def restore(terminal: Terminal, file: Path, to: Path, *more: str) -> tuple[int, str]:
    """Restore a backup; return exit code and messages."""
    code = main(["restore", str(file), "--to", str(to), *more], cheap_tools)
    return code, terminal.read().err


def at(terminal: Terminal, folder: Path) -> Terminal:
    return Terminal(folder, terminal.read, terminal.feed)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "usb" / "one.fnb"


@pytest.fixture
def saved(terminal: Terminal, file: Path) -> str:
    """Enter somebody, make a backup, and return the id."""
    person = terminal.add("person", names="Awa DIOP")
    file.parent.mkdir()
    terminal.run("backup", "--to", str(file))
    assert terminal.code == 0, terminal.messages
    return person


def test_a_backup_is_one_file_that_says_nothing(saved: str, file: Path) -> None:
    assert saved
    assert [path.name for path in file.parent.iterdir()] == [file.name]
    raw = file.read_bytes()
    assert raw.startswith(b"FOCALNETB")
    assert b"DIOP" not in raw
    assert b"The Hague" not in raw


def test_a_backup_opens_in_a_new_folder_as_a_new_laptop(
    terminal: Terminal, saved: str, file: Path, tmp_path: Path
) -> None:
    code, messages = restore(terminal, file, tmp_path / "again")
    assert code == 0, messages
    again = at(terminal, tmp_path / "again")
    assert "Awa DIOP" in again.run("show", saved)
    again.run("verify")
    assert again.code == 0, again.messages
    laptops = {line["laptop"] for line in again.json("audit", "--json")}
    assert len(laptops) == 2
    assert again.json("audit", "--json", "--action", "restore")[0]["detail"]["lacks"] == 0


def test_what_differs_is_told_before_anything_is_replaced(
    terminal: Terminal, saved: str, file: Path
) -> None:
    later = terminal.add("person", names="Ben OKAI")
    code, messages = restore(terminal, file, terminal.folder, "--dry-run")
    assert (code, "1 actions made here" in messages) == (0, True), messages
    code, messages = restore(terminal, file, terminal.folder)
    assert (code, "restore.over" in messages) == (2, True), messages
    assert terminal.json("show", later, "--json")
    code, messages = restore(terminal, file, terminal.folder, "--over")
    assert code == 0, messages
    terminal.run("show", later)
    assert terminal.code == 2
    assert terminal.json("show", saved, "--json")
    kept = [one["reason"] for one in terminal.json("backup", "--list", "--json")]
    assert kept == ["restore"]
    terminal.run("verify")
    assert terminal.code == 0, terminal.messages


def test_who_was_erased_since_stays_erased(
    terminal: Terminal, saved: str, file: Path, tmp_path: Path
) -> None:
    terminal.run("erase", saved)
    assert terminal.code == 0, terminal.messages
    code, messages = restore(terminal, file, terminal.folder, "--over")
    assert (code, "1 erasures are done again" in messages) == (0, True), messages
    terminal.run("show", saved)
    assert terminal.code == 2
    # Beside the backups that are kept there is a list of erasures for new folders, too.
    terminal.run("backup")
    beside = terminal.folder / "backups" / "older.fnb"
    beside.write_bytes(file.read_bytes())
    code, messages = restore(terminal, beside, tmp_path / "again")
    assert code == 0, messages
    again = at(terminal, tmp_path / "again")
    again.run("show", saved)
    assert again.code == 2


def test_an_import_leaves_a_backup_behind(terminal: Terminal, tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_text("Name,E-mail\nAwa DIOP,awa@example.org\n", encoding="utf-8")
    terminal.run("import", str(table))
    assert terminal.code == 0, terminal.messages
    [kept] = terminal.json("backup", "--list", "--json")
    assert kept["reason"] == "import"
    terminal.run("backup", "--check", kept["path"])
    assert terminal.code == 0, terminal.messages


def test_backups_are_kept_where_the_officer_says(terminal: Terminal, tmp_path: Path) -> None:
    terminal.run("backup", "--folder", str(tmp_path / "disk"))
    terminal.run("backup")
    assert terminal.code == 0, terminal.messages
    assert len(list((tmp_path / "disk").glob("*.fnb"))) == 1
    assert not (terminal.folder / "backups").exists()


def test_a_backup_opens_by_the_passphrase_of_its_day(
    terminal: Terminal, saved: str, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert saved
    new = tmp_path / "new"
    new.write_text("another orbit canyon mustard")
    terminal.run("passphrase", "--new-passphrase-file", str(new))
    code, messages = restore(terminal, file, tmp_path / "again")
    assert code == 0, messages
    # In place of the workspace itself, its passphrase of today is enough.
    monkeypatch.setenv("FOCALNET_PASSPHRASE", "another orbit canyon mustard")
    code, messages = restore(terminal, file, terminal.folder, "--over")
    assert code == 0, messages
    code, messages = restore(terminal, file, tmp_path / "third")
    assert (code, "vault.wrong-passphrase" in messages) == (2, True), messages


def test_a_file_put_back_by_hand_is_noticed_and_goes_on_as_another_laptop(
    terminal: Terminal,
) -> None:
    terminal.add("person", names="Awa DIOP")
    old = (terminal.folder / "register.db").read_bytes()
    terminal.add("person", names="Ben OKAI")
    (terminal.folder / "register.db").write_bytes(old)
    terminal.run("find", "awa")
    assert (terminal.code, "store.set-back" in terminal.messages) == (2, True), terminal.messages
    terminal.run("restore", "--accept")
    assert terminal.code == 0, terminal.messages
    assert "Awa DIOP" in terminal.run("find", "awa")


def test_a_workspace_is_not_replaced_by_the_backup_of_another(
    terminal: Terminal, saved: str, file: Path, tmp_path: Path
) -> None:
    assert saved
    other = at(terminal, tmp_path / "other")
    other.run("new", "--office", "New York", "--author", "Officer")
    code, messages = restore(terminal, file, other.folder, "--over")
    assert (code, "restore.folder" in messages) == (2, True), messages
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "file").touch()
    code, messages = restore(terminal, file, tmp_path / "full")
    assert (code, "restore.folder" in messages) == (2, True), messages


def test_a_damaged_register_is_replaced_and_kept(
    terminal: Terminal, saved: str, file: Path
) -> None:
    register = terminal.folder / "register.db"
    register.write_bytes(b"x" * len(register.read_bytes()))
    code, messages = restore(terminal, file, terminal.folder, "--over")
    assert code == 0, messages
    assert terminal.json("show", saved, "--json")
    assert len(list((terminal.folder / "backups").glob("damaged-*.db"))) == 1


def test_the_audit_tells_what_was_done(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = terminal.add("person", names="Awa DIOP")
    terminal.run("export", "--out", str(tmp_path / "out.vcf"))
    terminal.run("erase", person)
    monkeypatch.setenv("FOCALNET_PASSPHRASE", "wrong")
    terminal.run("find", "awa")
    terminal.run("find", "awa")
    assert terminal.code == 2
    monkeypatch.setenv("FOCALNET_PASSPHRASE", PASSPHRASE)
    told = terminal.json("audit", "--json")[::-1]
    wanted = [line["action"] for line in told if line["action"] != "unlock"]
    assert wanted == ["export", "erasure", "unlock.failed"]
    assert next(line for line in told if line["action"] == "unlock.failed")["detail"]["count"] == 2
    assert "DIOP" not in json.dumps(told)
    assert [line["number"] for line in told] == list(range(1, len(told) + 1))


def test_the_audit_is_filtered_and_saved(terminal: Terminal, tmp_path: Path) -> None:
    terminal.run("export", "--out", str(tmp_path / "out.vcf"))
    only = terminal.json("audit", "--json", "--action", "export", "--actor", "officer")
    assert [line["action"] for line in only] == ["export"]
    assert terminal.json("audit", "--json", "--until", "2001") == []
    out = tmp_path / "audit.csv"
    terminal.run("audit", "--out", str(out), "--action", "export")
    assert terminal.code == 0, terminal.messages
    rows = list(csv.reader(out.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[1][4] == "export"
    terminal.run("audit", "--out", str(tmp_path / "audit.doc"))
    assert (terminal.code, "audit.kind" in terminal.messages) == (2, True)
    terminal.run("audit", "--out", str(tmp_path / "audit.xlsx"))
    assert (tmp_path / "audit.xlsx").stat().st_size > 1000
