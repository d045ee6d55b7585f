"""The form that writes a search field by field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLineEdit, QWidget

from focalnet.domain.errors import FocalnetError
from focalnet.domain.query import Query, Term, parse
from focalnet.domain.query_fields import SearchField
from focalnet.domain.schema import FieldRule
from focalnet.services.searches import FormField, form_fields
from focalnet.ui.forms.choice_editors import ChoiceEditor, ListedEditor
from focalnet.ui.forms.editor import Editor
from focalnet.ui.forms.languages_editor import LanguagesEditor
from focalnet.ui.forms.lookups import Lookups
from focalnet.ui.forms.text_editors import LineEditor
from focalnet.ui.session import Session
from focalnet.ui.words import label, record_word

# The order in which an officer asks: of whom, of what, how fresh, on which day.
ORDER = (
    *("state", "region", "theme", "kind", "rank", "vacant", "confirmed", "ends", "stage"),
    *("institution", "network", "language", "record", "as-at"),
)
# Not words: these are typed so in every language.
EXAMPLES = {"age": "12m · 1y · 90d · 2024-05", "date": "2024-05 · any"}


class FieldRow(QWidget):
    """One field of a search: its editor, and whether it is denied."""

    touched = Signal()

    def __init__(self, offered: FormField, lookups: Lookups) -> None:
        super().__init__()
        self.field = offered.field
        self.editor = _editor(offered.field, offered.choices, lookups)
        self.editor.entitle(label(self.field.label))
        self.denied = QCheckBox(self.tr("not"))
        self.denied.setAccessibleName(self.tr("not: %1").replace("%1", label(self.field.label)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.editor, 1)
        row.addWidget(self.denied)
        if self.field.single:
            self.denied.hide()
        self.setFocusProxy(self.editor)
        self.editor.touched.connect(self.touched)
        self.denied.toggled.connect(self._denied)

    def _denied(self) -> None:
        if self.editor.content():
            self.touched.emit()

    def term(self) -> Term | None:
        """Return what is entered as a term; None where nothing is."""
        value = str(self.editor.content()).strip()
        if not value:
            return None
        denied = self.denied.isChecked() and not self.field.single
        return Term(self.field.name, (value,), denied)

    def show_term(self, term: Term | None) -> None:
        """Show a term of one value."""
        self.denied.blockSignals(True)
        self.denied.setChecked(term is not None and term.negated)
        self.denied.blockSignals(False)
        self.editor.show_content(term.values[0] if term else "")
        self.editor.quieten()


def _editor(field: SearchField, choices: tuple[str, ...], lookups: Lookups) -> Editor:
    rule = FieldRule(field.name, field.label, field.shape, choices=choices)
    if field.shape in {"state", "theme"}:
        return ListedEditor(rule, lookups)
    if field.shape == "choice" or (field.shape == "words" and choices):
        made = ChoiceEditor(rule)
        for place, code in enumerate(choices, start=1):
            if field.name == "record":
                made.combo.setItemText(place, record_word(code))
            elif field.shape == "words":
                made.combo.setItemText(place, code)
        return made
    if field.shape == "language":
        return LanguagesEditor(FieldRule(field.name, field.label, "code"))
    line = LineEditor(rule)
    line.line.setPlaceholderText(EXAMPLES.get(field.shape, ""))
    return line


class SearchForm(QWidget):
    """Writes a search; ``written`` brings it as text whenever a field was changed.

    What the fields cannot say (alternatives, free words) stays in the line of words.
    """

    written = Signal(str)
    ready = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lookups = Lookups(session, self)
        self._wanted: Query | None = None
        self.rows: dict[str, FieldRow] = {}
        self.others = QLineEdit()
        self.others.setPlaceholderText(self.tr("words, in any order"))
        self.others.textEdited.connect(self._write)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.lookups.load()
        session.ask(form_fields, self._build, owner=self)

    def _build(self, fields: list[FormField]) -> None:
        known: Mapping[str, FormField] = {item.field.name: item for item in fields}
        names = [*ORDER, *(name for name in known if name not in ORDER)]
        for name in names:
            if name not in known:
                continue
            row = self.rows[name] = FieldRow(known[name], self.lookups)
            row.touched.connect(self._write)
            self._form.addRow(label(row.field.label), row)
        self._form.addRow(self.tr("Words and the rest"), self.others)
        if self._wanted is not None:
            self.show_query(self._wanted)
        self.ready.emit()

    def text(self) -> str:
        """Return the search as the fields write it."""
        terms = [row.term() for row in self.rows.values()]
        parts = [str(term) for term in terms if term is not None]
        return " ".join([*parts, self.others.text()]).strip()

    def _write(self) -> None:
        self.written.emit(self.text())

    def show_text(self, text: str) -> None:
        """Show a search in the fields; one that cannot be read leaves them as they are."""
        try:
            query = parse(text)
        except FocalnetError:
            return
        self.show_query(query)

    def show_query(self, query: Query) -> None:
        """Show a search in the fields."""
        self._wanted = query
        fitting = {term.field: term for term in reversed(query.terms) if len(term.values) == 1}
        for name, row in self.rows.items():
            row.show_term(fitting.get(name))
        shown = [fitting.get(name) for name in self.rows]
        self.others.setText(_text(term for term in query.terms if term not in shown))


def _text(terms: Iterable[Term]) -> str:
    return " ".join(map(str, terms))
