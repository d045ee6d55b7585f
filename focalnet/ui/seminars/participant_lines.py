"""The participants of an event as lines of a table, and how many stand where in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from focalnet.domain.courses import EXPECTED
from focalnet.domain.participation import PARTICIPATION_STATES
from focalnet.services.participant_lines import ParticipantLine, ParticipantTable
from focalnet.ui.lists.lines import DOT, Cell, counted, date_words
from focalnet.ui.words import choice_word

translate = QCoreApplication.translate
SHARES = (36, 22, 21, 26, 24, 16)
TONES = {
    "registered": "good",
    "nominated": "plain",
    "awaiting-clearance": "warn",
    "no-show": "bad",
}
ALL, COMING, NO_FILE = "all", "coming", "no-file"


def headings() -> tuple[str, ...]:
    """Return the headings of the table of participants."""
    return (
        translate("Seminars", "Name"),
        translate("Seminars", "State"),
        translate("Seminars", "Takes part as"),
        translate("Seminars", "Stage"),
        translate("Seminars", "Registration file"),
        translate("Seminars", "Institution and function"),
    )


def shows() -> dict[str, str]:
    """Return what the table may be narrowed to: who is expected, a stage, who has no file."""
    return {
        ALL: translate("Seminars", "All participants"),
        COMING: translate("Seminars", "Expected"),
        **{code: stage_word(code) for code in PARTICIPATION_STATES},
        NO_FILE: translate("Seminars", "Expected, without a file"),
    }


def is_shown(line: ParticipantLine, show: str, state: str) -> bool:
    """Tell whether a line stays when the table is narrowed."""
    expected = line.status in EXPECTED
    tests: dict[str, Callable[[], bool]] = {
        ALL: lambda: True,
        COMING: lambda: expected,
        NO_FILE: lambda: expected and not line.file,
    }
    kept = tests[show]() if show in tests else line.status == show
    return kept and state in {"", line.state}


def stage_word(status: str) -> str:
    """Return how far somebody has come; of mandates the same code says something else."""
    if status == "replaced":
        return translate("Seminars", "Somebody else comes instead")
    return choice_word(status) if status else translate("Seminars", "Not begun")


def cells(line: ParticipantLine) -> tuple[Cell, ...]:
    """Return what the table says of one participant."""
    since = "" if line.came or not line.since else date_words(line.since)
    stage = [stage_word(line.status), translate("Seminars", "came") if line.came else since]
    capacity = [choice_word(line.capacity) if line.capacity else ""]
    if line.walk_in:
        capacity.append(translate("Seminars", "unannounced"))
    return (
        Cell(line.name or translate("Seminars", "without a name")),
        Cell(line.state_name or line.state),
        Cell(_joined(capacity), "muted"),
        Cell(_joined(stage), TONES.get(line.status, "muted")),
        _file(line),
        Cell(_joined([line.body, line.function]), "muted"),
    )


def _file(line: ParticipantLine) -> Cell:
    if not line.file:
        return Cell(translate("Seminars", "none"), "muted")
    visa = translate("Seminars", "visa: %1").replace("%1", choice_word(line.visa))
    said = [visa if line.visa else translate("Seminars", "filled in")]
    if line.photo:
        said.append(translate("Seminars", "photo"))
    return Cell(_joined(said), "warn" if line.visa in {"wanted", "refused"} else "plain")


def _joined(parts: list[str]) -> str:
    return DOT.join(part for part in parts if part)


def summary(table: ParticipantTable) -> str:
    """Return how many take part, and how many stand where."""
    if not table.lines:
        return translate(
            "Seminars",
            "Nobody is registered yet. Take in forms and exports, or register a person.",
        )
    said = [translate("Seminars", "%n participant(s)", "", len(table.lines))]
    said += [
        counted(stage_word(code), table.counts[code])
        for code in PARTICIPATION_STATES
        if table.counts.get(code)
    ]
    if came := sum(line.came for line in table.lines):
        said.append(translate("Seminars", "%n came", "", came))
    return DOT.join(said)
