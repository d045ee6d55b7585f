"""What every test stands on: no screen, a home of its own, one Hypothesis profile."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from tests.patience import PatientBot

# Every commit of a register waits for the disk, some 60 000 times a run; memory answers at once.
MEMORY, ENOUGH = Path("/dev/shm"), 2 * 1024**3


def use_memory() -> None:
    """Put the files of the tests into memory where there is room; TMPDIR chooses otherwise."""
    if "TMPDIR" in os.environ or not os.access(MEMORY, os.W_OK):
        return
    if shutil.disk_usage(MEMORY).free >= ENOUGH:
        os.environ["TMPDIR"] = str(MEMORY)
        tempfile.tempdir = None  # pytest has asked already, and the answer was kept


use_memory()
HOME = Path(tempfile.mkdtemp(prefix="focalnet-tests-"))
FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_RUNTIME_DIR": "run",
    "XDG_STATE_HOME": "state",
}


def redirect_home() -> None:
    """Send whatever a test writes for "the user" to a folder that dies with the run."""
    for name, folder in FOLDERS.items():
        path = HOME / folder
        path.mkdir(mode=0o700, exist_ok=True)
        os.environ[name] = str(path)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> PatientBot:
    """Wait for the window as long as a slow and busy machine needs."""
    from tests.patience import PatientBot  # Qt is for those who ask for it

    return PatientBot(request)


def pytest_collection_finish() -> None:
    """Let no collection of garbage look again at what was imported: that lasts anyway."""
    gc.collect()
    gc.freeze()


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(HOME, ignore_errors=True)


# Both must stand before the first test module imports Qt or our settings.
redirect_home()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Slowness is no failure here: the machines that run this are small and shared.
UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", UNHURRIED, derandomize=True, max_examples=60)
settings.register_profile("deep", UNHURRIED, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))
