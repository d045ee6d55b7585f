"""Languages go by their own names where these can be read, and never as boxes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from focalnet.ui.native_names import can_be_shown, native_name


@pytest.mark.parametrize(
    ("code", "name"),
    [("en", "English"), ("fr", "français"), ("ar", "العربية"), ("es", "español"), ("zh", "中文")],
)
def test_a_language_is_called_as_its_speakers_call_it(
    qapp: QApplication, code: str, name: str
) -> None:
    assert native_name(code) == name


def test_an_unknown_code_stays_as_it_is(qapp: QApplication) -> None:
    assert native_name("qq") == "qq"


@pytest.mark.parametrize("code", ["bn", "km", "am", "my", "ka", "hy", "th"])
def test_what_no_typeface_has_is_named_in_english(qapp: QApplication, code: str) -> None:
    locale = QLocale(code)
    english = QLocale.languageToString(locale.language())
    shown = can_be_shown(locale.script().name)
    assert native_name(code) == (locale.nativeLanguageName() if shown else english)


def test_a_script_can_be_shown_if_a_typeface_has_it(qapp: QApplication) -> None:
    bengali = QFontDatabase.WritingSystem.Bengali
    assert can_be_shown("BengaliScript") == bool(QFontDatabase.families(bengali))
    assert can_be_shown("LatinScript")
    assert not can_be_shown("NoSuchScript")
