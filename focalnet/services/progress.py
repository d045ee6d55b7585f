"""Progress of long work that has several stretches, told as one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from focalnet.services.ports import Report

Step = Callable[[int], None]
"""Told how many more are done; may raise to stop, and nothing is stored then."""


def no_step(_count: int) -> None:
    """Take no notice of progress."""


class Steps:
    """Adds steps up to a report that never runs over its total."""

    def __init__(self, report: Report, total: int) -> None:
        self._report = report
        self._total = total
        self._done = 0
        report(0, total)

    def __call__(self, count: int) -> None:
        """Tell that so many more are done."""
        self._done = min(self._done + count, self._total)
        self._report(self._done, self._total)

    def finish(self) -> None:
        """Tell that all is done: some may have been passed over."""
        self(self._total)
