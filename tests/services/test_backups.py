"""Which backups are kept, for how long, and what erasures promise."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from focalnet.services.backup_ports import Backup
from focalnet.services.backups import MOMENT, PROMISE, backup_name, is_due, to_take_away, when

NOW = datetime(2026, 11, 27, 8, 0, tzinfo=UTC)


def backup(at: datetime, reason: str = "daily") -> Backup:
    made = at.strftime(MOMENT)
    return Backup(Path(backup_name(made, reason)), made, reason, 1, 1, 1)


def daily(days: int) -> list[Backup]:
    return [backup(NOW - timedelta(days=day)) for day in range(days)]


def kept(backups: list[Backup], erasures: list[datetime] | None = None) -> list[Backup]:
    gone = {one.path for one in to_take_away(backups, erasures or [], NOW)}
    return [one for one in backups if one.path not in gone]


def test_ten_days_eight_weeks_and_twelve_months_are_kept() -> None:
    left = kept(daily(800))
    days = {one.made[:10] for one in left}
    weeks = {when(one.made).isocalendar()[:2] for one in left}
    months = {one.made[:7] for one in left}
    assert days >= {one.made[:10] for one in daily(10)}
    assert weeks >= {when(one.made).isocalendar()[:2] for one in daily(50)}
    assert len(months) == 12
    assert len(left) <= 10 + 8 + 12


def test_the_last_few_are_kept_however_many_came_on_one_day() -> None:
    hourly = [backup(NOW - timedelta(minutes=minute), "import") for minute in range(60)]
    assert kept(hourly) == hourly[:10]


def test_who_was_erased_is_gone_from_backups_when_the_promise_is_due() -> None:
    backups = daily(300)
    erased = NOW - timedelta(days=120)
    assert all(when(one.made) > erased for one in kept(backups, [erased]))
    lately = NOW - PROMISE + timedelta(days=1)
    assert kept(backups, [lately]) == kept(backups)


@given(
    st.lists(st.integers(0, 700 * 24), max_size=60, unique=True),
    st.lists(st.integers(0, 700), max_size=3),
)
def test_the_newest_always_stays_and_what_went_once_need_not_come_back(
    hours: list[int], erased: list[int]
) -> None:
    backups = [backup(NOW - timedelta(hours=hour)) for hour in sorted(hours)]
    erasures = [NOW - timedelta(days=day) for day in erased]
    left = kept(backups, erasures)
    assert left[:1] == backups[:1]
    assert kept(left, erasures) == left


def test_a_backup_is_due_once_a_day() -> None:
    assert is_due([], NOW)
    assert is_due([backup(NOW - timedelta(days=1))], NOW)
    assert not is_due([backup(NOW)], NOW)


def test_the_name_of_a_backup_tells_the_moment_only() -> None:
    assert backup_name("2026-11-27T08:12:30Z", "import") == "focalnet-20261127-081230-import.fnb"
