"""What participants thought of an event: their answers taken in from a table, and summed up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from math import isfinite
from statistics import fmean

from focalnet.domain.casework import Answer
from focalnet.domain.changes import ChangeSet, Draft, Entry
from focalnet.domain.dates import PARTIAL
from focalnet.domain.errors import InvalidValue
from focalnet.domain.folding import words as folded
from focalnet.domain.merging import entry_of_edit, entry_of_new
from focalnet.domain.participation import Evaluation, Participation
from focalnet.domain.plain import checked_line
from focalnet.services.event_facts import of_kind
from focalnet.services.ports import Register
from focalnet.services.workbook import InBook

NUMBER = frozenset({"id", "no", "number", "response id", "numero", "submission id", "الرقم"})
DAY = frozenset(
    {"date", "timestamp", "submitted", "submission date", "completion time", "start time"}
    | {"horodateur", "التاريخ"}
)
LANGUAGE = frozenset({"language", "langue", "اللغة"})
CODE = frozenset({"code", "badge", "badge code", "code du badge", "رمز الشارة"})
# Titles of columns that say who answered: they are not taken in, so that nobody is named.
WHO = frozenset(
    {"name", "full name", "first name", "last name", "family name", "given name", "username"}
    | {"email", "e mail", "email address", "e mail address", "phone", "telephone", "phone number"}
    | {"nom", "nom complet", "nom de famille", "prenom", "courriel", "adresse e mail"}
    | {"الاسم", "البريد الالكتروني"}
)
NO_ANSWER = frozenset(
    {"n a", "na", "", "not applicable", "no answer", "sans objet", "sans reponse", "لا ينطبق"}
)
MANY_ANSWERS, LONG_ANSWER = 8, 40
DAY_LENGTH = 10


class NoAnswers(InvalidValue):
    """The table has no questions or no rows."""

    code = "evaluation.empty"
    remedy = "The first row holds the questions, each further row one person's answers."


@dataclass(frozen=True, slots=True)
class EvaluationPlan:
    """What taking a table in would do; ``hidden`` are sheets that were not read.

    ``unknown_codes`` are codes of badges that nobody of this event has: those answers
    are taken in without a name. ``who`` are columns that say who answered, left out.
    """

    event: str
    new: tuple[Evaluation, ...]
    changed: tuple[Evaluation, ...]
    same: int
    unknown_codes: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    who: tuple[str, ...] = ()


def plan_evaluations(register: Register, event: str, book: InBook) -> EvaluationPlan:
    """Return what a table of answers says, held against what is known; nothing is stored.

    A row is known again by its number, or where it has none by what it says. Raises
    NoAnswers.
    """
    head, rows = _table(book)
    known = {item.number: item for item in of_kind(register, Evaluation, {"event": event})}
    people = {
        item.code: item.id
        for item in of_kind(register, Participation, {"event": event})
        if item.code
    }
    plan = _Rows(event, people)
    read = [plan.evaluation(head, row) for row in rows]
    new, changed = [], []
    for item in {item.number: item for item in read}.values():
        before = known.get(item.number)
        if before is None:
            new.append(_with_ids(register, item))
        elif _said(before) != _said(item):
            changed.append(_with_ids(register, replace(item, id=before.id)))
    return EvaluationPlan(
        event,
        tuple(new),
        tuple(changed),
        len(read) - len(new) - len(changed),
        tuple(plan.unknown),
        book.hidden,
        tuple(title.strip() for title in head if _is_who(title)),
    )


def take_in_evaluations(register: Register, plan: EvaluationPlan) -> ChangeSet:
    """Store what a plan holds as one action."""
    entries: list[Entry] = [entry_of_new(item) for item in plan.new]
    states = register.states_of([item.id for item in plan.changed])
    for item in plan.changed:
        entry = entry_of_edit(states[item.id], item)
        entries += [entry] if entry else []
    return register.write(Draft("event.evaluations", tuple(entries)))


def _table(book: InBook) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    for sheet in book.sheets:
        filled = [row for row in sheet.rows if any(cell.strip() for cell in row)]
        if len(filled) > 1:
            return filled[0], filled[1:]
    raise NoAnswers("There are no answers in this table.")


@dataclass(slots=True)
class _Rows:
    """Reads rows; keeps the codes that nobody has."""

    event: str
    people: dict[str, str]
    unknown: list[str] = field(default_factory=list)
    seen: Counter[str] = field(default_factory=Counter)

    def evaluation(self, head: Sequence[str], row: Sequence[str]) -> Evaluation:
        told = {"number": "", "received": "", "language": "", "code": ""}
        answers: list[Answer] = []
        for title, cell in zip(head, row, strict=False):
            name = _part(title)
            if name:
                told[name] = told[name] or checked_line(cell)
            elif title.strip() and cell.strip() and not _is_who(title):
                answers.append(Answer(question=checked_line(title), text=cell.strip()))
        code = told["code"].replace("-", "").upper()
        if code and code not in self.people:
            self.unknown.append(told["code"])
        return Evaluation(
            id="",
            event=self.event,
            participation=self.people.get(code, ""),
            number=told["number"] or self._fingerprint(row),
            received=_day(told["received"]),
            language=told["language"].lower(),
            answers=tuple(answers),
        )

    def _fingerprint(self, row: Sequence[str]) -> str:
        """Return what tells a row without a number from others; the same words may come twice."""
        text = sha256("\x1f".join(row).encode()).hexdigest()[:12]
        self.seen[text] += 1
        return f"{text}.{self.seen[text]}" if self.seen[text] > 1 else text


def _part(title: str) -> str:
    key = " ".join(folded(title))
    named = {"number": NUMBER, "received": DAY, "language": LANGUAGE, "code": CODE}
    return next((name for name, titles in named.items() if key in titles), "")


def _is_who(title: str) -> bool:
    return " ".join(folded(title)) in WHO


def _day(text: str) -> str:
    day = text[:DAY_LENGTH]
    return day if PARTIAL.fullmatch(day) else ""


def _said(item: Evaluation) -> tuple[object, ...]:
    answers = tuple((answer.question, answer.text) for answer in item.answers)
    return answers, item.participation, item.received, item.language


def _with_ids(register: Register, item: Evaluation) -> Evaluation:
    answers = tuple(replace(answer, id=register.ids.element()) for answer in item.answers)
    return replace(item, id=item.id or register.ids.record(), answers=answers)


@dataclass(frozen=True, slots=True)
class QuestionSummary:
    """What was answered to one question.

    ``counts`` where few different short answers came, the most frequent first; ``mean``
    where all who answered gave numbers; else ``texts``, in the order they came.
    """

    question: str
    answered: int
    counts: tuple[tuple[str, int], ...] = ()
    mean: float | None = None
    texts: tuple[str, ...] = ()


def evaluation_summary(register: Register, event: str) -> tuple[QuestionSummary, ...]:
    """Return each question of an event's evaluations with what was answered, naming nobody."""
    answers: dict[str, list[str]] = {}
    for item in of_kind(register, Evaluation, {"event": event}):
        for answer in item.answers:
            answers.setdefault(answer.question, []).append(answer.text)
    return tuple(_summed(question, texts) for question, texts in answers.items())


def _summed(question: str, texts: Sequence[str]) -> QuestionSummary:
    found = Counter(texts)
    short = all(len(text) <= LONG_ANSWER for text in found)
    numbers = _numbers(texts)
    mean = round(fmean(numbers), 2) if numbers else None
    if short and (numbers or len(found) <= min(MANY_ANSWERS, max(2, len(texts) // 2))):
        return QuestionSummary(question, len(texts), tuple(_by_frequency(found)), mean)
    return QuestionSummary(question, len(texts), texts=tuple(texts))


def _numbers(texts: Iterable[str]) -> list[float]:
    given = [text for text in texts if " ".join(folded(text)) not in NO_ANSWER]
    try:
        found = [float(text.replace(",", ".")) for text in given]
    except ValueError:
        return []
    return found if all(isfinite(number) for number in found) else []


def _by_frequency(found: Counter[str]) -> list[tuple[str, int]]:
    return sorted(found.items(), key=lambda item: (-item[1], item[0]))
