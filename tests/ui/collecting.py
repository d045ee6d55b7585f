"""Garbage of the window is collected between tests, on the window's thread."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def collected_on_the_windows_thread() -> Iterator[None]:
    """Do as ui.collecting does in the program: no other thread may drop a widget."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True, scope="module")
def what_lasts_is_left_alone() -> None:
    """Keep what earlier tests loaded for good (fonts, tables) out of every later collection."""
    gc.collect()
    gc.freeze()
