"""From the register and an officer's choices to the content of any document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from focalnet.domain.audience import Audience
from focalnet.domain.dates import checked_date, last_day
from focalnet.domain.printing import Printing
from focalnet.domain.query import parse
from focalnet.domain.readers import Readers
from focalnet.domain.record import Record
from focalnet.domain.visibility import may_see
from focalnet.services.addendum import AddendumTo, addendum_paper, differences, known
from focalnet.services.addressees import Addressee, addressees
from focalnet.services.audiences import NoSuchAudience, readers_named, readers_printed
from focalnet.services.campaign_entries import themes_by_code
from focalnet.services.campaign_sheets import (
    NotAsked,
    campaign_sheets,
    sheet_without_campaign,
)
from focalnet.services.card_page import card_paper
from focalnet.services.documents import DOCUMENTS, PrintChoices, checked_choices
from focalnet.services.edition import DirectoryEdition
from focalnet.services.event_documents import MAKERS as EVENT_MAKERS
from focalnet.services.event_documents import event_document
from focalnet.services.extracts import telephone_list, theme_sheet, vacancy_list
from focalnet.services.kept_content import Content
from focalnet.services.mailing import envelopes, labels, letters
from focalnet.services.page_entries import PageWords
from focalnet.services.ports import Register
from focalnet.services.printings import edition_printed, next_number
from focalnet.services.publishing import EditionChoices, directory_edition
from focalnet.services.searches import Chosen, chosen, search_text
from focalnet.services.seen_register import seen_by
from focalnet.services.shown_fields import with_fields
from focalnet.services.state_card import CardChoices, state_card
from focalnet.services.trouble import Trouble
from focalnet.services.words import numerals, page_words

OTHER = "en"


@dataclass(frozen=True, slots=True)
class Composed:
    """A document ready for the press, and the choices it was made by, none left open.

    ``left_out`` names whom a document should have had and could not have, such
    as somebody without an address. ``number`` is that of an addendum. ``circle``
    are the readers where they are a circle of the officer's own. ``troubles`` name
    what came out otherwise than asked, ``records`` are kept with the printing.
    """

    content: Content
    choices: PrintChoices
    left_out: tuple[str, ...] = ()
    number: int = 0
    circle: Readers | None = None
    troubles: tuple[Trouble, ...] = ()
    records: tuple[Record, ...] = ()

    @property
    def readers(self) -> Readers:
        """For whom it is."""
        return self.circle or Readers(Audience.named(self.choices.audience))


def composed(register: Register, choices: PrintChoices, *, today: date) -> Composed:
    """Return the document asked for; nothing is stored.

    Raises NotADocument, NoSuchAudience, NotAChoice, RecordNotFound, TemplateBroken,
    NotAsked or InvalidSearch, each naming the place.
    """
    checked = checked_choices(choices)
    readers = readers_named(register, checked.audience)
    day = last_day(checked_date(checked.as_at)) if checked.as_at else today
    language = checked.language or (OTHER if checked.document != "confirmation" else "")
    found = None
    if checked.search and "search" in DOCUMENTS[checked.document].chosen:
        found = chosen(register, checked.search, today=today, as_at=checked.as_at)
        day = found.day or day
    settled = replace(checked, language=language, as_at=day.isoformat(), audience=readers.code)
    made = _MAKERS[settled.document](_Office(register, settled, today, found, readers))
    return replace(made, circle=readers) if readers.is_own and made.circle is None else made


@dataclass(frozen=True, slots=True)
class _Office:
    """What every document is made of; *whole* is the register with nothing kept from it."""

    whole: Register
    choices: PrintChoices
    today: date
    found: Chosen | None
    readers: Readers

    @property
    def register(self) -> Register:
        """The register as its readers may see it."""
        return seen_by(self.whole, self.readers)

    @property
    def audience(self) -> Audience:
        """Who is to read it: the audience above whose fields nothing is printed."""
        return self.readers.base

    @property
    def day(self) -> date:
        """The day it tells of."""
        return date.fromisoformat(self.choices.as_at)

    def edition(self, *, indexes: bool = False) -> DirectoryEdition:
        """Return the edition of the directory that the choices describe."""
        choices = self.choices
        made = EditionChoices(
            language=choices.language,
            audience=self.audience,
            circle=self.readers if self.readers.is_own else None,
            as_at=self.day,
            region=choices.region,
            theme=choices.theme,
            state=choices.state,
            kind=choices.kind,
            marking=choices.marking,
            copy=choices.copy,
            copies=choices.copies,
            holder=choices.holder,
            second=choices.second if indexes else "",
            columns=choices.columns,
            paper=choices.paper,
            scale=choices.scale,
            digits=choices.digits,
            issue=choices.issue,
            revision=choices.revision,
            persons=indexes,
            institutions=indexes,
        )
        if self.found:
            made = replace(made, only=self.found.mandates, search=self.found.text)
        return directory_edition(self.register, made)

    def directory(self) -> DirectoryEdition:
        """Return the edition with its indexes and the fields asked for."""
        return with_fields(self.edition(indexes=True), self.choices.shown)

    def words(self) -> PageWords:
        """Return the words of the page, with the themes its readers may know of."""
        themes = themes_by_code(self.register)
        named = {code: item for code, item in themes.items() if may_see(item, self.audience)}
        return PageWords(self.choices.language, named, self.choices.digits)

    def addressed(self, edition: DirectoryEdition) -> list[Addressee]:
        """Return to whom the holders' post goes."""
        return addressees(self.register, edition, self.audience, self.day)


def _directory(office: _Office) -> Composed:
    return Composed(office.directory(), office.choices)


def _booklet(office: _Office) -> Composed:
    small = replace(office, choices=replace(office.choices, paper="A5", columns=1))
    return Composed(small.directory(), small.choices)


def _practitioners(office: _Office) -> Composed:
    own = replace(office, choices=replace(office.choices, kind="practitioner"))
    return Composed(own.directory(), own.choices)


def _state(office: _Office) -> Composed:
    choices = office.choices
    asked = CardChoices(
        *(choices.state, choices.language, office.audience, office.day, choices.marking),
        circle=office.readers if office.readers.is_own else None,
        digits=choices.digits,
    )
    card = state_card(office.register, asked)
    say = page_words(choices.language)
    numbered = say("copy").format(copy=choices.copy, copies=max(choices.copy, choices.copies))
    numbered = numerals(numbered, card.digits)
    given = say("holder").format(name=choices.holder) if choices.holder else ""
    several = bool(choices.holder) or choices.copies > 1
    paper = card_paper(card)
    holder = " · ".join(part for part in (paper.holder, given) if part)
    return Composed(replace(paper, copy=numbered if several else "", holder=holder), choices)


def _extract(make: Callable[[DirectoryEdition], Content]) -> Callable[[_Office], Composed]:
    return lambda office: Composed(make(office.edition()), office.choices)


def _addendum(office: _Office) -> Composed:
    earlier = edition_printed(office.whole, office.choices.since)
    readers = _readers_of_edition(office.whole, earlier.printing)
    now = office.choices
    choices = replace(
        earlier.choices,
        document="addendum",
        audience=readers.code,
        as_at=now.as_at,
        since=earlier.printing.id,
        copy=now.copy,
        copies=now.copies,
        holder=now.holder,
        second="",
    )
    found = None
    if choices.search:
        # The day of a search goes with its edition; an addendum is of its own day.
        terms = parse(search_text(office.whole, choices.search)).terms
        timeless = " ".join(str(term) for term in terms if term.field != "as-at")
        found = chosen(office.whole, timeless, today=office.today, as_at=choices.as_at)
    again = replace(office, choices=choices, found=found, readers=readers)
    edition = with_fields(again.edition(), choices.shown)
    words = again.words()
    before = earlier.edition
    changes = differences(again.register, known(before), known(edition), again.audience, words)
    named = " · ".join(part for part in (before.title, before.issue, before.as_at) if part)
    number = next_number(office.whole, earlier.printing.id, choices.as_at)
    to = AddendumTo(number, named, now.marking)
    paper = addendum_paper(edition, changes, to, words)
    return Composed(paper, choices, number=number, circle=readers if readers.is_own else None)


def _readers_of_edition(register: Register, printing: Printing) -> Readers:
    """Return for whom an addendum is: who got the edition, with what they get no more left out."""
    then = readers_printed(printing)
    try:
        return then.within(readers_named(register, then.name)) if then.is_own else then
    except NoSuchAudience:
        return then


def _confirmation(office: _Office) -> Composed:
    choices, register = office.choices, office.whole
    if choices.campaign:
        sheets = campaign_sheets(
            register, choices.campaign, today=office.day, states=(choices.state,)
        )
        if not sheets:
            raise NotAsked("Nothing of this State's sheet is in force.", place=choices.state)
        sheet = sheets[0]
    else:
        sheet = sheet_without_campaign(
            register, choices.state, today=office.day, language=choices.language
        )
    language = sheet.paper.language
    return Composed(sheet.paper, replace(choices, audience="network", language=language))


def _labels(office: _Office) -> Composed:
    edition = office.edition()
    reached, left_out = _reached(office.addressed(edition))
    return Composed(labels(edition, reached, office.choices), office.choices, left_out)


def _envelopes(office: _Office) -> Composed:
    edition = office.edition()
    reached, left_out = _reached(office.addressed(edition))
    return Composed(envelopes(edition, reached, office.choices), office.choices, left_out)


def _letters(office: _Office) -> Composed:
    edition = office.edition()
    marked = replace(office.choices, marking=edition.marking)
    paper = letters(edition, office.addressed(edition), marked)
    return Composed(paper, marked)


def _of_event(office: _Office) -> Composed:
    made = event_document(office.whole, office.choices, office.readers)
    choices = replace(office.choices, language=made.content.language)
    return Composed(made.content, choices, troubles=made.troubles, records=made.records)


def _reached(listed: list[Addressee]) -> tuple[list[Addressee], tuple[str, ...]]:
    """Return those with an address, and the names of the others."""
    missed = tuple(item.name for item in listed if not item.can_be_reached)
    return [item for item in listed if item.can_be_reached], missed


_MAKERS: dict[str, Callable[[_Office], Composed]] = {
    "directory": _directory,
    "booklet": _booklet,
    "practitioners": _practitioners,
    "state": _state,
    "theme": _extract(theme_sheet),
    "addendum": _addendum,
    "vacancies": _extract(vacancy_list),
    "phones": _extract(telephone_list),
    "confirmation": _confirmation,
    "labels": _labels,
    "envelopes": _envelopes,
    "letters": _letters,
    **dict.fromkeys(EVENT_MAKERS, _of_event),
}
