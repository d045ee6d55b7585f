"""Entering many people at once, against the same rows written by the bare library."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from focalnet.store import SqlRegister, create_store
from focalnet.store.database import Database
from tests.benchmarks.registers import KEY, draft_of_people, number_of_people, seconds

TARGET = 3.0


class Recording(Database):
    """A database that keeps what is written to it, to write the same again."""

    written: list[tuple[str, list[Any]]]

    def write_many(self, statement: str, rows: Any) -> None:
        """Write, and keep statement and rows."""
        kept = list(rows)
        self.written.append((statement, kept))
        super().write_many(statement, kept)


def rows_of(folder: Path) -> list[tuple[str, list[Any]]]:
    """Return every statement with its rows that entering the people writes."""
    register: SqlRegister = create_store(folder, KEY, office="Office", author="Officer")
    database: Any = register._database  # noqa: SLF001 - the rows are known nowhere else
    database.__class__ = Recording
    database.written = []
    register.write(draft_of_people(number_of_people()))
    register.close()
    return [entry for entry in database.written if entry[1]]


def bare(folder: Path, written: list[tuple[str, list[Any]]]) -> float:
    """Return how long the bare library takes for the same rows in one transaction."""
    create_store(folder, KEY, office="Office", author="Officer").close()
    database = Database(folder / "register.db", KEY)
    database.rows("PRAGMA foreign_keys = OFF")

    def write() -> None:
        with database.transaction():
            for statement, rows in written:
                database.write_many(statement, rows)
        database.checkpoint()

    taken = seconds(write)
    database.close()
    return taken


def main() -> None:
    """Print both times and their ratio."""
    with tempfile.TemporaryDirectory() as home:
        written = rows_of(Path(home) / "recorded")
        base = bare(Path(home) / "bare", written)
        rows = sum(len(found) for _, found in written)
        del written
        register = create_store(Path(home) / "whole", KEY, office="Office", author="Officer")
        draft = draft_of_people(number_of_people())
        whole = seconds(lambda: register.write(draft))
        register.close()
    print(f"{number_of_people()} people, {rows} rows: {whole:.1f} s, bare executemany {base:.1f} s")
    print(f"ratio {whole / base:.2f} (at most {TARGET})")
