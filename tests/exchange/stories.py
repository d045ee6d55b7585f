"""Short stories of what offices did, kept as data: each breaks a law while a mistake is on.

    .venv/bin/python -m tests.exchange.stories [MISTAKE...]

looks for a story of each of these mistakes, or of those that have none, makes it as short
as it can and writes it down.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.exchange.laws import LawBroken
from tests.exchange.machine import Exchange

PLACE = Path(__file__).with_name("stories.json")
Step = tuple[str, dict[str, Any]]
Mistake = Callable[[pytest.MonkeyPatch], None]

LOOKED_AT = settings(
    max_examples=60,
    stateful_step_count=20,
    phases=[Phase.generate],
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    print_blob=False,
)


@dataclass(frozen=True)
class Story:
    """What happened, step by step, and which law it breaks while its mistake is on."""

    breaks: str
    steps: Sequence[Step]


def kept() -> dict[str, Story]:
    """Return the stories written down, by the names of their mistakes."""
    found = json.loads(PLACE.read_text("utf-8"))
    return {
        name: Story(story["breaks"], [(act, given) for act, given in story["steps"]])
        for name, story in found.items()
    }


def write_down(stories: dict[str, Story]) -> None:
    """Keep stories, a step a line."""
    lines = []
    for name, story in sorted(stories.items()):
        steps = ",\n".join(f"   {json.dumps(step)}" for step in story.steps)
        lines.append(f' "{name}": {{"breaks": "{story.breaks}", "steps": [\n{steps}]}}')
    PLACE.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")


def tell(steps: Sequence[Step], machine: type[Exchange] = Exchange) -> None:
    """Let it all happen again; raises LawBroken."""
    told = machine()
    try:
        for name, given in steps:
            getattr(told, name)(**given)
    except BaseException:
        told.world.close()
        raise
    told.teardown()


def broken_by(steps: Sequence[Step]) -> str:
    """Return the law that a story breaks now, or nothing; raises what is no law."""
    try:
        tell(steps)
    except LawBroken as broken:
        return broken.law
    return ""


def search(chance: int) -> tuple[str, list[Step]]:
    """Let offices do anything until a law is broken; return it and what was done."""

    @seed(chance)
    class Looking(Exchange):
        """Offices whose story is looked for."""

    try:
        run_state_machine_as_test(Looking, settings=LOOKED_AT)
    except LawBroken as broken:
        return broken.law, list(Looking.newest.story)
    except Exception as error:  # noqa: BLE001 - a mistake may break anything
        sys.stdout.write(f"  no law: {error!r}\n")
    return "", []


def shortened(steps: Sequence[Step]) -> Story:
    """Leave out what is not needed for a law to be broken; any law will do."""
    found = Story(broken_by(steps), steps)
    size = len(steps) // 2
    while size:
        at = 1
        while at < len(found.steps):
            fewer = _if_broken([*found.steps[:at], *found.steps[at + size :]])
            found, at = (fewer, at) if fewer else (found, at + size)
        size //= 2
    for at, (name, given) in enumerate(found.steps):
        for key, value in given.items():
            for less in _smaller(name, value):
                step = (name, {**found.steps[at][1], key: less})
                fewer = _if_broken([*found.steps[:at], step, *found.steps[at + 1 :]])
                if fewer:
                    found = fewer
                    break
    return found


def _if_broken(steps: Sequence[Step]) -> Story | None:
    """Return the story if it breaks a law; what goes wrong otherwise is none."""
    law = ""
    with suppress(Exception):
        law = broken_by(steps)
    return Story(law, steps) if law else None


def _smaller(name: str, value: Any) -> Iterator[Any]:
    """Yield shorter lists, and fewer offices."""
    if isinstance(value, list):
        yield from ([one] for one in value if len(value) > 1)
    elif name == "begin":
        yield from (less for less in (2, 3) if less < value)


def main(wanted: Sequence[str]) -> int:
    """Look for the stories of these mistakes, or of those without; count those not found."""
    from tests.exchange.mistakes import MISTAKES

    stories = kept() if PLACE.exists() else {}
    missing = 0
    for mistake in MISTAKES:
        if mistake.__name__ not in (wanted or {one.__name__ for one in MISTAKES} - set(stories)):
            continue
        with pytest.MonkeyPatch.context() as patch:
            mistake(patch)
            law, steps = next(((law, told) for law, told in map(search, range(8)) if law), ("", []))
            story = shortened(steps) if law else None
        if story is None or not story.breaks or broken_by(story.steps):
            missing += 1
            sys.stdout.write(f"{mistake.__name__}: no story found\n")
            continue
        stories[mistake.__name__] = story
        write_down(stories)
        sys.stdout.write(f"{mistake.__name__}: {story.breaks}, {len(story.steps)} steps\n")
    return missing


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
