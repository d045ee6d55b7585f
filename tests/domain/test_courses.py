"""Courses of invitations and participations allow no impossible state."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.domain.courses import (
    INVITATION,
    PARTICIPATION,
    Course,
    StepTooEarly,
    WrongStep,
    checked_step,
    course_of,
    faults_in,
    may_follow,
    since,
    status_of,
)
from focalnet.domain.participation import INVITATION_STATES, PARTICIPATION_STATES, Stage

STATES = {"invitation": INVITATION_STATES, "participation": PARTICIPATION_STATES}
COURSE = st.sampled_from([INVITATION, PARTICIPATION])
STEPS = st.lists(
    st.tuples(
        st.sampled_from(sorted({*INVITATION_STATES, *PARTICIPATION_STATES})),
        st.dates().map(str),
    ),
    max_size=12,
)


def stage(number: int, state: str, on: str) -> Stage:
    return Stage(id=f"e{number:04}", state=state, on=on)


@pytest.mark.parametrize("course", [INVITATION, PARTICIPATION], ids=lambda course: course.name)
def test_every_state_of_the_record_has_its_place_and_can_be_reached(course: Course) -> None:
    reached = {""}
    while more := {then for now in reached for then in course.then[now]} - reached:
        reached |= more
    assert reached - {""} == course.states == set(STATES[course.name])


@given(COURSE, STEPS)
def test_whatever_is_tried_the_steps_taken_follow_each_other(
    course: Course, tried: list[tuple[str, str]]
) -> None:
    taken: tuple[Stage, ...] = ()
    for number, (state, on) in enumerate(tried):
        before = status_of(taken)
        try:
            taken = checked_step(course, taken, stage(number, state, on))
        except (WrongStep, StepTooEarly):
            assert status_of(taken) == before
            continue
        assert may_follow(course, before, state)
        assert status_of(taken) == state
        assert since(taken) == on
    assert faults_in(course, taken) == ()
    assert [item.on for item in taken] == sorted(item.on for item in taken)


@given(STEPS, st.randoms(use_true_random=False))
def test_where_something_stands_does_not_depend_on_the_order_it_is_told_in(
    tried: list[tuple[str, str]], chance: Random
) -> None:
    steps = [stage(number, *step) for number, step in enumerate(tried)]
    shuffled = list(steps)
    chance.shuffle(shuffled)
    assert course_of(shuffled) == course_of(steps)
    assert status_of(shuffled) == status_of(steps)


def test_nothing_follows_a_letter_that_another_one_replaced() -> None:
    steps = (stage(1, "sent", "2026-03-01"), stage(2, "replaced", "2026-04-01"))
    for state in INVITATION_STATES:
        with pytest.raises(WrongStep):
            checked_step(INVITATION, steps, stage(3, state, "2026-05-01"))


def test_a_step_is_not_dated_before_the_last_one() -> None:
    steps = (stage(1, "sent", "2026-03-05"),)
    with pytest.raises(StepTooEarly):
        checked_step(INVITATION, steps, stage(2, "accepted", "2026-03-04"))
    taken = checked_step(INVITATION, steps, stage(2, "accepted", "2026-03-05"))
    assert status_of(taken) == "accepted"


def test_steps_that_two_offices_took_apart_are_told_of() -> None:
    steps = (
        stage(1, "nominated", "2026-03-01"),
        stage(2, "declined", "2026-03-02"),
        stage(3, "no-show", "2026-03-03"),
    )
    assert [item.id for item in faults_in(PARTICIPATION, steps)] == ["e0003"]
    assert status_of(steps) == "no-show"
