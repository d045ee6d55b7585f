"""What was found once, and what reaches most lines, is read again by every parser."""

from __future__ import annotations

import pytest

from tests.fuzz.corpus import CORPUS, kept_inputs

NAMES = sorted(path.name for path in CORPUS.iterdir())


@pytest.mark.parametrize("name", NAMES)
def test_inputs_kept_are_taken_or_refused_as_they_should_be(name: str) -> None:
    from tests.fuzz.parsers import PARSERS

    parser = PARSERS[name]
    for path in kept_inputs(name):
        parser.tried(path.read_bytes())


@pytest.mark.parametrize("name", NAMES)
def test_the_examples_that_a_search_begins_with_are_read(name: str) -> None:
    from tests.fuzz.parsers import PARSERS

    parser = PARSERS[name]
    assert any(map(parser.tried, list(parser.seeds())))


def test_every_parser_has_inputs_that_are_kept() -> None:
    from tests.fuzz.parsers import PARSERS

    assert sorted(PARSERS) == NAMES
