"""The official channels of a State on a day, as rule 180 has it.

A change of channel takes effect on the day agreed, or else 45 days after receipt,
without prejudice to requests in progress (Rules of Procedure and Evidence, rule
180): until then the old channel stands, and after that it is kept for those.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from focalnet.domain.dates import RULE_180_DAYS, days_later, first_day, in_force, last_day
from focalnet.domain.numbers import whole_number
from focalnet.domain.records import Channel

IN_FORCE, COMING, KEPT, ENDED = "in-force", "coming", "kept", "ended"
STANDINGS = (IN_FORCE, COMING, KEPT, ENDED)


@dataclass(frozen=True, slots=True)
class StandingChannel:
    """A channel and its standing on a day; one of STANDINGS.

    ``effective`` and ``until`` are dates or empty where nothing is known;
    ``successor`` is the id of the channel that replaces it.
    """

    channel: Channel
    standing: str
    effective: str = ""
    until: str = ""
    successor: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it is in force, coming, or kept for requests in progress."""
        return self.standing != ENDED


def channels_of(channels: Iterable[Channel], day: date) -> tuple[StandingChannel, ...]:
    """Return the channels known on a day with their standing, in the order they are printed.

    By the State's own order, those for urgent cases after the others, and last
    those kept for requests in progress and the ended. Pass all channels of the
    State: one replaces another, by its own word or by beginning on the day the
    other ends.
    """
    known = [item for item in channels if _is_known(item, day)]
    found = [_standing(item, _successor(item, known), day) for item in known]
    return tuple(sorted(found, key=_place))


def _is_known(channel: Channel, day: date) -> bool:
    """Return whether the Court had been told by that day."""
    return not channel.received or first_day(channel.received) <= day


def _successor(channel: Channel, known: Iterable[Channel]) -> Channel | None:
    others = [item for item in known if item.id != channel.id and item.state == channel.state]
    named = [item for item in others if item.replaces == channel.id]
    followed = [item for item in others if channel.end and item.effective == channel.end]
    return next(iter((*named, *followed)), None)


def begins(channel: Channel) -> date:
    """Return the first day a channel surely is in force; date.min where nothing is known."""
    if channel.agreed:
        return first_day(channel.agreed)
    if channel.received:
        return days_later(last_day(channel.received), RULE_180_DAYS)
    return date.min


def _standing(channel: Channel, successor: Channel | None, day: date) -> StandingChannel:
    until = channel.end or (successor.effective if successor else "")
    replaced = successor is not None and begins(successor) <= day
    over = bool(channel.end) and not in_force("", channel.end, day)
    if begins(channel) > day:
        standing = COMING
    elif replaced:
        standing = KEPT
    elif over:
        # The State ended it before the new one took effect: what runs goes on through it.
        standing = KEPT if successor else ENDED
    else:
        standing = IN_FORCE
    key = successor.id if successor else ""
    return StandingChannel(channel, standing, channel.effective, until, key)


def _place(item: StandingChannel) -> tuple[bool, bool, int, str, str]:
    channel = item.channel
    order = whole_number(channel.order) or 0
    begun = channel.effective or channel.received
    past = item.standing in {KEPT, ENDED}
    return past, channel.kind == "urgent", order, begun, channel.id
