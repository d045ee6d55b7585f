"""The three states of a keyring, with a real Secret Service.

Run by ``packaging/keyring.sh python -m pytest -m keyring``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from focalnet.vault import (
    KeyringState,
    SystemKeyring,
    add_keyring_slot,
    open_with_keyring,
    open_with_passphrase,
    remove_keyring_slot,
)
from focalnet.vault.errors import KeyringNotSetUp

if TYPE_CHECKING:
    from pathlib import Path

    from tests.vault.conftest import Made

pytestmark = [
    pytest.mark.keyring,
    pytest.mark.skipif(
        "DBUS_SESSION_BUS_ADDRESS" not in os.environ, reason="there is no D-Bus session"
    ),
]

UNLOCKED = "printf of-the-tests | gnome-keyring-daemon --unlock --components=secrets >/dev/null; "
LOCKED = "gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; "
PROGRAM = """
import os, sys
from pathlib import Path
from focalnet.domain.errors import FocalnetError
from focalnet.vault import SystemKeyring, add_keyring_slot, open_with_keyring
folder, key, keyring = Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), SystemKeyring()
print(keyring.state().value)
try:
    if "add" in sys.argv:
        add_keyring_slot(folder, key, keyring, random=os.urandom)
    print(open_with_keyring(folder, keyring).key == key)
except FocalnetError as error:
    print(error.code)
"""


def in_a_session(start: str, home: Path, made: Made, *words: str) -> list[str]:
    """Return what PROGRAM says in a D-Bus session with a keyring of its own."""
    (home / "run").mkdir(mode=0o700, parents=True, exist_ok=True)
    places = {"HOME": home, "XDG_DATA_HOME": home / "data", "XDG_RUNTIME_DIR": home / "run"}
    shell = ["dbus-run-session", "--", "bash", "-c", start + 'exec "$@"', "session"]
    return run([*shell, *program(made, *words)], {k: str(v) for k, v in places.items()})


def program(made: Made, *words: str) -> list[str]:
    return [sys.executable, "-c", PROGRAM, str(made.folder), made.key.hex(), *words]


def run(command: list[str], places: dict[str, str], *without: str) -> list[str]:
    kept = {name: value for name, value in os.environ.items() if name not in without}
    paths = {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        command, env=kept | paths | places, stdout=subprocess.PIPE, text=True, check=True
    )
    return done.stdout.split()


def test_an_unlocked_keyring_opens_the_vault_until_it_is_removed(made: Made) -> None:
    keyring = SystemKeyring()
    assert keyring.state() is KeyringState.UNLOCKED
    mark = add_keyring_slot(made.folder, made.key, keyring, random=os.urandom)
    opened = open_with_keyring(made.folder, keyring)
    assert (opened.key, opened.mark) == (made.key, mark)
    remove_keyring_slot(made.folder, made.key, keyring)
    with pytest.raises(KeyringNotSetUp):
        open_with_keyring(made.folder, keyring)


def test_the_service_gives_back_what_it_keeps_and_forgets_what_it_is_told_to() -> None:
    keyring = SystemKeyring()
    keyring.put("workspace/slot", bytes(range(32)))
    keyring.put("workspace/slot", bytes(range(1, 33)))
    assert keyring.get("workspace/slot") == bytes(range(1, 33))
    keyring.delete("workspace/slot")
    keyring.delete("workspace/slot")
    assert keyring.get("workspace/slot") is None


def test_a_locked_keyring_says_so_and_the_same_one_unlocked_opens(
    made: Made, tmp_path: Path
) -> None:
    if shutil.which("gnome-keyring-daemon") is None:
        pytest.skip("gnome-keyring is not installed")
    home = tmp_path / "home"
    assert in_a_session(UNLOCKED, home, made, "add") == ["unlocked", "True"]
    assert in_a_session(LOCKED, home, made) == ["locked", "keyring.locked"]
    assert in_a_session(UNLOCKED, home, made) == ["unlocked", "True"]
    assert open_with_passphrase(made.folder, made.passphrase).key == made.key


def test_a_keyring_of_another_home_is_not_set_up(made: Made, tmp_path: Path) -> None:
    add_keyring_slot(made.folder, made.key, SystemKeyring(), random=os.urandom)
    said = in_a_session(UNLOCKED, tmp_path / "other", made)
    assert said == ["unlocked", "keyring.not-set-up"]


def test_without_a_session_the_keyring_is_absent(made: Made) -> None:
    add_keyring_slot(made.folder, made.key, SystemKeyring(), random=os.urandom)
    without = ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY")
    assert run(program(made), {}, *without) == ["absent", "keyring.absent"]


def test_a_plain_text_back_end_chosen_by_the_settings_is_refused(made: Made) -> None:
    add_keyring_slot(made.folder, made.key, SystemKeyring(), random=os.urandom)
    chosen = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    assert run(program(made), chosen) == ["absent", "keyring.absent"]
