"""A crash at any moment loses nothing that was acknowledged."""

from __future__ import annotations

from tests.crash import crash


def test_no_acknowledged_action_is_lost_when_the_program_is_killed() -> None:
    saved, lost = crash(points=5, seed=11)
    assert saved > 0
    assert lost == 0
