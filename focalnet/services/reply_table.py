"""The replies to a questionnaire side by side: by question, by group, and who is missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from focalnet.domain.casework import Question, Reply
from focalnet.domain.dates import last_day
from focalnet.domain.records import REGIONS, State
from focalnet.services.ports import Register
from focalnet.services.questionnaires import replies_to, the_questionnaire
from focalnet.services.reference import state_name
from focalnet.services.words import RIGHT_TO_LEFT, page_words
from focalnet.services.workbook import Cell, OutSheet, SheetColumn

# Widths of columns in letters: questions are long.
SHORT, NARROW, WIDE = 24, 20, 44


@dataclass(frozen=True, slots=True)
class ReplyRow:
    """One State's line: when it was asked, when it replied, and its answers in order."""

    state: str
    name: str
    region: str
    sent: str
    received: str
    language: str
    reminders: int
    files: tuple[str, ...]
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReplyRate:
    """How many of the States asked have replied; ``region`` is empty for those in no group."""

    region: str
    name: str
    asked: int
    replied: int

    @property
    def percent(self) -> int:
        """The share that replied, rounded to whole hundredths."""
        return round(100 * self.replied / self.asked) if self.asked else 0


@dataclass(frozen=True, slots=True)
class ReplyTable:
    """A questionnaire with everything that came back; rows sorted by group and name."""

    title: str
    reference: str
    sent: str
    deadline: str
    overdue: bool
    questions: tuple[Question, ...]
    rows: tuple[ReplyRow, ...]
    rates: tuple[ReplyRate, ...]
    asked: int
    replied: int

    @property
    def missing(self) -> tuple[ReplyRow, ...]:
        """The chase list: States that were asked and have not replied."""
        return tuple(row for row in self.rows if not row.received)

    def plain(self) -> dict[str, Any]:
        """Return the table as JSON-able data."""
        return {
            "title": self.title,
            "reference": self.reference,
            "sent": self.sent,
            "deadline": self.deadline,
            "overdue": self.overdue,
            "asked": self.asked,
            "replied": self.replied,
            "questions": [{"number": item.number, "text": item.text} for item in self.questions],
            "replies": [self._plain_row(row) for row in self.rows if row.received],
            "regions": [
                {
                    "region": rate.region,
                    "name": rate.name,
                    "asked": rate.asked,
                    "replied": rate.replied,
                    "percent": rate.percent,
                }
                for rate in self.rates
            ],
            "chase": [
                {"state": row.state, "name": row.name, "sent": row.sent, "reminders": row.reminders}
                for row in self.missing
            ],
        }

    def _plain_row(self, row: ReplyRow) -> dict[str, Any]:
        numbers = (question.number for question in self.questions)
        return {
            "state": row.state,
            "name": row.name,
            "region": row.region,
            "sent": row.sent,
            "received": row.received,
            "language": row.language,
            "files": list(row.files),
            "answers": dict(zip(numbers, row.answers, strict=True)),
        }


def reply_table(
    register: Register, questionnaire_id: str, *, today: date, language: str = "en"
) -> ReplyTable:
    """Return the replies to a questionnaire; raises RecordNotFound or UnknownLanguage."""
    asked = the_questionnaire(register, questionnaire_id)
    states = {state.code: state for state in register.records("state") if isinstance(state, State)}
    say = page_words(language)
    numbers = [question.number for question in asked.questions]
    rows = sorted(
        (
            _row(reply, states.get(reply.state), numbers, language)
            for reply in replies_to(register, asked.id)
        ),
        key=lambda row: (_place(row.region), row.name, row.state),
    )
    rates = [_rate(region, say(f"group.{region or 'none'}"), rows) for region in (*REGIONS, "")]
    replied = sum(bool(row.received) for row in rows)
    overdue = bool(asked.deadline) and last_day(asked.deadline) < today and replied < len(rows)
    return ReplyTable(
        title=asked.title,
        reference=asked.reference,
        sent=asked.sent,
        deadline=asked.deadline,
        overdue=overdue,
        questions=asked.questions,
        rows=tuple(rows),
        rates=tuple(rate for rate in rates if rate.asked),
        asked=len(rows),
        replied=replied,
    )


def _place(region: str) -> int:
    return REGIONS.index(region) if region in REGIONS else len(REGIONS)


def _row(reply: Reply, state: State | None, numbers: list[str], language: str) -> ReplyRow:
    given = {answer.question: answer.text for answer in reply.answers}
    return ReplyRow(
        state=reply.state,
        name=state_name(state, language) if state else reply.state,
        region=state.region if state else "",
        sent=reply.sent,
        received=reply.received,
        language=reply.language,
        reminders=len(reply.reminders),
        files=tuple(item.name for item in reply.files),
        answers=tuple(given.get(number, "") for number in numbers),
    )


def _rate(region: str, name: str, rows: list[ReplyRow]) -> ReplyRate:
    own = [row for row in rows if row.region == region]
    return ReplyRate(region, name, len(own), sum(bool(row.received) for row in own))


def sheets(table: ReplyTable, language: str) -> tuple[OutSheet, ...]:
    """Return the sheets of a workbook: answers by question, rates by group, who is missing."""
    say = page_words(language)
    basis = [say("field.state"), say("field.region"), say("field.sent")]
    groups = {rate.region: rate.name for rate in table.rates}
    numbered = [f"{item.number}. {item.text}" for item in table.questions]
    replies: list[tuple[Cell, ...]] = []
    awaited: list[tuple[Cell, ...]] = []
    for row in table.rows:
        known = (row.name, groups[row.region], row.sent)
        if row.received:
            files = ", ".join(row.files)
            replies.append((*known, row.received, row.language, *row.answers, files))
        else:
            awaited.append((*known, table.deadline, row.reminders))
    rates: list[tuple[Cell, ...]] = [
        (rate.name, rate.asked, rate.replied, rate.percent) for rate in table.rates
    ]
    received = [say("field.received"), say("field.language")]
    answers = [*basis, *received, *numbered, say("field.files")]
    heads = [say("field.region"), say("replies.asked"), say("replies.replied"), "%"]
    chase = [*basis, say("field.deadline"), say("field.reminders")]
    return (
        _sheet(say("replies.sheet"), answers, replies, language),
        _sheet(say("replies.rate"), heads, rates, language),
        _sheet(say("replies.chase"), chase, awaited, language),
    )


def _sheet(name: str, heads: list[str], rows: list[tuple[Cell, ...]], language: str) -> OutSheet:
    columns = tuple(SheetColumn(head, NARROW if len(head) <= SHORT else WIDE) for head in heads)
    return OutSheet(name, columns, tuple(rows), right_to_left=language in RIGHT_TO_LEFT)
