"""Verify finds what somebody altered behind the register's back."""

from __future__ import annotations

from pathlib import Path

import pytest

from focalnet.services import records as officer
from focalnet.store import open_store
from focalnet.store.commitments import BLANKED, SALT_BYTES, derived_salts
from focalnet.store.database import Database
from focalnet.store.opening import DATABASE_FILE
from tests.store.conftest import KEY, new_register

NUMBER = "(SELECT max(id) FROM entry)"
ALTERATIONS = {
    "a value": (
        f"UPDATE entry_value SET content = replace(content, 'Bo', 'Xo') WHERE entry = {NUMBER}",
        "verify.values",
    ),
    "a commitment": (
        f"UPDATE entry SET commitments = zeroblob(length(commitments)) WHERE id = {NUMBER}",
        "verify.chain",
    ),
    "an author": ("UPDATE change_set SET author = 'Someone' WHERE seq = 1", "verify.chain"),
    "a signature": (
        "UPDATE change_set SET signature = zeroblob(64) WHERE seq = 2",
        "verify.signature",
    ),
    "a number": ("UPDATE change_set SET number = 9 WHERE seq = 3", "verify.chain"),
    "a row": ("UPDATE person SET notes = 'other'", "verify.tables"),
    "a missing row": ("DELETE FROM person", "verify.tables"),
    "a row too many": ("INSERT INTO theme(id, life) VALUES('x', 'here')", "verify.tables"),
    "a line": ("UPDATE line SET title = 'other' WHERE kind = 'person'", "verify.lists"),
    "the order": ("UPDATE line SET position = -position", "verify.lists"),
    "a word": (
        "INSERT INTO search_text(rowid, words) VALUES(1, 'stray')",
        "verify.search",
    ),
    "a missing word": (
        "DELETE FROM search_name WHERE rowid = (SELECT min(position) FROM line)",
        "verify.search",
    ),
}


def filled(folder: Path) -> str:
    """Make a register with three actions and return the id of its person."""
    register = new_register(folder)
    _, [person] = officer.enter(register, "person", [{"names": "Awa DIOP", "notes": "one"}])
    officer.edit(register, register.state(person), register.record(person))
    officer.enter(register, "institution", [{"names": "Ministry"}])
    officer.enter(register, "person", [{"names": [{"text": "Bo"}]}])
    register.close()
    return person


def altered(folder: Path, *statements: str) -> set[str]:
    """Run statements on the file and return the codes that verify finds."""
    database = Database(folder / DATABASE_FILE, KEY)
    for statement in statements:
        database.rows(statement)
    database.close()
    register = open_store(folder, KEY)
    found = register.verify()
    register.close()
    return {finding.code for finding in found.findings}


def test_an_untouched_register_agrees_and_tells_its_progress(folder: Path) -> None:
    filled(folder)
    register = open_store(folder, KEY)
    told: list[tuple[int, int]] = []
    found = register.verify(lambda done, total: told.append((done, total)))
    assert (found.change_sets, found.records, found.findings) == (3, 3, ())
    assert told[-1] == (6, 6)
    assert len(found.checks) >= 9
    register.close()


@pytest.mark.parametrize("what", ALTERATIONS)
def test_an_alteration_is_found(folder: Path, what: str) -> None:
    filled(folder)
    statement, code = ALTERATIONS[what]
    assert code in altered(folder, statement)


def test_a_dropped_change_set_is_found(folder: Path) -> None:
    filled(folder)
    codes = altered(
        folder,
        "DELETE FROM entry_value WHERE entry = 2",
        "DELETE FROM entry WHERE change_set = 2",
        "DELETE FROM change_set WHERE seq = 2",
    )
    assert {"verify.chain", "verify.tables"} <= codes


def test_values_blanked_for_good_leave_the_chain_whole(folder: Path) -> None:
    person = filled(folder)
    database = Database(folder / DATABASE_FILE, KEY)
    [(entry, salt, content, count)] = database.rows(
        "SELECT e.id, v.salt, v.content, length(e.commitments) / 32 FROM entry e"
        " JOIN entry_value v ON v.entry = e.id WHERE e.record = ?",
        (person,),
    )
    salts = derived_salts(salt, count)
    assert content.count(b'"one"') == 1
    position = 1
    salts[position] = BLANKED
    kept = b"".join(salts)
    blanked = content.replace(b'"one"', b"null")
    update = "UPDATE entry_value SET salt = ?, content = ? WHERE entry = ?"
    database.rows(update, (kept, blanked, entry))
    database.close()
    register = open_store(folder, KEY)
    codes = {finding.code for finding in register.verify().findings}
    # The table still shows what was blanked: erasing a row is another step.
    assert codes == {"verify.tables", "verify.search"}
    [line] = [line for line in register.history(person) if line.field == "notes"]
    assert (line.after, line.erased) == (None, True)
    assert sum(line.erased for line in register.history(person)) == 1
    assert len(kept) == count * SALT_BYTES
    register.close()
