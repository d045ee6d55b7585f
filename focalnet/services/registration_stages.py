"""How far somebody has come by the word of a file; what was decided here since stays."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from focalnet.domain.courses import (
    NOT_BEGUN,
    PARTICIPATION,
    checked_step,
    course_of,
    may_follow,
    since,
    status_of,
)
from focalnet.domain.dates import MONTH_LENGTH
from focalnet.domain.participation import Stage
from focalnet.services.ports import Register
from focalnet.services.registration_checking import Checked

Stages = tuple[Stage, ...]
NOMINATED, REGISTERED, REPLACED = "nominated", "registered", "replaced"


@dataclass(frozen=True, slots=True)
class Staging:
    """Makes stages; ``usual`` is that of rows which say none."""

    register: Register
    today: date
    usual: str

    def first(self, row: Checked) -> Stages:
        """Return the stages of somebody new: as the row says, through the stage that must precede.

        Whoever withdrew elsewhere was registered before that.
        """
        wanted = row.stage or self.usual
        begins = may_follow(PARTICIPATION, NOT_BEGUN, wanted)
        stage = self._stage(wanted if begins else REGISTERED, self._day(row), row)
        stages = checked_step(PARTICIPATION, (), stage)
        return stages if begins else self._followed(stages, wanted, row)

    def after(self, known: Stages, row: Checked) -> Stages:
        """Return the stages of somebody known, with that of the row if it is news."""
        if not known:
            return self.first(row)
        if not row.stage or self.is_no_news(known, row):
            return course_of(known)
        return self._followed(known, row.stage, row)

    def is_no_news(self, known: Stages, row: Checked) -> bool:
        """Return whether the row says of the stage what it said before, or less than we know."""
        if row.stage in {"", NOMINATED, status_of(known)}:
            return True
        told = [one for one in course_of(known) if one.note and one.note == row.row.source]
        return bool(told) and told[-1].state == row.stage

    def replaced(self, known: Stages) -> Stages:
        """Return the stages of somebody in whose place another comes, where that may follow."""
        on = max(self.today.isoformat(), since(known))
        if not may_follow(PARTICIPATION, status_of(known), REPLACED):
            return course_of(known)
        element, author = self.register.ids.element(), self.register.author
        return checked_step(
            PARTICIPATION, known, Stage(id=element, state=REPLACED, on=on, by=author)
        )

    def _followed(self, known: Stages, wanted: str, row: Checked) -> Stages:
        on = max(self.today.isoformat(), since(known))
        if on > self.today.isoformat() or not may_follow(PARTICIPATION, status_of(known), wanted):
            return course_of(known)
        return checked_step(PARTICIPATION, known, self._stage(wanted, on, row))

    def _stage(self, state: str, on: str, row: Checked) -> Stage:
        return Stage(
            id=self.register.ids.element(),
            state=state,
            on=on,
            by=self.register.author,
            note=row.row.source,
        )

    def _day(self, row: Checked) -> str:
        """Return the day a row gives, if it is one and has come; else today."""
        today = self.today.isoformat()
        return row.on if len(row.on) > MONTH_LENGTH and row.on <= today else today
