"""The eleven obligations, looked at from outside: nothing here asks the code it judges."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from typing import Any

from focalnet.domain.changes import LIFE, DatedChange
from focalnet.domain.exchange import StoredEntry
from focalnet.domain.kinds import KINDS
from focalnet.domain.merging import fold
from focalnet.services.conflicts import conflicts
from focalnet.services.ports import Selection
from tests.exchange.laptops import Desk, heads_of

ALL = Selection(tuple(KINDS), retired=True)
DAY_MS = 86_400_000


def tables_are_the_fold(desk: Desk) -> None:
    """3: rows, lines, index and what is derived are what the journal says."""
    assert desk.disagreements() == {}


def order_says_nothing(desk: Desk, source: random.Random) -> None:
    """1: changes in another order, or twice, come to the same."""
    for key, (kind, changes) in desk.changes().items():
        shuffled = changes * 2
        source.shuffle(shuffled)
        assert fold(key, kind, shuffled) == fold(key, kind, changes)


def heads_are_shown(desk: Desk) -> None:
    """7, and none is lost: what stands is shown, in conflict, or hidden by who had seen it."""
    states = desk.states()
    for key, (_, changes) in desk.changes().items():
        state, heads = states[key], heads_of(changes)
        if any(_is(item, "erased") for item in changes):
            assert (state.life, state.content, state.conflicts) == ("erased", {}, ())
            continue
        for name, standing in heads.items():
            values = {repr(_compared(item)) for item in standing.values()}
            assert (name in state.conflicts) >= (len(values) > 1), name
        others = [item for name, found in heads.items() if name != LIFE for item in found.values()]
        lives = list(heads.get(LIFE, {}).values())
        if state.life == "retired":
            seen = {one for item in lives for one in (item.change.value or {}).get("seen", ())}
            assert {item.id for item in others} <= seen
        if state.life == "" and lives:
            assert all(item.change.value is None for item in (*lives, *others))


def _is(item: DatedChange, life: str) -> bool:
    value = item.change.value
    return item.change.field == LIFE and isinstance(value, dict) and value.get("is") == life


def _compared(item: DatedChange) -> Any:
    value = item.change.value
    return value.get("is") if item.change.field == LIFE and isinstance(value, dict) else value


def links_lead_to_the_one(desk: Desk) -> None:
    """What points to one of several that are the same is shown with the smallest of them."""
    changes = desk.changes()
    folded = {key: fold(key, *found) for key, found in changes.items()}
    there = {key for key, state in folded.items() if state.is_there}
    near: dict[str, set[str]] = {}
    for state in folded.values():
        content = state.content
        if state.kind == "likeness" and state.life == "here" and content.get("verdict") == "same":
            for one, other in ((content["first"], content["second"]),) * 2:
                near.setdefault(one, {one}).add(other)
                near.setdefault(other, {other}).add(one)
    for state in folded.values():
        holder = state.content.get("holder") if state.kind == "designation" else None
        if holder and state.is_there:
            group = _group(holder, near) & there
            wanted = min(group) if holder in group else holder
            record: Any = desk.register.record(state.record)
            assert record.holder == wanted
    for key in near:
        group = _group(key, near) & there
        row = desk.register.row(key)
        if row and key in group and key != min(group):
            assert row.retired


def _group(key: str, near: dict[str, set[str]]) -> set[str]:
    found, waiting = {key}, [key]
    while waiting:
        more = near.get(waiting.pop(), set()) - found
        found |= more
        waiting += more
    return found


def the_clock_is_not_dragged(desk: Desk) -> None:
    """A clock of others that runs ahead moves ours by a day at most."""
    own = desk.database.value(
        "SELECT max(clock) FROM change_set WHERE replica = ?", (desk.register.replica,)
    )
    if own:
        assert int(own[:12], 16) <= desk.now_ms() + DAY_MS + 1000


def everything_is_equal(desks: Sequence[Desk]) -> None:
    """4: logs, folds, lists, conflicts and what is held are the same everywhere."""
    first, *others = [_picture(desk) for desk in desks]
    for other in others:
        for name, value in first.items():
            assert other[name] == value, name


def _picture(desk: Desk) -> dict[str, Any]:
    register = desk.register
    rows = register.rows(register.positions(ALL))
    log = desk.log()
    return {
        "log": {key: (given.hash, given.signature) for key, given in log.items()},
        "entries": {key: given.entries for key, given in log.items()},
        "folds": desk.states(),
        "lines": [(row.id, row.title, row.detail, row.retired, row.conflict) for row in rows],
        "records": [register.record(row.id) for row in rows],
        "conflicts": conflicts(register),
        "erased": register.erasures(),
        "newer": register.newer(),
        "held": register.vector(),
        "aliases": register.canonical([row.id for row in rows]),
    }


def nothing_is_lost(desk: Desk, ever: dict[str, bytes]) -> None:
    """5, 9, 10: every change set ever written is here, whole, under its own id."""
    log = desk.log()
    assert {key: given.hash for key, given in log.items()} == ever
    assert all(given.is_whole for given in log.values())


def nothing_erased_is_left(desk: Desk, secrets: Iterable[str]) -> None:
    """Values are gone where they were erased, and only there."""
    kept = b"".join(
        entry.content
        for given in desk.log().values()
        for entry in given.entries
        if isinstance(entry, StoredEntry)
    )
    for secret in secrets:
        assert secret.encode() not in kept
