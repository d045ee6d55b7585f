"""Changes of a lost laptop that wait: to be looked at, let in as its officer's, or dropped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from focalnet.domain.changes import LIFE
from focalnet.domain.errors import FocalnetError
from focalnet.domain.exchange import Laptop, Received, StoredEntry, StoredSet
from focalnet.domain.merging import RecordState
from focalnet.domain.offices import Quarantined
from focalnet.services.bundle_files import Arriving
from focalnet.services.office_cards import office_card
from focalnet.services.office_keys import Desk
from focalnet.services.ports import Register


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


@dataclass(frozen=True, slots=True)
class AsideChange:
    """One field of one record that would say something else: ``here`` now, ``then`` if taken in.

    Both are plain data; of the field LIFE {"is": life}. ``conflict`` says that both
    would stand, to be settled.
    """

    record: str
    kind: str
    title: str
    field: str
    here: Any
    then: Any
    conflict: bool = False


def how_many_wait(register: Register) -> int:
    """Return how many change sets of lost laptops wait for a decision."""
    return len(_undecided(register))


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
            Counter(entry.kind for entry in _entries(one)),
        )
        for aside, one in _waiting(desk)
    ]


def would_change(
    desk: Desk, replica: str, numbers: Collection[int] = ()
) -> tuple[AsideChange, ...]:
    """Return what taking these change sets in would make of the records; nothing is changed.

    Without numbers, all that waits of the laptop. Raises NothingAside or BundleRefused.
    """
    register, chosen = desk.register, _chosen(desk, replica, 0, numbers)
    records = list(dict.fromkeys(entry.record for one in chosen for entry in _entries(one)))
    here, then = register.states_of(records), {}
    titles: dict[str, str] = {}

    def look() -> None:
        then.update(register.states_of(records))
        titles.update({row.id: row.title for row in map(register.row, records) if row})

    register.receive(chosen, _laptops(desk), since={}, dry=True, along=look)
    return tuple(
        change
        for key in records
        if key in then
        for change in _differences(here.get(key), then[key], titles.get(key, ""))
    )


def _differences(here: RecordState | None, then: RecordState, title: str) -> Iterator[AsideChange]:
    before, life = (here.content, here.life) if here else ({}, "")
    of = (then.record, then.kind, title)
    if life != then.life:
        yield AsideChange(*of, LIFE, {"is": life} if life else None, {"is": then.life})
    for name in dict.fromkeys((*then.content, *before)):
        was, will = before.get(name), then.content.get(name)
        disputed = [one for one in then.conflicts if one.partition("/")[0] == name]
        new = [one for one in disputed if here is None or one not in here.conflicts]
        if was != will or new:
            yield AsideChange(*of, name, was, will, conflict=bool(new))


def release(desk: Desk, replica: str, upto: int = 0, numbers: Collection[int] = ()) -> Received:
    """Take in what waits of a laptop, as if it had not been lost.

    All of it, that up to a number, or that of some numbers only.

    Hash, signature and chain are checked as ever. Later change sets of the laptop go on
    being put aside. Raises NothingAside or BundleRefused; nothing is changed then.
    """
    chosen = _chosen(desk, replica, upto, numbers)
    arriving = Arriving(desk.register)
    for one in chosen:
        for entry in _entries(one):
            arriving.look(entry.content)

    def along() -> None:
        # Files were not kept with what waits: they are asked for with the next bundle.
        arriving.take_in(())
        _settled(desk, chosen, "quarantine.released")

    return desk.register.receive(chosen, _laptops(desk), since={}, along=along)


def drop(desk: Desk, replica: str, upto: int = 0, numbers: Collection[int] = ()) -> int:
    """Drop what waits of a laptop, chosen as for release; return how many sets it was.

    Its content is gone, and it is not put aside again. Raises NothingAside.
    """
    chosen = _chosen(desk, replica, upto, numbers)
    _settled(desk, chosen, "quarantine.dropped")
    return len(chosen)


def _settled(desk: Desk, chosen: Sequence[StoredSet], action: str) -> None:
    for one in chosen:
        desk.register.offices.empty_aside(one.replica, one.number)
    desk.register.note(
        action, laptop=chosen[0].replica, sets=len(chosen), upto=max(one.number for one in chosen)
    )


def _chosen(
    desk: Desk, replica: str, upto: int = 0, numbers: Collection[int] = ()
) -> list[StoredSet]:
    found = [
        one
        for _, one in _waiting(desk)
        if one.replica == replica
        and (not upto or one.number <= upto)
        and (not numbers or one.number in numbers)
    ]
    if not found:
        raise NothingAside("Nothing of this laptop waits in quarantine.", place=replica)
    return found


def _waiting(desk: Desk) -> list[tuple[Quarantined, StoredSet]]:
    wanted = _undecided(desk.register)
    return [
        (aside, desk.bundles.unpacked(aside.content))
        for aside in desk.register.offices.quarantined()
        if (aside.replica, aside.number) in wanted
    ]


def _undecided(register: Register) -> set[tuple[str, int]]:
    """Return what waits: neither dropped, nor come in since because more of it is trusted."""
    return {one for one in register.offices.undecided() if not register.link(*one)}


def _entries(one: StoredSet) -> Iterator[StoredEntry]:
    return (entry for entry in one.entries if isinstance(entry, StoredEntry))


def _laptops(desk: Desk) -> list[Laptop]:
    cards = [office_card(desk, office) for office in desk.register.offices.offices()]
    return [
        Laptop(laptop.replica, card.name, laptop.signing)
        for card in cards
        for laptop in card.laptops
    ]
