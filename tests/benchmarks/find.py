"""Search as one types, a jump in the list, and the list itself."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

from focalnet.services.ports import Selection
from focalnet.store import SqlRegister
from focalnet.store.database import Database
from tests.benchmarks.people import people
from tests.benchmarks.registers import KEY, filled_register, number_of_people, seconds, tell

LIMIT = 60
TYPED = 150
JUMPS = 500
BARE = """
SELECT line.* FROM search_name JOIN line ON line.position = search_name.rowid
WHERE search_name MATCH ? ORDER BY search_name.rowid LIMIT 60
"""


def typed() -> Iterator[str]:
    """Yield what stands in the search box after each letter of a name, number or address."""
    source = random.Random(3)
    sample = list(people(4_000))
    source.shuffle(sample)
    for person in sample[:TYPED]:
        name = person.names[-1 if source.random() < 0.4 else 0]
        whole = (f"{name.family} {name.given}" if name.family else name.text).lower()
        yield from (whole[:end] for end in range(1, min(len(whole), 14) + 1))
        number, address = person.phones[0].text, person.emails[0].text
        yield from (number[:end] for end in range(4, len(number) + 1, 2))
        yield from (address[:end] for end in range(2, 10, 2))


def measure_search(register: SqlRegister, folder: Path) -> None:
    """Time every keystroke, and a bare query of one letter in the same file."""
    queries = [query for query in typed() if query.strip()]
    by_length: dict[str, list[float]] = {}
    for query in queries:
        taken = seconds(lambda query=query: register.find(query, LIMIT))  # type: ignore[misc]
        words = len(query.split())
        label = f"{min(len(query), 5)} letters" if words == 1 else f"{words} words"
        by_length.setdefault(label, []).append(taken)
    database = Database(folder / "register.db", KEY)
    letters = [f'"{query[0].lower()}" *' for query in queries if query[0].isalpha()]
    bare = [seconds(lambda word=word: database.rows(BARE, (word,))) for word in letters]  # type: ignore[misc]
    database.close()
    for label in sorted(by_length):
        tell(f"search, {label}", by_length[label])
    everything = [taken for found in by_length.values() for taken in found]
    tell("search, every keystroke (p99 at most 5 ms)", everything, bare)


def measure_list(register: SqlRegister) -> None:
    """Time the positions of the whole list, and the rows of one screen anywhere."""
    selection = Selection(("person",))
    whole = [seconds(lambda: register.positions(selection)) for _ in range(9)]
    tell("positions of the whole list", whole)
    positions = register.positions(selection)
    source = random.Random(5)
    starts = [source.randrange(max(1, len(positions) - LIMIT)) for _ in range(JUMPS)]
    tell(
        "rows of one screen after a jump",
        [seconds(lambda at=at: register.rows(positions[at : at + LIMIT])) for at in starts],  # type: ignore[misc]
    )


def main() -> None:
    """Print the times."""
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "workspace"
        register = filled_register(folder)
        print(f"{number_of_people()} people")
        measure_search(register, folder)
        measure_list(register)
        register.close()
