"""Bundles on the command line: make one for other offices, open one of theirs."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from focalnet.cli.offices import desk_at
from focalnet.cli.session import (
    Session,
    add_json,
    add_workspace,
    answer,
    counted,
    in_one_line,
    read_bytes,
    say,
    tell_refusal,
)
from focalnet.domain.errors import FocalnetError
from focalnet.domain.offices import RECEIVED, SENT
from focalnet.services.bundle_scope import scope_here, scope_text
from focalnet.services.bundling import (
    BundlePlan,
    make_bundle,
    neutral_name,
    plan_bundle,
    plan_reply,
)
from focalnet.services.duplicates import Suspect
from focalnet.services.files import free_name
from focalnet.services.judging import ReadBundle, read_bundle
from focalnet.services.office_keys import Desk
from focalnet.services.opening import NOTHING_NEW, OLDER, Opening, apply, preview
from focalnet.services.quarantine import quarantine
from focalnet.services.witnessing import DIFFERS, OURS, WENT_BACK

DOUBTS = {
    OURS: "Others remember another audit of this laptop ({}): look into it before you go on.",
    WENT_BACK: "The audit of {} is shorter than it was: ask its office why.",
    DIFFERS: "The audit of {} is not the one it was: ask its office why.",
}
MOST_BUNDLE = 64 * 1024 * 1024


def prepare_bundle(command: argparse.ArgumentParser) -> None:
    """Declare the actions of bundle and their arguments."""
    actions = command.add_subparsers(dest="action", required=True, metavar="ACTION")
    making = actions.add_parser("make", help="write what other offices lack into one file")
    add_workspace(making)
    making.add_argument("--for", dest="offices", nargs="+", required=True, metavar="OFFICE")
    making.add_argument("--out", type=Path, metavar="FILE", help="a file, or a folder")
    making.add_argument(
        "--scope",
        default="",
        metavar="SCOPE",
        help="region:AFR theme:… kind:person ceiling:network; whole records only",
    )
    making.add_argument("--dry-run", action="store_true", help="look, write nothing")
    add_json(making)
    opening = actions.add_parser("open", help="take in a bundle of another office")
    add_workspace(opening)
    opening.add_argument("file", type=Path, metavar="FILE")
    opening.add_argument("--dry-run", action="store_true", help="look, store nothing")
    opening.add_argument("--reply", type=Path, metavar="FILE", help="write a receipt at once")
    add_json(opening)
    listing = actions.add_parser("list", help="list the bundles sent and received")
    add_workspace(listing)
    add_json(listing)


def run_bundle(arguments: argparse.Namespace, session: Session) -> int:
    """Do one of the actions."""
    actions: dict[str, Callable[[Desk, argparse.Namespace], int]] = {
        "make": _make,
        "open": _open,
        "list": _list,
    }
    with session.register() as register:
        return actions[arguments.action](desk_at(register, session), arguments)


def _make(desk: Desk, arguments: argparse.Namespace) -> int:
    plan = plan_bundle(desk, arguments.offices, scope_here(desk.register, arguments.scope))
    out = None
    if not arguments.dry_run:
        out = _named(desk, plan, arguments.out or Path())
        make_bundle(desk, plan, out)
    if arguments.json:
        answer(_planned(plan, out))
    records = counted(sum(plan.kinds.values()), "record")
    told = f"{counted(plan.sets, 'change set')} of {records}"
    held = f"; {counted(sum(plan.withheld.values()), 'record')} held back" if plan.withheld else ""
    say(f"{told}{held}{'; nothing was written' if out is None else f': {out}'}.")
    if plan.unheard:
        say(
            f"This laptop was restored from a backup of {plan.unheard} and has not heard since "
            "whom others have revoked: open a bundle of another office first if you can."
        )
    if plan.more:
        say("This is as much as one bundle holds. The rest goes once it is acknowledged.")
    return 0


def _named(desk: Desk, plan: BundlePlan, out: Path) -> Path:
    return free_name(out / neutral_name(desk, plan)) if out.is_dir() else out


def _planned(plan: BundlePlan, out: Path | None) -> dict[str, Any]:
    return {
        "file": str(out) if out else "",
        "for": [office.name for office in plan.offices],
        "scope": scope_text(plan.scope),
        "change_sets": plan.sets,
        "records": dict(plan.kinds),
        "held_back": dict(plan.withheld),
        "files": len(plan.files),
        "files_later": plan.files_later,
        "more": plan.more,
        "unheard_since": plan.unheard,
    }


def _list(desk: Desk, arguments: argparse.Namespace) -> int:
    book = desk.register.offices
    names = {office.id: office.name for office in book.offices()}
    posted = [
        {**asdict(one), "office": names.get(one.office, one.office[:16])}
        for way in (SENT, RECEIVED)
        for one in book.bundles(way)
    ]
    aside = [{"laptop": one.replica, "number": one.number} for one in quarantine(desk)]
    if arguments.json:
        answer({"bundles": posted, "quarantined": aside})
        return 0
    for one in posted:
        shown = (one["way"], in_one_line(str(one["office"])), one["number"], one["made"])
        print(*shown, counted(one["sets"], "change set"), sep="\t")
    if aside:
        say(f"In quarantine, of revoked laptops: {counted(len(aside), 'change set')}.")
    return 0


def _open(desk: Desk, arguments: argparse.Namespace) -> int:
    read = read_bundle(desk, read_bytes(arguments.file, MOST_BUNDLE))
    opening = preview(desk, read) if arguments.dry_run else apply(desk, read)
    if arguments.json:
        answer(_described(opening))
    say(_told(opening, dry=arguments.dry_run))
    # Told first: the bundle is in, even where its receipt cannot be written.
    replied = arguments.dry_run or not arguments.reply or _replied(desk, read, arguments.reply)
    return 1 if opening.quarantined or not replied else 0


def _replied(desk: Desk, read: ReadBundle, out: Path) -> bool:
    """Write the receipt; tell of it, and return False, where it cannot be written."""
    try:
        make_bundle(desk, plan_reply(desk, read.office), out)
    except FocalnetError as error:
        tell_refusal(error)
        return False
    return True


def _described(opening: Opening) -> dict[str, Any]:
    received = opening.received
    return {
        "outcome": opening.outcome,
        "office": opening.office,
        "number": opening.number,
        "made": opening.made,
        "new": received.new,
        "known": received.known,
        "from": dict(opening.by),
        "entered": list(received.entered),
        "changed": list(received.changed),
        "erased": list(received.erased),
        "returned": list(received.returned),
        "dropped": list(received.dropped),
        "conflicts": [{"id": record, "field": field} for record, field in received.conflicts],
        "days_ahead": dict(received.ahead),
        "suspects": [_suspected(one) for one in opening.suspects or ()],
        "missed": list(opening.missed),
        "quarantined": opening.quarantined,
        "restored": opening.restored,
        "numbers_twice": list(opening.numbers_twice),
        "doubted": [{"laptop": laptop, "how": how} for laptop, how in opening.doubted],
        "files": opening.files,
        "files_wanted": opening.files_wanted,
    }


def _suspected(one: Suspect) -> dict[str, Any]:
    return {"ids": [one.one, one.other], "score": one.score, "reasons": list(one.reasons)}


def _told(opening: Opening, *, dry: bool) -> str:
    named = f"Bundle {opening.number} from {in_one_line(opening.office)}"
    if opening.outcome == NOTHING_NEW:
        return f"{named}: nothing new."
    received = opening.received
    counts: Mapping[str, int] = {
        "entered": len(received.entered),
        "changed": len(received.changed),
        "erased": len(received.erased),
        "came back": len(received.returned),
        "dropped, for they were erased here": len(received.dropped),
        "in conflict": len(received.conflicts),
        "perhaps entered twice": len(opening.suspects or ()),
        "put in quarantine": opening.quarantined,
    }
    parts = [f"{count} {word}" for word, count in counts.items() if count]
    parts += [counted(opening.files, "file")] if opening.files else []
    told = ", ".join(parts) or "nothing new"
    late = " It is older than one you opened before." if opening.outcome == OLDER else ""
    return f"{named}: {told}{'; nothing was stored' if dry else ''}.{late}{_notices(opening)}"


def _notices(opening: Opening) -> str:
    told = []
    if opening.missed:
        missing = ", ".join(map(str, opening.missed[:5]))
        told.append(f"Bundle {missing} never came; this one holds all that was in it.")
    if opening.restored:
        told.append("The other laptop holds less than before: it was restored.")
    told += [
        f"Certificates of different people bear the number {in_one_line(number)}: withdraw one."
        for number in opening.numbers_twice
    ]
    told += [
        f"The clock of {in_one_line(opening.owner(laptop))} is {counted(days, 'day')} ahead."
        for laptop, days in opening.received.ahead.items()
    ]
    told += [
        DOUBTS[how].format(in_one_line(opening.owner(laptop))) for laptop, how in opening.doubted
    ]
    if opening.files_wanted:
        told.append(f"Still to come: {counted(opening.files_wanted, 'file')}.")
    return "".join(f" {sentence}" for sentence in told)
