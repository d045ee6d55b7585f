"""What is typed stands in no file in clear, whatever happens to the program."""

from __future__ import annotations

import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from focalnet.services import records as officer
from focalnet.store import open_store
from tests.store.conftest import KEY, new_register

CANARY = "Xylokanarienvogel"
FORMS = [CANARY.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
FORMS += [form.lower() for form in FORMS]
TYPED_AND_KILLED = """
import os, signal, sys
from pathlib import Path
from focalnet.services import records as officer
from focalnet.store import open_store
register = open_store(Path(sys.argv[1]), bytes(range(32)))
name = sys.stdin.read()
officer.enter(register, "person", [{"names": name, "notes": name * 100}] * 300)
assert register.find(name, 5)
os.kill(os.getpid(), signal.SIGKILL)
"""


def files_in_clear(*folders: Path) -> list[str]:
    """Return the files under *folders* that hold the canary in one of its forms."""
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return [
        path.name
        for path in files
        if any(form in content for content in [path.read_bytes()] for form in FORMS)
    ]


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Send the temporary files of this process and its children to a folder of the test."""
    made = tmp_path / "temporary"
    made.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(made))
    monkeypatch.setattr(tempfile, "tempdir", str(made))
    return made


def test_a_file_in_clear_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text(f"Dear {CANARY},", "utf-16-le")
    (tmp_path / "other.txt").write_text("Dear colleague,")
    assert files_in_clear(tmp_path) == ["letter.txt"]


def test_nothing_typed_stands_in_clear_while_open_or_closed(folder: Path, temporary: Path) -> None:
    register = new_register(folder)
    _, [key] = officer.enter(register, "person", [{"names": CANARY, "notes": CANARY * 50}])
    register.keep_setting("last search", CANARY)
    assert register.find(CANARY, 5)
    assert (folder / "register.db-wal").stat().st_size > 0
    assert files_in_clear(folder, temporary) == []
    officer.retire(register, key)
    officer.undo(register)
    assert register.verify().findings == ()
    register.close()
    assert files_in_clear(folder, temporary) == []


def test_nothing_typed_stands_in_clear_after_a_crash(folder: Path, temporary: Path) -> None:
    new_register(folder).close()
    command = [sys.executable, "-c", TYPED_AND_KILLED, str(folder)]
    done = subprocess.run(command, input=CANARY, text=True, check=False)
    assert done.returncode == -signal.SIGKILL
    assert files_in_clear(folder, temporary) == []
    register = open_store(folder, KEY)
    assert len(register.find(CANARY, 500)) == 300
    register.close()
