"""Hand over to the command line or to the window."""

from __future__ import annotations

import sys

WINDOW_OPTIONS = ("--demo", "--language")


def main() -> int:
    """Run focalnet with the arguments of the process; return its exit code."""
    arguments = sys.argv[1:]
    first = arguments[0] if arguments else ""
    if not first or first in WINDOW_OPTIONS or not _is_command(first):
        from focalnet.app import open_window

        return open_window(arguments)
    from focalnet.app import make_tools
    from focalnet.cli.main import main as run_command

    return run_command(arguments, make_tools)


def _is_command(first: str) -> bool:
    # Anything else that stands first is the workspace to open, wherever it lies.
    from focalnet.cli.main import COMMANDS

    return first in COMMANDS or first.startswith("-")


if __name__ == "__main__":
    sys.exit(main())
