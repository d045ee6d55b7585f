"""Backups on the command line: make one, list them, look through one, restore one."""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from focalnet.cli.entering import bring_back
from focalnet.cli.session import Session, add_json, add_workspace, answer, ask, say
from focalnet.domain.errors import InvalidValue
from focalnet.services.backup_ports import Backup, Difference
from focalnet.services.backups import choose_place
from focalnet.services.ports import no_report


class NoTarget(InvalidValue):
    """It was not said where the backup goes, or what is to be restored."""

    code = "restore.target"
    remedy = (
        "To restore a backup: focalnet restore FILE --to WORKSPACE. To bring a retired record "
        "back: focalnet restore WORKSPACE ID."
    )


class NotAsked(InvalidValue):
    """A workspace would be replaced, and nobody said so."""

    code = "restore.over"
    remedy = "Say --over to put the backup in its place; what is there is kept as a backup."


def prepare_backup(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of backup."""
    add_workspace(command)
    how = command.add_mutually_exclusive_group()
    how.add_argument(
        "--to", type=Path, metavar="FILE", help="one new file; else where they are kept"
    )
    how.add_argument("--list", action="store_true", help="list the backups that are kept")
    how.add_argument("--check", type=Path, metavar="FILE", help="look through a backup once more")
    how.add_argument("--folder", metavar="FOLDER", help="keep them there from now on")
    add_json(command)


def run_backup(arguments: argparse.Namespace, session: Session) -> int:
    """Make a backup, opened again and checked before it gets its name; or look at those kept."""
    folder, room = arguments.workspace, session.tools.workspaces.backups
    report = _progress if sys.stderr.isatty() else no_report
    with session.register() as register:
        if arguments.list:
            return _list(room.kept(folder, register), arguments)
        if arguments.folder is not None:
            chosen = Path(arguments.folder).absolute() if arguments.folder else ""
            choose_place(register, str(chosen))
            say(f"Backups are kept in {room.place(folder, register)} from now on.")
            return 0
        if arguments.check:
            made = room.check(folder, register, arguments.check, report)
            said = "is as it was written"
        elif arguments.to:
            made = room.make(folder, register, arguments.to, report)
            said = "was opened again and checked"
        else:
            made = room.keep(folder, register, "daily", report)
            said = "was opened again and checked"
    if arguments.json:
        answer(_described(made))
    say(f"{made.path} {said}: {made.records} records, {made.sets} actions.")
    return 0


def _list(backups: list[Backup], arguments: argparse.Namespace) -> int:
    if arguments.json:
        answer([_described(one) for one in backups])
        return 0
    for one in backups:
        print(one.made, one.reason, one.records, one.size, one.path, sep="\t")
    return 0


def _described(one: Backup) -> dict[str, Any]:
    return asdict(one) | {"path": str(one.path)}


def prepare_restore(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of restore: of a backup, or of one retired record."""
    add_workspace(command)
    command.add_argument("id", nargs="?", default="", metavar="ID", help="a retired record")
    command.add_argument("--to", type=Path, metavar="WORKSPACE", help="restore a backup there")
    command.add_argument("--over", action="store_true", help="in place of what is there")
    command.add_argument("--dry-run", action="store_true", help="only say what differs")
    command.add_argument("--accept", action="store_true", help="I put a backup back myself")
    command.add_argument("--recovery", action="store_true", help="unlock by the recovery code")
    add_json(command)


def run_restore(arguments: argparse.Namespace, session: Session) -> int:
    """Restore a backup FILE --to WORKSPACE, or bring a retired record back: WORKSPACE ID."""
    if arguments.to and not arguments.id:
        return restore_backup(arguments, session)
    if arguments.accept and not arguments.id:
        return accept_restored(arguments, session)
    if not arguments.id:
        raise NoTarget("It was not said what is to be restored.")
    return bring_back(arguments, session)


def restore_backup(arguments: argparse.Namespace, session: Session) -> int:
    """Restore a backup into a new folder, or in place of the workspace it was made of."""
    room, file, to = session.tools.workspaces.backups, arguments.workspace, arguments.to
    way, secret = _secret(arguments, session)
    found = room.compare(file, to, way=way, secret=secret)
    if arguments.dry_run:
        if arguments.json:
            answer(_compared(found))
        say(f"{_told(found)} Nothing was changed.")
        return 0
    say(_told(found))
    if found.here and not arguments.over:
        raise NotAsked("There is a workspace in this folder.", place=to.name)
    report = _progress if sys.stderr.isatty() else no_report
    done = room.restore(file, to, way=way, secret=secret, report=report)
    if arguments.json:
        kept = str(done.kept) if done.kept else ""
        answer(_compared(found) | {"laptop": done.replica, "erased": done.erased, "kept": kept})
    say(f"Restored into {to}, which goes on as laptop {done.replica}.")
    if done.kept:
        say(f"What was there is kept: {done.kept}.")
    say("Tell the other offices with the next bundle.")
    return 0


def accept_restored(arguments: argparse.Namespace, session: Session) -> int:
    """Let a register that the officer put back himself go on as a new laptop."""
    workspaces, folder = session.tools.workspaces, arguments.workspace
    way, secret = _secret(arguments, session)
    register = workspaces.open(folder, way=way, secret=secret, restored=True)
    replica = register.replica
    register.close()
    say(f"The workspace goes on as laptop {replica}. Tell the other offices with the next bundle.")
    return 0


def _secret(arguments: argparse.Namespace, session: Session) -> tuple[str, str]:
    if arguments.recovery:
        return "recovery", ask("Recovery code: ")
    return "passphrase", session.passphrase()


def _compared(found: Difference) -> dict[str, Any]:
    return asdict(found) | {"backup": _described(found.backup)}


def _told(found: Difference) -> str:
    made = f"The backup of {found.backup.made} holds {found.records} records."
    erased = f" {found.erased} erasures are done again." if found.erased else ""
    if found.unheard:
        erased += " Who was revoked since is not known here: open a bundle of another office first."
    if not found.here:
        return f"{made}{erased}"
    since = f" since {found.since}" if found.since else ""
    return (
        f"{made} There are {found.records_here} here; {found.lacks} actions made here{since} "
        f"would be gone, {found.brings} would come back.{erased}"
    )


def _progress(done: int, total: int) -> None:
    print(f"\r{done} of {total}", end="\n" if done >= total else "", file=sys.stderr, flush=True)
