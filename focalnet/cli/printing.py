"""Print any document, or one that was printed before, to a PDF file."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from focalnet.cli.print_options import add_choices, add_handing_over, given_choices
from focalnet.cli.session import Session, answer, read_text, say
from focalnet.domain.errors import InvalidValue
from focalnet.domain.printing import Printing
from focalnet.domain.readers import Readers
from focalnet.services.audiences import own_audiences, readers_printed
from focalnet.services.composing import composed
from focalnet.services.documents import (
    DOCUMENTS,
    NotADocument,
    PrintChoices,
    choices_from_plain,
    document_named,
)
from focalnet.services.edition import MissingLetter
from focalnet.services.files import check_writable, write_once_kept
from focalnet.services.ports import Register
from focalnet.services.presets import preset_choices, save_preset
from focalnet.services.press import missing_letters, pages
from focalnet.services.printings import (
    keep_printing,
    log_reprint,
    new_passphrase,
    reprint,
    the_printing,
)
from focalnet.services.trouble import WORDS, Trouble

REPRINT = "reprint"
REPRINT_PURPOSE = "a printing once more, byte for byte (--printing ID)"


class NotForThisDocument(InvalidValue):
    """The document cannot be asked for what was given."""

    code = "print.choice"
    remedy = "Leave it out, or print another document; nothing was written."


@dataclass(frozen=True, slots=True)
class Printed:
    """A printing in the journal, and what the officer has to be told of it."""

    printing: Printing
    missing: tuple[MissingLetter, ...] = ()
    left_out: tuple[str, ...] = ()
    troubles: tuple[Trouble, ...] = ()


def prepare_print(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of print."""
    command.add_argument("--list", action="store_true", help="name the documents, one a line")
    command.add_argument("workspace", type=Path, nargs="?", metavar="WORKSPACE")
    command.add_argument(
        "document", nargs="?", metavar="DOCUMENT", help=", ".join((*DOCUMENTS, REPRINT))
    )
    add_handing_over(command)
    add_choices(command)


def run_print(arguments: argparse.Namespace, session: Session) -> int:
    """Print to a PDF file and into the journal of printings.

    Letters that no typeface has, and who had to be left out, are named; exit 1 then.
    """
    if arguments.list:
        for document in DOCUMENTS.values():
            print(f"{document.name:<14} {document.purpose}")
        print(f"{REPRINT:<14} {REPRINT_PURPOSE}")
        if arguments.workspace is not None:
            with session.register() as register:
                for circle in own_audiences(register):
                    print(f"--audience {json.dumps(circle.title, ensure_ascii=False)}")
        return 0
    for name in ("workspace", "document", "out"):
        if getattr(arguments, name) is None:
            raise InvalidValue("Say which workspace, which document and --out FILE.", place=name)
    if arguments.document != REPRINT:
        document_named(arguments.document)
    for path in filter(None, (arguments.out, arguments.passphrase_out)):
        check_writable(path)
    if arguments.passphrase_out and arguments.passphrase_out.resolve() == arguments.out.resolve():
        raise InvalidValue("The passphrase needs a file of its own.", place="--passphrase-out")
    with session.register() as register:
        printing = _again if arguments.document == REPRINT else _new
        printed = printing(arguments, session, register)
    return _told(arguments, printed)


def _new(arguments: argparse.Namespace, session: Session, register: Register) -> Printed:
    choices = _choices(arguments, register)
    if not 1 <= choices.copy <= max(choices.copies, 1):
        raise InvalidValue("There is no such copy.", place="--copy")
    tools, today = session.tools, session.tools.today()
    made = composed(register, choices, today=today)
    troubles = list(made.troubles)
    pdf = pages(tools, choices.document, made.content, told=troubles.append)

    def keep() -> Printing:
        return keep_printing(
            *(register, made.choices, made.content, pdf),
            today=today,
            number=made.number,
            readers=made.readers,
            records=made.records,
        )

    printing = _handed_over(arguments, session, made.readers, pdf, keep)
    if arguments.save_preset:
        save_preset(register, arguments.save_preset, made.choices)
    missing = missing_letters(tools, made.content)
    return Printed(printing, missing, made.left_out, tuple(troubles))


def _again(arguments: argparse.Namespace, session: Session, register: Register) -> Printed:
    pdf = reprint(register, arguments.printing)
    readers = readers_printed(the_printing(register, arguments.printing))

    def keep() -> Printing:
        return log_reprint(register, arguments.printing, today=session.tools.today())

    return Printed(_handed_over(arguments, session, readers, pdf, keep))


def _choices(arguments: argparse.Namespace, register: Register) -> PrintChoices:
    """Return the choices of the preset, if one is named, and over them those of the line."""
    given: dict[str, Any] = given_choices(arguments)
    for name in given.keys() - document_named(arguments.document).chosen:
        raise NotForThisDocument("This document has no such choice.", place=name)
    if "template" in given:
        given["template"] = read_text(given["template"])
    for name in ("sender", "note"):
        if name in given:
            given[name] = given[name].replace("\\n", "\n")
    document = document_named(arguments.document)
    usual: dict[str, Any] = {"audience": document.audience}
    if arguments.preset:
        kept = preset_choices(register, arguments.preset)
        if kept.document != arguments.document:
            raise NotADocument("The preset is of another document.", place=kept.document)
        usual = kept.plain()
    return choices_from_plain({**usual, **given, "document": arguments.document})


def _handed_over(
    arguments: argparse.Namespace,
    session: Session,
    readers: Readers,
    pdf: bytes,
    keep: Callable[[], Printing],
) -> Printing:
    """Keep the printing and write the file, protected where its readers ask for it.

    If the journal cannot be written, no file is, and what stood there stays.
    """
    protected = readers.is_protected and not arguments.plain
    passphrase = new_passphrase(session.tools.random) if protected else ""
    content = session.tools.finishing.protected(pdf, passphrase) if protected else pdf
    files = {arguments.out: content}
    if protected and arguments.passphrase_out:
        files[arguments.passphrase_out] = f"{passphrase}\n".encode()
    printing = write_once_kept(files, keep)
    if protected and not arguments.passphrase_out:
        say(f"Passphrase of the file, shown once: {passphrase}")
    return printing


def _told(arguments: argparse.Namespace, printed: Printed) -> int:
    for item in printed.missing:
        say(f"No typeface has U+{ord(item.letter):04X} of {item.text!r}; a mark stands for it.")
    for name in printed.left_out:
        say(f"No postal address for these readers: {name}")
    for trouble in printed.troubles:
        say(f"{WORDS[trouble.code]}: {trouble.name}")
    printing = printed.printing
    say(f"Printed to {arguments.out}; kept as printing {printing.id}.")
    if arguments.json:
        answer(
            {
                "printing": printing.id,
                "document": printing.document,
                "fingerprint": printing.file,
                "left_out": list(printed.left_out),
                "missing": [item.letter for item in printed.missing],
                "troubles": [[item.code, item.name] for item in printed.troubles],
            }
        )
    return 1 if printed.missing or printed.left_out or printed.troubles else 0
