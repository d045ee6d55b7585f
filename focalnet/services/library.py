"""The library: good practice, law, difficulties, case law, instruments, recommendations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from focalnet.domain.changes import ChangeSet, Draft
from focalnet.domain.dossier import SHELVES, LibraryItem
from focalnet.domain.errors import InvalidValue
from focalnet.domain.folding import query_words
from focalnet.domain.listing import Why, why_found
from focalnet.domain.merging import entry_of_edit, entry_of_new
from focalnet.domain.plain import checked_record
from focalnet.services.attaching import attach
from focalnet.services.completing import completed
from focalnet.services.ports import Register


class NotAnItem(InvalidValue):
    """The record is no library item, or lacks what one needs."""

    code = "library.invalid"
    remedy = f"Give a title and a shelf: {', '.join(SHELVES)}; nothing was stored."


@dataclass(frozen=True, slots=True)
class Attaching:
    """The names of the files that an item did not have yet, and the action."""

    names: tuple[str, ...]
    done: ChangeSet


@dataclass(frozen=True, slots=True)
class Shelved:
    """An item of the library and why it was found; empty where nothing was searched for."""

    item: LibraryItem
    whys: tuple[Why, ...] = ()


@dataclass(frozen=True, slots=True)
class LibrarySearch:
    """What is looked for: words in any script, a shelf, a State, a theme, a status."""

    words: str = ""
    shelf: str = ""
    state: str = ""
    theme: str = ""
    status: str = ""

    def where(self) -> dict[str, str]:
        """Return the fields that must be equal."""
        wanted = {
            "shelf": self.shelf,
            "state": self.state.upper(),
            "theme": self.theme,
            "status": self.status,
        }
        return {name: value for name, value in wanted.items() if value}


def add_items(
    register: Register, filled: Sequence[Mapping[str, Any]], paths: Sequence[Path] = ()
) -> list[str]:
    """Enter items as one action and return their ids; files go to the only one.

    Raises NotAnItem, InvalidValue, UnknownField or AttachmentRefused; nothing is
    stored then.
    """
    ids = register.ids
    if paths and len(filled) != 1:
        raise NotAnItem("Files are attached to one item at a time.", place="files")
    made = []
    for number, item in enumerate(filled, start=1):
        try:
            _check(item)
            made.append(checked_record("item", ids.record(), item, new_id=ids.element))
        except InvalidValue as error:
            error.place = f"{number}: {error.place}" if len(filled) > 1 else error.place
            raise
    whole = [item for item in completed(register, made) if isinstance(item, LibraryItem)]
    if paths:
        whole = [replace(whole[0], files=(*whole[0].files, *attach(register, paths)))]
    register.write(Draft("item.add", tuple(entry_of_new(item) for item in whole)))
    return [item.id for item in whole]


def _check(item: Mapping[str, Any]) -> None:
    if not (item.get("title") or item.get("symbol")) or not item.get("shelf"):
        raise NotAnItem("An item has a title or symbol, and a shelf.", place="title")
    if item.get("files"):
        raise NotAnItem("Files come from the disk, not from text.", place="files")


def attach_to_item(register: Register, item_id: str, paths: Sequence[Path]) -> Attaching:
    """Attach files to an item as one action; raises NotAnItem or AttachmentRefused."""
    base = register.state(item_id)
    item = base.value()
    if not isinstance(item, LibraryItem):
        raise NotAnItem("This record is no item of the library.", place=item_id)
    had = {(kept.name, kept.file) for kept in item.files}
    fresh = tuple(new for new in attach(register, paths) if (new.name, new.file) not in had)
    entry = entry_of_edit(base, replace(item, files=(*item.files, *fresh)))
    done = register.write(Draft("item.attach", (entry,) if entry else ()))
    return Attaching(tuple(new.name for new in fresh), done)


def find_items(register: Register, search: LibrarySearch, *, limit: int = 60) -> list[Shelved]:
    """Return the items that a search finds, best first; without words, those of the shelf."""
    where = search.where()
    if not search.words.strip():
        listed = (item for item in register.records("item", where) if isinstance(item, LibraryItem))
        return [Shelved(item) for item, _ in zip(listed, range(limit), strict=False)]
    return list(_found(register, search.words, where, limit))


def _found(
    register: Register, text: str, where: Mapping[str, str], limit: int
) -> Iterator[Shelved]:
    # The index does not know shelves: it is asked for more until enough pass.
    asked, seen, given = max(limit, 1), 0, 0
    wanted = query_words(text)
    while given < limit:
        hits = register.find(text, asked, ("item",))
        records = register.many([hit.row.id for hit in hits[seen:]])
        for hit in hits[seen:]:
            item = records.get(hit.row.id)
            if isinstance(item, LibraryItem) and given < limit and _fits(item, where):
                given += 1
                yield Shelved(item, why_found(item, wanted))
        if len(hits) < asked:
            return
        seen, asked = len(hits), asked * 4


def _fits(item: LibraryItem, where: Mapping[str, str]) -> bool:
    return all(getattr(item, name) == value for name, value in where.items())
