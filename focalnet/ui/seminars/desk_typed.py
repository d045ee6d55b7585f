"""What is half typed at the desk, which outlives a lock of the program."""

from __future__ import annotations

from dataclasses import dataclass

from focalnet.services.checking_in import Someone
from focalnet.services.desk_list import Guest
from focalnet.ui.seminars.check_in_desk import CheckInDesk


@dataclass(frozen=True, slots=True)
class DeskTyped:
    """What stands in the field, in whose place somebody comes, and the form if it is open."""

    field: str
    absent: Guest | None = None
    person: Someone | Guest | None = None
    form: tuple[str, str, str] | None = None


def typed_at(desk: CheckInDesk | None) -> DeskTyped | None:
    """Return what is half typed at a desk, or None where nothing is or the desk is closed."""
    if desk is None or desk.isHidden():
        return None
    form = None if desk.form.isHidden() else desk.form.typed()
    if form is None and desk.replaced is None and not desk.field.text().strip():
        return None
    return DeskTyped(desk.field.text(), desk.replaced, desk.form.person if form else None, form)


def resume_at(desk: CheckInDesk, typed: DeskTyped) -> None:
    """Go on at a desk that is open where it was left."""
    desk.replaced = typed.absent
    desk.field.setText(typed.field)
    if typed.form is not None:
        desk.ask(typed.person)
        desk.form.write(*typed.form)
