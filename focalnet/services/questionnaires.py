"""Questionnaires: put to States, replies logged, counted and laid side by side."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from focalnet.domain.casework import Answer, Questionnaire, Reminder, Reply
from focalnet.domain.changes import ChangeSet, Draft, Entry
from focalnet.domain.dates import checked_date, first_day, last_day
from focalnet.domain.errors import FocalnetError, InvalidValue, UnknownField
from focalnet.domain.kinds import kind_named
from focalnet.domain.merging import entry_of_edit, entry_of_new
from focalnet.domain.plain import checked_field
from focalnet.domain.schema import rule_names
from focalnet.domain.values import Attachment
from focalnet.services.attaching import attach
from focalnet.services.completing import LeadsNowhere, completed
from focalnet.services.mandates import past_day
from focalnet.services.ports import Register
from focalnet.services.records import enter
from focalnet.services.reference import state_id

# What the JSON of a reply may hold beside its answers and files.
REPLY_FIELDS = ("sent", "received", "language", "notes", "confidentiality")


class NotAQuestionnaire(InvalidValue):
    """The record is none, or lacks what a questionnaire needs."""

    code = "questionnaire.invalid"
    remedy = "Give a title and questions, each with a number of its own; nothing was stored."


class NotAsked(FocalnetError):
    """The State was not sent this questionnaire."""

    code = "reply.not-asked"
    remedy = "Send it to that State first, or check for which State the reply is."


class UnknownQuestion(InvalidValue):
    """The questionnaire has no question of this number."""

    code = "reply.question"
    remedy = "Use the numbers that the questionnaire prints; nothing was stored."


@dataclass(frozen=True, slots=True)
class Sending:
    """To whom a questionnaire went now, and to whom it had gone before, by State."""

    sent: tuple[str, ...]
    before: tuple[str, ...]
    done: ChangeSet


@dataclass(frozen=True, slots=True)
class Logged:
    """What logging a reply did: ``outcome`` is new, corrected or same."""

    reply: str
    outcome: str
    done: ChangeSet


def new_questionnaire(register: Register, filled: Mapping[str, Any]) -> str:
    """Enter a questionnaire and return its id; questions without a number are counted.

    Questions may be given as texts alone. Raises NotAQuestionnaire, InvalidValue
    or UnknownField; nothing is stored then.
    """
    questions = filled.get("questions") or ()
    if not str(filled.get("title") or "").strip() or not isinstance(questions, list | tuple):
        raise NotAQuestionnaire("A questionnaire has a title and a list of questions.")
    numbered = [
        {"number": str(place), **({"text": item} if isinstance(item, str) else item)}
        for place, item in enumerate(questions, start=1)
        if item and isinstance(item, str | Mapping)
    ]
    numbers = [str(item["number"]) for item in numbered]
    if not numbered or len(set(numbers)) < len(questions):
        raise NotAQuestionnaire("Every question has a number of its own.", place="questions")
    return enter(register, "questionnaire", [{**filled, "questions": numbered}])[1][0]


def the_questionnaire(register: Register, questionnaire_id: str) -> Questionnaire:
    """Return the questionnaire; raises RecordNotFound or NotAQuestionnaire."""
    found = register.record(questionnaire_id)
    if not isinstance(found, Questionnaire):
        raise NotAQuestionnaire("This record is no questionnaire.", place=questionnaire_id)
    return found


def send(
    register: Register, questionnaire_id: str, states: Iterable[str], on: str, deadline: str = ""
) -> Sending:
    """Put a questionnaire to States, as one action; those who have it are passed over.

    Raises LeadsNowhere where there is no such State, InvalidValue where the deadline
    lies before the day it is sent, and NotAQuestionnaire where an
    answer could not be told from another; nothing is stored then.
    """
    asked = the_questionnaire(register, questionnaire_id)
    numbers = [question.number for question in asked.questions]
    if "" in numbers or len(set(numbers)) < len(numbers):
        raise NotAQuestionnaire("Every question has a number of its own.", place="questions")
    wanted = list(dict.fromkeys(code.strip().upper() for code in states if code.strip()))
    known = register.many([state_id(code) for code in wanted])
    for code in wanted:
        if state_id(code) not in known:
            raise LeadsNowhere("There is no such State.", place=code)
    day = checked_date(on, place="sent")
    if checked_date(deadline, place="deadline") and last_day(deadline) < first_day(day):
        raise InvalidValue("The deadline lies before the day it is sent.", place="deadline")
    before = {reply.state for reply in replies_to(register, questionnaire_id)}
    fresh = [code for code in wanted if code not in before]
    made = [
        Reply(id=register.ids.record(), questionnaire=asked.id, state=code, sent=day)
        for code in fresh
    ]
    entries: list[Entry | None] = [entry_of_new(item) for item in completed(register, made)]
    dated = replace(
        asked,
        sent=asked.sent or day,
        deadline=deadline or asked.deadline,
    )
    if fresh:
        entries.append(entry_of_edit(register.state(asked.id), dated))
    done = register.write(Draft("questionnaire.send", tuple(item for item in entries if item)))
    return Sending(tuple(fresh), tuple(code for code in wanted if code in before), done)


def replies_to(register: Register, questionnaire_id: str) -> list[Reply]:
    """Return the sheets of a questionnaire, answered or not, by State."""
    found = register.records("reply", {"questionnaire": questionnaire_id})
    return sorted(
        (item for item in found if isinstance(item, Reply)), key=lambda item: (item.state, item.id)
    )


def remind(
    register: Register, questionnaire_id: str, states: Iterable[str], on: str, how: str
) -> ChangeSet:
    """Note a reminder for States that have not replied, as one action.

    Raises NotAsked where one was never sent it; nothing is stored then.
    """
    entries = []
    for code in states:
        base = register.state(_reply_of(register, questionnaire_id, code.strip().upper()).id)
        sheet = base.value()
        assert isinstance(sheet, Reply)
        reminder = Reminder(id=register.ids.element(), on=checked_date(on, place="on"), how=how)
        reminded = replace(sheet, reminders=(*sheet.reminders, reminder))
        entries.append(entry_of_edit(base, reminded) if not sheet.received else None)
    return register.write(Draft("questionnaire.remind", tuple(item for item in entries if item)))


def log_reply(
    register: Register,
    questionnaire_id: str,
    filled: Mapping[str, Any],
    paths: Sequence[Path] = (),
    *,
    today: date,
) -> Logged:
    """Log what a State replied, with its files, as one action.

    *filled* has ``state``, ``received``, ``language`` and ``answers`` (a mapping of
    numbers to texts, or a list of ``{"question", "text"}``); without a day it was
    received *today*. A second reply corrects
    the answers it holds and leaves the others; what stood before is in the history.
    The same again stores nothing. Raises NotAsked, UnknownQuestion, UnknownField, NotYet,
    AttachmentRefused or InvalidValue; nothing is stored then.
    """
    asked = the_questionnaire(register, questionnaire_id)
    sheet = _reply_of(register, asked.id, str(filled.get("state", "")).strip().upper())
    base = register.state(sheet.id)
    answers = _answers(filled.get("answers"), asked)
    fields = _fields(register, filled)
    if not paths and not answers and not fields:
        raise InvalidValue("There is nothing in this reply.", place="answers")
    past_day(fields.get("received", ""), today, place="received")
    fields["received"] = fields.get("received") or sheet.received or today.isoformat()
    after = replace(sheet, **fields, answers=_corrected(register, sheet.answers, answers))
    [whole] = completed(register, [after])
    assert isinstance(whole, Reply)
    # Files last, so that a refusal leaves none of them behind.
    filed = replace(whole, files=_with_new_files(sheet.files, attach(register, paths)))
    entry = entry_of_edit(base, filed)
    done = register.write(Draft("questionnaire.reply", (entry,) if entry else ()))
    outcome = "same" if entry is None else "corrected" if sheet.received else "new"
    return Logged(sheet.id, outcome, done)


def _fields(register: Register, filled: Mapping[str, Any]) -> dict[str, Any]:
    known = rule_names(kind_named("reply"))
    given = {name: filled[name] for name in filled if name not in {"state", "answers"}}
    for name in given:
        if name not in REPLY_FIELDS:
            told = ", ".join(("state", *REPLY_FIELDS, "answers"))
            raise UnknownField(f"A reply is given {told}.", place=name)
    return {
        name: checked_field(known[name], given[name], new_id=register.ids.element)
        for name in REPLY_FIELDS
        if name in given
    }


def _reply_of(register: Register, questionnaire_id: str, state: str) -> Reply:
    for reply in replies_to(register, questionnaire_id):
        if reply.state == state and state:
            return reply
    raise NotAsked("This State was not asked.", place=state or "state")


def _answers(given: Any, asked: Questionnaire) -> dict[str, str]:
    pairs: list[tuple[Any, Any]] = []
    if isinstance(given, Mapping):
        pairs = list(given.items())
    elif isinstance(given, list | tuple):
        for item in given:
            if not isinstance(item, Mapping):
                raise InvalidValue("An answer is a number and a text.", place="answers")
            pairs.append((item.get("question", item.get("number", "")), item.get("text", "")))
    elif given:
        raise InvalidValue("An answer is a number and a text.", place="answers")
    rule = rule_names(Answer)["text"]
    numbers = {question.number for question in asked.questions}
    answers: dict[str, str] = {}
    for number, text in pairs:
        if str(number) not in numbers or str(number) in answers:
            raise UnknownQuestion(
                "There is no such question, or it stands twice.", place=str(number)
            )
        answers[str(number)] = checked_field(rule, text, new_id=str)
    return answers


def _corrected(
    register: Register, before: tuple[Answer, ...], given: Mapping[str, str]
) -> tuple[Answer, ...]:
    kept = tuple(replace(answer, text=given.get(answer.question, answer.text)) for answer in before)
    had = {answer.question for answer in before}
    added = tuple(
        Answer(id=register.ids.element(), question=number, text=text)
        for number, text in given.items()
        if number not in had and text
    )
    return (*(answer for answer in kept if answer.text), *added)


def _with_new_files(
    before: tuple[Attachment, ...], given: tuple[Attachment, ...]
) -> tuple[Attachment, ...]:
    had = {(item.name, item.file) for item in before}
    return (*before, *(item for item in given if (item.name, item.file) not in had))
