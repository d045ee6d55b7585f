"""Real registers that odd files are taken into, as they were before for every input."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from itertools import count
from pathlib import Path
from random import Random
from typing import Any, Generic, TypeVar

from focalnet.domain.errors import FocalnetError
from focalnet.services.ports import Register
from focalnet.services.records import add_records
from focalnet.services.reference import reference_records
from focalnet.store import SqlRegister, create_store, open_store

KEY = bytes(range(32))
START_MS = 1_790_000_000_000
Known = TypeVar("Known")


def room() -> Path:
    """Return a folder that goes with the process."""
    folder = Path(tempfile.mkdtemp(prefix="focalnet-fuzz-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


class Stage(Generic[Known]):
    """A register with something in it, the same ids in every run."""

    def __init__(self, prepare: Callable[[Register], Known]) -> None:
        self._prepare = prepare
        self._register: SqlRegister | None = None

    @cached_property
    def _founded(self) -> tuple[Path, Known]:
        folder = room()
        made = create_store(
            folder / "founded", KEY, office="Registry", author="Officer", **_steady(START_MS)
        )
        add_records(made, reference_records(), action="reference")
        known = self._prepare(made)
        made.close()
        return folder, known

    @property
    def known(self) -> Known:
        """Return what is known of the register: ids by names."""
        return self._founded[1]

    def make_ready(self) -> None:
        """Make the register if it was not made."""
        assert self._founded

    @contextmanager
    def register(self) -> Iterator[SqlRegister]:
        """Lend the register; whoever refuses an input must have left it as it was."""
        register = self._register = self._register or self._opened()
        before, touched = _said(register), register.whole.driver.total_changes
        try:
            yield register
        except FocalnetError:
            assert _said(register) == before, "refused, and changed all the same"
            raise
        finally:
            if register.whole.driver.total_changes != touched:
                register.close()
                self._register = None

    def _opened(self) -> SqlRegister:
        folder, _ = self._founded
        shutil.rmtree(folder / "open", ignore_errors=True)
        shutil.copytree(folder / "founded", folder / "open")
        return open_store(folder / "open", KEY, **_steady(START_MS + 10_000_000))


def _said(register: SqlRegister) -> tuple[object, ...]:
    return register.vector(), register.anchor(), register.newer(), register.conflicted()


def _steady(start: int) -> dict[str, Any]:
    clock = count(start)
    return {"now_ms": lambda: next(clock), "random_bytes": Random(start).randbytes}
