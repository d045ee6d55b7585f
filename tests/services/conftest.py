"""A real, encrypted register with the reference data in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from focalnet.services.records import add_records
from focalnet.services.reference import reference_records
from focalnet.store import create_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from focalnet.services.ports import Register

KEY = bytes(range(32))


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    """Give an open register with the States and themes."""
    opened = create_store(tmp_path / "office", KEY, office="Registry", author="Officer")
    add_records(opened, reference_records(opened.ids.element), action="reference")
    yield opened
    opened.close()
