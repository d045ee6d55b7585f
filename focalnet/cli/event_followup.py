"""After an event: practitioners, proposed focal points, contacts made, evaluations."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from focalnet.cli.session import Session, add_event, add_json, answer, in_one_line, say
from focalnet.domain.changes import ChangeSet
from focalnet.domain.records import DESIGNATION_KINDS
from focalnet.services.campaign_answers import read_forms
from focalnet.services.evaluations import (
    EvaluationPlan,
    evaluation_summary,
    plan_evaluations,
    take_in_evaluations,
)
from focalnet.services.events import the_event
from focalnet.services.following_up import (
    make_practitioners,
    note_contact,
    participation_of,
    propose_focal_points,
)
from focalnet.services.mandates import past_day
from focalnet.services.ports import Register


def prepare_followup(actions: Any) -> None:
    """Declare these actions of event; each sets ``do`` to what does it."""
    practitioner = _of_people(actions, "practitioner", "participants become practitioners")
    practitioner.add_argument("--theme", default="", metavar="THEME")
    practitioner.set_defaults(do=_practitioner)
    propose = _of_people(actions, "propose", "participants become proposed focal points")
    propose.add_argument("--kind", choices=DESIGNATION_KINDS, default="national")
    propose.add_argument("--theme", default="", metavar="THEME")
    propose.set_defaults(do=_propose)
    contact = _of_people(actions, "contact", "note what was agreed with participants")
    contact.add_argument("--subject", required=True, metavar="TEXT")
    contact.add_argument("--text", default="", metavar="TEXT")
    contact.set_defaults(do=_contact)
    evaluations = add_event(
        actions.add_parser("evaluations", help="take in what participants thought, and sum it up")
    )
    evaluations.add_argument("file", nargs="?", type=Path, metavar="FILE", help=".xlsx or .csv")
    evaluations.add_argument("--dry-run", action="store_true", help="look, store nothing")
    add_json(evaluations)
    evaluations.set_defaults(do=_evaluations)


def _of_people(actions: Any, name: str, purpose: str) -> argparse.ArgumentParser:
    action = add_event(actions.add_parser(name, help=purpose))
    action.add_argument("people", nargs="+", metavar="PERSON", help="a person, code or id")
    action.add_argument("--on", default="", metavar="DATE", help="today if left out")
    return action


def _people(register: Register, arguments: argparse.Namespace) -> list[str]:
    the_event(register, arguments.event)
    return [participation_of(register, arguments.event, item) for item in arguments.people]


def _on(arguments: argparse.Namespace, session: Session) -> str:
    return past_day(arguments.on, session.tools.today(), place="--on")


def _told(done: ChangeSet) -> int:
    for entry in done.entries:
        print(entry.record)
    return 0


def _practitioner(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    people, on = _people(register, arguments), _on(arguments, session)
    return _told(make_practitioners(register, people, on=on, theme=arguments.theme))


def _propose(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    people, on = _people(register, arguments), _on(arguments, session)
    kind, theme = arguments.kind, arguments.theme
    return _told(propose_focal_points(register, people, kind=kind, theme=theme, on=on))


def _contact(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    people, on = _people(register, arguments), _on(arguments, session)
    subject, text = arguments.subject, arguments.text
    return _told(note_contact(register, people, on=on, subject=subject, text=text))


def _evaluations(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    event = the_event(register, arguments.event).id
    if arguments.file is not None:
        [(_, book)] = read_forms([arguments.file], session.tools.workbooks())
        plan = plan_evaluations(register, event, book)
        _say_plan(plan)
        if not arguments.dry_run:
            take_in_evaluations(register, plan)
        if not arguments.json:
            return 0
    found = evaluation_summary(register, event)
    if arguments.json:
        answer(
            [
                {
                    "question": item.question,
                    "answered": item.answered,
                    "counts": dict(item.counts),
                    "mean": item.mean,
                    "texts": list(item.texts),
                }
                for item in found
            ]
        )
        return 0
    for item in found:
        counts = ", ".join(f"{text}: {count}" for text, count in item.counts)
        mean = f" (mean {item.mean})" if item.mean is not None else ""
        print(f"{item.question}{mean}: {counts or f'{item.answered} answers'}")
    return 0


def _say_plan(plan: EvaluationPlan) -> None:
    say(f"{len(plan.new)} new, {len(plan.changed)} changed, {plan.same} as they were.")
    for name in plan.hidden:
        say(f"Not read, because it is hidden: {name}")
    if plan.who:
        say(f"Left out, because it says who answered: {', '.join(map(in_one_line, plan.who))}")
    for code in plan.unknown_codes:
        say(f"Nobody of this event has the code {code}; taken in without a name.")
