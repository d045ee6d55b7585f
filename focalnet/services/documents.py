"""The documents that can be printed, and everything that may be chosen of one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from math import isfinite
from typing import Any

from focalnet.domain.dates import checked_date
from focalnet.domain.errors import InvalidValue
from focalnet.services.words import LANGUAGES

WINDOWS = ("", "left", "right")
SIZES = ("A4", "A5", "Letter")
BADGES = ("90x54", "86x54", "A6")
BACKS = ("", "blank", "programme", "text")
PLANS = ("rows", "tables", "horseshoe")
MOST_SHIFT = 20.0  # millimetres


class NotADocument(InvalidValue):
    """What is to be printed cannot be: no such document, or a choice that is none."""

    code = "print.invalid"
    remedy = "See the documents with: focalnet print --list. Nothing was printed."


@dataclass(frozen=True, slots=True)
class PrintChoices:
    """Everything that can be chosen of a document; what a document does not ask for is passed over.

    ``audience`` is public, network, full or the name of a circle of readers. Empty
    means the whole, or as usual. ``across`` and ``down`` (millimetres) make up for a
    printer that is off; ``start`` is the first free label of the first sheet, from 1.
    ``since`` is the id of a printing, ``template`` the text of one. ``shown`` are the
    fields of an entry to print, in that order.

    ``event``, ``sitting`` and ``participant`` are ids; of participants, all are
    printed where none is named. ``final`` lists who came. ``order`` is the language
    of the alphabetical order of States, ``first`` the one drawn by lot to begin it.
    ``blanks`` are lines for whoever is not on the list. ``size``, ``back`` (with its
    ``note``) and ``single`` (one to a page) are of badges, ``plan`` and ``places`` (in
    a row or at a table) of a room.
    """

    document: str = "directory"
    language: str = ""
    second: str = ""
    audience: str = "network"
    as_at: str = ""
    region: str = ""
    theme: str = ""
    state: str = ""
    kind: str = ""
    search: str = ""
    marking: str = ""
    copy: int = 1
    copies: int = 1
    holder: str = ""
    columns: int = 2
    paper: str = "A4"
    scale: float = 1.0
    digits: str = ""
    issue: int = 0
    revision: int = 0
    shown: tuple[str, ...] = ()
    since: str = ""
    campaign: str = ""
    stock: str = "L7160"
    start: int = 1
    across: float = 0.0
    down: float = 0.0
    frames: bool = False
    envelope: str = "C5"
    window: str = ""
    sender: str = ""
    template: str = ""
    event: str = ""
    sitting: str = ""
    participant: str = ""
    final: bool = False
    order: str = ""
    blanks: int = 8
    size: str = "90x54"
    back: str = ""
    note: str = ""
    single: bool = False
    plan: str = "rows"
    places: int = 0
    first: str = ""

    def plain(self) -> dict[str, Any]:
        """Return what differs from the usual, as JSON can hold it."""
        filled = {item.name: getattr(self, item.name) for item in fields(self)}
        kept = {name: content for name, content in filled.items() if content != USUAL[name]}
        return {name: [*item] if isinstance(item, tuple) else item for name, item in kept.items()}


USUAL = {item.name: item.default for item in fields(PrintChoices)}
"""What each choice is where nothing else was chosen."""

CHOICES_OF_FIELDS: dict[str, tuple[str, ...]] = {
    "language": ("", *LANGUAGES),
    "second": ("", *LANGUAGES),
    "paper": SIZES,
    "digits": ("", "arab"),
    "window": WINDOWS,
    "order": ("", *LANGUAGES),
    "size": BADGES,
    "back": BACKS,
    "plan": PLANS,
}
SPANS: dict[str, tuple[float, float]] = {
    "copy": (1, 9999),
    "copies": (1, 9999),
    "columns": (1, 3),
    "scale": (0.8, 1.3),
    "issue": (0, 9999),
    "revision": (0, 9999),
    "across": (-MOST_SHIFT, MOST_SHIFT),
    "down": (-MOST_SHIFT, MOST_SHIFT),
    "blanks": (0, 99),
    "places": (0, 99),
}

EVERYWHERE = frozenset({"language", "audience", "as_at", "marking", "copy", "copies", "holder"})
SELECTION = frozenset({"region", "theme", "state", "kind", "search"})
LOOKS = frozenset({"second", "columns", "paper", "scale", "digits", "issue", "revision", "shown"})
ADDRESSED = EVERYWHERE | SELECTION | {"template"}
OF_AN_EVENT = frozenset({"language", "as_at", "event", "state", "digits"})
COPIED = frozenset({"marking", "copy", "copies", "holder"})


@dataclass(frozen=True, slots=True)
class Document:
    """One kind of document: what it is for, what may be chosen of it, and what must be.

    ``audience`` are its readers where nobody chose others, or nobody may.
    """

    name: str
    purpose: str
    chosen: frozenset[str]
    needs: tuple[str, ...] = ()
    audience: str = "network"


DOCUMENTS: dict[str, Document] = {
    item.name: item
    for item in (
        Document("directory", "all focal points and channels", EVERYWHERE | SELECTION | LOOKS),
        Document(
            "booklet",
            "the directory on A5, to be printed on A4 and folded",
            EVERYWHERE | SELECTION | (LOOKS - {"paper", "columns"}),
        ),
        Document(
            "practitioners",
            "the directory of national practitioners only",
            EVERYWHERE | (SELECTION - {"kind"}) | LOOKS,
        ),
        Document(
            "state",
            "the card of one State on one page",
            EVERYWHERE | {"state", "digits"},
            ("state",),
        ),
        Document(
            "theme",
            "who answers for one theme",
            EVERYWHERE | {"theme", "region", "digits"},
            ("theme",),
        ),
        Document(
            "addendum",
            "who came, left or changed since a printing of the directory",
            frozenset({"as_at", "since", "marking", "copy", "copies", "holder"}),
        ),
        Document(
            "vacancies",
            "seats that nobody holds, and States without",
            EVERYWHERE | SELECTION | {"digits"},
        ),
        Document(
            "phones",
            "whom to call, on as few pages as can be",
            EVERYWHERE | SELECTION | {"digits"},
        ),
        Document(
            "confirmation",
            "a note verbale and the sheet a State corrects and returns",
            frozenset({"language", "as_at", "state", "campaign", "copy", "copies", "holder"}),
            needs=("state",),
        ),
        Document(
            "labels",
            "mailing labels on sheets of labels",
            ADDRESSED | {"stock", "start", "across", "down", "frames"},
        ),
        Document(
            "envelopes",
            "envelopes with sender and addressee",
            ADDRESSED | {"envelope", "window", "sender", "across", "down"},
        ),
        Document(
            "letters",
            "one letter each from a template",
            ADDRESSED | {"sender"},
            ("template",),
        ),
        Document(
            "participants",
            "the provisional or final list of participants of an event",
            OF_AN_EVENT | COPIED | {"audience", "final", "order"},
            ("event",),
        ),
        Document(
            "sign-in",
            "sheets to sign, for each sitting of an event",
            OF_AN_EVENT | {"marking", "sitting", "order", "blanks"},
            ("event",),
        ),
        Document(
            "badges",
            "badges, several to a sheet, with codes and backs",
            OF_AN_EVENT | {"participant", "size", "paper", "back", "note", "single"},
            ("event",),
        ),
        Document(
            "table-signs",
            "a folded sign with the name of each State",
            OF_AN_EVENT | {"second", "order", "paper"},
            ("event",),
        ),
        Document(
            "seating",
            "the plan of the room, by State in alphabetical order",
            OF_AN_EVENT | {"order", "plan", "places", "first"},
            ("event",),
        ),
        Document(
            "invitations",
            "the notes verbales of an event, each in its State's language",
            frozenset({"event", "state", "as_at"}),
            ("event",),
            "full",
        ),
        Document(
            "visa-letters",
            "letters in support of visa applications",
            OF_AN_EVENT | {"marking", "participant", "sender", "template"},
            ("event",),
            "full",
        ),
        Document(
            "certificates",
            "certificates of attendance, with their numbers",
            OF_AN_EVENT | {"participant", "sender"},
            ("event",),
            "full",
        ),
        Document(
            "thanks",
            "letters of thanks to those who came",
            OF_AN_EVENT | {"participant", "sender", "template"},
            ("event",),
            "full",
        ),
        Document(
            "programme",
            "the programme of an event, by day",
            (OF_AN_EVENT | COPIED | {"audience"}) - {"state"},
            ("event",),
            "public",
        ),
    )
}


def document_named(name: str) -> Document:
    """Return the document with a name; raises NotADocument."""
    try:
        return DOCUMENTS[name]
    except KeyError as error:
        raise NotADocument("There is no such document.", place=name, known=DOCUMENTS) from error


def checked_choices(choices: PrintChoices) -> PrintChoices:
    """Return what the document asks for, codes in the usual case, the rest as usual.

    Raises NotADocument, InvalidValue or InvalidDate naming the choice.
    """
    document = document_named(choices.document)
    asked = {name: item for name, item in choices.plain().items() if name in document.chosen}
    if "audience" not in document.chosen:
        asked["audience"] = document.audience
    tidy = replace(
        choices_from_plain({**asked, "document": document.name}),
        region=choices.region.upper(),
        state=choices.state.upper(),
        first=choices.first.upper(),
    )
    check_reach(tidy)
    for name in document.needs:
        if not getattr(tidy, name):
            raise InvalidValue("Say for what it is to be printed.", place=f"--{name}")
    if tidy.start < 1:
        raise NotADocument("Labels are counted from 1.", place="start")
    checked_date(tidy.as_at, place="as_at")
    return tidy


def check_reach(choices: PrintChoices) -> None:
    """Raise NotADocument for the first choice that no document can take."""
    for name, known in CHOICES_OF_FIELDS.items():
        if getattr(choices, name) not in known:
            raise NotADocument(
                "This is none of the choices.", place=name, known=filter(None, known)
            )
    for name, (least, most) in SPANS.items():
        if not least <= getattr(choices, name) <= most:
            reach = (f"{least:g} to {most:g}",)
            raise NotADocument("This number is out of reach.", place=name, known=reach)


def choices_kept(text: str) -> dict[str, Any]:
    """Return choices as a record keeps them, in plain data; raises NotADocument."""
    try:
        filled = json.loads(text or "{}")
    except (ValueError, RecursionError) as error:
        raise NotADocument("What was chosen cannot be read.") from error
    if not isinstance(filled, dict):
        raise NotADocument("What was chosen cannot be read.")
    return filled


def choices_from_plain(filled: Mapping[str, Any]) -> PrintChoices:
    """Return choices as JSON held them; raises NotADocument for what is no choice."""
    taken: dict[str, Any] = {}
    for name, content in filled.items():
        if name not in USUAL:
            raise NotADocument("A document has no such choice.", place=str(name))
        item = tuple(content) if isinstance(content, list) else content
        taken[name] = _fitting(name, item)
    return PrintChoices(**taken)


def _fitting(name: str, item: Any) -> Any:
    """Return one choice if it is of the right type."""
    usual = USUAL[name]
    if isinstance(usual, float) and type(item) in {int, float}:
        return _reachable(name, item)
    parts_are_text = not isinstance(item, tuple) or all(isinstance(part, str) for part in item)
    if type(item) is not type(usual) or not parts_are_text:
        raise NotADocument("This choice is of the wrong kind.", place=name)
    return clean_text(item) if isinstance(item, str) else item


def _reachable(name: str, item: float) -> float:
    """Return a number that is one; raises NotADocument for what is none or beyond all measure."""
    try:
        number = float(item)
    except OverflowError as error:
        raise NotADocument("This number is out of reach.", place=name) from error
    if not isfinite(number):
        raise NotADocument("This number is out of reach.", place=name)
    return number


def clean_text(text: str) -> str:
    """Return a text without what no register can keep: NUL and halves of letters."""
    return text.encode("utf-8", "replace").decode().replace("\x00", "")
