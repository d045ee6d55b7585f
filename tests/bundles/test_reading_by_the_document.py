"""Who has only docs/bundle-format.md reads bundles and cards as focalnet does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from focalnet.bundles import keys
from focalnet.bundles.cards import card_bytes, signed_card, signed_revocation
from focalnet.domain.exchange import Revocation, StoredEntry, StoredSet
from focalnet.domain.salts import salts_of, without_seeds_of
from focalnet.store.commitments import blanked, commitments_of, derived_salts
from tests.bundles import stranger
from tests.bundles.golden import NAMES, golden
from tests.bundles.post import Desk, person

HAGUE, NEW_YORK = Desk("The Hague", 1), Desk("New York", 2)
SEEDS = bytes(range(1, 65))
MANY = 300


def read(raw: bytes) -> dict[str, Any]:
    """Open a bundle at New York as a stranger; the change sets must be The Hague's own."""
    key = keys.signing_public(HAGUE.signing)
    said = stranger.read(raw, NEW_YORK.receiving, key)
    for one in said["sets"]:
        stranger.signed_by(key, one["signature"], bytes.fromhex(one["hash"]))
        assert one["holds"]
    return said


def many() -> StoredSet:
    """Return an action on so many people that two seeds tell the salts of their entries."""
    people = [person(number, notes="Met in 2025.") for number in range(MANY)]
    return HAGUE.change_set(1, *people, seed=SEEDS)


def half_told(one: StoredSet) -> StoredSet:
    """Return the action as it is sent after something of its second seed was erased."""
    left = without_seeds_of([MANY - 1], one.seed, MANY)
    assert left == SEEDS[:32] + bytes(32)
    return replace(one, seed=left)


@pytest.mark.parametrize("name", NAMES)
def test_the_reference_bundles_are_read_by_the_document_alone(name: str) -> None:
    kept = golden(name)
    said = stranger.read(kept.raw, kept.receiving, kept.signing)
    for one in said["sets"]:
        stranger.signed_by(kept.signing, one.pop("signature"), bytes.fromhex(one["hash"]))
        # The second set of this one was put together from parts that show every form.
        assert one.pop("holds") == ((name, one["id"][-2:]) != ("several-v1", ".2"))
    assert stranger.digits(said["card"]["root"], bytes(32)) == keys.digits(
        bytes(32), bytes.fromhex(said["office"])
    )
    del said["card"]
    assert said == kept.says


@pytest.mark.parametrize("told", [lambda one: one, half_told])
def test_salts_of_many_entries_are_told_as_the_document_says(
    told: Callable[[StoredSet], StoredSet],
) -> None:
    one = told(many())
    assert salts_of(one.seed, MANY)[0]
    (said,) = read(HAGUE.bundle(NEW_YORK, one).raw)["sets"]
    assert len(said["entries"]) == MANY
    assert said["entries"][-1][0] == person(MANY - 1).record


def test_blanked_and_withheld_entries_still_prove_their_author() -> None:
    one = HAGUE.change_set(1, person(1), person(2, notes="Met in 2025."), withheld=(0,))
    kept = one.entries[1]
    assert isinstance(kept, StoredEntry)
    salt, content = blanked(kept.body, kept.salt, kept.content)
    # The first value is told, the others are gone.
    told = derived_salts(kept.salt, 3)[0] + bytes(64)
    half = b'[{"is":"here"},null,null]'
    commitments = commitments_of(kept.body, kept.salt, kept.content)
    for salts, values in ((salt, content), (told, half)):
        gone = replace(kept, commitments=commitments, salt=salts, content=values)
        sent = replace(one, entries=(one.entries[0], gone))
        (said,) = read(HAGUE.bundle(NEW_YORK, sent).raw)["sets"]
        assert said["entries"][1][2][1:] == [["names/018f", None], ["notes", None]]
        assert isinstance(said["entries"][0], str)


def test_a_card_with_its_revocations_is_read_by_the_document_alone() -> None:
    revoked = signed_revocation(Revocation("f" * 16, 7, "2026-05-01"), HAGUE.root)
    card = signed_card(replace(HAGUE.card(), serial=2, revocations=(revoked,)), HAGUE.root)
    said = stranger.read_card(card_bytes(card))
    assert (said["name"], said["laptops"][0][0]) == ("The Hague", HAGUE.replica)
    assert said["revocations"][0][:3] == ["f" * 16, 7, "2026-05-01"]
