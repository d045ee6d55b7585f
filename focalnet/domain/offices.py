"""What an office knows of the others: whom it trusts, what went to and fro. Never sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from focalnet.domain.exchange import Vector

OURS = "ours"
JOINING = "joining"
UNVERIFIED = "unverified"
INTRODUCED = "introduced"
VERIFIED = "verified"
REVOKED = "revoked"
EXPIRED = "expired"
TRUSTS = (OURS, JOINING, UNVERIFIED, INTRODUCED, VERIFIED, REVOKED)
SENT, RECEIVED = "sent", "received"


@dataclass(frozen=True, slots=True)
class KnownOffice:
    """An office whose card is here.

    ``id`` is its root key in hexadecimal, ``card`` its newest card as a file.
    ``trust`` is one of TRUSTS: introduced is one whose card came in a bundle of
    another, joining the office that vouches for this laptop and is not yet
    verified. ``ceiling`` is the narrowest audience whose records may go to it;
    ``changed``, ``by`` and ``how`` say when, by whom and how it was verified or
    revoked.
    """

    id: str
    name: str
    card: bytes
    trust: str
    ceiling: str = "full"
    changed: str = ""
    by: str = ""
    how: str = ""


@dataclass(frozen=True, slots=True)
class PostedBundle:
    """A bundle that went to an office or came from one.

    ``digest`` (hexadecimal) tells it from all others, ``office`` is the other
    office, ``replica`` the laptop that made it, ``number`` its place on the road
    from that laptop to the office it is for.
    """

    digest: str
    way: str
    office: str
    replica: str
    number: int
    made: str
    taken: str
    sets: int = 0
    entries: int = 0
    files: int = 0
    scope: str = ""


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """What a laptop of another office said last that it holds.

    ``number`` is that of the bundle that said so; a later one replaces it whole,
    even where it holds less: that laptop was restored. ``links`` are the hashes
    of the last sets, ``wanted`` the files it lacks.
    """

    replica: str
    office: str
    number: int
    have: Vector = field(default_factory=dict)
    links: Mapping[str, str] = field(default_factory=dict)
    wanted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quarantined:
    """A change set of a laptop after it was lost: put aside, part of nothing.

    ``content`` is empty where it was dropped or let in since.
    """

    replica: str
    number: int
    office: str
    content: bytes
