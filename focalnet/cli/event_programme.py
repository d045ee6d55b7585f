"""The course of an event and its programme: turn, copy, add sittings, write calendar files."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from focalnet.cli.entering import one_record, some_records, wanted_fields
from focalnet.cli.session import Session, add_event, add_json, add_workspace, answer, say
from focalnet.domain.errors import InvalidValue
from focalnet.domain.seminars import EVENT_STATUS
from focalnet.services.campaign_answers import read_forms
from focalnet.services.event_calendar import event_calendar
from focalnet.services.event_copying import PARTS, USUAL, Copied, copy_event, workshop_after
from focalnet.services.event_turns import Turned, Wish, turn_event
from focalnet.services.event_view import event_view, plain_view
from focalnet.services.events import numbers_as_text, the_event
from focalnet.services.files import check_writable, write_whole
from focalnet.services.ports import Register
from focalnet.services.programme_files import sittings_in
from focalnet.services.sittings import Added, add_sittings, set_sitting
from focalnet.services.words import LANGUAGES

TABLES = frozenset({".csv", ".xlsx", ".xlsm"})


def prepare_programme(actions: Any) -> None:
    """Declare these actions of event; each sets ``do`` to what does it."""
    turn = add_event(actions.add_parser("turn", help="turn the course: invited, open, held …"))
    turn.add_argument(
        "status", choices=EVENT_STATUS, metavar="STATUS", help=", ".join(EVENT_STATUS)
    )
    postpone = add_event(actions.add_parser("postpone", help="to new dates, or to none yet"))
    postpone.set_defaults(status="postponed")
    cancel = add_event(actions.add_parser("cancel", help="say that it will not be held"))
    cancel.set_defaults(status="cancelled", start="", end="")
    for action in (turn, postpone, cancel):
        action.add_argument("--reason", default="", metavar="TEXT")
        action.add_argument("--on", default="", metavar="DATE", help="today if left out")
        action.set_defaults(do=_turn)
    for action in (turn, postpone):
        action.add_argument("--start", default="", metavar="DATE")
        action.add_argument("--end", default="", metavar="DATE")
    _prepare_copies(actions)
    _prepare_sittings(actions)
    calendar = add_event(
        actions.add_parser("ics", help="a calendar file: event, sittings, deadline")
    )
    calendar.add_argument("--out", type=Path, required=True, metavar="FILE.ics")
    calendar.add_argument("--language", choices=LANGUAGES, default="en")
    calendar.add_argument("--without-sittings", action="store_true")
    calendar.set_defaults(do=_calendar)


def _prepare_copies(actions: Any) -> None:
    copy = add_event(actions.add_parser("copy", help="make the next one after this one"))
    copy.add_argument(
        "--with", dest="parts", default=",".join(USUAL), metavar="PARTS", help=", ".join(PARTS)
    )
    copy.set_defaults(do=_copy)
    workshop = add_event(actions.add_parser("workshop", help="make its workshop the day after"))
    workshop.set_defaults(do=_workshop)
    for action in (copy, workshop):
        action.add_argument(
            "file", nargs="?", type=Path, metavar="FILE.json", help="the fields that differ; or -"
        )


def _prepare_sittings(actions: Any) -> None:
    sittings = add_event(actions.add_parser("sittings", help="show the programme, or add to it"))
    sittings.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help=".json, .csv or .xlsx, or - for JSON"
    )
    add_json(sittings)
    sittings.set_defaults(do=_sittings)
    sitting = actions.add_parser("sitting", help="set fields of a sitting")
    add_workspace(sitting)
    sitting.add_argument("sitting", metavar="SITTING", help="its id")
    sitting.add_argument("fields", nargs="+", metavar="FIELD=VALUE")
    sitting.set_defaults(do=_sitting)


def _turn(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    wish = Wish(arguments.status, arguments.on, arguments.reason, arguments.start, arguments.end)
    tell_turn(turn_event(register, arguments.event, wish, today=session.tools.today()))
    return 0


def tell_turn(turned: Turned) -> None:
    """Say how an event stands after a turn, and what is to be done about it."""
    dates = " to ".join(dict.fromkeys((turned.event.start, turned.event.end))).strip()
    say(f"It is {turned.event.status} now, {dates or 'without dates'}.")
    if turned.moved:
        say(f"Sittings that went with it: {len(turned.moved)}.")
    if turned.reissue:
        say("Its invitations are of other dates: issue them again.")
    if turned.lost:
        say(f"Invited people who lost their posts meanwhile: {len(turned.lost)}.")


def _copy(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    copied = copy_event(
        register,
        arguments.event,
        one_record(arguments.file) if arguments.file else {},
        parts=[part for part in arguments.parts.replace(",", " ").split() if part],
        today=session.tools.today(),
        random=session.tools.random,
    )
    return _told(copied)


def _workshop(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    made = workshop_after(
        register,
        arguments.event,
        one_record(arguments.file) if arguments.file else {},
        today=session.tools.today(),
        random=session.tools.random,
    )
    return _told(made)


def _told(copied: Copied) -> int:
    print(copied.event)
    if copied.people or copied.sittings:
        say(f"With it: people {copied.people}, sittings {copied.sittings}.")
    return 0


def _sittings(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    event = the_event(register, arguments.event)
    if arguments.file is None:
        view = plain_view(event_view(register, event.id, today=session.tools.today()))
        answer({"sittings": view["sittings"], "warnings": view["warnings"]})
        return 0
    added = add_sittings(register, event, _programme(arguments.file, session))
    if arguments.json:
        answer({"sittings": added.sittings, "warnings": [asdict(w) for w in added.warnings]})
    else:
        print(*added.sittings, sep="\n")
    return _warned(added)


def _programme(path: Path, session: Session) -> list[dict[str, Any]]:
    if path.suffix.lower() in TABLES:
        [(_, book)] = read_forms([path], session.tools.workbooks())
        return sittings_in(book)
    described: list[dict[str, Any]] = numbers_as_text(some_records(path))
    return described


def _sitting(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    wanted = wanted_fields(arguments.fields)
    if "event" in wanted:
        raise InvalidValue("A sitting stays with its event.", place="event")
    changed = set_sitting(register, arguments.sitting, wanted)
    say("Saved." if changed.done else "Nothing to save: it says so already.")
    return _warned(changed)


def _warned(added: Added) -> int:
    for warning in added.warnings:
        say(f"{warning.message} ({', '.join(warning.sittings)})")
    return 0


def _calendar(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    check_writable(arguments.out)
    whole = not arguments.without_sittings
    made = event_calendar(register, arguments.event, language=arguments.language, sittings=whole)
    write_whole(arguments.out, made)
    say(f"The calendar is in {arguments.out}.")
    return 0
