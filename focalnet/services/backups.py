"""Which backups are kept: ten days, eight weeks, twelve months, and the last few of all.

Who was erased is gone from the kept backups ninety days later: those made before an
erasure go then, whatever their turn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta

from focalnet.domain.auditing import ERASURES
from focalnet.services.backup_ports import Backup
from focalnet.services.ports import Register

FOLDER_SETTING = "backup.folder"
FOLDER = "backups"
ENDING = ".fnb"
DAYS, WEEKS, MONTHS, LAST = 10, 8, 12, 10
PROMISE = timedelta(days=90)
MOMENT = "%Y-%m-%dT%H:%M:%SZ"


def when(moment: str) -> datetime:
    """Return a moment in UTC."""
    return datetime.strptime(moment, MOMENT).replace(tzinfo=UTC)


def backup_name(made: str, reason: str) -> str:
    """Return a name that tells the moment and nothing of whose it is."""
    return f"focalnet-{made[:10].replace('-', '')}-{made[11:19].replace(':', '')}-{reason}{ENDING}"


def to_take_away(
    backups: Iterable[Backup], erasures: Sequence[datetime], now: datetime
) -> list[Backup]:
    """Return the backups whose time is over; the newest never is."""
    newest_first = sorted(backups, key=lambda one: (one.made, one.path.name), reverse=True)
    keep = {one.path for one in newest_first[:LAST]}
    for most, turn in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month)):
        keep |= {one.path for one in _newest_of_each(newest_first, turn)[:most]}
    over = [at for at in erasures if at + PROMISE <= now]
    broken = {one.path for one in newest_first if any(when(one.made) <= at for at in over)}
    return [one for one in newest_first[1:] if one.path not in keep or one.path in broken]


def _newest_of_each(newest_first: Iterable[Backup], turn: Callable[[str], str]) -> list[Backup]:
    found: dict[str, Backup] = {}
    for one in newest_first:
        found.setdefault(turn(one.made), one)
    return list(found.values())


def _day(made: str) -> str:
    return made[:10]


def _week(made: str) -> str:
    year, week, _ = when(made).isocalendar()
    return f"{year}-{week:02}"


def _month(made: str) -> str:
    return made[:7]


def is_due(backups: Iterable[Backup], now: datetime) -> bool:
    """Return whether no backup was made today (in UTC)."""
    today = now.astimezone(UTC).strftime(MOMENT)[:10]
    return not any(one.made[:10] == today for one in backups)


def erasures_of(register: Register) -> list[datetime]:
    """Return when something was erased here, as the audit tells."""
    return [
        datetime.fromisoformat(row.moment)
        for row in register.audit.rows()
        if row.action in ERASURES
    ]


def choose_place(register: Register, folder: str) -> None:
    """Keep the backups in another folder from now on; empty for beside the register."""
    register.keep_setting(FOLDER_SETTING, folder)
