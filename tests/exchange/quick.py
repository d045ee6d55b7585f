"""A laptop that keeps its register in memory, and in no tables."""

from __future__ import annotations

from focalnet.domain.changes import DatedChange
from tests.exchange.desk import SCRATCH, Desk, Line
from tests.exchange.memory import MemoryRegister


class QuickDesk(Desk):
    """A laptop that keeps everything in memory and nothing in tables."""

    is_kept_in_tables = False
    register: MemoryRegister

    def __init__(self, number: int, skew_ms: int, copied: Desk | None = None) -> None:
        super().__init__(number, skew_ms)
        self._go_on(copied.register.replica if copied else self.random.randbytes(8).hex(), copied)

    def _go_on(self, replica: str, held: Desk | None) -> None:
        """Go on under an id with what another laptop holds."""
        offices = {one.replica: one.office for one in held.laptops()} if held else {}
        offices.setdefault(replica, f"Office {self.number}")
        sets = held.log() if held else {}
        self.register = MemoryRegister(replica, offices, self.now_ms, self.random.randbytes, sets)

    def restore(self, backup: Desk) -> None:
        self.latest_ms = 0
        self._go_on(self.random.randbytes(8).hex(), backup)

    def scratch(self) -> Desk:
        return QuickDesk(self.number + SCRATCH, self.skew_ms, self)

    def records(self) -> list[str]:
        return sorted(self.register.changes())

    def changes(self) -> dict[str, tuple[str, list[DatedChange]]]:
        return self.register.changes()

    def lines(self) -> list[Line]:
        rows = (self.register.row(key) for key in self.records())
        return [(row.id, row.retired, row.conflict) for row in rows if row]
