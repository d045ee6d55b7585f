"""Labels, envelopes and letters go to every holder once, at the address readers may see."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from focalnet.domain.records import Channel
from focalnet.domain.template import TemplateBroken
from focalnet.domain.values import Address, LocalName
from focalnet.services.cells import Cells
from focalnet.services.composing import Composed, composed
from focalnet.services.documents import PrintChoices
from focalnet.services.mailing import address_box
from focalnet.services.paper import Heading, PageBreak, Paper, Paragraph
from focalnet.services.stocks import ENVELOPES, STOCKS
from tests.services.print_office import TODAY, PrintOffice
from tests.services.test_publishing import AWA, DIRECTOR, MINISTRY, NATIONAL, SENEGAL

if TYPE_CHECKING:
    from focalnet.domain.record import Record

STREET = Address(id="1", text="12 avenue Exemple", city="Dakar", postcode="10000", country="SEN")
HOME = Address(id="2", text="1 rue Privée", kind="home", city="Dakar")
HOUSE = replace(MINISTRY, addresses=(STREET,))


def made(document: str, *records: Record, **chosen: Any) -> Composed:
    kept = records or (SENEGAL, HOUSE, AWA, DIRECTOR, NATIONAL)
    choices = PrintChoices(document, **chosen)
    return composed(PrintOffice(kept).as_register(), choices, today=TODAY)


def cells(document: str, *records: Record, **chosen: Any) -> Cells:
    content = made(document, *records, **chosen).content
    assert isinstance(content, Cells)
    return content


def test_a_label_bears_name_post_address_and_country() -> None:
    [label] = cells("labels").cells
    assert label.lines == (
        "Awa DIOP",
        "H.E.",
        "Director",
        "Ministry of Justice",
        "12 avenue Exemple",
        "10000 Dakar",
        "SENEGAL",
    )


def test_post_goes_to_the_country_without_its_article() -> None:
    article = (LocalName(id="1", language="en", text="Gambia (the)"),)
    [label] = cells("labels", replace(SENEGAL, names=article), HOUSE, AWA, NATIONAL).cells
    assert label.lines[-1] == "GAMBIA"


def test_who_holds_several_mandates_gets_one_label() -> None:
    second = replace(NATIONAL, id="second", kind="thematic")
    assert len(cells("labels", SENEGAL, HOUSE, AWA, NATIONAL, second).cells) == 1


def test_an_address_of_their_own_comes_before_that_of_the_house() -> None:
    own = replace(AWA, addresses=(HOME, Address(id="3", text="BP 7\nDakar")))
    [label] = cells("labels", SENEGAL, HOUSE, own, NATIONAL, audience="full").cells
    assert "BP 7" in label.lines
    assert "1 rue Privée" not in label.lines


def test_private_addresses_are_not_printed_for_the_network() -> None:
    own = replace(AWA, addresses=(HOME,))
    [label] = cells("labels", SENEGAL, HOUSE, own, NATIONAL).cells
    assert "12 avenue Exemple" in label.lines
    found = made("labels", SENEGAL, MINISTRY, own, NATIONAL)
    assert found.left_out == ("Awa DIOP",)


def test_who_has_no_address_for_these_readers_is_named_as_left_out() -> None:
    found = made("labels", audience="public")
    assert found.left_out == ("Awa DIOP",)
    assert isinstance(found.content, Cells)
    assert found.content.cells == ()


def test_a_state_that_is_a_focal_point_is_written_to_through_its_official_channel() -> None:
    itself = replace(NATIONAL, kind="regional", holder=SENEGAL.id)
    channel = Channel(
        id="channel", state="SEN", kind="ministry", institution="house", received="2002"
    )
    [label] = cells("labels", SENEGAL, HOUSE, channel, itself).cells
    assert label.lines == (
        "Senegal",
        "Ministry of Justice",
        "12 avenue Exemple",
        "10000 Dakar",
        "SENEGAL",
    )
    over = replace(channel, end="2020")
    for records in ((SENEGAL, HOUSE, itself), (SENEGAL, HOUSE, over, itself)):
        assert made("labels", *records).left_out == ("Senegal",)


def test_labels_begin_where_the_sheet_is_still_whole() -> None:
    stock = STOCKS["L7160"]
    [label] = cells("labels", start=5, across=1.0, down=-0.5).cells
    sheet, left, top = stock.place(4)
    assert (label.page, label.left, label.top) == (sheet, left + 1.0, top - 0.5)
    assert (left, top) == pytest.approx((7.2 + 66.0, 15.1 + 38.1))


def test_a_template_of_ones_own_fills_labels() -> None:
    [label] = cells("labels", template="{name}{?phone} ({phone}){/}\n{city}").cells
    assert label.lines == ("Awa DIOP (+221 555 02)", "Dakar")
    with pytest.raises(TemplateBroken) as refusal:
        made("labels", template="{name}\n{nom}")
    assert refusal.value.place == "line 2, column 1"


@pytest.mark.parametrize("name", ENVELOPES)
@pytest.mark.parametrize("window", ["", "left", "right"])
def test_an_envelope_bears_sender_and_address_apart(name: str, window: str) -> None:
    content = cells("envelopes", envelope=name, window=window, sender="Registry\nThe Hague")
    sender, address = content.cells
    paper = ENVELOPES[name]
    assert (content.width, content.height) == (paper.width, paper.height)
    assert sender.lines == ("Registry", "The Hague")
    assert address.lines[-1] == "SENEGAL"
    left, top, width, height = address_box(paper, window)
    assert (address.left, address.top) == (left, top)
    assert left >= 10
    assert left + width <= paper.width - 10
    assert top + height <= paper.height - 10
    assert top >= sender.top + sender.height or left >= sender.left + sender.width


def test_each_letter_begins_a_page() -> None:
    baba = replace(AWA, id="baba", names=())
    other = replace(NATIONAL, id="other", holder="baba", kind="thematic")
    content = made(
        "letters", SENEGAL, HOUSE, AWA, baba, NATIONAL, other,
        template="# Dear {name}\n\nFrom {office}\n{date}\n\n{!email}No e-mail.{/}",
    ).content  # fmt: skip
    assert isinstance(content, Paper)
    assert content.blocks[:3] == (
        Heading("Dear Awa DIOP", 1),
        Paragraph("From Registry\n27 November 2026"),
        Paragraph("No e-mail."),
    )
    assert content.blocks[3] == PageBreak()
    assert content.marking == "Restricted"
