"""The laws are worth something only if they notice a mistake: each of these is noticed.

For each mistake a short story is kept (``stories.json``) that breaks a law while it is on,
and holds while it is off. The search for new ones is ``python -m tests.exchange.stories``.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.exchange.laws import LAWS, LawBroken
from tests.exchange.mistakes import MISTAKES
from tests.exchange.stories import kept, tell

OBLIGATIONS = set(range(1, 12))
STORIES = kept()


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.__name__)
def test_a_mistake_in_the_program_is_noticed_by_a_law(
    mistake: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    story = STORIES[mistake.__name__]
    mistake(monkeypatch)
    with pytest.raises(LawBroken) as broken:
        tell(story.steps)
    assert broken.value.law == story.breaks


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.__name__)
def test_without_the_mistake_the_same_story_is_quiet(
    mistake: Callable[[pytest.MonkeyPatch], None],
) -> None:
    tell(STORIES[mistake.__name__].steps)


def test_every_obligation_is_broken_by_a_mistake_and_noticed() -> None:
    broken = {number for story in STORIES.values() for number in LAWS[story.breaks]}
    assert broken == OBLIGATIONS


def test_no_story_is_kept_of_a_mistake_that_is_no_more() -> None:
    assert set(STORIES) == {mistake.__name__ for mistake in MISTAKES}
