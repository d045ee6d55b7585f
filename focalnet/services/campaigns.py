"""Campaigns of confirmation: who is asked about what, and how far the answers have come."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from focalnet.domain.casework import Asked, Campaign, CommunicationTest, Request
from focalnet.domain.changes import ChangeSet, Draft
from focalnet.domain.dates import checked_date, in_force, last_day
from focalnet.domain.errors import FocalnetError, InvalidValue, RecordNotFound, UnknownField
from focalnet.domain.merging import entry_of_new
from focalnet.domain.plain import checked_record
from focalnet.domain.records import Designation, State
from focalnet.services.campaign_entries import may_be_asked
from focalnet.services.completing import completed
from focalnet.services.ports import Register
from focalnet.services.reference import state_id, state_name
from focalnet.services.searches import chosen, search_text
from focalnet.services.words import LANGUAGES, page_words

FIELDS = ("title", "reference", "deadline", "search", "language", "opened", "notes")
# What a State can answer of an entry; the other answers say that it did not.
ANSWERED = frozenset({"confirmed", "corrected", "replaced", "ended"})
OTHER = "en"


class NotACampaign(InvalidValue):
    """The campaign described cannot be opened."""

    code = "campaign.invalid"
    remedy = (
        "Give a title and, if wished, reference, deadline, search and language; nothing was stored."
    )


class NobodyToAsk(FocalnetError):
    """The search of a campaign chose no mandate that a State could be asked about."""

    code = "campaign.empty"
    remedy = "Try the search with find first; nothing was stored."


class NoSuchCampaign(RecordNotFound):
    """The record named is no campaign."""

    code = "campaign.not-found"
    remedy = "Look up the campaign with find; its id was printed when it was opened."


@dataclass(frozen=True, slots=True)
class Opened:
    """A campaign as it was opened.

    ``withheld`` counts mandates that no sheet may show, ``stateless`` those that
    no State answers for.
    """

    campaign: str
    done: ChangeSet
    states: tuple[str, ...]
    asked: int
    withheld: int
    stateless: int


@dataclass(frozen=True, slots=True)
class WouldAsk:
    """What a campaign with a search would ask; the counts are those of Opened."""

    states: tuple[str, ...]
    asked: int
    withheld: int
    stateless: int


@dataclass(frozen=True, slots=True)
class StateLine:
    """How far one State's sheet has come; ``unreachable`` counts holders whose last test failed.

    ``answer`` is that of the whole sheet; ``open`` says that something is still
    awaited, ``overdue`` that the deadline is past.
    """

    request: str
    state: str
    name: str
    region: str
    reference: str
    language: str
    sent: str
    reminders: int
    reminded: str
    asked: int
    answered: int
    answer: str
    answered_on: str
    open: bool
    overdue: bool
    unreachable: int


@dataclass(frozen=True, slots=True)
class CampaignStatus:
    """How far a campaign has come: a line for each State, counts by answer and by region.

    ``regions`` gives (answered in full, asked) for each regional group.
    """

    campaign: Campaign
    lines: tuple[StateLine, ...]
    answers: Mapping[str, int]
    regions: Mapping[str, tuple[int, int]]


def open_campaign(register: Register, filled: Mapping[str, Any], *, today: date) -> Opened:
    """Open a campaign and a sheet for each State it asks, as one action.

    *filled* holds the FIELDS; ``search`` is in the language of searches or a saved
    one, and empty for all mandates in force. Raises NotACampaign, UnknownField,
    InvalidValue or NobodyToAsk; nothing is stored then.
    """
    campaign = _campaign(register, filled, today)
    mandates = _mandates(register, campaign.selection, today)
    fit = [item for item in mandates if may_be_asked(item)]
    by_state = _by_state(register, fit)
    stateless = by_state.pop("", [])
    states = register.many([state_id(code) for code in by_state])
    requests = [
        _request(register, campaign, state, by_state[state.code])
        for state in states.values()
        if isinstance(state, State)
    ]
    if not requests:
        raise NobodyToAsk("There is nobody to ask.")
    requests.sort(key=lambda item: item.state)
    whole = completed(register, [campaign, *requests])
    done = register.write(Draft("campaign.open", tuple(map(entry_of_new, whole))))
    return Opened(
        campaign=campaign.id,
        done=done,
        states=tuple(request.state for request in requests),
        asked=sum(len(request.asked) for request in requests),
        withheld=len(mandates) - len(fit),
        stateless=len(stateless),
    )


def would_ask(register: Register, search: str, *, today: date) -> WouldAsk:
    """Return what a campaign would ask if it were opened now; nothing is stored.

    Raises InvalidSearch or NoSuchSearch.
    """
    mandates = _mandates(register, search_text(register, search), today)
    fit = [item for item in mandates if may_be_asked(item)]
    by_state = _by_state(register, fit)
    stateless = by_state.pop("", [])
    return WouldAsk(
        states=tuple(sorted(by_state)),
        asked=len(fit) - len(stateless),
        withheld=len(mandates) - len(fit),
        stateless=len(stateless),
    )


def _campaign(register: Register, filled: Mapping[str, Any], today: date) -> Campaign:
    for name in filled:
        if name not in FIELDS:
            raise UnknownField(f"A campaign is given {', '.join(FIELDS)}.", place=name)
    content = {key: value for key, value in filled.items() if key != "search"}
    content["selection"] = filled.get("search") or ""
    content.setdefault("opened", today.isoformat())
    made = checked_record("campaign", register.ids.record(), content, new_id=register.ids.element)
    assert isinstance(made, Campaign)
    if not made.title:
        raise NotACampaign("A campaign has a title.", place="title")
    if made.language and made.language not in LANGUAGES:
        raise NotACampaign("Sheets are printed in the six languages only.", place="language")
    if made.deadline and last_day(checked_date(made.deadline)) < today:
        raise NotACampaign("The deadline has passed already.", place="deadline")
    return replace(made, selection=search_text(register, made.selection))


def _mandates(register: Register, selection: str, today: date) -> list[Designation]:
    if selection:
        found = register.many(sorted(chosen(register, selection, today=today).mandates))
        return [item for item in found.values() if isinstance(item, Designation)]
    return [
        item
        for item in register.records("designation")
        if isinstance(item, Designation) and in_force(item.start, item.end, today)
        if item.stage != "proposed"
    ]


def _by_state(register: Register, mandates: Sequence[Designation]) -> dict[str, list[Designation]]:
    """Return the mandates by the State that answers for them, or for their holder."""
    holders = register.many(sorted({item.holder for item in mandates if not item.state} - {""}))
    found: dict[str, list[Designation]] = defaultdict(list)
    for item in sorted(mandates, key=lambda item: (item.kind, item.theme, item.rank, item.id)):
        holder = holders.get(item.holder)
        own = holder.code if isinstance(holder, State) else getattr(holder, "state", "")
        found[item.state or own].append(item)
    return found


def _request(
    register: Register, campaign: Campaign, state: State, mandates: Sequence[Designation]
) -> Request:
    native = state.correspondence if state.correspondence in LANGUAGES else OTHER
    reference = f"{campaign.reference}/{state.code}" if campaign.reference else ""
    return Request(
        id=register.ids.record(),
        campaign=campaign.id,
        state=state.code,
        reference=reference,
        language=campaign.language or native,
        asked=tuple(
            Asked(id=register.ids.element(), designation=mandate.id) for mandate in mandates
        ),
    )


def the_campaign(register: Register, campaign_id: str) -> Campaign:
    """Return a campaign; raises NoSuchCampaign."""
    found = register.many([campaign_id]).get(campaign_id) if campaign_id else None
    if not isinstance(found, Campaign):
        raise NoSuchCampaign("There is no such campaign.")
    return found


def requests_of(register: Register, campaign_id: str) -> list[Request]:
    """Return the sheets of a campaign by the codes of their States."""
    found = [
        item
        for item in register.records("request", {"campaign": campaign_id})
        if isinstance(item, Request)
    ]
    return sorted(found, key=lambda item: (item.state, item.id))


def campaign_status(
    register: Register, campaign_id: str, *, today: date, language: str = "en"
) -> CampaignStatus:
    """Return how far a campaign has come; names of States in *language*.

    Raises NoSuchCampaign or UnknownLanguage.
    """
    page_words(language)
    campaign = the_campaign(register, campaign_id)
    requests = requests_of(register, campaign_id)
    states = register.many([state_id(request.state) for request in requests])
    failing = _failing(register)
    lines = []
    for request in requests:
        holders = _holders(register, request) if failing else set()
        state = states.get(state_id(request.state))
        assert isinstance(state, State)
        lines.append(_line(campaign, request, state, len(holders & failing), today, language))
    regions: dict[str, tuple[int, int]] = {}
    for line in lines:
        full, all_of = regions.get(line.region, (0, 0))
        regions[line.region] = full + (line.answered == line.asked), all_of + 1
    answers = Counter(asked.answer for request in requests for asked in request.asked)
    return CampaignStatus(campaign, tuple(lines), dict(answers), regions)


def _line(
    campaign: Campaign, request: Request, state: State, unreachable: int, today: date, language: str
) -> StateLine:
    answered = sum(asked.answer in ANSWERED for asked in request.asked)
    awaited = answered < len(request.asked) and not campaign.end
    late = bool(campaign.deadline) and last_day(campaign.deadline) < today
    return StateLine(
        request=request.id,
        state=request.state,
        name=state_name(state, language),
        region=state.region,
        reference=request.reference,
        language=request.language,
        sent=request.sent,
        reminders=len(request.reminders),
        reminded=max((reminder.on for reminder in request.reminders), default=""),
        asked=len(request.asked),
        answered=answered,
        answer=request.answer,
        answered_on=request.answered,
        open=awaited,
        overdue=awaited and late,
        unreachable=unreachable,
    )


def _holders(register: Register, request: Request) -> set[str]:
    mandates = register.many([asked.designation for asked in request.asked])
    return {item.holder for item in mandates.values() if isinstance(item, Designation)} - {""}


def _failing(register: Register) -> set[str]:
    """Return the people and institutions whom the last test did not reach, by any means."""
    last: dict[tuple[str, str, str], CommunicationTest] = {}
    for test in register.records("test"):
        if isinstance(test, CommunicationTest):
            key = test.subject, test.means, test.target
            if key not in last or (test.tried, test.time) >= (last[key].tried, last[key].time):
                last[key] = test
    return {test.subject for test in last.values() if test.outcome not in {"", "answered"}}
