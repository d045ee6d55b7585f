"""Reading what is due on the store's thread."""

from __future__ import annotations

from datetime import date

from focalnet.services.due import due
from focalnet.services.ports import Register
from focalnet.ui.naming import Naming
from focalnet.ui.today.wording import Matter, Told, line_of, matter_of

FIRST_LINES = 5
# Nobody works through more in a day; the count says how many there are.
MOST_LINES = 500


def read_matters(register: Register, today: date, naming: Naming) -> tuple[Matter, ...]:
    """Return every heading with its count and first lines."""
    found = due(register, today, limit=FIRST_LINES)
    return tuple(matter_of(section, naming) for section in found.sections)


def read_whole(register: Register, code: str, today: date, naming: Naming) -> tuple[Told, ...]:
    """Return the lines behind one heading, the most pressing first."""
    found = due(register, today, limit=MOST_LINES)
    return tuple(
        line_of(code, item, naming)
        for section in found.sections
        if section.code == code
        for item in section.items
    )
