"""A workspace whose making was cut off is finished when it is opened."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from focalnet.app import AppWorkspaces, KeyFileSetBack
from focalnet.store import create_store
from focalnet.vault import Cost, create_vault

CHEAP = Cost(8 * 1024, 1, 1)
PASSPHRASE, OTHER = "velvet orbit canyon mustard", "pebble lantern thicket velvet"


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    """A workspace as it stands when the power goes before its States are written."""
    folder = tmp_path / "workspace"
    vault = create_vault(folder, PASSPHRASE, workspace="1", random=os.urandom, cost=CHEAP)
    create_store(folder, vault.key, office="The Hague", author="Officer").close()
    return folder


def test_a_workspace_that_was_begun_gets_what_it_lacks_and_once_only(
    begun: Path, tmp_path: Path
) -> None:
    workspaces = AppWorkspaces(CHEAP)
    made = workspaces.create(
        tmp_path / "other", office="A", author="B", passphrase=PASSPHRASE
    ).register
    for _ in range(2):
        register = workspaces.open(begun, way="passphrase", secret=PASSPHRASE)
        for kind in ("state", "theme", "network"):
            found = {record.id for record in register.records(kind)}
            assert found == {record.id for record in made.records(kind)}
        assert list(register.vector().values()) == list(made.vector().values())
        register.close()
    made.close()


def test_a_workspace_that_was_begun_knows_its_key_file_once_it_was_opened(begun: Path) -> None:
    workspaces = AppWorkspaces(CHEAP)
    register = workspaces.open(begun, way="passphrase", secret=PASSPHRASE)
    files = [begun / "vault.slots", begun / "vault.slots.b"]
    before = [file.read_bytes() for file in files]
    workspaces.change_passphrase(begun, register, OTHER)
    register.close()
    for file, content in zip(files, before, strict=True):
        file.write_bytes(content)
    with pytest.raises(KeyFileSetBack):
        workspaces.open(begun, way="passphrase", secret=PASSPHRASE)
