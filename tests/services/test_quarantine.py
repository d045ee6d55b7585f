"""What a lost laptop wrote waits until its office has said whose it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from focalnet.domain.exchange import StoredEntry
from focalnet.services import records as officer
from focalnet.services.erasing import erase
from focalnet.services.office_cards import revoke_laptop
from focalnet.services.offices import add_card
from focalnet.services.quarantine import (
    AsideChange,
    NothingAside,
    drop,
    how_many_wait,
    quarantine,
    release,
    would_change,
)
from tests.services.post_room import Office, PostRoom, three

Lost = tuple[Office, Office, Office, str, str]


@pytest.fixture
def lost(post_room: PostRoom) -> Lost:
    """Give The Hague, New York and a lost laptop, with somebody it entered in time and late."""
    hague, york, field = three(post_room)
    hague.meets(york)
    hague.meets(field)
    york.meets(field)
    known = field.enters(names="Awa DIOP")
    hague.gets_from(field)
    revoking = post_room.copy_of(field)
    late = field.enters(names="Ben OKAI")
    base = field.register.state(known)
    officer.edit(field.register, base, replace(base.value(), notes="late"))
    york.gets_from(field)
    add_card(hague.desk, revoke_laptop(revoking.desk, field.register.replica, 1).card)
    assert hague.gets_from(york).quarantined == 2
    return hague, york, field, known, late


def test_what_waits_is_listed_with_whose_it_is_and_who_passed_it_on(lost: Lost) -> None:
    hague, _, field, *_ = lost
    first, second = quarantine(hague.desk)
    assert (first.replica, first.number, first.action) == (field.register.replica, 2, "person.add")
    assert (first.office, first.passed_on_by, first.kinds) == ("Field", "New York", {"person": 1})
    assert (second.number, second.author) == (3, "An officer")


def test_what_is_let_in_stands_as_if_it_had_come_in_time(lost: Lost) -> None:
    hague, york, field, known, late = lost
    received = release(hague.desk, field.register.replica, 2)
    assert (received.new, received.entered) == (1, (late,))
    assert [line.number for line in quarantine(hague.desk)] == [3]
    assert hague.register.record(known).notes == ""
    assert release(hague.desk, field.register.replica).changed == (known,)
    assert hague.register.vector() == york.register.vector()
    assert hague.register.verify().findings == ()
    # It is not put aside anew, and goes on to others.
    opening = hague.gets_from(york)
    assert (opening.quarantined, quarantine(hague.desk)) == (0, [])
    assert york.gets_from(hague).quarantined == 0


def test_what_it_would_change_is_seen_before(lost: Lost) -> None:
    hague, _, field, known, late = lost
    replica, before = field.register.replica, hague.state()
    told = would_change(hague.desk, replica)
    assert {one.record for one in told} == {known, late}
    [edit] = [one for one in told if one.record == known]
    assert edit == AsideChange(known, "person", "Awa DIOP", "notes", None, "late")
    entered = [one for one in told if one.record == late]
    assert [one.then for one in entered if one.field == "@life"] == [{"is": "here"}]
    assert all(one.here is None for one in entered)
    assert hague.state() == before
    with pytest.raises(NothingAside):
        would_change(hague.desk, replica, [99])


def test_one_of_several_is_taken_in_and_another_dropped(lost: Lost) -> None:
    hague, _, field, known, late = lost
    replica = field.register.replica
    assert how_many_wait(hague.register) == 2
    assert release(hague.desk, replica, numbers=[3]).changed == (known,)
    assert hague.register.record(known).notes == "late"
    assert drop(hague.desk, replica, numbers=[2]) == 1
    assert hague.register.many([late]) == {}
    assert how_many_wait(hague.register) == 0
    assert hague.register.verify().findings == ()


def test_what_is_dropped_is_gone_and_does_not_come_back(lost: Lost) -> None:
    hague, york, field, _, late = lost
    assert drop(hague.desk, field.register.replica) == 2
    assert quarantine(hague.desk) == []
    assert {one.content for one in hague.register.offices.quarantined()} == {b""}
    assert hague.gets_from(york).quarantined == 0
    assert hague.register.many([late]) == {}
    with pytest.raises(NothingAside):
        release(hague.desk, field.register.replica)


def test_nothing_of_somebody_erased_meanwhile_is_let_in(lost: Lost) -> None:
    hague, _, field, known, late = lost
    erase(hague.register, [known])
    received = release(hague.desk, field.register.replica)
    assert received.entered == (late,)
    assert hague.register.states_of([known])[known].life == "erased"
    assert b"late" not in b"".join(
        entry.content
        for one in hague.register.lacking({})
        for entry in one.entries
        if isinstance(entry, StoredEntry)
    )
    assert hague.register.verify().findings == ()


def test_values_of_somebody_erased_do_not_wait_either(lost: Lost) -> None:
    hague, york, field, known, late = lost
    erase(hague.register, [known])
    assert [line.number for line in quarantine(hague.desk)] == [2]
    # New York has not erased yet: what it passes on is not put aside with its values.
    assert hague.gets_from(york).quarantined == 0
    york.gets_from(hague)
    assert hague.gets_from(york).quarantined == 1
    assert all(b"late" not in one.content for one in hague.register.offices.quarantined())
    assert release(hague.desk, field.register.replica).entered == (late,)
    assert hague.register.vector() == york.register.vector()
    assert hague.register.verify().findings == york.register.verify().findings == ()


def test_a_laptop_that_is_trusted_further_needs_no_decision(
    post_room: PostRoom, lost: Lost
) -> None:
    hague, york, field, _, late = lost
    revoking = post_room.copy_of(field)
    revoking.later(days=1)
    add_card(hague.desk, revoke_laptop(revoking.desk, field.register.replica, 3).card)
    assert late in hague.gets_from(york).received.entered
    assert quarantine(hague.desk) == []
    with pytest.raises(NothingAside):
        drop(hague.desk, field.register.replica)


def test_what_was_held_before_the_loss_is_not_put_aside(post_room: PostRoom, lost: Lost) -> None:
    hague, york, field, _, late = lost
    geneva = post_room.office("Geneva")
    for other in (york, field):
        geneva.meets(other)
    geneva.gets_from(field)
    york.gets_from(hague)
    # Geneva does not know yet that New York has all of it, and sends it all.
    opening = york.gets_from(geneva)
    assert (opening.quarantined, quarantine(york.desk)) == (0, [])
    assert late in york.register.many([late])
