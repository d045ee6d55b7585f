"""Who sits where in the register, and what is odd about it."""

from __future__ import annotations

from collections.abc import Iterable

from focalnet.domain.record import Record
from focalnet.domain.records import Designation, Institution, Person, State
from focalnet.domain.seats import Seat, SeatWarning, seat_of, warnings_of
from focalnet.services.ports import Register


def seat_warnings(register: Register, mandates: Iterable[Designation]) -> tuple[SeatWarning, ...]:
    """Return what is odd about the seats of these mandates and concerns one of them.

    All mandates of a seat are looked at, not only those given.
    """
    own = {item.id: item for item in mandates}
    wanted: set[Seat] = {seat_of(item) for item in own.values()}
    there: dict[str, Designation] = dict(own)
    for place, code, kind in sorted({(*_place(seat), seat.kind) for seat in wanted}):
        for item in register.records(Designation.KIND, {place: code, "kind": kind}):
            if isinstance(item, Designation) and seat_of(item) in wanted:
                there[item.id] = item
    return tuple(found for found in warnings_of(there.values()) if own.keys() & {*found.mandates})


def warnings_about(register: Register, record: Record) -> tuple[SeatWarning, ...]:
    """Return what is odd about the seats a record has to do with.

    Those of a designation, of all mandates a person or institution holds or held,
    or of all mandates of a State.
    """
    if isinstance(record, Designation):
        return seat_warnings(register, [record])
    if isinstance(record, State):
        found = register.records(Designation.KIND, {"state": record.code})
        return warnings_of(item for item in found if isinstance(item, Designation))
    if isinstance(record, Person | Institution):
        return seat_warnings(register, mandates_of(register, record.id))
    return ()


def mandates_of(register: Register, holder: str) -> list[Designation]:
    """Return all mandates somebody holds, held or is to hold, in the order of the lists."""
    found = register.records(Designation.KIND, {"holder": holder})
    return [item for item in found if isinstance(item, Designation)]


def _place(seat: Seat) -> tuple[str, str]:
    """Return the field that names the State or the regional group of a seat, and its code."""
    return ("state", seat.state) if seat.state else ("region", seat.region)
