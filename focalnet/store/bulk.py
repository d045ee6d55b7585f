"""Work on a hundred thousand records: in batches, with the garbage collector at rest."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

Item = TypeVar("Item")


def batches(items: Sequence[Item], size: int) -> Iterator[Sequence[Item]]:
    """Yield *items* in runs of at most *size*."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Keep the garbage collector from walking a large heap again and again.

    Records and changes hold no cycles; what is done with goes by itself.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
