"""What returned forms would do, as lines of a preview and as words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale

from focalnet.services.campaign_report import WORDS, AnswerItem, AnswerNote, AnswerPlan
from focalnet.ui.lists.lines import DOT, Cell
from focalnet.ui.lists.plain_table import Lines
from focalnet.ui.naming import Naming
from focalnet.ui.words import label

translate = QCoreApplication.translate
TONES = {
    "confirmed": "good",
    "corrected": "warn",
    "replaced": "warn",
    "ended": "warn",
    "refused": "bad",
}
LETTERS = 60
COLUMN_LABELS = {
    "name": "Name as printed",
    "function": "Title",
    "institution": "Institution",
    "phones": "Telephones",
    "emails": "E-mail",
    "address": "Address",
    "until": "Until",
    "answer": "Answer",
    "holder": "Holder",
    "remarks": "Notes",
}


def said(code: str) -> str:
    """Return the words of a code of a plan."""
    return translate("Answers", WORDS[code])


def column_word(column: str) -> str:
    """Return what a column of the form is called in the window."""
    return label(COLUMN_LABELS.get(column, column))


def headings() -> tuple[str, ...]:
    """Return the headings of the preview."""
    return (
        translate("Answers", "What happens"),
        translate("Answers", "State"),
        translate("Answers", "Entry"),
        translate("Answers", "What changes"),
        translate("Answers", "Where"),
    )


def preview_lines(plan: AnswerPlan, naming: Naming) -> Lines:
    """Return a line for each row of each file, refused ones first; the key is its place."""
    lines = [*_file_lines(plan, naming), *_item_lines(plan, naming)]
    return sorted(lines, key=lambda line: line[1][0].tone != "bad")


def _file_lines(plan: AnswerPlan, naming: Naming) -> Iterator[tuple[str, tuple[Cell, ...]]]:
    for file in plan.files:
        where = Cell(file.name, "muted")
        if file.refusal:
            why = Cell(said(file.refusal))
            yield (
                file.name,
                (
                    Cell(said("refused"), "bad"),
                    Cell(naming.state(file.state)),
                    Cell(""),
                    why,
                    where,
                ),
            )
        for name in file.hidden:
            note = Cell(f"{said('hidden-sheet')} ({name})", "warn")
            yield file.name, (note, Cell(naming.state(file.state)), Cell(""), Cell(""), where)


def _item_lines(plan: AnswerPlan, naming: Naming) -> Iterator[tuple[str, tuple[Cell, ...]]]:
    for file in plan.files:
        for item in file.items:
            first = Cell(said(item.outcome), TONES.get(item.outcome, "muted"))
            yield (
                item.place,
                (
                    first,
                    Cell(naming.state(item.state)),
                    Cell(item.title),
                    Cell(brief(item)),
                    Cell(item.place, "muted"),
                ),
            )


def brief(item: AnswerItem) -> str:
    """Return what a row changes, or why it is refused, in one line."""
    parts = [said(item.refusal)] if item.refusal else []
    parts += [
        f"{column_word(change.column)}: {_short(change.before)} → {_short(change.after)}"
        for change in item.proposals
    ]
    parts += [_note(note) for note in item.notes]
    return DOT.join(parts)


def details(item: AnswerItem) -> str:
    """Return everything that is to be said of a row, a line for each thing."""
    lines = [item.title, said(item.outcome)]
    if item.refusal:
        lines.append(said(item.refusal))
    for change in item.proposals:
        lines.append(
            f"{column_word(change.column)}: {change.before or '—'} → {change.after or '—'}"
        )
    lines += [_note(note) for note in item.notes]
    kept = translate("Answers", "Not entered" if item.refusal else "Kept as a remark")
    lines += [f"{kept}: {column_word(column)}: {text}" for column, text in item.written]
    return "\n".join(line for line in lines if line)


def _note(note: AnswerNote) -> str:
    return f"{column_word(note.column)}: {said(note.code)}" if note.column else said(note.code)


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return (f"{plain[:LETTERS]}…" if len(plain) > LETTERS else plain) or "—"


def counts_words(plan: AnswerPlan) -> str:
    """Return how many rows come to what."""
    return DOT.join(
        f"{said(code).rstrip('.')}: {QLocale().toString(count)}"
        for code, count in plan.counts.items()
        if count
    )
