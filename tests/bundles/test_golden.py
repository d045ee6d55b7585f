"""The reference bundles are read as ever, and no damage to them passes."""

from __future__ import annotations

import pytest

from focalnet.bundles.frame import MAGIC
from focalnet.domain.refusals import BundleRefused
from tests.bundles.damage import cuts, flips, targets
from tests.bundles.golden import NAMES, Golden, golden, said

# One bit of every byte, never the same one of two neighbours; `python -m tests.bundles.damage`
# turns all.
STEP = 7


@pytest.mark.parametrize("name", NAMES)
def test_a_reference_bundle_says_what_it_always_said(name: str) -> None:
    kept = golden(name)
    assert said(kept.open()) == kept.says


@pytest.mark.parametrize("name", NAMES)
def test_no_single_bit_of_a_bundle_can_be_turned(name: str) -> None:
    for target in targets(name):
        assert not any(map(target.accepts, flips(target.raw, STEP)))


@pytest.mark.parametrize("name", NAMES)
def test_no_bundle_can_be_cut_short_or_added_to(name: str) -> None:
    for target in targets(name):
        assert not any(map(target.accepts, cuts(target.raw, STEP)))
        assert not target.accepts(target.raw + b"\0")
        assert not target.accepts(target.raw + target.raw)


def test_two_bundles_cannot_be_spliced() -> None:
    one, other = golden(NAMES[0]), golden(NAMES[1])
    # Up to the first stanza the two are the same.
    for cut in range(len(MAGIC) + 40, min(len(one.raw), len(other.raw)), 7):
        assert_refused(one, one.raw[:cut] + other.raw[cut:])
        assert_refused(one, other.raw[:cut] + one.raw[cut:])


def assert_refused(kept: Golden, wrong: bytes) -> None:
    if wrong == kept.raw:
        return
    with pytest.raises(BundleRefused):
        kept.open(wrong)
