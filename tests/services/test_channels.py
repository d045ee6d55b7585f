"""Official channels: every shape States have chosen, and rule 180 on every day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.domain.audience import Audience
from focalnet.domain.dates import effective_day, last_day
from focalnet.domain.records import Channel
from focalnet.services.channels import COMING, ENDED, IN_FORCE, KEPT, begins, channels_of
from focalnet.services.publishing import EditionChoices, directory_edition
from focalnet.services.records import enter
from focalnet.services.standing_on import standing_on

if TYPE_CHECKING:
    from focalnet.services.edition import Channel as Printed
    from focalnet.services.ports import Register

TODAY = date(2026, 11, 27)
# State, its channels as entered, and what is printed of each: address line and languages.
SHAPES: dict[str, tuple[str, list[dict[str, Any]], list[tuple[str, str]]]] = {
    "the diplomatic channel only": (
        "AND",
        [{"kind": "diplomatic", "languages": ["fr"], "wording": "Until further notice."}],
        [("Diplomatic channel", "French")],
    ),
    "the diplomatic channel, then a named ministry": (
        "ALB",
        [
            {"kind": "ministry", "order": "2", "authority": "Ministry of Justice"},
            {"kind": "diplomatic", "order": "1", "languages": ["sq", "en"], "joined": "all"},
        ],
        [
            ("Diplomatic channel", "Albanian, English (all)"),
            ("Ministry or office · Ministry of Justice", ""),
        ],
    ),
    "an office directly": (
        "NLD",
        [
            {
                "kind": "ministry",
                "authority": "Office of Legal Assistance",
                "languages": ["nl", "en"],
            }
        ],
        [("Ministry or office · Office of Legal Assistance", "Dutch, English")],
    ),
    "either of two": (
        "DEU",
        [
            {"kind": "either", "order": "1", "authority": "Ministry of Justice"},
            {"kind": "either", "order": "2", "authority": "An agency named case by case"},
        ],
        [
            ("Either of two channels · Ministry of Justice", ""),
            ("Either of two channels · An agency named case by case", ""),
        ],
    ),
    "the embassy in The Hague": (
        "NZL",
        [{"kind": "embassy", "languages": ["en"]}],
        [("Embassy", "English")],
    ),
    "an urgent channel, to be confirmed through the first": (
        "CHE",
        [
            {"kind": "urgent", "order": "1", "wording": "Any medium leaving a written record."},
            {"kind": "ministry", "order": "2", "languages": ["fr", "de", "it"], "joined": "any"},
        ],
        [
            ("Ministry or office", "French, German, Italian (any of them)"),
            ("Urgent channel", ""),
        ],
    ),
    "a language outside the six": (
        "GEO",
        [{"kind": "diplomatic", "languages": ["ka"], "source": "Depositary notification"}],
        [("Diplomatic channel", "Georgian")],
    ),
}


def printed(register: Register, state: str, day: date = TODAY) -> tuple[Printed, ...]:
    choices = EditionChoices("en", Audience.PUBLIC, day, state=state)
    [group] = directory_edition(register, choices).groups
    return group.states[0].channels


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_of_designation_is_entered_kept_and_printed(
    register: Register, shape: str
) -> None:
    state, entered, expected = SHAPES[shape]
    filled = [{"state": state, "received": "2002-07-01", **item} for item in entered]
    _, ids = enter(register, "channel", filled)
    for key, item in zip(ids, filled, strict=True):
        kept = register.record(key)
        told = {name: getattr(kept, name) for name in item}
        assert told == {
            name: tuple(value) if isinstance(value, list) else value for name, value in item.items()
        }
    blocks = printed(register, state)
    languages = [
        next((item.value for item in block.labelled if item.label.startswith("Lang")), "")
        for block in blocks
    ]
    assert list(zip((block.authority for block in blocks), languages, strict=True)) == expected


def channel(key: str, **more: Any) -> Channel:
    return Channel(id=key, state="SEN", **more)


OLD = channel("old", kind="diplomatic", received="2002-07-01")
NEW = channel("new", kind="ministry", received="2026-01-10", replaces="old")


def test_a_change_of_channel_keeps_the_old_one_for_requests_in_progress(
    register: Register,
) -> None:
    _, [old] = enter(register, "channel", [{"state": "SEN", "kind": "diplomatic"}])
    change = {"state": "SEN", "kind": "ministry", "received": "2026-01-10", "replaces": old}
    _, [new] = enter(register, "channel", [change])
    day = date(2026, 2, 23)
    assert standing_on(register, register.record(old), day) == {
        "effective": "",
        "standing": IN_FORCE,
        "replaced_by": new,
        "until": "2026-02-24",
    }
    assert standing_on(register, register.record(new), day)["standing"] == COMING
    assert [block.authority for block in printed(register, "SEN", day)] == [
        "Diplomatic channel",
        "Ministry or office",
    ]
    after = printed(register, "SEN", date(2026, 2, 24))
    assert [block.authority for block in after] == ["Ministry or office", "Diplomatic channel"]
    assert [(item.label, item.value) for item in after[1].labelled] == [
        ("Until", "24 February 2026"),
        ("Applies to", "requests in progress"),
    ]
    assert standing_on(register, register.record(old), TODAY)["standing"] == KEPT
    # Nobody knew of it before it was received.
    assert len(printed(register, "SEN", date(2026, 1, 9))) == 1


def standings(*channels: Channel, day: date) -> dict[str, str]:
    return {item.channel.id: item.standing for item in channels_of(channels, day)}


def test_a_channel_that_ends_as_another_begins_is_followed_by_it() -> None:
    ended = replace(OLD, end="2026-02-24")
    follows = replace(NEW, replaces="")
    day = date(2026, 2, 24)
    assert standings(ended, follows, day=day) == {"new": IN_FORCE, "old": KEPT}
    assert standings(ended, day=day) == {"old": ENDED}
    abroad = replace(follows, state="KEN")
    assert standings(ended, abroad, day=day)["old"] == ENDED


def test_an_agreed_day_goes_before_the_forty_five() -> None:
    agreed = replace(NEW, agreed="2026-02-01")
    assert standings(OLD, agreed, day=date(2026, 1, 31)) == {"old": IN_FORCE, "new": COMING}
    assert standings(OLD, agreed, day=date(2026, 2, 1)) == {"new": IN_FORCE, "old": KEPT}


@given(
    received=st.dates(date(1998, 7, 17), date(9999, 12, 31)),
    agreed=st.none() | st.dates(date(1998, 7, 17), date(2100, 1, 1)),
)
def test_it_takes_effect_on_the_day_agreed_or_else_45_days_after_receipt(
    received: date, agreed: date | None
) -> None:
    said = effective_day(received.isoformat(), agreed.isoformat() if agreed else "")
    latest = min(received.toordinal() + 45, date.max.toordinal())
    assert date.fromisoformat(said) == (agreed or date.fromordinal(latest))


@given(
    received=st.sampled_from(("2026", "2026-01", "2026-01-10")),
    agreed=st.sampled_from(("", "2026-02-01", "2026-03")),
    days=st.integers(-60, 500),
)
def test_on_every_day_exactly_one_of_old_and_new_takes_new_requests(
    received: str, agreed: str, days: int
) -> None:
    change = replace(NEW, received=received, agreed=agreed)
    day = date(2026, 1, 10) + timedelta(days=days)
    found = standings(OLD, change, day=day)
    assert [key for key, standing in found.items() if standing == IN_FORCE] == [
        "new" if begins(change) <= day and "new" in found else "old"
    ]
    assert found["old"] in {IN_FORCE, KEPT}
    if not agreed:
        assert begins(change) == last_day(received) + timedelta(days=45)
