"""Whatever bytes come, each reader takes exactly what it would write, or refuses with one class."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import cbor2
import msgspec
from hypothesis import given
from hypothesis import strategies as st

from focalnet.bundles.canonical import decoded, encoded
from focalnet.bundles.cards import any_card_bytes, card_bytes, read_card
from focalnet.bundles.compressing import compressed, decompressed
from focalnet.bundles.entries import checked_entry
from focalnet.bundles.frame import Frame, framed, unframed
from focalnet.bundles.header import header_bytes, read_header
from focalnet.bundles.payload import Reading, written
from focalnet.domain.exchange import StoredEntry
from focalnet.domain.refusals import BundleRefused
from tests.bundles.golden import NAMES, golden
from tests.bundles.post import Desk, person

HAGUE, NEW_YORK = Desk("The Hague", 1), Desk("New York", 2)
SALT = bytes(range(32))

edits = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 8), st.binary(max_size=8)), min_size=1, max_size=6
)
"""Where, how many bytes go, and which come in their place."""

plain = st.recursive(
    st.one_of(st.integers(-(2**65), 2**65), st.text(max_size=20), st.binary(max_size=40)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=5), st.dictionaries(st.text(max_size=8), inner, max_size=5)
    ),
    max_leaves=20,
)
odd = st.one_of(plain, st.none(), st.booleans(), st.floats(), st.dates(), st.uuids())


def edited(raw: bytes, changes: list[tuple[float, int, bytes]]) -> bytes:
    for share, gone, come in changes:
        place = int(share * len(raw))
        raw = raw[:place] + come + raw[place + gone :]
    return raw


def taken_or_refused(work: Callable[[], Any]) -> Any:
    """Return what *work* gives, or None where it refuses; whatever else it raises is a fault."""
    try:
        return work()
    except BundleRefused:
        return None


@cache
def header() -> bytes:
    return header_bytes(HAGUE.header(NEW_YORK))


@cache
def payload() -> bytes:
    sets = (HAGUE.change_set(1, person(1), person(2, notes="x"), withheld=(0,)),)
    return b"".join(written(sets, [b"a file"]))


@given(st.sampled_from(NAMES), edits)
def test_a_bundle_however_edited(name: str, changes: list[tuple[float, int, bytes]]) -> None:
    kept = golden(name)
    wrong = edited(kept.raw, changes)
    assert wrong == kept.raw or taken_or_refused(lambda: kept.open(wrong)) is None


@given(st.binary(max_size=300))
def test_a_frame_of_any_bytes(raw: bytes) -> None:
    found = taken_or_refused(lambda: unframed(raw))
    assert found is None or framed(found) == raw


@given(edits)
def test_a_frame_however_edited(changes: list[tuple[float, int, bytes]]) -> None:
    raw = edited(framed(Frame(b"header", b"payload", bytes(64))), changes)
    found = taken_or_refused(lambda: unframed(raw))
    assert found is None or framed(found) == raw


@given(st.one_of(st.binary(max_size=200), odd.map(cbor2.dumps)))
def test_cbor_of_any_bytes(raw: bytes) -> None:
    found = taken_or_refused(lambda: decoded(raw))
    assert found is None or encoded(found) == raw


@given(edits)
def test_a_header_however_edited(changes: list[tuple[float, int, bytes]]) -> None:
    raw = edited(header(), changes)
    found = taken_or_refused(lambda: read_header(raw))
    # What a newer version added is passed over, so it may be shorter.
    assert found is None or len(header_bytes(found)) <= len(raw)


@given(st.sampled_from(sorted(cbor2.loads(header()))), odd)
def test_a_header_with_any_part(name: str, part: Any) -> None:
    raw = cbor2.dumps({**cbor2.loads(header()), name: part}, canonical=True)
    found = taken_or_refused(lambda: read_header(raw))
    assert found is None or header_bytes(found) == raw


@given(edits)
def test_a_card_however_edited(changes: list[tuple[float, int, bytes]]) -> None:
    kept = card_bytes(HAGUE.card())
    raw = edited(kept, changes)
    found = taken_or_refused(lambda: read_card(raw))
    assert found is None or any_card_bytes(found) == raw == kept


@given(edits, st.integers(1, 50))
def test_a_payload_however_edited_and_cut(
    changes: list[tuple[float, int, bytes]], step: int
) -> None:
    raw = edited(payload(), changes)
    pieces = [raw[start : start + step] for start in range(0, len(raw), step)]
    reading = Reading(pieces, sets=1, entries=2, files=1)
    found = taken_or_refused(lambda: (list(reading.sets()), list(reading.files())))
    assert found is None or b"".join(written(*found)) == raw


@given(st.tuples(odd, odd, odd, odd, odd, odd))
def test_an_entry_of_any_parts(parts: tuple[Any, ...]) -> None:
    taken_or_refused(lambda: checked_entry(*parts))


@given(st.lists(st.tuples(st.text(max_size=12), st.lists(st.text(max_size=8), max_size=2))), odd)
def test_an_entry_of_any_fields_and_values(fields: Any, value: Any) -> None:
    body = msgspec.json.encode(fields)
    content = msgspec.json.encode([value] * len(fields), enc_hook=str)
    found = taken_or_refused(lambda: checked_entry("r", "person", body, b"", SALT, content))
    if found is not None:
        entry, changes = found
        assert isinstance(entry, StoredEntry)
        assert (entry.body, entry.content, changes) == (body, content, len(fields))


@given(edits)
def test_a_compressed_payload_however_edited(changes: list[tuple[float, int, bytes]]) -> None:
    packed, length = compressed([payload()])
    wrong = edited(packed, changes)
    found = taken_or_refused(lambda: b"".join(decompressed(wrong, length)))
    assert found is None or len(found) == length
