"""Who reads a document: one of the three audiences, or a circle of the officer's own within it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from focalnet.domain.audience import GUARDED_THEMES, Audience
from focalnet.domain.leaving_out import Omission, without
from focalnet.domain.record import Record
from focalnet.domain.visibility import may_see, stripped


@dataclass(frozen=True, slots=True)
class Readers:
    """An audience, and for a circle of the officer's own its name and what it does not get.

    ``protection`` is "protected", "clear", or empty for as the base asks.
    """

    base: Audience
    name: str = ""
    left_out: frozenset[Omission] = frozenset()
    marking: str = ""
    protection: str = ""

    @property
    def is_own(self) -> bool:
        """Whether the officer made this circle."""
        return bool(self.name)

    @property
    def is_above_public(self) -> bool:
        """Whether somebody must not read it; then protecting the file can be chosen."""
        return self.base is not Audience.PUBLIC or self.protection == "protected"

    @property
    def is_protected(self) -> bool:
        """Whether a file for them is protected unless the officer says otherwise."""
        return self.is_above_public and self.protection != "clear"

    @property
    def code(self) -> str:
        """What they are called in choices: the name of the circle, or the code of the audience."""
        return self.name or self.base.code

    def sees(self, record: Record) -> Record | None:
        """Return the record as they may see it; None where they may not know of it.

        Roles in witness relocation are for the full audience itself, not for a
        circle within it.
        """
        if self.is_own and getattr(record, "theme", "") in GUARDED_THEMES:
            return None
        if not may_see(record, self.base):
            return None
        return without(stripped(record, self.base), self.left_out)

    def leaves_out(self, *wanted: str) -> bool:
        """Return whether one of these is left out, by its own name or with all it lies in."""
        return any(str(item) in wanted for item in self.left_out)

    def within(self, other: Readers) -> Readers:
        """Return these readers, seeing no more than the *other* ones either."""
        return replace(
            self, base=min(self.base, other.base), left_out=self.left_out | other.left_out
        )

    def plain(self) -> dict[str, Any]:
        """Return what the circle is, as JSON can hold it."""
        told = {
            "name": self.name,
            "base": self.base.code,
            "left_out": sorted(map(str, self.left_out)),
            "marking": self.marking,
            "protection": self.protection,
        }
        return {name: item for name, item in told.items() if item}

    @classmethod
    def from_plain(cls, told: Mapping[str, Any]) -> Readers:
        """Return readers as :meth:`plain` wrote them; raises NotLeftOut, KeyError or TypeError."""
        return cls(
            Audience.named(told["base"]),
            told["name"],
            frozenset(Omission.read(item) for item in told.get("left_out", ())),
            told.get("marking", ""),
            told.get("protection", ""),
        )
