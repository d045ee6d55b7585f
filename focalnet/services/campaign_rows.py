"""One row of a returned form at a time: what it says, what it changes, or why it is refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from focalnet.domain.casework import Asked, Request
from focalnet.domain.dates import in_force
from focalnet.domain.errors import InvalidValue
from focalnet.domain.record import Record
from focalnet.domain.records import Designation, Person
from focalnet.services.campaign_desk import Desk
from focalnet.services.campaign_edits import (
    Told,
    confirmed,
    corrected_holder,
    day_written,
    email_lines,
    ended,
    new_holder,
    successor,
)
from focalnet.services.campaign_entries import (
    CELLS,
    SheetEntry,
    cell_mark,
    sheet_entries,
    split_marks,
    themes_by_code,
)
from focalnet.services.campaign_forms import Form, FormRow
from focalnet.services.campaign_report import AnswerItem, AnswerNote, Proposal
from focalnet.services.campaign_sheets import GONE
from focalnet.services.page_entries import PageWords
from focalnet.services.ports import Register


class _Refused(Exception):
    """A row cannot be taken in; the code says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(slots=True)
class _Row:
    """A row being read: whose it is, what was changed in it, and what is said of it."""

    form: FormRow
    asked: Asked
    entry: SheetEntry
    mandate: Designation
    changed: Mapping[str, str]
    notes: list[AnswerNote]


class RowReader:
    """Reads the rows of one State's form onto the desk."""

    def __init__(
        self, register: Register, desk: Desk, request: Request, told: Told, today: date
    ) -> None:
        self._register = register
        self._desk = desk
        self._request = request
        self._told = told
        self._today = today
        self._words = PageWords(request.language, themes_by_code(register))
        self._seen: set[str] = set()
        self._corrections: dict[tuple[str, str], str] = {}
        self.known_elsewhere: Callable[[str], bool] = lambda _key: False
        keys = [asked.designation for asked in request.asked]
        known = register.many(keys)
        mandates = [item for item in known.values() if isinstance(item, Designation)]
        entries = sheet_entries(register, mandates, self._words, today)
        self._entries = {entry.designation: entry for entry in entries}

    def items(
        self, form: Form, place: str, leave_out: frozenset[str] = frozenset()
    ) -> Iterator[AnswerItem]:
        """Yield what becomes of every row, and put on the desk what is not left out."""
        for row in form.rows:
            item = AnswerItem(
                f"{place}: row {row.row}", self._request.state, row.reference, "", "refused"
            )
            if item.place in leave_out:
                yield replace(item, title=self._title(row), outcome="left-out")
                continue
            try:
                yield self._item(row, item)
            except _Refused as refused:
                title = self._title(row)
                yield replace(item, title=title, refusal=refused.code, written=_written(row))

    def _title(self, row: FormRow) -> str:
        entry = self._entries.get(row.reference)
        name = entry.cell("name") if entry else row.cells[0] or ""
        return " · ".join(part for part in (entry.capacity if entry else "", name) if part)

    def _item(self, form: FormRow, item: AnswerItem) -> AnswerItem:
        asked = self._asked_about(form)
        item = replace(item, title=self._title(form))
        returned = _returned_mark(form)
        if asked.returned == returned:
            return replace(item, outcome="same")
        row = self._opened(form, asked)
        outcome = self._outcome(row)
        if outcome == "unanswered":
            return replace(item, outcome=outcome)
        proposals, by_hand = self._carried_out(row, outcome)
        row.notes += [AnswerNote("by-hand", name) for name in by_hand]
        self._remember(row, outcome, returned, by_hand)
        kept = tuple((name, row.changed[name]) for name in by_hand)
        kept += (("remarks", form.remarks),) if form.remarks else ()
        return replace(
            item, outcome=outcome, proposals=proposals, notes=tuple(row.notes), written=kept
        )

    def _asked_about(self, form: FormRow) -> Asked:
        """Return what was asked that this row answers; refuses a row that is out of place."""
        key = form.reference
        if form.formulas:
            raise _Refused("formula")
        if not key:
            raise _Refused("no-number")
        if key in self._seen:
            raise _Refused("twice")
        for asked in self._current().asked:
            if asked.designation == key:
                self._seen.add(key)
                return asked
        if self.known_elsewhere(key):
            raise _Refused("wrong-state")
        known = self._register.many([key]).get(key)
        raise _Refused("not-asked" if isinstance(known, Designation) else "unknown-number")

    def _current(self) -> Request:
        request = self._desk.record(self._request.id)
        assert isinstance(request, Request)
        return request

    def _opened(self, form: FormRow, asked: Asked) -> _Row:
        """Return the row with what the State changed in it; refuses one that comes too late."""
        if asked.answer in GONE:
            raise _Refused("answered-already")
        if form.answered and not form.answer:
            raise _Refused("unknown-answer")
        entry = self._entries.get(asked.designation)
        line = self._register.row(asked.designation)
        if entry is None or line is None or line.retired:
            raise _Refused("passed")
        mandate = self._desk.record(asked.designation)
        assert isinstance(mandate, Designation)
        if not in_force(mandate.start, mandate.end, self._today):
            raise _Refused("passed")
        notes: list[AnswerNote] = []
        editions = [split_marks(marks) for marks in asked.shown.split()] or [
            split_marks(entry.marks)
        ]
        changed: dict[str, str] = {}
        for number, (name, text) in enumerate(zip(CELLS, form.cells, strict=True)):
            sent = {marks[number] for marks in editions if number < len(marks)}
            if text is None or cell_mark(text) in sent:
                continue
            ours = cell_mark(entry.cell(name))
            if ours == cell_mark(text):
                continue
            changed[name] = text
            if ours not in sent:
                notes.append(AnswerNote("changed-here", name))
        return _Row(form, asked, entry, mandate, changed, notes)

    def _outcome(self, row: _Row) -> str:
        """Return what a row comes to; refuses one that contradicts itself."""
        chosen = row.form.answer
        if not row.mandate.holder:
            return self._outcome_of_vacancy(row)
        if chosen == "replaced":
            if not row.changed.get("name"):
                raise _Refused("no-name")
            return chosen
        if chosen == "ended":
            return chosen
        if row.changed:
            if chosen != "corrected":
                row.notes.append(AnswerNote("said-correct" if chosen else "chosen-by-us"))
            if "name" in row.changed:
                row.notes.append(AnswerNote("name-changed", "name"))
            return "corrected"
        if chosen == "corrected" and not row.form.remarks:
            raise _Refused("nothing-corrected")
        return chosen or ("remark" if row.form.remarks else "unanswered")

    def _outcome_of_vacancy(self, row: _Row) -> str:
        row.notes.append(AnswerNote("vacancy"))
        if row.changed.get("name"):
            return "replaced"
        if row.changed or row.form.answer == "replaced":
            raise _Refused("no-name")
        if row.form.answer:
            return "confirmed"
        return "remark" if row.form.remarks else "unanswered"

    def _carried_out(self, row: _Row, outcome: str) -> tuple[tuple[Proposal, ...], tuple[str, ...]]:
        """Put on the desk what a row changes; return the proposals, and what is left by hand."""
        try:
            if outcome == "corrected":
                return self._correct(row)
            if outcome == "replaced":
                return self._replace(row)
            if outcome == "ended":
                return self._end(row)
            if outcome == "confirmed":
                self._desk.put_checked([confirmed(row.mandate, self._told)])
        except InvalidValue as error:
            raise _Refused("invalid") from error
        return (), ()

    def _correct(self, row: _Row) -> tuple[tuple[Proposal, ...], tuple[str, ...]]:
        changed = dict(row.changed)
        holder = self._desk.record(row.mandate.holder)
        for name, text in list(changed.items()):
            earlier = self._corrections.get((holder.id, name))
            if earlier is not None and name != "until":
                if cell_mark(earlier) != cell_mark(text):
                    raise _Refused("disagrees")
                del changed[name]
        after, by_hand = corrected_holder(
            holder, row.entry, changed, self._request.language, self._register.ids.element
        )
        mandate = confirmed(row.mandate, self._told)
        if "until" in changed:
            day = day_written(changed["until"])
            if day or not changed["until"]:
                mandate = replace(mandate, end=day)
            else:
                by_hand += ("until",)
        self._desk.put_checked([mandate, *([after] if after != holder else [])])
        self._corrections |= {
            (holder.id, name): text for name, text in changed.items() if name not in by_hand
        }
        proposals = tuple(
            Proposal(mandate.id if name == "until" else holder.id, name, row.entry.cell(name), text)
            for name, text in row.changed.items()
            if name not in by_hand
        )
        return proposals, by_hand

    def _replace(self, row: _Row) -> tuple[tuple[Proposal, ...], tuple[str, ...]]:
        cells = {name: text or "" for name, text in zip(CELLS, row.form.cells, strict=True)}
        day = day_written(row.changed.get("until", "")) or self._told.on
        old = self._desk.record(row.mandate.holder) if row.mandate.holder else None
        by_hand = ("institution",) if "institution" in row.changed else ()
        cells["institution"] = "" if by_hand else getattr(old, "institution", "")
        known = self._known_person(cells["emails"], old)
        if known is not None:
            row.notes.append(AnswerNote("known-person", "emails"))
        holder = known or new_holder(
            self._register.ids, old, self._request.state, cells, self._request.language
        )
        new_id = self._register.ids.record()
        following = successor(row.mandate, new_id, holder.id, self._told, day)
        records = [*([holder] if known is None else []), following, ended(row.mandate, day)]
        self._desk.put_checked(records)
        written = {**row.changed, "name": cells["name"]}
        proposals = tuple(
            Proposal(new_id, name, row.entry.cell(name), text)
            for name, text in written.items()
            if name not in by_hand
        )
        return proposals, by_hand

    def _known_person(self, emails: str, old: Record | None) -> Record | None:
        """Return the one person of the State, or of none, who has one of these addresses."""
        found: dict[str, Record] = {}
        for line in email_lines(emails):
            for hit in self._register.find(line, 5, ("person",)):
                person = self._register.record(hit.row.id)
                if isinstance(person, Person) and person.state in {"", self._request.state}:
                    texts = {email.text.casefold() for email in person.emails}
                    if line.casefold() in texts and person != old:
                        found[person.id] = person
        return next(iter(found.values())) if len(found) == 1 else None

    def _end(self, row: _Row) -> tuple[tuple[Proposal, ...], tuple[str, ...]]:
        day = day_written(row.changed.get("until", "")) or self._told.on
        vacancy = successor(row.mandate, self._register.ids.record(), "", self._told, day)
        gone = ended(row.mandate, day)
        self._desk.put_checked([gone, vacancy])
        by_hand = tuple(name for name in row.changed if name != "until")
        return (Proposal(gone.id, "until", row.mandate.end, gone.end),), by_hand

    def _remember(self, row: _Row, outcome: str, returned: str, by_hand: tuple[str, ...]) -> None:
        """Note on the request what was answered, and what is left for a human to enter."""
        left = [f"{self._words.say(f'form.{name}')}: {row.changed[name]}" for name in by_hand]
        note = "\n".join(text for text in (row.form.remarks, *left) if text)
        answer = row.asked.answer if outcome == "remark" else outcome
        answered = replace(row.asked, answer=answer, returned=returned, note=note)
        request = self._current()
        asked = tuple(answered if item.id == answered.id else item for item in request.asked)
        self._desk.put(replace(request, asked=asked))


def _returned_mark(form: FormRow) -> str:
    """Return a fingerprint of all that stands in a row."""
    return cell_mark(
        "\x1f".join((form.answered, *(cell or "" for cell in form.cells), form.remarks))
    )


def _written(form: FormRow) -> tuple[tuple[str, str], ...]:
    """Return all that a State wrote in a row, so that nothing of a refused one is lost."""
    known = zip(CELLS, form.cells, strict=True)
    cells = (("answer", form.answered), *known, ("remarks", form.remarks))
    return tuple((name, text) for name, text in cells if text)
