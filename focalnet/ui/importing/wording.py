"""Words for what an import does, and for where the columns of a table go."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from focalnet.services.import_report import WORDS, ItemReport
from focalnet.ui.history.wording import field_words
from focalnet.ui.words import choice_word, label

translate = QCoreApplication.translate
# Where a column may go; a reader may guess finer places, which are then offered too.
TARGETS = (
    *("skip", "other", "names.text", "names.family", "names.given", "names[ar].text"),
    *("names.others", "names.alias", "names.sort", "titles.text", "state", "institution"),
    *("phones.text", "phones[work].text", "phones[mobile].text", "phones[fax].text"),
    *("emails.text", "emails[work].text", "addresses.text", "addresses.city"),
    *("addresses.postcode", "addresses.country", "languages", "keys.text", "notes", "uid"),
)
PART_LABELS = {
    "names.text": "Name as printed",
    "names.family": "Family name",
    "names.given": "Given names",
    "names.sort": "Sorted under",
    "names.alias": "Alias",
    "titles.text": "Title",
    "phones.text": "Telephone",
    "phones.extension": "Extension",
    "emails.text": "E-mail",
    "addresses.text": "Address",
    "addresses.city": "City",
    "addresses.postcode": "Postal code",
    "addresses.country": "Country",
    "keys.text": "Key or fingerprint",
    "state": "State",
    "institution": "Institution",
    "languages": "Languages",
    "notes": "Notes",
}


def outcome_words(code: str) -> str:
    """Return the window's words for a code of an import report."""
    return translate("Import", WORDS[code])


def target_words(target: str) -> str:
    """Return where a column goes in words, such as Telephone (Mobile)."""
    special = {
        "skip": translate("ImportPage", "Leave out"),
        "other": translate("ImportPage", "Keep as other data"),
        "names.others": translate("ImportPage", "Other names"),
        "uid": translate("ImportPage", "Identifier"),
        "properties": translate("ImportPage", "Other data, as exported"),
    }
    if target in special:
        return special[target]
    field, _, rest = target.partition("[")
    mark, _, part = rest.partition("].")
    plain = f"{field}.{part}" if rest else target
    said = label(PART_LABELS.get(plain, plain))
    return f"{said} ({choice_word(mark)})" if mark else said


def reason_words(item: ItemReport) -> str:
    """Return why an item is refused, or what is said of it, in one line."""
    said = [outcome_words(item.reason)] if item.reason else []
    for note in item.notes:
        about = f"{field_words(item.kind, note.field)}: " if note.field else ""
        said.append(about + outcome_words(note.code))
    return " ".join(dict.fromkeys(said))
