"""What came back from States, row by row: the preview, and the report of what was stored.

The codes never change; the words are English and translated where they are shown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from focalnet.domain.changes import Draft

WORDS = {
    # what becomes of a row
    "confirmed": "Confirmed as it stands.",
    "corrected": "Corrected.",
    "replaced": "Somebody else holds it now.",
    "ended": "Nobody holds it any more.",
    "remark": "A remark, but no answer.",
    "unanswered": "No answer yet.",
    "same": "Nothing new: this answer is there already.",
    "left-out": "Left out.",
    "refused": "Refused.",
    # why one is refused
    "answered-already": "It was answered before that the mandate has passed on; enter it by hand.",
    "disagrees": "Another row says something else of the same holder.",
    "formula": "A formula stands in this row; have the text typed instead.",
    "invalid": "A value does not fit its field.",
    "no-name": "Another person, but no new name.",
    "no-number": "The number of the entry is missing; enter it by hand.",
    "not-asked": "This mandate was not asked about in this campaign.",
    "nothing-corrected": "Corrected, but nothing differs from what was sent.",
    "passed": "The mandate has ended or was retired meanwhile.",
    "twice": "This entry stands in the form a second time.",
    "unknown-answer": "The answer is none of those offered.",
    "unknown-number": "No entry has this number.",
    "wrong-state": "This entry is on the sheet of another State.",
    # why a whole file is refused
    "no-form": "There is no form in this file.",
    "unknown-form": "The number of the form is none of ours.",
    "no-form-number": "The number of the form is missing, and its entries do not tell it.",
    "other-campaign": "This form belongs to another campaign.",
    "hidden-sheet": "A hidden sheet was not read.",
    # notes
    "chosen-by-us": "No answer was chosen; what was written says that something changed.",
    "said-correct": "Marked as correct, yet something was changed.",
    "changed-here": "This was changed here since the form went out.",
    "by-hand": "This cannot be entered by itself; it is kept as a remark.",
    "known-person": "The new holder is known by this e-mail address.",
    "name-changed": "The name changed: make sure that it is the same person.",
    "vacancy": "The seat is shown as vacant.",
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """One cell that changes: which record and which column, from what to what."""

    record: str
    column: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class AnswerNote:
    """Something said of a row or file; ``column`` where it is about one cell."""

    code: str
    column: str = ""


@dataclass(frozen=True, slots=True)
class AnswerItem:
    """One row of a form: what it says, what it will do, or why it is refused.

    ``outcome`` and ``refusal`` are keys of WORDS. ``written`` holds what the State
    wrote, column by column, where anything of it is not stored: nothing is lost.
    """

    place: str
    state: str
    designation: str
    title: str
    outcome: str
    refusal: str = ""
    proposals: tuple[Proposal, ...] = ()
    notes: tuple[AnswerNote, ...] = ()
    written: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class AnsweredFile:
    """One file: its rows, and what is to be said of it as a whole."""

    name: str
    state: str
    items: tuple[AnswerItem, ...]
    refusal: str = ""
    notes: tuple[AnswerNote, ...] = ()
    hidden: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AnswerPlan:
    """What taking in some files would do; ``draft`` is the one action of it all."""

    files: tuple[AnsweredFile, ...]
    draft: Draft

    @property
    def counts(self) -> Mapping[str, int]:
        """How many rows come to what; a refused file counts as one."""
        found = Counter(item.outcome for file in self.files for item in file.items)
        found["refused"] += sum(bool(file.refusal) for file in self.files)
        return dict(sorted(found.items()))

    def plain(self) -> dict[str, Any]:
        """Return the plan as plain data."""
        return {"counts": dict(self.counts), "files": [asdict(file) for file in self.files]}
