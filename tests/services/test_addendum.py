"""An addendum says who came, left and changed, and repeats nothing that was closed since."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.services.composing import Composed, composed
from focalnet.services.documents import PrintChoices
from focalnet.services.paper import Facts, Paper, Paragraph, Together, WritingLines
from focalnet.services.printings import NoSuchPrinting, keep_printing, printings
from focalnet.services.records import enter, retire
from focalnet.services.setting import set_fields

if TYPE_CHECKING:
    from focalnet.domain.printing import Printing
    from focalnet.services.ports import Register

TODAY, LATER = date(2026, 11, 27), date(2027, 3, 1)


@dataclass
class Office:
    """A register with two focal points of Senegal, and what is done to it."""

    register: Register

    def __post_init__(self) -> None:
        self.awa = self.add(
            "person",
            names=[{"text": "Awa DIOP"}],
            state="SEN",
            phones=[{"text": "+221338000001", "kind": "work"}],
            emails=[{"text": "awa@example.org"}],
        )
        self.baba = self.add("person", names=[{"text": "Baba FALL"}], state="SEN")
        self.awas = self.add("designation", kind="national", holder=self.awa, state="SEN")
        self.babas = self.add(
            "designation", kind="practitioner", holder=self.baba, state="SEN", start="2024"
        )

    def add(self, record: str, **filled: Any) -> str:
        """Enter a record."""
        return enter(self.register, record, [filled])[1][0]

    def set(self, record: str, **wanted: str) -> None:
        """Set fields of a record."""
        set_fields(self.register, record, {key.replace("__", "."): wanted[key] for key in wanted})

    def print(self, document: str = "directory", day: date = TODAY, **chosen: Any) -> Printing:
        """Print a document into the journal."""
        made = self.made(document, day, **chosen)
        return keep_printing(
            self.register, made.choices, made.content, b"%PDF", today=day, number=made.number
        )

    def made(self, document: str, day: date = TODAY, **chosen: Any) -> Composed:
        """Compose a document."""
        choices = PrintChoices(
            document, **{"as_at": day.isoformat(), "audience": "network", **chosen}
        )
        return composed(self.register, choices, today=day)

    def addendum(self, **chosen: Any) -> Paper:
        """Return the addendum as it would be printed later."""
        content = self.made("addendum", LATER, **chosen).content
        assert isinstance(content, Paper)
        return content


@pytest.fixture
def office(register: Register) -> Office:
    return Office(register)


def told(paper: Paper) -> list[str]:
    """Return the strong lines of an addendum, and what is said under each."""
    lines = []
    for block in paper.blocks:
        if isinstance(block, Together):
            for part in block.blocks:
                if isinstance(part, Paragraph):
                    lines.append(part.text)
                elif isinstance(part, Facts):
                    lines += [f"{fact.label}: {fact.value}" for fact in part.facts]
    return lines


def test_an_addendum_names_who_came_who_left_and_what_changed(office: Office) -> None:
    edition = office.print(issue=4)
    carla = office.add("person", names=[{"text": "Carla SOW"}], state="SEN")
    office.add("designation", kind="thematic", theme="assets", holder=carla, state="SEN")
    office.set(office.babas, end="2027-01-31")
    office.set(office.awa, phones__1="+221338000002")
    paper = office.addendum()
    assert paper.title == "Addendum No. 1"
    text = "\n".join(paper.texts())
    assert "Edition 4" in text
    assert "As at 27 November 2026" in text
    assert told(paper) == [
        "Carla SOW · Thematic focal point · Financial investigations and freezing of assets",
        "Baba FALL · National practitioner",
        "Awa DIOP · National focal point",
        "Telephone: +221338000002",
    ]
    assert edition.document == "directory"


def test_where_nothing_changed_it_says_so_and_is_still_to_be_signed(office: Office) -> None:
    office.print()
    office.set(office.awas, confirmed='{"on": "2027-02-01"}')
    paper = office.addendum()
    assert told(paper) == []
    assert "Nothing has changed since that edition." in list(paper.texts())
    closing = paper.blocks[-1]
    assert isinstance(closing, Together)
    assert all(isinstance(part, WritingLines) for part in closing.blocks)


def test_what_was_closed_to_its_readers_since_is_not_printed_once_more(office: Office) -> None:
    office.print()
    office.set(office.awa, phones__1__audience="full", emails__1="")
    office.set(office.babas, theme="relocation")
    text = "\n".join(office.addendum().texts())
    assert "+221338000001" not in text
    assert "awa@example.org" not in text
    assert "Baba" not in text
    assert "no longer given" in text


def test_a_person_closed_since_is_not_named_as_gone(office: Office) -> None:
    office.print()
    office.set(office.baba, confidentiality="full")
    office.set(office.babas, end="2027-01-31")
    assert "Baba" not in "\n".join(office.addendum().texts())


def test_a_retired_mandate_is_told_as_gone(office: Office) -> None:
    office.print()
    retire(office.register, office.babas)
    assert told(office.addendum()) == ["Baba FALL · National practitioner"]


def test_a_new_channel_is_told(office: Office) -> None:
    office.print()
    office.add("channel", state="SEN", kind="ministry", authority="MJ", received="2026-12-01")
    assert "Authority: Ministry or office · MJ" in told(office.addendum())


def test_an_addendum_is_made_for_the_readers_and_in_the_language_of_its_edition(
    office: Office,
) -> None:
    edition = office.print(language="fr", audience="public", region="AFR")
    office.print(audience="full")
    made = office.made("addendum", LATER, since=edition.id, audience="full", language="ar")
    assert (made.choices.language, made.choices.audience) == ("fr", "public")
    assert made.choices.region == "AFR"
    assert "awa@example.org" not in "\n".join(made.content.texts())


def test_addenda_to_an_edition_are_numbered(office: Office) -> None:
    edition = office.print()
    first = office.print("addendum", LATER, since=edition.id)
    again = office.print("addendum", LATER, since=edition.id, holder="another reader")
    second = office.print("addendum", date(2027, 4, 1), since=edition.id)
    assert [item.number for item in (first, again, second)] == ["1", "1", "2"]
    assert first.since == edition.id
    assert printings(office.register)[0].id == second.id


def test_what_was_never_printed_has_no_addendum(office: Office) -> None:
    with pytest.raises(NoSuchPrinting):
        office.addendum()
    card = office.print("state", state="SEN")
    with pytest.raises(NoSuchPrinting):
        office.addendum(since=card.id)
    with pytest.raises(NoSuchPrinting):
        office.addendum(since=office.awa)


def test_an_addendum_to_a_search_looks_at_its_own_day(office: Office) -> None:
    office.print(as_at="", search="kind:practitioner as-at:2026-11")
    office.set(office.babas, end="2027-01-31")
    assert told(office.addendum()) == ["Baba FALL · National practitioner"]
