"""Coverage and Today with half a million mandates, against the same questions in bare SQL."""

from __future__ import annotations

import os
import random
import tempfile
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from focalnet.domain.changes import Draft
from focalnet.domain.merging import entry_of_new
from focalnet.domain.record import Record
from focalnet.domain.records import RANKS, Designation, State
from focalnet.domain.values import Confirmation, Instrument
from focalnet.services.coverage import coverage
from focalnet.services.due import due
from focalnet.services.ports import Register
from focalnet.services.reference import reference_records
from focalnet.store import open_store
from tests.benchmarks.registers import (
    KEY,
    filled_register,
    number_of_people,
    percentile,
    seconds,
    tell,
)

TODAY = date(2026, 11, 27)
CHUNK, ROUNDS, TARGET = 20_000, 15, 0.3
KINDS = ("practitioner", "practitioner", "thematic", "national", "operational", "mission")
THEMES = ("assets", "arrest", "legislation", "defence", "enforcement", "apic", "general")
# What a person with the database and no program would ask.
HOLDS = """ "end" = '' OR "end" > :at
 OR (length("end") < 10 AND "end" = substr(:at, 1, length("end")))"""
BARE_COVERAGE = f"""
SELECT state, region, kind, theme, holder = '', count(*) FROM designation
WHERE life = 'here' AND stage != 'proposed' AND start <= :at AND ({HOLDS}) GROUP BY 1, 2, 3, 4, 5
"""
INDEXED = f"FROM designation WHERE mandate = 'held' AND start <= :at AND ({HOLDS})"
BARE_INDEXED = f"""
SELECT state, region, kind, theme, count(*) {INDEXED} GROUP BY state, region, kind, theme
"""
BARE_DUE = (
    f"SELECT count(*) {INDEXED} AND assured < :before",
    f"SELECT * {INDEXED} AND assured < :before ORDER BY assured LIMIT 20",
    f'SELECT count(*) {INDEXED} AND "end" != \'\' AND "end" <= :by',
    f'SELECT * {INDEXED} AND "end" != \'\' AND "end" <= :by ORDER BY "end" LIMIT 20',
    "SELECT count(*) FROM designation WHERE mandate = 'vacant'",
    "SELECT * FROM designation WHERE mandate = 'vacant' LIMIT 20",
)


def number_of_mandates() -> int:
    """Return how many mandates to measure with: five for each person unless said otherwise."""
    return int(os.environ.get("FOCALNET_BENCHMARK_MANDATES", 5 * number_of_people()))


def mandates(number: int, states: list[str]) -> Iterator[Designation]:
    """Yield invented mandates of people, a third of them over, one in twenty vacant."""
    source = random.Random(11)
    people = number_of_people()

    def day(least: int, most: int) -> str:
        return (TODAY - timedelta(source.randint(least, most))).isoformat()

    for place in range(number):
        holder = f"01900000-0000-7000-8000-{source.randrange(people):012x}"
        started = day(30, 4000)
        yield Designation(
            id=f"01900001-0000-7000-8000-{place:012x}",
            kind=source.choice(KINDS),
            holder=holder if source.random() > 0.05 else "",
            state=source.choice(states),
            theme=source.choice(THEMES),
            rank=source.choice(RANKS),
            start=started,
            end=day(-600, 3000) if source.random() < 0.4 else "",
            instrument=Instrument(kind="note-verbale", reference=f"NV/{place}", received=started),
            confirmed=Confirmation(on=day(0, 1000), how="e-mail") if place % 5 else None,
        )


def filled(folder: Path) -> None:
    """Make the register and close it."""
    register: Register = filled_register(folder)
    reference = reference_records()
    states = [item.code for item in reference if isinstance(item, State)]
    chunk: list[Record] = list(reference)
    for mandate in mandates(number_of_mandates(), states):
        chunk.append(mandate)
        if len(chunk) >= CHUNK:
            register.write(Draft("import", tuple(entry_of_new(item) for item in chunk)))
            chunk.clear()
    register.write(Draft("import", tuple(entry_of_new(item) for item in chunk)))
    register.close()


def bare_connection(folder: Path) -> Any:
    """Return what the driver alone gives on the same file."""
    driver = dbapi2.connect(str(folder / "register.db"))
    driver.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    driver.execute("PRAGMA cache_size = -32768")
    return driver


def asked(driver: Any, *statements: str) -> None:
    """Ask bare SQL and fetch all it answers."""
    known = {
        "at": TODAY.isoformat(),
        "before": (TODAY - timedelta(364)).isoformat(),
        "by": (TODAY + timedelta(90)).isoformat(),
    }
    for statement in statements:
        driver.execute(statement, known).fetchall()


def measured(work: Callable[[], object]) -> list[float]:
    """Return how long each round took."""
    return [seconds(work) for _ in range(ROUNDS)]


def told(what: str, ours: list[float], bare: list[float]) -> None:
    """Print times, the ratio to bare SQL, and whether one of the two aims is met."""
    tell(what, ours, bare)
    middle, other = percentile(ours, 0.5), percentile(bare, 0.5)
    met = middle <= TARGET or middle <= 3 * other
    print(
        f"  first {1000 * ours[0]:.0f} ms; at most 300 ms or 3 x bare: {'met' if met else 'MISSED'}"
    )


def main() -> None:
    """Print the times of both pages, first and median, and the ratios."""
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "workspace"
        print(f"filled in {seconds(partial(filled, folder)):.0f} s")
        print(f"{number_of_people()} people, {number_of_mandates()} mandates")
        register = open_store(folder, KEY)
        matrix = measured(partial(coverage, register, TODAY))
        today = measured(partial(due, register, TODAY))
        register.close()
        driver = bare_connection(folder)
        scan = measured(partial(asked, driver, BARE_COVERAGE))
        indexed = measured(partial(asked, driver, BARE_INDEXED))
        listed = measured(partial(asked, driver, *BARE_DUE))
        driver.close()
    told("coverage, to bare SQL over the table", matrix, scan)
    told("coverage, to bare SQL over our index", matrix, indexed)
    told("Today, to bare SQL over our indexes", today, listed)
    tell("bare SQL over the table", scan)
    tell("bare SQL over our index", indexed)
    tell("bare SQL of Today", listed)


if __name__ == "__main__":
    main()
