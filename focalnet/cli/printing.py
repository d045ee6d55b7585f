"""Print the directory."""

from __future__ import annotations

import argparse
from pathlib import Path

from focalnet.cli.session import Session, add_workspace, say
from focalnet.domain.audience import AUDIENCES, Audience
from focalnet.domain.dates import checked_date, last_day
from focalnet.domain.errors import InvalidValue
from focalnet.services.files import check_writable, write_whole
from focalnet.services.publishing import EditionChoices, directory_edition
from focalnet.services.words import LANGUAGES


def prepare_print(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of print."""
    add_workspace(command)
    command.add_argument("document", choices=("directory",), metavar="DOCUMENT", help="directory")
    command.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    command.add_argument("--language", choices=LANGUAGES, default="en")
    command.add_argument("--audience", choices=AUDIENCES, default="network")
    command.add_argument("--region", default="", metavar="R")
    command.add_argument("--theme", default="", metavar="T")
    command.add_argument("--as-at", default="", metavar="DATE")
    command.add_argument("--marking", default="", metavar="TEXT")
    command.add_argument("--copy", type=int, default=1, metavar="N")
    command.add_argument("--copies", type=int, default=1, metavar="M")
    command.add_argument("--for", dest="holder", default="", metavar="NAME")


def run_print(arguments: argparse.Namespace, session: Session) -> int:
    """Print to a PDF file; letters that no typeface has are named first, exit 1 then."""
    as_at = checked_date(arguments.as_at, place="--as-at")
    if not 1 <= arguments.copy <= max(arguments.copies, 1):
        raise InvalidValue("There is no such copy.", place="--copy")
    choices = EditionChoices(
        language=arguments.language,
        audience=Audience.named(arguments.audience),
        as_at=last_day(as_at) if as_at else session.tools.today(),
        region=arguments.region.upper(),
        theme=arguments.theme,
        marking=arguments.marking,
        copy=arguments.copy,
        copies=arguments.copies,
        holder=arguments.holder,
    )
    check_writable(arguments.out)
    with session.register() as register:
        edition = directory_edition(register, choices)
    missing = session.tools.directory.missing(edition)
    for item in missing:
        say(f"No typeface has U+{ord(item.letter):04X} of {item.text!r}; a mark stands for it.")
    pages = session.tools.directory.pages(edition)
    write_whole(arguments.out, pages)
    say(f"Printed to {arguments.out}.")
    return 1 if missing else 0
