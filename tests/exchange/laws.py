"""The eleven obligations, looked at from outside: nothing here asks the code it judges.

Each law says which of the obligations of ``docs/decisions/0015-merge.md`` it holds; where one
is broken, LawBroken names it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import wraps
from typing import Any, ParamSpec

from focalnet.domain.changes import HERE, LIFE, ChangeSet, DatedChange
from focalnet.domain.exchange import Received, StoredEntry, StoredSet, WithheldEntry
from focalnet.domain.merging import RecordState, fold
from focalnet.services.conflicts import Conflict, conflicts
from tests.exchange.desk import DAY_MS, Desk, heads_of, replacing

Arguments = ParamSpec("Arguments")

LAWS: dict[str, tuple[int, ...]] = {}
"""The names of the laws, with the obligations that each holds."""


class LawBroken(AssertionError):
    """What must hold does not."""

    def __init__(self, law: str, told: object = "") -> None:
        super().__init__(f"{law} {told}")
        self.law = law


def law(*obligations: int) -> Callable[[Callable[Arguments, None]], Callable[Arguments, None]]:
    """Make a law of a function that asserts."""

    def made(judging: Callable[Arguments, None]) -> Callable[Arguments, None]:
        LAWS[judging.__name__] = obligations

        @wraps(judging)
        def judge(*args: Arguments.args, **kwargs: Arguments.kwargs) -> None:
            try:
                judging(*args, **kwargs)
            except LawBroken:
                raise
            except AssertionError as error:
                raise LawBroken(judging.__name__, error) from error

        return judge

    return made


# --- whenever something is written ---


@law(9)
def no_id_is_used_twice(written: StoredSet, ever: Mapping[str, StoredSet]) -> None:
    assert ever.get(written.id, written).hash == written.hash


@law(6)
def only_what_was_on_screen_is_replaced(
    done: ChangeSet, screen: Mapping[str, Mapping[str, Mapping[str, DatedChange]]]
) -> None:
    for record, field, replaced in replacing(done):
        assert replaced in screen.get(record, {}).get(field, {}), field


@law(6, 7)
def only_what_was_on_screen_is_hidden(
    done: ChangeSet, screen: Mapping[str, Mapping[str, Mapping[str, DatedChange]]]
) -> None:
    for entry in done.entries:
        shown = {key for heads in screen.get(entry.record, {}).values() for key in heads}
        for change in entry.changes:
            if change.field == LIFE and isinstance(change.value, dict):
                assert set(change.value.get("seen", ())) <= shown


@law()
def the_clock_is_not_dragged(desk: Desk, written: Iterable[StoredSet]) -> None:
    """A clock of others that runs ahead moves ours by a day at most."""
    for given in written:
        assert int(given.clock[:12], 16) <= desk.latest_ms + DAY_MS + 1000


@law()
def what_is_replaced_is_earlier(done: ChangeSet, known: Mapping[str, DatedChange]) -> None:
    """No later edit of one's own loses to an earlier one, whatever the wall clock said."""
    own = f"{done.replica}."
    for _, _, key in replacing(done):
        if key.startswith(own) and key in known:
            assert known[key].clock < done.clock


@law(10)
def newer_parts_are_kept(before: RecordState, after: RecordState) -> None:
    """Whoever edits a value takes nothing away that only a newer version shows."""
    moods = {item["id"]: item.get("mood") for item in before.content.get("emails", ())}
    for item in after.content.get("emails", ()):
        assert item.get("mood") == moods.get(item["id"])


@law(4)
def what_is_settled_is_no_conflict(desk: Desk, record: str, field: str) -> None:
    assert (record, field) not in [(item.record, item.field) for item in conflicts(desk.register)]


@law(5)
def who_was_entered_twice_is_erased_twice(desk: Desk, same: Collection[str]) -> None:
    assert desk.register.erased(sorted(same)) == set(same)


def the_same_as(record: str, desk: Desk) -> set[str]:
    """Return a record and those that are there and the same as it."""
    folded = {key: fold(key, *found) for key, found in desk.changes().items()}
    names = _canonical(folded, {key for key, state in folded.items() if state.is_there})
    return {record, *(key for key, name in names.items() if name == names.get(record))}


# --- after every step ---


@law(3)
def tables_are_the_fold(desk: Desk) -> None:
    """Rows, lines, index and what is derived are what the journal says."""
    assert desk.disagreements() == {}


@law(3)
def lists_show_what_was_said(desk: Desk) -> None:
    """Records and lines are those of the fold, with what is the same brought together."""
    folded = {key: fold(key, *found) for key, found in desk.changes().items()}
    there = {key for key, state in folded.items() if state.is_there}
    names = _canonical(folded, there)
    lines = []
    for key in sorted(there):
        state = folded[key]
        is_hidden = state.life != HERE or names.get(key, key) != key
        lines.append((key, is_hidden, bool(state.conflicts)))
        value: Any = state.value()
        if state.kind == "designation":
            value = replace(value, holder=names.get(value.holder, value.holder))
        assert desk.register.record(key) == value, state.kind
    assert desk.lines() == lines


def _canonical(folded: Mapping[str, RecordState], there: set[str]) -> dict[str, str]:
    """Return the ids that records go by: the smallest that is there of those that are the same."""
    near: dict[str, set[str]] = {}
    for state in folded.values():
        if state.kind != "likeness" or state.life != HERE:
            continue
        first, second, verdict = map(state.content.get, ("first", "second", "verdict"))
        if first and second and verdict == "same":
            near.setdefault(first, set()).add(second)
            near.setdefault(second, set()).add(first)
    found = {}
    for key in near:
        group, waiting = {key}, [key]
        while waiting:
            more = near[waiting.pop()] - group
            group |= more
            waiting += more
        if key in there:
            found[key] = min(group & there)
    return found


@law(3)
def a_bare_model_says_the_same(desk: Desk, model: Desk) -> None:
    """Journal, tables and book say what the set of change sets comes to without any of them."""
    shown, wanted = picture(desk), picture(model)
    for name, value in wanted.items():
        if name == "conflicts":
            # The model has neither titles nor the order of lists.
            untitled = [replace(one, title="") for one in shown[name]]
            assert sorted(untitled, key=_id) == sorted(value, key=_id)
        else:
            assert shown[name] == value, name


def _id(conflict: Conflict) -> str:
    return conflict.id


@law(7)
def heads_are_shown(desk: Desk) -> None:
    """None is lost: what stands is shown, in conflict, or hidden by who had seen it."""
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
            # A retirement sees what stands beside it in its own action.
            own = tuple(f"{item.id.rsplit('.', 2)[0]}." for item in lives if _is(item, "retired"))
            assert {item.id for item in others if not item.id.startswith(own)} <= seen
        if state.life == "" and lives:
            assert all(item.change.value is None for item in (*lives, *others))


def _is(item: DatedChange, life: str) -> bool:
    value = item.change.value
    return item.change.field == LIFE and isinstance(value, dict) and value.get("is") == life


def _compared(item: DatedChange) -> Any:
    value = item.change.value
    return value.get("is") if item.change.field == LIFE and isinstance(value, dict) else value


@law(1)
def order_says_nothing(desk: Desk, source: random.Random) -> None:
    """Changes in another order, or twice, come to the same."""
    for key, (kind, changes) in desk.changes().items():
        shuffled = changes * 2
        source.shuffle(shuffled)
        assert fold(key, kind, shuffled) == fold(key, kind, changes)


# --- when something arrives ---


@law(5, 10)
def what_is_sent_can_be_opened(refusal: Exception) -> None:
    raise AssertionError(type(refusal).__name__)


@law(5)
def gaps_are_noticed(lacks: Collection[str], *, refused: bool) -> None:
    """Whoever lacks what came before is told, and nobody else."""
    assert bool(lacks) == refused


@law(5)
def all_of_it_arrived(giver: Desk, taker: Desk) -> None:
    held = taker.register.vector()
    for replica, number in giver.register.vector().items():
        assert held.get(replica, 0) >= number


@law(5, 8)
def what_is_held_is_held_whole(
    taker: Desk, had: Mapping[str, int], ever: Mapping[str, StoredSet]
) -> None:
    """Nobody else's sets are there, and the numbers held count whole ones only."""
    log = taker.log()
    for key, given in log.items():
        assert key in ever, "a change set nobody wrote"
        assert ever[key].hash == given.hash
    held = taker.register.vector()
    for replica in {*held, *had}:
        assert held.get(replica, 0) >= had.get(replica, 0)
        for number in range(1, held.get(replica, 0) + 1):
            assert log[f"{replica}.{number}"].is_whole


@law(2)
def twice_is_once(before: object, after: object, told: Received | None) -> None:
    """What comes again changes nothing, and tells of nothing new."""
    assert after == before
    assert told is None or replace(told, known=0) == Received()


@law(8)
def a_part_and_the_whole_is_the_whole(taker: Desk, at_once: Desk) -> None:
    assert picture(taker) == picture(at_once)


@law(11)
def it_is_as_before_or_after(now: object, before: object, after: object) -> None:
    assert now in (before, after)


@law(9)
def a_restored_laptop_is_a_new_one(desk: Desk, ever: Mapping[str, StoredSet]) -> None:
    assert desk.register.replica not in {key.partition(".")[0] for key in ever}


@law(9)
def a_clone_is_noticed(*, noticed: bool) -> None:
    assert noticed


@law(9)
def nothing_of_a_clone_is_taken_in(now: object, before: object) -> None:
    assert now == before


# --- after everyone met ---


@law(4)
def everything_is_equal(desks: Sequence[Desk]) -> None:
    """Logs, folds, lists, conflicts and what is held are the same everywhere."""
    first, *others = [picture(desk) for desk in desks]
    for other in others:
        for name, value in first.items():
            assert other[name] == value, name


def picture(desk: Desk) -> dict[str, Any]:
    """Return all that a register says."""
    register = desk.register
    lines, log = desk.lines(), desk.log()
    return {
        "log": {key: (given.hash, given.signature) for key, given in log.items()},
        "entries": {key: given.entries for key, given in log.items()},
        "folds": desk.states(),
        "lines": lines,
        "records": [register.record(key) for key, _, _ in lines],
        "conflicts": conflicts(register),
        "erased": register.erasures(),
        "newer": register.newer(),
        "held": register.vector(),
        "aliases": register.canonical([key for key, _, _ in lines]),
        **desk.picture(),
    }


@law(5)
def nothing_is_lost(desk: Desk, ever: Mapping[str, StoredSet]) -> None:
    """Every change set that somebody held is here, under its own id, and whole if it can be."""
    log = desk.log()
    assert {key: given.hash for key, given in log.items()} == {
        key: given.hash for key, given in ever.items()
    }
    assert all(log[key].is_whole >= given.is_whole for key, given in ever.items())


@law(5, 10)
def every_byte_is_as_its_author_wrote_it(desk: Desk, ever: Mapping[str, StoredSet]) -> None:
    """What nobody here understands, too; values are gone only where somebody erased."""
    erased = set(desk.register.erasures())
    for key, given in desk.log().items():
        assert given.signature == ever[key].signature
        for entry, written in zip(given.entries, ever[key].entries, strict=True):
            if isinstance(written, WithheldEntry):
                continue
            assert isinstance(entry, StoredEntry)
            assert (entry.record, entry.kind) == (written.record, written.kind)
            assert entry.body == written.body
            if entry.record not in erased:
                assert (entry.salt, entry.content) == (written.salt, written.content)


@law(10)
def what_is_newer_is_counted(desk: Desk, newer: Mapping[str, Collection[str]]) -> None:
    """Each field and kind of a newer version is told of; *newer* are its fields by record."""
    erased = set(desk.register.erasures())
    kept = {key: fields for key, fields in newer.items() if key not in erased}
    assert desk.register.newer() == (len(kept), sum(len(fields) for fields in kept.values()))


@law(5)
def only_what_was_erased_is_gone(desk: Desk, erased: Collection[str]) -> None:
    assert desk.register.erasures() == sorted(erased)


@law(5)
def nothing_erased_is_left(desk: Desk, secrets: Iterable[str]) -> None:
    """Values are gone where they were erased."""
    kept = b"".join(
        entry.content
        for given in desk.log().values()
        for entry in given.entries
        if isinstance(entry, StoredEntry)
    )
    for secret in secrets:
        assert secret.encode() not in kept


@law(5)
def no_seed_tells_of_the_erased(desk: Desk) -> None:
    """The salts of what was erased cannot be worked out, nor its values guessed."""
    erased, log = set(desk.register.erasures()), desk.log()
    for key, seeds in desk.seeds().items():
        for place, entry in enumerate(log[key].entries):
            if isinstance(entry, StoredEntry) and entry.record in erased:
                at = place // 256 * 32
                assert not any(seeds[at : at + 32])
