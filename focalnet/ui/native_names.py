"""What a language is called by its speakers, where a typeface can show it."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase

# Qt would name these after one country.
SPOKEN_ANYWHERE = {"": "", "en": "English", "es": "español", "pt": "português", "zh": "中文"}
ENDING = "Script"
# Scripts that Qt calls otherwise where it speaks of typefaces.
OF_TYPEFACES = {
    "SimplifiedHan": "SimplifiedChinese",
    "TraditionalHan": "TraditionalChinese",
    "Hangul": "Korean",
}


def native_name(code: str) -> str:
    """Return the name of a language as its speakers write it; the code where it is not known.

    Where no typeface has its letters, its name in English stands for boxes.
    """
    if code in SPOKEN_ANYWHERE:
        return SPOKEN_ANYWHERE[code]
    locale = QLocale(code)
    if locale.name()[:2] != code[:2]:
        return code
    return shown_name(locale)


def shown_name(locale: QLocale) -> str:
    """Return the name of a locale's language in its own letters, or else in English."""
    native = locale.nativeLanguageName()
    if native and can_be_shown(locale.script().name):
        return native
    return QLocale.languageToString(locale.language())


@cache
def can_be_shown(script: str) -> bool:
    """Return whether a typeface has the letters of a script, by Qt's name of it."""
    name = script.removesuffix(ENDING)
    system = getattr(QFontDatabase.WritingSystem, OF_TYPEFACES.get(name, name), None)
    return system is not None and bool(QFontDatabase.families(system))
