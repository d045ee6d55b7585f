"""Cards are believed only as far as the root key of their office vouches for them."""

from __future__ import annotations

from dataclasses import replace

import cbor2
import pytest

from focalnet.bundles import cards, keys
from focalnet.bundles.cards import MAGIC, card_bytes, read_card, request_bytes, signed_card
from focalnet.domain.exchange import CardRequest, OfficeCard, Revocation
from focalnet.domain.refusals import BundleRefused, BundleTooNew, CardRefused
from tests.bundles.post import Desk

HAGUE, NEW_YORK = Desk("The Hague", 1), Desk("New York", 2)


def full_card() -> OfficeCard:
    revoked = cards.signed_revocation(Revocation("f" * 16, 12, "2026-05-01"), HAGUE.root)
    return signed_card(replace(HAGUE.card(), revocations=(revoked,)), HAGUE.root)


def test_a_card_comes_out_as_it_went_in() -> None:
    assert read_card(card_bytes(full_card())) == full_card()


def test_a_request_comes_out_as_it_went_in() -> None:
    request = CardRequest(
        "The Hague", HAGUE.replica, keys.signing_public(HAGUE.signing), HAGUE.recipient
    )
    signed = cards.signed_request(request, HAGUE.signing)
    assert read_card(request_bytes(signed)) == signed
    with pytest.raises(CardRefused):
        read_card(request_bytes(cards.signed_request(request, NEW_YORK.signing)))


def test_every_bit_and_every_byte_of_a_card_counts() -> None:
    raw = card_bytes(full_card())
    for place in range(len(raw) * 8):
        wrong = bytearray(raw)
        wrong[place // 8] ^= 1 << place % 8
        with pytest.raises(BundleRefused):
            read_card(bytes(wrong))
    for length in range(len(raw)):
        with pytest.raises(CardRefused):
            read_card(raw[:length])
    with pytest.raises(CardRefused):
        read_card(raw + b"\0")


def test_another_root_can_vouch_for_nothing_of_an_office() -> None:
    card = full_card()
    stranger = NEW_YORK.card()
    for forged in (
        signed_card(replace(card, signature=b""), NEW_YORK.root),
        signed_card(replace(card, laptops=stranger.laptops), HAGUE.root),
        signed_card(replace(stranger, revocations=card.revocations), NEW_YORK.root),
        replace(card, name="The Hague!"),
        replace(card, laptops=(replace(card.laptops[0], valid_to="2099-12-31"),)),
    ):
        with pytest.raises(CardRefused):
            read_card(card_bytes(forged))


@pytest.mark.parametrize("name", ["", " HQ", "H\nQ", "H\u202eQ", "e\u0301" * 2, "x" * 201])
def test_a_name_that_shows_otherwise_than_it_is_is_refused(name: str) -> None:
    with pytest.raises(CardRefused):
        read_card(card_bytes(signed_card(replace(HAGUE.card(), name=name), HAGUE.root)))


def test_a_card_written_another_way_is_refused() -> None:
    raw = card_bytes(full_card())
    fields = cbor2.loads(raw[len(MAGIC) :])
    reordered = dict(reversed(fields.items()))
    assert reordered == fields
    with pytest.raises(CardRefused):
        read_card(MAGIC + cbor2.dumps(reordered))


def test_a_card_of_a_newer_version_is_told_so() -> None:
    raw = bytearray(card_bytes(full_card()))
    raw[9] = 2
    with pytest.raises(BundleTooNew):
        read_card(bytes(raw))


def test_both_offices_read_the_same_sixty_digits() -> None:
    one, other = HAGUE.office, NEW_YORK.office
    told = keys.digits(one, other)
    assert told == keys.digits(other, one)
    assert [len(group) for group in told.split()] == [5] * 12
    assert told.replace(" ", "").isdigit()
    assert told != keys.digits(one, one)
