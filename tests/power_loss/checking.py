"""What must hold when the real program opens what was left on the disk."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from focalnet.domain.errors import FocalnetError
from focalnet.services.ports import Register
from focalnet.vault.errors import WrongPassphrase
from tests.crash_exchange import WORKSPACES, make, take_in
from tests.power_loss.scenario import (
    HAGUE,
    OLD,
    YORK,
    Acknowledged,
    Held,
    desk,
    files_in,
    institutions,
    told_by,
)


class Wrong(AssertionError):
    """Something acknowledged is missing, or a state is between two."""


class Looking:
    """Looks at one image after another; what was looked at and is the same is not opened again."""

    def __init__(self) -> None:
        """Nothing was looked at yet."""
        self._seen: set[bytes] = set()
        self.opened = 0

    def check(
        self, home: Path, before: Acknowledged, after: Acknowledged, *, going_on: bool
    ) -> None:
        """Hold what must hold; raises Wrong, or what the program raises.

        *before* is what was acknowledged, *after* what the action in hand would have come
        to. With *going_on* the offices also exchange, and must come to the same.
        """
        _check_files(home, before, after)
        opened: dict[str, Register] = {}
        try:
            for name in after.registers:
                sides = [side.registers[name] for side in (after, before) if name in side.registers]
                told = _digest(home / name, sides)
                if told in self._seen and not going_on:
                    continue
                if len(sides) == 1:
                    _look_at_begun(home / name, sides[0])
                else:
                    opened[name] = _opened(home / name, sides)
                    self._check_register(home / name, opened[name], sides)
                self._seen.add(told)
            if going_on:
                _go_on(home, opened[HAGUE], opened[YORK])
        finally:
            for register in opened.values():
                register.close()

    def _check_register(self, folder: Path, register: Register, sides: list[Held]) -> None:
        self.opened += 1
        findings = register.verify().findings
        if findings:
            raise Wrong(f"verify: {[finding.code for finding in findings]}")
        told = told_by(register)
        if told not in {side.holds for side in sides}:
            raise Wrong(f"between: {told}, not one of {[side.holds for side in sides]}")
        if not any(_audited(register, *side.audit) for side in sides):
            raise Wrong("rows of the audit are missing")
        for kept in WORKSPACES.backups.kept(folder, register):
            content = sha256(kept.path.read_bytes()).digest()
            if content not in self._seen:
                WORKSPACES.backups.check(folder, register, kept.path)
                self._seen.add(content)


def _digest(folder: Path, sides: list[Held]) -> bytes:
    """Return a hash of all that stands in a workspace, and of what is expected of it."""
    told = sha256(repr(sides).encode())
    for path in sorted(folder.rglob("*")):
        told.update(f"\0{path.relative_to(folder)}\0".encode())
        if path.is_file():
            told.update(path.read_bytes())
    return told.digest()


def _check_files(home: Path, before: Acknowledged, after: Acknowledged) -> None:
    found = files_in(home)
    for path, held in found.items():
        if held not in {before.files.get(path), after.files.get(path)}:
            raise Wrong(f"{path} is not whole")
    missing = (before.files.keys() & after.files.keys()) - found.keys()
    if missing:
        raise Wrong(f"missing: {sorted(missing)}")


def _opened(folder: Path, sides: list[Held]) -> Register:
    """Open by the passphrase after the action in hand, or by the one before it."""
    secrets = list(dict.fromkeys(side.passphrase for side in sides))
    for secret in secrets[:-1]:
        try:
            return WORKSPACES.open(folder, way="passphrase", secret=secret)
        except WrongPassphrase:
            continue
    return WORKSPACES.open(folder, way="passphrase", secret=secrets[-1])


def _audited(register: Register, number: int, link: str) -> bool:
    return not number or register.audit.link(number).hex() == link


def _look_at_begun(folder: Path, wanted: Held) -> None:
    """A workspace that was being made is refused plainly, or holds all that a new one holds."""
    try:
        register = WORKSPACES.open(folder, way="passphrase", secret=OLD)
    except FocalnetError:
        return
    findings, told = register.verify().findings, told_by(register)
    register.close()
    if findings:
        raise Wrong(f"verify of what was begun: {[finding.code for finding in findings]}")
    if told.split()[1] != wanted.holds.split()[1]:
        raise Wrong(f"what was begun is between: {told}")


def _go_on(home: Path, hague: Register, york: Register) -> None:
    """Both offices enter and exchange, and come to the same."""
    institutions(hague, 2)
    take_in(desk(york), make(home, desk(hague), YORK, "there.fnx"))
    take_in(desk(hague), make(home, desk(york), HAGUE, "back.fnx"))
    take_in(desk(york), make(home, desk(hague), YORK, "again.fnx"))
    if hague.vector() != york.vector():
        raise Wrong("the offices do not come to the same")
