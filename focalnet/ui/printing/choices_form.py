"""The form of a document: which one, and only what may be chosen of it."""

from __future__ import annotations

from dataclasses import replace

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from focalnet.domain.records import DESIGNATION_KINDS, REGIONS
from focalnet.services.documents import DOCUMENTS, SIZES, PrintChoices
from focalnet.services.stocks import ENVELOPES, STOCKS
from focalnet.services.words import LANGUAGES
from focalnet.ui.forms.choice_editors import QuietCombo
from focalnet.ui.forms.languages_editor import language_name
from focalnet.ui.forms.lookups import Lookups
from focalnet.ui.forms.pieces import button, words
from focalnet.ui.printing import choice_fields as fields
from focalnet.ui.printing.choice_fields import ChoiceField, go, narrow
from focalnet.ui.printing.document_words import (
    GROUPS,
    SECTIONS,
    choice_titles,
    document_word,
    fold_words,
    group_words,
    need_words,
    purpose_words,
)
from focalnet.ui.printing.event_fields import OfferedEvents, event_fields
from focalnet.ui.printing.offered import Offered, audience_choices
from focalnet.ui.printing.sheet_picture import StartEditor
from focalnet.ui.printing.shown_list import ShownList
from focalnet.ui.printing.template_editor import TemplateEditor
from focalnet.ui.searches.search_line import SavedBox
from focalnet.ui.session import Session
from focalnet.ui.words import choice_word, window_language


class ChoicesForm(QWidget):
    """Holds the choices of one document; ``changed`` follows each of them.

    ``document_chosen`` brings the document left and the one chosen, ``circles_asked``
    wants the page of circles of readers.
    """

    changed = Signal()
    circles_asked = Signal()
    document_chosen = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._showing = False
        self._lookups = Lookups(session, self)
        self.name = "directory"
        self.document = self._documents()
        self.purpose = words("", "muted")
        self.template, self.start, self.shown = TemplateEditor(), StartEditor(), ShownList()
        self.saved = SavedBox(session, self.tr("Everybody"))
        self.fields = self._fields()
        self.folds = {section: self._fold() for section in fold_words()}
        self._lay_out()
        self._connect()
        self.show_choices(self.usual("directory"))
        self._lookups.load()

    def _documents(self) -> QuietCombo:
        combo = narrow(QuietCombo())
        combo.setAccessibleName(self.tr("Document"))
        said = group_words()
        grouped = {name for names in GROUPS.values() for name in names}
        others = tuple(name for name in DOCUMENTS if name not in grouped)
        for group, names in {**GROUPS, "": others}.items():
            if group and names:
                combo.addItem(said[group])
                combo.model().item(combo.count() - 1).setEnabled(False)  # type: ignore[attr-defined]
            for name in names:
                combo.addItem(document_word(name), name)
        return combo

    def _fields(self) -> dict[str, ChoiceField]:
        told, whole = self._tell, [("", self.tr("All"))]
        languages = [(code, language_name(code)) for code in LANGUAGES]
        themes = list(self._session.naming.themes.items())
        as_usual = self.tr("as usual for these readers")
        made = {
            "state": fields.state(self._lookups, told),
            "theme": fields.listed(whole + themes, told),
            "since": fields.listed([("", self.tr("The last directory"))], told),
            "campaign": fields.listed([("", self.tr("None"))], told),
            "language": fields.listed(languages, told),
            "second": fields.listed([("", self.tr("None")), *languages], told),
            "audience": fields.listed(audience_choices(), told),
            "region": fields.listed(whole + [(c, choice_word(c)) for c in REGIONS], told),
            "kind": fields.listed(whole + [(c, choice_word(c)) for c in DESIGNATION_KINDS], told),
            "search": ChoiceField(self.saved, lambda: self.saved.text, self._show_search),
            "as_at": fields.day(told),
            "template": ChoiceField(
                self.template, lambda: self.template.text, self.template.show_text
            ),
            "stock": fields.listed([(name, name) for name in STOCKS], told),
            "start": ChoiceField(self.start, self.start.number.value, self.start.number.setValue),
            "envelope": fields.listed([(name, name) for name in ENVELOPES], told),
            "window": fields.listed(self._windows(), told),
            "sender": fields.lines(self._session.office, told),
            "marking": fields.line(as_usual, told),
            "holder": fields.line("", told),
        }
        return made | self._looks() | event_fields(self._lookups, told)

    def _looks(self) -> dict[str, ChoiceField]:
        """Return the fields of how a page looks, and of its copies."""
        told = self._tell
        numbers = ("copy", "copies", "columns", "issue", "revision")
        digits = [("", self.tr("as usual")), ("arab", "٠١٢٣٤٥٦٧٨٩")]
        return {
            **{name: fields.number(name, told) for name in numbers},
            "across": fields.millimetres("across", told),
            "down": fields.millimetres("down", told),
            "frames": fields.tick(self.tr("Draw the edges of the labels"), told),
            "paper": fields.listed([(size, size) for size in SIZES], told),
            "scale": fields.percent("scale", told),
            "digits": fields.listed(digits, told),
            "shown": ChoiceField(self.shown, self.shown.fields, self.shown.show_fields),
        }

    def _windows(self) -> list[tuple[str, str]]:
        return [
            ("", self.tr("None")),
            ("left", self.tr("On the left")),
            ("right", self.tr("On the right")),
        ]

    def _show_search(self, text: str) -> None:
        go(self.saved, text)

    def _connect(self) -> None:
        self.document.activated.connect(self._choose_document)
        self.saved.activated.connect(self._tell)
        for part in (self.template, self.start, self.shown):
            part.changed.connect(self._tell)
        self.offered = Offered(self._session, self.fields, self)
        self._events = OfferedEvents(self._session, self.fields, self)

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows = {name: field.widget for name, field in self.fields.items()}
        self._rows["audience"] = self._readers_row()
        titles = choice_titles()
        for section, names in SECTIONS.items():
            if section in self.folds:
                self._form.addRow(self.folds[section])
            for name in names:
                self.fields[name].widget.setAccessibleName(titles[name])
                self._form.addRow(titles[name], self._rows[name])
        self.top = QVBoxLayout(self)
        self.top.setContentsMargins(0, 0, 0, 0)
        self.top.addWidget(self.document)
        self.top.addWidget(self.purpose)
        self.top.addLayout(self._form)
        self.setFocusProxy(self.document)

    def _readers_row(self) -> QWidget:
        """Return the choice of readers with a way to where circles of readers are made."""
        self.circles = button(self.tr("Circles…"), self.circles_asked.emit)
        self.circles.setToolTip(self.tr("Make circles of readers, or change them"))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.fields["audience"].widget, 1)
        line.addWidget(self.circles)
        return row

    def _fold(self) -> QToolButton:
        fold = QToolButton()
        fold.setCheckable(True)
        fold.setProperty("role", "fold")
        fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        fold.toggled.connect(self._show_rows)
        return fold

    def _show_rows(self) -> None:
        """Show only what may be chosen of the document, unfolded or not."""
        document, titles = DOCUMENTS[self.name], fold_words()
        arabic = "ar" in {self.fields["language"].read(), self.fields["second"].read()}
        for section, names in SECTIONS.items():
            usable = [name for name in names if name in document.chosen]
            idle = {"digits"} if not arabic else set()
            idle |= {"note"} if self.fields["back"].read() != "text" else set()
            usable = [name for name in usable if name not in idle]
            unfolded = True
            if section in self.folds:
                fold = self.folds[section]
                self._form.setRowVisible(fold, bool({*usable} - {*document.needs}))
                unfolded = fold.isChecked() or bool({*usable} & {*document.needs})
                sign = "▾" if unfolded else ("◂" if self.isRightToLeft() else "▸")
                fold.setText(f"{sign} {titles[section]}")
            for name in names:
                self._form.setRowVisible(self._rows[name], unfolded and name in usable)

    def _unfold_chosen(self, choices: PrintChoices) -> None:
        """Hide nothing that is chosen otherwise than usual."""
        usual = PrintChoices()
        for section, fold in self.folds.items():
            if any(getattr(choices, name) != getattr(usual, name) for name in SECTIONS[section]):
                fold.setChecked(True)

    def _tell(self) -> None:
        # A field that loses the cursor because the page goes tells nothing.
        if self._showing or not shiboken6.isValid(self._form):
            return
        stock = str(self.fields["stock"].read())
        if stock != self.start.picture.stock.name:
            self.start.show_stock(stock)
        self._events.follow()
        self._show_rows()
        self.changed.emit()

    def _choose_document(self, _place: int) -> None:
        name = str(self.document.currentData() or "")
        if name in DOCUMENTS and name != self.name:
            self.document_chosen.emit(self.name, name)

    def usual(self, document: str) -> PrintChoices:
        """Return a document as it is chosen where nothing else is known."""
        language = window_language()
        known = language if language in LANGUAGES else "en"
        return PrintChoices(document, language=known, audience=DOCUMENTS[document].audience)

    def show_choices(self, choices: PrintChoices) -> None:
        """Show the choices of a document; what it does not ask for is not kept."""
        self._showing = True
        self.name = choices.document
        go(self.document, choices.document)
        self.purpose.setText(purpose_words(choices.document))
        self.start.show_stock(choices.stock)
        usual = self.usual(choices.document)
        choices = replace(choices, language=choices.language or usual.language)
        for name, field in self.fields.items():
            field.show(getattr(choices, name))
        self._events.follow()
        self.template.begin(choices.document)
        self._unfold_chosen(choices)
        self._showing = False
        self._show_rows()

    def choices(self) -> PrintChoices | None:
        """Return what is chosen; None while something is wrong, which is said at its field."""
        chosen = DOCUMENTS[self.name].chosen
        as_at = self.fields["as_at"].widget
        if "as_at" in chosen and as_at.check() is not None:  # type: ignore[attr-defined]
            return None
        if "template" in chosen and not self.template.check():
            return None
        filled = {name: field.read() for name, field in self.fields.items() if name in chosen}
        if "copies" in filled:
            filled["copies"] = max(filled["copies"], filled["copy"])
        return PrintChoices(self.name, **filled)

    def needed(self) -> str:
        """Return what has to be chosen first, in words; empty where nothing is missing."""
        for name in DOCUMENTS[self.name].needs:
            if not self.fields[name].read():
                return need_words(name)
        return ""
