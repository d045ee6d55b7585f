"""Change the passphrase, make a new recovery code, use the keyring or not."""

from __future__ import annotations

import argparse
from pathlib import Path

from focalnet.cli.session import Session, add_workspace, ask, read_text, say


def prepare_passphrase(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of passphrase."""
    add_workspace(command)
    command.add_argument("--new-passphrase-file", type=Path, metavar="FILE")


def run_passphrase(arguments: argparse.Namespace, session: Session) -> int:
    """Replace the passphrase; copies made earlier still open with the old one."""
    with session.register() as register:
        given: Path | None = arguments.new_passphrase_file
        new = (
            read_text(given).rstrip("\r\n")
            if given is not None
            else ask("New passphrase: ", repeat=True)
        )
        session.tools.workspaces.change_passphrase(arguments.workspace, register, new)
    say("The passphrase is changed. Copies made earlier still open with the old one.")
    return 0


def prepare_recovery(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of recovery."""
    add_workspace(command)


def run_recovery(arguments: argparse.Namespace, session: Session) -> int:
    """Print a new recovery code; the old one opens nothing any more."""
    with session.register() as register:
        code = session.tools.workspaces.new_recovery_code(arguments.workspace, register)
    print(code)
    say("Keep it in a sealed envelope. The old code opens nothing any more.")
    return 0


def prepare_keyring(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of keyring."""
    add_workspace(command)
    command.add_argument("wanted", choices=("use", "stop"))


def run_keyring(arguments: argparse.Namespace, session: Session) -> int:
    """Let this computer's keyring unlock the workspace, or stop it."""
    wanted = arguments.wanted == "use"
    with session.register() as register:
        session.tools.workspaces.use_keyring(arguments.workspace, register, wanted=wanted)
    say("Done.")
    return 0
