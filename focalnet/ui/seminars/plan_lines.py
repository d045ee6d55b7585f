"""What registering would do, as lines of a preview and as words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from focalnet.domain.participation import Participation, Registration
from focalnet.domain.records import Person
from focalnet.domain.schema import rule_names
from focalnet.services.registration_report import (
    WORDS,
    RegistrationItem,
    RegistrationPlan,
    Suspect,
)
from focalnet.services.registration_rows import NEW, RegistrationFile, RowNote
from focalnet.ui.lists.lines import DOT, Cell, counted
from focalnet.ui.lists.plain_table import Lines
from focalnet.ui.naming import Naming
from focalnet.ui.words import label

translate = QCoreApplication.translate
SHARES = (34, 28, 18, 40, 16)
TONES = {
    "new-person": "good",
    "known-person": "good",
    "updated": "warn",
    "refused": "bad",
}
BAD, ASKED, REST = range(3)


def said(code: str) -> str:
    """Return the words of a code of a plan."""
    return translate("Registrations", WORDS[code])


def headings() -> tuple[str, ...]:
    """Return the headings of the preview."""
    return (
        translate("Seminars", "What happens"),
        translate("Seminars", "Name"),
        translate("Seminars", "State"),
        translate("Seminars", "What is to be said"),
        translate("Seminars", "Where"),
    )


def preview_lines(plan: RegistrationPlan, naming: Naming, decided: Mapping[str, str]) -> Lines:
    """Return a line for each row, refused and doubtful ones first; the key is its place.

    *decided* are the choices made, by place.
    """
    rows = [(_rank(item, decided), _row(item, naming, decided)) for item in plan.items]
    return [*_file_lines(plan), *(line for _, line in sorted(rows, key=lambda row: row[0]))]


def _rank(item: RegistrationItem, decided: Mapping[str, str]) -> int:
    if item.outcome == "refused":
        return BAD
    return ASKED if item.suspects or item.place in decided else REST


def _row(
    item: RegistrationItem, naming: Naming, decided: Mapping[str, str]
) -> tuple[str, tuple[Cell, ...]]:
    doubtful = bool(item.suspects) and item.place not in decided
    first = Cell(said(item.outcome), TONES.get(item.outcome, "muted"))
    if doubtful:
        first = Cell(translate("Seminars", "Who is this? Please decide."), "warn")
    return (
        item.place,
        (
            first,
            Cell(item.name),
            Cell(naming.state(item.state)),
            Cell(DOT.join(_told(item)), "plain" if item.outcome != "refused" else "bad"),
            Cell(item.place, "muted"),
        ),
    )


def _file_lines(plan: RegistrationPlan) -> Iterator[tuple[str, tuple[Cell, ...]]]:
    for file in plan.files:
        where = Cell(file.name, "muted")
        if file.refusal:
            refused = Cell(said("refused"), "bad")
            yield file.name, (refused, Cell(""), Cell(""), Cell(said(file.refusal), "bad"), where)
        for note in _file_notes(file):
            told = Cell(note_words(note), "warn")
            notice = Cell(translate("Seminars", "Please note"), "warn")
            yield file.name, (notice, Cell(""), Cell(""), told, where)


def _file_notes(file: RegistrationFile) -> Iterator[RowNote]:
    """Yield the notes of a file; columns that were left out are told in one."""
    left_out = [note.column for note in file.notes if note.code == "left-out-column"]
    yield from (note for note in file.notes if note.code != "left-out-column")
    if left_out:
        yield RowNote("left-out-column", column=", ".join(left_out))


def note_words(note: RowNote) -> str:
    """Return a note in words, with the column or sheet it is about."""
    about = note.column or note.text
    return f"{said(note.code)} ({field_word(about)})" if about else said(note.code)


def field_word(name: str) -> str:
    """Return what a field of a registration is called; the title of a column as it is."""
    own = name.removeprefix("file.").removeprefix("person.")
    for kind in (Participation, Registration, Person):
        if rule := rule_names(kind).get(own):
            return label(rule.label)
    return name


def _told(item: RegistrationItem) -> Iterator[str]:
    if item.refusal:
        yield said(item.refusal)
    if item.fields:
        changed = translate("Seminars", "Changes: %1")
        yield changed.replace("%1", ", ".join(map(field_word, item.fields)))
    yield from (note_words(note) for note in item.notes)


def details(item: RegistrationItem) -> str:
    """Return everything that is to be said of a row, a line for each thing."""
    name = f"\u2068{item.name}\u2069"  # it may run the other way than the sentence
    return "\n".join([f"{name}: {said(item.outcome)}", *_told(item)])


def suspect_words(suspect: Suspect, naming: Naming) -> str:
    """Return whom a row may be of, and what speaks for it."""
    why = {
        "name": translate("Seminars", "same name"),
        "sound": translate("Seminars", "sounds the same"),
        "contact": translate("Seminars", "same e-mail or telephone"),
        "state": translate("Seminars", "same name and address, another State"),
    }
    who = ", ".join(part for part in (suspect.name, naming.state(suspect.state)) if part)
    it_is = translate("Seminars", "It is %1 (%2)").replace("%1", who)
    return it_is.replace("%2", why.get(suspect.why, suspect.why))


def choices_of(suspects: tuple[Suspect, ...], naming: Naming) -> list[tuple[str, str]]:
    """Return what may be decided of a row: words and the choice."""
    made = [(suspect_words(one, naming), one.key) for one in suspects]
    undecided = translate("Seminars", "Not decided: somebody new")
    return [(undecided, ""), *made, (translate("Seminars", "It is somebody new"), NEW)]


def open_rows(plan: RegistrationPlan, decided: Mapping[str, str]) -> list[str]:
    """Return the places of the rows that somebody should decide of and nobody did yet."""
    return [item.place for item in plan.asked if item.place not in decided]


def counts_words(plan: RegistrationPlan, decided: Mapping[str, str] | None = None) -> str:
    """Return how many rows come to what, and what becomes of the places.

    Where *decided* is given, how many rows wait for a decision too.
    """
    number = QLocale().toString
    told = {
        "new-person": translate("Seminars", "New people"),
        "known-person": translate("Seminars", "Known people"),
        "updated": translate("Seminars", "Brought up to date"),
        "same": translate("Seminars", "Nothing new"),
        "refused": translate("Seminars", "Refused"),
    }
    parts = [counted(told[outcome], count) for outcome, count in plan.counts.items() if count]
    undecided = len(open_rows(plan, decided)) if decided is not None else 0
    if undecided:
        text = translate("Seminars", "To be decided: %1")
        parts.append(text.replace("%1", number(undecided)))
    if plan.capacity:
        taken = translate("Seminars", "%1 of %2 places taken").replace("%1", number(plan.taken))
        parts.append(taken.replace("%2", number(plan.capacity)))
    return DOT.join(parts)


def quota_words(plan: RegistrationPlan, naming: Naming) -> str:
    """Return the States that take more places than they have, a line for each."""
    number = QLocale().toString
    lines = []
    for line in plan.over:
        text = translate("Seminars", "%1: %2 of %3 places taken.")
        text = text.replace("%1", naming.state(line.state)).replace("%2", number(line.taken))
        text = text.replace("%3", number(line.quota))
        if line.refused:
            text += " " + translate("Seminars", "%n refused.", "", line.refused)
        lines.append(text)
    return "\n".join(lines)
