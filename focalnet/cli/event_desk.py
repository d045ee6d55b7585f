"""Check people in, exchange desks, and mark who attended which sitting."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from focalnet.cli.event_attendance import prepare_attendance
from focalnet.cli.session import (
    Session,
    add_event,
    add_json,
    answer,
    in_one_line,
    read_bytes,
    say,
)
from focalnet.domain.local_times import clock_of
from focalnet.services.checking_in import (
    NotExpected,
    SeveralMeant,
    check_in,
    checked_at,
    look_up,
    the_guest,
    undo_check_in,
)
from focalnet.services.desk_files import MOST_FILE
from focalnet.services.desk_list import DeskList, Guest, Seen
from focalnet.services.desks import DeskReport, export_desk, import_desk
from focalnet.services.files import check_writable, write_whole
from focalnet.services.ports import Register
from focalnet.services.walk_ins import stand_in, walk_in


def prepare_desk(actions: Any) -> None:
    """Declare these actions of event; each sets ``do`` to what does it."""
    checkin = add_event(actions.add_parser("checkin", help="check somebody in at a desk"))
    checkin.add_argument("person", metavar="PERSON|CODE", help="id, code on the badge, or name")
    checkin.add_argument("--at", default="", metavar="TIME", help="09:12 or 2019-01-21T09:12")
    checkin.add_argument("--desk", default="", metavar="NAME")
    how = checkin.add_mutually_exclusive_group()
    how.add_argument("--undo", action="store_true", help="they did not come after all")
    how.add_argument("--walk-in", action="store_true", help="a name, or a person of the directory")
    how.add_argument("--for", dest="absent", default="", metavar="PERSON", help="comes for them")
    checkin.add_argument("--state", default="", metavar="STATE", help="of somebody new")
    add_json(checkin)
    checkin.set_defaults(do=_checkin)
    _prepare_files(actions)
    prepare_attendance(actions)


def _prepare_files(actions: Any) -> None:
    desk = actions.add_parser("desk", help="exchange what several desks saw")
    ways = desk.add_subparsers(dest="way", required=True, metavar="ACTION")
    export = add_event(ways.add_parser("export", help="write the file for the other desks"))
    export.add_argument("file", type=Path, metavar="FILE")
    export.add_argument("--seen-only", action="store_true", help="without event and participants")
    add_json(export)
    export.set_defaults(do=_export)
    taking = add_event(ways.add_parser("import", help="take in the file of another desk"))
    taking.add_argument("file", type=Path, metavar="FILE")
    taking.add_argument("--code", default="", help="its desk code, where the event is not here yet")
    add_json(taking)
    taking.set_defaults(do=_import)


def _checkin(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    desk = DeskList(register, arguments.event)
    at = checked_at(desk.event, arguments.at, session.tools.now(), place="--at")
    already: tuple[Seen, ...] = ()
    if arguments.undo:
        guest = _meant(register, desk, arguments.person)
        already = guest.seen
        done = undo_check_in(register, desk, guest.participation, at=at)
        guest = desk.guest(guest.participation) or guest
    elif arguments.walk_in or arguments.absent:
        described = _described(register, desk, arguments)
        if arguments.absent:
            absent = _meant(register, desk, arguments.absent).participation
            taken = stand_in(register, desk, absent, described, at=at, name=arguments.desk)
        else:
            taken = walk_in(register, desk, described, at=at, name=arguments.desk)
        guest, done = taken.guest, taken.done
    else:
        meant = _meant(register, desk, arguments.person)
        checked = check_in(register, desk, meant.participation, at=at, name=arguments.desk)
        guest, done, already = checked.guest, checked.done, checked.already
        if checked.odd_day:
            say("This is on no day of the event.")
    if arguments.json:
        answer({**_plain(guest), "stored": bool(done), "already": _times(already)})
    elif arguments.undo:
        print(f"{_name(guest)}: not in")
    else:
        print(f"{_name(guest)}: {'in' if done else 'already in'}, {_seen(guest)}")
    return 0


def _meant(register: Register, desk: DeskList, text: str) -> Guest:
    """Return the one participant meant; where nobody is, tell who may be, with their ids."""
    try:
        return the_guest(register, desk, text)
    except (NotExpected, SeveralMeant):
        for guest in look_up(register, desk, text).guests:
            say(f"Perhaps {guest.participation}: {in_one_line(_name(guest))}")
        raise


def _described(register: Register, desk: DeskList, arguments: argparse.Namespace) -> dict[str, str]:
    """Return the person of the directory that is named by id, or a new one of this name."""
    known = arguments.person.isascii() and arguments.person in register.many([arguments.person])
    described = {"person" if known else "name": arguments.person}
    state = desk.state_named(arguments.state) or arguments.state
    return described | ({"state": state} if state else {})


def _export(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    check_writable(arguments.file)
    tools = session.tools
    made = export_desk(
        register,
        arguments.event,
        seal=tools.seal(),
        random=tools.random,
        now=tools.now(),
        whole=not arguments.seen_only,
    )
    write_whole(arguments.file, made.data)
    if arguments.json:
        told = {"file": str(arguments.file), "code": made.code}
        answer({**told, "arrivals": made.arrivals, "participants": made.people})
    else:
        print(made.code)
    say(f"Arrivals: {made.arrivals}, participants: {made.people}.")
    say("A laptop that has the event needs no code. Tell it by voice, not beside the file.")
    return 0


def _import(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    report = import_desk(
        register,
        arguments.event,
        read_bytes(arguments.file, MOST_FILE),
        seal=session.tools.seal(),
        code=arguments.code,
    )
    if arguments.json:
        answer(_report(report))
    else:
        _tell("in", report.new)
        _tell("not in after all", report.undone)
        _tell("walk-in", report.walk_ins)
        for guest in report.doubles:
            times = "; ".join(_when(sight) for sight in guest.seen)
            print(f"seen more than once: {_name(guest)}: {times}")
    say(f"{len(report.new)} new, {report.known} known already, {len(report.doubles)} double.")
    if report.strangers:
        say(f"{report.strangers} of participants who are not here: take in a whole file too.")
    return 0


def _tell(what: str, guests: Iterable[Guest]) -> None:
    for guest in guests:
        print(f"{what}: {_name(guest)}{f', {_seen(guest)}' if guest.seen else ''}")


def _name(guest: Guest) -> str:
    state = f" ({guest.state})" if guest.state else ""
    return in_one_line(f"{guest.name or guest.participation}{state}")


def _seen(guest: Guest) -> str:
    return _when(guest.seen[0])


def _when(sight: Seen) -> str:
    return in_one_line(clock_of(sight.at) + (f", desk {sight.desk}" if sight.desk else ""))


def _times(sights: Iterable[Seen]) -> list[dict[str, str]]:
    return [{"at": sight.at, "desk": sight.desk} for sight in sights]


def _plain(guest: Guest) -> dict[str, Any]:
    return {
        "participation": guest.participation,
        "person": guest.person,
        "name": guest.name,
        "state": guest.state,
        "code": guest.code,
        "walk_in": guest.walk_in,
        "stands_in": guest.stands_in,
        "seen": _times(guest.seen),
    }


def _report(report: DeskReport) -> dict[str, Any]:
    return {
        "event": report.event,
        "title": report.title,
        "office": report.office,
        "made": report.made,
        "new": [_plain(guest) for guest in report.new],
        "undone": [_plain(guest) for guest in report.undone],
        "doubles": [_plain(guest) for guest in report.doubles],
        "walk_ins": [_plain(guest) for guest in report.walk_ins],
        "known": report.known,
        "participants": report.people,
        "strangers": report.strangers,
        "stored": bool(report.done),
    }
