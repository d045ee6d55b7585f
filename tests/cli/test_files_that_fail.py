"""Files that cannot be read or written: told before anything is done, and nothing is lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from focalnet.app import AppWorkspaces
from focalnet.cli.main import main
from focalnet.services.workspaces import Created
from tests.cli.terminal import CHEAP, PASSPHRASE, Terminal, cheap_tools


def card(folder: Path) -> str:
    file = folder / "card.vcf"
    file.write_text("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Awa Diop\r\nEND:VCARD\r\n", encoding="utf-8")
    return str(file)


def test_an_import_whose_report_cannot_be_written_imports_nothing(
    terminal: Terminal, tmp_path: Path
) -> None:
    terminal.run("import", card(tmp_path), "--report", str(tmp_path / "nowhere" / "report.json"))
    assert (terminal.code, terminal.messages.split(":")[0]) == (2, "file.not-written")
    assert terminal.json("find", "diop", "--json") == []


@pytest.mark.parametrize("name", ["nowhere/code.txt", "taken.txt"])
def test_a_recovery_file_that_cannot_be_made_leaves_no_workspace_behind(
    terminal: Terminal, tmp_path: Path, name: str
) -> None:
    (tmp_path / "taken.txt").write_text("mine", encoding="utf-8")
    terminal.folder = tmp_path / "second"
    terminal.run("new", "--office", "New York", "--recovery-file", str(tmp_path / name))
    assert (terminal.code, terminal.messages.split(":")[0]) == (2, "file.not-written")
    assert not terminal.folder.exists()
    assert (tmp_path / "taken.txt").read_text(encoding="utf-8") == "mine"


def test_a_recovery_code_that_no_file_takes_any_more_is_shown(
    terminal: Terminal, tmp_path: Path
) -> None:
    terminal.folder = tmp_path / "second"
    code_file = tmp_path / "codes" / "code.txt"
    code_file.parent.mkdir()

    class LosesTheFolder(AppWorkspaces):
        def create(self, folder: Path, **known: str) -> Created:
            made = super().create(folder, **known)
            code_file.parent.rmdir()
            return made

    tools = replace(cheap_tools(), workspaces=LosesTheFolder(CHEAP))
    arguments = ["new", str(terminal.folder), "--office", "O", "--recovery-file", str(code_file)]
    assert main(arguments, lambda: tools) == 0
    assert "Recovery code, shown this once: " in terminal.read().err


@pytest.mark.parametrize(
    ("office", "demo"), [("", ()), (" \n", ()), ("The Hague", ("--demo", "-1"))]
)
def test_a_workspace_without_an_office_or_with_fewer_than_no_people_is_not_made(
    terminal: Terminal, tmp_path: Path, office: str, demo: tuple[str, ...]
) -> None:
    terminal.folder = tmp_path / "second"
    try:
        terminal.run("new", "--office", office, *demo)
        code = terminal.code
    except SystemExit as stopped:
        code = int(str(stopped.code))
    assert code == 2
    assert not terminal.folder.exists()


def test_an_easy_passphrase_is_warned_of(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOCALNET_PASSPHRASE", "password")
    terminal.folder = tmp_path / "second"
    terminal.run("new", "--office", "The Hague")
    assert "easy to guess" in terminal.messages


def test_a_workspace_whose_key_files_are_gone_is_no_empty_folder(terminal: Terminal) -> None:
    for name in ("vault.slots", "vault.slots.b"):
        (terminal.folder / name).unlink()
    terminal.run("find", "x")
    assert (terminal.code, terminal.messages.split(":")[0]) == (2, "vault.lost")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files here")
def test_a_pipe_through_which_nobody_writes_is_not_waited_for(
    terminal: Terminal, tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "pipe")
    for command, code in (("bundle open", "bundle.not-a-bundle"), ("office add", "card.refused")):
        terminal.run(command, str(tmp_path / "pipe"))
        assert (terminal.code, terminal.messages.split(":")[0]) == (2, code)


@pytest.mark.parametrize("copies", [("-5", "1"), ("3", "2"), ("0", "0")])
def test_a_copy_that_does_not_exist_is_not_printed(
    terminal: Terminal, tmp_path: Path, copies: tuple[str, str]
) -> None:
    out = tmp_path / "out.pdf"
    terminal.run(
        "print", "directory", "--out", str(out), "--copy", copies[0], "--copies", copies[1]
    )
    assert terminal.code == 2
    assert not out.exists()


def run(*arguments: str, stdout: int = subprocess.PIPE) -> subprocess.CompletedProcess[bytes]:
    """Run a command as a process of its own, whose terminal speaks no Arabic."""
    speaking = {"PYTHONIOENCODING": "ascii", "FOCALNET_PASSPHRASE": PASSPHRASE}
    command = [sys.executable, "-m", "focalnet", *arguments]
    return subprocess.run(
        command, env=os.environ | speaking, stdout=stdout, stderr=subprocess.PIPE, check=False
    )


def test_answers_are_utf_8_whatever_the_terminal_speaks(terminal: Terminal) -> None:
    done = run("show", str(terminal.folder), "SEN")
    assert (done.returncode, done.stderr) == (0, b"")
    assert "السنغال" in done.stdout.decode("utf-8")


def test_what_a_refusal_names_is_named_once(terminal: Terminal) -> None:
    workspaces = AppWorkspaces(CHEAP)
    held = workspaces.open(terminal.folder, way="passphrase", secret=PASSPHRASE)
    terminal.run("verify")
    held.close()
    assert (terminal.code, terminal.messages.split(":")[0]) == (2, "store.in-use")
    assert terminal.messages.count(f"process {os.getpid()} on ") == 1


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are text here")
def test_a_file_whose_name_is_no_text_is_named_all_the_same(
    terminal: Terminal, tmp_path: Path
) -> None:
    file = tmp_path / os.fsdecode(b"b\xff.fnb")
    done = run("backup", str(terminal.folder), "--to", str(file), "--json")
    assert (done.returncode, file.exists()) == (0, True)
    assert json.loads(done.stdout)["path"] == str(file)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_an_answer_that_cannot_be_written_is_one_sentence(terminal: Terminal) -> None:
    with Path("/dev/full").open("wb") as full:
        done = run("show", str(terminal.folder), "SEN", stdout=full.fileno())
    assert done.returncode == 2
    assert done.stderr.startswith(b"system.refused: ")
    assert done.stderr.count(b"\n") == 1


def test_a_reader_who_has_heard_enough_is_no_fault(terminal: Terminal) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = run("history", str(terminal.folder), "--limit", "100000", stdout=writing)
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, b"")
