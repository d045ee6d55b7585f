"""The log of a campaign: answers by other ways than a form, and reminders, each as one action."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from focalnet.domain.casework import ANSWERS, Reminder, Request
from focalnet.domain.changes import ChangeSet, Draft
from focalnet.domain.dates import checked_date
from focalnet.domain.errors import InvalidValue
from focalnet.domain.records import Designation
from focalnet.domain.values import WAYS
from focalnet.services.campaign_desk import Desk
from focalnet.services.campaign_edits import Told, confirmed
from focalnet.services.campaign_sheets import NotAsked
from focalnet.services.campaigns import ANSWERED, requests_of, the_campaign
from focalnet.services.ports import Register

# A mandate passes on with handover, which needs to know to whom.
LOGGED = tuple(answer for answer in ANSWERS if answer not in {"replaced", "ended"})


class NotAnAnswer(InvalidValue):
    """The answer or the way it came is none that can be logged here."""

    code = "campaign.answer"
    remedy = f"Log one of {', '.join(LOGGED)}; for a new holder use handover, or the State's form."


def log_answer(
    register: Register, campaign_id: str, state: str, answer: str, told: Told
) -> ChangeSet:
    """Log what a State answered of all entries that are still open, as one action.

    "confirmed" confirms its mandates too; "corrected" leaves the edits to the
    officer; "bounced" and "no-answer" leave the entries open. Raises
    NoSuchCampaign, NotAsked, NotAnAnswer or InvalidDate; nothing is stored then.
    """
    if answer not in LOGGED or told.how not in {"", *WAYS}:
        raise NotAnAnswer("This cannot be logged.", place=answer)
    checked_date(told.on, place="--on")
    [request] = _chosen(register, campaign_id, [state])
    desk = Desk(register)
    desk.record(request.id)
    for item in request.asked:
        if item.answer in ANSWERED:
            continue
        mandate = desk.record(item.designation)
        if answer == "confirmed" and isinstance(mandate, Designation):
            desk.put(confirmed(mandate, told))
    asked = tuple(
        item if item.answer in ANSWERED else replace(item, answer=answer) for item in request.asked
    )
    overall = _overall({item.answer for item in asked}, answer)
    desk.put(
        replace(
            request,
            asked=asked,
            answer=overall,
            answered=told.on if answer in ANSWERED else request.answered,
            by=told.by if answer in ANSWERED else request.by,
            how=told.how if answer in ANSWERED else request.how,
        )
    )
    return register.write(Draft("campaign.answer", desk.entries()))


def _overall(answers: set[str], last: str) -> str:
    if answers == {"confirmed"}:
        return "confirmed"
    return "corrected" if answers <= ANSWERED else last


def remind(
    register: Register, campaign_id: str, states: Sequence[str] = (), *, on: str, how: str
) -> ChangeSet:
    """Note a reminder to States, or to all from which something is awaited, as one action.

    The same reminder on the same day is noted once. Raises NoSuchCampaign, NotAsked,
    NotAnAnswer or InvalidDate; nothing is stored then.
    """
    if how not in {"", *WAYS}:
        raise NotAnAnswer("There is no such way.", place=how)
    checked_date(on, place="--on")
    desk = Desk(register)
    for request in _chosen(register, campaign_id, states):
        awaited = any(item.answer not in ANSWERED for item in request.asked)
        known = {(reminder.on, reminder.how) for reminder in request.reminders}
        if (awaited or states) and (on, how) not in known:
            reminder = Reminder(id=register.ids.element(), on=on, how=how)
            desk.record(request.id)
            desk.put(replace(request, reminders=(*request.reminders, reminder)))
    return register.write(Draft("campaign.remind", desk.entries()))


def _chosen(register: Register, campaign_id: str, states: Sequence[str]) -> list[Request]:
    campaign = the_campaign(register, campaign_id)
    requests = requests_of(register, campaign.id)
    wanted = [code.upper() for code in states]
    for code in wanted:
        if code not in {request.state for request in requests}:
            raise NotAsked("The campaign has no sheet for this State.", place=code)
    return [request for request in requests if not wanted or request.state in wanted]
