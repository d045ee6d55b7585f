"""Making records one, field by field: which of several values the one record is to have."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from focalnet.domain.kinds import kind_named
from focalnet.domain.merging import RecordState
from focalnet.domain.schema import rules
from focalnet.services.ports import Register
from focalnet.ui.forms.choice_editors import QuietCombo
from focalnet.ui.forms.pieces import bind, button, words
from focalnet.ui.history.wording import value_words
from focalnet.ui.session import Session
from focalnet.ui.words import label


class MergeForm(QFrame):
    """Offers the fields that differ; ``chosen`` brings, by field, whose value is taken.

    Values of many-valued fields are gathered and need no choice. Hidden until begun.
    """

    chosen = Signal(dict)
    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self._session = session
        self.ids: list[str] = []
        self.combos: dict[str, QuietCombo] = {}
        self.about = words("", "muted")
        self._fields = QWidget()
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Leave"), self.leave, "Esc"))
        self.save = button(self.tr("Make them one"), self._choose, "Ctrl+S", first=True)
        buttons.addWidget(self.save)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.about)
        self._column.addWidget(self._fields)
        self._column.addLayout(buttons)
        self.setFocusProxy(self.save)
        bind(QKeySequence.StandardKey.Save, self, self._choose)
        bind(Qt.Key.Key_Escape, self, self.leave)
        self.hide()

    def begin(self, ids: Sequence[str]) -> None:
        """Ask about these records."""
        self.ids = wanted = list(ids)

        def look(register: Register) -> dict[str, RecordState]:
            return register.states_of(wanted)

        self._session.ask(look, self._show, owner=self)

    def _show(self, states: dict[str, RecordState]) -> None:
        fields = QWidget()
        form = QFormLayout(fields)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.combos = {}
        naming = self._session.naming
        names = {**naming.themes, **naming.states}
        ordered = [states[key] for key in sorted(self.ids) if key in states]
        for rule in rules(kind_named(ordered[0].kind)) if ordered else ():
            given = {state.record: state.content.get(rule.name) for state in ordered}
            told = {key: value for key, value in given.items() if value}
            differing = {str(value) for value in told.values()}
            if rule.many or rule.shape == "languages" or not len(differing) > 1:
                continue
            combo = QuietCombo()
            for key, value in told.items():
                combo.addItem(value_words(value, names), key)
            combo.setAccessibleName(label(rule.label))
            form.addRow(label(rule.label), combo)
            self.combos[rule.name] = combo
        self._column.replaceWidget(self._fields, fields)
        self._fields.deleteLater()
        self._fields = fields
        self.about.setText(
            self.tr("Names, numbers and addresses of both are kept. Choose where they differ:")
            if self.combos
            else self.tr("Names, numbers and addresses of both are kept; nothing else differs.")
        )
        self.show()
        self.setFocus()

    def leave(self) -> None:
        """Put the form away."""
        self.hide()
        self.left.emit()

    def _choose(self) -> None:
        self.chosen.emit({name: combo.currentData() for name, combo in self.combos.items()})
