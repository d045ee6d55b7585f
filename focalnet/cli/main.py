"""The command line: one file a command, each a thin user of the use cases.

JSON stands alone on standard output, messages on standard error. Exit 0: done;
1: done, with refused items that the report names; 2: refused, nothing changed.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from focalnet import __version__
from focalnet.cli.session import Session, tell_refusal
from focalnet.domain.errors import FocalnetError, ProgramFault
from focalnet.domain.query import has_fields
from focalnet.services.tools import Tools

# command: (module, what it does); modules load only when their command is called.
COMMANDS = {
    "new": ("new", "make a workspace"),
    "import": ("bringing", "import vCard and CSV files"),
    "export": ("exporting", "export people and institutions"),
    "find": ("finding", "find records"),
    "show": ("finding", "show one record"),
    "add": ("entering", "enter records from JSON"),
    "set": ("entering", "set fields of a record"),
    "handover": ("mandates", "end or hand over all that somebody holds"),
    "confirm": ("mandates", "record that mandates were confirmed"),
    "retire": ("entering", "retire a record"),
    "restore": ("backups", "restore a backup, or bring a retired record back"),
    "conflicts": ("conflicts", "show what offices said against each other"),
    "settle": ("conflicts", "settle a conflict for all offices"),
    "duplicates": ("duplicates", "show who may have been entered twice, or say who was not"),
    "merge": ("duplicates", "make records one, reversibly"),
    "unmerge": ("duplicates", "take merged records apart"),
    "erase": ("erasing", "erase records for good, here and in every office"),
    "coverage": ("coverage", "show which State has whom for which theme, and who is missing"),
    "due": ("due", "show what has to be done: confirmations, vacancies, dates"),
    "figures": ("figures", "count the network on two days, with the difference, in sentences"),
    "audience": ("audiences", "list circles of readers of your own, and what they can leave out"),
    "preset": ("presets", "list, hand on and take in presets of documents"),
    "print": ("printing", "print a document; --list names them"),
    "campaign": ("campaign", "ask States to confirm their focal points, and take in answers"),
    "questionnaire": ("questionnaire", "put questions to States and log what they reply"),
    "event": ("event", "hold seminars: invite, register, check in, count"),
    "office": ("offices", "exchange cards with other offices, verify, list and revoke them"),
    "bundle": ("bundles", "make a bundle for other offices, or open one of theirs"),
    "library": ("library", "keep practice, law, difficulties and decisions, with their files"),
    "timeline": ("timeline", "show what happened with a State or a person"),
    "audit": ("auditing", "show what was done with the register: unlocked, printed, sent"),
    "backup": ("backups", "make a backup, list those kept, look through one"),
    "history": ("journal", "show what was changed"),
    "undo": ("journal", "take back the last action"),
    "redo": ("journal", "bring back what undo took"),
    "verify": ("journal", "rebuild from the journal and compare"),
    "passphrase": ("keys", "change the passphrase"),
    "recovery": ("keys", "make a new recovery code"),
    "keyring": ("keys", "unlock with this computer's keyring, or stop to"),
}
WITH_REFUSALS, REFUSED = 1, 2


class Stopped(FocalnetError):
    """The officer stopped the command with Ctrl+C."""

    code = "task.cancelled"
    remedy = "Nothing was stored by halves. Start it again whenever you like."


class SystemRefused(FocalnetError):
    """The operating system refused something nobody foresaw, such as to take the answer."""

    code = "system.refused"
    remedy = "Check the disk and the permissions; what was saved is safe."

    def __init__(self, error: OSError) -> None:
        super().__init__(f"The system says: {error.strerror or type(error).__name__}.")


def main(arguments: Sequence[str], make_tools: Callable[[], Tools]) -> int:
    """Run one command and return its exit code."""
    parser = _parser(arguments[0] if arguments else "")
    parsed = parser.parse_args([_kept_as_search(argument) for argument in arguments])
    try:
        code = int(parsed.run(parsed, Session(make_tools(), parsed)))
        sys.stdout.flush()
    except FocalnetError as error:
        tell_refusal(error)
    except KeyboardInterrupt:
        tell_refusal(Stopped("You stopped it."))
    except BrokenPipeError:
        # Whoever read the answer has heard enough: what was asked for is done.
        _drop_the_rest()
        return WITH_REFUSALS
    except OSError as error:
        tell_refusal(SystemRefused(error))
        _drop_the_rest()
    except Exception as error:  # noqa: BLE001 - an officer gets a sentence, never a traceback
        tell_refusal(ProgramFault(error))
    else:
        return code
    return REFUSED


def _drop_the_rest() -> None:
    """Let Python write what it still holds of the answer nowhere, not with a traceback."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _kept_as_search(argument: str) -> str:
    """Keep a search such as -confirmed:12m from being taken for an option."""
    return f" {argument}" if argument.startswith("-") and has_fields(argument) else argument


def _parser(called: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="focalnet",
        description="Keep the network of focal points. Without a command: open the window.",
        epilog="The passphrase is asked on the terminal, or read from --passphrase-file FILE "
        "or the variable FOCALNET_PASSPHRASE.",
    )
    parser.add_argument("--version", action="version", version=f"focalnet {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (module, purpose) in COMMANDS.items():
        command = commands.add_parser(name, help=purpose, description=f"{purpose.capitalize()}.")
        if name == called:
            loaded = import_module(f"focalnet.cli.{module}")
            getattr(loaded, f"prepare_{name}")(command)
            command.set_defaults(run=getattr(loaded, f"run_{name}"))
    return parser
