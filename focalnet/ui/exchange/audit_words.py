"""What the audit says, in the words of the window: actions, moments, details."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from focalnet.services.auditing import AuditLine
from focalnet.ui.lists.lines import DOT, day_and_hour

translate = QCoreApplication.translate
GROUP, SHORT = 4, 8
SILENT = frozenset({"card", "set"})
"""Details that mean nothing to a reader; they stand in what is saved as a table."""


def action_name(code: str) -> str:
    """Return what a code of the audit means in the window's language; an unknown one as it is."""
    names: Mapping[str, str] = {
        "unlock": translate("Audit", "unlocked"),
        "unlock.failed": translate("Audit", "tried to unlock, in vain"),
        "import": translate("Audit", "imported"),
        "export": translate("Audit", "exported"),
        "print": translate("Audit", "printed"),
        "settlement": translate("Audit", "settled a conflict"),
        "merge": translate("Audit", "made records one"),
        "unmerge": translate("Audit", "took records apart"),
        "erasure": translate("Audit", "erased for good"),
        "purge": translate("Audit", "purged registration files"),
        "key.passphrase": translate("Audit", "changed the passphrase"),
        "key.recovery": translate("Audit", "made a new recovery code"),
        "key.keyring": translate("Audit", "changed the use of the keyring"),
        "bundle.made": translate("Audit", "made a bundle"),
        "bundle.opened": translate("Audit", "took in a bundle"),
        "bundle.refused": translate("Audit", "refused a bundle"),
        "card.added": translate("Audit", "added the card of an office"),
        "card.introduced": translate("Audit", "was introduced to an office"),
        "card.renewed": translate("Audit", "took in a newer card"),
        "card.verified": translate("Audit", "verified an office"),
        "card.revoked": translate("Audit", "revoked an office"),
        "card.ours": translate("Audit", "joined an office"),
        "laptop.added": translate("Audit", "took a laptop into the office"),
        "laptop.revoked": translate("Audit", "put a laptop out of use"),
        "quarantine.released": translate("Audit", "took in what a lost laptop wrote"),
        "quarantine.dropped": translate("Audit", "dropped what a lost laptop wrote"),
        "backup": translate("Audit", "backed up"),
        "restore": translate("Audit", "restored a backup"),
        "audit.doubted": translate("Audit", "doubted an audit"),
    }
    return names.get(code, code)


def moment_words(moment: str) -> str:
    """Return a moment in UTC as a day and time of this computer."""
    seconds = int(datetime.fromisoformat(moment).timestamp())
    return day_and_hour(QDateTime.fromSecsSinceEpoch(seconds))


def laptop_name(replica: str) -> str:
    """Return the id of a laptop in groups, as it is read out."""
    return " ".join(replica[at : at + GROUP] for at in range(0, len(replica), GROUP))


def reason_words(reason: str) -> str:
    """Return why a backup was made."""
    return {
        "manual": translate("Backups", "asked for"),
        "daily": translate("Backups", "of the day"),
        "import": translate("Backups", "before an import"),
        "bundle": translate("Backups", "before a bundle was taken in"),
        "migration": translate("Backups", "before a new version"),
        "restore": translate("Backups", "before a backup was restored"),
    }.get(reason, reason)


def told_words(line: AuditLine, offices: Mapping[str, str]) -> str:
    """Return the detail of a row; *offices* are names by the first 16 digits of their ids."""
    told = _tellers(offices)
    known = [name for name in told if name in line.detail]
    others = [name for name in line.detail if name not in told and name not in SILENT]
    parts = [told[name](line.detail[name]) for name in known]
    parts += [f"{name}: {line.detail[name]}" for name in others if line.detail[name]]
    return DOT.join(part for part in parts if part)


def _tellers(offices: Mapping[str, str]) -> dict[str, Callable[[str | int], str]]:
    """Return, for each detail, what makes words of it."""

    def named(ids: str | int) -> str:
        return ", ".join(offices.get(key, key) for key in str(ids).split())

    return {
        "office": named,
        "offices": named,
        "laptop": lambda value: _filled(translate("Audit", "laptop %1"), laptop_name(str(value))),
        "way": lambda value: _way(str(value)),
        "reason": lambda value: reason_words(str(value)),
        "number": lambda value: _filled(translate("Audit", "bundle %1"), _number(value)),
        "sets": lambda value: _count(translate("Audit", "%n change set(s)", "", int(value)), value),
        "records": lambda value: _count(translate("Audit", "%n record(s)", "", int(value)), value),
        "quarantined": lambda value: _count(
            translate("Audit", "%n put aside", "", int(value)), value
        ),
        "erased": lambda value: _count(translate("Audit", "%n erased", "", int(value)), value),
        "lacks": lambda value: _count(
            translate("Audit", "%n action(s) gone from here", "", int(value)), value
        ),
        "count": lambda value: _count(translate("Audit", "%n time(s)", "", int(value)), value),
        "size": lambda value: QLocale().formattedDataSize(int(value)),
        "last": _upto,
        "upto": _upto,
        "first": lambda value: _filled(translate("Audit", "from %1"), _moment(str(value))),
        "made": lambda value: _filled(translate("Audit", "of %1"), _moment(str(value))),
        "digest": lambda value: _filled(translate("Audit", "file %1"), str(value)[:SHORT]),
        "code": str,
        "what": str,
        "kind": str,
        "scope": str,
        "by": lambda _value: translate("Audit", "asked for by another office"),
        "accepted": lambda _value: translate("Audit", "found and accepted"),
        "wanted": _switched,
        "how": lambda value: _doubt(str(value)),
    }


def _filled(words: str, value: str) -> str:
    return words.replace("%1", value)


def _number(value: str | int) -> str:
    return QLocale().toString(int(value))


def _count(words: str, value: str | int) -> str:
    return words if value else ""


def _moment(text: str) -> str:
    try:
        return moment_words(text)
    except ValueError:
        return text


def _upto(value: str | int) -> str:
    """Return up to which action, or up to when."""
    told = _number(value) if isinstance(value, int) else _moment(value)
    return _filled(translate("Audit", "up to %1"), told)


def _switched(value: str | int) -> str:
    return translate("Audit", "on") if value else translate("Audit", "off")


def _way(way: str) -> str:
    return {
        "passphrase": translate("Audit", "with the passphrase"),
        "recovery": translate("Audit", "with the recovery code"),
        "keyring": translate("Audit", "with the keyring"),
    }.get(way, way)


def _doubt(how: str) -> str:
    return {
        "ours": translate("Audit", "others remember another one of this laptop"),
        "went-back": translate("Audit", "it is shorter than it was"),
        "differs": translate("Audit", "it is not the one it was"),
    }.get(how, how)
