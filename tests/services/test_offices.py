"""Whom an office trusts decides what goes where; a card is worth what its root is worth."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from focalnet.bundles.files import FileBundles
from focalnet.domain.exchange import Revocation
from focalnet.domain.refusals import (
    BundleForked,
    CardRefused,
    DigitsDiffer,
    NoRootHere,
    OfficeExpired,
    OfficeNotFound,
    OfficeUnverified,
    RootChanged,
    SenderRevoked,
)
from focalnet.services.bundling import plan_bundle
from focalnet.services.office_cards import (
    card_request,
    office_card,
    our_office,
    revoke_laptop,
    vouch_for,
)
from focalnet.services.office_keys import Desk
from focalnet.services.offices import add_card, digits_of, verify_office
from focalnet.store import open_store
from tests.services.post_room import DAY, KEY, Office, PostRoom, three

OLD_STORES = Path(__file__).parents[1] / "data" / "stores"


def test_nothing_goes_to_an_office_that_was_not_verified(post_room: PostRoom) -> None:
    hague, york = post_room.office("The Hague"), post_room.office("New York")
    with pytest.raises(OfficeNotFound):
        hague.sends(york)
    add_card(hague.desk, york.card())
    with pytest.raises(OfficeUnverified):
        hague.sends(york)


@pytest.mark.parametrize("old", sorted(OLD_STORES.glob("*.db")), ids=lambda path: path.stem)
def test_a_register_of_an_earlier_version_gets_its_keys_at_first_use(
    old: Path, tmp_path: Path
) -> None:
    shutil.copy(old, tmp_path / "register.db")
    register = open_store(tmp_path, KEY)
    desk = Desk(register, FileBundles(), os.urandom, DAY)
    card = our_office(desk)
    assert our_office(desk) == card
    assert (card.trust, card.name) == ("ours", "Registry")
    register.close()


def test_a_later_card_comes_with_a_bundle(two: tuple[Office, Office]) -> None:
    hague, york = two
    hague.later(days=330)
    york.later(days=330)
    york.gets_from(hague)
    hague.gets_from(york)
    [card] = [one for one in york.register.offices.offices() if one.name == "The Hague"]
    assert card.card == hague.card()
    hague.later(days=100)
    york.later(days=100)
    hague.sends(york)
    assert york.gets_from(hague).outcome == "applied"


def test_a_card_that_does_not_follow_on_the_one_before_is_refused(
    two: tuple[Office, Office],
) -> None:
    hague, york = two
    bundles, root = york.desk.bundles, york.desk.keys().root
    card = office_card(york.desk, our_office(york.desk))
    lost = bundles.signed_revocation(Revocation("f" * 16, 3, "2026-11-27"), root)

    def issued(serial: int, *revoked: Revocation) -> bytes:
        made = replace(card, serial=card.serial + serial, revocations=revoked)
        return bundles.card_bytes(bundles.signed_card(made, root))

    with pytest.raises(CardRefused):
        add_card(hague.desk, issued(0, lost))
    assert add_card(hague.desk, issued(1, lost)).outcome == "renewed"
    with pytest.raises(CardRefused):
        add_card(hague.desk, issued(2))
    assert add_card(hague.desk, york.card()).outcome == "older"


def test_an_office_is_sent_what_any_of_its_laptops_lacks(post_room: PostRoom) -> None:
    first, second, york = three(post_room)
    add_card(second.desk, vouch_for(first.desk, card_request(second.desk)).card)
    [joining] = [one for one in second.register.offices.offices() if one.trust == "joining"]
    verify_office(second.desk, joining.id, digits_of(second.desk, joining))
    york.meets(first)
    verify_office(second.desk, york.id, add_card(second.desk, york.card()).digits)
    awa = york.enters(names="Awa DIOP")
    first.gets_from(york)
    york.gets_from(first)
    assert second.gets_from(york).received.entered == (awa,)
    york.gets_from(second)
    assert plan_bundle(york.desk, [first.id]).base[york.register.replica] == 1


def test_an_expired_office_gets_nothing(two: tuple[Office, Office]) -> None:
    hague, york = two
    hague.later(days=400)
    with pytest.raises(OfficeExpired):
        hague.sends(york)


def test_a_clock_that_lags_behind_by_years_keeps_no_offices_apart(post_room: PostRoom) -> None:
    hague, york, _field = three(post_room)
    hague.meets(york)
    york.later(days=-3000)
    awa = york.enters(names="Awa DIOP")
    assert hague.gets_from(york).received.entered == (awa,)
    awa_again = hague.enters(names="Jean DUPONT")
    assert york.gets_from(hague).received.entered == (awa_again,)


def test_changes_of_a_lost_laptop_wait_in_quarantine(post_room: PostRoom) -> None:
    hague, york, field = three(post_room)
    hague.meets(york)
    hague.meets(field)
    york.meets(field)
    kept = field.enters(names="Awa DIOP")
    york.gets_from(field)
    theirs = post_room.copy_of(field)
    revoked = post_room.copy_of(field)
    stolen = theirs.enters(names="A thief's")
    york.gets_from(theirs)
    office = revoke_laptop(revoked.desk, field.register.replica, 1)
    add_card(hague.desk, office.card)
    before = hague.register.vector()
    opening = hague.gets_from(york)
    assert opening.received.entered == (kept,)
    assert opening.quarantined == 1
    assert hague.register.vector() == {**before, field.register.replica: 1}
    assert stolen not in hague.register.many([stolen])
    assert hague.gets_from(york).quarantined == 0
    with pytest.raises(SenderRevoked):
        hague.gets_from(theirs)


def test_a_lost_laptop_that_writes_on_does_not_part_the_others(post_room: PostRoom) -> None:
    hague, york, field = three(post_room)
    hague.meets(york)
    hague.meets(field)
    york.meets(field)
    field.enters(names="Awa DIOP")
    revoking, stolen = post_room.copy_of(field), post_room.copy_of(field)
    field.enters(names="Ben OKAI")
    hague.gets_from(field)
    stolen.enters(names="Cai LIN")
    york.gets_from(stolen)
    with pytest.raises(BundleForked):
        hague.gets_from(york)
    card = revoke_laptop(revoking.desk, field.register.replica, 1).card
    add_card(york.desk, card)
    dan = york.enters(names="Dan ROE")
    # The bundle itself brings the card that cuts the lost laptop off.
    assert hague.gets_from(york).received.entered == (dan,)
    assert york.gets_from(hague).outcome == "applied"


def test_a_second_laptop_joins_its_office_and_gets_everything(post_room: PostRoom) -> None:
    first, second, york = three(post_room)
    first.meets(york)
    awa = york.enters(names="Awa DIOP")
    request = second.desk.bundles.card_bytes(card_request(second.desk))
    shown = add_card(first.desk, request)
    assert shown.outcome == "request"
    card = vouch_for(first.desk, card_request(second.desk)).card
    joining = add_card(second.desk, card)
    assert (joining.outcome, joining.digits) == ("joining", shown.digits)
    with pytest.raises(DigitsDiffer):
        verify_office(second.desk, "The Hague", "1" * 60)
    verify_office(second.desk, "The Hague", joining.digits)
    assert second.id == first.id
    with pytest.raises(NoRootHere):
        vouch_for(second.desk, card_request(york.desk))
    first.gets_from(york)
    plan = plan_bundle(first.desk, ["The Hague"])
    assert plan.recipients == (second.desk.bundles.receiving_public(second.desk.keys().receiving),)
    assert second.gets_from(first).received.entered == (awa,)
    ben = second.enters(names="Ben OKAI")
    assert first.gets_from(second).received.entered == (ben,)
    # The other office learns of the second laptop from the first, and sends to both.
    york.gets_from(first)
    assert len(plan_bundle(york.desk, ["The Hague"]).recipients) == 2


def test_another_root_under_a_known_name_is_a_hard_stop(post_room: PostRoom) -> None:
    hague, york = post_room.office("The Hague"), post_room.office("New York")
    hague.meets(york)
    false = post_room.office("new  york".replace("  ", " "))
    before = hague.state()
    with pytest.raises(RootChanged):
        add_card(hague.desk, false.card())
    assert hague.state() == before
