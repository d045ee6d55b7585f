"""The slot file as a value and as bytes: canonical CBOR, then its SHA-256.

The checksum tells damage from a wrong passphrase before anything is unlocked; the MAC
tells, after unlocking, whether somebody without the key wrote the file.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import cast

from focalnet.vault.cost import Cost
from focalnet.vault.errors import VaultDamaged, VaultTooNew

MAGIC = "focalnet-slots"
VERSION = 1
CHECKSUM_BYTES = 32
MOST_BYTES = 64 * 1024
MOST_ANCHOR_BYTES = 16 * 1024
MOST_GENERATION = 2**63 - 1
MOST_WORKSPACE_LENGTH = 100
DEEPEST = 4
SLOT_SIZES = {"id": 16, "salt": 16, "nonce": 12, "sealed": 48}
COST_FIELDS = ("memory", "passes", "lanes")

Fields = Mapping[str, object]


class SlotKind(StrEnum):
    """The ways to open a vault."""

    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"
    KEYRING = "keyring"


@dataclass(frozen=True, slots=True)
class Slot:
    """The database key, sealed under the key of one way in.

    *sealed* is ChaCha20-Poly1305 of the 32-byte database key; the rest is its header,
    in clear and authenticated. Only a passphrase slot has a *cost*.
    """

    kind: SlotKind
    id: bytes
    salt: bytes
    nonce: bytes
    sealed: bytes = b""
    cost: Cost | None = None

    def fields(self) -> dict[str, object]:
        """Return the slot as the file keeps it."""
        return self.header() | {"sealed": self.sealed}

    def header(self) -> dict[str, object]:
        """Return everything but the sealed key."""
        fields: dict[str, object] = {
            "kind": str(self.kind),
            "id": self.id,
            "salt": self.salt,
            "nonce": self.nonce,
        }
        if self.cost:
            values = (self.cost.memory_kib, self.cost.passes, self.cost.lanes)
            fields["cost"] = dict(zip(COST_FIELDS, values, strict=True))
        return fields


@dataclass(frozen=True, slots=True)
class SlotFile:
    """Every way into one workspace: one passphrase, one recovery code, maybe a keyring.

    *generation* grows by one with every change of a slot. *anchor* is what the store
    asks to keep outside itself; it changes without a new generation.
    """

    workspace: str
    generation: int
    slots: tuple[Slot, ...]
    anchor: bytes = b""
    mac: bytes = b""

    def slot(self, kind: SlotKind) -> Slot | None:
        """Return the slot of this kind, if there is one."""
        return next((slot for slot in self.slots if slot.kind == kind), None)

    def digest(self) -> bytes:
        """Return 32 bytes that change when a slot, the generation or the workspace does."""
        fields = self.unauthenticated()
        del fields["anchor"]
        return hashlib.sha256(canonical(fields)).digest()

    def unauthenticated(self) -> dict[str, object]:
        """Return everything but the MAC: what the MAC is made over."""
        return {
            "magic": MAGIC,
            "version": VERSION,
            "workspace": self.workspace,
            "generation": self.generation,
            "slots": [slot.fields() for slot in self.slots],
            "anchor": self.anchor,
        }

    def encoded(self) -> bytes:
        """Return the bytes to write."""
        body = canonical(self.unauthenticated() | {"mac": self.mac})
        return body + hashlib.sha256(body).digest()


def canonical(value: object) -> bytes:
    """Return the one CBOR encoding of a value (RFC 8949, 4.2.3)."""
    import cbor2

    return cbor2.dumps(value, canonical=True)


def decoded(raw: bytes) -> SlotFile:
    """Return the slot file these bytes hold.

    Whatever the bytes, raises nothing but VaultDamaged and VaultTooNew.
    """
    body, checksum = raw[:-CHECKSUM_BYTES], raw[-CHECKSUM_BYTES:]
    if len(raw) > MOST_BYTES or hashlib.sha256(body).digest() != checksum:
        raise _damaged()
    fields = _cbor(body)
    version = fields.get("version")
    if fields.get("magic") != MAGIC or type(version) is not int or version < 1:
        raise _damaged()
    if version > VERSION:
        raise VaultTooNew("This workspace was written by a newer version.")
    try:
        file = _slot_file(fields)
        if file.encoded() != raw:
            raise _damaged()
    except (KeyError, TypeError, ValueError) as error:
        raise _damaged() from error
    return file


def _damaged() -> VaultDamaged:
    return VaultDamaged("The key file is damaged.")


def _cbor(body: bytes) -> Fields:
    import cbor2

    try:
        value = cbor2.loads(
            body,
            max_depth=DEEPEST,
            allow_indefinite=False,
            allow_duplicate_keys=False,
            strict_hashable_types=True,
        )
    except cbor2.CBORDecodeError as error:
        raise _damaged() from error
    if not isinstance(value, dict):
        raise _damaged()
    return cast(Fields, value)


def _slot_file(fields: Fields) -> SlotFile:
    slots = fields["slots"]
    if not isinstance(slots, list):
        raise _damaged()
    file = SlotFile(
        _workspace(fields["workspace"]),
        _whole(fields["generation"]),
        tuple(map(_slot, slots)),
        _bytes(fields["anchor"], range(MOST_ANCHOR_BYTES + 1)),
        _bytes(fields["mac"], (32,)),
    )
    kinds = [slot.kind for slot in file.slots]
    if len(kinds) != len(set(kinds)) or not {*kinds} >= {
        SlotKind.PASSPHRASE,
        SlotKind.RECOVERY,
    }:
        raise _damaged()
    return file


def _slot(fields: object) -> Slot:
    if not isinstance(fields, dict):
        raise _damaged()
    kind = SlotKind(fields["kind"])
    sizes = {name: _bytes(fields[name], (size,)) for name, size in SLOT_SIZES.items()}
    cost = None
    if kind is SlotKind.PASSPHRASE:
        cost = Cost(*(_whole(fields["cost"][name]) for name in COST_FIELDS))
    return Slot(kind, cost=cost, **sizes)


def _workspace(value: object) -> str:
    if not (isinstance(value, str) and 1 <= len(value) <= MOST_WORKSPACE_LENGTH):
        raise _damaged()
    return value


def _whole(value: object) -> int:
    if not (type(value) is int and 1 <= value <= MOST_GENERATION):
        raise _damaged()
    return value


def _bytes(value: object, lengths: range | tuple[int, ...]) -> bytes:
    if not (isinstance(value, bytes) and len(value) in lengths):
        raise _damaged()
    return value
