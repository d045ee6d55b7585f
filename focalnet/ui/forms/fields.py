"""The rows of a form: usual fields first, the others one key away."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from focalnet.domain.dates import effective_day
from focalnet.domain.errors import FocalnetError
from focalnet.domain.schema import FieldRule
from focalnet.ui.forms.editor import Editor
from focalnet.ui.forms.groups import first_wrong
from focalnet.ui.forms.making import EditorMaker, other_rules, usual_rules
from focalnet.ui.forms.pieces import words
from focalnet.ui.words import label

# Narrower than this many letters, a title stands above its field.
NARROW_LETTERS = 62
# Narrower than this, the parts of a value stand under each other too.
VERY_NARROW_LETTERS = 50


class FieldRows(QScrollArea):
    """All fields of a kind of record, as plain content in and out."""

    touched = Signal()

    def __init__(self, kind: str, make: EditorMaker) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.kind = kind
        self.editors: dict[str, Editor] = {}
        self._forms: list[QFormLayout] = []
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.addLayout(self._rows(usual_rules(kind), make))
        self._others = QWidget()
        self._others.hide()
        self._others.setLayout(self._rows(other_rules(kind), make))
        self.more = self._more_button()
        column.addWidget(self.more)
        column.addWidget(self._others)
        column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(self._inside)
        self._effective = self._effective_line() if kind == "channel" else None

    def _rows(self, declared: tuple[FieldRule, ...], make: EditorMaker) -> QFormLayout:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for rule in declared:
            editor = self.editors[rule.name] = make(rule)
            editor.entitle(label(rule.label))
            editor.touched.connect(self.touched)
            editor.reshaped.connect(self._order_stops)
            title = QLabel(label(rule.label))
            title.setBuddy(editor)
            form.addRow(title, editor)
        self._forms.append(form)
        return form

    def _more_button(self) -> QToolButton:
        more = QToolButton()
        more.setText(self.tr("More fields"))
        more.setCheckable(True)
        more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        more.setArrowType(Qt.ArrowType.DownArrow)
        more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        more.toggled.connect(self._others.setVisible)
        return more

    def _effective_line(self) -> QLabel:
        """Say when a change of channel takes effect (rule 180), as it is typed."""
        said = words("", "muted")
        form = self._forms[0]
        row = usual_rules(self.kind).index(self.editors["agreed"].rule)
        form.insertRow(row + 1, self.tr("Takes effect"), said)
        self.touched.connect(self._say_effective_day)
        return said

    def _say_effective_day(self) -> None:
        if self._effective is not None:
            received, agreed = (
                str(self.editors[name].content()) for name in ("received", "agreed")
            )
            try:
                day = effective_day(received, agreed)
            except ValueError:
                day = ""
            self._effective.setText(day or self.tr("45 days after the day it was received"))

    def _order_stops(self) -> None:
        """Let Tab go through the fields as they are read, whatever came or went."""
        usual = [self.editors[rule.name] for rule in usual_rules(self.kind)]
        others = [self.editors[rule.name] for rule in other_rules(self.kind)]
        stops = [stop for editor in usual for stop in editor.stops()]
        stops += [self.more, *(stop for editor in others for stop in editor.stops())]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def content(self) -> dict[str, Any]:
        """Return what is entered, filled fields only."""
        held = {name: editor.content() for name, editor in self.editors.items()}
        return {name: content for name, content in held.items() if content}

    def show_content(self, content: Mapping[str, Any]) -> None:
        """Show plain content in every field."""
        for name, editor in self.editors.items():
            editor.quieten()
            editor.show_content(content.get(name))
        self._say_effective_day()
        self._order_stops()

    def check(self) -> bool:
        """Check every field; go to the first that has something to mend."""
        wrong = first_wrong(self.editors.values())
        if wrong is not None:
            self.go_to(wrong)
        return wrong is None

    def complain(self, error: FocalnetError) -> bool:
        """Show an error at the field it names and go there; False where it names none."""
        editor = self.editors.get(error.place.partition(".")[0])
        if editor is None:
            return False
        editor.complain(error)
        self.go_to(editor)
        return True

    def go_to(self, editor: Editor) -> None:
        """Bring an editor into view and put the cursor there."""
        if self._others.isAncestorOf(editor):
            self.more.setChecked(True)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._inside.adjustSize()
        self.ensureWidgetVisible(editor)

    def resizeEvent(self, event: Any) -> None:
        """Put titles above their fields where there is little room beside them."""
        super().resizeEvent(event)
        room = self.viewport().width() / self.fontMetrics().averageCharWidth()
        narrow = room < NARROW_LETTERS
        for editor in self.editors.values():
            editor.set_narrow(narrow=room < VERY_NARROW_LETTERS)
        policy = (
            QFormLayout.RowWrapPolicy.WrapAllRows
            if narrow
            else QFormLayout.RowWrapPolicy.DontWrapRows
        )
        for form in self._forms:
            form.setRowWrapPolicy(policy)
