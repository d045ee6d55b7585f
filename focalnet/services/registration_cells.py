"""What a cell of a table of registrations says: choices in any language, days, moments."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

from focalnet.domain.dates import MONTH_LENGTH, checked_moment
from focalnet.domain.errors import InvalidValue
from focalnet.domain.participation import CAPACITIES, GENDERS, PARTICIPATION_STATES, VISA_STATES
from focalnet.services.campaign_edits import day_written, email_lines, phone_lines
from focalnet.services.nomination_words import choices_of
from focalnet.services.registration_columns import folded
from focalnet.services.words import LANGUAGES, page_words

TIME = re.compile(
    r"(.*?)[T,\s]\s*(\d{1,2})[:h.](\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:\d{2})?$"
)
# How the programs we know call where a registration stands, in English and French.
STAGES = {
    "registered": "complete completed paid approved confirmed voucher-redeemed complet termine "
    "terminee paye payee confirme confirmee",
    "awaiting-clearance": "pending unpaid awaiting waiting waiting-list waitlist waitlisted "
    "waiting-voucher waiting-redemption voucher-assigned attente liste-dattente impaye",
    "declined": "rejected rejete rejetee refuse refusee",
    "withdrawn": "withdrawn canceled cancelled expired voucher-expired retire retiree annule "
    "annulee expiree",
}
FILLING = frozenset({"en", "de", "a", "for", "payment", "paiement", "moderation", "approval"})
GENDERS_WRITTEN = {
    "female": "f female woman femme feminin",
    "male": "m male man homme masculin",
    "x": "x other autre",
}
YES = "yes y oui o true 1"
NO = "no n non false 0"


def read_cell(target: str, text: str) -> str | None:
    """Return what a cell says in the codes of its field; None where it is not understood."""
    reader = _READERS.get(target)
    return reader(text) if reader else text


def day_in(text: str) -> str:
    """Return the day of a date or of a moment, or empty where it is none."""
    found = TIME.fullmatch(text.strip())
    return day_written(found[1] if found else text)


def moment_in(text: str) -> str | None:
    """Return a day with a time, or None where it is none."""
    found = TIME.fullmatch(text.strip())
    day = day_written(found[1].rstrip(" ,")) if found else ""
    if found is None or len(day) <= MONTH_LENGTH:
        return None
    try:
        return checked_moment(f"{day}T{int(found[2]):02}:{found[3]}{found[4] or ''}")
    except InvalidValue:
        return None


def stage_in(text: str) -> str | None:
    """Return the stage that a program's word stands for, or None.

    pretix says more in brackets: an order may be pending and yet confirmed.
    """
    said, _, more = folded(text).partition("(")
    if more.startswith("confirmed"):
        return "registered"
    words = [word for word in said.split() if word not in FILLING]
    return _stage_words().get("-".join(words))


def lines_in(target: str, text: str) -> list[str]:
    """Return the e-mails or telephones of a cell."""
    return email_lines(text) if target == "emails" else phone_lines(text)


def _day(text: str) -> str | None:
    return day_in(text) or None


def _visa(text: str) -> str | None:
    if text in VISA_STATES:
        return text
    return {"yes": "wanted", "no": "not-needed"}.get(_chosen("visa").get(folded(text), ""))


def _choice(name: str) -> Callable[[str], str | None]:
    return lambda text: _chosen(name).get(folded(text))


@cache
def _chosen(name: str) -> Mapping[str, str]:
    """Return the codes of a choice by the words for them, in whatever language."""
    known = {
        folded(word): code
        for language in LANGUAGES
        for code, word in choices_of(language, name).items()
    }
    if name == "gender":
        known |= {word: code for code, said in GENDERS_WRITTEN.items() for word in said.split()}
        return known | {code: code for code in GENDERS}
    if name == "interpretation":
        return known | {code: code for code in LANGUAGES}
    return known | dict.fromkeys(YES.split(), "yes") | dict.fromkeys(NO.split(), "no")


@cache
def _capacities() -> Mapping[str, str]:
    said = {
        folded(page_words(language)(f"capacity.{code}")): code
        for language in LANGUAGES
        for code in CAPACITIES
    }
    return said | {code: code for code in CAPACITIES}


@cache
def _stage_words() -> Mapping[str, str]:
    known = {code: code for code in PARTICIPATION_STATES}
    return known | {word: code for code, said in STAGES.items() for word in said.split()}


_READERS: Mapping[str, Callable[[str], str | None]] = {
    "gender": _choice("gender"),
    "photo_consent": _choice("photo_consent"),
    "interpretation": _choice("interpretation"),
    "visa": _visa,
    "passport_expires": _day,
    "arrival": moment_in,
    "departure": moment_in,
    "capacity": lambda text: _capacities().get(folded(text)),
}
