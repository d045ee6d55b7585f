"""What the exchange needs of the open register: its change sets, and its book of offices.

Types only; services.ports.Register is both.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from focalnet.domain.exchange import Laptop, Received, StoredSet, Vector


def nothing_along() -> None:
    """Write nothing beside the change sets."""


class ChangeSets(Protocol):
    """Gives out the change sets of the journal and takes in those of other laptops."""

    replica: str
    """This laptop: 16 hexadecimal digits."""

    def vector(self) -> dict[str, int]:
        """Return, for each laptop, the number up to which all its sets are held whole."""
        ...

    def link(self, replica: str, number: int) -> bytes:
        """Return the hash of a change set that is held, or nothing."""
        ...

    def lacking(self, since: Vector, records: Container[str] | None = None) -> Iterator[StoredSet]:
        """Yield the sets whose number is above that of *since*, in an order of their chains.

        With *records*, only those that touch one of them, with the entries of other
        records withheld.
        """
        ...

    def receive(
        self,
        sets: Iterable[StoredSet],
        laptops: Sequence[Laptop],
        *,
        dry: bool = False,
        along: Callable[[], None] = nothing_along,
    ) -> Received:
        """Check and take in change sets, with tables, lists and index, in one transaction.

        Sets held already are passed over; a whole one completes one that was held
        in part. *laptops* are those whose signatures may be found besides the ones
        known; *along* is called inside the transaction, to write what belongs to
        it. With *dry* all is done and taken back. Raises BundleForked,
        BundleDamaged (a hash, signature or chain does not hold) or BundleGap
        (whole sets that follow on none); nothing is changed then.
        """
        ...
