"""One write: the journal first, then tables, lines and index brought up to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from focalnet.domain.changes import ChangeSet, Draft, Entry, dated_changes
from focalnet.domain.merging import RecordState, fold, state_of_new
from focalnet.services.exchange_ports import BROUGHT_UP
from focalnet.services.progress import Step, no_step
from focalnet.store.aliases import Aliases
from focalnet.store.bulk import batches
from focalnet.store.database import Database
from focalnet.store.drawing import POINTED, Drawing, face, references
from focalnet.store.erasing import Erasing
from focalnet.store.journal import Journal
from focalnet.store.lines import Line, Lines
from focalnet.store.newer import Newer
from focalnet.store.outcome import Outcome
from focalnet.store.positions import Gap
from focalnet.store.projection import POINTERS, Projection
from focalnet.store.states import states_of

BATCH = 4000


@dataclass(frozen=True, slots=True)
class Books:
    """All that a change reaches: the journal, and what is brought up to it."""

    journal: Journal
    projection: Projection
    lines: Lines
    erasing: Erasing
    newer: Newer
    aliases: Aliases

    @classmethod
    def of(cls, database: Database, journal: Journal) -> Books:
        """Return the books of a file."""
        return cls(
            journal,
            Projection(database),
            Lines(database),
            Erasing(database),
            Newer(database),
            Aliases(database),
        )


def write(draft: Draft, books: Books) -> ChangeSet:
    """Append the draft and bring everything that shows its records up to it.

    Must stand inside a transaction.
    """
    ids = list(dict.fromkeys(entry.record for entry in draft.entries))
    known = books.journal.known(ids)
    done = books.journal.append(draft)
    bring_up(ids, known, books, [done])
    return done


def bring_up(
    ids: Sequence[str],
    known: set[str],
    books: Books,
    sets: Iterable[ChangeSet] = (),
    passed: Step = no_step,
) -> Outcome:
    """Bring everything that shows these records up to the journal; return what it came to.

    *known* are those that had changes before; *sets* hold all changes of the others,
    where they are at hand. Must stand inside a transaction.
    """
    outcome = Outcome()
    writing = Writing(known, books, sets, outcome, passed)
    writing.bring_up(ids)
    books.erasing.blank(outcome.blanked)
    changed = books.aliases.renewed(outcome.alike, outcome.come_and_gone)
    again = set(changed)
    for kind in POINTED if changed else ():
        for pointing in books.projection.pointing(kind, books.aliases.together(changed)).values():
            again.update(pointing)
    if again:
        # Who is the same as whom is known now: those records, and who points to them.
        Writing(again, books, (), Outcome()).bring_up(sorted(again))
    return outcome


class Writing:
    """What is under way while changes reach the tables."""

    def __init__(
        self,
        known: set[str],
        books: Books,
        sets: Iterable[ChangeSet],
        outcome: Outcome,
        passed: Step = no_step,
    ) -> None:
        self._known = known
        self._journal = books.journal
        self._projection = books.projection
        self._lines = books.lines
        self._newer = books.newer
        self._aliases = books.aliases
        self._drawing = Drawing(books.projection)
        self._outcome = outcome
        self._passed = passed
        # Lines as they stood, of the records whose words can be compared.
        self._before: dict[str, Line] = {}
        # What brings in new records: the set, the place in it and the entry.
        self._new: dict[str, list[tuple[ChangeSet, int, Entry]]] = {}
        for done in sets:
            for place, entry in enumerate(done.entries):
                if entry.record not in known:
                    self._new.setdefault(entry.record, []).append((done, place, entry))

    def bring_up(self, ids: Sequence[str]) -> None:
        """Bring rows and lines of the records with these ids up to the journal."""
        waiting = set(ids)
        drawn: list[Line] = []
        later: list[str] = []
        seen_elsewhere: dict[str, list[str]] = {}
        for batch in batches(ids, BATCH):
            states = self._states(batch)
            before = self._stored([key for key in batch if key in self._known])
            if len(ids) <= BATCH:
                # Nothing is written yet: what these records point to is as it was, too.
                lines = Drawing(self._projection).lines(list(before.values()))
                self._before = {line.listing.id: line for line in lines}
            self._outcome.note(states, before)
            for state in _with_new_faces(states, before):
                seen_elsewhere.setdefault(state.kind, []).append(state.record)
            self._projection.write(states)
            self._newer.write(states)
            self._lines.remove([state.record for state in states if not state.is_there])
            waiting.difference_update(batch)
            alive = [state for state in states if state.is_there]
            ready = [state for state in alive if waiting.isdisjoint(references(state))]
            later += [state.record for state in alive if not waiting.isdisjoint(references(state))]
            drawn += self._drawing.lines(ready)
            self._passed(BROUGHT_UP * len(batch))
        later += self._pointing(seen_elsewhere, set(ids))
        for batch in batches(later, BATCH):
            drawn += self._drawing.lines(list(self._stored(batch).values()))
        self._place(drawn)

    def _states(self, ids: Sequence[str]) -> list[RecordState]:
        """Return what records say; of new ones whose changes are at hand, without reading."""
        read = states_of(self._journal, [key for key in ids if key not in self._new])
        found = (read[key] if key in read else self._state_of_new(key) for key in ids)
        return self._aliases.resolved(list(found))

    def _state_of_new(self, record_id: str) -> RecordState:
        made = self._new[record_id]
        first = made[0][2]
        state = state_of_new(first) if len(made) == 1 else None
        return state or fold(
            record_id,
            first.kind,
            [
                dated
                for done, place, entry in made
                for dated in dated_changes(done.id, place, done.clock, entry)
            ],
        )

    def _pointing(self, seen: dict[str, list[str]], written: set[str]) -> list[str]:
        """Return the other records whose lines show one of those *seen* elsewhere."""
        found: dict[str, None] = {}
        for kind, ids in seen.items():
            for pointing in self._projection.pointing(kind, ids).values():
                found.update(dict.fromkeys(pointing))
        return [key for key in found if key not in written]

    def _stored(self, ids: Sequence[str]) -> dict[str, RecordState]:
        return self._projection.read(self._lines.kinds(ids))

    def _place(self, drawn: Sequence[Line]) -> None:
        """Put the lines into list and index, making room where a gap is used up."""
        crowded = self._lines.write(drawn, self._before, self._passed)
        while crowded:
            wanted = {key[1] for gap in crowded for key in gap.keys}
            self._make_room(crowded[0])
            again = [line for line in drawn if line.listing.id in wanted]
            crowded = self._lines.write(again, self._before)

    def _make_room(self, gap: Gap) -> None:
        moved = self._lines.crowd(gap)
        for batch in batches(list(moved), BATCH):
            self._lines.remove(batch)
        for batch in batches(list(moved), BATCH):
            stored = self._projection.anywhere(batch)
            self._lines.insert(self._drawing.lines(list(stored.values())), moved)


def _with_new_faces(
    states: Sequence[RecordState], before: Mapping[str, RecordState]
) -> list[RecordState]:
    """Return the records that other records show, and show otherwise than before."""
    shown = [state for state in states if POINTERS.get(state.kind)]
    return [state for state in shown if face(state) != face(before.get(state.record))]
