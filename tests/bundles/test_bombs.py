"""A small file does not become a large one, nor a short one a long day."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest
import zstandard

from focalnet.bundles.compressing import MOST_PLAIN, compressed, decompressed
from focalnet.bundles.payload import Reading, written
from focalnet.bundles.sealing import made
from focalnet.domain.refusals import BundleDamaged, BundleRefused, BundleTooBig
from focalnet.domain.salts import seeds_length
from tests.bundles.post import Desk, person, signed
from tests.bundles.test_payload import framed_items, items_of

HAGUE, NEW_YORK = Desk("The Hague", 1), Desk("New York", 2)
MIB = 1024 * 1024
BOMB = 64 * MIB
ALLOWED = 20_000
SALT = bytes(range(32))


@cache
def bombs() -> dict[str, tuple[bytes, int]]:
    """Return payloads, and the length their headers tell of."""
    zeros = zstandard.compress(bytes(BOMB))
    plain, length = compressed(written([HAGUE.change_set(1, person(1))], []))
    window = zstandard.ZstdCompressionParameters(window_log=25)
    packing = zstandard.ZstdCompressor(compression_params=window).compressobj()
    said = b"".join(written([HAGUE.change_set(1, person(1))], []))
    wide = packing.compress(said) + packing.flush()
    skipped = b"\x50\x2a\x4d\x18\x00\x00\x00\x00"
    return {
        "zeros that are as many as said": (zeros, BOMB),
        "zeros that are more than said": (zeros, 1000),
        "fewer bytes than said": (plain, length + 1),
        "more bytes than said": (plain, length - 1),
        "two frames": (plain + plain, length),
        "a byte after the frame": (plain + b"\0", length),
        "a frame cut short": (plain[:-1], length),
        "no frame": (b"nothing", 7),
        "a frame to be skipped": (skipped + plain, length),
        "a window of 32 MiB": (wide, len(said)),
    }


def read_whole(reading: Reading) -> None:
    """Read all change sets and files, one after the other, and keep none."""
    for _ in reading.sets():
        pass
    for _ in reading.files():
        pass


@pytest.mark.parametrize("bomb", list(bombs()))
def test_a_bomb_is_refused_in_little_memory(bomb: str) -> None:
    payload, length = bombs()[bomb]
    header = replace(HAGUE.header(NEW_YORK), sets=1, entries=1, length=length)
    raw = signed(HAGUE, NEW_YORK, header, payload)
    tracemalloc.start()
    try:
        with pytest.raises(BundleRefused):
            read_whole(NEW_YORK.opens(raw, HAGUE).reading())
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 100 * MIB


def test_a_payload_longer_than_any_is_refused_unread() -> None:
    raw = signed(HAGUE, NEW_YORK, replace(HAGUE.header(NEW_YORK), length=MOST_PLAIN + 1), b"")
    with pytest.raises(BundleTooBig):
        NEW_YORK.opens(raw, HAGUE)


def test_what_is_compressed_comes_out_again_in_any_pieces() -> None:
    content = [bytes(5), b"x" * 3 * MIB, b"", b"end"]
    packed, length = compressed(content)
    assert b"".join(decompressed(packed, length)) == b"".join(content)


@pytest.mark.parametrize("seed", [b"", SALT], ids=["salts told", "salts from a seed"])
def test_a_million_tiny_changes_are_refused_as_soon_as_there_are_too_many(seed: bytes) -> None:
    tiny = [["r"] * 1000, ["person"] * 1000, [b'[["a",[]]]'] * 1000, [b""] * 1000]
    piece = [2, *tiny, [b"" if seed else SALT] * 1000, [b"[1]"] * 1000]
    one = HAGUE.change_set(1)
    first = items_of(b"".join(written([one], [])))[0]
    first[10] = ALLOWED
    first[11:] = [seed * (seeds_length(ALLOWED) // len(seed))] if seed else []

    thousand = framed_items([piece])

    def stream() -> Iterator[bytes]:
        yield framed_items([first])
        for _ in range(1000):
            yield thousand

    reading = Reading(stream(), sets=2, entries=ALLOWED, files=0)
    sets = reading.sets()
    assert len(next(sets).entries) == ALLOWED
    with pytest.raises(BundleDamaged):
        next(sets)


def test_a_bundle_carries_its_own_counts() -> None:
    sets = [HAGUE.change_set(number, person(number)) for number in (1, 2)]
    header = made(HAGUE.header(NEW_YORK), sets, [b"x"], HAGUE.signing).header
    assert (header.sets, header.entries, header.files) == (2, 2, 1)
    raw = signed(HAGUE, NEW_YORK, replace(header, sets=1), b"")
    with pytest.raises(BundleDamaged):
        read_whole(NEW_YORK.opens(raw, HAGUE).reading())
