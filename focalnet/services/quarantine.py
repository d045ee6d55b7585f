"""Changes of a lost laptop that wait: to be looked at, let in as its officer's, or dropped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from focalnet.domain.errors import FocalnetError
from focalnet.domain.exchange import Laptop, Received, StoredEntry, StoredSet
from focalnet.domain.offices import Quarantined
from focalnet.services.bundle_files import Arriving
from focalnet.services.office_cards import office_card
from focalnet.services.office_keys import Desk

DROPPED = b""


class NothingAside(FocalnetError):
    """No change set of this laptop and of these numbers waits."""

    code = "quarantine.nothing"
    remedy = "List the quarantine again; nothing was changed."


@dataclass(frozen=True, slots=True)
class AsideLine:
    """A change set that waits: whose laptop made it, who passed it on, and what it is about.

    ``clock`` and ``author`` are what the lost laptop says; it may say anything.
    ``kinds`` counts the records it touches.
    """

    replica: str
    number: int
    office: str
    passed_on_by: str
    clock: str
    author: str
    action: str
    kinds: Mapping[str, int]


def quarantine(desk: Desk) -> list[AsideLine]:
    """Return the change sets that wait for a decision, by laptop and number."""
    register = desk.register
    names = {office.id: office.name for office in register.offices.offices()}
    offices = {laptop.replica: laptop.office for laptop in _laptops(desk)}
    return [
        AsideLine(
            one.replica,
            one.number,
            offices.get(one.replica, ""),
            names.get(aside.office, ""),
            one.clock,
            one.author,
            one.action,
            Counter(entry.kind for entry in one.entries if isinstance(entry, StoredEntry)),
        )
        for aside, one in _waiting(desk)
    ]


def release(desk: Desk, replica: str, upto: int = 0) -> Received:
    """Take in what waits of a laptop, up to a number or all of it, as if it had not been lost.

    Hash, signature and chain are checked as ever. Later change sets of the laptop go on
    being put aside. Raises NothingAside or BundleRefused; nothing is changed then.
    """
    chosen = _chosen(desk, replica, upto)
    arriving = Arriving(desk.register)
    for one in chosen:
        for entry in one.entries:
            if isinstance(entry, StoredEntry):
                arriving.look(entry.content)

    def along() -> None:
        # Files were not kept with what waits: they are asked for with the next bundle.
        arriving.take_in(())
        _settled(desk, chosen, "quarantine.released")

    return desk.register.receive(chosen, _laptops(desk), since={}, along=along)


def drop(desk: Desk, replica: str, upto: int = 0) -> int:
    """Drop what waits of a laptop, up to a number or all of it; return how many it was.

    Its content is gone, and it is not put aside again. Raises NothingAside.
    """
    chosen = _chosen(desk, replica, upto)
    _settled(desk, chosen, "quarantine.dropped")
    return len(chosen)


def _settled(desk: Desk, chosen: Sequence[StoredSet], action: str) -> None:
    for one in chosen:
        desk.register.offices.empty_aside(one.replica, one.number)
    desk.register.note(
        action, laptop=chosen[0].replica, sets=len(chosen), upto=max(one.number for one in chosen)
    )


def _chosen(desk: Desk, replica: str, upto: int) -> list[StoredSet]:
    found = [
        one
        for _, one in _waiting(desk)
        if one.replica == replica and (not upto or one.number <= upto)
    ]
    if not found:
        raise NothingAside("Nothing of this laptop waits in quarantine.", place=replica)
    return found


def _waiting(desk: Desk) -> list[tuple[Quarantined, StoredSet]]:
    """Return what waits: neither dropped, nor come in since because more of it is trusted."""
    register = desk.register
    return [
        (aside, desk.bundles.unpacked(aside.content))
        for aside in register.offices.quarantined()
        if aside.content != DROPPED and not register.link(aside.replica, aside.number)
    ]


def _laptops(desk: Desk) -> list[Laptop]:
    cards = [office_card(desk, office) for office in desk.register.offices.offices()]
    return [
        Laptop(laptop.replica, card.name, laptop.signing)
        for card in cards
        for laptop in card.laptops
    ]
