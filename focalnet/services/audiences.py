"""The circles of readers an officer made: by name, checked, and as they were for a printing."""

from __future__ import annotations

import json

from focalnet.domain.audience import AUDIENCES, Audience
from focalnet.domain.errors import InvalidValue
from focalnet.domain.folding import words
from focalnet.domain.leaving_out import Omission
from focalnet.domain.printing import OwnAudience, Printing
from focalnet.domain.readers import Readers
from focalnet.services.documents import NotADocument
from focalnet.services.ports import Register


class NoSuchAudience(NotADocument):
    """No readers are known by this name."""

    code = "audience.unknown"
    remedy = "Choose other readers, or make this circle of readers first; nothing was printed."


class UnsettledAudience(NotADocument):
    """It is not certain what the circle of readers is; then nothing is printed for it."""

    code = "audience.unsettled"
    remedy = "Open the circle of readers and say what it is; nothing was printed."


class NotAnAudience(InvalidValue):
    """A circle of readers lacks what makes it one."""

    code = "audience.invalid"
    remedy = "Give it a name of its own, and say which readers it never sees more than."


def own_audiences(register: Register) -> list[OwnAudience]:
    """Return the circles of readers in the order of their names."""
    found = [item for item in register.records(OwnAudience.KIND) if isinstance(item, OwnAudience)]
    return sorted(found, key=lambda item: (list(words(item.title)), item.id))


def readers_named(register: Register, name: str) -> Readers:
    """Return the readers of a name: an audience by its code, or a circle of the officer's own.

    Raises NoSuchAudience, or UnsettledAudience where two circles have this name,
    two offices say different things of it, or a later version wrote it.
    """
    if name in AUDIENCES:
        return Readers(Audience.named(name))
    found = _called(register, name)
    if not found:
        known = (*AUDIENCES, *(circle.title for circle in own_audiences(register)))
        raise NoSuchAudience("There are no such readers.", place=name, known=known)
    row = register.row(found[0].id)
    if len(found) > 1 or (row is not None and row.conflict):
        raise UnsettledAudience("It is not settled who these readers are.", place=name)
    return readers_of(found[0])


def readers_of(audience: OwnAudience) -> Readers:
    """Return the readers of a circle; raises UnsettledAudience for what cannot be read."""
    if not audience.base or not audience.title:
        raise UnsettledAudience("It is not said what these readers may see.", place=audience.title)
    try:
        left_out = frozenset(Omission.read(item.text) for item in audience.left_out)
    except InvalidValue as error:
        raise UnsettledAudience(
            "These readers do not get something that this version does not know.",
            place=audience.title,
        ) from error
    base = Audience.named(audience.base)
    return Readers(base, audience.title, left_out, audience.marking, audience.protection)


def check_audience(register: Register, audience: OwnAudience) -> None:
    """Raise NotAnAudience or NotLeftOut naming the field, where a circle of readers is none."""
    if not list(words(audience.title)) or words(audience.title) in map(words, AUDIENCES):
        raise NotAnAudience("A circle of readers has a name of its own.", place="title")
    if any(item.id != audience.id for item in _called(register, audience.title)):
        raise NotAnAudience("Another circle of readers has this name.", place="title")
    if not audience.base:
        raise NotAnAudience("Say which readers it never sees more than.", place="base")
    for item in audience.left_out:
        try:
            Omission.read(item.text)
        except InvalidValue as error:
            error.place = f"left_out: {item.text}"
            raise


def readers_printed(printing: Printing) -> Readers:
    """Return for whom something was printed, as they were on that day.

    What cannot be read is taken to be for this office only.
    """
    try:
        if printing.circle:
            return Readers.from_plain(json.loads(printing.circle))
        return Readers(Audience.named(printing.audience))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, InvalidValue):
        return Readers(Audience.FULL, printing.readers)


def _called(register: Register, name: str) -> list[OwnAudience]:
    wanted = words(name)
    return [item for item in own_audiences(register) if words(item.title) == wanted]
