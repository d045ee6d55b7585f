"""A real, encrypted register with the reference data in it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from focalnet.services.records import add_records
from focalnet.services.reference import reference_records
from focalnet.store import create_store, open_store
from tests.services.post_room import Office, PostRoom

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from focalnet.services.ports import Register

KEY = bytes(range(32))


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the closed folder of a register with the States and themes, to be copied."""
    folder = tmp_path_factory.mktemp("founded") / "office"
    opened = create_store(folder, KEY, office="Registry", author="Officer")
    add_records(opened, reference_records(), action="reference")
    opened.close()
    return folder


@pytest.fixture
def register(founded: Path, tmp_path: Path) -> Iterator[Register]:
    """Give an open register with the States and themes."""
    folder = tmp_path / "office"
    shutil.copytree(founded, folder)
    opened = open_store(folder, KEY)
    yield opened
    opened.close()


@pytest.fixture
def post_room(tmp_path: Path) -> Iterator[PostRoom]:
    """Give a room for offices that exchange files."""
    room = PostRoom(tmp_path)
    yield room
    room.close()


@pytest.fixture
def two(post_room: PostRoom) -> tuple[Office, Office]:
    """Give two offices that have compared their digits."""
    hague, york = post_room.office("The Hague"), post_room.office("New York")
    hague.meets(york)
    return hague, york
