"""Campaigns: who is asked, in which language, and how far the answers have come."""

from __future__ import annotations

from typing import Any

import pytest

from focalnet.domain.errors import InvalidValue
from focalnet.services.campaign_edits import Told
from focalnet.services.campaign_log import NotAnAnswer, log_answer, remind
from focalnet.services.campaign_sheets import NotAsked, campaign_sheets, mark_sent
from focalnet.services.campaigns import (
    NobodyToAsk,
    NoSuchCampaign,
    NotACampaign,
    campaign_status,
    open_campaign,
)
from focalnet.services.ports import Register
from focalnet.services.records import enter, undo
from tests.services.campaign_office import TODAY, open_office

TOLD = Told("2026-12-01", "Embassy", "phone")


def test_each_state_is_asked_about_its_own_mandates_in_its_language(register: Register) -> None:
    office = open_office(register)
    asked = {
        state: [item.designation for item in office.request(state).asked]
        for state in ("SEN", "KEN", "JOR")
    }
    ids = office.ids
    assert sorted(asked["SEN"]) == sorted([ids["national"], ids["assets"], ids["vacant"]])
    assert asked["KEN"] == [ids["kenya"]]
    assert asked["JOR"] == [ids["jordan"]]  # a practitioner belongs to the State they come from
    languages = {state: office.request(state).language for state in asked}
    assert languages == {"SEN": "fr", "KEN": "en", "JOR": "ar"}
    assert office.request("SEN").reference == "ICC-REG/2026/SEN"


def test_opening_counts_what_is_not_asked_and_is_undone_as_one_action(register: Register) -> None:
    office = open_office(register)
    opened = open_campaign(register, {"title": "Again"}, today=TODAY)
    assert (opened.asked, opened.withheld, opened.stateless) == (5, 1, 1)
    undo(register)
    with pytest.raises(NoSuchCampaign):
        campaign_status(register, "", today=TODAY)
    assert campaign_status(register, office.campaign, today=TODAY).campaign.title


def test_a_search_chooses_and_a_language_overrides(register: Register) -> None:
    office = open_office(register, search="theme:assets", language="es")
    status = campaign_status(register, office.campaign, today=TODAY)
    assert [(line.state, line.asked, line.language) for line in status.lines] == [("SEN", 1, "es")]


@pytest.mark.parametrize(
    ("filled", "error"),
    [
        ({}, NotACampaign),
        ({"title": "T", "language": "de"}, NotACampaign),
        ({"title": "T", "deadline": "2026-11-26"}, NotACampaign),
        ({"title": "T", "deadline": "soon"}, InvalidValue),
        ({"title": "T", "colour": "red"}, InvalidValue),
        ({"title": "T", "search": "theme:nothing"}, InvalidValue),
        ({"title": "T", "search": "state:FRA"}, NobodyToAsk),
    ],
)
def test_a_campaign_that_cannot_be_is_refused_and_nothing_stored(
    register: Register, filled: dict[str, Any], error: type[Exception]
) -> None:
    open_office(register)
    before = register.actions()
    with pytest.raises(error):
        open_campaign(register, filled, today=TODAY)
    assert register.actions() == before


def test_a_sheet_shows_neither_private_numbers_nor_notes_nor_relocation(
    register: Register,
) -> None:
    office = open_office(register)
    sheet = office.sheet("SEN")
    texts = "\n".join(
        [*sheet.paper.texts(), *(str(cell) for row in sheet.form.rows for cell in row)]
    )
    assert "+221 33 800 00 00" in texts
    assert "Ministère de la Justice" in texts
    assert "+221 77 000 00 00" not in texts
    assert "Kept to the office." not in texts
    assert office.ids["relocation"] not in texts
    assert "témoins" not in texts


def test_the_note_goes_through_the_channel_in_force(register: Register) -> None:
    office = open_office(register)
    channel = {"state": "SEN", "kind": "diplomatic", "received": "2010-01-10"}
    enter(register, "channel", [{**channel, "authority": "Ambassade à La Haye"}])
    coming = {"state": "SEN", "kind": "ministry", "received": "2026-11-20"}
    enter(register, "channel", [{**coming, "authority": "Bureau nouveau"}])
    texts = "\n".join(office.sheet("SEN").paper.texts())
    assert "Ambassade à La Haye" in texts
    assert "Bureau nouveau" not in texts


def test_sending_is_noted_once_and_a_later_sheet_is_a_reminder(register: Register) -> None:
    office = open_office(register)
    office.send()
    assert office.request("SEN").sent == "2026-11-27"
    assert not mark_sent(register, [office.sheet("SEN")], today=TODAY)
    later = TODAY.replace(month=12)
    [sheet] = campaign_sheets(register, office.campaign, today=later, states=["KEN"])
    assert any("27 November 2026" in text for text in sheet.paper.texts())
    mark_sent(register, [sheet], today=later)
    assert office.request("KEN").sent == "2026-11-27"


def test_there_is_no_sheet_for_a_state_that_was_not_asked(register: Register) -> None:
    office = open_office(register)
    with pytest.raises(NotAsked):
        campaign_sheets(register, office.campaign, today=TODAY, states=["FRA"])


def test_a_confirmation_by_telephone_confirms_what_is_open(register: Register) -> None:
    office = open_office(register)
    log_answer(register, office.campaign, "SEN", "confirmed", TOLD)
    confirmed = office.mandate("assets").confirmed
    assert confirmed is not None
    assert (confirmed.on, confirmed.by, confirmed.how) == ("2026-12-01", "Embassy", "phone")
    assert office.request("SEN").answer == "confirmed"
    assert not log_answer(register, office.campaign, "SEN", "confirmed", TOLD)
    undo(register)
    assert office.mandate("assets").confirmed is None
    assert office.request("SEN").answer == ""


@pytest.mark.parametrize("answer", ["bounced", "no-answer"])
def test_no_answer_leaves_the_mandates_open(register: Register, answer: str) -> None:
    office = open_office(register)
    log_answer(register, office.campaign, "KEN", answer, TOLD)
    assert office.mandate("kenya").confirmed is None
    status = campaign_status(register, office.campaign, today=TODAY)
    line = next(line for line in status.lines if line.state == "KEN")
    assert (line.answer, line.answered, line.open) == (answer, 0, True)
    assert status.answers[answer] == 1


def test_what_needs_a_new_holder_is_not_logged_blindly(register: Register) -> None:
    office = open_office(register)
    with pytest.raises(NotAnAnswer):
        log_answer(register, office.campaign, "KEN", "replaced", TOLD)


def test_reminders_go_to_those_who_owe_an_answer_once_a_day(register: Register) -> None:
    office = open_office(register)
    log_answer(register, office.campaign, "SEN", "confirmed", TOLD)
    first = remind(register, office.campaign, on="2026-12-20", how="e-mail")
    again = remind(register, office.campaign, on="2026-12-20", how="e-mail")
    assert len(first.entries) == 2
    assert not again
    line = campaign_status(register, office.campaign, today=TODAY).lines[0]
    assert (line.state, line.reminders, line.reminded) == ("JOR", 1, "2026-12-20")


def test_the_status_counts_by_region_and_knows_what_is_overdue(register: Register) -> None:
    office = open_office(register)
    log_answer(register, office.campaign, "SEN", "confirmed", TOLD)
    late = TODAY.replace(year=2027)
    status = campaign_status(register, office.campaign, today=late, language="fr")
    assert status.regions == {"AFR": (1, 2), "APG": (0, 1)}
    assert [line.state for line in status.lines if line.overdue] == ["JOR", "KEN"]
    assert [line.name for line in status.lines] == ["Jordanie (la)", "Kenya (le)", "Sénégal (le)"]


def test_a_failed_test_shows_until_one_succeeds(register: Register) -> None:
    office = open_office(register)
    test = {"subject": office.ids["juma"], "means": "phone", "target": "+254 20 000 00 00"}
    enter(register, "test", [{**test, "tried": "2026-11-01", "outcome": "no-answer"}])

    def unreachable() -> dict[str, int]:
        status = campaign_status(register, office.campaign, today=TODAY)
        return {line.state: line.unreachable for line in status.lines}

    assert unreachable() == {"JOR": 0, "KEN": 1, "SEN": 0}
    enter(register, "test", [{**test, "tried": "2026-11-02", "outcome": "answered"}])
    assert unreachable() == {"JOR": 0, "KEN": 0, "SEN": 0}
