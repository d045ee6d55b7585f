"""Print the directory or the card of a State."""

from __future__ import annotations

import argparse
from dataclasses import replace
from datetime import date
from pathlib import Path

from focalnet.cli.session import Session, add_as_at, add_search, add_workspace, say
from focalnet.domain.audience import AUDIENCES, Audience
from focalnet.domain.dates import checked_date, last_day
from focalnet.domain.errors import InvalidValue
from focalnet.services.card_page import card_paper
from focalnet.services.edition import MissingLetter
from focalnet.services.files import check_writable, write_whole
from focalnet.services.ports import Register
from focalnet.services.publishing import EditionChoices, directory_edition
from focalnet.services.searches import chosen
from focalnet.services.state_card import CardChoices, state_card
from focalnet.services.words import LANGUAGES


class NotOfACard(InvalidValue):
    """The card of a State cannot be narrowed."""

    code = "print.card"
    remedy = "Leave it out, or print the directory; nothing was written."


DOCUMENTS = ("directory", "state")
Printed = tuple[tuple[MissingLetter, ...], bytes]


def prepare_print(command: argparse.ArgumentParser) -> None:
    """Declare the arguments of print."""
    add_workspace(command)
    command.add_argument("document", choices=DOCUMENTS, metavar="DOCUMENT", help="directory, state")
    command.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    command.add_argument("--language", choices=LANGUAGES, default="en")
    command.add_argument("--audience", choices=AUDIENCES, default="network")
    command.add_argument("--state", default="", metavar="STATE")
    command.add_argument("--region", default="", metavar="R")
    command.add_argument("--theme", default="", metavar="T")
    add_search(command)
    add_as_at(command)
    command.add_argument("--marking", default="", metavar="TEXT")
    command.add_argument("--copy", type=int, default=1, metavar="N")
    command.add_argument("--copies", type=int, default=1, metavar="M")
    command.add_argument("--for", dest="holder", default="", metavar="NAME")


def run_print(arguments: argparse.Namespace, session: Session) -> int:
    """Print to a PDF file; letters that no typeface has are named first, exit 1 then."""
    as_at = checked_date(arguments.as_at, place="--as-at")
    if not 1 <= arguments.copy <= max(arguments.copies, 1):
        raise InvalidValue("There is no such copy.", place="--copy")
    check_writable(arguments.out)
    day = last_day(as_at) if as_at else session.tools.today()
    printed = {"directory": _directory, "state": _card}[arguments.document]
    missing, pages = printed(arguments, session, day)
    for item in missing:
        say(f"No typeface has U+{ord(item.letter):04X} of {item.text!r}; a mark stands for it.")
    write_whole(arguments.out, pages)
    say(f"Printed to {arguments.out}.")
    return 1 if missing else 0


def _directory(arguments: argparse.Namespace, session: Session, day: date) -> Printed:
    choices = EditionChoices(
        language=arguments.language,
        audience=Audience.named(arguments.audience),
        as_at=day,
        region=arguments.region.upper(),
        theme=arguments.theme,
        state=arguments.state.upper(),
        marking=arguments.marking,
        copy=arguments.copy,
        copies=arguments.copies,
        holder=arguments.holder,
    )
    with session.register() as register:
        edition = directory_edition(register, _searched(arguments, session, register, choices))
    printer = session.tools.directory
    return printer.missing(edition), printer.pages(edition)


def _searched(
    arguments: argparse.Namespace, session: Session, register: Register, choices: EditionChoices
) -> EditionChoices:
    """Return the choices with what the search chose, on the day it looks at."""
    if not arguments.search:
        return choices
    found = chosen(register, arguments.search, today=session.tools.today(), as_at=arguments.as_at)
    day = found.day or choices.as_at
    return replace(choices, only=found.mandates, search=found.text, as_at=day)


def _card(arguments: argparse.Namespace, session: Session, day: date) -> Printed:
    if not arguments.state:
        raise InvalidValue("Say whose card with --state.", place="--state")
    for narrowing in ("region", "theme", "search"):
        if getattr(arguments, narrowing):
            raise NotOfACard("A card is of one whole State.", place=f"--{narrowing}")
    choices = CardChoices(
        state=arguments.state,
        language=arguments.language,
        audience=Audience.named(arguments.audience),
        as_at=day,
        marking=arguments.marking,
    )
    with session.register() as register:
        paper = card_paper(state_card(register, choices))
    return session.tools.paper.missing(paper), session.tools.paper.pages(paper)
