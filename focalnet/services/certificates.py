"""Certificates of attendance, each with its number in the register of certificates."""

from __future__ import annotations

import re
from collections.abc import Sequence

from focalnet.domain.articles import without_article
from focalnet.domain.errors import FocalnetError
from focalnet.domain.participation import Certificate
from focalnet.domain.record import Record
from focalnet.domain.seminars import Event
from focalnet.services.event_brief import EventBrief, EventDocument
from focalnet.services.plate_layout import PAPERS, mirrored
from focalnet.services.plates import Area, Lettering, Piece, Plate, Plates
from focalnet.services.ports import Register
from focalnet.services.roster import Attendee
from focalnet.services.trouble import Trouble

KINDS = {"speaker": "speaker", "expert": "speaker", "organiser": "organiser"}
WITHOUT = frozenset({"accompanying"})
FRAME, INSET = 10.0, 26.0
MARK_LETTERS = 4
COUNTED = re.compile(r"(\d+)$", re.ASCII)


class NumbersTaken(FocalnetError):
    """Meanwhile other certificates got the numbers of these."""

    code = "certificate.numbers"
    remedy = "Make the certificates again; they get the next numbers. Nothing was stored."


def certificates(brief: EventBrief) -> EventDocument:
    """Return a certificate for each who came, or for the one chosen if they came.

    Whoever has one keeps its number; of whom one was withdrawn, none is printed.
    """
    there = {item.id for item in brief.roster.there}
    people = brief.chosen(brief.roster.people)
    one = bool(brief.choices.participant)
    troubles = [Trouble("not-there", item.name) for item in people if one and item.id not in there]
    parties = brief.roster.parties(item for item in people if item.id in there)
    plates, fresh = [], []
    numbers = _Numbers(brief)
    for item in (item for party in parties for item in party.people):
        if item.participation.capacity in WITHOUT:
            continue
        found, known = numbers.of(item)
        if found.withdrawn:
            troubles.append(Trouble("withdrawn", item.name))
            continue
        plates.append(Plate(_certificate(brief, item, found)))
        fresh += [] if known else [found]
    width, height = PAPERS["A4"][1], PAPERS["A4"][0]
    content = Plates(
        language=brief.words.language,
        title=f"{brief.words.title(brief.event)} · {brief.words.say('document.certificates')}",
        width=width,
        height=height,
        plates=tuple(plates),
        office=brief.register.office,
    )
    return EventDocument(content, tuple(troubles), tuple(fresh))


class _Numbers:
    """The register of certificates of one event, and what is added to it."""

    def __init__(self, brief: EventBrief) -> None:
        self._brief = brief
        self._known: dict[tuple[str, str], Certificate] = {}
        for item in sorted(brief.roster.certificates, key=lambda item: (item.withdrawn, item.id)):
            # One in force comes before one that was withdrawn.
            self._known.setdefault((item.participation, item.kind), item)
        self._year = brief.choices.as_at[:4]
        self._last = max(map(self._counted, brief.roster.given), default=0)

    def _counted(self, item: Certificate) -> int:
        found = COUNTED.search(item.number)
        return int(found[1]) if found and item.issued[:4] == self._year else 0

    def of(self, item: Attendee) -> tuple[Certificate, bool]:
        """Return the certificate of somebody, and whether it is in the register already."""
        kind = KINDS.get(item.participation.capacity, "attendance")
        known = self._known.get((item.id, kind))
        if known is not None:
            return known, True
        self._last += 1
        event = self._brief.event
        return Certificate(
            id=self._brief.whole.ids.record(),
            event=event.id,
            participation=item.id,
            number=f"{mark_of(event)}/{self._year}/{self._last:03}",
            kind=kind,
            language=self._brief.words.language,
            issued=self._brief.choices.as_at,
        ), False


def mark_of(event: Event) -> str:
    """Return what the numbers of an event's certificates begin with: kind and number, or its id."""
    kind = event.kind[:1].upper() if event.kind else "E"
    number = event.ordinal if event.ordinal.isdigit() else event.id[-MARK_LETTERS:].upper()
    return f"{kind}{number}"


def check_numbers(register: Register, records: Sequence[Record]) -> None:
    """Do nothing if certificates that are to be kept have numbers of their own.

    Raises NumbersTaken.
    """
    fresh = [item for item in records if isinstance(item, Certificate)]
    for event in {item.event for item in fresh}:
        known = register.records(Certificate.KIND, {"event": event}, retired=True)
        taken = {item.number for item in known if isinstance(item, Certificate)}
        if any(item.number in taken for item in fresh):
            raise NumbersTaken("A number is taken.")


def _certificate(brief: EventBrief, item: Attendee, certificate: Certificate) -> tuple[Piece, ...]:
    words, say, event = brief.words, brief.words.say, brief.event
    width, height = PAPERS["A4"][1], PAPERS["A4"][0]
    room = width - 2 * INSET
    held = " \u2013 ".join(part for part in (words.place(event), words.when(event)) if part)
    described = " · ".join(part for part in (*item.lines, without_article(item.state)) if part)
    rows = (
        (24.0, 9.0, brief.register.office, 13.0, False, "grey"),
        (34.0, 18.0, say(f"certificate.title.{certificate.kind}"), 34.0, True, "accent"),
        (58.0, 9.0, say("certificate.says"), 14.0, False, "black"),
        (68.0, 22.0, item.name, 32.0, True, "black"),
        (90.0, 10.0, described, 14.0, False, "grey"),
        (103.0, 9.0, say(f"certificate.{certificate.kind}"), 14.0, False, "black"),
        (113.0, 19.0, words.title(event), 22.0, True, "accent"),
        (133.0, 9.0, held, 14.0, False, "black"),
    )
    pieces: list[Piece] = [*_frame(width, height)]
    pieces += [
        Lettering(
            INSET, top, room, high, (text,), size, 8.0, 0.6, strong=strong, ink=ink,
            whose=item.name,
        )
        for top, high, text, size, strong, ink in rows
        if text
    ]  # fmt: skip
    pieces += _foot(brief, certificate, width)
    return mirrored(pieces, width) if brief.right_to_left else tuple(pieces)


def _foot(brief: EventBrief, certificate: Certificate, width: float) -> list[Piece]:
    words, say = brief.words, brief.words.say
    number = say("certificate.number").format(number=words.apart(certificate.number))
    day = certificate.issued or brief.choices.as_at
    issued = say("certificate.issued").format(date=words.day(day))
    line = 80.0
    left = width - INSET - line
    signed = tuple((brief.choices.sender or brief.register.office).split("\n"))
    return [
        Lettering(INSET, 166.0, 90.0, 12.0, (number, issued), 10.5, 7.0, 0.6, "left", 1.0),
        Area(left, 164.0, line, 0.3, "black"),
        Lettering(left, 165.5, line, 14.0, signed, 10.5, 6.0, 0.7, down=0.0),
    ]


def _frame(width: float, height: float) -> list[Piece]:
    """Return two lines round the page, a strong and a fine one."""
    pieces: list[Piece] = []
    for edge, thick, ink in ((FRAME, 1.2, "accent"), (FRAME + 2.6, 0.25, "pale")):
        wide, high = width - 2 * edge, height - 2 * edge
        pieces += [
            Area(edge, edge, wide, thick, ink),
            Area(edge, height - edge - thick, wide, thick, ink),
            Area(edge, edge, thick, high, ink),
            Area(width - edge - thick, edge, thick, high, ink),
        ]
    return pieces
