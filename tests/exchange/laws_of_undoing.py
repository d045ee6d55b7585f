"""What must hold where something is taken back."""

from __future__ import annotations

from typing import Any

from focalnet.domain.changes import HERE, LIFE, RETIRED, DatedChange
from focalnet.domain.merging import RecordState
from tests.exchange.laws import law


@law()
def done_and_undone_is_as_before(before: RecordState, after: RecordState) -> None:
    assert (after.life, after.content, after.conflicts) == (
        before.life,
        before.content,
        before.conflicts,
    )


@law(7)
def what_brought_a_record_back_is_not_hidden(before: RecordState, after: RecordState) -> None:
    """No undo hides what no retirement had seen, and what stands after it as before."""
    lives = [_life(head) for head in before.heads.get(LIFE, ())]
    if before.life != HERE or any(life.get("is") == HERE for life in lives):
        return
    seen = {key for life in lives for key in life.get("seen", ())}
    returned = {head.id for head in _others(before)} - seen
    if returned & {head.id for head in _others(after)}:
        assert after.life != RETIRED


def _life(head: DatedChange) -> dict[str, Any]:
    return head.change.value or {}


def _others(state: RecordState) -> list[DatedChange]:
    return [head for name, heads in state.heads.items() if name != LIFE for head in heads]
