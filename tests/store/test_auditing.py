"""What was done with the register stands in a chain: none of it can be changed unseen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.domain.auditing import NO_ROW, AuditRow, broken_rows, row_digest
from focalnet.domain.records import Institution, Person
from focalnet.services import records as officer
from focalnet.services.erasing import erase
from focalnet.store import SqlRegister, open_store
from focalnet.store.database import Database
from focalnet.store.opening import DATABASE_FILE
from tests.store.conftest import KEY, new_register


def chain(count: int) -> list[AuditRow]:
    rows: list[AuditRow] = []
    link = NO_ROW
    for number in range(1, count + 1):
        row = AuditRow(number, "2026-11-27T08:00:00.000Z", "A", "ab" * 8, "x", {"n": number}, link)
        row = replace(row, hash=row_digest(row))
        rows.append(row)
        link = row.hash
    return rows


def head(rows: list[AuditRow]) -> tuple[int, bytes]:
    return (rows[-1].seq, rows[-1].hash)


@given(st.integers(1, 8), st.data())
def test_any_row_changed_missing_or_moved_is_found(count: int, data: st.DataObject) -> None:
    rows = chain(count)
    assert broken_rows(rows, head(rows)) == 0
    place = data.draw(st.integers(0, count - 1))
    names = ("seq", "moment", "actor", "replica", "action", "detail", "previous", "hash")
    name = data.draw(st.sampled_from(names))
    other: dict[str, Any] = {
        "seq": 99,
        "detail": {"n": -1},
        "previous": b"x" * 32,
        "hash": b"x" * 32,
    }
    changed = [*rows]
    changed[place] = replace(rows[place], **{name: other.get(name, "other")})
    assert broken_rows(changed, head(rows)) > 0
    assert broken_rows(rows[:place] + rows[place + 1 :], head(rows)) > 0
    second = data.draw(st.integers(0, count - 1))
    if second != place:
        moved = [*rows]
        moved[place], moved[second] = moved[second], moved[place]
        assert broken_rows(moved, head(rows)) > 0


def test_what_is_noted_comes_back_in_order(register: SqlRegister) -> None:
    register.note("unlock", way="passphrase")
    register.note("export", records=3, file="ab")
    first, second = register.audit.rows()
    assert (first.seq, first.action, first.detail) == (1, "unlock", {"way": "passphrase"})
    assert (second.previous, second.actor) == (first.hash, "An officer")
    assert second.replica == register.replica
    assert register.audit.head() == (2, second.hash)
    assert [row.seq for row in register.audit.rows(after=1)] == [2]


def test_imports_and_erasures_are_audited_with_the_change(register: SqlRegister) -> None:
    person = Person(id=register.ids.record())
    done = officer.add_records(register, [person], action="import")
    officer.add_records(register, [Institution(id=register.ids.record())], action="institution.add")
    gone = erase(register, [person.id])
    told = [(row.action, row.detail) for row in register.audit.rows()]
    assert told == [
        ("import", {"set": done.id, "records": 1}),
        ("erasure", {"set": gone.id, "records": 1}),
    ]
    assert register.verify().findings == ()


def test_what_failed_leaves_no_row(register: SqlRegister) -> None:
    register.note("unlock", way="passphrase")
    before = register.audit.head()

    def fails() -> None:
        register.note("bundle.opened", sets=1)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        register.receive([], [], since={}, along=fails)
    assert register.audit.head() == before


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE audit SET actor = 'Somebody else' WHERE seq = 2",
        "UPDATE audit SET detail = '{}' WHERE seq = 3",
        "UPDATE audit SET detail = 'x' WHERE seq = 3",
        "DELETE FROM audit WHERE seq = 2",
        "DELETE FROM audit WHERE seq = 3",
        "DELETE FROM audit",
        "UPDATE audit SET seq = 9 WHERE seq = 3",
        "UPDATE setting SET value = '2:00' WHERE name = 'store.audit-head'",
        "UPDATE setting SET value = 'x' WHERE name = 'store.audit-head'",
    ],
)
def test_verify_finds_what_was_done_to_the_audit(folder: Path, damage: str) -> None:
    register = new_register(folder)
    for number in range(3):
        register.note("export", records=number)
    register.close()
    database = Database(folder / DATABASE_FILE, KEY)
    database.rows(damage)
    database.checkpoint()
    database.close()
    register = open_store(folder, KEY)
    assert [item.code for item in register.verify().findings] == ["verify.audit"]
    register.close()


def test_what_others_said_of_their_audit_is_kept(register: SqlRegister) -> None:
    register.audit.bear_witness("ab" * 8, (3, b"x" * 32))
    register.audit.bear_witness("ab" * 8, (4, b"y" * 32))
    assert register.audit.witnessed() == {"ab" * 8: (4, b"y" * 32)}
