"""Two ways to look for inputs that reach new lines: atheris where it is there, or a plain loop."""

from __future__ import annotations

import importlib.util
import os
import sys
import time
from collections.abc import Iterable
from contextlib import redirect_stderr
from io import StringIO
from pathlib import Path
from random import Random
from types import FrameType
from typing import Any

from tests.fuzz.mutating import mutated
from tests.fuzz.parser import LONGEST, Parser
from tests.fuzz.watching import Trial

OURS = f"{os.sep}focalnet{os.sep}"
Lines = set[tuple[int, int]]


def has_atheris() -> bool:
    """Return whether atheris is installed."""
    return importlib.util.find_spec("atheris") is not None


def guided(trial: Trial, corpus: Path, seconds: int, seed: int) -> None:
    """Look with atheris; does not come back."""
    import atheris

    others = [path.read_bytes() for path in sorted(corpus.iterdir())]
    parser = trial.parser

    def altered(data: bytes, most: int, drawn: int) -> bytes:
        chance = Random(drawn)
        if chance.random() < 0.4:
            made = bytes(atheris.Mutate(data, most))
            made = parser.resealed(made) if parser.resealed and chance.random() < 0.9 else made
        else:
            made = mutated(parser, data, others, chance)
        return made[:most]

    options = [
        *("-timeout=600", "-rss_limit_mb=0", "-print_final_stats=1", "-reload=0", "-len_control=0"),
        f"-artifact_prefix={trial.work}/",
        *(f"-max_total_time={seconds}", f"-max_len={LONGEST}", f"-seed={seed}"),
    ]
    atheris.Setup(["fuzz", *options, str(corpus)], trial.read, custom_mutator=altered)
    atheris.Fuzz()


def plainly(trial: Trial, corpus: Path, seconds: int, seed: int) -> None:
    """Look by altering inputs, and keep those that reach new lines of the program."""
    chance, until = Random(seed), time.monotonic() + seconds
    pool = [path.read_bytes() for path in sorted(corpus.iterdir())] or [b""]
    seen: Lines = set()
    for data in pool:
        seen |= lines_of(trial, data)
    while time.monotonic() < until:
        data = mutated(trial.parser, chance.choice(pool), pool, chance)
        reached = lines_of(trial, data)
        if not reached <= seen:
            seen |= reached
            pool.append(data)
            (corpus / f"{len(pool):06}-{trial.count:08}").write_bytes(data)


def lines_of(trial: Trial, data: bytes) -> Lines:
    """Return the lines of the program that reading an input passes through."""
    reached: Lines = set()

    def local(frame: FrameType, event: str, _: Any) -> Any:
        if event == "line":
            reached.add((id(frame.f_code), frame.f_lineno))
        return local

    def outer(frame: FrameType, _event: str, _: Any) -> Any:
        return local if OURS in frame.f_code.co_filename else None

    before = sys.gettrace()
    sys.settrace(outer)
    try:
        trial.read(data)
    finally:
        sys.settrace(before)
    return reached


def smallest_cover(trial: Trial, inputs: Iterable[bytes], most: int, room: int) -> list[bytes]:
    """Return few small inputs that together reach the lines that all of them reach."""
    kept: list[bytes] = []
    seen: Lines = set()
    for data in sorted(set(inputs), key=lambda one: (len(one), one)):
        reached = lines_of(trial, data)
        if not reached <= seen and len(data) <= room and len(kept) < most:
            kept.append(data)
            seen |= reached
            room -= len(data)
    return kept


def all_parsers(*, guided: bool) -> dict[str, Parser]:
    """Return all parsers by name; their code counts what it reaches where atheris guides."""
    if not guided:
        from tests.fuzz.parsers import PARSERS, made_ready

        made_ready()
        return PARSERS
    import atheris

    # It names every module on the way.
    told = redirect_stderr(StringIO())
    with told, atheris.instrument_imports(include=["focalnet"]):
        from tests.fuzz.parsers import PARSERS as COUNTING
        from tests.fuzz.parsers import made_ready as counting_ready
    counting_ready()
    return COUNTING
