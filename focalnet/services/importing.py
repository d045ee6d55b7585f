"""Import of vCard files and tables: look first, then one action, then a report.

``plan`` reads the files and says what would become of every card, row and
property; ``carry_out`` writes it as one change set.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from focalnet.domain.changes import Draft
from focalnet.domain.merging import entry_of_edit, entry_of_new
from focalnet.domain.plain import Plain, record_to_plain
from focalnet.domain.records import State
from focalnet.services.completing import completed
from focalnet.services.import_report import FileReport, ImportReport, ItemReport
from focalnet.services.incoming import (
    MAX_FILE,
    EmptyFile,
    FindState,
    ImportRefused,
    Incoming,
    MissingFile,
    NotAFile,
    Readers,
    TableChoice,
    TableLook,
    TooLargeFile,
    UnreadableFile,
)
from focalnet.services.matching import additions
from focalnet.services.planning import BATCH, Planner, finished_record
from focalnet.services.ports import Register, Report, no_report
from focalnet.services.state_names import StateNames

ACTION = "import"


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do; nothing is written yet.

    ``fresh`` are the records to be made, by id; ``grown`` what is to be added to
    records that are there, each with the name of its institution.
    """

    preview: ImportReport
    fresh: Mapping[str, tuple[str, Plain]]
    grown: Mapping[str, Sequence[tuple[str, Plain]]]

    @property
    def counts(self) -> dict[str, int]:
        """How many items are new, add to what is there, say nothing new or are refused."""
        return self.preview.counts


def look(path: Path, readers: Readers, choice: TableChoice | None = None) -> TableLook | None:
    """Return how a table would be read, for the officer to choose; None for a vCard file.

    Raises ImportRefused.
    """
    data = file_bytes(path)
    if readers.is_cards(path.name, data):
        return None
    return readers.look(data, choice or TableChoice())


def plan(
    register: Register,
    paths: Sequence[Path],
    readers: Readers,
    *,
    choices: Mapping[Path, TableChoice] | None = None,
    report: Report = no_report,
) -> ImportPlan:
    """Read the files and return what importing them would do. Nothing is written.

    Raises ImportRefused where a file as a whole cannot be read.
    """
    states = StateNames(state for state in register.records("state") if isinstance(state, State))
    files = [
        _read(path, readers, (choices or {}).get(path, TableChoice()), states.find)
        for path in paths
    ]
    total = sum(len(items) for _, items in files)
    planner = Planner(register)
    planner.learn()
    reports: list[FileReport] = []
    done = 0
    for file, items in files:
        planned: list[ItemReport] = []
        for start in range(0, len(items), BATCH):
            report(done + start, total)
            planned += planner.plan(items[start : start + BATCH])
        done += len(items)
        reports.append(replace(file, items=tuple(planned)))
    report(total, total)
    preview = ImportReport(tuple(reports), tuple(planner.made))
    return ImportPlan(preview, planner.fresh, planner.grown)


def file_bytes(path: Path) -> bytes:
    """Return the content of a file to be imported; raises ImportRefused."""
    try:
        if path.is_dir():
            raise NotAFile("This is a folder.", place=path.name)
        if path.exists() and not path.is_file():
            raise UnreadableFile("This is a device, not a file.", place=path.name)
        if path.stat().st_size > MAX_FILE:
            raise TooLargeFile("The file is larger than 20 MB.", place=path.name)
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise MissingFile("There is no such file.", place=path.name) from error
    except OSError as error:
        raise UnreadableFile("The file cannot be read.", place=path.name) from error
    if not data.strip():
        raise EmptyFile("The file is empty.", place=path.name)
    return data


def _read(
    path: Path, readers: Readers, choice: TableChoice, find: FindState
) -> tuple[FileReport, list[Incoming]]:
    data = file_bytes(path)
    if readers.is_cards(path.name, data):
        return FileReport(path.name, "vcard", ()), list(readers.cards(data, find))
    try:
        seen = readers.look(data, choice)
    except ImportRefused as error:
        error.place = error.place or path.name
        raise
    columns = tuple(zip(seen.header, seen.targets, strict=True))
    file = FileReport(path.name, "csv", (), seen.encoding, seen.delimiter, columns)
    return file, list(readers.table(data, choice, find))


def carry_out(register: Register, plan: ImportPlan) -> ImportReport:
    """Write a plan as one action and return what happened.

    All or nothing: where an error is raised nothing is stored. What is to be
    added to a record is added to it as it is now.
    """
    ids = register.ids
    fresh = [
        finished_record(kind, record_id, content, ids)
        for record_id, (kind, content) in plan.fresh.items()
    ]
    bases = register.states_of(list(plan.grown))
    grown = []
    for record_id, added in plan.grown.items():
        base = bases[record_id]
        content = record_to_plain(base.value())
        for organisation, theirs in added:
            content = additions(theirs, content, record_id, organisation)[0]
        grown.append(finished_record(base.kind, record_id, content, ids))
    whole = completed(register, [*fresh, *grown])
    entries = [entry_of_new(record) for record in whole[: len(fresh)]]
    edits = [entry_of_edit(bases[record.id], record) for record in whole[len(fresh) :]]
    entries += [entry for entry in edits if entry is not None]
    written = register.write(Draft(ACTION, tuple(entries)))
    return replace(plan.preview, change_set_id=written.id if written else "")


def describe(plan: ImportPlan) -> dict[str, Any]:
    """Return what a plan would do, for JSON."""
    return plan.preview.plain()
