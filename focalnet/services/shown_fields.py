"""Which fields of an entry are printed, and in which order, where the officer says so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from focalnet.services.documents import NotADocument
from focalnet.services.edition import DirectoryEdition, Entry, Labelled
from focalnet.services.words import page_words

PHONE_PLACES = ("work", "mobile", "duty", "secure", "fax", "home", "other")
KEYS = ("pgp", "smime", "age", "other")
# What can be asked for, and the words under which an entry has it.
LABELLED: dict[str, tuple[str, ...]] = {
    "phone": ("field.phone", *(f"field.phone.{place}" for place in PHONE_PLACES)),
    "email": ("field.email",),
    "address": ("field.address",),
    "website": ("field.website",),
    "languages": ("field.languages",),
    "key": ("field.key", *(f"field.key.{kind}" for kind in KEYS)),
    "since": ("field.since",),
    "until": ("field.until",),
    "instrument": ("field.instrument", "field.court-reference", "field.received"),
}
SHOWN = ("lines", *LABELLED, "notes", "confirmed")
"""The names of the fields that can be shown; the name of the holder always is."""


def with_fields(edition: DirectoryEdition, shown: tuple[str, ...]) -> DirectoryEdition:
    """Return the edition with only these fields of every entry, in this order.

    An empty choice is all of them. It can only take away: what the audience may
    not see is not there to be shown. Raises NotADocument for an unknown field.
    """
    if not shown:
        return edition
    for name in shown:
        if name not in SHOWN:
            raise NotADocument("An entry has no such field.", place=name, known=SHOWN)
    say = page_words(edition.language)
    places: dict[str, int] = {}
    for place, name in enumerate(shown):
        places |= {say(key): place for key in LABELLED.get(name, ())}
    groups = tuple(
        replace(
            group,
            entries=_entries(group.entries, shown, places),
            states=tuple(
                replace(state, entries=_entries(state.entries, shown, places))
                for state in group.states
            ),
        )
        for group in edition.groups
    )
    second = with_fields(edition.second, shown) if edition.second else None
    return replace(edition, groups=groups, second=second)


def _entries(
    entries: Iterable[Entry], shown: tuple[str, ...], places: dict[str, int]
) -> tuple[Entry, ...]:
    def place(item: Labelled) -> int:
        return places[item.label]

    return tuple(
        replace(
            entry,
            lines=entry.lines if "lines" in shown else (),
            labelled=tuple(
                sorted((item for item in entry.labelled if item.label in places), key=place)
            ),
            notes=entry.notes if "notes" in shown else (),
            confirmed=entry.confirmed if "confirmed" in shown else "",
        )
        for entry in entries
    )
