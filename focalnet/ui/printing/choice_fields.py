"""A field of the form for each thing that may be chosen of a document."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from focalnet.domain.schema import FieldRule
from focalnet.services.documents import SPANS
from focalnet.ui.forms.choice_editors import ListedEditor, QuietCombo
from focalnet.ui.forms.lookups import Lookups
from focalnet.ui.forms.text_editors import DateEditor

LETTERS = 9
SENDER_LINES = 4
translate = QCoreApplication.translate
Told = Callable[[], object]


@dataclass(frozen=True, slots=True)
class ChoiceField:
    """A field on the form: where it stands, how it is read and how it is shown."""

    widget: QWidget
    read: Callable[[], Any]
    show: Callable[[Any], object]


def listed(choices: Iterable[tuple[str, str]], told: Told) -> ChoiceField:
    """Return a list to choose from; a code it does not have yet is added."""
    combo = narrow(QuietCombo())
    for code, name in choices:
        combo.addItem(name, code)
    combo.activated.connect(told)
    return ChoiceField(combo, lambda: str(combo.currentData() or ""), lambda code: go(combo, code))


def narrow(combo: QuietCombo) -> QuietCombo:
    """Keep a long name from widening the whole form."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(LETTERS)
    return combo


def go(combo: QComboBox, code: str) -> None:
    """Choose a code, as it is where the list does not have it."""
    if combo.findData(code) < 0:
        combo.addItem(code, code)
    combo.setCurrentIndex(combo.findData(code))


def refill(field: ChoiceField, choices: Iterable[tuple[str, str]]) -> None:
    """Offer other choices; what is chosen stays chosen."""
    combo = field.widget
    if isinstance(combo, QComboBox):
        kept = field.read()
        combo.clear()
        for code, name in choices:
            combo.addItem(name, code)
        go(combo, kept)


def number(name: str, told: Told) -> ChoiceField:
    """Return a whole number within its span; 0 says nothing where it may be 0."""
    box = QSpinBox()
    least, most = (int(end) for end in SPANS[name])
    box.setRange(least, most)
    if least == 0:
        box.setSpecialValueText(translate("Printing", "none"))
    box.valueChanged.connect(told)
    return ChoiceField(box, box.value, box.setValue)


def millimetres(name: str, told: Told) -> ChoiceField:
    """Return how far the printer is off."""
    box = QDoubleSpinBox()
    box.setRange(*SPANS[name])
    box.setDecimals(1)
    box.setSingleStep(0.5)
    box.setSuffix(translate("Printing", " mm"))
    box.valueChanged.connect(told)
    return ChoiceField(box, lambda: round(box.value(), 1), box.setValue)


def percent(name: str, told: Told) -> ChoiceField:
    """Return a size in percent."""
    box = QSpinBox()
    least, most = SPANS[name]
    box.setRange(round(least * 100), round(most * 100))
    box.setSingleStep(5)
    box.setSuffix(translate("Printing", " %"))
    box.valueChanged.connect(told)
    return ChoiceField(box, lambda: box.value() / 100, lambda part: box.setValue(round(part * 100)))


def line(hint: str, told: Told) -> ChoiceField:
    """Return a line of text."""
    field = QLineEdit()
    field.setPlaceholderText(hint)
    field.editingFinished.connect(told)
    return ChoiceField(field, lambda: field.text().strip(), field.setText)


def lines(hint: str, told: Told) -> ChoiceField:
    """Return a few lines of text; Tab leaves them."""
    area = QPlainTextEdit()
    area.setTabChangesFocus(True)
    area.setPlaceholderText(hint)
    area.setFixedHeight(area.fontMetrics().lineSpacing() * SENDER_LINES)
    area.textChanged.connect(told)
    return ChoiceField(area, lambda: area.toPlainText().strip(), area.setPlainText)


def tick(title: str, told: Told) -> ChoiceField:
    """Return something that is so or not."""
    box = QCheckBox(title)
    box.clicked.connect(told)
    return ChoiceField(box, box.isChecked, box.setChecked)


def day(told: Told) -> ChoiceField:
    """Return a day, empty for today."""
    editor = DateEditor(FieldRule("as_at", "As at", "date"))
    editor.line.setPlaceholderText(translate("Printing", "today, or 2024, 2024-05, 2024-05-02"))
    editor.line.editingFinished.connect(told)
    return ChoiceField(editor, editor.content, editor.show_content)


def state(lookups: Lookups, told: Told) -> ChoiceField:
    """Return a State, found by a few letters; told once it is one."""
    editor = ListedEditor(FieldRule("state", "State", "state"), lookups)

    def tell() -> None:
        code = editor.content()
        if not code or code in {item.code for item in lookups.states}:
            told()

    editor.touched.connect(tell)
    editor.line.editingFinished.connect(tell)
    return ChoiceField(editor, editor.content, editor.show_content)
