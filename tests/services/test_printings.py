"""Printings stand in the journal and are reprinted byte for byte; presets are kept by name."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from focalnet.app import make_tools
from focalnet.domain.errors import NothingToUndo, RecordNotFound
from focalnet.services.composing import composed
from focalnet.services.documents import NotADocument, PrintChoices
from focalnet.services.presets import (
    NoSuchPreset,
    NotAPreset,
    choices_of,
    preset_choices,
    preset_text,
    presets,
    save_preset,
    take_preset,
)
from focalnet.services.press import pages
from focalnet.services.printings import (
    NoSuchPrinting,
    PrintingChanged,
    keep_printing,
    log_reprint,
    new_passphrase,
    printings,
    reprint,
)
from focalnet.services.records import enter, undo

if TYPE_CHECKING:
    from focalnet.domain.printing import Printing
    from focalnet.services.ports import Register

TODAY = date(2026, 11, 27)
CHOICES = PrintChoices(
    "directory", "fr", audience="network", region="AFR", copy=3, copies=12, holder="Embassy"
)


def printed(register: Register, choices: PrintChoices = CHOICES) -> tuple[Printing, bytes]:
    made = composed(register, choices, today=TODAY)
    pdf = pages(make_tools(), choices.document, made.content)
    return keep_printing(register, made.choices, made.content, pdf, today=TODAY), pdf


def test_a_printing_says_what_was_printed_for_whom_and_is_found_by_it(register: Register) -> None:
    printing, pdf = printed(register)
    assert printing.file == sha256(pdf).hexdigest()
    assert (printing.document, printing.language, printing.audience) == (
        "directory",
        "fr",
        "network",
    )
    assert (printing.copy, printing.copies, printing.holder) == ("3", "12", "Embassy")
    assert (printing.as_at, printing.printed) == ("2026-11-27", "2026-11-27")
    assert json.loads(printing.choices)["region"] == "AFR"
    assert [hit.row.id for hit in register.find("embassy", 5, ("printing",))] == [printing.id]
    assert register.verify().findings == ()


def test_a_printing_is_reprinted_byte_for_byte_whatever_has_changed(register: Register) -> None:
    printing, pdf = printed(register)
    enter(register, "person", [{"names": [{"text": "Awa DIOP"}], "state": "SEN"}])
    assert reprint(register, printing.id) == pdf
    again = log_reprint(register, printing.id, today=date(2027, 1, 1))
    assert (again.file, again.since, again.printed) == (printing.file, printing.id, "2027-01-01")
    assert reprint(register, again.id) == pdf
    assert [item.id for item in printings(register)] == [again.id, printing.id]


def test_undo_passes_over_printings(register: Register) -> None:
    [person] = enter(register, "person", [{"names": [{"text": "Awa DIOP"}]}])[1]
    printing, _ = printed(register)
    undo(register)
    assert register.find("awa", 5, ("person",)) == []
    with pytest.raises(RecordNotFound):
        register.record(person)
    assert [item.id for item in printings(register)] == [printing.id]
    with pytest.raises(NothingToUndo):
        undo(register)


def test_what_was_never_printed_is_not_reprinted(register: Register) -> None:
    with pytest.raises(NoSuchPrinting):
        reprint(register, "never")
    with pytest.raises(NoSuchPrinting):
        reprint(register, next(iter(register.records("state"))).id)


def test_a_document_that_is_not_the_one_printed_is_not_handed_out(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    printing, pdf = printed(register)
    monkeypatch.setattr(type(register), "file", lambda *_: pdf + b" ")
    with pytest.raises(PrintingChanged):
        reprint(register, printing.id)


def test_what_no_register_can_keep_is_left_out_of_choices(register: Register) -> None:
    hostile = PrintChoices("phones", holder="\ud800Embassy\x00", marking="\udfff")
    printing, _ = printed(register, hostile)
    assert (printing.holder, printing.marking) == ("?Embassy", "?")
    save_preset(register, "\ud800", replace(hostile, template="\ud800{name}"))
    assert preset_choices(register, "?").template == "?{name}"


def test_passphrases_are_drawn_from_what_chance_gives() -> None:
    assert new_passphrase(lambda count: bytes(range(count))) == "0123-4567-89AB-CDEF-GHJK-MNPQ"


LABELS = PrintChoices("labels", stock="5160", start=4, holder="x", template="{name")


def test_a_preset_keeps_choices_by_name_but_not_those_of_one_printing(register: Register) -> None:
    save_preset(register, "My labels", LABELS)
    kept = preset_choices(register, "my LABELS")
    assert kept == PrintChoices("labels", stock="5160", template="{name")
    save_preset(register, "My labels", PrintChoices("labels", stock="5163"))
    assert [choices_of(item).stock for item in presets(register)] == ["5163"]
    undo(register)
    assert preset_choices(register, "My labels") == kept


def test_a_preset_is_handed_on_as_data(register: Register) -> None:
    save_preset(register, "Étiquettes", LABELS)
    text = preset_text(register, "étiquettes")
    undo(register)
    assert presets(register) == []
    take_preset(register, text)
    assert preset_choices(register, "Étiquettes").stock == "5160"
    assert not take_preset(register, text).entries


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("", NotAPreset),
        ("[1]", NotAPreset),
        ("[" * 100_000, NotAPreset),
        ('{"format": "focalnet preset 1", "title": 1, "choices": {}}', NotAPreset),
        ('{"format": "focalnet preset 2", "title": "x", "choices": {}}', NotAPreset),
        ('{"format": "focalnet preset 1", "title": " ", "choices": {}}', NotAPreset),
        ('{"format": "focalnet preset 1", "title": "x", "choices": {"a": 1}}', NotADocument),
        (
            '{"format": "focalnet preset 1", "title": "x", "choices": {"document": "z"}}',
            NotADocument,
        ),
        ('{"format": "focalnet preset 1", "title": "x", "choices": {"stock": "L0"}}', NotADocument),
        (
            '{"format": "focalnet preset 1", "title": "x", "choices": {"columns": 9}}',
            NotADocument,
        ),
    ],
    ids=range(10),
)
def test_a_file_that_holds_no_preset_is_refused(
    register: Register, text: str, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        take_preset(register, text)
    assert presets(register) == []


def test_the_name_of_a_preset_is_one_line(register: Register) -> None:
    save_preset(register, "Ours\nTheirs\tlabels", LABELS)
    assert [item.title for item in presets(register)] == ["Ours Theirs labels"]


def test_an_unknown_preset_is_refused(register: Register) -> None:
    with pytest.raises(NoSuchPreset):
        preset_choices(register, "none")
