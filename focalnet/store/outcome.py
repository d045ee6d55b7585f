"""What a write came to: which records are new, changed, gone, back or in conflict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from focalnet.domain.changes import ERASED, LIFE
from focalnet.domain.likeness import Likeness
from focalnet.domain.merging import RecordState
from focalnet.store.projection import shape_of


@dataclass(slots=True)
class Outcome:
    """Gathers what became of records while they are written.

    ``blanked`` are those erased now or before; ``alike`` the ids that a likeness
    touched names; ``come_and_gone`` those that are there and were not, or were
    and are not.
    """

    entered: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    erased: list[str] = field(default_factory=list)
    returned: list[str] = field(default_factory=list)
    conflicts: list[tuple[str, str]] = field(default_factory=list)
    blanked: list[str] = field(default_factory=list)
    alike: set[str] = field(default_factory=set)
    come_and_gone: list[str] = field(default_factory=list)

    def note(self, states: Sequence[RecordState], before: Mapping[str, RecordState]) -> None:
        """Take note of records as they are now and were *before*, of those that were there."""
        for state in states:
            old = before.get(state.record)
            if state.life == ERASED:
                self.blanked.append(state.record)
            if state.is_there or old:
                self._note(state, old)

    def _note(self, state: RecordState, old: RecordState | None) -> None:
        if state.is_there != (old is not None):
            self.come_and_gone.append(state.record)
        if old is None:
            self.entered.append(state.record)
        elif state.life == ERASED:
            self.erased.append(state.record)
        elif not state.is_there or shape_of(state.kind).row(state) != shape_of(old.kind).row(old):
            self.changed.append(state.record)
        fresh = set(state.conflicts) - set(old.conflicts if old else ())
        self.conflicts += [(state.record, name) for name in sorted(fresh)]
        if LIFE in fresh and old is not None:
            self.returned.append(state.record)
        if state.kind == Likeness.KIND:
            for known in (state, old):
                content = known.content if known else {}
                self.alike |= {content.get("first", ""), content.get("second", "")} - {""}
