"""Every single-bit flip and every cut of the reference bundles: ``python -m tests.bundles.damage``.

Each is tried on the file as it is sent, and on what was decrypted, as somebody could
alter it who can read it. All must be refused with one class of error. The tests take a
part of them; this takes all, in a minute or two.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pyrage

from focalnet.bundles.frame import MAGIC
from focalnet.bundles.sealing import checked
from focalnet.domain.refusals import BundleRefused
from tests.bundles.golden import NAMES, Golden, golden

BITS = 8


@dataclass(frozen=True, slots=True)
class Target:
    """Bytes of a bundle, and what opens them."""

    name: str
    raw: bytes
    opens: Callable[[bytes], object]

    def accepts(self, wrong: bytes) -> bool:
        """Return whether other bytes are opened; raises whatever is no refusal."""
        if wrong == self.raw:
            return False
        try:
            self.opens(wrong)
        except BundleRefused:
            return False
        return True


def targets(name: str) -> tuple[Target, Target]:
    """Return a reference bundle as it is sent, and what is in it when it is decrypted."""
    kept = golden(name)
    return Target(name, kept.raw, kept.open), inside(name, kept)


def inside(name: str, kept: Golden) -> Target:
    """Return what a reader of a bundle has before anything is checked."""
    identity = pyrage.x25519.Identity.from_str(kept.receiving)
    plain = bytes(pyrage.decrypt(kept.raw[len(MAGIC) :], [identity]))
    return Target(
        f"{name}, decrypted",
        plain,
        lambda wrong: checked(wrong, kept.receiving, lambda _: kept.signing),
    )


def flips(raw: bytes, step: int = 1, start: int = 0) -> Iterator[bytes]:
    """Yield the bytes with one bit turned, each bit in turn or every so many."""
    for place in range(start, len(raw) * BITS, step):
        wrong = bytearray(raw)
        wrong[place // BITS] ^= 1 << place % BITS
        yield bytes(wrong)


def cuts(raw: bytes, step: int = 1) -> Iterator[bytes]:
    """Yield every beginning of the bytes."""
    yield from (raw[:length] for length in range(0, len(raw), step))


def main() -> int:
    total, accepted, began = 0, 0, time.monotonic()
    for target in (one for name in NAMES for one in targets(name)):
        for what, altered in (("flips", flips(target.raw)), ("cuts", cuts(target.raw))):
            count = 0
            for wrong in altered:
                count += 1
                accepted += target.accepts(wrong)
            total += count
            print(f"{target.name}: {count:,} {what}", flush=True)  # noqa: T201
    took = time.monotonic() - began
    print(f"{total:,} cases in {took:.0f} s, {accepted} of them accepted")  # noqa: T201
    return 1 if accepted else 0


if __name__ == "__main__":
    sys.exit(main())
