"""Editors of structured values: one, or as many as there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFormLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from focalnet.domain.schema import FieldRule, rule_names, rules
from focalnet.ui.forms.editor import Editor
from focalnet.ui.forms.pieces import button, icon_button
from focalnet.ui.forms.text_editors import LineEditor
from focalnet.ui.words import label

EditorMaker = Callable[[FieldRule], Editor]
# Computed from the number as given; never typed.
COMPUTED = frozenset({"e164"})
# The parts that stand on the first line of a value; the rest is one key away.
FIRST_LINE = {
    "names": ("text", "language", "kind"),
    "titles": ("text", "language"),
    "phones": ("text", "kind"),
    "emails": ("text", "kind"),
    "addresses": ("text",),
    "keys": ("text", "kind"),
    "other": ("name", "text"),
    "status": ("event", "on"),
    "reminders": ("on", "how"),
    "asked": ("designation", "answer"),
    "questions": ("number", "text"),
    "answers": ("question", "text"),
    "people": ("person",),
}
# Ctrl+Del alone is taken: it deletes a word.
REMOVING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
STRETCHED = frozenset({"text"})


def parts_form() -> QFormLayout:
    """Return an empty layout of labelled parts."""
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def first_wrong(editors: Iterable[Editor]) -> Editor | None:
    """Check every editor and return the first that has something to mend."""
    wrong = [found for editor in editors if (found := editor.check())]
    return wrong[0] if wrong else None


class ValueEditor(Editor):
    """One structured value, its parts under each other."""

    def __init__(self, rule: FieldRule, make: EditorMaker) -> None:
        super().__init__(rule)
        self.parts: dict[str, Editor] = {}
        box = QWidget()
        form = parts_form()
        box.setLayout(form)
        assert rule.value_type is not None
        for part in rules(rule.value_type):
            editor = self.parts[part.name] = make(part)
            editor.entitle(label(part.label))
            editor.touched.connect(self.touched)
            form.addRow(label(part.label), editor)
        self.place(box)
        self.setFocusProxy(next(iter(self.parts.values())))

    def stops(self) -> list[QWidget]:
        """Return the stops of every part."""
        return [stop for editor in self.parts.values() for stop in editor.stops()]

    def content(self) -> dict[str, Any]:
        """Return the parts that are filled."""
        held = {name: editor.content() for name, editor in self.parts.items()}
        return {name: content for name, content in held.items() if content}

    def show_content(self, content: Any) -> None:
        """Show the parts."""
        for name, editor in self.parts.items():
            editor.show_content((content or {}).get(name, ""))

    def check(self) -> Editor | None:
        """Check every part."""
        return first_wrong(self.parts.values())


class ValueRow(QWidget):
    """One of many values: the usual parts on a line, the others below on demand."""

    touched = Signal()
    removed = Signal()

    def __init__(self, rule: FieldRule, make: EditorMaker, content: dict[str, Any]) -> None:
        super().__init__()
        self._kept = dict(content)
        usual = FIRST_LINE.get(rule.name, ("text",))
        known = rule_names(cast("type", rule.value_type))
        # A value without a text of its own begins with what is declared first.
        plain = [name for name in known if name not in COMPUTED][:2]
        self._first = [name for name in usual if name in known] or plain
        self.parts: dict[str, Editor] = {}
        self._details = QWidget()
        self._details.hide()
        self._make_parts(rule, make)
        self._lay_out()
        for name, editor in self.parts.items():
            editor.show_content(content.get(name, ""))
        if any(content.get(name) for name in self.parts if name not in self._first):
            self.more.setText("•")  # there is something behind it

    def _make_parts(self, rule: FieldRule, make: EditorMaker) -> None:
        assert rule.value_type is not None
        form = parts_form()
        self._details.setLayout(form)
        for part in rules(rule.value_type):
            if part.name in COMPUTED:
                continue
            editor = self.parts[part.name] = make(part)
            editor.entitle(label(part.label))
            editor.setToolTip(label(part.label))
            editor.touched.connect(self.touched)
            if part.name not in self._first:
                form.addRow(label(part.label), editor)
            elif isinstance(editor, LineEditor):
                editor.line.setPlaceholderText(label(part.label))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        self._parts_line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.addLayout(self._parts_line, 1)
        for name in self._first:
            self._parts_line.addWidget(self.parts[name], 3 if name in STRETCHED else 1)
        self.more = icon_button("more", self.tr("More about this value"))
        self.more.setCheckable(True)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if len(self.parts) == len(self._first):
            self.more.hide()
        self.more.toggled.connect(self._details.setVisible)
        self.remove = icon_button("close", self.tr("Remove this value (Ctrl+Shift+Del)"))
        self.remove.clicked.connect(self.removed)
        for sign in (self.more, self.remove):
            line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self._details)
        self.setFocusProxy(self.parts[self._first[0]])

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the parts under each other where there is little room."""
        direction = QBoxLayout.Direction
        self._parts_line.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def stops(self) -> list[QWidget]:
        """Return the stops of the first line, its buttons, then the details."""
        first = [stop for name in self._first for stop in self.parts[name].stops()]
        rest = [editor for name, editor in self.parts.items() if name not in self._first]
        details = [stop for editor in rest for stop in editor.stops()]
        return [*first, self.more, *details, self.remove]

    def content(self) -> dict[str, Any]:
        """Return the filled parts, with those nobody types kept."""
        held = {name: editor.content() for name, editor in self.parts.items()}
        kept = {name: part for name, part in self._kept.items() if name not in self.parts}
        return {**kept, **{name: content for name, content in held.items() if content}}

    @property
    def is_empty(self) -> bool:
        """Whether nothing was entered here."""
        return not any(editor.content() for editor in self.parts.values())

    def check(self) -> Editor | None:
        """Check every part; open the details where the trouble is in them."""
        found = first_wrong(self.parts.values())
        if found is not None and found.rule.name not in self._first:
            self.more.setChecked(True)
        return found


class ValuesEditor(Editor):
    """As many values as there are; Ins adds one, Ctrl+Shift+Del removes the one with the cursor."""

    def __init__(self, rule: FieldRule, make: EditorMaker, *, begun: bool) -> None:
        super().__init__(rule)
        self._make = make
        self._begun = begun
        self._is_narrow = False
        self.rows: list[ValueRow] = []
        box = QWidget()
        self._lines = QVBoxLayout(box)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self.add = button(self.tr("Add"), self._add_asked, self.tr("Add a value (Ins)"))
        self.add.setAccessibleName(self.tr("Add: %1").replace("%1", label(rule.label)))
        self._lines.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        self.place(box)
        self.setFocusProxy(self.add)

    def _add_asked(self) -> None:
        self._append({}).setFocus()
        self.touched.emit()

    def _append(self, content: dict[str, Any]) -> ValueRow:
        row = ValueRow(self.rule, self._make, content)
        row.set_narrow(narrow=self._is_narrow)
        self.rows.append(row)
        self._lines.insertWidget(self._lines.count() - 1, row)
        row.show()  # a layout would show it later, after the cursor went past
        row.touched.connect(self.touched)
        row.removed.connect(lambda: self._remove(row))
        self.setFocusProxy(self.rows[0])
        self.reshaped.emit()
        return row

    def _remove(self, row: ValueRow) -> None:
        place = self.rows.index(row)
        self.rows.remove(row)
        self.setFocusProxy(self.rows[0] if self.rows else self.add)
        (self.rows[min(place, len(self.rows) - 1)] if self.rows else self.add).setFocus()
        row.hide()
        row.deleteLater()
        self.touched.emit()
        self.reshaped.emit()

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the parts of every value under each other where there is little room."""
        self._is_narrow = narrow
        for row in self.rows:
            row.set_narrow(narrow=narrow)

    def stops(self) -> list[QWidget]:
        """Return the stops of every value, then the button that adds one."""
        return [*(stop for row in self.rows for stop in row.stops()), self.add]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add and remove rows by keyboard."""
        held_down = event.modifiers() == REMOVING
        if event.key() == Qt.Key.Key_Insert:
            self._add_asked()
        elif event.key() == Qt.Key.Key_Delete and held_down:
            held = [row for row in self.rows if row.isAncestorOf(self.focusWidget() or self)]
            for row in held[:1]:
                self._remove(row)
        else:
            super().keyPressEvent(event)

    def content(self) -> list[dict[str, Any]]:
        """Return the values in which something was entered."""
        return [row.content() for row in self.rows if not row.is_empty]

    def show_content(self, content: Any) -> None:
        """Show values; a new form begins with an empty one where that is usual."""
        for row in self.rows:
            row.deleteLater()
        self.rows = []
        for value in content or ([{}] if self._begun else []):
            self._append(value)

    def check(self) -> Editor | None:
        """Check every value that is not empty."""
        wrong = [found for row in self.rows if not row.is_empty and (found := row.check())]
        return wrong[0] if wrong else None
