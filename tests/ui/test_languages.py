"""The window's words: complete in French and Arabic, compiled, and mirrored where read so."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from focalnet.resources import translation
from focalnet.ui.cards.wording import day_words
from focalnet.ui.languages import speak
from focalnet.ui.words import choice_word

ROOT = Path(__file__).resolve().parents[2]
LRELEASE = Path(sys.executable).parent / "pyside6-lrelease"
COMPLETE = ("en", "fr", "ar")


def command() -> ModuleType:
    """Load packaging/words.py, which no package holds."""
    spec = spec_from_file_location("packaging_words", ROOT / "packaging" / "words.py")
    assert spec is not None
    assert spec.loader is not None
    loaded = module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


words = command()


def sentences(path: Path) -> set[tuple[str, str]]:
    root = ElementTree.parse(path).getroot()
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in root.iter("context")
        for message in context.iter("message")
    }


def unfinished(path: Path) -> list[str]:
    root = ElementTree.parse(path).getroot()
    return [
        message.findtext("source", "")
        for message in root.iter("message")
        if (found := message.find("translation")) is None
        or found.get("type") == "unfinished"
        or not all(form.text for form in ([*found] or [found]))
    ]


@pytest.mark.parametrize("language", COMPLETE)
def test_no_word_is_missing(language: str) -> None:
    assert unfinished(translation("ui", f"{language}.ts")) == []


def test_every_word_of_the_source_is_in_the_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "FOLDER", tmp_path)
    pages = [str(path) for path in sorted((words.PACKAGE / "ui").rglob("*.py"))]
    words.update("fr", [str(words.gather(tmp_path)), *pages])
    assert sentences(tmp_path / "fr.ts") == sentences(translation("ui", "fr.ts"))


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_what_is_compiled_is_what_is_written(language: str, tmp_path: Path) -> None:
    source, fresh = translation("ui", f"{language}.ts"), tmp_path / "fresh.qm"
    subprocess.run([LRELEASE, "-silent", source, "-qm", fresh], check=True)
    assert fresh.read_bytes() == translation("ui", f"{language}.qm").read_bytes()


def test_french_and_arabic_speak_and_arabic_is_mirrored(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    try:
        speak(app, "fr")
        assert choice_word("central-authority") == "Autorité centrale"
        assert app.layoutDirection() == Qt.LayoutDirection.LeftToRight
        speak(app, "ar")
        assert choice_word("central-authority") == "هيئة مركزية وطنية"
        assert app.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert QCoreApplication.translate("StatusLine", "%n people", "", 2) == "شخصان"
        many = QCoreApplication.translate("SearchLine", "%n record(s) found", "", 12_345)
        assert "12,345" in many
    finally:
        speak(app, "en")
    assert choice_word("central-authority") == "Central authority"
    assert QLocale().language() == QLocale.Language.English


@pytest.mark.parametrize(
    ("language", "day", "month"),
    [
        ("zh", "2026年3月27日", "2026年3月"),
        ("es", "27 de marzo de 2026", "marzo de 2026"),
        ("ar", "27 مارس 2026", "مارس 2026"),
    ],
)
def test_a_date_is_written_as_the_language_writes_it(
    qapp: QApplication, language: str, day: str, month: str
) -> None:
    try:
        speak(qapp, language)
        assert (day_words("2026-03-27"), day_words("2026-03")) == (day, month)
    finally:
        speak(qapp, "en")
