"""Ids rise, whatever the clock does, and no two are the same."""

from __future__ import annotations

import random
from uuid import UUID

import hypothesis.strategies as st
from hypothesis import given

from focalnet.services.ids import TimedIds


@given(st.lists(st.integers(0, 2**43), min_size=1, max_size=50), st.integers())
def test_ids_rise_even_while_the_clock_goes_back(times: list[int], seed: int) -> None:
    clock = iter([time for time in times for _ in range(2)])
    ids = TimedIds(lambda: next(clock), random.Random(seed).randbytes)
    pairs = [(ids.record(), ids.element()) for _ in times]
    for made in zip(*pairs, strict=True):
        assert list(made) == sorted(set(made))


def test_a_record_id_is_a_uuid_of_version_7_that_begins_with_the_time() -> None:
    made = TimedIds(lambda: 1_790_000_000_000).record()
    assert UUID(made).version == 7
    assert UUID(made).variant == "specified in RFC 4122"
    assert UUID(made).int >> 80 == 1_790_000_000_000


def test_an_element_id_has_sixteen_digits_and_two_laptops_rarely_share_one() -> None:
    laptops = [TimedIds(lambda: 5, random.Random(seed).randbytes) for seed in range(20)]
    made = {laptop.element() for laptop in laptops}
    assert len(made) == 20
    assert {len(element) for element in made} == {16}
