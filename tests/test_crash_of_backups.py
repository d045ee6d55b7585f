"""Killed in the middle of a backup or a restore: before or after, never between."""

from __future__ import annotations

import pytest

from tests.crash_of_backups import crash


@pytest.mark.slow
@pytest.mark.parametrize("what", ["backup", "fresh", "replace"])
def test_a_kill_leaves_what_was_there_or_what_comes_after(what: str) -> None:
    told = crash(what, 5)
    assert sum(told.values()) == 5
