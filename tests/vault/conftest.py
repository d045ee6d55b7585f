"""A vault at the smallest cost, and a keyring in memory."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from focalnet.vault import Cost, KeyringState, NewVault, create_vault
from focalnet.vault.errors import KeyringAbsent, KeyringLocked

CHEAP = Cost(8 * 1024, 1, 1)
PASSPHRASE = "velvet orbit canyon mustard"
WORKSPACE = "0198c0de-0000-7000-8000-000000000001"


@dataclass
class MemoryKeyring:
    """A keyring that can be locked and taken away."""

    now: KeyringState = KeyringState.UNLOCKED
    secrets: dict[str, bytes] = field(default_factory=dict)

    def state(self) -> KeyringState:
        return self.now

    def get(self, item: str) -> bytes | None:
        self._wake()
        return self.secrets.get(item)

    def put(self, item: str, secret: bytes) -> None:
        self._wake()
        self.secrets[item] = secret

    def delete(self, item: str) -> None:
        self._wake()
        self.secrets.pop(item, None)

    def _wake(self) -> None:
        if self.now is KeyringState.ABSENT:
            raise KeyringAbsent("absent")
        if self.now is KeyringState.LOCKED:
            raise KeyringLocked("locked")


@dataclass(frozen=True)
class Made:
    """A vault on disk and all that its officer knows."""

    folder: Path
    new: NewVault
    passphrase: str = PASSPHRASE
    cost: Cost = CHEAP

    @property
    def key(self) -> bytes:
        return self.new.key

    @property
    def code(self) -> str:
        return self.new.recovery_code

    def copies(self) -> list[Path]:
        return [self.folder / "vault.slots", self.folder / "vault.slots.b"]

    def contents(self) -> list[bytes]:
        return [path.read_bytes() for path in self.copies()]

    def put(self, *contents: bytes) -> None:
        for path, raw in zip(self.copies(), contents, strict=True):
            path.write_bytes(raw)


def make(folder: Path) -> Made:
    new = create_vault(folder, PASSPHRASE, workspace=WORKSPACE, random=os.urandom, cost=CHEAP)
    return Made(folder, new)


@pytest.fixture
def made(tmp_path: Path) -> Made:
    return make(tmp_path / "workspace")


@pytest.fixture(scope="module")
def lasting(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Return one vault for many examples; each puts the files it needs first."""
    return make(tmp_path_factory.mktemp("vault"))


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()
