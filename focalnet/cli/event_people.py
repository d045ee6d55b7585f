"""Register who comes to an event, list them in a file, and purge the registration files."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from focalnet.cli.entering import some_records
from focalnet.cli.event_letters import prepare_letters
from focalnet.cli.session import Session, add_event, add_json, answer, in_one_line, say
from focalnet.cli.tables import check_table, write_table
from focalnet.domain.courses import PARTICIPATION
from focalnet.domain.errors import InvalidValue
from focalnet.services.files import check_writable
from focalnet.services.importing import file_bytes
from focalnet.services.participants_table import participants_sheet
from focalnet.services.participation_moves import move_participants
from focalnet.services.ports import Register
from focalnet.services.purging import Purge, plan_purge, purge
from focalnet.services.registration_reading import read_registrations
from focalnet.services.registration_report import WORDS, RegistrationItem, RegistrationPlan
from focalnet.services.registration_rows import RegistrationFile, plain_rows
from focalnet.services.registrations import plan_registrations, refused_sheet, register_people
from focalnet.services.visas_sent import note_visas_sent, visas_to_note
from focalnet.services.words import LANGUAGES
from focalnet.services.workbook import InBook

ALIKE = {
    "name": "same name",
    "sound": "sounds alike",
    "contact": "same e-mail or telephone",
    "state": "same e-mail or telephone, another State",
}


def prepare_people(actions: Any) -> None:
    """Declare these actions of event; each sets ``do`` to what does it."""
    prepare_letters(actions)
    _prepare_register(actions)
    stage = add_event(actions.add_parser("stage", help="take participants to a stage"))
    stage.add_argument("stage", choices=sorted(PARTICIPATION.states), metavar="STAGE")
    stage.add_argument("participants", nargs="+", metavar="PARTICIPATION", help="their ids")
    stage.add_argument("--on", default="", metavar="DATE")
    stage.add_argument("--by", default="", metavar="NAME")
    stage.add_argument("--note", default="", metavar="TEXT")
    stage.set_defaults(do=_stage)
    people = add_event(actions.add_parser("participants", help="write them to a file"))
    people.add_argument("--out", type=Path, required=True, metavar="FILE.xlsx|FILE.csv")
    people.add_argument("--language", choices=LANGUAGES, default="en")
    people.add_argument("--files", action="store_true", help="with their registration files")
    people.set_defaults(do=_participants)
    visas = add_event(actions.add_parser("visas", help="visa letters printed, not noted as sent"))
    visas.add_argument("--sent", action="store_true", help="note that they went out")
    add_json(visas)
    visas.set_defaults(do=_visas)
    gone = add_event(actions.add_parser("purge", help="erase the registration files for good"))
    gone.add_argument("--dry-run", action="store_true", help="look, erase nothing")
    add_json(gone)
    gone.set_defaults(do=_purge)


def _prepare_register(actions: Any) -> None:
    command = add_event(actions.add_parser("register", help="register people for an event"))
    command.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help=".xlsx, .csv, .json, or - for JSON"
    )
    command.add_argument("--dry-run", action="store_true", help="look, store nothing")
    command.add_argument("--over-quota", action="store_true", help="take in all the same")
    command.add_argument("--as", dest="stage", choices=("registered", "nominated"))
    command.add_argument(
        "--choose", action="append", default=[], metavar="PLACE=ID", help="or PLACE=new"
    )
    command.add_argument("--refused", type=Path, metavar="FILE", help="write refused rows there")
    add_json(command)
    command.set_defaults(do=_register)


def _register(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    check_table(arguments.refused)
    plan = plan_registrations(
        register,
        arguments.event,
        _read(register, arguments, session),
        today=session.tools.today(),
        choices=_choices(arguments.choose),
        over_quota=arguments.over_quota,
        stage=arguments.stage or "registered",
        random=session.tools.random,
    )
    if arguments.refused:
        check_writable(arguments.refused)
    if not arguments.dry_run:
        register_people(register, plan)
    if arguments.refused and plan.refused:
        write_table(session, arguments.refused, refused_sheet(plan))
    if arguments.json:
        answer(plan.plain())
    else:
        _tell(plan, dry_run=arguments.dry_run)
    return _code(plan)


def _read(
    register: Register, arguments: argparse.Namespace, session: Session
) -> list[RegistrationFile]:
    """Return the registrations of the files named, JSON or tables."""
    read: list[RegistrationFile] = []
    for path in arguments.files:
        if str(path) == "-" or path.suffix.lower() == ".json":
            read.append(plain_rows(some_records(path), path.name))
        else:
            books: list[tuple[str, InBook]] = [
                (path.name, session.tools.workbooks().read(path.name, file_bytes(path)))
            ]
            read += read_registrations(register, arguments.event, books)
    return read


def _choices(given: Sequence[str]) -> dict[str, str]:
    choices = {}
    for text in given:
        place, equals, key = text.rpartition("=")
        if not (equals and place and key):
            raise InvalidValue("Write PLACE=ID or PLACE=new.", place=text)
        choices[place] = key
    return choices


def _code(plan: RegistrationPlan) -> int:
    """Return 0 where all is in, 1 where a part was refused, 2 where all was."""
    refused = len(plan.refused) + sum(bool(file.refusal) for file in plan.files)
    if not refused:
        return 0
    return 1 if len(plan.refused) < len(plan.items) else 2


def _tell(plan: RegistrationPlan, *, dry_run: bool) -> None:
    """Print what every row comes to; of rows given as JSON the ids of participations only."""
    only_ids = all(file.kind == "json" for file in plan.files) and not dry_run
    for file in plan.files:
        for code, part in [(file.refusal, "")] + [(n.code, n.column or n.text) for n in file.notes]:
            if code:
                say(f"{file.name}: {WORDS[code]}{f' ({in_one_line(part)})' if part else ''}")
    for item in plan.items:
        if only_ids and item.outcome != "refused":
            print(item.participation)
            _tell_more(item, say)
        else:
            tell = say if only_ids else print
            tell(f"{item.place}: {in_one_line(item.name)}: {_outcome(item)}")
            _tell_more(item, tell)
    for line in plan.over:
        refused = f", {line.refused} refused" if line.refused else ""
        say(f"{line.state}: {line.taken} of {line.quota} places taken{refused}.")
    if plan.capacity:
        say(f"{plan.taken} of {plan.capacity} places of the event taken.")
    told = ", ".join(f"{count} {outcome}" for outcome, count in plan.counts.items() if count)
    say(f"{told or 'Nothing'}{'; nothing was stored' if dry_run else ''}.")


def _outcome(item: RegistrationItem) -> str:
    fields = f" ({', '.join(item.fields)})" if item.fields else ""
    return f"{WORDS[item.refusal or item.outcome]}{fields}"


def _tell_more(item: RegistrationItem, tell: Any) -> None:
    for note in item.notes:
        column = f"{in_one_line(note.column)}: " if note.column else ""
        tell(f"    {column}{WORDS[note.code]}")
    for one in item.suspects:
        name = f"{in_one_line(one.name)} {one.state}".strip()
        tell(f"    --choose {item.place}={one.key} if it is {name} ({ALIKE[one.why]})")


def _stage(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    today = session.tools.today()
    done = move_participants(
        register,
        arguments.event,
        arguments.participants,
        arguments.stage,
        on=arguments.on or today.isoformat(),
        today=today,
        by=arguments.by,
        note=arguments.note,
    )
    for key in done.refused:
        print(f"{key}: cannot come to this from where it stands")
    say(f"{len(done.moved)} noted.")
    return 1 if done.refused else 0


def _visas(register: Register, arguments: argparse.Namespace, _session: Session) -> int:
    found = visas_to_note(register, arguments.event)
    if arguments.json:
        answer({"printed": list(found), "noted": arguments.sent})
    elif not arguments.sent:
        print("\n".join(found) or "No visa letter was printed that is not noted as sent.")
    if arguments.sent:
        note_visas_sent(register, arguments.event)
        say(f"{len(found)} noted as sent.")
    return 0


def _participants(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    check_table(arguments.out)
    check_writable(arguments.out)
    sheet = participants_sheet(
        register, arguments.event, language=arguments.language, files=arguments.files
    )
    register.note("export", what="participants", records=len(sheet.rows))
    write_table(session, arguments.out, sheet)
    say(f"{len(sheet.rows)} people in {arguments.out}.")
    return 0


def _purge(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    today = session.tools.today()
    if arguments.dry_run:
        plan = plan_purge(register, arguments.event, today=today)
    else:
        plan = purge(register, arguments.event, today=today).plan
    if arguments.json:
        answer(plan.plain())
    else:
        _tell_purge(plan, dry_run=arguments.dry_run)
    return 0


def _tell_purge(plan: Purge, *, dry_run: bool) -> None:
    if not plan.lines:
        say("There is no registration file to erase.")
        return
    for line in plan.lines if dry_run else ():
        fields = ", ".join(line.fields)
        print(f"{in_one_line(line.name)} {line.state}: {fields}".replace("  ", " "))
    for name, count in plan.fields.items():
        print(f"{name}: {count}")
    when = f" on {plan.on}" if plan.on else ""
    say(
        f"{len(plan.lines)} files, {plan.photos} with a photo{'; to go' + when if dry_run else ''}."
    )
    if dry_run and not plan.due:
        say("It is not time for this yet; nothing was erased.")
    elif dry_run:
        say("Nothing was erased.")
    else:
        say("Erased for good; the counts were kept.")
