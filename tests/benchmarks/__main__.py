"""Run the benchmarks: ``python -m tests.benchmarks [NAME...]``.

Each module beside this one that has a ``main()`` is a benchmark of that name. It prints
what it measured and the ratio to a baseline taken in the same run, because milliseconds of one
machine say little on another. Every benchmark has a process of its own, so that memory
and warm caches of one do not colour the next.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

RUN_ONE = "import importlib, sys; importlib.import_module(sys.argv[1]).main()"


def names() -> list[str]:
    """Return the names of the benchmarks there are."""
    modules = sorted(Path(__file__).parent.glob("[!_]*.py"))
    return [path.stem for path in modules if "\ndef main(" in path.read_text("utf-8")]


def main(wanted: list[str]) -> int:
    """Run the *wanted* benchmarks, or all; return 2 for an unknown name, 1 for a failure."""
    unknown = set(wanted) - set(names())
    if unknown:
        print(f"No such benchmark: {', '.join(sorted(unknown))}. There are: {', '.join(names())}.")
        return 2
    failed = 0
    for name in wanted or names():
        print(f"== {name}", flush=True)
        command = [sys.executable, "-c", RUN_ONE, f"tests.benchmarks.{name}"]
        failed |= subprocess.call(command) != 0
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
