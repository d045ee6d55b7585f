"""The reference bundles are read as ever, and no damage to them passes."""

from __future__ import annotations

import pyrage
import pytest

from focalnet.bundles.frame import MAGIC
from focalnet.bundles.sealing import checked
from focalnet.domain.refusals import BundleRefused
from tests.bundles.golden import NAMES, Golden, golden, said

BITS = 8
# One bit of every byte or so, never the same one of two neighbours.
STEP = 5


@pytest.mark.parametrize("name", NAMES)
def test_a_reference_bundle_says_what_it_always_said(name: str) -> None:
    kept = golden(name)
    assert said(kept.open()) == kept.says


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_no_single_bit_of_a_bundle_can_be_turned(name: str) -> None:
    kept = golden(name)
    for place in range(len(kept.raw) * BITS):
        assert_refused(kept, turned(kept.raw, place))


@pytest.mark.parametrize("name", NAMES)
def test_no_bundle_can_be_cut_short_or_added_to(name: str) -> None:
    kept = golden(name)
    for length in range(len(kept.raw)):
        assert_refused(kept, kept.raw[:length])
    assert_refused(kept, kept.raw + b"\0")
    assert_refused(kept, kept.raw + kept.raw)


@pytest.mark.parametrize("name", NAMES)
def test_whoever_can_read_a_bundle_cannot_turn_a_bit_inside(name: str) -> None:
    kept = golden(name)
    identity = pyrage.x25519.Identity.from_str(kept.receiving)
    plain = bytes(pyrage.decrypt(kept.raw[len(MAGIC) :], [identity]))
    for place in range(0, len(plain) * BITS, STEP):
        with pytest.raises(BundleRefused):
            checked(turned(plain, place), kept.receiving, lambda _: kept.signing)


def test_two_bundles_cannot_be_spliced() -> None:
    one, other = golden(NAMES[0]), golden(NAMES[1])
    # Up to the first stanza the two are the same.
    for cut in range(len(MAGIC) + 40, min(len(one.raw), len(other.raw)), 7):
        assert_refused(one, one.raw[:cut] + other.raw[cut:])
        assert_refused(one, other.raw[:cut] + one.raw[cut:])


def turned(raw: bytes, place: int) -> bytes:
    wrong = bytearray(raw)
    wrong[place // BITS] ^= 1 << place % BITS
    return bytes(wrong)


def assert_refused(kept: Golden, wrong: bytes) -> None:
    if wrong == kept.raw:
        return
    with pytest.raises(BundleRefused):
        kept.open(wrong)
