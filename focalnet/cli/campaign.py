"""Campaigns of confirmation: open one, print its sheets, take in answers, see how far it is."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from focalnet.cli.entering import one_record
from focalnet.cli.session import Session, add_json, add_workspace, answer, say
from focalnet.domain.values import WAYS
from focalnet.services.campaign_answers import plan_answers, read_forms, take_in
from focalnet.services.campaign_edits import Told
from focalnet.services.campaign_log import LOGGED, log_answer, remind
from focalnet.services.campaign_report import WORDS, AnswerPlan
from focalnet.services.campaign_sheets import StateSheet, campaign_sheets, mark_sent
from focalnet.services.campaigns import CampaignStatus, campaign_status, open_campaign
from focalnet.services.files import FileNotWritten, make_folder, write_whole
from focalnet.services.mandates import past_day
from focalnet.services.ports import Register
from focalnet.services.words import LANGUAGES


def prepare_campaign(command: argparse.ArgumentParser) -> None:
    """Declare the actions of campaign and their arguments."""
    actions = command.add_subparsers(dest="action", required=True, metavar="ACTION")
    new = actions.add_parser("new", help="open a campaign described in JSON")
    add_workspace(new)
    new.add_argument("file", type=Path, metavar="FILE.json", help="or - for standard input")
    sheets = _of_one(actions.add_parser("sheets", help="one note verbale and sheet per State"))
    sheets.add_argument("--out", type=Path, required=True, metavar="FOLDER")
    sheets.add_argument("--xlsx", action="store_true", help="a form to fill in beside each")
    sheets.add_argument("--state", action="append", default=[], metavar="STATE")
    add_json(sheets)
    answers = _of_one(actions.add_parser("answers", help="take in forms that came back"))
    answers.add_argument("files", nargs="+", type=Path, metavar="FILE", help=".xlsx or .csv")
    answers.add_argument("--dry-run", action="store_true", help="look, store nothing")
    answers.add_argument("--on", default="", metavar="DATE", help="day of receipt")
    answers.add_argument("--by", default="", metavar="NAME")
    answers.add_argument("--how", choices=WAYS, default="form")
    add_json(answers)
    _prepare_log(actions)
    status = _of_one(actions.add_parser("status", help="how far it has come"))
    status.add_argument("--language", choices=LANGUAGES, default="en")
    add_json(status)


def _prepare_log(actions: Any) -> None:
    log = _of_one(actions.add_parser("log", help="log an answer that came without a form"))
    log.add_argument("state", metavar="STATE")
    log.add_argument("answer", choices=LOGGED, metavar="ANSWER", help=", ".join(LOGGED))
    log.add_argument("--by", default="", metavar="NAME")
    reminding = _of_one(actions.add_parser("remind", help="note a reminder"))
    reminding.add_argument("states", nargs="*", metavar="STATE", help="all that are awaited")
    for action in (log, reminding):
        action.add_argument("--on", default="", metavar="DATE")
        action.add_argument("--how", choices=WAYS, default="note-verbale")


def _of_one(action: argparse.ArgumentParser) -> argparse.ArgumentParser:
    add_workspace(action)
    action.add_argument("campaign", metavar="CAMPAIGN", help="its id")
    return action


def run_campaign(arguments: argparse.Namespace, session: Session) -> int:
    """Do one of the actions."""
    actions: dict[str, Callable[[Register, argparse.Namespace, Session], int]] = {
        "new": _new,
        "sheets": _sheets,
        "answers": _answers,
        "log": _log,
        "remind": _remind,
        "status": _status,
    }
    with session.register() as register:
        return actions[arguments.action](register, arguments, session)


def _new(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    opened = open_campaign(register, one_record(arguments.file), today=session.tools.today())
    print(opened.campaign)
    say(f"{opened.asked} entries of {len(opened.states)} States.")
    if opened.withheld:
        say(f"{opened.withheld} not asked about: no sheet may show them.")
    if opened.stateless:
        say(f"{opened.stateless} not asked about: no State answers for them.")
    return 0


def _sheets(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    today = session.tools.today()
    states = [code.upper() for code in arguments.state]
    made = campaign_sheets(register, arguments.campaign, today=today, states=states)
    try:
        make_folder(arguments.out)
    except OSError as error:
        raise FileNotWritten("The folder cannot be made.", place=arguments.out.name) from error
    lost = 0
    files = []
    for sheet in made:
        files += _written(sheet, arguments, register.office, session)
        for item in session.tools.paper.missing(sheet.paper):
            lost += 1
            say(f"No typeface has U+{ord(item.letter):04X} of {item.text!r}; a mark stands for it.")
    mark_sent(register, made, today=today)
    if arguments.json:
        answer({"files": files})
    say(f"{len(files)} files for {len(made)} States in {arguments.out}.")
    return 1 if lost else 0


def _written(
    sheet: StateSheet, arguments: argparse.Namespace, office: str, session: Session
) -> list[str]:
    """Write what one State is sent and return the names of the files."""
    stem = arguments.out / sheet.request.state
    pages = stem.with_suffix(".pdf")
    write_whole(pages, session.tools.paper.pages(sheet.paper))
    if not arguments.xlsx:
        return [str(pages)]
    form = stem.with_suffix(".xlsx")
    books = session.tools.workbooks()
    write_whole(form, books.written([sheet.form], title=sheet.paper.title, author=office))
    return [str(pages), str(form)]


def _answers(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    plan = plan_answers(
        register,
        arguments.campaign,
        read_forms(arguments.files, session.tools.workbooks()),
        today=session.tools.today(),
        on=arguments.on,
        by=arguments.by,
        how=arguments.how,
    )
    if not arguments.dry_run:
        take_in(register, plan)
    if arguments.json:
        answer(plan.plain())
    else:
        _tell(plan)
    told = ", ".join(f"{count} {outcome}" for outcome, count in plan.counts.items() if count)
    say(f"{told or 'Nothing'}{'; nothing was stored' if arguments.dry_run else ''}.")
    return 1 if plan.counts["refused"] else 0


def _tell(plan: AnswerPlan) -> None:
    """Print what every row comes to."""
    for file in plan.files:
        if file.refusal:
            print(f"{file.name}: {WORDS['refused']} {WORDS[file.refusal]}")
        for sheet in file.hidden:
            print(f"{file.name}: {WORDS['hidden-sheet']} ({sheet})")
        for item in file.items:
            why = f" {WORDS[item.refusal]}" if item.refusal else ""
            print(f"{item.place}: {item.title}: {WORDS[item.outcome]}{why}")
            for change in item.proposals:
                print(f"    {change.column}: {change.before!r} → {change.after!r}")
            for note in item.notes:
                print(f"    {f'{note.column}: ' if note.column else ''}{WORDS[note.code]}")
            kept = "not entered" if item.refusal else "kept as a remark"
            for column, text in item.written:
                print(f"    {column}: {text!r} ({kept})")


def _log(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    today = session.tools.today()
    on = past_day(arguments.on, today, place="--on") or today.isoformat()
    told = Told(on, arguments.by, arguments.how)
    done = log_answer(register, arguments.campaign, arguments.state.upper(), arguments.answer, told)
    say("Logged." if done else "Nothing new: it was logged already.")
    return 0


def _remind(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    on = arguments.on or session.tools.today().isoformat()
    done = remind(register, arguments.campaign, arguments.states, on=on, how=arguments.how)
    say(f"Noted for {len(done.entries)}.")
    return 0


def _status(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    status = campaign_status(
        register, arguments.campaign, today=session.tools.today(), language=arguments.language
    )
    if arguments.json:
        answer(_plain(status))
        return 0
    for line in status.lines:
        sent = f"sent {line.sent}" if line.sent else "not sent"
        late = ", overdue" if line.overdue else ""
        reminded = f", reminded {line.reminders}×" if line.reminders else ""
        print(f"{line.state}  {line.name}: {line.answered}/{line.asked}, {sent}{reminded}{late}")
    for region, (full, asked) in sorted(status.regions.items()):
        print(f"{region or '–'}: {full} of {asked} States answered in full")
    return 0


def _plain(status: CampaignStatus) -> dict[str, Any]:
    return {
        "campaign": status.campaign.id,
        "title": status.campaign.title,
        "reference": status.campaign.reference,
        "deadline": status.campaign.deadline,
        "search": status.campaign.selection,
        "answers": {name or "open": count for name, count in sorted(status.answers.items())},
        "regions": {
            region: {"answered": full, "asked": asked}
            for region, (full, asked) in sorted(status.regions.items())
        },
        "states": [asdict(line) for line in status.lines],
    }
