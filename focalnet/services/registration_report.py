"""What registering comes to, row by row: the preview, and the report of what was stored.

The codes never change; the words are English and translated where they are shown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from focalnet.domain.changes import ChangeSet, Draft
from focalnet.services.registration_rows import RegistrationFile, RowNote

OUTCOMES = ("new-person", "known-person", "updated", "same", "refused")
WORDS = {
    # what becomes of a row
    "new-person": "Registered; the person is new.",
    "known-person": "Registered; the person is in the register.",
    "updated": "Was registered before; brought up to date.",
    "same": "Nothing new.",
    "refused": "Refused.",
    # why one is refused
    "no-name": "There is no name.",
    "invalid": "A value does not fit its field.",
    "unknown-field": "There is no such field.",
    "unknown-person": "No person has this id.",
    "unknown-state": "The State is none that the register knows.",
    "unknown-stage": "This is no stage of a participation.",
    "unknown-main": "Whoever this person accompanies is not registered.",
    "over-quota": "The State has no place left; take them in by your word.",
    "other-event": "The invitation is to another event.",
    "formula": "The name is a formula; have it typed as text.",
    # why a whole file is refused
    "no-table": "There is no table of registrations in this file.",
    "other-form": "This form is of another event.",
    # notes of rows
    "known-by-number": "Known by the number of the registration.",
    "known-by-contact": "Known by name and e-mail or telephone.",
    "known-by-content": "Known: the register says all of this already.",
    "known-by-seat": "Known: the holder of a seat that was invited.",
    "known-by-choice": "Taken for the person chosen.",
    "namesake": "Somebody of this name and State is there already; not taken for the same.",
    "suspect": "Perhaps somebody who is there already under another spelling.",
    "person-added": "Added to the person.",
    "person-differs": "Differs from the person; ours is kept, theirs is kept with other data.",
    "not-invited": "The State was not invited.",
    "no-state": "No State is named.",
    "stage-kept": "The file says another stage; what was decided here stays.",
    "formula-read": "A formula stands here; what it came to was read.",
    "unread": "This was not understood and is kept as a note.",
    "merged": "The cells were merged; each row got what they say.",
    # notes of files
    "hidden-sheet": "A hidden sheet was not read.",
    "left-out-column": "Nobody knows this column; it was left out.",
    "over-capacity": "More people than the event has room for.",
}


@dataclass(frozen=True, slots=True)
class Suspect:
    """Somebody a row may be of: a person of the register, or another row that is new.

    ``why`` is name, sound, contact or state (the same e-mail or telephone under another
    State). The choice for the row is ``key``: the id of a person, or a place.
    """

    key: str
    name: str
    state: str
    why: str


@dataclass(frozen=True, slots=True)
class RegistrationItem:
    """One row: what it comes to, whom it is taken for, and whom it may be of.

    ``outcome`` and ``refusal`` are keys of WORDS. ``fields`` are those that change
    of what is there; of somebody new there are none.
    """

    place: str
    name: str
    state: str
    outcome: str
    refusal: str = ""
    person: str = ""
    participation: str = ""
    notes: tuple[RowNote, ...] = ()
    suspects: tuple[Suspect, ...] = ()
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class QuotaLine:
    """The places of one State and how many are taken when the rows are in."""

    state: str
    quota: int
    taken: int
    refused: int = 0


@dataclass(frozen=True, slots=True)
class RegistrationPlan:
    """What registering would do; nothing is written yet.

    ``over`` are the States that take more places than they have, or would.
    ``capacity`` is that of the event, 0 where it has none, ``taken`` how many are
    nominated or registered then.
    """

    event: str
    files: tuple[RegistrationFile, ...]
    items: tuple[RegistrationItem, ...]
    over: tuple[QuotaLine, ...]
    capacity: int
    taken: int
    draft: Draft

    @property
    def counts(self) -> dict[str, int]:
        """How many rows come to what; every outcome is in it."""
        found = Counter(item.outcome for item in self.items)
        return {outcome: found[outcome] for outcome in OUTCOMES}

    @property
    def asked(self) -> tuple[RegistrationItem, ...]:
        """The rows that a person should decide of."""
        return tuple(item for item in self.items if item.suspects)

    @property
    def refused(self) -> tuple[RegistrationItem, ...]:
        """The rows that do not go in."""
        return tuple(item for item in self.items if item.outcome == "refused")

    def plain(self) -> dict[str, Any]:
        """Return the plan for JSON."""
        return {
            "event": self.event,
            "counts": self.counts,
            "capacity": self.capacity,
            "taken": self.taken,
            "over_quota": [asdict(line) for line in self.over],
            "files": [_file(file) for file in self.files],
            "rows": [_item(item) for item in self.items],
        }


@dataclass(frozen=True, slots=True)
class Registered:
    """What was registered: the action, and the plan it followed."""

    done: ChangeSet
    plan: RegistrationPlan


def _file(file: RegistrationFile) -> dict[str, Any]:
    return {
        "name": file.name,
        "kind": file.kind,
        "refusal": file.refusal,
        "left_out": dict(file.left_out),
        "hidden": list(file.hidden),
        "notes": [_note(note) for note in file.notes],
    }


def _item(item: RegistrationItem) -> dict[str, Any]:
    return {
        "place": item.place,
        "name": item.name,
        "state": item.state,
        "outcome": item.outcome,
        "refusal": item.refusal,
        "message": WORDS[item.refusal] if item.refusal else "",
        "person": item.person,
        "participation": item.participation,
        "notes": [_note(note) for note in item.notes],
        "suspects": [asdict(suspect) for suspect in item.suspects],
        "fields": list(item.fields),
    }


def _note(note: RowNote) -> Mapping[str, str]:
    told = {"code": note.code, "column": note.column, "text": note.text}
    return {"message": WORDS[note.code]} | {name: text for name, text in told.items() if text}
