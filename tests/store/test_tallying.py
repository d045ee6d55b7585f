"""What SQL counts and chooses is what the rules of the domain say, at every edge."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.domain.confirming import MONTHS, is_due, last_assured, months_before
from focalnet.domain.dates import first_day, last_day
from focalnet.domain.errors import RecordNotFound
from focalnet.domain.merging import RecordState
from focalnet.domain.plain import record_to_plain
from focalnet.domain.records import Designation, Person
from focalnet.domain.values import Confirmation, Key
from focalnet.services import records as officer
from focalnet.store import SqlRegister
from focalnet.store.database import Database
from focalnet.store.projection import Projection
from focalnet.store.revision import make_tables
from focalnet.store.tallying import SEEN_KEYS, Tallying
from tests.services.mandates import DAYS, hold_on, networks
from tests.store.conftest import KEY

AT = date(2024, 5, 31)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Give an encrypted file with empty tables."""
    made = Database(tmp_path_factory.mktemp("tallying") / "register.db", KEY)
    make_tables(made)
    yield made
    made.close()


def counting(database: Database, *records: Designation | Person) -> Tallying:
    """Put these records, and no others, into the tables."""
    database.rows("DELETE FROM designation")
    database.rows("DELETE FROM person")
    Projection(database).write(
        RecordState(record.id, record.KIND, "here", record_to_plain(record)) for record in records
    )
    return Tallying(database)


def chosen(
    tallying: Tallying, day: date, *, ending_by: str = "", before: str = "", vacant: bool = False
) -> list[str]:
    ids = tallying.mandates(
        day.isoformat(), ending_by=ending_by, confirmed_before=before, vacant=vacant, limit=0
    )
    assert tallying.mandate_count(
        day.isoformat(), ending_by=ending_by, confirmed_before=before, vacant=vacant
    ) == len(ids)
    return ids


@given(networks(), DAYS)
def test_the_tally_counts_what_is_in_force(
    database: Database, mandates: list[Designation], day: date
) -> None:
    tallying = counting(database, *mandates)
    counted: Counter[tuple[str, ...]] = Counter()
    for tally in tallying.tally(day.isoformat()):
        key = (tally.state, tally.region, tally.kind, tally.theme, tally.rank)
        counted[(*key, "held")] += tally.held
        counted[(*key, "vacant")] += tally.vacant
    assert +counted == Counter(
        (
            *(item.state, item.region, item.kind, item.theme, item.rank),
            "held" if item.holder else "vacant",
        )
        for item in hold_on(mandates, day)
    )


@given(networks(), DAYS, st.integers(0, 400))
def test_mandates_are_chosen_by_the_rules_of_the_domain(
    database: Database, mandates: list[Designation], day: date, ahead: int
) -> None:
    tallying, by = counting(database, *mandates), day + timedelta(ahead)
    held = [item for item in hold_on(mandates, day) if item.holder]
    assert set(chosen(tallying, day)) == {item.id for item in held}
    assert set(chosen(tallying, day, ending_by=by.isoformat())) == {
        item.id for item in held if item.end and last_day(item.end) <= by
    }
    before = months_before(day, MONTHS) + timedelta(1)
    due = chosen(tallying, day, before=before.isoformat())
    assert set(due) == {item.id for item in held if is_due(item, day)}
    known = {item.id: last_assured(item) for item in held}
    begun = [first_day(known[key]) if known[key] else date.min for key in due]
    assert begun == sorted(begun)
    vacant = [item for item in hold_on(mandates, day) if not item.holder]
    assert set(chosen(tallying, day, vacant=True)) == {item.id for item in vacant}


@pytest.mark.parametrize(
    ("start", "end", "day", "holds"),
    [
        ("2024-05-02", "", "2024-05-01", False),
        ("2024-05-02", "", "2024-05-02", True),
        ("2024-05", "", "2024-05-01", True),
        ("2024", "", "2023-12-31", False),
        ("", "2024-05-02", "2024-05-01", True),
        ("", "2024-05-02", "2024-05-02", False),
        ("", "2024-05", "2024-05-31", True),
        ("", "2024-05", "2024-06-01", False),
        ("", "2024", "2024-12-31", True),
        ("", "2024", "2025-01-01", False),
    ],
)
def test_a_mandate_holds_from_its_first_day_to_the_day_before_its_end(
    database: Database, start: str, end: str, day: str, holds: bool
) -> None:
    mandate = Designation(id="a", kind="national", holder="x", start=start, end=end)
    assert bool(counting(database, mandate).tally(day)) is holds


@pytest.mark.parametrize(
    ("end", "by", "ends"),
    [
        ("2024-06-01", "2024-05-31", False),
        ("2024-06-01", "2024-06-01", True),
        ("2024-06", "2024-06-29", False),
        ("2024-06", "2024-06-30", True),
        ("2024", "2024-12-30", False),
        ("2024", "2024-12-31", True),
        ("", "2030-01-01", False),
    ],
)
def test_a_mandate_ends_by_the_last_day_it_may_mean(
    database: Database, end: str, by: str, ends: bool
) -> None:
    tallying = counting(database, Designation(id="a", kind="national", holder="x", end=end))
    assert bool(chosen(tallying, AT, ending_by=by)) is ends


@given(st.lists(st.sampled_from(("", "2024", "2024-05", "2024-05-31", "2030")), max_size=6))
def test_nobody_whose_keys_run_out_is_overlooked(database: Database, expiries: list[str]) -> None:
    keys = tuple(Key(id=f"{at}", expires=expires) for at, expires in enumerate(expiries))
    found = counting(database, Person(id="p", keys=keys)).keys_ending("2024-12-31")
    out = bool(keys) and all(key.expires and key.expires < "2025" for key in keys)
    if len(keys) <= SEEN_KEYS:
        assert found == (["p"] if out else [])
    assert found or not out


def test_a_retired_mandate_is_none_until_it_is_restored(register: SqlRegister) -> None:
    _, [mandate] = officer.enter(register, "designation", [{"kind": "national", "region": "AFR"}])
    assert register.mandates("2026-01-01", vacant=True) == [mandate]
    officer.retire(register, mandate)
    assert register.tally("2026-01-01") == []
    officer.restore(register, mandate)
    assert [tally.vacant for tally in register.tally("2026-01-01")] == [1]


def confirm(register: SqlRegister, mandate: str, on: str) -> None:
    base = register.state(mandate)
    record = base.value()
    assert isinstance(record, Designation)
    officer.edit(register, base, replace(record, confirmed=Confirmation(on=on)))


def test_an_earlier_confirmation_counts_where_a_later_one_stands(register: SqlRegister) -> None:
    holder = {"kind": "national", "region": "AFR"}
    _, [person] = officer.enter(register, "person", [{"names": [{"text": "Awa DIOP"}]}])
    _, [mandate] = officer.enter(register, "designation", [holder | {"holder": person}])
    one = {("national", "", "AFR"): 1}
    for on in ("2024-03-01", "2026-02"):
        confirm(register, mandate, on)
    assert register.confirmations("2024-03-01", "2023-03-01") == one
    assert register.confirmations("2024-02-29", "2023-03-01") == {}
    assert register.confirmations("2025-03-02", "2024-03-01") == {}
    assert register.confirmations("2026-02-01", "2025-02-01") == one
    confirm(register, mandate, "2026-04-01")
    officer.undo(register)
    assert register.confirmations("2026-04-01", "2026-03-01") == {}
    assert register.confirmations("2026-04-01", "2026-01-01") == one


def test_a_confirmation_taken_back_never_counts(register: SqlRegister) -> None:
    _, [person] = officer.enter(register, "person", [{"names": [{"text": "Awa DIOP"}]}])
    held = {"kind": "national", "region": "AFR", "holder": person}
    _, [mandate] = officer.enter(register, "designation", [held])
    confirm(register, mandate, "2024-03-01")
    officer.undo(register)
    confirm(register, mandate, "2026-03-01")
    assert register.confirmations("2024-12-31", "2024-01-01") == {}


def test_a_file_is_kept_once_and_found_by_its_fingerprint(register: SqlRegister) -> None:
    fingerprint = register.keep_file(b"%PDF")
    assert register.keep_file(b"%PDF") == fingerprint
    assert register.file(fingerprint) == b"%PDF"
    with pytest.raises(RecordNotFound):
        register.file("0" * 64)
