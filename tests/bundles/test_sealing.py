"""A bundle says what was put in, to whom it was meant for, and nothing to anybody else."""

from __future__ import annotations

from dataclasses import replace

import pyrage
import pytest

from focalnet.bundles import keys
from focalnet.bundles.frame import MAGIC, Frame, framed, unframed
from focalnet.bundles.sealing import made, opened
from focalnet.domain.exchange import BundleHeader, StoredSet, WithheldEntry
from focalnet.domain.refusals import (
    BundleDamaged,
    BundleTooBig,
    BundleTooNew,
    NotABundle,
    NotForThisOffice,
    SenderUnknown,
)
from tests.bundles.post import Desk, person, sealed

HAGUE, NEW_YORK, FIELD = (Desk(name, seed) for seed, name in enumerate(("HQ", "NY", "Field"), 1))


def two_sets() -> tuple[StoredSet, StoredSet]:
    first = HAGUE.change_set(1, person(1), person(2, notes="Met in 2025."), withheld=(0,))
    return first, HAGUE.change_set(2, person(3), previous=first.hash)


def test_what_was_put_in_comes_out_byte_for_byte() -> None:
    sets = two_sets()
    bundle = HAGUE.bundle(NEW_YORK, *sets, files=(b"a file", b""))
    got = NEW_YORK.opens(bundle.raw, HAGUE)
    reading = got.reading()
    assert tuple(reading.sets()) == sets
    assert tuple(reading.files()) == (b"a file", b"")
    assert got.header == bundle.header
    assert got.digest == bundle.digest
    assert (got.header.sets, got.header.entries, got.header.files) == (2, 3, 2)
    assert isinstance(sets[0].entries[0], WithheldEntry)


def test_a_bundle_of_many_people_comes_out_whole() -> None:
    one = HAGUE.change_set(1, *(person(number, notes="x" * 500) for number in range(2500)))
    got = NEW_YORK.opens(HAGUE.bundle(NEW_YORK, one).raw, HAGUE)
    assert tuple(got.reading().sets()) == (one,)


def test_nobody_else_can_open_it() -> None:
    raw = HAGUE.bundle(NEW_YORK, *two_sets()).raw
    with pytest.raises(NotForThisOffice):
        FIELD.opens(raw, HAGUE)


def test_a_bundle_passed_on_to_a_third_office_is_refused() -> None:
    raw = HAGUE.bundle(NEW_YORK, *two_sets()).raw
    plain = pyrage.decrypt(raw[len(MAGIC) :], [pyrage.x25519.Identity.from_str(NEW_YORK.receiving)])
    to = pyrage.x25519.Recipient.from_str(FIELD.recipient)
    with pytest.raises(NotForThisOffice):
        FIELD.opens(MAGIC + pyrage.encrypt(plain, [to]), HAGUE)


def test_the_sender_is_judged_before_the_signature_and_the_signature_before_the_payload() -> None:
    frame = Frame(b"\xa0", b"no payload", bytes(64))
    with pytest.raises(BundleDamaged):
        NEW_YORK.opens(sealed(framed(frame), NEW_YORK), HAGUE)

    def refuse(_: BundleHeader) -> bytes:
        raise SenderUnknown("No card.")

    forged = made(HAGUE.header(NEW_YORK), [], [], FIELD.signing).raw
    with pytest.raises(SenderUnknown):
        opened(forged, NEW_YORK.receiving, refuse)
    with pytest.raises(BundleDamaged):
        NEW_YORK.opens(forged, HAGUE)


def test_other_files_and_newer_versions_are_told_apart_from_damage() -> None:
    raw = HAGUE.bundle(NEW_YORK, *two_sets()).raw
    for wrong, refusal in (
        (b"", NotABundle),
        (b"PK\x03\x04", NotABundle),
        (raw.replace(b"FOCALNETX\x01", b"FOCALNETX\x02", 1), BundleTooNew),
        (raw.replace(b"\r\n\x1a\n", b"\n\x1a\n\n", 1), BundleDamaged),
        (raw[:200], BundleDamaged),
        (raw + bytes(64 * 1024 * 1024), BundleTooBig),
    ):
        with pytest.raises(refusal):
            NEW_YORK.opens(wrong, HAGUE)


def test_a_header_that_asks_for_a_newer_reader_is_too_new(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("focalnet.bundles.header.READS", 2)
    raw = HAGUE.bundle(NEW_YORK, *two_sets()).raw
    monkeypatch.undo()
    with pytest.raises(BundleTooNew):
        NEW_YORK.opens(raw, HAGUE)


def test_the_size_says_little_of_what_is_inside() -> None:
    sizes = {
        len(framed(Frame(b"h" * length, b"p" * 20_000, bytes(64)))) for length in range(1, 400)
    }
    assert len(sizes) <= 2


@pytest.mark.parametrize(
    "wrong",
    [
        lambda plain: plain[:-1] + b"\x01",
        lambda plain: plain + bytes(8),
        lambda plain: b"\xff" * 8 + plain[8:],
        lambda plain: plain[:8] + b"\xff" * 4 + plain[12:],
        lambda plain: plain[:10],
    ],
)
def test_a_frame_that_does_not_fit_is_damaged(wrong: object) -> None:
    plain = framed(Frame(b"header", b"payload" * 100, bytes(64)))
    unframed(plain)
    with pytest.raises(BundleDamaged):
        unframed(wrong(plain))  # type: ignore[operator]


def test_the_signature_covers_header_and_payload_and_not_another_purpose() -> None:
    frame = Frame(b"header", b"payload")
    signed = keys.signature(HAGUE.signing, frame.signed())
    public = keys.signing_public(HAGUE.signing)
    assert keys.holds(public, signed, frame.signed())
    for other in (replace(frame, header=b"headerp", payload=b"ayload"), Frame(b"header", b"")):
        assert not keys.holds(public, signed, other.signed())
    assert not keys.holds(public, signed, frame.digest())
