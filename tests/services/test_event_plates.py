"""Badges, signs and plans of an event: whose, in which order, and where on the sheet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from focalnet.domain.badge_codes import badge_code
from focalnet.services.attaching import attach_content
from focalnet.services.plate_layout import card_sheet
from focalnet.services.plates import Photo, Plates
from focalnet.services.records import edit
from focalnet.services.seating_plan import places_in_horseshoe, places_in_rows
from focalnet.services.trouble import Trouble
from tests.services.seminar_office import KEY, SeminarOffice, letterings, marks

if TYPE_CHECKING:
    from collections.abc import Callable

    from focalnet.services.composing import Composed
    from focalnet.services.ports import Register
    from focalnet.services.seating_plan import Box


@pytest.fixture
def seminar(register: Register) -> SeminarOffice:
    """Give an empty seminar."""
    return SeminarOffice(register)


def page(made: Composed) -> str:
    return "\n".join(made.content.texts())


def names_on(made: Composed) -> list[str]:
    assert isinstance(made.content, Plates)
    strong = [
        piece.lines[0]
        for plate in range(len(made.content.plates))
        for piece in letterings(made, plate)
        if piece.strong and piece.whose
    ]
    return list(dict.fromkeys(strong))


def test_the_code_on_a_badge_is_that_of_the_desks_and_says_nothing(seminar: SeminarOffice) -> None:
    key = seminar.comes("Awa", "Diop", "SEN")
    own = seminar.comes("Baba", "Fall", "SEN", code="ABCDE12345")
    made = seminar.made("badges")
    assert {mark.code for mark in marks(made)} == {badge_code(KEY, key), "ABCDE12345"}
    assert own not in page(made)
    assert badge_code(KEY, key) not in page(made)


def test_without_a_key_of_the_desks_there_is_no_code_and_it_is_told(
    seminar: SeminarOffice,
) -> None:
    seminar.comes("Awa", "Diop", "SEN")
    known = seminar.register.state(seminar.event)
    edit(seminar.register, known, replace(known.value(), desk_key=""))  # type: ignore[call-arg]
    made = seminar.made("badges")
    assert (marks(made), made.troubles) == ([], (Trouble("no-code", "Awa Diop"),))


@pytest.mark.parametrize(("consent", "photos"), [("yes", 1), ("no", 0), ("", 0)])
def test_a_photo_is_on_the_badge_only_with_consent(
    seminar: SeminarOffice, consent: str, photos: int
) -> None:
    photo = attach_content(seminar.register, "awa.png", b"a picture")
    seminar.comes("Awa", "Diop", "SEN", file_photo=photo, file_photo_consent=consent)
    made = seminar.made("badges").content
    assert isinstance(made, Plates)
    found = [piece for piece in made.plates[0].pieces if isinstance(piece, Photo)]
    assert (len(found), made.pictures) == (photos, (b"a picture",) * photos)


@pytest.mark.parametrize("size", ["90x54", "86x54", "A6"])
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_each_back_lies_behind_its_front_when_the_sheet_is_turned_over(
    seminar: SeminarOffice, size: str, paper: str
) -> None:
    for number in range(11):
        seminar.comes("A", f"Family{number}", "SEN")
    made = seminar.made("badges", size=size, paper=paper, back="text", note="Call 112")
    assert isinstance(made.content, Plates)
    sheets = len(made.content.plates)
    assert sheets % 2 == 0
    found = 0
    for sheet in range(0, sheets, 2):
        bands = [
            (item.left, item.top, item.width)
            for item in letterings(made, sheet)
            if item.ink == "white"
        ]
        backs = [item for item in letterings(made, sheet + 1)]
        fronts = [made.content.width - left - width / 2 for left, _, width in bands]
        behind = [item.left + item.width / 2 for item in backs]
        assert behind == pytest.approx(fronts)
        found += len(bands)
    assert found == 11


def test_cards_stand_apart_inside_the_sheet() -> None:
    for card in ((90.0, 54.0), (86.0, 54.0), (105.0, 148.0)):
        for paper in ("A4", "A5", "Letter"):
            sheet = card_sheet(paper, card)
            places = [sheet.place(number) for number in range(sheet.count)]
            assert len({*places}) == sheet.count
            for left, top in places:
                assert left >= -0.01 or card[0] > sheet.width
                assert left + card[0] <= sheet.width + 0.01
                assert top + card[1] <= sheet.height + 0.01
    assert card_sheet("A4", (90.0, 54.0)).count == 10


def test_one_badge_to_a_page_for_a_card_printer_front_then_back(seminar: SeminarOffice) -> None:
    seminar.comes("Awa", "Diop", "SEN")
    seminar.comes("Baba", "Fall", "SEN")
    made = seminar.made("badges", single=True, size="86x54", back="blank").content
    assert isinstance(made, Plates)
    assert (made.width, made.height, len(made.plates)) == (86.0, 54.0, 4)
    assert [bool(plate.pieces) for plate in made.plates] == [True, False, True, False]


def test_one_badge_can_be_printed_alone(seminar: SeminarOffice) -> None:
    key = seminar.comes("Awa", "Diop", "SEN")
    seminar.comes("Baba", "Fall", "SEN")
    assert names_on(seminar.made("badges", participant=key)) == ["Awa Diop", "Senegal"]


def test_an_arabic_badge_is_mirrored(seminar: SeminarOffice) -> None:
    seminar.comes("Awa", "Diop", "SEN")
    [left], [right] = (marks(seminar.made("badges", language=code)) for code in ("en", "ar"))
    first = 210 - 2 * 90 - 4  # what is left and right of two cards
    assert left.left - first / 2 == pytest.approx(90 - (right.left - first / 2) - left.side)


def test_the_room_is_in_alphabetical_order_from_the_state_drawn_by_lot(
    seminar: SeminarOffice,
) -> None:
    for state in ("SEN", "DEU", "GMB", "JOR"):
        seminar.comes("A", state.title(), state)
    seminar.comes("Ines", "Beispiel", body="Registry", capacity="organiser")
    for plan in ("rows", "horseshoe"):
        made = seminar.made("seating", plan=plan, first="jor")
        assert names_on(made) == ["Jordan", "Senegal", "Gambia", "Germany"]
    french = seminar.made("seating", order="fr")
    assert names_on(french) == ["Germany", "Gambia", "Jordan", "Senegal"]


def eight_across(count: int, area: Box) -> list[Box]:
    return places_in_rows(count, area, 8)


@pytest.mark.parametrize("plan", [eight_across, places_in_horseshoe])
@pytest.mark.parametrize("count", [1, 2, 5, 28, 125])
def test_every_place_of_the_room_is_on_the_page_and_none_on_another(
    plan: Callable[[int, Box], list[Box]], count: int
) -> None:
    boxes = plan(count, (12.0, 41.0, 273.0, 157.0))
    assert len(boxes) == count
    for at, (left, top, width, height) in enumerate(boxes):
        assert left >= 11.9
        assert top >= 40.9
        assert left + width <= 285.1
        assert top + height <= 198.1
        for other in boxes[:at]:
            apart = (
                left + width <= other[0] + 0.01
                or other[0] + other[2] <= left + 0.01
                or top + height <= other[1] + 0.01
                or other[1] + other[3] <= top + 0.01
            )
            assert apart


def test_a_table_sign_says_the_same_on_both_sides(seminar: SeminarOffice) -> None:
    seminar.comes("A", "Diop", "GMB")
    made = seminar.made("table-signs", second="fr")
    upright = [item for item in letterings(made) if not item.over]
    turned = [item for item in letterings(made) if item.over]
    assert [item.lines for item in upright] == [item.lines for item in turned]
    assert [item.lines[0] for item in upright] == ["Gambia", "Gambie", "Sixth seminar"]
    for one, other in zip(upright, turned, strict=True):
        assert one.top + one.height / 2 + other.top + other.height / 2 == pytest.approx(210.0)
