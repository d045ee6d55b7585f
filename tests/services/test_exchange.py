"""Offices trade changes by file: what one entered the others get, and nobody else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from focalnet.domain.errors import InvalidValue
from focalnet.domain.exchange import Scope, StoredEntry
from focalnet.domain.refusals import (
    BundleDamaged,
    BundleForked,
    BundleGap,
    BundleRefused,
    NotForThisOffice,
    OfficeBehind,
    OfficeUnverified,
    SenderExpired,
    SenderRevoked,
    SenderUnknown,
    SenderUnverified,
)
from focalnet.services import records as officer
from focalnet.services.bundle_scope import scope_of, scope_text
from focalnet.services.bundling import plan_bundle
from focalnet.services.erasing import erase
from focalnet.services.offices import acknowledged, add_card, revoke_office, verify_office
from tests.services.post_room import Office, PostRoom, three


def test_what_one_office_enters_the_other_gets(two: tuple[Office, Office]) -> None:
    hague, york = two
    person = hague.enters(names="Awa DIOP", emails="awa@example.org")
    opening = york.gets_from(hague)
    assert (opening.outcome, opening.number, opening.received.entered) == ("applied", 1, (person,))
    assert opening.by == {"The Hague": 1}
    assert york.register.record(person) == hague.register.record(person)
    assert york.register.vector() == hague.register.vector()
    assert york.register.verify().findings == ()


def test_a_look_stores_nothing(two: tuple[Office, Office]) -> None:
    hague, york = two
    person = hague.enters(names="Awa DIOP")
    file = hague.sends(york)
    before = york.state()
    assert york.looks(file).received.entered == (person,)
    assert york.state() == before
    assert york.opens(file).received.entered == (person,)


def test_a_look_shows_who_may_have_been_entered_twice(two: tuple[Office, Office]) -> None:
    hague, york = two
    one = york.enters(names="Awa DIOP", emails="awa@example.org")
    other = hague.enters(names="Awa DIOP", emails="awa@example.org")
    opening = york.looks(hague.sends(york))
    assert opening.suspects is not None
    [suspect] = opening.suspects
    assert {suspect.one, suspect.other} == {one, other}


def test_the_same_file_twice_brings_nothing_new(two: tuple[Office, Office]) -> None:
    hague, york = two
    hague.enters(names="Awa DIOP")
    file = hague.sends(york)
    york.opens(file)
    before = york.state()
    again = york.opens(file)
    assert (again.outcome, again.received.new, again.received.known) == ("nothing-new", 0, 1)
    assert york.state() == before


def test_a_lost_mail_heals_itself(two: tuple[Office, Office]) -> None:
    hague, york = two
    first = hague.enters(names="Awa DIOP")
    lost = hague.sends(york)
    second = hague.enters(names="Ben OKAI")
    opening = york.gets_from(hague)
    assert opening.received.entered == (first, second)
    assert opening.missed == (1,)
    late = york.opens(lost)
    assert (late.outcome, late.received.new) == ("older", 0)
    # It says what the other laptop held then, not that it lost something since.
    assert not late.restored


def test_what_was_acknowledged_is_not_sent_again(two: tuple[Office, Office]) -> None:
    hague, york = two
    hague.enters(names="Awa DIOP")
    york.gets_from(hague)
    hague.opens(york.replies(hague))
    assert plan_bundle(hague.desk, ["New York"]).sets == 0
    ben = hague.enters(names="Ben OKAI")
    assert plan_bundle(hague.desk, ["New York"]).kinds == {"person": 1}
    assert york.gets_from(hague).received.entered == (ben,)


def test_an_action_is_known_to_be_held_by_those_who_said_so(post_room: PostRoom) -> None:
    hague, york, field = three(post_room)
    hague.meets(york)
    hague.meets(field)
    hague.enters(names="Awa DIOP")
    action = f"{hague.register.replica}.1"
    york.gets_from(hague)
    assert set(acknowledged(hague.desk, action).values()) == {False}
    hague.gets_from(york)
    assert sorted(acknowledged(hague.desk, action).values()) == [False, True]


def test_changes_of_a_third_office_come_through_the_second(post_room: PostRoom) -> None:
    hague, york, field = three(post_room)
    hague.meets(york)
    hague.meets(field)
    person = field.enters(names="Awa DIOP")
    hague.gets_from(field)
    opening = york.gets_from(hague)
    assert opening.received.entered == (person,)
    assert opening.by == {"Field": 1}
    with pytest.raises(OfficeUnverified):
        plan_bundle(york.desk, ["Field"])


def test_one_file_may_be_for_several_offices(post_room: PostRoom) -> None:
    hague, york, field = three(post_room)
    hague.meets(york)
    hague.meets(field)
    person = hague.enters(names="Awa DIOP")
    file = hague.sends(york, field)
    assert york.opens(file).received.entered == (person,)
    assert field.opens(file).received.entered == (person,)


def test_each_wrong_file_is_told_apart(post_room: PostRoom) -> None:
    hague, york, field = three(post_room)
    hague.meets(york)
    file = hague.sends(york)
    field.meets(hague)
    for other in (field, hague):
        with pytest.raises(NotForThisOffice):
            other.opens(file)
    york.register.offices.forget_office(hague.id)
    with pytest.raises(SenderUnknown):
        york.opens(file)
    digits = add_card(york.desk, hague.card()).digits
    with pytest.raises(SenderUnverified):
        york.opens(file)
    revoke_office(york.desk, "The Hague")
    with pytest.raises(SenderRevoked):
        york.opens(file)
    verify_office(york.desk, "The Hague", digits)
    york.later(days=400)
    with pytest.raises(SenderExpired):
        york.opens(file)


def test_no_damaged_file_changes_anything(two: tuple[Office, Office]) -> None:
    hague, york = two
    hague.enters(names="Awa DIOP")
    file = hague.sends(york)
    raw, before = file.read_bytes(), york.state()
    wrong = [raw[:length] for length in range(0, len(raw), 97)]
    for place in range(0, len(raw), 41):
        wrong.append(raw[:place] + bytes([raw[place] ^ 0x10]) + raw[place + 1 :])
    for content in wrong:
        file.write_bytes(content)
        with pytest.raises(BundleRefused):
            york.opens(file)
    assert york.state() == before
    file.write_bytes(raw)
    assert york.opens(file).received.new == 1


@pytest.mark.parametrize("place", ["content", "salt", "body"])
def test_a_trusted_office_cannot_alter_what_another_signed(
    two: tuple[Office, Office], place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    hague, york = two
    hague.enters(names="Awa DIOP")
    hague.enters(names="Ben OKAI")
    altered = {
        "content": lambda entry: replace(entry, content=entry.content.replace(b"OKAI", b"OKAA")),
        "salt": lambda entry: replace(entry, salt=entry.salt[::-1]),
        "body": lambda entry: replace(entry, body=entry.body.replace(b"names", b"title")),
    }[place]
    first, second = hague.register.lacking({})
    false = replace(second, entries=tuple(map(altered, second.entries)))
    monkeypatch.setattr(hague.register, "lacking", lambda *_: iter([first, false]))
    file, before = hague.sends(york), york.state()
    with pytest.raises(BundleDamaged):
        york.opens(file)
    assert york.state() == before


def test_a_copied_laptop_is_noticed_at_its_first_change(
    post_room: PostRoom, two: tuple[Office, Office]
) -> None:
    hague, york = two
    hague.enters(names="Awa DIOP")
    copy = post_room.copy_of(hague)
    york.gets_from(hague)
    hague.enters(names="Ben OKAI")
    york.gets_from(hague)
    copy.enters(names="Cai LIN")
    file = copy.sends(york)
    before = york.state()
    with pytest.raises(BundleForked):
        york.opens(file)
    assert york.state() == before


def test_a_laptop_set_back_to_an_old_day_is_told_to_stop(
    post_room: PostRoom, two: tuple[Office, Office]
) -> None:
    hague, york = two
    hague.enters(names="Awa DIOP")
    old = post_room.copy_of(hague)
    hague.enters(names="Ben OKAI")
    york.gets_from(hague)
    file = york.replies(hague)
    with pytest.raises(OfficeBehind):
        old.opens(file)
    assert hague.opens(file).behind == {}


def test_what_a_restored_office_says_it_holds_replaces_what_it_said(
    post_room: PostRoom, two: tuple[Office, Office]
) -> None:
    hague, york = two
    york.gets_from(hague)
    old = post_room.copy_of(york)
    awa = hague.enters(names="Awa DIOP")
    york.gets_from(hague)
    hague.gets_from(york)
    ben = hague.enters(names="Ben OKAI")
    file = hague.sends(york)
    with pytest.raises(BundleGap) as refusal:
        old.opens(file)
    assert str(refusal.value) == "Bundle 2 from this office is missing."
    old.sends(hague)
    old.sends(hague)
    assert hague.gets_from(old).restored
    assert old.gets_from(hague).received.entered == (awa, ben)


def test_files_go_along_and_come_when_asked_for(
    two: tuple[Office, Office], monkeypatch: pytest.MonkeyPatch
) -> None:
    hague, york = two
    fingerprint = hague.register.keep_file(b"a judgment")
    attached = {"name": "judgment.pdf", "media": "application/pdf", "file": fingerprint}
    monkeypatch.setattr("focalnet.services.bundle_files.MOST_BYTES", 1)
    hague.enters("item", title="A judgment", files=[attached])
    opening = york.gets_from(hague)
    assert (opening.files, opening.files_wanted) == (0, 1)
    monkeypatch.undo()
    hague.gets_from(york)
    opening = york.gets_from(hague)
    assert (opening.files, opening.files_wanted) == (1, 0)
    assert york.register.file(fingerprint) == b"a judgment"


def test_a_ceiling_keeps_whole_records_back(two: tuple[Office, Office]) -> None:
    hague, york = two
    seen = hague.enters(names="Awa DIOP")
    hidden = hague.enters(names="Ben OKAI", confidentiality="full")
    scope = Scope(ceiling="network")
    plan = plan_bundle(hague.desk, ["New York"], scope)
    assert (plan.kinds, plan.withheld) == ({"person": 1}, {"person": 1})
    assert york.gets_from(hague, scope).received.entered == (seen,)
    assert hidden not in york.register.many([hidden])
    # A narrowed bundle never counts as having everything.
    hague.gets_from(york)
    assert york.gets_from(hague).received.entered == (hidden,)
    assert york.register.vector() == hague.register.vector()


def test_narrowed_bundles_leave_gaps_that_a_whole_one_fills(two: tuple[Office, Office]) -> None:
    hague, york = two
    hague.enters(names="Awa DIOP")
    york.gets_from(hague)
    hague.gets_from(york)
    hidden = hague.enters(names="Ben OKAI", confidentiality="full")
    seen = hague.enters(names="Cai LIN")
    assert york.gets_from(hague, Scope(ceiling="network")).received.entered == (seen,)
    assert york.register.vector()[hague.register.replica] == 1
    assert york.gets_from(hague).received.entered == (hidden,)
    assert york.register.vector()[hague.register.replica] == 3


@pytest.mark.parametrize("scope", [Scope(), Scope(ceiling="network")])
def test_an_erasure_reaches_every_office_whatever_the_scope(
    two: tuple[Office, Office], scope: Scope
) -> None:
    hague, york = two
    person = hague.enters(names="Awa DIOP")
    york.gets_from(hague, scope)
    erase(hague.register, [person])
    assert york.gets_from(hague, scope).received.erased == (person,)
    assert york.register.erased([person]) == {person}
    assert not any(b"Awa" in entry.content for entry in stored_entries(york))


def test_an_edit_of_somebody_erased_here_is_dropped_and_told(two: tuple[Office, Office]) -> None:
    hague, york = two
    person = hague.enters(names="Awa DIOP")
    york.gets_from(hague)
    erase(york.register, [person])
    officer.retire(hague.register, person)
    received = york.gets_from(hague).received
    assert (received.dropped, received.entered, received.changed) == ((person,), (), ())
    assert not any(b"Awa" in entry.content for entry in stored_entries(york))


def stored_entries(office: Office) -> list[StoredEntry]:
    sets = office.register.lacking({})
    return [one for each in sets for one in each.entries if isinstance(one, StoredEntry)]


def test_the_ceiling_of_an_office_holds_whatever_is_asked(post_room: PostRoom) -> None:
    hague, york = post_room.office("The Hague"), post_room.office("New York")
    hague.meets(york, ceiling="public")
    hague.enters(names="Awa DIOP", confidentiality="network")
    plan = plan_bundle(hague.desk, ["New York"])
    assert (plan.scope.ceiling, plan.sets, plan.withheld) == ("public", 0, {"person": 1})


def test_a_scope_takes_what_lies_in_it_and_what_that_points_to(two: tuple[Office, Office]) -> None:
    hague, york = two
    senegal = hague.enters("state", code="SEN", region="AFR")
    hague.enters("state", code="FRA", region="WEOG")
    holder, other = hague.enters(names="Awa DIOP"), hague.enters(names="Ben OKAI")
    fields = {"kind": "national", "theme": "arrest"}
    inside = hague.enters("designation", state="SEN", holder=holder, **fields)
    hague.enters("designation", state="FRA", holder=other, **fields)
    opening = york.gets_from(hague, Scope(regions=("AFR",)))
    assert set(opening.received.entered) == {senegal, holder, inside}
    kinds = Scope(regions=("AFR",), kinds=("designation",))
    assert plan_bundle(hague.desk, ["New York"], kinds).kinds == {"designation": 1}


def test_scopes_are_written_and_read() -> None:
    text = "region:AFR region:WEOG theme:arrest kind:person ceiling:network"
    assert scope_text(scope_of(text)) == text
    assert scope_of("region:AFR,WEOG").regions == ("AFR", "WEOG")
    assert scope_of("") == Scope()
    for wrong in ("AFR", "region:XX", "ceiling:public ceiling:full", "kind:nobody", "where:here"):
        with pytest.raises(InvalidValue):
            scope_of(wrong)


def test_a_clock_that_runs_ahead_is_told_by_the_name_of_its_office(post_room: PostRoom) -> None:
    hague, york = post_room.office("The Hague"), post_room.office("New York", days_off=300)
    hague.meets(york)
    york.enters(names="Awa DIOP")
    opening = hague.gets_from(york)
    assert [opening.owner(laptop) for laptop in opening.received.ahead] == ["New York"]
