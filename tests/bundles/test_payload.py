"""Even an office that is trusted cannot put in a bundle what no office would write."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import cbor2
import msgspec
import pytest

from focalnet.bundles.canonical import decoded, encoded
from focalnet.bundles.entries import MOST_CHANGES, checked_entry
from focalnet.bundles.header import MOST_ENTRIES, header_bytes, read_header
from focalnet.bundles.payload import LENGTH, MOST_ITEM, Reading, written
from focalnet.domain.exchange import StoredEntry, StoredSet, WithheldEntry
from focalnet.domain.refusals import BundleDamaged, BundleTooBig
from focalnet.domain.salts import salts_of
from tests.bundles.post import Desk, person

HAGUE, NEW_YORK = Desk("The Hague", 1), Desk("New York", 2)
SALT = bytes(range(32))
WITHHELD = ("", "", bytes(32), b"", b"", b"")


def read(raw: bytes, *, sets: int = 1, entries: int = 1, files: int = 0) -> list[StoredSet]:
    reading = Reading([raw], sets=sets, entries=entries, files=files)
    found = list(reading.sets())
    list(reading.files())
    return found


def items_of(raw: bytes) -> list[list[Any]]:
    found = []
    while raw:
        (length,) = LENGTH.unpack_from(raw)
        found.append(cbor2.loads(raw[4 : 4 + length]))
        raw = raw[4 + length :]
    return found


def framed_items(items: list[list[Any]]) -> bytes:
    raws = [cbor2.dumps(item, canonical=True) for item in items]
    return b"".join(LENGTH.pack(len(raw)) + raw for raw in raws)


@pytest.fixture
def items() -> list[list[Any]]:
    return items_of(b"".join(written([HAGUE.change_set(1, person(1, notes="Met."))], [])))


def test_the_items_are_read_when_nothing_is_wrong(items: list[list[Any]]) -> None:
    assert len(read(framed_items(items))) == 1


WRONG_SETS: dict[str, tuple[int, Any]] = {
    "another sort of item": (0, 2),
    "a laptop with a capital letter": (1, "A" * 16),
    "a laptop that is a path": (1, "../../../../etc/"),
    "a number below zero": (2, -1),
    "a number that is none": (2, "1"),
    "a clock of another laptop": (3, "0" * 32),
    "an author who is a list": (4, ["An officer"]),
    "an author of 64 KiB": (4, "x" * 65_537),
    "an action with a space": (5, "person add"),
    "something undone that is no set": (6, "../1"),
    "a short hash": (7, bytes(31)),
    "a long hash": (8, bytes(33)),
    "a short signature": (9, bytes(63)),
    "more entries than said": (10, 2),
    "fewer entries than said": (10, 0),
}


@pytest.mark.parametrize("place", WRONG_SETS.values(), ids=WRONG_SETS)
def test_a_set_with_a_wrong_part_is_damaged(place: tuple[int, Any], items: list[list[Any]]) -> None:
    items[0][place[0]] = place[1]
    with pytest.raises(BundleDamaged):
        read(framed_items(items), entries=2)


def test_salts_that_come_from_a_seed_are_not_carried_and_are_the_same_again() -> None:
    whole = HAGUE.change_set(1, *map(person, range(1, 6)), seed=SALT)
    plain = b"".join(written([whole], []))
    assert read(plain, entries=5) == [whole]
    assert SALT in plain
    assert not any(salt in plain for salt in salts_of(SALT, 5))


def test_where_one_seed_is_gone_only_its_salts_are_told() -> None:
    seeds = SALT + bytes(32) + SALT[::-1]
    whole = HAGUE.change_set(1, *map(person, range(600)), seed=seeds)
    plain = b"".join(written([whole], []))
    assert read(plain, entries=600) == [whole]
    told = [place for place, entry in enumerate(whole.entries) if _salt(entry) in plain]
    assert told == list(range(256, 512))


def _salt(entry: StoredEntry | WithheldEntry) -> bytes:
    assert isinstance(entry, StoredEntry)
    return entry.salt


WRONG_SEEDS: dict[str, dict[str, Any]] = {
    "a short seed": {"seed": SALT[:31]},
    "an empty seed": {"seed": b""},
    "a seed that is gone": {"seed": bytes(32)},
    "a seed too many": {"seed": SALT * 2},
    "a salt beside the seed": {"salts": [SALT, b""]},
    "a salt that is text": {"salts": ["", b""]},
    "a withheld entry beside the seed": {"withheld": WITHHELD},
}


@pytest.mark.parametrize("wrong", WRONG_SEEDS.values(), ids=WRONG_SEEDS)
def test_a_seed_goes_with_whole_entries_and_no_salts(wrong: dict[str, Any]) -> None:
    whole = HAGUE.change_set(1, person(1), person(2), seed=SALT)
    found = items_of(b"".join(written([whole], [])))
    assert len(read(framed_items(found), entries=2)) == 1
    found[0][11] = wrong.get("seed", SALT)
    found[1][5] = wrong.get("salts", found[1][5])
    for column, empty in enumerate(wrong.get("withheld", ()), start=1):
        found[1][column][0] = empty
    with pytest.raises(BundleDamaged):
        read(framed_items(found), entries=2)


WRONG_ENTRIES: dict[str, tuple[int, Any]] = {
    "a record that is a path": (1, "../../register"),
    "a record with a null": (1, "a\0b"),
    "a record of 65 letters": (1, "x" * 65),
    "a kind with a capital letter": (2, "Person"),
    "a body that is no JSON": (3, b"["),
    "a body with a space": (3, b'[["notes", []]]'),
    "a body with a field that is a path": (3, b'[["../notes",[]]]'),
    "a body that replaces what is no change": (3, b'[["notes",["x"]]]'),
    "a body with another count": (3, b'[["notes",[]]]'),
    "commitments that follow anyway": (4, bytes(32)),
    "no salt": (5, b""),
    "a short salt": (5, bytes(31)),
    "content that is text": (6, "[]"),
    "content that is empty": (6, b"[]"),
}


@pytest.mark.parametrize("place", WRONG_ENTRIES.values(), ids=WRONG_ENTRIES)
def test_an_entry_with_a_wrong_part_is_damaged(
    place: tuple[int, Any], items: list[list[Any]]
) -> None:
    items[1][place[0]] = [place[1]]
    with pytest.raises(BundleDamaged):
        read(framed_items(items))


WRONG_CONTENTS = {
    "spaces": b'[ "a"]',
    "keys out of order": b'[{"b":1,"a":2}]',
    "a key twice": b'[{"a":1,"a":1}]',
    "a fraction": b"[1.5]",
    "a number spelled otherwise": b"[1e3]",
    "a letter spelled otherwise": b'["\\u0061"]',
    "half a letter": b'["\\ud800"]',
    "no UTF-8": b'["\xff"]',
    "a text of 64 KiB and one letter": json.dumps(["x" * 65_537]).encode().replace(b" ", b""),
    "nine deep": b"[[[[[[[[[1]]]]]]]]]",
    "a hundred thousand deep": b"[" * 100_000 + b"]" * 100_000,
    "two values": b"[1,2]",
    "no list": b'{"a":1}',
    "something after it": b"[1]]",
}


@pytest.mark.parametrize("content", WRONG_CONTENTS.values(), ids=WRONG_CONTENTS)
def test_content_in_another_form_is_damaged(content: bytes) -> None:
    with pytest.raises(BundleDamaged):
        checked_entry("r", "person", b'[["notes",[]]]', b"", SALT, content)


def test_content_eight_deep_and_a_text_of_64_kib_are_taken() -> None:
    for content in (b"[[[[[[[[1]]]]]]]]", msgspec.json.encode(["x" * 65_536])):
        checked_entry("r", "vessel", b'[["notes",[]]]', b"", SALT, content)


def test_an_entry_has_at_most_ten_thousand_changes() -> None:
    body = msgspec.json.encode([("notes", [])] * (MOST_CHANGES + 1))
    content = msgspec.json.encode([1] * (MOST_CHANGES + 1))
    with pytest.raises(BundleDamaged):
        checked_entry("r", "person", body, b"", SALT, content)


def test_an_entry_that_no_bundle_can_hold_is_not_sent() -> None:
    huge = StoredEntry("r", "person", b"[]", b"", SALT, bytes(MOST_ITEM))
    with pytest.raises(BundleTooBig):
        list(written([replace(HAGUE.change_set(1), entries=(huge,))], []))


@pytest.mark.parametrize(
    "raw",
    [
        b"\x18\x01",  # 1 in two bytes
        b"\xf9\x3c\x00",  # 1.0
        b"\xf4",  # false
        b"\xf6",  # null
        b"\x9f\x01\xff",  # a list of no stated length
        b"\xbf\xff",
        b"\x5f\x41a\xff",
        b"\xa2\x61a\x01\x61a\x01",  # a key twice
        b"\xa2\x61b\x01\x61a\x01",  # keys out of order
        b"\xa1\x01\x01",  # a key that is a number
        b"\xc2\x41\x01",  # a tag
        b"\xd8\x1c\x81\xd8\x1d\x00",  # a list that holds itself
        b"\xd8\x23\x63(a+",  # a pattern
        b"\xc0\x741985-04-12T23:20:50Z",
        b"\x9b\xff\xff\xff\xff\xff\xff\xff\xff",  # a list longer than all memory
        b"\x5b\x7f\xff\xff\xff\xff\xff\xff\xff",
        b"\x81" * 9 + b"\x01",
        b"\x81" * 100_000,
        b"\x01\x01",
        b"",
        b"\x62\xc3\x28",
        encoded("x" * 65_537),
    ],
)
def test_cbor_in_another_form_is_damaged(raw: bytes) -> None:
    with pytest.raises(BundleDamaged):
        decoded(raw)


HEADER = HAGUE.header(NEW_YORK)


@pytest.mark.parametrize(
    "changed",
    [
        {"sets": 1_000_000},
        {"entries": MOST_ENTRIES + 1},
        {"files": 1001},
        {"replica": "../register.db00"},
        {"made": "2026-11-27"},
        {"made": "2026-13-27T08:00:00Z"},
        {"recipients": ("age1",) * 17},
        {"upto": {"x": 1}},
        {"upto": {HAGUE.replica: -1}},
        {"links": {HAGUE.replica: b"short"}},
        {"wanted": (b"short",)},
        {"office": b"short"},
        {"scope": replace(HEADER.scope, ceiling="everybody")},
        {"scope": replace(HEADER.scope, kinds=("../person",))},
        {"scope": replace(HEADER.scope, regions=("x" * 65,))},
    ],
)
def test_a_header_with_a_wrong_part_is_damaged(changed: dict[str, Any]) -> None:
    assert read_header(header_bytes(HEADER)) == HEADER
    with pytest.raises(BundleDamaged):
        read_header(header_bytes(replace(HEADER, **changed)))


def test_parts_of_a_header_from_a_newer_version_are_passed_over() -> None:
    fields = decoded(header_bytes(HEADER))
    assert read_header(encoded({**fields, "audit": bytes(32)})) == HEADER
    for wrong in ({**fields, "reads": 0}, {k: v for k, v in fields.items() if k != "upto"}):
        with pytest.raises(BundleDamaged):
            read_header(encoded(wrong))
