"""Presets: choices kept by name, and exchanged with other offices as data."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from focalnet.domain.changes import ChangeSet
from focalnet.domain.errors import RecordNotFound
from focalnet.domain.folding import words
from focalnet.domain.printing import OwnAudience, Preset
from focalnet.services.audiences import NoSuchAudience, readers_named
from focalnet.services.documents import (
    NotADocument,
    PrintChoices,
    check_reach,
    choices_from_plain,
    clean_text,
    document_named,
)
from focalnet.services.ports import Register
from focalnet.services.records import add_records, edit, enter
from focalnet.services.stocks import envelope_named, stock_named

FORMAT = "focalnet preset 1"
# What belongs to one printing and not to the next.
PASSING = (
    *("as_at", "copy", "copies", "holder", "since", "campaign", "start"),
    *("event", "sitting", "participant", "first"),
)


class NoSuchPreset(RecordNotFound):
    """No preset is kept under this name."""

    code = "preset.not-found"
    remedy = "See the presets with: focalnet find WORKSPACE record:preset"


class NotAPreset(NotADocument):
    """The file holds no preset."""

    code = "preset.invalid"
    remedy = "Ask for the file again; nothing was stored."


class OtherReaders(NotADocument):
    """The preset is for a circle of readers that is another one here."""

    code = "preset.readers"
    remedy = (
        "Give one of the two circles another name, then take the preset in; nothing was stored."
    )


def presets(register: Register) -> list[Preset]:
    """Return all presets in the order of their names."""
    found = [item for item in register.records(Preset.KIND) if isinstance(item, Preset)]
    return sorted(found, key=lambda item: list(words(item.title)))


def save_preset(register: Register, title: str, choices: PrintChoices) -> ChangeSet:
    """Keep choices under a name; one of the same name takes them over.

    What belongs to one printing alone (the copy, for whom, the day) is not kept.
    A template is kept as it stands, whole or broken.
    """
    _check(title, choices)
    title = _one_line(title)
    clean = choices_from_plain(choices.plain()).plain()
    filled = {name: item for name, item in clean.items() if name not in PASSING}
    template = str(filled.pop("template", ""))
    named = {"title": title, "document": choices.document, "template": template}
    text = json.dumps(filled, ensure_ascii=False, sort_keys=True)
    found = _found(register, title)
    if found is None:
        made = Preset(id=register.ids.record(), choices=text, **named)
        return add_records(register, [made], action="preset.add")
    return edit(register, register.state(found.id), replace(found, choices=text, **named))


def rename_preset(register: Register, preset_id: str, title: str) -> ChangeSet:
    """Give a preset another name; raises NotAPreset where it is none or belongs to another."""
    other = _found(register, title)
    if not title.strip():
        raise NotAPreset("A preset has a name.", place="title")
    if other is not None and other.id != preset_id:
        raise NotAPreset("Another preset has this name.", place=title)
    known = register.state(preset_id)
    named = known.value()
    assert isinstance(named, Preset)
    return edit(register, known, replace(named, title=_one_line(title)))


def preset_choices(register: Register, title: str) -> PrintChoices:
    """Return the choices kept under a name; raises NoSuchPreset or NotADocument."""
    found = _found(register, title)
    if found is None:
        raise NoSuchPreset("No preset has this name.", place=title)
    return choices_of(found)


def choices_of(preset: Preset) -> PrintChoices:
    """Return the choices of a preset; raises NotADocument for what is none of this version's."""
    filled = _read(preset.choices or "{}")
    return replace(choices_from_plain(filled), document=preset.document, template=preset.template)


def preset_text(register: Register, title: str) -> str:
    """Return a preset as the text of a file to be handed on.

    A circle of readers that it names goes with it; raises NoSuchAudience where
    there is none.
    """
    choices = preset_choices(register, title)
    found = _found(register, title)
    name = found.title if found else title
    told: dict[str, Any] = {"format": FORMAT, "title": name, "choices": choices.plain()}
    readers = readers_named(register, choices.audience)
    if readers.is_own:
        told["readers"] = readers.plain()
    return json.dumps(told, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def take_preset(register: Register, text: str) -> ChangeSet:
    """Keep the preset that a file holds, and the circle of readers that came with it.

    Raises NotAPreset, NotADocument, NoSuchAudience for readers that neither the
    file nor the register knows, or OtherReaders; nothing is stored then.
    """
    told = _read(text)
    title, filled = told.get("title"), told.get("choices")
    if told.get("format") != FORMAT or not isinstance(title, str) or not isinstance(filled, dict):
        raise NotAPreset("This file holds no preset.")
    choices = choices_from_plain(filled)
    _check(title, choices)
    # Whoever takes a preset in learns at once what cannot be printed by it, not on the day.
    check_reach(choices)
    stock_named(choices.stock)
    envelope_named(choices.envelope)
    _take_readers(register, choices.audience, told.get("readers"))
    return save_preset(register, title, choices)


def _take_readers(register: Register, name: str, told: object) -> None:
    """Make the circle of readers a preset is for, where the register does not have it."""
    try:
        here = readers_named(register, name)
    except NoSuchAudience:
        if not isinstance(told, dict) or told.get("name") != name:
            raise
        filled = {"title": name, **{key: item for key, item in told.items() if key != "name"}}
        enter(register, OwnAudience.KIND, [filled])
        return
    if here.is_own and isinstance(told, dict) and here.plain() != told:
        raise OtherReaders("Here these readers are other ones.", place=name)


def _check(title: str, choices: PrintChoices) -> None:
    document_named(choices.document)
    if not title.strip():
        raise NotAPreset("A preset has a name.", place="title")


def _one_line(title: str) -> str:
    """Return a name on one line, so that a list of names is one."""
    return " ".join(clean_text(title).split())


def _found(register: Register, title: str) -> Preset | None:
    wanted = words(title)
    return next((item for item in presets(register) if words(item.title) == wanted), None)


def _read(text: str) -> dict[str, Any]:
    try:
        told = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NotAPreset("This file holds no preset.") from error
    if not isinstance(told, dict):
        raise NotAPreset("This file holds no preset.")
    return told
