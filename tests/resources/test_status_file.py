"""The dated events of States: well formed, lawful, and adding up to the known counts."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from datetime import date, timedelta
from functools import cache

import pytest

from focalnet.resources import resource

EVENTS = {
    "signed",
    "ratification-deposited",
    "acceptance-deposited",
    "accession-deposited",
    "succession-deposited",
    "party-from",
    "withdrawal-announced",
    "withdrawal-notified",
    "withdrawal-rescinded",
    "withdrawn",
    "declined-to-ratify",
    "referred-by-security-council",
    "article-12-3",
    "situation-opened",
    "situation-closed",
    "examination-opened",
    "apic-deposited",
    "apic-party",
}
OPENED, SIGNING_CLOSED = date(1998, 7, 17), date(2000, 12, 31)
IN_FORCE, APIC_IN_FORCE = date(2002, 7, 1), date(2004, 7, 22)


@cache
def table(name: str) -> list[dict[str, str]]:
    with resource("reference", name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


@cache
def days(event: str) -> dict[str, date]:
    """Return the latest day of an event for each State that has it."""
    lines = sorted(table("status.csv"), key=lambda line: line["date"])
    return {
        line["alpha3"]: date.fromisoformat(line["date"]) for line in lines if line["event"] == event
    }


def deposits() -> dict[str, date]:
    return (
        days("ratification-deposited") | days("acceptance-deposited") | days("accession-deposited")
    )


def in_force_after(deposit: date) -> date:
    """Apply article 126 of the Rome Statute to a deposit."""
    sixtieth = deposit + timedelta(days=60)
    following = (sixtieth.replace(day=1) + timedelta(days=32)).replace(day=1)
    return max(following, IN_FORCE)


def parties(on: date) -> Counter[str]:
    left = {state for state, day in days("withdrawn").items() if day <= on}
    joined = {state for state, day in days("party-from").items() if day <= on}
    groups = {row["alpha3"]: row["group"] for row in table("states.csv")}
    return Counter(groups[state] for state in joined - left)


def test_every_line_is_well_formed() -> None:
    states = {row["alpha3"] for row in table("states.csv")}
    for line in table("status.csv"):
        assert line["alpha3"] in states, line
        assert line["event"] in EVENTS, line
        assert line["checked"] in {"yes", "no"}, line
        day = date.fromisoformat(line["date"])
        assert OPENED <= day <= date.fromisoformat(line["as_at"]), line
        assert line["date"] == day.isoformat(), line


def test_no_line_stands_twice() -> None:
    lines = Counter((line["alpha3"], line["event"], line["note"]) for line in table("status.csv"))
    assert not [line for line, count in lines.items() if count > 1]


def test_lines_are_in_order_of_state_and_day() -> None:
    keys = [(line["alpha3"], line["date"]) for line in table("status.csv")]
    assert keys == sorted(keys)


def test_what_is_from_general_knowledge_is_not_called_checked() -> None:
    for line in table("status.csv"):
        if line["source"] in {"general", "press"}:
            assert line["checked"] == "no", line


def test_139_states_signed_while_the_statute_was_open_and_before_any_deposit() -> None:
    assert len(days("signed")) == 139
    for state, day in days("signed").items():
        assert OPENED <= day <= SIGNING_CLOSED, state
        assert day <= deposits().get(state, SIGNING_CLOSED), state


def test_only_signatories_ratified_and_only_others_acceded() -> None:
    signatories = set(days("signed"))
    assert set(days("ratification-deposited")) | set(days("acceptance-deposited")) <= signatories
    assert not set(days("accession-deposited")) & signatories


def test_entry_into_force_follows_article_126_for_every_state() -> None:
    in_force = {state: day for state, day in days("party-from").items() if state != "MNE"}
    # Malaysia took its accession back before the day came.
    computed = {state: in_force_after(day) for state, day in deposits().items() if state != "MYS"}
    assert in_force == computed
    assert len(in_force) == 126


def test_montenegro_succeeded_from_its_independence() -> None:
    assert days("succession-deposited") == {"MNE": date(2006, 10, 23)}
    assert days("party-from")["MNE"] == date(2006, 6, 3)


def test_the_agreement_on_privileges_binds_thirty_days_after_the_deposit() -> None:
    assert set(days("apic-party")) == set(days("apic-deposited"))
    for state, day in days("apic-deposited").items():
        if state != "MNE":
            binding = max(day + timedelta(days=30), APIC_IN_FORCE)
            assert days("apic-party")[state] == binding, state


def test_parties_of_each_group_on_17_december_2024_are_those_the_court_gave() -> None:
    counted = parties(date(2024, 12, 17))
    assert counted == {"AFR": 33, "APG": 19, "EEG": 19, "GRULAC": 28, "WEOG": 25}


@pytest.mark.parametrize(
    ("on", "number"),
    [
        (date(2002, 6, 30), 0),
        (date(2024, 12, 17), 124),
        (date(2025, 1, 1), 125),
        (date(2026, 6, 1), 125),
        (date(2026, 6, 2), 124),
    ],
)
def test_the_number_of_parties_is_a_matter_of_the_day(on: date, number: int) -> None:
    assert parties(on).total() == number


def test_withdrawals_take_effect_a_year_after_their_notification() -> None:
    assert set(days("withdrawn")) == {"BDI", "PHL", "HUN"}
    for state, day in days("withdrawn").items():
        notified = days("withdrawal-notified")[state]
        assert day == notified.replace(year=notified.year + 1), state


def test_a_notification_without_effect_was_rescinded_or_came_before_entry_into_force() -> None:
    pending = set(days("withdrawal-notified")) - set(days("withdrawn"))
    assert pending == set(days("withdrawal-rescinded")) | {"MYS"}
    assert "MYS" not in days("party-from")


def test_hungary_is_marked_for_checking() -> None:
    lines = [line for line in table("status.csv") if line["alpha3"] == "HUN"]
    left = [line for line in lines if line["event"] == "withdrawn"]
    assert [(line["checked"], "rescinded" in line["note"]) for line in left] == [("no", True)]


def test_states_that_announced_only_stay_parties() -> None:
    assert set(days("withdrawal-announced")) == {"BFA", "MLI", "NER"}
    assert not set(days("withdrawal-announced")) & set(days("withdrawn"))


def test_those_who_will_not_ratify_signed_and_never_did() -> None:
    declined = set(days("declined-to-ratify"))
    assert declined == {"USA", "ISR", "SDN", "RUS"}
    assert declined <= set(days("signed"))
    assert not declined & set(deposits())


def test_no_situation_closes_that_was_not_opened() -> None:
    by_state: dict[str, dict[str, str]] = defaultdict(dict)
    for line in table("status.csv"):
        if line["event"] in {"situation-opened", "situation-closed"}:
            name = line["note"].removeprefix("Situation: ").split(". ")[0]
            by_state[line["alpha3"] + name][line["event"]] = line["date"]
    assert len(by_state) == 18
    for name, days_of in by_state.items():
        assert days_of["situation-opened"] < days_of.get("situation-closed", "9999"), name
