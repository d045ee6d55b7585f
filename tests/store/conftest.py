"""Registers on real encrypted files, with a clock and randomness that repeat."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from focalnet.store import SqlRegister, create_store, open_store

KEY = bytes(range(32))
START_MS = 1_790_000_000_000

MakeRegister = Callable[[Path], SqlRegister]


def new_register(folder: Path, *, seed: int = 1) -> SqlRegister:
    """Return a new register whose clock ticks once a call and whose chance repeats."""
    clock = count(START_MS)
    return create_store(
        folder,
        KEY,
        office="Registry",
        author="An officer",
        now_ms=lambda: next(clock),
        random_bytes=random.Random(seed).randbytes,
    )


def reopened(register: SqlRegister, folder: Path) -> SqlRegister:
    """Close a register and open it again."""
    register.close()
    return open_store(folder, KEY)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "workspace"


@pytest.fixture
def register(folder: Path) -> Iterator[SqlRegister]:
    made = new_register(folder)
    yield made
    made.close()
