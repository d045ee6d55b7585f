"""A parser to be tried: what it is given, what may come of it, and what is a finding."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from focalnet.domain.errors import FocalnetError

Reseal = Callable[[bytes], bytes]
LONGEST = 24 * 1024


@dataclass(frozen=True, slots=True)
class Parser:
    """One reader of bytes or text from outside.

    ``run`` reads what it is given and asserts what must hold of a good result; of
    exceptions only those of ``refusals`` may come out. ``shape`` says how examples are
    best altered: bytes, text, json (headed-json after a line), cbor or zip.
    ``tokens`` are words of the format.
    ``resealed`` mends checksums and signatures, so that what lies behind them is reached.
    """

    name: str
    run: Callable[[bytes], None]
    seeds: Callable[[], Iterable[bytes]]
    shape: str = "text"
    tokens: tuple[bytes, ...] = ()
    resealed: Reseal | None = None
    refusals: tuple[type[Exception], ...] = (FocalnetError,)
    kept: int = 30
    """How many inputs the tests read again at the most."""
    suffixes: tuple[str, ...] = ()
    """How the names of real examples end that it can be given."""

    def tried(self, data: bytes) -> bool:
        """Return whether the input was taken; False where it was refused as it should be."""
        try:
            self.run(data)
        except self.refusals:
            return False
        return True


def text_of(data: bytes) -> str:
    """Return bytes as the text somebody may have typed, half letters and all."""
    return data.decode("utf-8", "surrogatepass" if b"\xed" in data else "replace")


def lenient_text(data: bytes) -> str:
    """Return text of any bytes."""
    try:
        return text_of(data)
    except UnicodeDecodeError:
        return data.decode("utf-8", "replace")


Slow = partial(Parser, kept=10)
"""A parser that takes what it reads into a real register."""
