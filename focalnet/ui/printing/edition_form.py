"""What an officer chooses of an edition of the directory."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QWidget

from focalnet.domain.audience import AUDIENCES, Audience
from focalnet.domain.dates import first_day
from focalnet.domain.records import REGIONS
from focalnet.domain.schema import FieldRule
from focalnet.services.publishing import EditionChoices
from focalnet.services.words import LANGUAGES
from focalnet.ui.forms.choice_editors import QuietCombo
from focalnet.ui.forms.languages_editor import language_name
from focalnet.ui.forms.text_editors import DateEditor
from focalnet.ui.searches.search_line import SavedBox
from focalnet.ui.session import Session
from focalnet.ui.words import choice_word, window_language

MOST_COPIES = 9999
LETTERS = 14


class EditionForm(QWidget):
    """The choices of an edition; ``changed`` follows each of them."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        today = self._today = session.today()
        themes = session.naming.themes
        self.language = self._list([(code, language_name(code)) for code in LANGUAGES])
        self.audience = self._list([(code, choice_word(code)) for code in AUDIENCES])
        whole = [("", self.tr("All"))]
        self.region = self._list(whole + [(code, choice_word(code)) for code in REGIONS])
        self.theme = self._list(whole + list(themes.items()))
        self.saved = SavedBox(session, self.tr("Everybody"))
        self.saved.activated.connect(self.changed)
        self.as_at = DateEditor(FieldRule("as_at", "As at", "date"))
        self.as_at.show_content(today.isoformat())
        self.marking, self.holder = QLineEdit(), QLineEdit()
        self.marking.setPlaceholderText(self.tr("as usual for these readers"))
        self.copy, self.copies = self._number(), self._number()
        self._start()
        self._lay_out()

    def _start(self) -> None:
        language = window_language()
        self.language.setCurrentIndex(max(self.language.findData(language), 0))
        self.audience.setCurrentIndex(AUDIENCES.index("network"))
        self.as_at.line.editingFinished.connect(self.changed)
        for line in (self.marking, self.holder):
            line.editingFinished.connect(self.changed)

    def _list(self, choices: list[tuple[str, str]]) -> QuietCombo:
        combo = QuietCombo()
        combo.setSizeAdjustPolicy(QuietCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(LETTERS)
        for code, name in choices:
            combo.addItem(name, code)
        combo.activated.connect(self.changed)
        return combo

    def _number(self) -> QSpinBox:
        box = QSpinBox()
        box.setRange(1, MOST_COPIES)
        box.valueChanged.connect(self.changed)
        return box

    def _lay_out(self) -> None:
        copies = QWidget()
        line = QHBoxLayout(copies)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.copy)
        line.addWidget(QLabel(self.tr("of")))
        line.addWidget(self.copies)
        line.addStretch(1)
        copies.setFocusProxy(self.copy)
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, field in (
            (self.tr("Language"), self.language),
            (self.tr("Readers"), self.audience),
            (self.tr("Regional group"), self.region),
            (self.tr("Theme"), self.theme),
            (self.tr("Saved search"), self.saved),
            (self.tr("As at"), self.as_at),
            (self.tr("Marking"), self.marking),
            (self.tr("Copy"), copies),
            (self.tr("Copy for"), self.holder),
        ):
            form.addRow(title, field)

    def choices(self) -> EditionChoices | None:
        """Return what is chosen, the search as it is written; None while the date is no date."""
        if self.as_at.check() is not None:
            return None
        day = str(self.as_at.content())
        return EditionChoices(
            language=str(self.language.currentData() or ""),
            audience=Audience.named(str(self.audience.currentData() or "")),
            as_at=first_day(day) if day else self._today,
            region=str(self.region.currentData() or ""),
            theme=str(self.theme.currentData() or ""),
            marking=self.marking.text().strip(),
            copy=self.copy.value(),
            copies=max(self.copies.value(), self.copy.value()),
            holder=self.holder.text().strip(),
            search=self.saved.text,
        )
