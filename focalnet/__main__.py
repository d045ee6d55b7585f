"""Hand over to the command line or to the window."""

from __future__ import annotations

import io
import sys

WINDOW_OPTIONS = ("--demo", "--language")


def main() -> int:
    """Run focalnet with the arguments of the process; return its exit code."""
    arguments = sys.argv[1:]
    first = arguments[0] if arguments else ""
    if not first or first in WINDOW_OPTIONS or not _is_command(first):
        from focalnet.app import open_window

        return open_window(arguments)
    _speak_unicode()
    from focalnet.app import make_tools
    from focalnet.cli.main import main as run_command

    return run_command(arguments, make_tools)


def _speak_unicode() -> None:
    """Read and write UTF-8 through pipes and files; let no terminal choke on a letter."""
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, io.TextIOWrapper):
            if stream.isatty():
                stream.reconfigure(errors="replace")
            else:
                # The name of a file may be no text; JSON reads what stands for it back.
                errors = "backslashreplace" if stream is sys.stdout else "strict"
                stream.reconfigure(encoding="utf-8", errors=errors)


def _is_command(first: str) -> bool:
    # Anything else that stands first is the workspace to open, wherever it lies.
    from focalnet.cli.main import COMMANDS

    return first in COMMANDS or first.startswith("-")


if __name__ == "__main__":
    sys.exit(main())
