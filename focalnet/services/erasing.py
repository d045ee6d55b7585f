"""Erasing for good: what would go, what would stay, and the erasure itself.

What is erased is blanked in tables, journal, index and files, here and in every
office that the erasure reaches. Nobody can take it back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from focalnet.domain.changes import ERASE, ChangeSet, Draft, Entry
from focalnet.domain.errors import FocalnetError, RecordNotFound
from focalnet.domain.folding import fold_text
from focalnet.domain.merging import entry_of_erasure
from focalnet.domain.printing import Printing
from focalnet.domain.record import Record
from focalnet.services.kept_content import NotContent, unpacked
from focalnet.services.ports import Register

NEVER = frozenset({"state", "theme"})
MENTIONS = 100


class NotErasable(FocalnetError):
    """States and themes are no personal data, and everything hangs on them."""

    code = "erase.reference"
    remedy = "Retire it instead; nothing was erased."


@dataclass(frozen=True, slots=True)
class Named:
    """A record by its kind and the title a list shows."""

    id: str
    kind: str
    title: str


@dataclass(frozen=True, slots=True)
class Erasure:
    """What an erasure takes, and what it leaves.

    ``goes`` are the records erased; ``stays`` those that point to them and lose
    the name; ``mentions`` other records in whose text the name is found;
    ``printings`` what was printed that names them, or may. Erase those too, or
    edit them, where the name has to go from them as well. ``already`` are ids
    that were erased before.
    """

    goes: tuple[Named, ...]
    stays: tuple[Named, ...]
    mentions: tuple[Named, ...]
    printings: tuple[Named, ...]
    already: tuple[str, ...] = ()


def preview(register: Register, record_ids: Sequence[str]) -> Erasure:
    """Return what an erasure of these records would take and leave; nothing is changed.

    Raises RecordNotFound or NotErasable.
    """
    records, already = _wanted(register, record_ids)
    names = {name for record in records for name in _names(record)}
    gone = {record.id for record in records}
    pointing = {item.id for record in records for item in register.referring(record.id)} - gone
    named = {item.id for item in _printings_naming(register, records, names)} - gone
    mentions = set(_mentioning(register, names)) - gone - pointing - named
    return Erasure(
        _named(register, gone),
        _named(register, pointing),
        _named(register, mentions),
        _named(register, named),
        already,
    )


def erase(register: Register, record_ids: Sequence[str], *, action: str = ERASE) -> ChangeSet:
    """Erase records for good as one action; those erased already are passed over.

    Raises RecordNotFound or NotErasable; nothing is erased then.
    """
    return register.write(Draft(action, entries_of_erasure(register, record_ids)))


def entries_of_erasure(register: Register, record_ids: Sequence[str]) -> tuple[Entry, ...]:
    """Return the entries that erase records, to stand in one action with others.

    Raises RecordNotFound or NotErasable.
    """
    records, _ = _wanted(register, record_ids)
    return tuple(entry_of_erasure(record.id, record.KIND) for record in records)


def _wanted(register: Register, record_ids: Sequence[str]) -> tuple[list[Record], tuple[str, ...]]:
    # Who was entered twice is erased twice.
    ids = register.together(list(dict.fromkeys(record_ids)))
    already = register.erased(ids)
    found = register.many([key for key in ids if key not in already])
    if len(found) + len(already) < len(ids):
        raise RecordNotFound("No record has this id.")
    for record in found.values():
        if record.KIND in NEVER:
            raise NotErasable("This is reference data.", place=record.id)
    return list(found.values()), tuple(key for key in ids if key in already)


def _named(register: Register, record_ids: Iterable[str]) -> tuple[Named, ...]:
    rows = [register.row(key) for key in sorted(record_ids)]
    return tuple(Named(row.id, row.kind, row.title) for row in rows if row)


def _names(record: Record) -> Iterator[str]:
    for name in getattr(record, "names", ()):
        if name.text.strip():
            yield name.text


def _mentioning(register: Register, names: Iterable[str]) -> Iterator[str]:
    for name in names:
        for hit in register.find(name, MENTIONS):
            if hit.row.kind != Printing.KIND:
                yield hit.row.id


def _printings_naming(
    register: Register, records: Sequence[Record], names: Iterable[str]
) -> Iterator[Printing]:
    """Yield the printings that name the records, and those that cannot be looked into.

    The words of a printed directory were kept and are read; of other documents only
    the pages are there, so that they are listed where State, holder or choices speak
    of the record.
    """
    folded = [fold_text(name) for name in names]
    states = {getattr(record, "state", "") for record in records} - {""}
    ids = {record.id for record in records}
    for item in register.records(Printing.KIND, retired=True):
        assert isinstance(item, Printing)
        told = fold_text(f"{item.title} {item.holder} {item.choices}")
        if (
            (not item.content and item.state in states)
            or any(key in item.choices for key in ids)
            or any(name in told or name in _words(register, item) for name in folded)
        ):
            yield item


def _words(register: Register, item: Printing) -> str:
    """Return the folded words of a printing whose content was kept; empty for others."""
    if not item.content:
        return ""
    try:
        return fold_text(unpacked(register.file(item.content)).decode("utf-8", "replace"))
    except (NotContent, RecordNotFound):
        return ""
