"""Verify: the cipher, the file, the chain, and every table rebuilt from the journal."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from focalnet.domain.errors import FocalnetError
from focalnet.services.ports import Finding, Report, Verification
from focalnet.store.auditing import broken_audit
from focalnet.store.chain import broken_links
from focalnet.store.database import Database
from focalnet.store.errors import StoreDamaged
from focalnet.store.rebuilding import Rebuilding
from focalnet.store.tables import SEARCH_TIERS

RESTORE = "Restore a backup copy, and keep this file for whoever looks into it."
FINDINGS = {
    "cipher": "Pages of the file do not carry the seal they were written with.",
    "file": "The database file is not put together as it should be.",
    "index": "The search index is not put together as it should be.",
    "chain": "Change sets are missing, out of order or altered.",
    "signature": "Change sets are not signed by the laptop they name.",
    "values": "Values are not those that were signed.",
    "audit": "The record of what was done with the register is altered or incomplete.",
    "tables": "Records do not say what their changes come to.",
    "lists": "Lines of the lists do not show what their records say.",
    "search": "The search index does not hold the words of the records.",
}

Tell = Callable[[str, int], None]


def verified(database: Database, report: Report) -> Verification:
    """Return what was looked at and what was found wrong; nothing is changed.

    Takes the write-ahead log into the file first: the cipher check reads no other.
    """
    found: dict[str, int] = {}

    def tell(code: str, count: int) -> None:
        if count:
            found[code] = found.get(code, 0) + count

    database.checkpoint()
    sets, records, entries = (_count(database, table) for table in ("change_set", "line", "entry"))
    total = entries * 2
    for check in (_check_file, _check_index):
        check(database, tell)
    try:
        for done in _check_content(database, tell):
            report(min(done, total), total)
    except StoreDamaged:
        tell("file", 1)
    report(total, total)
    return Verification(sets, records, _findings(found), tuple(FINDINGS))


def file_findings(database: Database) -> list[Finding]:
    """Return what is wrong with the pages of a file and how they hang together."""
    found: dict[str, int] = {}

    def tell(code: str, count: int) -> None:
        if count:
            found[code] = count

    database.checkpoint()
    _check_file(database, tell)
    return list(_findings(found))


def _count(database: Database, table: str) -> int:
    """Return how many rows a table has; none where it cannot be read, which the checks tell."""
    try:
        return int(database.value(f"SELECT count(*) FROM {table}"))
    except StoreDamaged:
        return 0


def _findings(found: dict[str, int]) -> tuple[Finding, ...]:
    return tuple(
        Finding(f"verify.{code}", f"{message} ({found[code]} found)", RESTORE)
        for code, message in FINDINGS.items()
        if code in found
    )


def _check_file(database: Database, tell: Tell) -> None:
    tell("cipher", len(database.rows("PRAGMA cipher_integrity_check")))
    try:
        wrong = [row for row in database.rows("PRAGMA integrity_check") if row[0] != "ok"]
        tell("file", len(wrong) + len(database.rows("PRAGMA foreign_key_check")))
    except StoreDamaged:
        tell("file", 1)


def _check_index(database: Database, tell: Tell) -> None:
    for tier in SEARCH_TIERS:
        try:
            database.rows(f"INSERT INTO {tier}({tier}) VALUES('integrity-check')")
        except FocalnetError:
            tell("index", 1)


def _check_content(database: Database, tell: Tell) -> Iterator[int]:
    """Check chain, tables, lists and index; yield how many entries are done."""
    done = 0
    tell("audit", broken_audit(database))
    for codes in broken_links(database):
        for code in codes:
            tell(code, 1)
        done += 1
        if done % 1000 == 0:
            yield done
    rebuilding = Rebuilding(database)
    for count in rebuilding.run():
        yield done + count
    for code, wrong in rebuilding.wrong().items():
        tell(code, wrong)
