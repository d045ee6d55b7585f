"""Presets on the command line: list them, hand one on, take one in."""

from __future__ import annotations

import argparse
from pathlib import Path

from focalnet.cli.session import Session, add_json, add_workspace, answer, read_text, say
from focalnet.services.files import write_whole
from focalnet.services.presets import choices_of, preset_text, presets, take_preset


def prepare_preset(command: argparse.ArgumentParser) -> None:
    """Declare the actions of preset and their arguments."""
    actions = command.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="name the presets, one a line")
    add_workspace(listing)
    add_json(listing)
    handing = actions.add_parser("export", help="write a preset to a file")
    add_workspace(handing)
    handing.add_argument("name", metavar="NAME")
    handing.add_argument("--out", type=Path, required=True, metavar="FILE.json")
    taking = actions.add_parser("take", help="keep the preset of a file")
    add_workspace(taking)
    taking.add_argument("file", type=Path, metavar="FILE.json", help="or - for standard input")


def run_preset(arguments: argparse.Namespace, session: Session) -> int:
    """Do one of the actions."""
    with session.register() as register:
        if arguments.action == "export":
            write_whole(arguments.out, preset_text(register, arguments.name).encode())
            say(f"The preset was written to {arguments.out}.")
        elif arguments.action == "take":
            done = take_preset(register, read_text(arguments.file))
            say("The preset is kept." if done.entries else "It is kept already.")
        elif arguments.json:
            answer(
                [{"title": item.title, **choices_of(item).plain()} for item in presets(register)]
            )
        else:
            for item in presets(register):
                print(item.title, item.document, sep="\t")
    return 0
