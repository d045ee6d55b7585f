"""Make a workspace, empty or with demonstration data."""

from __future__ import annotations

import argparse
import getpass
from pathlib import Path

from focalnet.cli.session import Session, say
from focalnet.domain.passphrase import strength
from focalnet.services.files import FileNotWritten, check_writable, write_whole
from focalnet.services.ports import Register

WEAK = 1
"""The highest score of a passphrase that the officer is warned of."""


def prepare_new(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of new."""
    command.add_argument("workspace", type=Path, metavar="WORKSPACE", help="a new folder")
    command.add_argument("--office", required=True, metavar="NAME")
    command.add_argument("--author", default="", metavar="NAME", help="who works in it")
    command.add_argument("--demo", nargs="?", type=_people, const=0, metavar="PEOPLE")
    command.add_argument("--recovery-file", type=Path, metavar="FILE")
    command.add_argument("--passphrase-file", type=Path, metavar="FILE")


def run_new(arguments: argparse.Namespace, session: Session) -> int:
    """Make the workspace and give out its recovery code."""
    file: Path | None = arguments.recovery_file
    if file is not None:
        _check_recovery_file(file)
    passphrase = session.passphrase("New passphrase: ", repeat=True)
    if strength(passphrase, [arguments.office]).score <= WEAK:
        say("This passphrase is easy to guess. Choose a better one: focalnet passphrase.")
    made = session.tools.workspaces.create(
        arguments.workspace,
        office=arguments.office,
        author=arguments.author or _account(),
        passphrase=passphrase,
    )
    try:
        _give_out(made.recovery_code, file)
        if arguments.demo is not None:
            _fill(made.register, arguments.demo, session)
    finally:
        made.register.close()
    say(f"The workspace is in {arguments.workspace}.")
    return 0


def _check_recovery_file(file: Path) -> None:
    if file.exists():
        raise FileNotWritten("There is a file of this name already.", place=file.name)
    check_writable(file)


def _people(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


def _fill(register: Register, people: int, session: Session) -> None:
    from focalnet.services.demonstration import PEOPLE, fill_with_demonstration

    fill_with_demonstration(register, people or PEOPLE, session.tools.today())


def _account() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "officer"


def _give_out(code: str, file: Path | None) -> None:
    if file is None:
        say(f"Recovery code, shown this once: {code}")
        say("Write it down and keep it in a sealed envelope, away from this computer.")
        return
    try:
        write_whole(file, f"{code}\n".encode())
    except FileNotWritten as error:
        # The workspace is made: a code that nobody has seen would be lost for good.
        say(f"{error.code}: {error} ({error.place})")
        _give_out(code, None)
        return
    say(f"The recovery code is in {file.name}. Print it, seal it, and delete the file.")
