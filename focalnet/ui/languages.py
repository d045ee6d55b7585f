"""The languages the window speaks, and the change from one to another."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from focalnet.resources import translation

LANGUAGES = {
    "en": "English",
    "fr": "Français",
    "ar": "العربية",
    "es": "Español",
    "ru": "Русский",
    "zh": "中文",
}
# The Court writes Arabic with the digits 0 to 9; plain "ar" would bring others.
NUMBERS = {"ar": "ar_AE"}
_spoken: list[QTranslator] = []


def chosen_language(wanted: str) -> str:
    """Return *wanted* if the window speaks it, else the system's language, else English."""
    for language in (wanted, QLocale.system().name()[:2]):
        if language in LANGUAGES:
            return language
    return "en"


def speak(app: QApplication, language: str) -> None:
    """Load the words of a language and turn the window to its direction of writing."""
    for translator in _spoken:
        QCoreApplication.removeTranslator(translator)
    _spoken.clear()
    QLocale.setDefault(QLocale(NUMBERS.get(language, language)))
    qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for path in (f"{qt_words}/qtbase_{language}.qm", str(translation("ui", f"{language}.qm"))):
        translator = QTranslator(app)
        if translator.load(path):
            QCoreApplication.installTranslator(translator)
            _spoken.append(translator)
    mirrored = language == "ar"
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    )
