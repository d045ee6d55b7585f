"""Invented casework: letters, questionnaires with replies, a running campaign, tests."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from focalnet.domain.casework import (
    ANSWERS,
    Answer,
    Asked,
    Campaign,
    CommunicationTest,
    Correspondence,
    Involved,
    Question,
    Questionnaire,
    Reminder,
    Reply,
    Request,
)
from focalnet.domain.record import Record
from focalnet.domain.records import State
from focalnet.services.demonstration_company import Company, casework, said
from focalnet.services.demonstration_people import Scene
from focalnet.services.reference import is_party

PROMINENT, OF_CAMPAIGN, OF_QUESTIONNAIRE = 24, 36, 60
OPENED, TERM, REMINDED = 30, 60, 8
# In the order of ANSWERS, the last for those who have not answered yet.
ANSWER_SHARES = (9, 3, 1, 1, 10)
OUTCOMES = ("answered", "answered", "answered", "no-answer", "wrong-number")


def cases(scene: Scene, company: Company) -> Iterator[Record]:
    """Yield what was asked of States and what came back, each after what it points to."""
    parties = [state for state in company.states if is_party(state, scene.today)]
    for place, state in enumerate(company.states):
        for _ in range(4 if place < PROMINENT else int(scene.happens(0.3))):
            yield _letter(scene, state, company)
    yield from _contacts(scene, company)
    for number, made in enumerate(casework()["questionnaires"], start=1):
        yield from _questionnaire(scene, made, number, parties[:OF_QUESTIONNAIRE])
    yield from _campaign(scene, company, parties[:OF_CAMPAIGN])
    yield from _tests(scene, company)


def _letter(scene: Scene, state: State, company: Company, kind: str = "") -> Correspondence:
    subjects = {name: texts for name, texts in casework()["subjects"].items()}
    told = kind or scene.chance.choice([*list(subjects)[:-1]])
    dated = scene.days_ago(5, 420)
    people = company.people.get(state.code, [])
    due = dated > scene.days_ago(60, 60) and scene.happens(0.6)
    number = 100 + int(scene.chance.random() * 900)
    return Correspondence(
        id=scene.ids.record(),
        confidentiality="full" if kind else "",
        kind=told,
        state=state.code,
        dated=dated,
        reference=f"REG-{dated[:4]}-{number:04}" if told.startswith(("note", "letter")) else "",
        subject=said(subjects[told], state.correspondence),
        people=tuple(
            Involved(id=scene.ids.element(), person=person.id)
            for person in people[:1]
            if scene.happens(0.7)
        ),
        due=scene.days_ago(-40, 6) if due else "",
        done="yes" if due and scene.happens(0.3) else "",
    )


def _contacts(scene: Scene, company: Company) -> Iterator[Correspondence]:
    """Yield two notifications of contacts with persons under warrant, for the office alone."""
    for state in company.states[3:5]:
        yield _letter(scene, state, company, "non-essential-contact")


def _later(scene: Scene, day: str, least: int, most: int) -> str:
    """Return a day so long after another, but not after today."""
    after = least + int(scene.chance.random() * (most - least + 1))
    moved = date.fromisoformat(day) + timedelta(days=after)
    return min(moved, scene.today).isoformat()


def _questionnaire(
    scene: Scene, made: dict[str, Any], number: int, states: list[State]
) -> Iterator[Record]:
    sent = scene.days_ago(made["age"], made["age"])
    questions = tuple(
        Question(id=scene.ids.element(), number=str(place), text=text)
        for place, text in enumerate(made["questions"], start=1)
    )
    questionnaire = Questionnaire(
        id=scene.ids.record(),
        title=made["title"],
        reference=f"REG-{sent[:4]}-Q{number}",
        theme=made["theme"],
        questions=questions,
        sent=sent,
        deadline=scene.days_ago(made["age"] - made["term"], made["age"] - made["term"]),
    )
    yield questionnaire
    for state in states:
        yield _reply(scene, questionnaire, state, answered=scene.happens(made["answered"]))


def _reply(scene: Scene, questionnaire: Questionnaire, state: State, *, answered: bool) -> Reply:
    spoken = state.correspondence if state.correspondence in casework()["answers"] else "en"
    answers = said(casework()["answers"], spoken)
    overdue = questionnaire.deadline < scene.today.isoformat()
    reminder = Reminder(
        id=scene.ids.element(),
        on=_later(scene, questionnaire.deadline, 10, 40) if overdue else "",
        how="note-verbale",
    )
    return Reply(
        id=scene.ids.record(),
        questionnaire=questionnaire.id,
        state=state.code,
        sent=questionnaire.sent,
        reminders=(reminder,) if overdue and not answered else (),
        received=_later(scene, questionnaire.sent, 5, 120) if answered else "",
        language=spoken if answered else "",
        answers=tuple(
            Answer(
                id=scene.ids.element(), question=question.number, text=scene.chance.choice(answers)
            )
            for question in questionnaire.questions
            if answered and scene.happens(0.9)
        ),
    )


def _campaign(scene: Scene, company: Company, states: list[State]) -> Iterator[Record]:
    opened = scene.days_ago(OPENED, OPENED)
    campaign = Campaign(
        id=scene.ids.record(),
        title=f"{casework()['campaign']['title']} {opened[:4]}",
        reference=f"REG-{opened[:4]}-C1",
        opened=opened,
        deadline=scene.days_ago(OPENED - TERM, OPENED - TERM),
        selection=casework()["campaign"]["selection"],
    )
    yield campaign
    for state in states:
        if company.mandates.get(state.code):
            yield _request(scene, campaign, state, company)


def _request(scene: Scene, campaign: Campaign, state: State, company: Company) -> Request:
    [answer] = scene.chance.choices((*ANSWERS[:4], ""), ANSWER_SHARES)
    back = answer in {"confirmed", "corrected"}
    mandates = company.mandates[state.code]
    reminded = answer in {"", "no-answer"} and scene.happens(0.5)
    reminder = Reminder(id=scene.ids.element(), on=scene.days_ago(REMINDED, REMINDED), how="e-mail")
    return Request(
        id=scene.ids.record(),
        campaign=campaign.id,
        state=state.code,
        reference=f"{campaign.reference}/{state.code}",
        language=state.correspondence,
        asked=tuple(
            Asked(
                id=scene.ids.element(),
                designation=mandate.id,
                # One entry was corrected, the others confirmed.
                answer=""
                if not back
                else "confirmed"
                if place or answer != "corrected"
                else answer,
            )
            for place, mandate in enumerate(mandates)
        ),
        sent=campaign.opened,
        reminders=(reminder,) if reminded else (),
        answer=answer,
        answered=_later(scene, campaign.opened, 4, 28) if back else "",
        by="the embassy in The Hague" if back else "",
        how=scene.chance.choice(("note-verbale", "form", "e-mail")) if back else "",
    )


def _tests(scene: Scene, company: Company) -> Iterator[CommunicationTest]:
    for state in company.states[:OF_CAMPAIGN]:
        for person in company.people.get(state.code, ())[:2]:
            by_mail = bool(person.emails) and scene.happens(0.5)
            if not by_mail and not person.phones:
                continue
            target = person.emails[0].text if by_mail else person.phones[0].text
            outcome = scene.chance.choice(OUTCOMES)
            yield CommunicationTest(
                id=scene.ids.record(),
                subject=person.id,
                means="mail" if by_mail else "phone",
                target=target,
                tried=scene.days_ago(4, 25),
                time=f"{9 + int(scene.chance.random() * 8):02}:15",
                outcome="bounced" if by_mail and outcome == "wrong-number" else outcome,
            )
