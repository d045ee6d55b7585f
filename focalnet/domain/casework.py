"""What the office asks of States and what comes back: campaigns, tests, letters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from focalnet.domain import schema
from focalnet.domain.audience import Audience
from focalnet.domain.record import Record
from focalnet.domain.schema import Search
from focalnet.domain.values import WAYS, Attachment

# "replaced": somebody else holds the mandate now; "ended": nobody does.
ANSWERS = ("confirmed", "corrected", "replaced", "ended", "bounced", "no-answer")
MEANS = ("mail", "phone")
OUTCOMES = ("answered", "bounced", "no-answer", "wrong-number")
LETTER_KINDS = (
    "note-verbale-in",
    "note-verbale-out",
    "letter",
    "e-mail",
    "call",
    "meeting",
    # Rome Statute practice: a State tells the Court of a contact with a person under
    # warrant that it judged necessary; it does so voluntarily.
    "non-essential-contact",
    "other",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign(Record):
    """A round of confirmation: every State is asked whether its entries still hold."""

    KIND: ClassVar[str] = "campaign"
    LABEL: ClassVar[str] = "Campaign"
    TITLE: ClassVar[tuple[str, ...]] = ("title",)
    DETAIL: ClassVar[tuple[str, ...]] = ("reference",)

    title: str = schema.text("Title", search=Search.NAME)
    reference: str = schema.text("Reference of the Court", search=Search.NAME)
    opened: str = schema.date("Opened on")
    deadline: str = schema.date("Deadline")
    selection: str = schema.text("Search that chose the entries", search=Search.NONE)
    language: str = schema.code("Language of the sheets")
    end: str = schema.date("Closed on")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """A reminder that was sent."""

    id: str = ""
    on: str = schema.date("Reminded on")
    how: str = schema.choice("How", WAYS)
    note: str = schema.text("Note")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One designation on a sheet, and what the State said of it.

    ``shown`` holds a fingerprint of every cell as it was printed, ``returned`` of
    the row that came back, so that only what the State wrote is taken for its
    answer; ``note`` is what it wrote beside the cells.
    """

    id: str = ""
    designation: str = schema.reference("Designation", "designation")
    answer: str = schema.choice("Answer", ANSWERS)
    shown: str = schema.code("Printed")
    returned: str = schema.code("Came back")
    note: str = schema.long_text("Remark of the State", audience=Audience.FULL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request(Record):
    """One State's sheet in a campaign: what was asked, and the answer."""

    KIND: ClassVar[str] = "request"
    LABEL: ClassVar[str] = "Sheet of a campaign"
    TITLE: ClassVar[tuple[str, ...]] = ("reference", "campaign")
    DETAIL: ClassVar[tuple[str, ...]] = ("answer", "campaign")
    FOUND_BY: ClassVar[tuple[str, ...]] = ("campaign",)

    campaign: str = schema.reference("Campaign", "campaign")
    state: str = schema.state("State")
    reference: str = schema.text("Reference of the Court", search=Search.NAME)
    language: str = schema.code("Language of correspondence")
    asked: tuple[Asked, ...] = schema.many(Asked, "Designations asked about")
    sent: str = schema.date("Sent on")
    reminders: tuple[Reminder, ...] = schema.many(Reminder, "Reminders")
    answer: str = schema.choice("Answer", ANSWERS)
    answered: str = schema.date("Answered on")
    by: str = schema.text("Answered by")
    how: str = schema.choice("Answered how", WAYS)


@dataclass(frozen=True, slots=True, kw_only=True)
class CommunicationTest(Record):
    """One try of a telephone number or address, and whether somebody answered."""

    KIND: ClassVar[str] = "test"
    LABEL: ClassVar[str] = "Communication test"
    TITLE: ClassVar[tuple[str, ...]] = ("subject",)
    DETAIL: ClassVar[tuple[str, ...]] = ("means", "outcome")
    FOUND_BY: ClassVar[tuple[str, ...]] = ("subject",)

    subject: str = schema.reference("Person or institution", "person", "institution")
    means: str = schema.choice("Means", MEANS)
    target: str = schema.text("Number or address", search=Search.CONTACT)
    tried: str = schema.date("Tried on")
    time: str = schema.text("At", search=Search.NONE)
    outcome: str = schema.choice("Outcome", OUTCOMES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question of a questionnaire, with its number as printed."""

    id: str = ""
    number: str = schema.code("Number", audience=Audience.NETWORK)
    text: str = schema.long_text("Question")


@dataclass(frozen=True, slots=True, kw_only=True)
class Questionnaire(Record):
    """A set of questions put to States, such as that of February 2020."""

    KIND: ClassVar[str] = "questionnaire"
    LABEL: ClassVar[str] = "Questionnaire"
    TITLE: ClassVar[tuple[str, ...]] = ("title",)
    DETAIL: ClassVar[tuple[str, ...]] = ("reference",)

    title: str = schema.text("Title", search=Search.NAME)
    reference: str = schema.text("Reference of the Court", search=Search.NAME)
    theme: str = schema.theme("Theme")
    questions: tuple[Question, ...] = schema.many(Question, "Questions")
    sent: str = schema.date("Sent on")
    deadline: str = schema.date("Deadline")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a State replied to one question."""

    id: str = ""
    question: str = schema.code("Number of the question")
    text: str = schema.long_text("Answer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply(Record):
    """A questionnaire sent to one State, and what came back."""

    KIND: ClassVar[str] = "reply"
    LABEL: ClassVar[str] = "Reply"
    TITLE: ClassVar[tuple[str, ...]] = ("questionnaire",)
    DETAIL: ClassVar[tuple[str, ...]] = ("received",)
    FOUND_BY: ClassVar[tuple[str, ...]] = ("questionnaire",)

    questionnaire: str = schema.reference("Questionnaire", "questionnaire")
    state: str = schema.state("State")
    sent: str = schema.date("Sent on")
    reminders: tuple[Reminder, ...] = schema.many(Reminder, "Reminders")
    received: str = schema.date("Received on")
    language: str = schema.code("Language")
    answers: tuple[Answer, ...] = schema.many(Answer, "Answers")
    files: tuple[Attachment, ...] = schema.many(Attachment, "Files", audience=Audience.FULL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Involved:
    """A person a letter, call or meeting was with."""

    id: str = ""
    person: str = schema.reference("Person", "person")


@dataclass(frozen=True, slots=True, kw_only=True)
class Correspondence(Record):
    """A note verbale, call or meeting, on the timeline of the State and the persons."""

    KIND: ClassVar[str] = "letter"
    LABEL: ClassVar[str] = "Correspondence"
    TITLE: ClassVar[tuple[str, ...]] = ("subject", "reference")
    DETAIL: ClassVar[tuple[str, ...]] = ("kind", "dated")

    kind: str = schema.choice("Kind", LETTER_KINDS, audience=Audience.FULL)
    state: str = schema.state("State", audience=Audience.FULL)
    dated: str = schema.date("Date", audience=Audience.FULL)
    reference: str = schema.text("Reference", search=Search.NAME, audience=Audience.FULL)
    subject: str = schema.text("Subject", search=Search.NAME, audience=Audience.FULL)
    people: tuple[Involved, ...] = schema.many(Involved, "Persons", audience=Audience.FULL)
    text: str = schema.long_text("What was said", audience=Audience.FULL)
    due: str = schema.date("Due on", audience=Audience.FULL)
    done: str = schema.flag("Done", audience=Audience.FULL)
    files: tuple[Attachment, ...] = schema.many(Attachment, "Files", audience=Audience.FULL)
