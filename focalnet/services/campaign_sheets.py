"""The sheets of a campaign: a note verbale and pages to tick, and the same as a form to fill in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from focalnet.domain.audience import Audience
from focalnet.domain.casework import Campaign, Request
from focalnet.domain.changes import ChangeSet, Draft
from focalnet.domain.dates import in_force
from focalnet.domain.errors import InvalidValue
from focalnet.domain.merging import entry_of_edit
from focalnet.domain.records import Channel, Designation, Institution, State
from focalnet.domain.visibility import may_see
from focalnet.services.campaign_entries import (
    CELLS,
    SheetEntry,
    may_be_asked,
    sheet_entries,
    themes_by_code,
)
from focalnet.services.campaigns import ANSWERED, requests_of, the_campaign
from focalnet.services.channels import IN_FORCE, channels_of
from focalnet.services.edition import Labelled
from focalnet.services.page_entries import PageWords, channel_block
from focalnet.services.paper import (
    Block,
    Facts,
    Heading,
    PageBreak,
    Paper,
    Paragraph,
    Ticks,
    Together,
    WritingLines,
)
from focalnet.services.ports import Register
from focalnet.services.reference import state_id, state_name
from focalnet.services.words import LANGUAGES, RIGHT_TO_LEFT
from focalnet.services.workbook import OutSheet, SheetColumn

# What a State may answer on a form, in the order of the boxes.
OFFERED = ("confirmed", "corrected", "replaced", "ended")
GONE = frozenset({"replaced", "ended"})
WIDTHS = {"institution": 26, "emails": 26, "phones": 22, "until": 13, "name": 24, "address": 30}


class NotAsked(InvalidValue):
    """The campaign has no sheet for this State."""

    code = "campaign.state"
    remedy = "Look at the States of the campaign with campaign status."


@dataclass(frozen=True, slots=True)
class StateSheet:
    """What one State is sent: the document, the form, and the entries that are on both."""

    request: Request
    paper: Paper
    form: OutSheet
    entries: tuple[SheetEntry, ...]


def campaign_sheets(
    register: Register, campaign_id: str, *, today: date, states: Sequence[str] = ()
) -> list[StateSheet]:
    """Return the sheets of a campaign, or those of some States; nothing is stored.

    A State of whose entries nothing is in force any more has none. Raises
    NoSuchCampaign or NotAsked.
    """
    campaign = the_campaign(register, campaign_id)
    requests = requests_of(register, campaign_id)
    for code in states:
        if code not in {request.state for request in requests}:
            raise NotAsked("The campaign has no sheet for this State.", place=code)
    themes = themes_by_code(register)
    sheets = []
    for request in requests:
        if states and request.state not in states:
            continue
        words = PageWords(request.language, themes)
        mandates = _standing(register, request, today)
        entries = sheet_entries(register, mandates, words, today)
        if entries:
            maker = _Maker(register, campaign, request, words, today)
            sheets.append(
                StateSheet(request, maker.paper(entries), maker.form(entries), (*entries,))
            )
    return sheets


def sheet_without_campaign(
    register: Register, code: str, *, today: date, language: str = ""
) -> StateSheet:
    """Return the sheet of one State outside of any campaign; nothing is stored.

    In the State's language of correspondence where none is said. Raises NotAsked
    where the State has nothing to confirm.
    """
    state = register.many([state_id(code)]).get(state_id(code))
    native = state.correspondence if isinstance(state, State) else ""
    spoken = language or (native if native in LANGUAGES else "en")
    listed = [
        item
        for item in register.records("designation", {"state": code})
        if isinstance(item, Designation) and item.stage != "proposed" and may_be_asked(item)
        if in_force(item.start, item.end, today)
    ]
    listed.sort(key=lambda item: (item.kind, item.theme, item.rank, item.id))
    words = PageWords(spoken, themes_by_code(register))
    entries = sheet_entries(register, listed, words, today)
    if not entries or not isinstance(state, State) or not may_see(state, Audience.NETWORK):
        raise NotAsked("The State has nothing to confirm.", place=code)
    request = Request(id="", state=code, language=spoken)
    maker = _Maker(register, Campaign(id=""), request, words, today)
    return StateSheet(request, maker.paper(entries), maker.form(entries), (*entries,))


def mark_sent(register: Register, sheets: Sequence[StateSheet], *, today: date) -> ChangeSet:
    """Record that sheets went out and what was printed on them, as one action.

    The day of the first time stays; what is printed anew is remembered beside
    what was printed before, for whichever comes back.
    """
    bases = register.states_of([sheet.request.id for sheet in sheets])
    entries = []
    for sheet in sheets:
        base = bases[sheet.request.id]
        request = base.value()
        assert isinstance(request, Request)
        marks = {entry.designation: entry.marks for entry in sheet.entries}
        asked = tuple(
            replace(item, shown=_added(item.shown, marks.get(item.designation, "")))
            for item in request.asked
        )
        after = replace(request, asked=asked, sent=request.sent or today.isoformat())
        entries.append(entry_of_edit(base, after))
    return register.write(Draft("campaign.sheets", tuple(entry for entry in entries if entry)))


def _added(shown: str, marks: str) -> str:
    known = shown.split()
    return shown if not marks or marks in known else " ".join([*known, marks])


def _standing(register: Register, request: Request, today: date) -> list[Designation]:
    """Return the mandates of a sheet that are in force and not known to have passed on."""
    keys = [asked.designation for asked in request.asked if asked.answer not in GONE]
    found = register.many(keys)
    kept = []
    for key in keys:
        mandate, row = found.get(key), register.row(key)
        if not isinstance(mandate, Designation) or row is None or row.retired:
            continue
        if in_force(mandate.start, mandate.end, today) and may_be_asked(mandate):
            kept.append(mandate)
    return kept


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes the document and the form of one State."""

    register: Register
    campaign: Campaign
    request: Request
    words: PageWords
    today: date

    def paper(self, entries: Sequence[SheetEntry]) -> Paper:
        """Return the note verbale and the sheet behind it."""
        say = self.words.say
        title = say("campaign.sheet.title").format(state=self._state_name())
        return Paper(
            language=self.words.language,
            title=title,
            office=self.register.office,
            reference=self.request.reference,
            marking=say("marking.network"),
            as_at=say("as-at").format(date=self.words.day(self.today.isoformat())),
            blocks=(
                *self._note(),
                PageBreak(),
                Heading(title, 0),
                Paragraph(say("campaign.sheet.how")),
                *(block for entry in entries for block in self._entry(entry)),
                Together(
                    (
                        WritingLines(say("campaign.completed-by")),
                        WritingLines(say("campaign.signature"), 2),
                    )
                ),
            ),
        )

    def _state(self) -> State:
        found = self.register.record(state_id(self.request.state))
        assert isinstance(found, State)
        return found

    def _state_name(self) -> str:
        return state_name(self._state(), self.words.language)

    def _note(self) -> Iterator[Block]:
        say, day = self.words.say, self.words.day
        deadline = self.campaign.deadline
        yield Heading(say("campaign.note"), 0)
        yield Facts(
            (
                Labelled(
                    say("campaign.to"), say("campaign.to-state").format(state=self._state_name())
                ),
                Labelled(say("campaign.through"), self._channel()),
                Labelled(say("campaign.reference"), self.request.reference),
                Labelled(say("campaign.date"), day(self.today.isoformat())),
                Labelled(say("campaign.reply-by"), day(deadline) if deadline else ""),
            )
        )
        if self._is_reminder():
            reminder = say("campaign.reminder").format(date=day(self.request.sent))
            yield Paragraph(reminder, "boxed")
        for part in ("request", "form", "channel", "closing"):
            yield Paragraph(say(f"campaign.note.{part}"))

    def _is_reminder(self) -> bool:
        complete = all(asked.answer in ANSWERED for asked in self.request.asked)
        return "" < self.request.sent < self.today.isoformat() and not complete

    def _channel(self) -> str:
        """Return the official channel that the note goes through, as the directory prints it."""
        listed = [
            item
            for item in self.register.records("channel", {"state": self.request.state})
            if isinstance(item, Channel) and may_see(item, Audience.NETWORK)
        ]
        for item in channels_of(listed, self.today):
            if item.standing == IN_FORCE:
                key = item.channel.institution
                house = self.register.many([key]).get(key) if key else None
                seen = isinstance(house, Institution) and may_see(house, Audience.NETWORK)
                named = house if seen and isinstance(house, Institution) else None
                return channel_block(item, named, self.today, self.words).authority
        return ""

    def _entry(self, entry: SheetEntry) -> Iterator[Block]:
        say, day = self.words.say, self.words.day
        until = entry.cell("until")
        facts = [
            Labelled(say(f"form.{name}"), _on_one_line(entry.cell(name)))
            for name in CELLS
            if name != "until"
        ]
        facts.append(Labelled(say("form.until"), day(until) if until else ""))
        yield Together(
            (
                Heading(entry.capacity, 1),
                *((Facts(tuple(facts)),) if entry.holder else (Paragraph(say("campaign.vacant")),)),
                *((Paragraph(entry.confirmed, "note"),) if entry.confirmed else ()),
                Ticks(tuple(say(f"form.answer.{answer}") for answer in OFFERED)),
                WritingLines(say("campaign.corrections"), 2),
            )
        )

    def form(self, entries: Sequence[SheetEntry]) -> OutSheet:
        """Return the form: a row for each entry, filled in as it stands."""
        say = self.words.say
        answers = tuple(say(f"form.answer.{answer}") for answer in OFFERED)
        how = say("form.how").format(replaced=say("form.answer.replaced"))
        return OutSheet(
            name=self.request.state,
            columns=(
                SheetColumn(say("form.reference"), 14),
                SheetColumn(say("form.capacity"), 30),
                SheetColumn(say("form.answer"), 20, open=True, choices=answers),
                *(
                    SheetColumn(say(f"form.{name}"), WIDTHS.get(name, 22), open=True)
                    for name in CELLS
                ),
                SheetColumn(say("form.remarks"), 30, open=True),
            ),
            rows=tuple(
                (entry.designation, entry.capacity, "", *entry.cells, "") for entry in entries
            ),
            above=(
                say("campaign.sheet.title").format(state=self._state_name()),
                how,
                say("form.number").format(number=self.request.id),
            ),
            right_to_left=self.words.language in RIGHT_TO_LEFT,
            form=True,
        )


def _on_one_line(text: str) -> str:
    return " · ".join(part for part in text.split("\n") if part)
