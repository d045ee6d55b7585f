"""The bytes of the slot file: any flip is noticed, and nothing crashes the reader."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

import cbor2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from focalnet.vault import SlotKind, open_with_recovery
from focalnet.vault.errors import (
    VaultDamaged,
    VaultTampered,
    VaultTooNew,
    WrongRecoveryCode,
)
from focalnet.vault.slots import MOST_ANCHOR_BYTES, SlotFile, canonical, decoded

if TYPE_CHECKING:
    from tests.vault.conftest import Made

PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary()
TAGS = st.sampled_from([0, 1, 2, 3, 4, 5, 28, 29, 30, 35, 36, 37, 258, 1004, 43000, 55799])
NESTED = st.recursive(
    PLAIN,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(max_size=8), inner, max_size=4)
        | st.builds(cbor2.CBORTag, TAGS, inner)
    ),
    max_leaves=8,
)
ONE_FOR_ALL = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def with_checksum(body: bytes) -> bytes:
    return body + hashlib.sha256(body).digest()


def flips(raw: bytes) -> list[bytes]:
    """Return every copy of *raw* with one bit turned over."""
    return [
        raw[:at] + bytes([raw[at] ^ 1 << bit]) + raw[at + 1 :]
        for at in range(len(raw))
        for bit in range(8)
    ]


def fields_of(raw: bytes) -> dict[str, object]:
    file = decoded(raw)
    return file.unauthenticated() | {"mac": file.mac}


def test_what_is_written_is_read_back(made: Made) -> None:
    raw, twin = made.contents()
    assert raw == twin
    assert decoded(raw).encoded() == raw


def test_the_file_holds_the_key_in_no_readable_form(made: Made) -> None:
    for raw in made.contents():
        assert made.key not in raw
        assert made.key.hex().encode() not in raw
        assert made.passphrase.encode() not in raw
        assert made.code.replace("-", "").encode() not in raw


def test_every_flipped_bit_is_called_damage(made: Made) -> None:
    for raw in flips(made.contents()[0]):
        with pytest.raises(VaultDamaged):
            decoded(raw)


def test_every_cut_is_called_damage(made: Made) -> None:
    raw = made.contents()[0]
    for length in range(len(raw)):
        with pytest.raises(VaultDamaged):
            decoded(raw[:length])


def test_a_bit_flipped_by_someone_who_mends_the_checksum_never_opens(lasting: Made) -> None:
    kept = lasting.contents()
    expected = (VaultDamaged, VaultTampered, VaultTooNew, WrongRecoveryCode)
    for body in flips(kept[0][:-32]):
        lasting.put(with_checksum(body), with_checksum(body))
        with pytest.raises(expected):
            open_with_recovery(lasting.folder, lasting.code)
    lasting.put(*kept)
    assert open_with_recovery(lasting.folder, lasting.code).key == lasting.key


@given(st.binary(max_size=600))
def test_random_bytes_are_refused_and_never_crash(raw: bytes) -> None:
    for candidate in (raw, with_checksum(raw)):
        with pytest.raises(VaultDamaged):
            decoded(candidate)


@given(NESTED)
def test_any_cbor_is_refused_and_never_crashes(value: object) -> None:
    with pytest.raises(VaultDamaged):
        decoded(with_checksum(cbor2.dumps(value)))


@ONE_FOR_ALL
@given(st.data())
def test_any_field_replaced_by_anything_is_refused(lasting: Made, data: st.DataObject) -> None:
    fields = fields_of(lasting.contents()[0])
    name = data.draw(st.sampled_from([*fields, "another"]))
    value = data.draw(NESTED)
    raw = with_checksum(canonical(fields | {name: value}))
    try:
        file = decoded(raw)
    except (VaultDamaged, VaultTooNew):
        return
    assert name in {"workspace", "generation", "anchor", "mac"}
    assert getattr(file, name) == value
    assert file.encoded() == raw


@pytest.mark.parametrize(
    "body",
    [
        bytes.fromhex("c5821a3b9aca0001"),  # a big float of a thousand million bits
        bytes.fromhex("9b7fffffffffffffff"),  # a list of 2**63 items
        bytes.fromhex("5b7fffffffffffffff"),  # as many bytes
        b"\x81" * 60_000,  # a list in a list in a list
        bytes.fromhex("d81c81d81d00"),  # a list that holds itself
        b"\xd8\x23\x78\x1e" + b"(" * 15 + b")" * 15,  # a regular expression
        bytes.fromhex("bf616101ff"),  # a map without an end
    ],
)
def test_a_bomb_is_refused(body: bytes) -> None:
    with pytest.raises(VaultDamaged):
        decoded(with_checksum(body))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("memory", 1024 * 1024 + 1),
        ("memory", 64 * 1024 * 1024),
        ("memory", 1),
        ("memory", True),
        ("passes", 17),
        ("passes", 0),
        ("lanes", 17),
        ("lanes", 2**40),
    ],
)
def test_a_cost_outside_the_limits_is_refused_before_it_runs(
    made: Made, field: str, value: object
) -> None:
    fields = fields_of(made.contents()[0])
    slots = fields["slots"]
    assert isinstance(slots, list)
    slots[0]["cost"][field] = value
    with pytest.raises(VaultDamaged):
        decoded(with_checksum(canonical(fields)))


@pytest.mark.parametrize("generation", [True, 0, -1, 2**63, 1.0, "1"])
def test_a_generation_that_is_no_count_is_refused(made: Made, generation: object) -> None:
    fields = fields_of(made.contents()[0]) | {"generation": generation}
    with pytest.raises(VaultDamaged):
        decoded(with_checksum(canonical(fields)))


def test_another_encoding_of_the_same_file_is_refused(made: Made) -> None:
    raw = made.contents()[0]
    backwards = dict(reversed(fields_of(raw).items()))
    assert cbor2.loads(cbor2.dumps(backwards)) == cbor2.loads(raw[:-32])
    with pytest.raises(VaultDamaged):
        decoded(with_checksum(cbor2.dumps(backwards)))


@pytest.mark.parametrize("missing", [SlotKind.PASSPHRASE, SlotKind.RECOVERY])
def test_a_file_without_passphrase_or_recovery_slot_is_refused(
    made: Made, missing: SlotKind
) -> None:
    file = decoded(made.contents()[0])
    fewer = tuple(slot for slot in file.slots if slot.kind is not missing)
    with pytest.raises(VaultDamaged):
        decoded(replace(file, slots=fewer).encoded())


def test_a_second_slot_of_a_kind_is_refused(made: Made) -> None:
    file = decoded(made.contents()[0])
    with pytest.raises(VaultDamaged):
        decoded(replace(file, slots=file.slots + file.slots[:1]).encoded())


def test_the_largest_anchor_is_read_and_a_larger_one_refused(made: Made) -> None:
    file = decoded(made.contents()[0])
    largest = replace(file, anchor=b"a" * MOST_ANCHOR_BYTES)
    assert decoded(largest.encoded()) == largest
    with pytest.raises(VaultDamaged):
        decoded(replace(file, anchor=b"a" * (MOST_ANCHOR_BYTES + 1)).encoded())


def test_the_digest_hangs_on_all_but_anchor_and_mac(made: Made) -> None:
    file = decoded(made.contents()[0])
    assert replace(file, anchor=b"x", mac=b"y").digest() == file.digest()
    others: list[SlotFile] = [
        replace(file, generation=2),
        replace(file, workspace="another"),
        replace(file, slots=file.slots[::-1]),
        replace(file, slots=(replace(file.slots[0], salt=b"s" * 16), file.slots[1])),
    ]
    assert len({file.digest(), *(other.digest() for other in others)}) == 1 + len(others)
