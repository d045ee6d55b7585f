"""Saving one edit with its journal, against one bare update in the same file."""

from __future__ import annotations

import random
import tempfile
import time
from dataclasses import replace
from functools import partial
from pathlib import Path

from focalnet.domain.changes import Draft
from focalnet.domain.merging import RecordState, entry_of_edit
from focalnet.domain.records import Person
from focalnet.services.ports import Selection
from focalnet.store import SqlRegister
from focalnet.store.database import Database
from tests.benchmarks.registers import KEY, filled_register, number_of_people, seconds, tell

EDITS = 400


def save(register: SqlRegister, base: RecordState, after: Person) -> None:
    """Save one edit, as the use case does."""
    entry = entry_of_edit(base, after)
    assert entry is not None
    register.write(Draft("person.edit", (entry,)))


def rests(register: SqlRegister) -> list[float]:
    """Let the register tidy up as it does between two edits; return how long each step took."""
    taken: list[float] = []
    more = True
    while more:
        start = time.perf_counter()
        more = register.rest()
        taken.append(time.perf_counter() - start)
    return taken


def main() -> None:
    """Print the times of edits of notes and of names, and of a bare update."""
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "workspace"
        register = filled_register(folder)
        source = random.Random(9)
        positions = register.positions(Selection(("person",)))
        rows = register.rows(source.sample(list(positions), EDITS))
        times: dict[str, list[float]] = {"notes": [], "name": [], "rest": []}
        for number, row in enumerate(rows):
            base = register.state(row.id)
            person = base.value()
            assert isinstance(person, Person)
            renamed = (replace(person.names[0], family=f"Renamed{number}"), *person.names[1:])
            what = "name" if number % 2 else "notes"
            after = replace(person, names=renamed) if number % 2 else replace(person, notes="new")
            times[what].append(seconds(partial(save, register, base, after)))
            times["rest"] += rests(register)
        register.close()
        database = Database(folder / "register.db", KEY)
        update = "UPDATE person SET notes = ? WHERE id = ?"
        bare = [
            seconds(lambda row=row: database.rows(update, ("newer", row.id)))  # type: ignore[misc]
            for row in rows
        ]
        database.close()
    print(f"{number_of_people()} people")
    tell("one step of rest, after which an edit may come", times.pop("rest"))
    for what, found in times.items():
        tell(f"one edit of {what} (p99 at most 20 ms)", found, bare)
    tell("one bare update", bare)
