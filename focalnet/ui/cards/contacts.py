"""The lines of a card that tell how to reach somebody."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from focalnet.domain.values import Address, Email, Key, OtherData, Phone
from focalnet.ui.cards.content import Detail, Line
from focalnet.ui.cards.wording import expiry_words
from focalnet.ui.words import choice_word, label

translate = QCoreApplication.translate


def contact_lines(
    phones: Iterable[Phone],
    emails: Iterable[Email],
    addresses: Iterable[Address],
    state: Callable[[str], str],
) -> Iterable[Line]:
    """Yield telephones, e-mails and addresses, the preferred ones first; *state* names a State."""
    for phone in sorted(phones, key=lambda item: not item.preferred):
        yield Line(_labelled(label("Telephone"), phone.kind), phone.text, _phone(phone), "", True)
    for email in sorted(emails, key=lambda item: not item.preferred):
        details = _marks(email.preferred, email.audience, email.note)
        yield Line(_labelled(label("E-mail"), email.kind), email.text, details, "", True)
    for address in addresses:
        town = " ".join(part for part in (address.postcode, address.city) if part)
        country = state(address.country) if address.country else ""
        lines = [part for part in (address.text, town, country) if part]
        title = _labelled(label("Address"), address.kind)
        yield Line(title, "\n".join(lines), _marks("", address.audience, ""), "", True)


def _labelled(what: str, kind: str) -> str:
    return f"{what} · {choice_word(kind)}" if kind else what


def _phone(phone: Phone) -> tuple[Detail, ...]:
    parts = []
    if phone.extension:
        parts.append(translate("Card", "extension %1").replace("%1", phone.extension))
    if phone.e164 and _digits(phone.e164) != _digits(phone.text):
        parts.append(phone.e164)
    return (*map(Detail, parts), *_marks(phone.preferred, phone.audience, phone.note))


def _digits(number: str) -> str:
    return "".join(sign for sign in number if sign.isdigit())


def _marks(preferred: str, audience: str, note: str) -> tuple[Detail, ...]:
    marks = []
    if preferred:
        marks.append(Detail(translate("Card", "preferred"), "good"))
    if audience:
        said = translate("Card", "seen by: %1").replace("%1", choice_word(audience))
        marks.append(Detail(said, "warn" if audience == "full" else ""))
    if note:
        marks.append(Detail(note))
    return tuple(marks)


def key_lines(keys: Iterable[Key], today: date) -> tuple[Line, ...]:
    """Return the encryption keys with how long they are good."""
    lines = []
    for key in keys:
        expiry = expiry_words(key.expires, today)
        kind = choice_word(key.kind) if key.kind else ""
        lines.append(Line(kind, key.text, (expiry,) if expiry.text else (), copied=True))
    return tuple(lines)


def other_lines(other: Iterable[OtherData]) -> tuple[Line, ...]:
    """Return what an imported file held beside what has a place of its own."""
    return tuple(Line(item.name, item.text, copied=True) for item in other)
