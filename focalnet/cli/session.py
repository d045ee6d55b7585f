"""What every command shares: the workspace, its passphrase, and how to answer."""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from getpass import GetPassWarning, getpass
from pathlib import Path
from typing import Any

from focalnet.domain.errors import FocalnetError, InvalidValue, UnknownField
from focalnet.domain.seminars import Event
from focalnet.services.ports import Register
from focalnet.services.tools import Tools

TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
VARIABLE = "FOCALNET_PASSPHRASE"


class NoPassphrase(FocalnetError):
    """No passphrase was given and there is no terminal to ask on."""

    code = "passphrase.missing"
    remedy = f"Give --passphrase-file FILE or set the variable {VARIABLE}."


class FileNotReadable(FocalnetError):
    """A file named on the command line cannot be read."""

    code = "file.unreadable"
    remedy = "Check the name of the file and whether you may read it; nothing was changed."


def add_workspace(command: argparse.ArgumentParser) -> None:
    """Declare the workspace and the ways to give its passphrase."""
    command.add_argument("workspace", type=Path, metavar="WORKSPACE")
    command.add_argument("--passphrase-file", type=Path, metavar="FILE")


def add_event(command: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """Declare the workspace and the event that an action of event is about."""
    add_workspace(command)
    command.add_argument("event", metavar="EVENT", help="its id")
    return command


def event_named(register: Register, text: str) -> Event:
    """Return the event with this id; raises NoSuchEvent."""
    from focalnet.services.events import the_event  # other commands need not load it

    return the_event(register, text)


def add_json(command: argparse.ArgumentParser) -> None:
    """Declare the switch to JSON."""
    command.add_argument("--json", action="store_true", help="answer in JSON")


def add_as_at(command: argparse.ArgumentParser) -> None:
    """Declare the day to look at."""
    command.add_argument("--as-at", default="", metavar="DATE", help="the day to look at")


def add_search(command: argparse.ArgumentParser) -> None:
    """Declare the search that chooses what is taken."""
    command.add_argument(
        "--search", default="", metavar="SEARCH", help="take what this finds: theme:assets, @name"
    )


class Session:
    """One command's tools and arguments."""

    def __init__(self, tools: Tools, arguments: argparse.Namespace) -> None:
        self.tools = tools
        self._arguments = arguments

    def passphrase(self, asked: str = "Passphrase: ", *, repeat: bool = False) -> str:
        """Return the passphrase from the file, the variable or the terminal.

        Raises NoPassphrase or FileNotReadable.
        """
        given: Path | None = self._arguments.passphrase_file
        if given is not None:
            return read_text(given).rstrip("\r\n")
        if VARIABLE in os.environ:
            return os.environ[VARIABLE]
        return ask(asked, repeat=repeat)

    @contextmanager
    def register(self) -> Iterator[Register]:
        """Open the workspace for the time of the command."""
        opened = self.tools.workspaces.open(
            self._arguments.workspace, way="passphrase", secret=self.passphrase()
        )
        try:
            yield opened
        finally:
            opened.close()


def ask(asked: str, *, repeat: bool = False) -> str:
    """Ask for a secret on the terminal, twice where it is new; raises NoPassphrase."""
    try:
        with warnings.catch_warnings():
            # Without a terminal getpass would read standard input and echo it.
            warnings.simplefilter("error", GetPassWarning)
            entered = getpass(asked)
            if repeat and getpass("Again: ") != entered:
                raise NoPassphrase("The two were not the same.")
    except (EOFError, OSError, GetPassWarning) as error:
        raise NoPassphrase("No passphrase was given.") from error
    return entered


def read_text(path: Path) -> str:
    """Return the text of a file, or of standard input for "-"; raises FileNotReadable."""
    try:
        if str(path) == "-":
            # A program started without standard input has none to read.
            return sys.stdin.read().removeprefix("\ufeff") if sys.stdin else ""
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise FileNotReadable("The file cannot be read as text.", place=str(path)) from error


def read_bytes(path: Path, most: int) -> bytes:
    """Return the content of a file, one byte above *most* at the most; raises FileNotReadable."""
    try:
        with open(path, "rb", opener=_at_once) as file:
            return file.read(most + 1)
    except OSError as error:
        raise FileNotReadable("The file cannot be read.", place=str(path)) from error


def _at_once(path: str, flags: int) -> int:
    """Open a file; one through which nobody writes is empty, and not waited for forever."""
    if not hasattr(os, "O_NONBLOCK"):
        return os.open(path, flags)
    opened = os.open(path, flags | os.O_NONBLOCK)
    os.set_blocking(opened, True)
    return opened


def answer(value: Any) -> None:
    """Write JSON on standard output."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def in_one_line(text: str) -> str:
    """Return text for one line of an answer: no line ends, no signs that turn its direction."""
    return TURNING.sub("", " ".join(text.split()))


def counted(count: int, noun: str, plural: str = "") -> str:
    """Return how many there are of something, in English: "1 record", "2 records"."""
    return f"{count} {noun if count == 1 else plural or f'{noun}s'}"


def say(text: str) -> None:
    """Write a message on standard error."""
    print(text, file=sys.stderr)


def tell_refusal(error: FocalnetError) -> None:
    """Say on standard error what happened, where, and what to do."""
    # A path or a holder may stand in the sentence already; the name of a field may be a word of it.
    is_told = error.place in str(error) and not error.place.replace(".", "").isalnum()
    place = f" ({error.place})" if error.place and not is_told else ""
    print(f"{error.code}: {error}{place} {error.remedy}", file=sys.stderr)
    if isinstance(error, InvalidValue) and error.known:
        told = "It has" if isinstance(error, UnknownField) else "It can be"
        print(f"{told}: {', '.join(sorted(error.known))}.", file=sys.stderr)
