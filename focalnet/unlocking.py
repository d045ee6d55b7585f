"""Unlocking, well or badly, as the audit tells of it.

A wrong passphrase opens nothing, so that nothing can be noted then: how often and when
is kept beside the key file, and told in the audit at the next unlock.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from focalnet.domain.clock import moment
from focalnet.domain.errors import FocalnetError
from focalnet.services.ports import Register
from focalnet.services.trust_ledger import note_unheard

FAILED = "unlock.failed"
MOST_BYTES = 64 * 1024
TOLERATED = ("store.full", "store.read-only")


def note_failed(folder: Path, way: str) -> None:
    """Take note that somebody tried in vain; a folder that cannot be written stays as it is."""
    path = folder / FAILED
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    with suppress(OSError):
        if not path.exists() or path.stat().st_size < MOST_BYTES:
            with path.open("a", encoding="ascii") as file:
                file.write(f"{now} {way}\n")


def note_unlocked(register: Register, folder: Path, way: str, *, restored: bool) -> None:
    """Tell the audit of the unlock, and of those that failed before it."""
    path = folder / FAILED
    lines: list[str] = []
    with suppress(OSError, UnicodeDecodeError):
        lines = path.read_text(encoding="ascii").split("\n")[:-1]
    try:
        if lines:
            first, last = (line.partition(" ")[0] for line in (lines[0], lines[-1]))
            register.note("unlock.failed", count=len(lines), first=first, last=last)
        register.note("unlock", way=way)
        if restored:
            register.note("restore", accepted=1)
            note_unheard(register, _newest(register))
    except FocalnetError as error:
        # Who cannot write may still read.
        if error.code not in TOLERATED:
            raise
        return
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _newest(register: Register) -> str:
    """Return the moment of the newest action, which all that is known is of."""
    found = register.actions(1)
    return f"{moment(found[0].clock):%Y-%m-%dT%H:%M:%SZ}" if found else ""
