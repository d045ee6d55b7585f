"""Invitations go to States and seats, and each letter keeps its course."""

from __future__ import annotations

from datetime import date

import pytest

from focalnet.domain.courses import INVITATION, faults_in, status_of
from focalnet.services.event_turns import Wish, turn_event
from focalnet.services.events import the_event
from focalnet.services.invitation_lines import invitation_table
from focalnet.services.invitations import (
    EventOver,
    NobodyToInvite,
    NotInvited,
    invite,
    mark_invitations,
    would_invite,
)
from focalnet.services.mandates import NotYet, hand_over
from focalnet.services.ports import Register
from focalnet.services.records import undo
from focalnet.services.reissuing import lost_posts, reissue
from tests.services.inviting_office import TODAY, SeminarOffice, open_seminar

ALL = "kind:national|thematic"


@pytest.fixture
def office(register: Register) -> SeminarOffice:
    """Give an office that is about to invite."""
    return open_seminar(register)


def invited(office: SeminarOffice) -> SeminarOffice:
    """Invite everybody."""
    invite(office.register, office.event, ALL, today=TODAY)
    return office


def test_one_letter_goes_to_each_state_for_its_seats(office: SeminarOffice) -> None:
    done = invite(office.register, office.event, ALL, today=TODAY)
    letters = {item.state: item for item in office.letters()}
    assert sorted(letters) == ["JOR", "KEN", "SEN"]
    assert len(done.invitations) == 3
    senegal = letters["SEN"]
    assert senegal.reference == "ICC-REG/2027/3/SEN"
    assert (senegal.language, senegal.deadline, senegal.quota) == ("fr", "2027-01-15", "2")
    held = {seat.designation: seat.holder for seat in senegal.seats}
    assert held == {office.ids["sen"]: office.ids["awa"], office.ids["vacant"]: ""}
    assert done.plan.vacant == (("SEN", office.ids["vacant"]),)
    assert the_event(office.register, office.event).selection == ALL


def test_states_that_have_a_letter_are_told_and_passed_over(office: SeminarOffice) -> None:
    invite(office.register, office.event, "state:KEN kind:national", today=TODAY)
    plan = would_invite(office.register, office.event, ALL, today=TODAY)
    assert plan.already == ("KEN",)
    assert [letter.state for letter in plan.letters] == ["JOR", "SEN"]
    invite(office.register, office.event, ALL, today=TODAY)
    with pytest.raises(NobodyToInvite):
        invite(office.register, office.event, ALL, today=TODAY)
    assert len(office.letters()) == 3


def test_a_saved_search_of_states_invites_all_their_seats(office: SeminarOffice) -> None:
    office.add("query", {"title": "Situations", "query": "state:SEN|KEN|COD record:state"})
    done = invite(office.register, office.event, "@situations", today=TODAY)
    seats = {letter.state: len(letter.seats) for letter in done.plan.letters}
    assert seats == {"COD": 0, "KEN": 1, "SEN": 2}


def test_seats_are_held_by_whoever_holds_them_on_the_day_of_sending(office: SeminarOffice) -> None:
    invited(office)
    [late] = office.add("person", {"names": ["Wanjiru NJOROGE"], "state": "KEN"})
    hand_over(office.register, office.ids["juma"], to=late, act={}, on=date(2026, 12, 10))
    on = date(2026, 12, 15)
    done = mark_invitations(office.register, office.event, "sent", on=str(on), today=on)
    assert len(done.marked) == 3
    [seat] = office.letter("KEN").seats
    assert (seat.holder, seat.on) == (late, "2026-12-15")
    assert the_event(office.register, office.event).status == "invited"


def test_what_became_of_a_letter_is_noted_with_its_day_and_who_said_so(
    office: SeminarOffice,
) -> None:
    invited(office)
    with pytest.raises(NotInvited):
        mark_invitations(office.register, office.event, "accepted", on="2026-11-27", today=TODAY)
    early = mark_invitations(
        office.register, office.event, "accepted", on="2026-11-27", today=TODAY, which=["KEN"]
    )
    assert early.refused == (office.letter("KEN").id,)
    assert not early.done
    mark_invitations(office.register, office.event, "sent", on="2026-11-27", today=TODAY)
    day = date(2026, 12, 20)
    done = mark_invitations(
        office.register,
        office.event,
        "accepted",
        on=str(day),
        today=day,
        which=["sen"],
        by="Ministry",
        note="Two people.",
    )
    assert done.marked == (office.letter("SEN").id,)
    last = office.letter("SEN").steps[-1]
    assert (last.state, last.on, last.by, last.note) == (
        "accepted",
        "2026-12-20",
        "Ministry",
        "Two people.",
    )
    late = date(2027, 1, 20)
    silent = mark_invitations(office.register, office.event, "no-answer", on=str(late), today=late)
    assert len(silent.marked) == 2
    table = invitation_table(office.register, office.event, today=late)
    assert table.counts == {"accepted": 1, "no-answer": 2}


def test_a_day_to_come_cannot_be_noted(office: SeminarOffice) -> None:
    invited(office)
    with pytest.raises(NotInvited):
        mark_invitations(office.register, office.event, "sent", on="2026-11-28", today=TODAY)
    with pytest.raises(NotYet):
        mark_invitations(office.register, office.event, "sent", on="2026-11", today=TODAY)


def test_a_postponed_event_gets_new_letters_and_tells_who_lost_the_post(
    office: SeminarOffice,
) -> None:
    invited(office)
    mark_invitations(office.register, office.event, "sent", on="2026-11-27", today=TODAY)
    mark_invitations(
        office.register, office.event, "accepted", on="2026-11-27", today=TODAY, which=["KEN"]
    )
    wish = Wish("postponed", reason="The pandemic", start="2027-09-06", end="2027-09-08")
    turn_event(office.register, office.event, wish, today=date(2026, 12, 1))
    [late] = office.add("person", {"names": ["Wanjiru NJOROGE"], "state": "KEN"})
    hand_over(office.register, office.ids["juma"], to=late, act={}, on=date(2027, 2, 1))
    hand_over(office.register, office.ids["salma"], act={}, on=date(2027, 2, 1))
    day = date(2027, 3, 1)
    expected = {("JOR", office.ids["salma"], ()), ("KEN", office.ids["juma"], (late,))}
    told = lost_posts(office.register, office.event, day=day)
    assert {(item.state, item.holder, item.successors) for item in told} == expected
    done = reissue(office.register, office.event, today=day, deadline="2027-06-30")
    assert {(item.state, item.holder, item.successors) for item in done.lost} == expected
    assert [state for state, _ in done.vacant] == ["JOR", "SEN"]
    new = office.letter("KEN")
    assert new.reference == "ICC-REG/2027/3/KEN/2"
    assert [seat.holder for seat in new.seats] == [late]
    old = office.register.record(new.replaces)
    assert status_of(old.steps) == "replaced"  # type: ignore[attr-defined]
    assert len(invitation_table(office.register, office.event, today=day).lines) == 3
    whole = invitation_table(office.register, office.event, today=day, replaced=True)
    assert whole.counts == {"drafted": 3, "replaced": 3}
    assert all(faults_in(INVITATION, item.steps) == () for item in office.letters())


def test_the_table_shows_who_passed_on_since_the_letter_went_out(office: SeminarOffice) -> None:
    invited(office)
    mark_invitations(office.register, office.event, "sent", on="2026-11-27", today=TODAY)
    hand_over(office.register, office.ids["juma"], act={}, on=date(2026, 12, 1))
    table = invitation_table(office.register, office.event, today=date(2026, 12, 2))
    seats = {line.state: line.seats for line in table.lines}
    assert [(seat.name, seat.passed_on) for seat in seats["KEN"]] == [("Juma OTIENO", True)]
    assert [seat.passed_on for seat in seats["JOR"]] == [False]


def test_the_table_names_who_sits_there_now(office: SeminarOffice) -> None:
    invited(office)
    [late] = office.add("person", {"names": ["Wanjiru NJOROGE"], "state": "KEN"})
    hand_over(office.register, office.ids["juma"], to=late, act={}, on=date(2026, 12, 1))
    table = invitation_table(office.register, office.event, today=date(2026, 12, 2))
    [seat] = next(line.seats for line in table.lines if line.state == "KEN")
    assert (seat.name, seat.passed_on, seat.now) == ("Juma OTIENO", True, ("Wanjiru NJOROGE",))
    stays = next(line.seats for line in table.lines if line.state == "SEN")
    assert [seat.now for seat in stays] == [(), ()]


def test_inviting_is_one_action_that_undo_takes_back(office: SeminarOffice) -> None:
    invited(office)
    undo(office.register)
    assert office.letters() == []


def test_nobody_is_invited_to_what_does_not_take_place(register: Register) -> None:
    turns = [{"on": "2020-05-01", "status": "not-held", "reason": "The pandemic"}]
    office = open_seminar(
        register, start="2020-09-01", end="2020-09-02", status="not-held", turns=turns
    )
    with pytest.raises(EventOver):
        invite(office.register, office.event, ALL, today=TODAY)


def test_an_institution_of_no_state_gets_a_letter_of_its_own(office: SeminarOffice) -> None:
    [office_id] = office.add("institution", {"names": ["Organisation of Example"]})
    done = invite(office.register, office.event, "Organisation", today=TODAY)
    [letter] = done.plan.letters
    assert (letter.state, letter.institution) == ("", office_id)
