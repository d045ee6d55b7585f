"""From records to the lines of the lists, with the titles of the records they point to."""

from __future__ import annotations

from collections.abc import Sequence

from focalnet.domain.changes import MERGED, RETIRED
from focalnet.domain.kinds import KINDS
from focalnet.domain.listing import Listing, listing
from focalnet.domain.merging import RecordState
from focalnet.domain.schema import Search, rules
from focalnet.store.lines import Line
from focalnet.store.projection import POINTERS, Projection

REFERENCES = {
    kind: tuple(rule.name for rule in rules(declaring) if rule.refers)
    for kind, declaring in KINDS.items()
}
POINTED = tuple(kind for kind, pointers in POINTERS.items() if pointers)
# The fields of a record that the records pointing to it show or are found by.
FACES = {
    kind: tuple(
        rule.name
        for rule in rules(declaring)
        if rule.search is Search.NAME or rule.name in {"code", "state"}
    )
    for kind, declaring in KINDS.items()
}


def references(state: RecordState) -> list[str]:
    """Return the ids of the records that a record points to."""
    content = state.content
    return [content[name] for name in REFERENCES[state.kind] if name in content]


def face(state: RecordState | None) -> object:
    """Return all of a record that shows in the lines of others."""
    if state is None or not state.is_there:
        return None
    return [state.content.get(name) for name in FACES[state.kind]]


class Drawing:
    """Makes lines out of records as they stand in the tables."""

    def __init__(self, projection: Projection) -> None:
        self._projection = projection
        self._near: dict[str, Listing | None] = {}

    def lines(self, states: Sequence[RecordState]) -> list[Line]:
        """Return the lines of living records; what they point to is read from the tables."""
        pointed = {key for state in states for key in references(state)} - self._near.keys()
        found = self._projection.read({kind: list(pointed) for kind in POINTED})
        for key in pointed:
            # What a record shows of another never depends on a third: see FACES.
            self._near[key] = listing(found[key].value(), _nothing) if key in found else None
        return [
            Line(
                listing(state.value(), self._near.get),
                state.life in {RETIRED, MERGED},
                bool(state.conflicts),
            )
            for state in states
        ]


def _nothing(_record_id: str) -> None:
    return None
