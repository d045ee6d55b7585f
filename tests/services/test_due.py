"""What is due is shown from its day on, and no longer once it is done."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from focalnet.domain.changes import Change, Draft, Entry
from focalnet.domain.dates import RULE_180_DAYS
from focalnet.services.conflicts import conflicts, settle
from focalnet.services.due import KEY_DAYS, NEAR_DAYS, SECTIONS, DueItem, due
from focalnet.services.ports import Register
from focalnet.services.records import enter, retire
from focalnet.services.reference import state_id
from focalnet.services.setting import set_fields

TODAY = date(2026, 11, 27)


def after(days: int) -> str:
    return (TODAY + timedelta(days)).isoformat()


def made(register: Register, of: str, /, **filled: Any) -> str:
    _, [record] = enter(register, of, [filled])
    return record


def items(register: Register, code: str, today: date = TODAY) -> tuple[DueItem, ...]:
    [section] = [section for section in due(register, today).sections if section.code == code]
    assert section.count == len(section.items)
    return section.items


def focal_point(register: Register, **filled: Any) -> str:
    return made(register, "designation", kind="national", holder=state_id("SEN"), **filled)


def test_what_two_offices_say_differently_is_due_until_it_is_settled(register: Register) -> None:
    person = made(register, "person", names=[{"text": "Awa DIOP"}])
    for note in ("said here", "said there"):
        change = Change("notes", note)
        register.write(Draft("person.edit", (Entry(person, "person", (change,)),)))
    [item] = items(register, "conflict")
    assert (item.record, item.title, item.on) == (person, "Awa DIOP", "")
    [conflict] = conflicts(register)
    settle(register, conflict.id, take=0)
    assert items(register, "conflict") == ()


def test_an_empty_register_has_nothing_to_do(register: Register) -> None:
    found = due(register, TODAY)
    assert found.count == 0
    assert tuple(section.code for section in found.sections) == SECTIONS


@pytest.mark.parametrize(
    ("filled", "waits"),
    [
        ({"confirmed": {"on": "2025-11-27"}}, True),
        ({"confirmed": {"on": "2025-11-28"}}, False),
        ({"confirmed": {"on": "2025-11"}}, True),
        ({"confirmed": {"on": "2025-12"}}, False),
        ({"instrument": {"received": "2026-03-01"}, "start": "2020"}, False),
        ({"instrument": {"received": "2024-03-01"}, "confirmed": {"on": "2026-03-01"}}, False),
        ({"start": "2026-05"}, False),
        ({"start": "2024-05"}, True),
        ({}, True),
        ({"end": "2026-11-27"}, False),
        ({"stage": "proposed"}, False),
    ],
)
def test_a_confirmation_is_due_a_year_after_anybody_made_sure(
    register: Register, filled: dict[str, Any], waits: bool
) -> None:
    mandate = focal_point(register, **filled)
    found = items(register, "confirmation")
    assert [item.record for item in found] == ([mandate] if waits else [])
    assert all(item.overdue for item in found)


def test_the_longest_forgotten_comes_first(register: Register) -> None:
    late = focal_point(register, confirmed={"on": "2024-06-01"})
    never = focal_point(register)
    later = focal_point(register, confirmed={"on": "2023-06-01"})
    found = items(register, "confirmation")
    assert [item.record for item in found] == [never, later, late]
    assert [item.on for item in found] == ["", "2024-06-01", "2025-06-01"]
    assert found[2].days == (date(2025, 6, 1) - TODAY).days


def test_only_so_many_are_shown_and_all_are_counted(register: Register) -> None:
    for _ in range(3):
        focal_point(register)
    [section] = [item for item in due(register, TODAY, limit=2).sections if item.count]
    assert (section.count, len(section.items)) == (3, 2)


def test_a_vacancy_is_told_with_its_sort_and_since_when(register: Register) -> None:
    made(register, "designation", kind="operational", theme="assets", state="SEN", start="2026-11")
    [vacancy] = items(register, "vacancy")
    assert (vacancy.state, vacancy.on, vacancy.overdue) == ("SEN", "2026-11", False)
    assert vacancy.detail[:2] == ("operational", "assets")


@pytest.mark.parametrize(("days", "waits"), [(1, True), (90, True), (91, False)])
def test_a_mandate_is_told_ninety_days_before_it_ends(
    register: Register, days: int, waits: bool
) -> None:
    focal_point(register, end=after(days), confirmed={"on": after(-1)})
    assert [item.days for item in items(register, "mandate")] == ([days] if waits else [])


@pytest.mark.parametrize(("days", "coming"), [(RULE_180_DAYS - 1, True), (RULE_180_DAYS, False)])
def test_a_channel_is_coming_for_forty_five_days_after_its_receipt(
    register: Register, days: int, coming: bool
) -> None:
    made(register, "channel", state="SEN", kind="diplomatic", received=after(-days))
    found = items(register, "channel")
    assert [item.on for item in found] == ([after(RULE_180_DAYS - days)] if coming else [])


@pytest.fixture
def asked(register: Register) -> dict[str, str]:
    """Ask Senegal for confirmations and put questions to it, due in NEAR_DAYS."""
    deadline = {"title": "Round of 2026", "deadline": after(NEAR_DAYS)}
    campaign = made(register, "campaign", **deadline)
    questionnaire = made(register, "questionnaire", **deadline)
    common = {"state": "SEN", "sent": after(-10)}
    return {
        "campaign": campaign,
        "request": made(register, "request", campaign=campaign, reference="R-1", **common),
        "reply": made(register, "reply", questionnaire=questionnaire, **common),
    }


def test_replies_are_awaited_from_a_month_before_their_deadline(
    register: Register, asked: dict[str, str]
) -> None:
    assert items(register, "reply", TODAY - timedelta(1)) == ()
    found = items(register, "reply")
    assert {item.record for item in found} == {asked["request"], asked["reply"]}
    assert {item.about for item in found} == {"Round of 2026", ""}
    assert not any(item.overdue for item in found)
    assert not any(item.overdue for item in items(register, "reply", TODAY + timedelta(NEAR_DAYS)))
    late = items(register, "reply", TODAY + timedelta(NEAR_DAYS + 1))
    assert [(item.overdue, item.days) for item in late] == [(True, -1)] * 2


def test_a_reply_that_came_and_a_campaign_that_closed_are_not_awaited(
    register: Register, asked: dict[str, str]
) -> None:
    set_fields(register, asked["reply"], {"received": after(-1)})
    assert [item.record for item in items(register, "reply")] == [asked["request"]]
    set_fields(register, asked["campaign"], {"end": after(0)})
    assert items(register, "reply") == ()


def test_a_reminder_stands_until_it_is_done(register: Register) -> None:
    kept = made(register, "letter", kind="call", state="SEN", subject="Call back", due=after(-1))
    made(register, "letter", kind="call", subject="Later", due=after(NEAR_DAYS + 1))
    made(register, "letter", kind="call", subject="Nothing to follow")
    [reminder] = items(register, "letter")
    assert (reminder.record, reminder.title, reminder.overdue) == (kept, "Call back", True)
    set_fields(register, kept, {"done": "yes"})
    assert items(register, "letter") == ()


@pytest.mark.parametrize(
    ("expiries", "waits"),
    [
        ([after(KEY_DAYS)], True),
        ([after(KEY_DAYS + 1)], False),
        ([after(-5), after(10)], True),
        ([after(10), after(400)], False),
        ([after(10), ""], False),
        ([after(day) for day in range(6)], True),
        ([*(after(day) for day in range(6)), after(400)], False),
        ([], False),
    ],
)
def test_a_person_whose_last_key_runs_out_is_told(
    register: Register, expiries: list[str], waits: bool
) -> None:
    keys = [{"kind": "pgp", "text": f"{at}", "expires": day} for at, day in enumerate(expiries)]
    made(register, "person", names=[{"text": "Awa DIOP"}], keys=keys)
    found = items(register, "key")
    assert [item.title for item in found] == (["Awa DIOP"] if waits else [])
    assert [item.on for item in found] == ([max(expiries)] if waits else [])


def test_what_is_retired_is_never_due(register: Register, asked: dict[str, str]) -> None:
    letter = made(register, "letter", kind="call", subject="Call back", due=after(0))
    for record in (focal_point(register), letter, asked["reply"], asked["request"]):
        retire(register, record)
    assert due(register, TODAY).count == 0


def test_the_whole_list_is_plain_data(register: Register) -> None:
    mandate = focal_point(register, state="SEN", theme="assets")
    plain = due(register, TODAY).plain()
    assert plain["count"] == 1
    [item] = plain["sections"]["confirmation"]["items"]
    assert item["id"] == mandate
    assert item["detail"] == ["national", "assets"]
