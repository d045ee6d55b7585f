"""Who may see or print a field."""

from __future__ import annotations

from enum import IntEnum


class Audience(IntEnum):
    """Readers of a document, from the widest circle to the narrowest.

    A reader of a narrow circle sees all that the wider ones see. PUBLIC is
    anyone; NETWORK the focal points themselves; FULL the office that keeps the
    register.
    """

    PUBLIC = 0
    NETWORK = 1
    FULL = 2

    @classmethod
    def named(cls, name: str) -> Audience:
        """Return the audience called *name* (public, network, full)."""
        return cls[name.upper()]

    @property
    def code(self) -> str:
        """The name in the form files and commands use."""
        return self.name.lower()


AUDIENCES = tuple(item.code for item in Audience)

# Roles in witness relocation are a matter of life: never outside the full circle.
GUARDED_THEMES = frozenset({"relocation"})
