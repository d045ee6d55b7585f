"""Badges: name, State and code of everybody expected, several to a sheet, with their backs."""

from __future__ import annotations

from dataclasses import dataclass, field

from focalnet.domain.articles import without_article
from focalnet.domain.badge_codes import badge_code
from focalnet.services.badge_layouts import Badge, back_of, front_of
from focalnet.services.documents import NotADocument
from focalnet.services.event_brief import EventBrief, EventDocument
from focalnet.services.event_words import day_of_sitting
from focalnet.services.plate_layout import card_sheet, mirrored, on_sheets
from focalnet.services.plates import Piece, Plate, Plates
from focalnet.services.roster import Attendee
from focalnet.services.trouble import Trouble

SIZES = {"90x54": (90.0, 54.0), "86x54": (86.0, 54.0), "A6": (105.0, 148.0)}


def badges(brief: EventBrief) -> EventDocument:
    """Return the badges of those expected: by State, as on the list; raises NotADocument."""
    choices = brief.choices
    if choices.back == "text" and not choices.note:
        raise NotADocument("Say what the back is to say.", place="note")
    maker = _Maker(brief)
    people = brief.chosen(brief.roster.expected)
    ordered = [item for party in brief.roster.parties(people) for item in party.people]
    size = SIZES[choices.size]
    fronts = [maker.front(item) for item in ordered]
    backs = [maker.back()] * len(fronts) if choices.back else []
    if choices.single:
        page, plates = size, _singly(fronts, backs)
    else:
        sheet = card_sheet(choices.paper, size)
        page, plates = (sheet.width, sheet.height), on_sheets(sheet, fronts, backs)
    content = Plates(
        language=brief.words.language,
        title=f"{brief.words.title(brief.event)} · {brief.words.say('document.badges')}",
        width=page[0],
        height=page[1],
        plates=plates,
        pictures=tuple(maker.pictures),
        office=brief.register.office,
    )
    return EventDocument(content, tuple(maker.troubles))


def _singly(fronts: list[tuple[Piece, ...]], backs: list[tuple[Piece, ...]]) -> tuple[Plate, ...]:
    if not backs:
        return tuple(Plate(front) for front in fronts)
    return tuple(Plate(side) for pair in zip(fronts, backs, strict=True) for side in pair)


@dataclass
class _Maker:
    """Makes the badges of one event and remembers what was amiss."""

    brief: EventBrief
    pictures: list[bytes] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)

    def front(self, item: Attendee) -> tuple[Piece, ...]:
        """Return the front of somebody's badge."""
        words = self.brief.words
        capacity = item.participation.capacity or "participant"
        badge = Badge(
            event=words.title(self.brief.event),
            where=words.facts(self.brief.event),
            name=item.name,
            own=item.own,
            lines=(item.file.badge_line,) if item.file.badge_line else item.lines,
            state=without_article(item.state),
            role=words.say(f"role.{capacity}"),
            capacity=capacity,
            code=self._code(item),
            photo=self._photo(item),
            whose=item.name,
        )
        return self._turned(front_of(badge, self._size))

    def back(self) -> tuple[Piece, ...]:
        """Return the back, which is the same for all."""
        choices = self.brief.choices
        lines: tuple[str, ...] = ()
        if choices.back == "programme":
            lines = self._programme()
        elif choices.back == "text":
            lines = (*choices.note.split("\n"),)
        title = self.brief.words.title(self.brief.event) if choices.back == "programme" else ""
        return self._turned(back_of(title, lines, self._size)) if lines else ()

    @property
    def _size(self) -> tuple[float, float]:
        return SIZES[self.brief.choices.size]

    def _turned(self, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
        return mirrored(pieces, self._size[0]) if self.brief.right_to_left else pieces

    def _code(self, item: Attendee) -> str:
        """Return the code that a desk knows somebody by; it says nothing."""
        key = self.brief.desk_key
        if not item.badge and not key:
            self.troubles.append(Trouble("no-code", item.name))
        return item.badge or (badge_code(key, item.id) if key else "")

    def _photo(self, item: Attendee) -> int | None:
        if item.file.photo is None:
            return None
        self.pictures.append(self.brief.register.file(item.file.photo.file))
        return len(self.pictures) - 1

    def _programme(self) -> tuple[str, ...]:
        """Return the programme in a few lines: the days, and what is when and where."""
        words, zone = self.brief.words, self.brief.event.zone
        lines, last = [], ""
        for sitting in self.brief.roster.sittings:
            if sitting.kind == "break":
                continue
            day = day_of_sitting(sitting, zone)
            if day and day != last:
                lines.append(words.weekday(day))
                last = day
            parts = (words.span(sitting, zone), words.sitting(sitting), sitting.room)
            lines.append(" · ".join(part for part in parts if part))
        return tuple(lines)
