"""Everybody who came to an event is thanked by name, and nobody else."""

from __future__ import annotations

from datetime import date

import pytest

from focalnet.printing.paper import missing_letters
from focalnet.services.composing import composed
from focalnet.services.documents import PrintChoices
from focalnet.services.paper import Papers
from focalnet.services.ports import Register
from focalnet.services.records import enter
from focalnet.services.words import LANGUAGES

TODAY = date(2026, 11, 27)


@pytest.fixture
def event(register: Register) -> str:
    """Hold a seminar to which Awa came, and Juma did not."""
    told = {"title": "Sixth seminar", "kind": "seminar", "place": "The Hague"}
    days = {"start": "2026-01-26", "end": "2026-01-29"}
    _, [made] = enter(register, "event", [{**told, **days}])
    names = ("Awa DIOP", "Juma OTIENO")
    _, people = enter(register, "person", [{"names": [{"text": name}]} for name in names])
    parts = [
        {"event": made, "person": person, "state": state, "capacity": capacity}
        for person, state, capacity in zip(people, ("SEN", "KEN"), ("speaker", ""), strict=True)
    ]
    _, [came, _] = enter(register, "participation", parts)
    enter(register, "arrival", [{"event": made, "participation": came, "at": "2026-01-26T09:00"}])
    return str(made)


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_came_is_thanked_by_name(register: Register, event: str, language: str) -> None:
    choices = PrintChoices("thanks", language=language, audience="full", event=event)
    content = composed(register, choices, today=TODAY).content
    assert isinstance(content, Papers)
    [paper] = content.papers
    told = "\n".join(paper.texts())
    assert "Awa DIOP" in told
    assert "OTIENO" not in told
    assert missing_letters(paper) == ()


def test_who_spoke_is_thanked_for_speaking(register: Register, event: str) -> None:
    choices = PrintChoices("thanks", audience="full", event=event)
    content = composed(register, choices, today=TODAY).content
    assert isinstance(content, Papers)
    assert any("for speaking at" in text for text in content.papers[0].texts())
