"""What was erased for good, and how many of the other offices are known to have done the same."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from focalnet.domain.changes import ERASE, ERASED, LIFE, Change
from focalnet.services.office_keys import Desk
from focalnet.services.offices import acknowledged

PURGE = "event.purge"
ERASING = frozenset({ERASE, PURGE})
ALL_ACTIONS = 1_000_000


@dataclass(frozen=True, slots=True)
class ErasureLine:
    """One action that erased: when and by whom, how many records, and who has followed.

    ``held`` of ``offices`` verified offices have said that they hold it; holding it,
    they have erased too; ``waiting`` are the names of the others.
    """

    set_id: str
    clock: str
    author: str
    action: str
    records: int
    held: int
    offices: int
    waiting: tuple[str, ...] = ()


def erasure_lines(desk: Desk) -> list[ErasureLine]:
    """Return the erasures, the newest first; nothing of what was erased is told."""
    register = desk.register
    found: list[ErasureLine] = []
    for line in register.actions(ALL_ACTIONS):
        if line.action not in ERASING:
            continue
        entries = register.change_set(line.set_id).entries
        gone = sum(_erases(entry.changes) for entry in entries)
        told = acknowledged(desk, line.set_id)
        waiting = tuple(name for name, done in told.items() if not done)
        held, offices = len(told) - len(waiting), len(told)
        found.append(
            ErasureLine(
                line.set_id, line.clock, line.author, line.action, gone, held, offices, waiting
            )
        )
    return found


def _erases(changes: Iterable[Change]) -> bool:
    return any(
        change.field == LIFE and isinstance(change.value, dict) and change.value.get("is") == ERASED
        for change in changes
    )
