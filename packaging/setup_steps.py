"""What run.py and test.py do before their own work: bring what focalnet needs.

Only the standard library is used, because nothing else is there yet. Every step is
skipped when it was done before, so the second start goes straight to the program.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
PROGRAMS = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")

# Shared libraries that Qt loads, and the Debian packages that hold them.
DRAWING = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
SCREEN = DRAWING | {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
KEYRING = {
    "dbus-run-session": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
}
TEST_DATA = {
    "/usr/bin/strace": "strace",
    "/usr/share/unicode/BidiTest.txt": "unicode-data",
}


def say(text: str) -> None:
    """Tell the reader of the terminal which step is running."""
    print(f"focalnet: {text}", flush=True)


def stop(text: str, code: int = 2) -> NoReturn:
    """End with *text* on standard error and the exit code *code*."""
    print(f"focalnet: {text}", file=sys.stderr, flush=True)
    raise SystemExit(code)


def bring_python_packages(lock: str) -> None:
    """Make .venv and install what *lock*, a file of this folder, pins by hash.

    Nothing is done when the same lock file was installed here before; a failure leaves
    no stamp, so that the next start tries again.
    """
    lock_file = ROOT / "packaging" / lock
    stamp = ENVIRONMENT / f"{lock}.installed"
    wanted = fingerprint(lock_file)
    if PYTHON.exists() and stamp.exists() and stamp.read_text(encoding="ascii") == wanted:
        return
    make_environment()
    say("installing the Python packages; the first time takes a few minutes")
    install("--require-hashes", "-r", str(lock_file))
    install("--no-deps", "--no-build-isolation", "-e", str(ROOT))
    stamp.write_text(wanted, encoding="ascii")


def fingerprint(lock_file: Path) -> str:
    """Return a digest of all that decides what the environment must hold."""
    digest = hashlib.sha256(str(ROOT).encode())  # a moved checkout installs anew
    digest.update(lock_file.read_bytes())
    digest.update((ROOT / "pyproject.toml").read_bytes())
    return digest.hexdigest()


def make_environment() -> None:
    """Make .venv with pip in it, unless it is there and works."""
    if PYTHON.exists() and succeeds([str(PYTHON), "-m", "pip", "--version"]):
        return
    if importlib.util.find_spec("ensurepip") is None:
        bring_debian_packages([f"python3.{sys.version_info.minor}-venv"])
    say(f"making {ENVIRONMENT.name} with Python {sys.version.split()[0]}")
    command = [sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)]
    if subprocess.run(command, check=False).returncode != 0:
        stop(f"Python could not make an environment in {ENVIRONMENT}.")


def install(*arguments: str) -> None:
    """Run pip's install with *arguments* inside .venv."""
    command = [str(PYTHON), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    if subprocess.run([*command, *arguments], check=False).returncode != 0:
        stop("pip could not install the packages (see above). Once that is cured, start again.")


def bring_libraries(libraries: Mapping[str, str]) -> None:
    """Install the Debian packages of those *libraries* that this system cannot load."""
    if not sys.platform.startswith("linux"):
        return
    missing = [package for name, package in libraries.items() if not loads(name)]
    if missing:
        bring_debian_packages(missing)


def loads(library: str) -> bool:
    """Tell whether the system's loader finds the shared *library*."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def bring_debian_packages(packages: Sequence[str]) -> None:
    """Install *packages* or stop, saying which command the reader must type."""
    problem = install_debian_packages(packages)
    if problem:
        stop(problem)


def install_debian_packages(packages: Iterable[str]) -> str:
    """Install Debian *packages* where no password is needed; return what went wrong, or ''."""
    apt = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    by_hand = f"This system lacks some packages. Please type: sudo {shlex.join(apt)}"
    root = root_prefix()
    if root is None:
        return by_hand
    say(f"installing from the system's packages: {' '.join(packages)}")
    quietly = [*root, "env", "DEBIAN_FRONTEND=noninteractive"]
    for command in (["apt-get", "update", "-qq"], [*apt, "-qq"]):
        if subprocess.run([*quietly, *command], stdout=subprocess.DEVNULL, check=False).returncode:
            return by_hand
    return ""


def root_prefix() -> list[str] | None:
    """Return what to write before apt-get to run it without a password; None if nothing does."""
    if shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and succeeds(["sudo", "-n", "true"]):
        return ["sudo", "-n"]
    return None


def succeeds(command: Sequence[str]) -> bool:
    """Run *command* silently and tell whether it ended well."""
    silent = subprocess.DEVNULL
    done = subprocess.run(command, stdin=silent, stdout=silent, stderr=silent, check=False)
    return done.returncode == 0
