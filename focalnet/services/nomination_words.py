"""The columns of the form of nominations and what may be chosen in them, in six languages."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from focalnet.domain.participation import GENDERS
from focalnet.services.words import LANGUAGES, page_words

COLUMNS = (
    "reference",
    "family",
    "given",
    "passport_name",
    "printed_name",
    "own_name",
    "gender",
    "function",
    "body",
    "emails",
    "phones",
    "nationality",
    "passport",
    "passport_expires",
    "visa",
    "interpretation",
    "arrival",
    "departure",
    "dietary",
    "accessibility",
    "emergency",
    "photo_consent",
    "accompanies",
    "remarks",
)
"""The columns of the form in their order; the first is ours and is not to be changed."""
# Titles that the form shares with that of campaigns.
SHARED = {
    "function": "form.function",
    "body": "form.institution",
    "emails": "form.emails",
    "phones": "form.phones",
    "remarks": "form.remarks",
}
YES, NO = "yes", "no"
CHOSEN = ("gender", "visa", "photo_consent", "interpretation")


def column_title(language: str, name: str) -> str:
    """Return the title of a column."""
    return page_words(language)(SHARED.get(name, f"nomination.{name}"))


def choices_of(language: str, name: str) -> dict[str, str]:
    """Return what may be chosen in a column: words of the language by code; empty for free text."""
    say = page_words(language)
    if name == "gender":
        return {code: say(f"gender.{code}") for code in GENDERS}
    if name in {"visa", "photo_consent"}:
        return {YES: say("nomination.yes"), NO: say("nomination.no")}
    return dict(_languages(language)) if name == "interpretation" else {}


@cache
def _languages(language: str) -> Mapping[str, str]:
    """Return the names of the languages that are interpreted, in a language."""
    from babel import Locale

    names = Locale.parse(language).languages
    return {code: str(names.get(code, code)) for code in LANGUAGES}
