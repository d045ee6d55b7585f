"""Answers of States taken in from their forms: previewed, then stored as one action."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from focalnet.domain.casework import Request
from focalnet.domain.changes import ChangeSet, Draft
from focalnet.domain.records import State
from focalnet.services.campaign_desk import Desk
from focalnet.services.campaign_edits import Told
from focalnet.services.campaign_forms import Form, forms_in
from focalnet.services.campaign_report import AnsweredFile, AnswerNote, AnswerPlan
from focalnet.services.campaign_rows import RowReader
from focalnet.services.campaigns import ANSWERED, requests_of, the_campaign
from focalnet.services.incoming import MAX_FILE
from focalnet.services.mandates import past_day
from focalnet.services.ports import Register
from focalnet.services.reference import state_id, state_name
from focalnet.services.workbook import InBook, WorkbookRefused, Workbooks, WorkbookTooLarge


def read_forms(paths: Sequence[Path], workbooks: Workbooks) -> list[tuple[str, InBook]]:
    """Return files by name as they show; raises WorkbookRefused or WorkbookTooLarge."""
    return [(path.name, workbooks.read(path.name, _content(path))) for path in paths]


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_FILE:
            raise WorkbookTooLarge("This file is larger than 20 MB.", place=path.name)
        return path.read_bytes()
    except OSError as error:
        raise WorkbookRefused("This file cannot be read.", place=path.name) from error


def plan_answers(
    register: Register,
    campaign_id: str,
    books: Sequence[tuple[str, InBook]],
    *,
    today: date,
    on: str = "",
    by: str = "",
    how: str = "form",
    leave_out: frozenset[str] = frozenset(),
) -> AnswerPlan:
    """Return what the forms would do; nothing is stored.

    *on* is the day they were received, today where empty; *by* who answered, the
    State where empty. Rows at the places in *leave_out* are passed over.
    Raises NoSuchCampaign, InvalidDate or NotYet.
    """
    campaign = the_campaign(register, campaign_id)
    past_day(on, today, place="--on")
    planner = _Planner(register, campaign.id, today)
    files = [
        planner.file(name, book, on=on or today.isoformat(), by=by, how=how, leave_out=leave_out)
        for name, book in books
    ]
    return AnswerPlan(tuple(files), Draft("campaign.answers", planner.desk.entries()))


def take_in(register: Register, plan: AnswerPlan) -> ChangeSet:
    """Store what was planned as one action; an empty set where there is nothing new."""
    return register.write(plan.draft)


class _Planner:
    """Takes file after file, each on top of what the ones before it came to."""

    def __init__(self, register: Register, campaign_id: str, today: date) -> None:
        self._register = register
        self._requests = {request.id: request for request in requests_of(register, campaign_id)}
        self._today = today
        self.desk = Desk(register)

    def file(
        self, name: str, book: InBook, *, on: str, by: str, how: str, leave_out: frozenset[str]
    ) -> AnsweredFile:
        """Plan one file."""
        notes = tuple(AnswerNote("hidden-sheet", sheet) for sheet in book.hidden)
        forms = forms_in(book)
        done = AnsweredFile(name, "", (), notes=notes, hidden=book.hidden)
        if not forms:
            return replace(done, refusal="no-form")
        items = []
        for form in forms:
            found, refusal = self._request(form)
            if found is None:
                done = replace(done, refusal=refusal)
                continue
            request = self.desk.record(found)
            assert isinstance(request, Request)
            told = Told(on, by or self._state_name(request.state), how, request.reference)
            reader = RowReader(self._register, self.desk, request, told, self._today)
            reader.known_elsewhere = self._elsewhere(request.id)
            place = f"{name}: {form.sheet}" if len(forms) > 1 else name
            items += list(reader.items(form, place, leave_out))
            self._close(request.id, told)
            done = replace(done, state=request.state)
        return replace(done, items=tuple(items))

    def _request(self, form: Form) -> tuple[str | None, str]:
        """Return the request a form answers, or why there is none."""
        if form.number in self._requests:
            return form.number, ""
        if form.number:
            known = self._register.many([form.number]).get(form.number)
            return None, "other-campaign" if isinstance(known, Request) else "unknown-form"
        asked = set(self._asked(form))
        return (asked.pop(), "") if len(asked) == 1 else (None, "no-form-number")

    def _asked(self, form: Form) -> Iterator[str]:
        """Yield the requests that the entries of a form belong to."""
        by_mandate = {
            asked.designation: key
            for key, request in self._requests.items()
            for asked in request.asked
        }
        return (by_mandate[row.reference] for row in form.rows if row.reference in by_mandate)

    def _elsewhere(self, request_id: str) -> Callable[[str], bool]:
        others = {
            asked.designation
            for key, request in self._requests.items()
            if key != request_id
            for asked in request.asked
        }
        return others.__contains__

    def _close(self, request_id: str, told: Told) -> None:
        """Note on the request when and by whom it was answered, and how once it is complete."""
        request = self.desk.record(request_id)
        before = self.desk.before(request_id)
        assert isinstance(request, Request)
        if request == before:
            return
        answers = {asked.answer for asked in request.asked}
        overall = "confirmed" if answers == {"confirmed"} else "corrected"
        complete = answers <= ANSWERED
        self.desk.put(
            replace(
                request,
                answer=overall if complete else request.answer,
                answered=told.on,
                by=told.by,
                how=told.how,
            )
        )

    def _state_name(self, code: str) -> str:
        state = self._register.record(state_id(code))
        return state_name(state, "en") if isinstance(state, State) else code
