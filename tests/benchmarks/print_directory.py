"""Directories of 1,000 and 10,000 entries, against Typst and platypus in one run."""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial

from focalnet.printing.directory import directory_pdf
from tests.benchmarks.directories import sample_edition
from tests.benchmarks.other_presses import paragraphs_press, typst_press

ROUNDS = {1000: 5, 10_000: 1}
KINDS = {"Latin": ("en", False), "Arabic": ("ar", False), "mixed": ("en", True)}
MEMORY = (
    "import sys; from tests.benchmarks.print_directory import peak;"
    " print(peak(sys.argv[1], sys.argv[2] == 'True'))"
)


def peak(language: str, mixed: bool) -> str:
    """Print 10,000 entries and return how much memory that took, and the edition alone."""
    edition = sample_edition(language, 10_000, mixed=mixed)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    size = len(directory_pdf(edition))
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return f"{most} MB at most (edition alone {before} MB), file {size // 1024} KB"


def _timed(made: Callable[[], bytes]) -> tuple[float, float]:
    """Return the seconds something took by the clock, and of the processor."""
    start, busy = time.perf_counter(), time.process_time()
    assert made()
    return time.perf_counter() - start, time.process_time() - busy


def _medians(turns: list[tuple[float, float]]) -> tuple[float, float]:
    return statistics.median(turn[0] for turn in turns), statistics.median(
        turn[1] for turn in turns
    )


def _tell_memory() -> None:
    """Print what memory it takes; first of all, since a process begins with its parent's most."""
    for kind, (language, mixed) in KINDS.items():
        command = [sys.executable, "-c", MEMORY, language, str(mixed)]
        done = subprocess.run(command, capture_output=True, check=True, text=True)
        print(f"memory {kind} 10,000 entries: {done.stdout.strip()}", flush=True)


def main() -> None:
    """Print how long each takes (median of several turns, taken in turns) and the ratios.

    The clock is what an officer waits for; the processor tells more on a busy machine.
    """
    _tell_memory()
    busy: dict[tuple[str, int], float] = {}
    for entries, rounds in ROUNDS.items():
        for kind, (language, mixed) in KINDS.items():
            edition = sample_edition(language, entries, mixed=mixed)
            ours, theirs = partial(directory_pdf, edition), typst_press(edition)
            turns = [(_timed(ours), _timed(theirs)) for _ in range(rounds)]
            mine, other = (_medians(list(times)) for times in zip(*turns, strict=True))
            busy[kind, entries] = mine[1]
            print(
                f"print {kind} {entries} entries: {mine[0]:.2f} s, typst {other[0]:.2f} s,"
                f" ratio {mine[0] / other[0]:.2f} (processor {mine[1]:.2f} s, {other[1]:.2f} s,"
                f" {mine[1] / other[1]:.2f})",
                flush=True,
            )
    for entries in ROUNDS:
        _seconds, slow = _timed(paragraphs_press(sample_edition("en", entries)))
        times = slow / busy["Latin", entries]
        print(f"platypus Latin {entries} entries: {slow:.1f} s, {times:.1f} times ours", flush=True)
        shaped = busy["Arabic", entries] / busy["Latin", entries]
        print(f"shaped to unshaped, {entries} entries: {shaped:.2f}")


if __name__ == "__main__":
    main()
