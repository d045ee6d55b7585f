"""The editor of languages: a name in English or in the language itself gives its code."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLocale

from focalnet.domain.errors import InvalidValue
from focalnet.domain.listing import folded
from focalnet.domain.schema import FieldRule
from focalnet.ui.forms.editor import Editor
from focalnet.ui.forms.lookups import Choice, possible
from focalnet.ui.forms.pieces import words
from focalnet.ui.forms.suggestions import Suggestions
from focalnet.ui.forms.text_editors import LineEditor
from focalnet.ui.languages import LANGUAGES
from focalnet.ui.native_names import shown_name

MOST_SUGGESTED = 8
LONGEST_CODE = 3


class UnknownLanguage(InvalidValue):
    """What was typed is no code of a language."""

    code = "language.no-code"
    remedy = "Write its code of two or three letters, or choose it while you type its name."


class LanguagesEditor(LineEditor):
    """One language or several as their codes; names appear below where there are several."""

    def __init__(self, rule: FieldRule) -> None:
        super().__init__(rule)
        self._shown = ""
        self._several = rule.shape == "languages"
        self.line.setPlaceholderText("en fr ar" if self._several else "en")
        self.names = words("", "muted")
        self.names.hide()
        self._column.insertWidget(1, self.names)
        self._suggestions = Suggestions(self.line)
        self._suggestions.chosen.connect(self._choose)
        self.line.textEdited.connect(self._suggest)
        self.line.textChanged.connect(self._name_them)
        self.line.editingFinished.connect(self.check)

    def _codes(self) -> list[str]:
        return self.line.text().replace(",", " ").split()

    def _suggest(self, text: str) -> None:
        self.quieten()
        last = text.replace(",", " ").rpartition(" ")[2] if self._several else text
        known = [] if last.strip() in by_code() else possible(last, every_language())
        self._suggestions.offer(
            (item.code, item.name, item.shown) for item in known[:MOST_SUGGESTED]
        )

    def _choose(self, code: str, _name: str) -> None:
        before = self._codes()[:-1] if self._several else []
        self.line.setText(" ".join([*before, code]))
        self.touched.emit()

    def _name_them(self) -> None:
        self.names.setText(", ".join(language_name(code) for code in self._codes()))
        self.line.setToolTip(self.names.text())
        self.names.setVisible(bool(self._codes()) and self._several)

    def show_content(self, content: object) -> None:
        """Show a list of codes, or the line that was typed."""
        codes = content if isinstance(content, list | tuple) else [str(content or "")]
        self._shown = " ".join(codes)
        self.line.setText(self._shown)

    def check(self) -> Editor | None:
        """Refuse what is no code, unless it stood there before."""
        unknown = [
            code for code in self._codes() if code.partition("-")[0].lower() not in by_code()
        ]
        if unknown and self.line.text() != self._shown:
            self.complain(UnknownLanguage("There is no language of this code.", place=unknown[0]))
            return self
        return super().check()


@cache
def by_code() -> dict[str, str]:
    """Return every language Qt knows by its shortest code, with its own name for itself."""
    found: dict[str, str] = {}
    for language in QLocale.Language:
        code = QLocale.languageToCode(language)
        if code and len(code) <= LONGEST_CODE and language is not QLocale.Language.C:
            found[code] = shown_name(QLocale(language)) or code
    return {**found, **LANGUAGES}


@cache
def every_language() -> list[Choice]:
    """Return every language with the names that find it."""
    return [
        Choice(code, name, (code, folded(name), folded(_english(code))))
        for code, name in by_code().items()
    ]


def _english(code: str) -> str:
    return QLocale.languageToString(QLocale.codeToLanguage(code))


def language_name(code: str) -> str:
    """Return what speakers of a language call it; the code where Qt knows none."""
    return by_code().get(code) or by_code().get(code.partition("-")[0], code)
