"""To which States something goes: those named, all Parties, or those a search finds."""

from __future__ import annotations

from datetime import date

from focalnet.domain.records import State
from focalnet.services.ports import Register
from focalnet.services.reference import is_party
from focalnet.services.searches import search_text
from focalnet.services.selecting import select


def all_parties(register: Register, day: date) -> list[str]:
    """Return the codes of all States Parties on a day."""
    states = (state for state in register.records("state") if isinstance(state, State))
    return sorted(state.code for state in states if is_party(state, day))


def states_found(register: Register, search: str, *, today: date) -> list[str]:
    """Return the codes of the States that a search, or the saved search @name, leads to.

    A State stands for itself, any other record for the State it is of. Raises
    InvalidSearch or NoSuchSearch.
    """
    ids = select(register, search_text(register, search), today=today)
    codes = {
        record.code if isinstance(record, State) else getattr(record, "state", "")
        for record in register.many(ids).values()
    }
    return sorted(codes - {""})
