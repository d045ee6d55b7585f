"""Offices on the command line: our card, theirs, and whether they are trusted."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from focalnet.cli.quarantine import prepare_quarantine, run_quarantine
from focalnet.cli.session import (
    Session,
    add_json,
    add_workspace,
    answer,
    in_one_line,
    read_bytes,
    say,
)
from focalnet.domain.audience import AUDIENCES
from focalnet.domain.dates import checked_date
from focalnet.domain.exchange import CardRequest
from focalnet.domain.offices import OURS
from focalnet.domain.refusals import CardRefused
from focalnet.services.files import write_whole
from focalnet.services.office_cards import (
    card_request,
    last_trusted,
    our_office,
    revoke_laptop,
    vouch_for,
)
from focalnet.services.office_keys import Desk
from focalnet.services.offices import (
    Added,
    OfficeLine,
    add_card,
    find_office,
    list_offices,
    revoke_office,
    verify_office,
)
from focalnet.services.ports import Register

MOST_CARD = 256 * 1024
HOW = ("phone", "video", "meeting", "courier", "other")
WORDS = {
    "added": "Added, not verified: nothing goes to it yet.",
    "renewed": "A newer card of an office you know.",
    "known": "You have this card.",
    "older": "You have a newer card of this office; nothing was changed.",
    "joining": "This card vouches for your laptop. Compare the digits, then verify it.",
    "request": "A laptop asks to be vouched for. To do so: office card --sign FILE.",
}


def desk_at(register: Register, session: Session) -> Desk:
    """Return the desk for errands with other offices."""
    tools = session.tools
    return Desk(register, tools.bundles(), tools.random, tools.now())


def prepare_office(command: argparse.ArgumentParser) -> None:
    """Declare the actions of office and their arguments."""
    actions = command.add_subparsers(dest="action", required=True, metavar="ACTION")
    card = actions.add_parser("card", help="write the card of this office")
    add_workspace(card)
    card.add_argument("--out", type=Path, required=True, metavar="FILE")
    asking = card.add_mutually_exclusive_group()
    asking.add_argument(
        "--request", action="store_true", help="ask another laptop of the office for a card"
    )
    asking.add_argument(
        "--sign", type=Path, metavar="REQUEST", help="take another laptop of the office in"
    )
    adding = actions.add_parser("add", help="add the card of another office, unverified")
    add_workspace(adding)
    adding.add_argument("file", type=Path, metavar="FILE")
    add_json(adding)
    verifying = _of_one(actions.add_parser("verify", help="trust an office whose digits agree"))
    verifying.add_argument("--digits", required=True, metavar="DIGITS", help="all sixty")
    verifying.add_argument("--how", choices=HOW, default="phone")
    verifying.add_argument("--by", default="", metavar="NAME", help="who compared them")
    verifying.add_argument(
        "--ceiling", choices=AUDIENCES, default="", help="the narrowest circle it may read"
    )
    listing = actions.add_parser("list", help="list the offices and how far they are trusted")
    add_workspace(listing)
    add_json(listing)
    revoking = _of_one(actions.add_parser("revoke", help="trust an office or a laptop no more"))
    revoking.add_argument("--laptop", default="", metavar="ID", help="of your own office")
    revoking.add_argument("--lost", default="", metavar="DATE", help="the day it was lost")
    prepare_quarantine(actions.add_parser("quarantine", help="decide on what lost laptops wrote"))


def _of_one(action: argparse.ArgumentParser) -> argparse.ArgumentParser:
    add_workspace(action)
    action.add_argument("office", metavar="OFFICE", help="its name, or the first digits of its id")
    return action


def run_office(arguments: argparse.Namespace, session: Session) -> int:
    """Do one of the actions."""
    actions: dict[str, Callable[[Desk, argparse.Namespace], int]] = {
        "card": _card,
        "add": _add,
        "verify": _verify,
        "list": _list,
        "revoke": _revoke,
        "quarantine": run_quarantine,
    }
    with session.register() as register:
        return actions[arguments.action](desk_at(register, session), arguments)


def _card(desk: Desk, arguments: argparse.Namespace) -> int:
    if arguments.request:
        request = card_request(desk)
        write_whole(arguments.out, desk.bundles.card_bytes(request), private=False)
        say("Show this file to the laptop on which the office was set up.")
        return 0
    if arguments.sign:
        raw = read_bytes(arguments.sign, MOST_CARD)
        asking = desk.bundles.read_card(raw)
        if not isinstance(asking, CardRequest):
            raise CardRefused("This is not a request for a card.", place=arguments.sign.name)
        print(add_card(desk, raw).digits)
        say("Both laptops must show these digits. Bring the card back to the one that asks.")
        office = vouch_for(desk, asking)
    else:
        office = our_office(desk)
    write_whole(arguments.out, office.card, private=False)
    say(f"The card of {in_one_line(office.name)} is public: send it as you like.")
    return 0


def _add(desk: Desk, arguments: argparse.Namespace) -> int:
    added = add_card(desk, read_bytes(arguments.file, MOST_CARD))
    if arguments.json:
        answer(_described(added))
        return 0
    print(added.digits)
    say(f"{in_one_line(added.name)}: {WORDS[added.outcome]}")
    return 0


def _described(added: Added) -> dict[str, Any]:
    office = added.office
    return {
        "outcome": added.outcome,
        "id": office.id if office else "",
        "name": added.name,
        "trust": office.trust if office else "",
        "digits": added.digits,
    }


def _verify(desk: Desk, arguments: argparse.Namespace) -> int:
    office = verify_office(
        desk,
        arguments.office,
        arguments.digits,
        by=arguments.by,
        how=arguments.how,
        ceiling=arguments.ceiling,
    )
    if office.trust == OURS:
        say(f"This laptop now belongs to {in_one_line(office.name)}.")
    else:
        say(f"{in_one_line(office.name)} is verified: bundles may go to it and come from it.")
    return 0


def _list(desk: Desk, arguments: argparse.Namespace) -> int:
    lines = list_offices(desk)
    if arguments.json:
        answer([_line(line) for line in lines])
        return 0
    for line in lines:
        shown = (line.id[:16], in_one_line(line.name), line.state, line.ceiling, line.valid_to)
        print(*shown, sep="\t")
    return 0


def _line(line: OfficeLine) -> dict[str, Any]:
    described = asdict(line)
    described["laptops"] = [
        {
            "id": laptop.replica,
            "valid_from": laptop.valid_from,
            "valid_to": laptop.valid_to,
            "revoked": laptop.replica in line.revoked,
        }
        for laptop in line.laptops
    ]
    del described["revoked"]
    return described


def _revoke(desk: Desk, arguments: argparse.Namespace) -> int:
    if not arguments.laptop:
        office = revoke_office(desk, arguments.office)
        say(f"{in_one_line(office.name)} is revoked here: nothing goes to it or comes from it.")
        return 0
    if find_office(desk, arguments.office).trust != OURS:
        raise CardRefused("Only a laptop of your own office can be revoked by itself.")
    lost = checked_date(arguments.lost, place="lost")
    last = last_trusted(desk, arguments.laptop, lost)
    revoke_laptop(desk, arguments.laptop, last)
    say(f"Revoked after change set {last}. Send your card, or any bundle, to the other offices.")
    return 0
