"""Questionnaires: make one, put it to States, log replies, lay them side by side."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from focalnet.cli.entering import one_record
from focalnet.cli.session import Session, add_json, add_workspace, answer, say
from focalnet.domain.errors import FocalnetError
from focalnet.domain.values import WAYS
from focalnet.services.addressing import all_parties, states_found
from focalnet.services.files import write_whole
from focalnet.services.ports import Register
from focalnet.services.questionnaires import log_reply, new_questionnaire, remind, send
from focalnet.services.reply_table import ReplyTable, reply_table, sheets
from focalnet.services.words import LANGUAGES


class NoStates(FocalnetError):
    """It is not said to which States."""

    code = "questionnaire.states"
    remedy = "Name States by their codes, or give --parties or a --search that finds some."


class NotATable(FocalnetError):
    """The name of the file does not say what to write."""

    code = "table.kind"
    remedy = "Let the name of the file end in .xlsx or .csv; nothing was written."


def prepare_questionnaire(command: argparse.ArgumentParser) -> None:
    """Declare the actions of questionnaire and their arguments."""
    actions = command.add_subparsers(dest="action", required=True, metavar="ACTION")
    new = actions.add_parser("new", help="enter a questionnaire from JSON")
    add_workspace(new)
    new.add_argument("file", type=Path, metavar="FILE.json", help="or - for standard input")
    sending = _of_one(actions.add_parser("send", help="put it to States"))
    sending.add_argument("states", nargs="*", metavar="STATE")
    sending.add_argument("--parties", action="store_true", help="to all States Parties")
    sending.add_argument("--search", default="", metavar="SEARCH")
    sending.add_argument("--on", default="", metavar="DATE")
    sending.add_argument("--deadline", default="", metavar="DATE")
    reminding = _of_one(actions.add_parser("remind", help="note a reminder"))
    reminding.add_argument("states", nargs="*", metavar="STATE", help="all that are awaited")
    reminding.add_argument("--on", default="", metavar="DATE")
    reminding.add_argument("--how", choices=WAYS, default="note-verbale")
    replying = _of_one(actions.add_parser("reply", help="log what a State replied"))
    replying.add_argument("reply", type=Path, metavar="FILE.json", help="or - for standard input")
    replying.add_argument("--file", type=Path, action="append", default=[], metavar="PATH")
    table = _of_one(actions.add_parser("table", help="answers by question, and who is missing"))
    table.add_argument("--out", type=Path, metavar="FILE.xlsx|FILE.csv")
    table.add_argument("--language", choices=LANGUAGES, default="en")
    add_json(table)


def _of_one(action: argparse.ArgumentParser) -> argparse.ArgumentParser:
    add_workspace(action)
    action.add_argument("id", metavar="ID", help="of the questionnaire")
    return action


def run_questionnaire(arguments: argparse.Namespace, session: Session) -> int:
    """Do one of the actions."""
    actions: dict[str, Callable[[Register, argparse.Namespace, Session], int]] = {
        "new": _new,
        "send": _send,
        "remind": _remind,
        "reply": _reply,
        "table": _table,
    }
    with session.register() as register:
        return actions[arguments.action](register, arguments, session)


def _new(register: Register, arguments: argparse.Namespace, _session: Session) -> int:
    print(new_questionnaire(register, one_record(arguments.file)))
    return 0


def _send(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    today = session.tools.today()
    states = list(arguments.states)
    states += all_parties(register, today) if arguments.parties else []
    if arguments.search:
        states += states_found(register, arguments.search, today=today)
    if not states:
        raise NoStates("It is not said to which States.")
    done = send(
        register, arguments.id, states, arguments.on or today.isoformat(), arguments.deadline
    )
    answer({"sent": list(done.sent), "before": list(done.before)})
    say(f"Sent to {len(done.sent)}; {len(done.before)} had it before.")
    return 0


def _remind(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    today = session.tools.today()
    table = reply_table(register, arguments.id, today=today)
    states = arguments.states or [row.state for row in table.missing]
    done = remind(register, arguments.id, states, arguments.on or today.isoformat(), arguments.how)
    say(f"Noted for {len(done.entries)}.")
    return 0


def _reply(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    done = log_reply(
        register,
        arguments.id,
        one_record(arguments.reply),
        arguments.file,
        today=session.tools.today(),
    )
    answer({"id": done.reply, "outcome": done.outcome})
    say("Nothing new: it was logged already." if done.outcome == "same" else "Logged.")
    return 0


def _table(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    table = reply_table(
        register, arguments.id, today=session.tools.today(), language=arguments.language
    )
    if arguments.out:
        write_whole(arguments.out, _file(table, arguments, register.office, session))
        say(f"Written to {arguments.out}.")
    if arguments.json:
        answer(table.plain())
    elif not arguments.out:
        _print(table)
    return 0


def _file(table: ReplyTable, arguments: argparse.Namespace, office: str, session: Session) -> bytes:
    written = sheets(table, arguments.language)
    suffix = arguments.out.suffix.lower()
    if suffix == ".xlsx":
        return session.tools.workbooks().written(written, title=table.title, author=office)
    if suffix == ".csv":
        return session.tools.workbooks().written_table(written[0])
    raise NotATable("This kind of file is not written.", place=arguments.out.name)


def _print(table: ReplyTable) -> None:
    print(f"{table.title}: {table.replied} of {table.asked}")
    for rate in table.rates:
        print(f"{rate.name}\t{rate.replied} of {rate.asked}\t{rate.percent} %")
    for place, question in enumerate(table.questions):
        print(f"\n{question.number}. {question.text}")
        for row in table.rows:
            if row.received and row.answers[place]:
                print(f"{row.state}\t{row.answers[place]}")
    late = " (overdue)" if table.overdue else ""
    print(f"\nAwaited{late}: {' '.join(row.state for row in table.missing)}")
