"""The errors an officer can be told about."""

from __future__ import annotations

import traceback
from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar


class FocalnetError(Exception):
    """Base of the expected errors.

    ``code`` never changes, so that logs, tests and translations can hang on it.
    ``remedy`` says what to do next. Neither they nor the message hold personal
    data: a log may leave the machine. ``place`` names where the trouble is (a
    field, a row, a file name) for the window to show; it is never logged.
    """

    code: ClassVar[str] = "error"
    remedy: ClassVar[str] = "Try again; nothing was lost."

    def __init__(self, message: str, *, place: str = "") -> None:
        super().__init__(message)
        self.place = place


class InvalidValue(FocalnetError):
    """What was entered does not fit its field; ``known`` is what would, where that is little."""

    code = "value.invalid"
    remedy = "Correct the field named; nothing was stored."

    def __init__(self, message: str, *, place: str = "", known: Iterable[str] = ()) -> None:
        super().__init__(message, place=place)
        self.known = tuple(known)


class UnknownField(InvalidValue):
    """A record of this kind has no such field; ``known`` are those it has."""

    code = "field.unknown"
    remedy = "Check the name of the field; 'focalnet show --json' lists them."


class UnknownKind(InvalidValue):
    """There is no such kind of record."""

    code = "kind.unknown"
    remedy = "Use one of the kinds the manual lists."


class RecordNotFound(FocalnetError):
    """No record has this id."""

    code = "record.not-found"
    remedy = "Look it up again with find; it may have been undone."


class NothingToUndo(FocalnetError):
    """There is no action to take back, or none to bring back."""

    code = "undo.nothing"
    remedy = "Nothing needs to be done; everything is as it was saved."


class CannotUndo(FocalnetError):
    """Something newer stands where the action would be taken back."""

    code = "undo.newer"
    remedy = "Take back the newer change first, or edit the record by hand."


class CannotUndoErased(CannotUndo):
    """What is erased is gone for good, here and in every other office."""

    code = "undo.erased"
    remedy = "Nothing was changed. Enter the record anew if it is needed again."


class CannotUndoPart(CannotUndo):
    """Only a part of what the action did was sent here."""

    code = "undo.part"
    remedy = "Take it back in the office that did it, or edit the records by hand."


class ProgramFault(FocalnetError):
    """A fault of the program: says where in it, never with which data."""

    code = "program.fault"
    remedy = "What was saved is safe. Please report this sentence; it holds no personal data."

    def __init__(self, error: BaseException) -> None:
        frames = traceback.extract_tb(error.__traceback__)
        spot = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
        super().__init__(f"focalnet made a mistake: {type(error).__name__} at {spot}.")
