"""How a record stands on a day, as plain data: who held what, what was in force, what is odd."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from focalnet.domain.record import Record
from focalnet.domain.records import Channel, Designation, Institution, Person, State
from focalnet.domain.seats import holds, is_vacancy
from focalnet.services.channels import StandingChannel, channels_of
from focalnet.services.ports import Register
from focalnet.services.reference import standing
from focalnet.services.seating import mandates_of, warnings_about

WITH_WARNINGS = (Designation, Person, Institution, State)


def standing_on(register: Register, record: Record, day: date) -> dict[str, Any]:
    """Return what is computed of a record on a day, in the words of JSON.

    Channels have ``effective`` and ``standing`` (rule 180), States ``standing``,
    ``channels`` and ``mandates``, whoever holds mandates those of the day,
    designations whether they hold; all but channels ``warnings``.
    """
    told: dict[str, Any] = {}
    if isinstance(record, Channel):
        return _channel(register, record, day)
    if isinstance(record, State):
        listed = _channels(register, record.code, day)
        told["standing"] = standing(record, day)
        told["channels"] = [_told(item) for item in listed if item.is_open]
        of_state = register.records(Designation.KIND, {"state": record.code})
        told["mandates"] = _mandates(of_state, day)
    elif isinstance(record, Person | Institution):
        told["mandates"] = _mandates(mandates_of(register, record.id), day)
    elif isinstance(record, Designation):
        told["holds"] = holds(record, day)
        told["vacant"] = is_vacancy(record, day)
    if isinstance(record, WITH_WARNINGS):
        told["warnings"] = [item.plain() for item in warnings_about(register, record)]
    return told


def _channel(register: Register, channel: Channel, day: date) -> dict[str, Any]:
    listed = _channels(register, channel.state, day)
    found = next((item for item in listed if item.channel.id == channel.id), None)
    told = {"effective": channel.effective, "standing": found.standing if found else ""}
    if found and found.successor:
        told |= {"replaced_by": found.successor, "until": found.until}
    return told


def _channels(register: Register, state: str, day: date) -> tuple[StandingChannel, ...]:
    found = register.records(Channel.KIND, {"state": state})
    return channels_of((item for item in found if isinstance(item, Channel)), day)


def _told(item: StandingChannel) -> dict[str, str]:
    return {
        "id": item.channel.id,
        "kind": item.channel.kind,
        "standing": item.standing,
        "effective": item.effective,
        "until": item.until,
    }


def _mandates(found: Iterable[Record], day: date) -> list[dict[str, Any]]:
    return [
        {
            "id": item.id,
            "kind": item.kind,
            "state": item.state,
            "region": item.region,
            "theme": item.theme,
            "rank": item.rank,
            "holder": item.holder,
            "vacant": is_vacancy(item, day),
        }
        for item in found
        if isinstance(item, Designation) and (holds(item, day) or is_vacancy(item, day))
    ]
