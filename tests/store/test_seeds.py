"""The seeds of an action's salts go along, each until something it tells of is blanked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from focalnet.domain.changes import ERASE, Draft
from focalnet.domain.exchange import StoredEntry
from focalnet.domain.merging import entry_of_erasure
from focalnet.domain.refusals import BundleDamaged
from focalnet.domain.salts import salts_of
from focalnet.services import records as officer
from focalnet.store import SqlRegister
from tests.store.conftest import KEY
from tests.store.offices import Office, deliver, exchange, log
from tests.store.pages import decrypted_pages

OTHER = bytes(range(32))


@pytest.fixture
def hague(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path / "hague", 1)
    yield made
    made.register.close()


@pytest.fixture
def york(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path / "york", 2)
    yield made
    made.register.close()


def enter(register: SqlRegister, count: int) -> list[str]:
    """Enter people in one action."""
    return officer.enter(register, "person", [{"names": f"Person {n}"} for n in range(count)])[1]


def erase(register: SqlRegister, key: str) -> None:
    register.write(Draft(ERASE, (entry_of_erasure(key, "person"),)))


def seeds(register: SqlRegister) -> int:
    return len([given for given in register.lacking({}) if given.seed])


def in_the_pages(office: Office, seed: bytes) -> bool:
    """Return whether the seed stands anywhere in the decrypted file."""
    office.register.close()
    found = seed in decrypted_pages(office.folder / "register.db", KEY)
    office.reopen()
    return found


def test_a_seed_is_taken_in_and_passed_on_with_its_action(hague: Office, york: Office) -> None:
    enter(hague.register, 3)
    enter(hague.register, 1)
    deliver(hague.register, york.register)
    sets = list(york.register.lacking({}))
    assert sets == list(hague.register.lacking({}))
    assert [len(given.seed) for given in sets] == [32, 0]
    assert in_the_pages(york, sets[0].seed)


def test_a_seed_does_not_go_where_an_entry_stays(hague: Office, york: Office) -> None:
    ours, theirs = hague.register, york.register
    going, *_ = enter(ours, 3)
    assert [given.seed for given in ours.lacking({}, {going})] == [b""]
    deliver(ours, theirs, records={going})
    exchange(ours, theirs)
    # What was filled in later goes on with every salt told.
    assert (seeds(ours), seeds(theirs)) == (1, 0)
    assert log(ours) == log(theirs)


def test_a_seed_goes_for_good_where_somebody_of_the_action_is_erased(
    hague: Office, york: Office
) -> None:
    erased, *others = enter(hague.register, 3)
    [given] = hague.register.lacking({})
    exchange(hague.register, york.register)
    erase(york.register, erased)
    exchange(hague.register, york.register)
    for office in (hague, york):
        assert not in_the_pages(office, given.seed)
        assert office.register.verify().findings == ()
        assert None not in [office.register.row(key) for key in others]
    assert deliver(hague.register, york.register, sets=[given]).new == 0
    assert seeds(york.register) == 0


def test_of_many_records_only_those_that_share_the_seed_tell_their_salts_again(
    hague: Office, york: Office
) -> None:
    keys = enter(hague.register, 600)
    [given] = hague.register.lacking({})
    exchange(hague.register, york.register)
    erase(york.register, keys[300])
    exchange(hague.register, york.register)
    for office in (hague, york):
        [left] = [one for one in office.register.lacking({}) if one.id == given.id]
        assert left.seed == given.seed[:32] + bytes(32) + given.seed[64:]
        assert not in_the_pages(office, given.seed[32:64])
        assert office.register.verify().findings == ()
    going = set(keys[:256])
    [part] = hague.register.lacking({}, going)
    assert part.seed == given.seed[:32] + bytes(64)


def test_a_seed_that_comes_after_the_erasure_is_not_kept(hague: Office, york: Office) -> None:
    erased, _ = enter(hague.register, 2)
    erase(york.register, erased)
    [given] = hague.register.lacking({})
    found = deliver(hague.register, york.register)
    assert (given.seed != b"", found.dropped) == (True, (erased,))
    assert not in_the_pages(york, given.seed)
    assert york.register.verify().findings == ()


def test_salts_from_another_seed_are_not_those_that_were_signed(
    hague: Office, york: Office
) -> None:
    enter(hague.register, 2)
    [given] = hague.register.lacking({})
    wrong = [
        replace(entry, salt=salt)
        for entry, salt in zip(given.entries, salts_of(OTHER, 2), strict=True)
        if isinstance(entry, StoredEntry)
    ]
    other = replace(given, entries=wrong, seed=OTHER)
    with pytest.raises(BundleDamaged):
        deliver(hague.register, york.register, sets=[other])
