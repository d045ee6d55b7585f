"""The seminars a State came to stand on its card, and on nobody else's."""

from __future__ import annotations

from datetime import date

from focalnet.domain.audience import Audience
from focalnet.domain.records import State
from focalnet.services.card_facts import exchange_facts
from focalnet.services.page_entries import PageWords
from focalnet.services.ports import Register
from focalnet.services.records import enter
from focalnet.services.reference import state_id


def test_the_seminars_a_state_came_to_stand_on_its_card(register: Register) -> None:
    told = {"kind": "seminar", "start": "2019-01-21", "end": "2019-01-24"}
    _, events = enter(
        register,
        "event",
        [{**told, "title": "Sixth seminar"}, {**told, "title": "Not theirs"}],
    )
    _, [person] = enter(register, "person", [{"names": [{"text": "Awa DIOP"}]}])
    parts = [{"event": event, "person": person, "state": "SEN"} for event in events]
    _, [came, _away] = enter(register, "participation", parts)
    arrival = {"event": events[0], "participation": came, "at": "2019-01-21T09:00"}
    enter(register, "arrival", [arrival])
    state = register.record(state_id("SEN"))
    assert isinstance(state, State)
    words = PageWords("en", {})

    def seminars(audience: Audience, day: date) -> str:
        facts = exchange_facts(register, state, audience, day, words)
        return "".join(fact.value for fact in facts if fact.label == words.say("card.seminars"))

    assert seminars(Audience.NETWORK, date(2026, 11, 27)) == (
        "\u2068Sixth seminar\u2069 · 21 January 2019 · 1 participant"
    )
    assert seminars(Audience.NETWORK, date(2018, 1, 1)) == words.say("card.nothing")
    assert seminars(Audience.PUBLIC, date(2026, 11, 27)) == ""
