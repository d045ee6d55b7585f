"""Designations, posts and channels in words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from focalnet.domain.dates import in_force
from focalnet.domain.record import Record
from focalnet.domain.records import Channel, Designation, Institution, Person, Post, State, Theme
from focalnet.domain.values import Instrument
from focalnet.services.channels import COMING, ENDED, KEPT, StandingChannel, channels_of
from focalnet.services.reference import state_id, state_name, theme_id
from focalnet.ui.cards.content import Detail, Line, Section
from focalnet.ui.cards.facts import Facts
from focalnet.ui.cards.wording import (
    confirmation_words,
    day_words,
    languages_words,
    span_words,
)
from focalnet.ui.words import choice_word, label, window_language

translate = QCoreApplication.translate


def standing_words(found: StandingChannel) -> list[Detail]:
    """Return how a channel stands under rule 180, where it is not simply in force."""
    said = {
        COMING: (translate("Card", "takes effect on %1"), found.effective),
        KEPT: (translate("Card", "until %1, kept for requests in progress"), found.until),
        ENDED: (translate("Card", "ended on %1"), found.until),
    }
    if found.standing not in said:
        return []
    text, day = said[found.standing]
    return [Detail(text.replace("%1", day_words(day)), "warn")]


class Teller:
    """Tells of mandates by the names around them, as they stand on a day."""

    def __init__(self, facts: Facts, today: date) -> None:
        self.today = today
        self._facts = facts

    def title(self, record_id: str) -> str:
        """Return the name of a record, of a State in the window's language."""
        known = self._facts.near.get(record_id)
        if record_id == self._facts.record.id:
            known = self._facts.record
        if isinstance(known, State):
            return state_name(known, window_language())
        return self._facts.titles.get(record_id) or record_id

    def state(self, code: str) -> str:
        """Return the name of a State in the window's language; the code where it is not near."""
        known = self._facts.state_of(code)
        return state_name(known, window_language()) if known else code

    def holder(self, record_id: str) -> str:
        """Return who holds a mandate."""
        return self.title(record_id) if record_id else translate("Card", "vacant")

    def theme(self, code: str) -> str:
        """Return the name of a theme in the window's language."""
        known = self._facts.near.get(theme_id(code))
        names = {name.language: name.text for name in getattr(known, "names", ())}
        return names.get(window_language()) or names.get("en") or code

    def codes(self) -> dict[str, str]:
        """Return the names of the States and themes around the record by their codes."""
        named = self._facts.near.values()
        themes = {item.code: self.theme(item.code) for item in named if isinstance(item, Theme)}
        states = {item.code: self.title(item.id) for item in named if isinstance(item, State)}
        return {**themes, **states}

    def mandate(self, record: Designation) -> str:
        """Return what a designation is for: kind, and theme where there is one."""
        kind = choice_word(record.kind) if record.kind else label("Designation")
        return f"{kind} · {self.theme(record.theme)}" if record.theme else kind

    def is_current(self, record: Designation | Post | Channel) -> bool:
        """Return whether it holds today."""
        return in_force(getattr(record, "start", ""), record.end, self.today)

    def related_sections(self, related: Iterable[Record]) -> list[Section]:
        """Return what points to the record, by what it is, what holds today first."""
        known = list(related)
        mandates = [item for item in known if isinstance(item, Designation)]
        current = [item for item in mandates if self.is_current(item)]
        past = [item for item in mandates if not self.is_current(item)]
        posts = [item for item in known if isinstance(item, Post)]
        people = [item for item in known if isinstance(item, Person)]
        parts = [item for item in known if isinstance(item, Institution)]
        return [
            Section(translate("Card", "Designations"), self._designations(current)),
            Section(translate("Card", "Past designations"), self._designations(past)),
            Section(translate("Card", "Posts"), tuple(map(self._post, posts))),
            Section(translate("Card", "Parts"), tuple(map(self._link, parts))),
            Section(translate("Card", "People"), tuple(map(self._link, people))),
        ]

    def _link(self, record: Record) -> Line:
        return Line("", self.title(record.id), target=record.id)

    def _designations(self, records: Iterable[Designation]) -> tuple[Line, ...]:
        ranked = {"primary": 0, "alternate": 1, "acting": 2}
        order = sorted(records, key=lambda item: (item.kind, item.theme, ranked.get(item.rank, 0)))
        return tuple(map(self._designation, order))

    def _designation(self, record: Designation) -> Line:
        current = self.is_current(record)
        own = record.holder == self._facts.record.id
        text = self.mandate(record) if own else self.holder(record.holder)
        what = "" if own else self.mandate(record)
        where = "" if record.state == self._facts.code else self._place(record)
        span = span_words(record.start, record.end)
        rank = choice_word(record.rank) if record.rank else ""
        details = [Detail(part) for part in (what, rank, where, span) if part]
        if record.stage == "proposed":
            details.append(Detail(choice_word(record.stage), "warn"))
        if current and record.holder:
            details.append(self._confirmation(record))
        return Line("", text, tuple(details), record.id, past=not current)

    def _place(self, record: Designation) -> str:
        if record.state:
            return self.title(state_id(record.state))
        return choice_word(record.region) if record.region else ""

    def _confirmation(self, record: Designation) -> Detail:
        return confirmation_words(record.confirmed.on if record.confirmed else "", self.today)

    def _post(self, record: Post) -> Line:
        own = self._facts.record.id
        holder = "" if record.holder == own else self.holder(record.holder)
        institution = "" if record.institution == own else self.title(record.institution)
        details = [Detail(text) for text in (holder, institution) if text]
        if span := span_words(record.start, record.end):
            details.append(Detail(span))
        title = self._facts.titles.get(record.id) or label("Post")
        return Line("", title, tuple(details), record.id, past=not self.is_current(record))

    def designation_facts(self, record: Designation) -> tuple[Line, ...]:
        """Return the lines of a designation's own card."""
        confirmed = record.confirmed
        how: tuple[Detail, ...] = ()
        if confirmed:
            said = (confirmed.by, choice_word(confirmed.how) if confirmed.how else "")
            how = tuple(Detail(text) for text in said if text)
        fresh = self._confirmation(record)
        lines = [
            Line(label("Rank"), choice_word(record.rank) if record.rank else ""),
            Line(label("Stage"), choice_word(record.stage) if record.stage else ""),
            Line(translate("Card", "For"), self._place(record)),
            Line(translate("Card", "In force"), span_words(record.start, record.end)),
            *self._instrument(record.instrument),
            Line(label("Last confirmation"), fresh.text, how),
        ]
        return tuple(line for line in lines if line.text)

    def _instrument(self, instrument: Instrument | None) -> list[Line]:
        if instrument is None:
            return []
        received = translate("Card", "received %1").replace("%1", day_words(instrument.received))
        state_act = " · ".join(
            part for part in (instrument.reference, day_words(instrument.dated)) if part
        )
        court = translate("Card", "Court: %1").replace("%1", instrument.court_reference)
        details = [state_act]
        details += [received] if instrument.received else []
        details += [court] if instrument.court_reference else []
        kind = choice_word(instrument.kind) if instrument.kind else state_act
        return [Line(label("Instrument"), kind, tuple(Detail(part) for part in details if part))]

    def post_facts(self, record: Post) -> tuple[Line, ...]:
        """Return the lines of a post's own card."""
        span = span_words(record.start, record.end)
        return (Line(translate("Card", "In force"), span),) if span else ()

    def _now(self, record: Channel) -> tuple[Detail, ...]:
        """Return how the channel stands today."""
        for found in channels_of(self._facts.channels, self.today):
            if found.channel.id == record.id:
                stands = Detail(choice_word(found.standing), "good")
                return tuple(standing_words(found)) or (stands,)
        return ()

    def channel_facts(self, record: Channel) -> tuple[Line, ...]:
        """Return the lines of a channel's own card."""
        joined = {"all": translate("Card", "all of them"), "any": translate("Card", "any of them")}
        said = joined.get(record.joined, "")
        lines = [
            Line(label("Kind"), choice_word(record.kind) if record.kind else ""),
            Line(
                label("Languages"), languages_words(record.languages), (Detail(said),) * bool(said)
            ),
            Line(label("Original wording"), record.wording, copied=True),
            Line(label("Received on"), day_words(record.received)),
            Line(translate("Card", "Takes effect"), day_words(record.effective), self._now(record)),
            Line(label("Until"), day_words(record.end)),
            Line(label("Source"), record.source),
        ]
        return tuple(line for line in lines if line.text)
