"""Hostile text in every field prints as text or is refused by name: nothing crashes or is run."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from itertools import cycle
from typing import TYPE_CHECKING, Any

import pikepdf
import pypdfium2
import pytest

from focalnet.app import make_tools
from focalnet.domain.errors import FocalnetError
from focalnet.domain.kinds import KINDS
from focalnet.domain.schema import FieldRule, rules
from focalnet.domain.values import Name
from focalnet.services.documents import DOCUMENTS, PrintChoices
from focalnet.services.kept_content import read, written
from focalnet.services.press import missing_letters, pages
from focalnet.services.reference import state_id
from focalnet.services.words import LANGUAGES
from tests.factories import TEXTS
from tests.services.print_office import ASKED, EVENT, composed_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.domain.record import Record

MARKUP = "<b>bold</b>&lt;<script>x</script>"
HOSTILE = (
    MARKUP,
    "\ud800half\udfff",
    "\u202e\u2066\u202d\u2067turned\u202e\u2068",
    "a\u200bb\u200d\u2060\ufeff\u00adc\ufe0f",
    "\U0001f469\u200d\U0001f469\u200d\U0001f467\U0001f1f8\U0001f1f3\U0001fae0",
    ") Tj ET Q /JavaScript\nendstream endobj %%EOF \\",
    "{office}{?name}{/}%s\x00\x07\x1b[31m",
    "\u2028\u2029\r\n\t\x0b\x0c",
    "e" + "\u0301" * 300,
    "W" * 10_000,
)
# What makes a reader of the file do something.
DEEDS = {"/JS", "/JavaScript", "/Launch", "/URI", "/GoToR", "/SubmitForm", "/EmbeddedFile", "/AA"}


IN_STATE = {"state": "SEN"}
IN_HOUSE = {**IN_STATE, "institution": "house"}
AT_EVENT = {"event": EVENT}
OWN = {**AT_EVENT, "participation": "part"}
SEAT = {**IN_STATE, "theme": "assets", "stage": "", "end": ""}
NAMES = tuple(Name(id=f"{at:02}", text=text) for at, text in enumerate(HOSTILE))
DAY = "2026-01-26"
GIVEN: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("theme", "theme", {"code": "assets"}),
    ("state", state_id("SEN"), {"code": "SEN", "region": "AFR", "status": ()}),
    ("institution", "house", {**IN_STATE, "parent": ""}),
    ("person", "person", {**IN_HOUSE, "names": NAMES}),
    ("post", "post", {"institution": "house", "holder": "person"}),
    ("channel", "channel", {**IN_HOUSE, "end": "", "replaces": ""}),
    ("designation", "held", {**SEAT, "holder": "person"}),
    ("designation", "vacant", {**SEAT, "holder": ""}),
    *((kind, kind, IN_STATE) for kind in ("agreement", "legislation", "item", "letter", "reply")),
    ("event", EVENT, {"desk_key": "ab" * 32, "start": DAY, "end": DAY}),
    ("sitting", "sitting", {**AT_EVENT, "day": DAY}),
    ("participation", "part", {**AT_EVENT, **IN_HOUSE, "person": "person", "stages": ()}),
    ("registration", "file", {**OWN, "photo": None}),
    ("arrival", "arrival", {**OWN, "at": f"{DAY}T09:00"}),
    ("certificate", "certificate", OWN),
    ("invitation", "invitation", {**AT_EVENT, **IN_STATE}),
)
"""Every record of a small register, with the fields that are not hostile."""


def hostile_records() -> list[Record]:
    """Return a small register in which every text is hostile, each in its turn."""
    turn = cycle(HOSTILE)
    return [
        KINDS[kind](
            id=record_id,
            **{
                rule.name: fixed.get(rule.name, _content(rule, turn))
                for rule in rules(KINDS[kind])
                if rule.name != "confidentiality"
            },
        )
        for kind, record_id, fixed in GIVEN
    ]


def _content(rule: FieldRule, turn: Iterator[str]) -> Any:
    if rule.shape in TEXTS:
        return next(turn)
    if rule.shape in {"value", "values"} and rule.value_type:
        value_type: Any = rule.value_type
        parts = {part.name: _content(part, turn) for part in rules(value_type)}
        made = value_type(**{**parts, "audience": ""} if "audience" in parts else parts)
        return (replace(made, id="00"),) if rule.shape == "values" else made
    if rule.shape == "languages":
        return (next(turn),)
    return rule.choices[0] if rule.shape == "choice" and rule.choices else ""


def deeds(pdf: bytes) -> set[str]:
    """Return what in the file would make a reader do something."""
    found: set[str] = set()
    with pikepdf.open(BytesIO(pdf)) as opened:
        for item in opened.objects:
            if isinstance(item, pikepdf.Dictionary):
                found |= {str(name) for name in item.keys()} | {str(item.get("/S", ""))}  # noqa: SIM118
    return found & DEEDS


@pytest.mark.parametrize(
    ("document", "language"), [*zip(DOCUMENTS, cycle(LANGUAGES), strict=False)]
)
def test_hostile_records_are_printed_as_the_text_they_are(document: str, language: str) -> None:
    records = hostile_records()
    chosen = ASKED.get(document, {}) | ({"final": True} if document == "participants" else {})
    choices = PrintChoices(document, language, audience="full", **chosen)
    made = composed_by(records, choices, before=[*records[:3], *records[-7:]])
    assert read(written(made.content)) == made.content
    pdf = pages(make_tools(), document, made.content)
    missing_letters(make_tools(), made.content)
    file = pypdfium2.PdfDocument(pdf)
    texts = "".join("".join(page.get_textpage().get_text_range() for page in file).split())
    assert texts
    assert deeds(pdf) == set()
    if any(MARKUP in text for text in made.content.texts()):
        assert MARKUP in texts


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("document", ["phones", "letters", "badges", "envelopes", "invitations"])
def test_hostile_choices_are_printed_or_refused_by_name(document: str, text: str) -> None:
    records = hostile_records()
    given = {name: text for name in ("marking", "holder", "sender", "note", "template", "order")}
    given = {name: it for name, it in given.items() if name in DOCUMENTS[document].chosen}
    asked = {**ASKED.get(document, {}), **given}
    if document == "badges":
        asked["back"] = "text"
    try:
        made = composed_by(records, PrintChoices(document, audience="full", **asked))
    except FocalnetError as error:
        refused = (error.code, error.place)
    else:
        refused = ("", "")
        assert deeds(pages(make_tools(), document, made.content)) == set()
    assert all(refused) or not any(refused)
