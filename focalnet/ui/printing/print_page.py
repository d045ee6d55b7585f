"""The page on which any document is chosen, looked at as it will be printed, and handed over."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from focalnet.domain.audience import Audience
from focalnet.domain.errors import FocalnetError
from focalnet.domain.printing import Preset, Printing
from focalnet.domain.readers import Readers
from focalnet.services.composing import Composed, composed
from focalnet.services.documents import DOCUMENTS, PrintChoices, choices_from_plain, choices_kept
from focalnet.services.ports import Register, Report
from focalnet.services.presets import PASSING
from focalnet.services.press import missing_letters, pages
from focalnet.services.printings import printings
from focalnet.ui.forms.pieces import bind, button
from focalnet.ui.printing.choices_form import ChoicesForm
from focalnet.ui.printing.document_page import Made
from focalnet.ui.printing.document_words import trouble_words
from focalnet.ui.printing.kept_page import KeptPage, composed_of
from focalnet.ui.printing.listed_note import ListedNote
from focalnet.ui.printing.preset_bar import PresetBar


class PrintPage(KeptPage):
    """Makes any document as chosen; each document remembers how it was chosen last.

    ``left`` asks to go back to the page that asked for a document, ``circles_asked``
    for the page of circles of readers.
    """

    left = Signal()
    circles_asked = Signal()

    def heading(self) -> str:
        """Return what the page is called."""
        return self.tr("Print")

    def choosing(self) -> QWidget:
        """Return the form of a document, its presets above."""
        self._kept: dict[str, PrintChoices] = {}
        self._remembers = False
        self._template = ""
        self.form = ChoicesForm(self._session)
        self.presets = PresetBar(self._session, self.form.choices)
        self.back = button(self.tr("Back"), self.left.emit, "Esc")
        self.back.hide()
        self.form.top.insertWidget(0, self.back)
        self.form.top.insertWidget(3, self.presets)
        self.left_out = ListedNote("warn")
        self.troubles = ListedNote("warn")
        self.setFocusProxy(self.form)
        self.form.changed.connect(self._choose)
        self.form.document_chosen.connect(self._turn_to)
        self.form.circles_asked.connect(self.circles_asked)
        self.form.offered.known.connect(self._follow_readers)
        self.presets.chosen.connect(self._take_preset)
        bind(Qt.Key.Key_Escape, self, self._leave)
        self._session.ask(remembered, self._remember, owner=self)
        return self.form

    def handing(self) -> list[QWidget]:
        """Return what stands above the buttons: who is left out, what went wrong, handing over."""
        return [self.left_out, self.troubles, *super().handing()]

    def _leave(self) -> None:
        if self.back.isVisible():
            self.left.emit()

    def _remember(self, found: dict[str, PrintChoices]) -> None:
        """Begin with what was chosen when each document was printed last."""
        self._kept = {**found, **self._kept}
        if not self._remembers:
            self._remembers = True
            if self.form.name in found and self.form.choices() == self.form.usual(self.form.name):
                self._show_choices(found[self.form.name])
            if self.isVisible():
                self.make()

    def _turn_to(self, before: str, document: str) -> None:
        left = self.form.choices()
        if left is not None:
            self._kept[before] = left
        self._show_choices(self._kept.get(document) or self.form.usual(document))
        self.make_soon()

    def begin(self, choices: PrintChoices) -> None:
        """Show a document that another page asks for, with a way back there."""
        self._remembers = True
        self.back.show()
        known = self._kept.get(choices.document) or self.form.usual(choices.document)
        asked = {**known.plain(), **choices.plain()}
        self._show_choices(choices_from_plain({**asked, "document": choices.document}))
        self.make()

    def hideEvent(self, event: QHideEvent) -> None:
        """Offer the way back no longer once the officer went elsewhere."""
        super().hideEvent(event)
        self.back.hide()

    def draft(self) -> object | None:
        """Return words typed into a letter or label and kept nowhere yet."""
        typed = self.form.template.text
        if "template" not in DOCUMENTS[self.form.name].chosen or typed == self._template:
            return None
        return {"document": self.form.name, "template": typed}

    def restore(self, draft: object) -> None:
        """Show typed words again."""
        if isinstance(draft, dict):
            self.begin(choices_from_plain(draft))
            self._template = ""
            self.back.hide()

    def _take_preset(self, choices: PrintChoices) -> None:
        now = self.form.choices()
        passing = {name: getattr(now, name) for name in PASSING} if now else {}
        self._show_choices(replace(choices, **passing))
        self.make_soon()

    def _show_choices(self, choices: PrintChoices) -> None:
        self.form.show_choices(choices)
        self._template = self.form.template.text
        self.over.said.clear()
        self.over.show_readers(self._readers())

    def _readers(self) -> Readers:
        """Return who reads the document chosen: some leave no choice."""
        if "audience" in DOCUMENTS[self.form.name].chosen:
            return self.form.offered.readers()
        return Readers(Audience.named(DOCUMENTS[self.form.name].audience))

    def _follow_readers(self) -> None:
        if self._readers() != self.over.readers:
            self.over.show_readers(self._readers())

    def _choose(self) -> None:
        self._follow_readers()
        self.make_soon()

    def concerns(self, kinds: set[str]) -> bool:
        """Return whether a change of these kinds may change the document."""
        return bool(kinds - {Printing.KIND, Preset.KIND})

    def reading(self) -> Callable[[Register], Any] | None:
        """Return how the document is read; None while a choice is none."""
        choices = self.form.choices() if self._remembers else None
        needed = self.form.needed()
        if choices is None or needed:
            self.forget_made(needed if self._remembers else "")
            return None
        self.file_name = "-".join(part for part in (choices.document, choices.state) if part)
        self.file_name += ".pdf"
        today = self._session.today()
        return lambda register: composed(register, choices, today=today)

    def typesetting(self, document: Any, report: Report) -> Made:
        """Return the pages of the document."""
        made: Composed = document
        missing = missing_letters(self._tools, made.content)
        found = list(made.troubles)
        pdf = pages(self._tools, made.choices.document, made.content, report, found.append)
        return Made(pdf, missing, replace(made, troubles=tuple(found)))

    def _show_made(self, made: Made) -> None:
        super()._show_made(made)
        names = composed_of(made).left_out
        said = self.tr("%n have no postal address and get none.", "", len(names))
        self.left_out.show_lines(said, names)
        told = composed_of(made).troubles
        said = self.tr("%n thing(s) came out otherwise than asked.", "", len(told))
        words = trouble_words()
        lines = [f"{item.name}: {words.get(item.code, item.code)}" for item in told]
        self.troubles.show_lines(said, lines)

    def forget_made(self, said: str = "") -> None:
        """Have nothing to save."""
        super().forget_made(said)
        self.left_out.hide()
        self.troubles.hide()


def remembered(register: Register) -> dict[str, PrintChoices]:
    """Return how each document was chosen when it was printed last."""
    found: dict[str, PrintChoices] = {}
    for printing in printings(register):
        if printing.document in found or printing.document not in DOCUMENTS:
            continue
        with suppress(FocalnetError):
            filled = choices_kept(printing.choices)
            lasting = {name: item for name, item in filled.items() if name not in PASSING}
            lasting["document"] = printing.document
            found[printing.document] = choices_from_plain(lasting)
    return found
