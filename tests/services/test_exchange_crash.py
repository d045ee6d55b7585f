"""A crash while a bundle is made or opened leaves it before or after, never between."""

from __future__ import annotations

from tests.crash_exchange import crash


def test_no_bundle_is_half_made_or_half_opened_when_the_program_is_killed() -> None:
    # What must hold after each kill is held by the crash itself.
    assert sum(crash(points=4, seed=7).values()) == 4
