"""An office with focal points of three States, and forms that come back filled in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from focalnet.domain.casework import Request
from focalnet.domain.records import Designation, Person
from focalnet.interchange.workbook import FileWorkbooks
from focalnet.services.campaign_answers import plan_answers, take_in
from focalnet.services.campaign_entries import CELLS
from focalnet.services.campaign_report import AnswerItem, AnswerPlan
from focalnet.services.campaign_sheets import StateSheet, campaign_sheets, mark_sent
from focalnet.services.campaigns import open_campaign, requests_of
from focalnet.services.ports import Register
from focalnet.services.records import enter
from focalnet.services.words import page_words
from focalnet.services.workbook import Cell, InBook, OutSheet

TODAY = date(2026, 11, 27)
PLACES = {name: 3 + number for number, name in enumerate(CELLS)} | {"answer": 2, "remarks": 10}
BOOKS = FileWorkbooks()


@dataclass
class Office:
    """The register, one campaign in it, and ids by short names."""

    register: Register
    campaign: str
    ids: Mapping[str, str]

    def sheet(self, state: str) -> StateSheet:
        """Return what a State is sent today."""
        return campaign_sheets(self.register, self.campaign, today=TODAY, states=[state])[0]

    def send(self) -> dict[str, StateSheet]:
        """Send all sheets and return them by State."""
        sheets = campaign_sheets(self.register, self.campaign, today=TODAY)
        mark_sent(self.register, sheets, today=TODAY)
        return {sheet.request.state: sheet for sheet in sheets}

    def plan(self, *books: InBook, **known: Any) -> AnswerPlan:
        """Return what forms would do."""
        named = [(f"{number}.xlsx", book) for number, book in enumerate(books, start=1)]
        return plan_answers(self.register, self.campaign, named, today=TODAY, **known)

    def take(self, *books: InBook, **known: Any) -> list[AnswerItem]:
        """Take in forms and return their items."""
        plan = self.plan(*books, **known)
        take_in(self.register, plan)
        return [item for file in plan.files for item in file.items]

    def person(self, name: str) -> Person:
        """Return a person by their short name."""
        found = self.register.record(self.ids[name])
        assert isinstance(found, Person)
        return found

    def mandate(self, name: str) -> Designation:
        """Return a mandate by its short name."""
        found = self.register.record(self.ids[name])
        assert isinstance(found, Designation)
        return found

    def request(self, state: str) -> Request:
        """Return the request of a State as it stands now."""
        requests = requests_of(self.register, self.campaign)
        return next(request for request in requests if request.state == state)


AWA: Mapping[str, Any] = {
    "names": [{"text": "Awa DIOP", "family": "DIOP"}, {"text": "أوا ديوب", "language": "ar"}],
    "titles": [{"text": "Directrice", "language": "fr"}],
    "phones": [{"text": "+221 33 800 00 00"}, {"text": "+221 77 000 00 00", "kind": "mobile"}],
    "emails": [{"text": "awa@example.org"}],
    "addresses": [{"text": "Rue 1", "postcode": "10200", "city": "Dakar"}],
    "state": "SEN",
    "notes": "Kept to the office.",
}
JUMA: Mapping[str, Any] = {
    "names": ["Juma OTIENO"],
    "phones": [{"text": "+254 20 000 00 00"}],
    "state": "KEN",
}
SALMA: Mapping[str, Any] = {
    "names": [{"text": "سلمى المرابط", "language": "ar"}],
    "state": "JOR",
}


def open_office(register: Register, **campaign: Any) -> Office:
    """Enter the focal points and open a campaign that asks about all of them."""
    _, [ministry] = enter(
        register, "institution", [{"names": ["Ministère de la Justice"], "state": "SEN"}]
    )
    _, [awa, juma, salma] = enter(
        register, "person", [{**AWA, "institution": ministry}, JUMA, SALMA]
    )
    mandates = [
        {"kind": "national", "holder": awa, "state": "SEN", "rank": "primary", "start": "2024-05"},
        {"kind": "operational", "holder": awa, "state": "SEN", "theme": "assets"},
        {"kind": "thematic", "state": "SEN", "theme": "arrest"},
        {"kind": "thematic", "holder": awa, "state": "SEN", "theme": "relocation"},
        {"kind": "national", "holder": juma, "state": "KEN"},
        {"kind": "practitioner", "holder": salma},
        {"kind": "regional", "region": "AFR"},
        {"kind": "national", "holder": juma, "state": "KEN", "end": "2020"},
    ]
    _, ids = enter(register, "designation", mandates)
    names = ("national", "assets", "vacant", "relocation", "kenya", "jordan", "region", "past")
    known = dict(zip(names, ids, strict=True))
    filled = {"title": "Annual confirmation", "reference": "ICC-REG/2026", **campaign}
    opened = open_campaign(register, {"deadline": "2027-01-31", **filled}, today=TODAY)
    return Office(
        register,
        opened.campaign,
        {"awa": awa, "juma": juma, "salma": salma, "ministry": ministry, **known},
    )


Change = Callable[[list[Cell]], None]


def answered(sheet: StateSheet, *rows: Mapping[str, str], **every: str) -> OutSheet:
    """Return a form with cells written over, row by row; *every* in all rows.

    An answer is given by its code and written in the language of the form.
    """
    say = page_words(sheet.request.language)
    written = []
    for number, row in enumerate(sheet.form.rows):
        cells = list(row)
        for name, text in {**every, **(rows[number] if number < len(rows) else {})}.items():
            is_code = name == "answer" and text in {"confirmed", "corrected", "replaced", "ended"}
            cells[PLACES[name]] = say(f"form.answer.{text}") if is_code else text
        written.append(tuple(cells))
    return replace(sheet.form, rows=tuple(written))


def back(*forms: OutSheet) -> InBook:
    """Return forms as they come back in a workbook."""
    return BOOKS.read("form.xlsx", BOOKS.written(forms))


def outcomes(items: Sequence[AnswerItem]) -> list[str]:
    """Return what becomes of each row, for refused ones why."""
    return [item.refusal or item.outcome for item in items]
