"""Registers of many people for the benchmarks, and how times are told."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from focalnet.domain.changes import Draft
from focalnet.domain.merging import entry_of_new
from focalnet.store import SqlRegister, create_store
from tests.benchmarks.people import people

KEY = bytes(range(32))


def number_of_people() -> int:
    """Return how many people to measure with; FOCALNET_BENCHMARK_PEOPLE says otherwise."""
    return int(os.environ.get("FOCALNET_BENCHMARK_PEOPLE", "100000"))


def draft_of_people(number: int) -> Draft:
    """Return the import of so many invented people."""
    return Draft("import", tuple(entry_of_new(person) for person in people(number)))


def filled_register(folder: Path) -> SqlRegister:
    """Return a new register that holds the people."""
    register = create_store(folder, KEY, office="Office", author="Officer")
    register.write(draft_of_people(number_of_people()))
    return register


def seconds(work: Callable[[], object]) -> float:
    """Return how long *work* took."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def percentile(times: Sequence[float], share: float) -> float:
    """Return the time that *share* of the times stay under."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def tell(what: str, times: Sequence[float], bare: Sequence[float] = ()) -> None:
    """Print median and 99th percentile in milliseconds, and the ratio to the bare library."""
    middle, worst = (1000 * percentile(times, share) for share in (0.5, 0.99))
    line = f"{what:44} p50 {middle:8.2f} ms   p99 {worst:8.2f} ms"
    if bare:
        line += f"   {middle / (1000 * percentile(bare, 0.5)):5.1f} x bare"
    print(line)
