"""Where everything stands on a badge: across (90 × 54, 86 × 54) or upright (A6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from focalnet.services.plates import Area, Lettering, Mark, Photo, Piece

# The band at the foot tells from afar as what somebody is here.
BANDS = {
    "speaker": "alert",
    "expert": "alert",
    "organiser": "black",
    "interpreter": "black",
    "observer": "grey",
    "accompanying": "grey",
}
SIDE = 4.0
LONG_STATE, ONE_LINE, TWO_LINES = 20, 5.4, 8.4
PHOTO_SHAPE = 32 / 25  # height to width


@dataclass(frozen=True, slots=True)
class Badge:
    """What stands on the front of one badge; ``photo`` is the place of its picture."""

    event: str
    where: str
    name: str
    own: str
    lines: tuple[str, ...]
    state: str
    role: str
    capacity: str
    code: str
    photo: int | None
    whose: str


def front_of(badge: Badge, size: tuple[float, float]) -> tuple[Piece, ...]:
    """Return the front of a badge, read from the left."""
    width, height = size
    made = _upright if height > width else _across
    return tuple(made(badge, width, height))


def _across(badge: Badge, width: float, height: float) -> Iterator[Piece]:
    band, head = 6.6, 10.6
    foot = height - band
    whose = badge.whose
    yield from _band(badge, width, height, band, 9.0)
    yield from _head(badge, width - 2 * SIDE, head)
    left = SIDE
    if badge.photo is not None:
        photo = 20.0
        yield Photo(SIDE, head + 2, photo, photo * PHOTO_SHAPE, badge.photo, whose)
        left += photo + 3
    code = 14.5
    right = width - SIDE
    yield Lettering(
        left, head + 1.4, right - left, 12.6, (badge.name,), 19.0, 9.0, 0.74,
        "left", 0.5, strong=True, whose=whose,
    )  # fmt: skip
    top = head + 14.2
    near = right - left - (code + 2 if badge.code else 0)
    if badge.own:
        yield Lettering(left, top, near, 4.4, (badge.own,), 9.0, 6.0, 0.7, "left", 0.5, whose=whose)
        top += 4.6
    room = foot - 1.6 - top
    state = TWO_LINES if len(badge.state) > LONG_STATE else ONE_LINE
    lines = room - state if badge.state else room
    if badge.lines:
        yield Lettering(
            left, top, near, lines, badge.lines, 8.0, 5.6, 0.85, "left", 0.0, whose=whose
        )
    if badge.state:
        yield Lettering(
            left, foot - 1.2 - state, near, state, (badge.state,), 11.5, 7.0, 0.8, "left", 1.0,
            strong=True, ink="accent", whose=whose,
        )  # fmt: skip
    if badge.code:
        yield Mark(right - code, foot - 1.8 - code, code, badge.code)


def _head(badge: Badge, room: float, head: float) -> Iterator[Piece]:
    yield Lettering(
        SIDE, 2.6, room, 4.6, (badge.event,), 8.4, 4.5, 0.6, "left", strong=True, ink="accent"
    )
    yield Lettering(SIDE, 7.0, room, 3.0, (badge.where,), 6.2, 4.2, 0.6, "left", ink="grey")
    yield Area(SIDE, head, room, 0.25, "pale")


def _upright(badge: Badge, width: float, height: float) -> Iterator[Piece]:
    band, inset = 14.0, 7.0
    foot, room = height - band, width - 2 * inset
    whose = badge.whose
    yield from _band(badge, width, height, band, 17.0)
    yield Lettering(
        inset, 6.0, room, 11.0, (badge.event,), 13.0, 7.0, 0.75, strong=True, ink="accent"
    )
    yield Lettering(inset, 17.4, room, 4.6, (badge.where,), 8.6, 5.0, 0.6, ink="grey")
    yield Area(inset, 23.6, room, 0.3, "pale")
    top = 27.0
    if badge.photo is not None:
        photo = 32.0
        yield Photo((width - photo) / 2, top, photo, photo * PHOTO_SHAPE, badge.photo, whose)
        top += photo * PHOTO_SHAPE + 2.5
    code = 24.0
    end = foot - 3.0 - (code + 2 if badge.code else 0)
    state = 9.0 if badge.state else 0.0
    free = end - top - state
    own = min(8.0, free * 0.2) if badge.own else 0.0
    below = min(16.0, free * 0.36) if badge.lines else 0.0
    name = free - own - below
    yield Lettering(
        inset, top, room, name, (badge.name,), 30.0, 12.0, 0.72, strong=True, whose=whose
    )
    if badge.own:
        yield Lettering(inset, top + name, room, own, (badge.own,), 15.0, 8.0, 0.7, whose=whose)
    if badge.lines:
        yield Lettering(
            inset, top + name + own, room, below, badge.lines, 11.5, 7.0, 0.85, whose=whose
        )
    if badge.state:
        yield Lettering(
            inset, end - state, room, state, (badge.state,), 18.0, 9.0, 0.7,
            strong=True, ink="accent", whose=whose,
        )  # fmt: skip
    if badge.code:
        yield Mark((width - code) / 2, foot - 2.5 - code, code, badge.code)


def _band(badge: Badge, width: float, height: float, band: float, size: float) -> Iterator[Piece]:
    yield Area(0, height - band, width, band, BANDS.get(badge.capacity, "accent"))
    yield Lettering(
        SIDE, height - band, width - 2 * SIDE, band, (badge.role,), size, 5.0, 0.6,
        strong=True, ink="white",
    )  # fmt: skip


def back_of(title: str, lines: tuple[str, ...], size: tuple[float, float]) -> tuple[Piece, ...]:
    """Return the back of a badge: a title and lines, or lines alone in the middle."""
    width, height = size
    large = height > width
    inset = 7.0 if large else SIDE
    room = width - 2 * inset
    if not title:
        letters = 14.0 if large else 9.5
        box = (inset, inset, room, height - 2 * inset)
        return (Lettering(*box, lines, letters, 5.0, 0.8, whose=lines[0]),)
    head = 12.0 if large else 6.0
    letters = 13.0 if large else 8.4
    box = (inset, inset + head + 1.5, room, height - 2 * inset - head - 1.5)
    return (
        Lettering(
            inset, inset, room, head, (title,), 12.0 if large else 8.4, 5.0, 0.6,
            "left", 0.0, strong=True, ink="accent",
        ),
        Lettering(*box, lines, letters, 4.4, 0.9, "left", 0.0, whose=title),
    )  # fmt: skip
