"""Try every reader of what comes from outside with odd inputs.

``python -m tests.fuzz [PARSER …] [--minutes N]`` takes the parsers in turn and exits with 1
where one of them raised anything but its own refusal, took more than ten seconds or
500 MiB, or lost something. With atheris installed it is guided by it. ``--keep`` then
puts the few inputs that reach most into tests/data/fuzz, to be replayed by the tests.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from tests.fuzz.corpus import CORPUS, keep, planted
from tests.fuzz.engines import all_parsers, guided, has_atheris, plainly
from tests.fuzz.parser import Parser
from tests.fuzz.watching import Trial, watched

WORK = Path(".fuzz")
TURN = 40
MOST_TO_KEEP = 600
Look = Callable[[Trial, Path, int, int], None]


def main() -> int:
    arguments = _arguments()
    looks_guided = has_atheris() and not arguments.plain and not arguments.keep
    parsers = all_parsers(guided=looks_guided)
    if unknown := {*arguments.parsers} - {*parsers}:
        listed = ", ".join(parsers)
        print(f"No such parser: {', '.join(sorted(unknown))}. There are: {listed}")  # noqa: T201
        return 2
    wanted = [parsers[name] for name in arguments.parsers or parsers]
    for parser in wanted:
        (arguments.work / parser.name).mkdir(parents=True, exist_ok=True)
    if arguments.keep:
        for parser in wanted:
            work: Path = arguments.work / parser.name
            watched(work, MOST_TO_KEEP, lambda parser=parser, work=work: keep(parser, work))  # type: ignore[misc]
        return 0
    return _all(arguments, wanted, guided if looks_guided else plainly)


def _arguments() -> argparse.Namespace:
    known = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    known.add_argument("parsers", nargs="*", metavar="PARSER", help="all where none is named")
    known.add_argument("--minutes", type=float, default=5.0, help="for all of them together")
    known.add_argument("--work", type=Path, default=WORK, help="where what is found is put")
    known.add_argument("--examples", type=Path, help="a folder of real files to begin with as well")
    known.add_argument("--plain", action="store_true", help="without atheris")
    known.add_argument("--keep", action="store_true", help="put the best inputs into the tests")
    return known.parse_args()


def _all(arguments: argparse.Namespace, wanted: list[Parser], look: Look) -> int:
    done = Counter[str]()
    whole = arguments.minutes * 60
    rounds = max(1, round(whole / TURN / len(wanted)))
    turn = max(5, int(whole / rounds / len(wanted)))
    for _ in range(rounds):
        for parser in wanted:
            work: Path = arguments.work / parser.name
            until = time.monotonic() + turn
            while (left := int(until - time.monotonic())) > turn / 4:

                def run(parser: Parser = parser, work: Path = work, left: int = left) -> None:
                    corpus = planted(parser, work, arguments.examples)
                    look(Trial(parser, work), corpus, left, int(time.monotonic()))

                done[parser.name] += (read := watched(work, left, run))
                if not read:
                    break
            print(f"{parser.name}: {done[parser.name]:,} inputs so far", flush=True)  # noqa: T201
    return _told(arguments.work, [parser.name for parser in wanted], done)


def _told(work: Path, wanted: list[str], done: Counter[str]) -> int:
    found = 0
    for name in wanted:
        print(f"{name}: {done[name]:,} inputs")  # noqa: T201
        for note in sorted((work / name / "found").glob("*.txt")):
            found += 1
            print(f"  {note.with_suffix('')}: {note.read_text(encoding='utf-8').strip()}")  # noqa: T201
    print(f"{sum(done.values()):,} inputs, {found} findings; corpus kept in {CORPUS}")  # noqa: T201
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
