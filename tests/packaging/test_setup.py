"""The two commands of the README, in a checkout whose pip only takes notes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the note-taker is a shell script")

ROOT = Path(__file__).resolve().parents[2]
NOTE_TAKER = '#!/bin/sh\necho "$@" >> "${0%/.venv/*}/calls"\n'


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of what the commands read, with a .venv that writes down what it is asked."""
    shutil.copytree(ROOT / "packaging", tmp_path / "packaging")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(NOTE_TAKER)
    python.chmod(0o755)
    return tmp_path


def start(checkout: Path) -> subprocess.CompletedProcess[str]:
    """Run run.py where there is no screen."""
    unset = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return subprocess.run(
        [sys.executable, "packaging/run.py"],
        cwd=checkout,
        env={name: value for name, value in os.environ.items() if name not in unset},
        capture_output=True,
        text=True,
        check=False,
    )


def installations(checkout: Path) -> list[str]:
    calls = (checkout / "calls").read_text().splitlines()
    return [call for call in calls if " install " in call]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a screen")
def test_without_a_screen_run_names_the_two_commands_that_print_the_demonstration(
    checkout: Path,
) -> None:
    done = start(checkout)
    assert done.returncode == 3
    assert "no screen" in done.stderr
    assert [line.strip() for line in done.stderr.splitlines() if line.startswith("  ")] == [
        ".venv/bin/focalnet new DEMO --office Demo --demo",
        ".venv/bin/focalnet print DEMO directory --out directory.pdf",
    ]


def test_the_first_start_installs_by_hash_and_the_second_installs_nothing(checkout: Path) -> None:
    start(checkout)
    first = installations(checkout)
    assert "--require-hashes" in first[0]
    assert first[0].endswith("packaging/run.lock")
    assert first[1].endswith(f"-e {checkout}")
    start(checkout)
    assert installations(checkout) == first


def test_a_changed_lock_file_installs_again(checkout: Path) -> None:
    start(checkout)
    with (checkout / "packaging" / "run.lock").open("a") as lock:
        lock.write("\n")
    start(checkout)
    assert len(installations(checkout)) == 4


def test_a_failed_installation_is_tried_again(checkout: Path) -> None:
    python = checkout / ".venv" / "bin" / "python"
    python.write_text(NOTE_TAKER + 'case "$*" in *--require-hashes*) exit 1; esac\n')
    assert start(checkout).returncode == 2
    python.write_text(NOTE_TAKER)
    start(checkout)
    assert len(installations(checkout)) == 3
