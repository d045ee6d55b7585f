"""What the use cases need of the audit: the record of what was done with the register."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from focalnet.domain.auditing import AuditRow, Head


class AuditBook(Protocol):
    """Reads the audit, and keeps what other laptops said of theirs."""

    def head(self) -> Head:
        """Return number and hash of the newest row."""
        ...

    def link(self, number: int) -> bytes:
        """Return the hash of a row, or nothing."""
        ...

    def rows(self, after: int = 0) -> Iterator[AuditRow]:
        """Yield the rows after a number, the oldest first."""
        ...

    def witnessed(self) -> dict[str, Head]:
        """Return what other laptops said last of their audit."""
        ...

    def bear_witness(self, replica: str, head: Head) -> None:
        """Keep what a laptop said of its audit, in place of what it said before."""
        ...
