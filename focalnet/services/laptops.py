"""The laptops of this office: which there are, who used them last, which are out of use."""

from __future__ import annotations

from dataclasses import dataclass

from focalnet.services.office_cards import office_card, our_office
from focalnet.services.office_keys import Desk

# Who used a laptop is looked for among so many of the newest actions.
MOST_ACTIONS = 5000


@dataclass(frozen=True, slots=True)
class LaptopLine:
    """One laptop: ``author`` and ``clock`` are of its newest action that is held here.

    ``before`` says that this laptop was restored and goes on for it.
    ``held`` is the number of that action; ``trusted`` the last one taken in of a
    laptop put out of use on the day ``out_since`` (empty while it is in use).
    """

    replica: str
    is_this: bool
    valid_to: str
    author: str
    clock: str
    held: int
    out_since: str = ""
    trusted: int = 0
    before: bool = False


@dataclass(frozen=True, slots=True)
class OfficeLaptops:
    """All laptops of this office; only the one with the root can take in or put out of use."""

    holds_root: bool
    lines: tuple[LaptopLine, ...]


def laptops_of(desk: Desk) -> OfficeLaptops:
    """Return the laptops of this office, this one first."""
    register = desk.register
    card = office_card(desk, our_office(desk))
    gone = {one.replica: one for one in card.revocations}
    held = register.vector()
    newest: dict[str, tuple[str, str]] = {}
    for action in register.actions(MOST_ACTIONS):
        newest.setdefault(action.set_id.partition(".")[0], (action.author, action.clock))
    lines = [
        LaptopLine(
            one.replica,
            one.replica == register.replica,
            one.valid_to,
            *newest.get(one.replica, ("", "")),
            held.get(one.replica, 0),
            gone[one.replica].on if one.replica in gone else "",
            gone[one.replica].last if one.replica in gone else 0,
            one.replica in register.succeeds,
        )
        for one in card.laptops
    ]
    lines.sort(key=lambda line: (not line.is_this, line.replica))
    return OfficeLaptops(bool(desk.keys().root), tuple(lines))
