"""From the rows of a table to the content of people, by the columns chosen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from focalnet.domain.plain import MAX_TEXT, Plain
from focalnet.domain.values import PLACES
from focalnet.interchange.card_reading import kept_whole
from focalnet.interchange.properties import parsed_line
from focalnet.interchange.table_columns import TARGET, default_targets, is_target
from focalnet.interchange.table_rows import (
    DELIMITERS,
    ENCODINGS,
    MAX_ROWS,
    RawRow,
    decoded_table,
    guessed_delimiter,
    guessed_encoding,
    raw_rows,
    split_delimiter,
)
from focalnet.services.incoming import (
    ORGANISATION,
    EmptyFile,
    FindState,
    Incoming,
    Outcome,
    TableChoice,
    TableLook,
    WrongKindOfFile,
)

PREVIEW_ROWS = 20
SEVERAL = {
    "phones": re.compile(r"[;\n]|\s/\s|\s:::\s"),
    "emails": re.compile(r"[;,\n]|\s:::\s"),
    "names": re.compile(r"[;\n]"),
    "titles": re.compile(r"\n"),
    "keys": re.compile(r"\n\n"),
    "languages": re.compile(r"[\s;,/]+"),
}
TAGGED = re.compile(r"(.+?)\s*\[([A-Za-z]{2,3}(?:-[A-Za-z]+)?)\]", re.DOTALL)
UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
LANGUAGE = re.compile(r"[A-Za-z]{2,3}", re.ASCII)
# A spreadsheet takes these for the beginning of a formula; an apostrophe guards them.
GUARDED = re.compile(r"'+[=+\-@\t\r\n]")


@dataclass(frozen=True, slots=True)
class Column:
    """A column and what it goes to: field, mark (language or place) and part."""

    place: int
    name: str
    field: str
    mark: str
    part: str
    done: Outcome
    kept: Outcome
    empty: Outcome


@dataclass(slots=True)
class _Gathered:
    """What one row has come to so far."""

    content: dict[str, Any] = field(default_factory=dict)
    names: dict[str, dict[str, str]] = field(default_factory=dict)
    addresses: dict[str, dict[str, str]] = field(default_factory=dict)
    other: list[dict[str, str]] = field(default_factory=list)
    uid: str = ""


def look_at(data: bytes, choice: TableChoice) -> TableLook:
    """Return how a table would be read, with its first rows.

    Raises UnreadableFile, EmptyFile or WrongKindOfFile.
    """
    encoding, delimiter, text = _settled(data, choice)
    header: tuple[str, ...] = ()
    preview: list[tuple[str, ...]] = []
    count = 0
    for row in raw_rows(text, delimiter):
        if not header:
            header = tuple(name.strip() for name in row.cells)
            continue
        count += 1
        if len(preview) < PREVIEW_ROWS:
            preview.append(row.cells)
    if not header:
        raise EmptyFile("There are no rows in this file.")
    targets = list(default_targets(header))
    for place, target in choice.columns.items():
        if not (0 <= place < len(header) and is_target(target)):
            raise WrongKindOfFile("A column was sent to a place that does not exist.", place=target)
        targets[place] = target
    return TableLook(
        encoding=encoding,
        delimiter=delimiter,
        header=header,
        targets=tuple(targets),
        preview=tuple(preview),
        rows=count,
        encodings=ENCODINGS,
        delimiters=DELIMITERS,
    )


def _settled(data: bytes, choice: TableChoice) -> tuple[str, str, str]:
    encoding = choice.encoding or guessed_encoding(data)
    named, text = split_delimiter(decoded_table(data, encoding))
    return encoding, choice.delimiter or named or guessed_delimiter(text), text


def read_table(data: bytes, choice: TableChoice, find: FindState) -> Iterator[Incoming]:
    """Yield what every row comes to, refused ones too."""
    look = look_at(data, choice)
    _, delimiter, text = _settled(data, choice)
    columns = [_column(*known) for known in enumerate(zip(look.header, look.targets, strict=True))]
    rows = raw_rows(text, delimiter)
    next(rows)
    for count, row in enumerate(rows, start=1):
        place = f"row {count}, line {row.line}"
        if row.trouble or count > MAX_ROWS:
            yield _refused(row, columns, place, row.trouble or "too-many-rows")
        else:
            yield _read_row(row, columns, place, find)


def _column(place: int, known: tuple[str, str]) -> Column:
    name, target = known
    found = TARGET.fullmatch(target)
    field_name, mark, part = found.groups() if found else ("other", "", "")
    shown = name or f"column {place + 1}"
    done = "skipped" if field_name == "skip" else "other" if field_name == "other" else "field"
    return Column(
        place,
        shown,
        field_name,
        mark or "",
        part or "text",
        Outcome(shown, done, "" if done == "skipped" else field_name),
        Outcome(shown, "other", "other"),
        Outcome(shown, "empty"),
    )


def _refused(row: RawRow, columns: list[Column], place: str, reason: str) -> Incoming:
    names = [column.name for column in columns] if len(row.cells) == len(columns) else []
    outcomes = tuple(Outcome(name, "not-imported") for name in names or ("row",))
    return Incoming(place, outcomes=outcomes, refusal=reason)


def _read_row(row: RawRow, columns: list[Column], place: str, find: FindState) -> Incoming:
    gathered = _Gathered()
    outcomes = []
    for column in columns:
        cell = unguarded(row.cells[column.place]).strip()
        if not cell:
            outcomes.append(column.empty)
        elif column.field == "skip" or _take(gathered, column, cell, find):
            outcomes.append(column.done)
        else:
            gathered.other.append({"format": "csv", "name": column.name, "text": cell})
            outcomes.append(column.kept)
    content = _content(gathered)
    return Incoming(
        place,
        content=content,
        uid=gathered.uid,
        outcomes=tuple(outcomes),
        refusal="" if content.get("names") else "no-name",
    )


def unguarded(cell: str) -> str:
    """Return a cell without the apostrophe that guards it against being a formula."""
    return cell[1:] if cell[:1] == "'" and GUARDED.match(cell) else cell


def _take(gathered: _Gathered, column: Column, cell: str, find: FindState) -> bool:
    """Put a cell where its column goes; return False where it does not fit there."""
    if len(cell) > MAX_TEXT or column.field == "other":
        return False
    takers = {
        "names": _take_name,
        "addresses": _take_address,
        "state": _take_state,
        "languages": _take_languages,
        "notes": _take_notes,
        "properties": _take_properties,
    }
    if column.field in takers:
        return takers[column.field](gathered, column, cell, find)
    if column.field == "institution":
        gathered.content[ORGANISATION] = cell
    elif column.field == "uid":
        # Kept as the UID of a card is, so that the row is known again.
        gathered.uid = f"urn:uuid:{cell}" if UUID.fullmatch(cell) else cell
        gathered.other.append({"format": "vcard", "name": "UID", "text": gathered.uid})
    else:
        _take_values(gathered, column, cell)
    return True


def _take_values(gathered: _Gathered, column: Column, cell: str) -> None:
    mark = {}
    if column.mark:
        mark = {"language" if column.field == "titles" else "kind": column.mark}
    values = gathered.content.setdefault(column.field, [])
    for text in SEVERAL[column.field].split(cell):
        if text.strip():
            values.append({column.part: text.strip(), **mark})


def _take_name(gathered: _Gathered, column: Column, cell: str, _find: FindState) -> bool:
    if column.part in {"others", "alias"}:
        for text in SEVERAL["names"].split(cell):
            tagged = TAGGED.fullmatch(text.strip())
            name = {"text": tagged[1], "language": tagged[2]} if tagged else {"text": text.strip()}
            if not tagged or column.part == "alias":
                name["kind"] = "alias"
            if name["text"]:
                gathered.content.setdefault("names", []).append(name)
        return True
    gathered.names.setdefault(column.mark, {})[column.part] = cell
    return True


def _take_address(gathered: _Gathered, column: Column, cell: str, find: FindState) -> bool:
    content = find(cell) if column.part == "country" else cell
    if content:
        gathered.addresses.setdefault(column.mark, {})[column.part] = content
    return bool(content)


def _take_state(gathered: _Gathered, _column: Column, cell: str, find: FindState) -> bool:
    gathered.content["state"] = find(cell)
    return bool(gathered.content["state"])


def _take_languages(gathered: _Gathered, _column: Column, cell: str, _find: FindState) -> bool:
    codes = [code for code in SEVERAL["languages"].split(cell) if code]
    if not all(LANGUAGE.fullmatch(code) for code in codes):
        return False
    gathered.content["languages"] = list(dict.fromkeys(code.lower() for code in codes))
    return True


def _take_notes(gathered: _Gathered, _column: Column, cell: str, _find: FindState) -> bool:
    before = gathered.content.get("notes", "")
    gathered.content["notes"] = f"{before}\n\n{cell}" if before else cell
    return True


def _take_properties(gathered: _Gathered, _column: Column, cell: str, _find: FindState) -> bool:
    found = [parsed_line(line) for line in cell.split("\n")]
    if not all(found):
        return False
    gathered.other += [kept_whole(given) for given in found if given]
    return True


def _content(gathered: _Gathered) -> Plain:
    content: Plain = dict(gathered.content)
    names = []
    for mark, parts in gathered.names.items():
        text = parts.get("text") or " ".join(
            parts[part] for part in ("given", "family") if part in parts
        )
        if text:
            names.append({**parts, "text": text, **({"language": mark} if mark else {})})
    known = names + content.get("names", [])
    if known:
        content["names"] = known
    if gathered.addresses:
        content["addresses"] = [
            {**parts, **({"kind": mark} if mark in PLACES else {})}
            for mark, parts in gathered.addresses.items()
        ]
    if gathered.other:
        content["other"] = gathered.other
    return {name: value for name, value in content.items() if value}
