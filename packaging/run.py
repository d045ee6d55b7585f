"""Install what focalnet needs and open its window.

    python3 packaging/run.py [--demo] [WORKSPACE]

Everything after the file name is handed to focalnet. Exit code 2: something is missing
that only the reader can install; 3: there is no screen.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036 (said to those who have an older one)
    sys.exit("focalnet needs Python 3.11 or newer.")

import os
import subprocess

import setup_steps

NO_SCREEN = """\
There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.
The demonstration directory can be printed without one:
  {focalnet} new DEMO --office Demo --demo
  {focalnet} print DEMO directory --out directory.pdf"""


def has_screen() -> bool:
    """Tell whether a window can open; a platform chosen for Qt by name is believed."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def main(arguments: list[str]) -> int:
    """Bring what is missing, then open focalnet with *arguments*."""
    setup_steps.bring_python_packages("run.lock")
    if not has_screen():
        program = os.path.relpath(setup_steps.PROGRAMS / "focalnet")
        setup_steps.stop(NO_SCREEN.format(focalnet=program), code=3)
    setup_steps.bring_libraries(setup_steps.SCREEN)
    return subprocess.call([str(setup_steps.PYTHON), "-m", "focalnet", *arguments])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
