"""The options of print: one for each choice of a document, and those of handing over."""

from __future__ import annotations

import argparse
from dataclasses import fields
from pathlib import Path
from typing import Any

from focalnet.cli.session import add_json
from focalnet.services.documents import BADGES, PLANS, PrintChoices
from focalnet.services.shown_fields import SHOWN
from focalnet.services.stocks import ENVELOPES, STOCKS
from focalnet.services.words import LANGUAGES

# Option: (choice it fills, what it takes, what it is).
TEXTS = {
    "--as-at": ("as_at", "DATE", "the day to look at"),
    "--audience": ("audience", "READERS", "public, network, full or a circle of your own"),
    "--region": ("region", "R", "one regional group"),
    "--theme": ("theme", "T", "one theme"),
    "--state": ("state", "STATE", "one State"),
    "--kind": ("kind", "KIND", "one kind of mandate"),
    "--search": ("search", "SEARCH", "what this finds: theme:assets, @name"),
    "--marking": ("marking", "TEXT", "at the top and foot of every page"),
    "--for": ("holder", "NAME", "who receives the copy"),
    "--paper": ("paper", "PAPER", "A4, A5 or Letter"),
    "--digits": ("digits", "DIGITS", "arab for Arabic digits"),
    "--since": ("since", "ID", "the printing an addendum is to; else the last directory"),
    "--campaign": ("campaign", "ID", "the campaign a sheet is of"),
    "--stock": ("stock", "NAME", f"labels: {', '.join(STOCKS)}"),
    "--envelope": ("envelope", "NAME", ", ".join(ENVELOPES)),
    "--window": ("window", "SIDE", "left or right: the address stands in the window"),
    "--sender": ("sender", "TEXT", "or who signs, with \\n between lines; else the office"),
    "--event": ("event", "EVENT", "the event a document is of"),
    "--sitting": ("sitting", "SITTING", "one sitting, for its sheet to sign"),
    "--participant": ("participant", "ID", "one participation: one badge, letter, certificate"),
    "--order": ("order", "LANGUAGE", "the language of the alphabetical order"),
    "--first": ("first", "STATE", "the State drawn by lot to begin the seating"),
    "--size": ("size", "SIZE", f"badges: {', '.join(BADGES)}"),
    "--back": ("back", "WHAT", "of badges: blank, programme or text (with --note)"),
    "--note": ("note", "TEXT", "on the back of badges, with \\n between lines"),
    "--plan": ("plan", "PLAN", f"of the room: {', '.join(PLANS)}"),
}
NUMBERS = {
    "--copy": ("copy", int, "N", "the number of this copy"),
    "--copies": ("copies", int, "M", "how many copies there are"),
    "--columns": ("columns", int, "N", "1 to 3"),
    "--scale": ("scale", float, "X", "the size of letters, 0.8 to 1.3"),
    "--issue": ("issue", int, "N", "the number of the edition"),
    "--revision": ("revision", int, "N", "the number of its revision"),
    "--start": ("start", int, "N", "the first free label"),
    "--across": ("across", float, "MM", "how far to the right to print"),
    "--down": ("down", float, "MM", "how far down to print"),
    "--blanks": ("blanks", int, "N", "lines for whoever is not on the sheet"),
    "--places": ("places", int, "N", "places in a row or at a table"),
}


def add_choices(command: argparse.ArgumentParser) -> None:
    """Declare an option for each choice; one not given leaves no trace in the arguments."""
    group = command.add_argument_group("what to print", argument_default=argparse.SUPPRESS)
    group.add_argument("--language", choices=LANGUAGES)
    group.add_argument("--second", choices=LANGUAGES, help="a language beside the first")
    for option, (name, shown, purpose) in TEXTS.items():
        group.add_argument(option, dest=name, metavar=shown, help=purpose)
    for option, (name, kind, shown, purpose) in NUMBERS.items():
        group.add_argument(option, dest=name, type=kind, metavar=shown, help=purpose)
    group.add_argument(
        "--fields",
        dest="shown",
        metavar="FIELDS",
        type=lambda text: text.split(","),
        help=f"which fields, in which order: {','.join(SHOWN)}",
    )
    group.add_argument(
        "--frames", action="store_true", help="draw the edges of labels, for a trial"
    )
    group.add_argument("--final", action="store_true", help="list those who came")
    group.add_argument("--single", action="store_true", help="one badge to a page")
    group.add_argument("--template", type=Path, metavar="FILE", help="or - for standard input")


def add_handing_over(command: argparse.ArgumentParser) -> None:
    """Declare where the file goes and how it is protected."""
    command.add_argument("--out", type=Path, metavar="FILE.pdf")
    command.add_argument("--plain", action="store_true", help="leave the file in clear")
    command.add_argument(
        "--passphrase-out", type=Path, metavar="FILE", help="write its passphrase there"
    )
    command.add_argument("--passphrase-file", type=Path, metavar="FILE", help="of the workspace")
    command.add_argument("--preset", default="", metavar="NAME", help="begin with these choices")
    command.add_argument("--save-preset", default="", metavar="NAME", help="keep the choices")
    command.add_argument("--printing", default="", metavar="ID", help="what to reprint")
    add_json(command)


def given_choices(arguments: argparse.Namespace) -> dict[str, Any]:
    """Return the choices that were given."""
    given = vars(arguments)
    return {
        item.name: given[item.name]
        for item in fields(PrintChoices)
        if item.name in given and item.name != "document"
    }
