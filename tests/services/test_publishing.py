"""An edition of the directory holds what its readers may know, in the order of the trade."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.domain.audience import Audience
from focalnet.domain.records import Channel, Designation, Institution, Person, Post, State, Theme
from focalnet.domain.values import Confirmation, Instrument, LocalName, Name, Phone, Title
from focalnet.services.publishing import EditionChoices, NotAChoice, directory_edition
from focalnet.services.reference import state_id
from focalnet.services.words import LANGUAGES, UnknownLanguage
from tests.factories import Shelf, chances, random_record, secret_texts

if TYPE_CHECKING:
    from collections.abc import Iterable
    from random import Random

    from focalnet.domain.record import Record
    from focalnet.services.edition import DirectoryEdition, Entry

TODAY = date(2026, 11, 27)
NARROWER = st.sampled_from((Audience.PUBLIC, Audience.NETWORK))
THEMES = ("assets", "relocation")


def edition(
    records: Iterable[Record],
    audience: Audience = Audience.FULL,
    *,
    retired: Iterable[str] = (),
    **chosen: Any,
) -> DirectoryEdition:
    choices = EditionChoices(chosen.pop("language", "en"), audience, TODAY, **chosen)
    return directory_edition(Shelf(records, retired).as_register(), choices)


def entries(made: DirectoryEdition) -> list[Entry]:
    of_states = [
        entry for group in made.groups for state in group.states for entry in state.entries
    ]
    return of_states + [entry for group in made.groups for entry in group.entries]


def random_register(chance: Random) -> list[Record]:
    """Return a small register with a random text in every field."""
    made: list[Record] = [Theme(id=f"t-{code}", code=code) for code in THEMES]
    made += [
        random_record(chance, "state", state_id(code), code=code, region=region, status=())
        for code, region in (("SEN", "AFR"), ("JOR", "APG"))
    ]
    states, holders = ("SEN", "JOR", ""), ("p0", "p1", "i0", state_id("SEN"), "")
    for number in range(2):
        state, house, person = chance.choice(states), f"i{number}", f"p{number}"
        for kind, key, fixed in (
            ("institution", house, {"state": state, "parent": f"i{1 - number}"}),
            ("person", person, {"state": state, "institution": house}),
            ("post", f"o{number}", {"institution": house, "holder": person}),
            ("channel", f"c{number}", {"state": chance.choice(states), "institution": house}),
        ):
            made.append(random_record(chance, kind, key, **fixed))
    for number in range(3):
        fixed = {
            "holder": chance.choice(holders),
            "state": chance.choice(states),
            "theme": chance.choice(("", *THEMES)),
        }
        made.append(random_record(chance, "designation", f"d{number}", **fixed))
    return made


registers = chances.map(random_register)


@given(records=registers, audience=NARROWER, language=st.sampled_from(LANGUAGES))
def test_no_text_above_the_audience_is_on_a_page(
    records: list[Record], audience: Audience, language: str
) -> None:
    page = "\n".join(edition(records, audience, language=language).texts())
    secret = [text for record in records for text in secret_texts(record, audience)]
    assert [text for text in secret if text in page] == []


@given(records=registers, audience=NARROWER, theme=st.sampled_from(("", *THEMES)))
def test_a_page_does_not_betray_that_roles_in_relocation_exist(
    records: list[Record], audience: Audience, theme: str
) -> None:
    without = [record for record in records if getattr(record, "theme", "") != "relocation"]
    assert edition(records, audience, theme=theme) == edition(without, audience, theme=theme)


@given(records=registers)
def test_the_register_itself_is_not_changed_by_printing(records: list[Record]) -> None:
    before = list(records)
    edition(records, Audience.PUBLIC)
    assert records == before


SENEGAL = State(
    id=state_id("SEN"),
    code="SEN",
    region="AFR",
    names=(
        LocalName(id="1", language="en", text="Senegal"),
        LocalName(id="2", language="ar", text="السنغال"),
    ),
)
MINISTRY = Institution(
    id="house",
    state="SEN",
    names=(
        Name(id="1", text="Ministère de la Justice", language="fr"),
        Name(id="2", text="Ministry of Justice", language="en"),
        Name(id="3", text="MJ", language="en", kind="alias"),
    ),
)
AWA = Person(
    id="awa",
    state="SEN",
    institution="house",
    names=(
        Name(id="1", text="Awa DIOP", kind="original", language="fr", script="Latn"),
        Name(id="2", text="أوا ديوب", kind="alias", language="ar", script="Arab"),
    ),
    titles=(
        Title(id="1", text="S.E.", language="fr"),
        Title(id="2", text="Director", language="en"),
        Title(id="3", text="H.E.", language="en"),
    ),
    phones=(
        Phone(id="1", text="+221 555 01", kind="work", extension="12"),
        Phone(id="2", text="+221 555 02", kind="duty", preferred="yes"),
    ),
    notes="Speaks Wolof",
)
DIRECTOR = Post(
    id="post",
    institution="house",
    holder="awa",
    titles=(Title(id="1", text="Director", language="en"),),
)
NATIONAL = Designation(
    id="national",
    kind="national",
    holder="awa",
    state="SEN",
    rank="primary",
    start="2024-05",
    instrument=Instrument(kind="note-verbale", reference="NV/7", dated="2024-05-02"),
    confirmed=Confirmation(on="2026-01-31"),
)
OFFICE = (SENEGAL, MINISTRY, AWA, DIRECTOR)


def test_a_focal_point_is_printed_with_post_house_and_acts() -> None:
    [entry] = entries(edition([*OFFICE, NATIONAL]))
    assert entry.capacity == "National focal point · primary"
    assert entry.names == ("Awa DIOP",)
    assert entry.lines == ("H.E.", "Director", "Ministry of Justice")
    assert [(item.label, item.value) for item in entry.labelled] == [
        ("Duty officer", "+221 555 02"),
        ("Telephone", "+221 555 01 ext. 12"),
        ("Since", "May 2024"),
        ("Instrument", "note verbale · NV/7 · 2 May 2024"),
    ]
    assert entry.notes == ("Speaks Wolof",)
    assert entry.confirmed == "Last confirmed on 31 January 2026"


def test_the_public_gets_name_post_and_dates_and_nothing_else() -> None:
    [entry] = entries(edition([*OFFICE, NATIONAL], Audience.PUBLIC))
    assert entry.names == ("Awa DIOP",)
    assert [item.label for item in entry.labelled] == ["Since"]
    assert (entry.notes, entry.confirmed) == ((), "")


def test_a_page_says_what_it_leaves_out() -> None:
    for audience in Audience:
        legend = " ".join(edition([*OFFICE, NATIONAL], audience).legend)
        assert ("telephone" in legend) == (audience is Audience.PUBLIC)
        assert ("notes" in legend) == (audience is not Audience.FULL)


def test_a_state_is_named_and_sorted_in_the_language_of_the_page() -> None:
    made = edition([*OFFICE, NATIONAL], language="ar")
    assert made.right_to_left
    assert made.groups[0].states[0].name == "السنغال"


def test_a_vacancy_is_printed_as_one() -> None:
    [entry] = entries(edition([SENEGAL, replace(NATIONAL, holder="")], Audience.PUBLIC))
    assert (entry.vacant, entry.names) == (True, ())


def test_what_is_over_or_to_come_is_not_printed() -> None:
    over = replace(NATIONAL, end="2026-11-27")
    to_come = replace(NATIONAL, id="later", start="2026-12")
    last_day = replace(NATIONAL, id="still", end="2026-11-28")
    assert len(entries(edition([*OFFICE, over, to_come, last_day]))) == 1


@pytest.mark.parametrize("audience", list(Audience))
def test_a_retired_holder_is_not_printed(audience: Audience) -> None:
    made = edition([*OFFICE, NATIONAL], audience, retired=["awa"])
    assert entries(made) == []


def test_a_holder_who_may_not_be_seen_is_not_printed_as_a_vacancy() -> None:
    closed = replace(AWA, confidentiality="full")
    made = edition([SENEGAL, MINISTRY, closed, NATIONAL], Audience.NETWORK)
    assert entries(made) == []


def test_a_state_kept_for_the_office_is_not_printed_nor_are_its_focal_points() -> None:
    closed = replace(SENEGAL, confidentiality="full")
    made = edition([closed, MINISTRY, AWA, NATIONAL], Audience.NETWORK)
    assert made.groups == ()
    assert len(entries(edition([closed, MINISTRY, AWA, NATIONAL]))) == 1


def test_a_mandate_for_a_group_stands_with_the_group_and_says_where_its_holder_is_from() -> None:
    regional = Designation(id="d", kind="regional", region="AFR", holder="awa", state="")
    [group] = edition([*OFFICE, regional]).groups
    assert [entry.lines[-1] for entry in group.entries] == ["Senegal"]
    assert group.states == ()


def test_a_mandate_of_a_state_that_is_not_on_record_is_not_lost() -> None:
    [entry] = entries(edition([AWA, replace(NATIONAL, state="XYZ")]))
    assert entry.names == ("Awa DIOP",)


def test_entries_stand_by_kind_and_rank() -> None:
    acting = replace(NATIONAL, id="a", rank="acting")
    practitioner = replace(NATIONAL, id="b", kind="practitioner", rank="")
    newer = replace(NATIONAL, id="c", kind="liaison-judge", rank="second")
    made = entries(edition([*OFFICE, newer, practitioner, acting, NATIONAL]))
    assert [entry.capacity for entry in made] == [
        "National focal point · primary",
        "National focal point · acting",
        "National practitioner",
        "liaison-judge · second",
    ]


def test_the_channel_in_force_and_the_one_to_come_are_printed_the_old_one_is_not() -> None:
    channels = [
        Channel(id="a", state="SEN", kind="diplomatic", received="2002-07-01", end="2020-01-01"),
        Channel(id="b", state="SEN", kind="ministry", institution="house", end="2026-12-20"),
        Channel(id="c", state="SEN", kind="urgent", received="2002-07-01", wording="By any means."),
        Channel(id="d", state="SEN", kind="embassy", received="2026-11-05", languages=("fr", "wo")),
    ]
    [group] = edition([SENEGAL, MINISTRY, *channels], Audience.PUBLIC).groups
    printed = group.states[0].channels
    assert [channel.authority for channel in printed] == [
        "Ministry or office · Ministry of Justice",
        "Embassy",
        "Urgent channel",
    ]
    told = [[(item.label, item.value) for item in channel.labelled] for channel in printed]
    assert told[0] == [("Until", "20 December 2026")]
    assert told[1] == [("Languages", "French, Wolof"), ("In effect from", "20 December 2026")]
    assert group.states[0].remark == "No focal point on record"


def test_a_theme_is_called_as_the_register_calls_it() -> None:
    names = (LocalName(id="1", language="en", text="Frozen money"),)
    theme = Theme(id="t", code="assets", names=names)
    made = edition([*OFFICE, theme, replace(NATIONAL, theme="assets")], theme="assets")
    assert "Frozen money" in made.subtitle
    assert "Frozen money" in entries(made)[0].capacity


@pytest.mark.parametrize(
    "chosen", [{"region": "XXX"}, {"theme": "cooking"}, {"state": "XXX"}], ids=str
)
def test_a_choice_that_is_none_is_refused(chosen: dict[str, Any]) -> None:
    with pytest.raises(NotAChoice):
        edition([SENEGAL], **chosen)


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(UnknownLanguage):
        edition([SENEGAL], language="xx")


def test_an_edition_of_one_state_says_so() -> None:
    made = edition([*OFFICE, NATIONAL], state="SEN")
    assert made.subtitle == "Senegal"
    assert any("only part" in line and "Senegal" in line for line in made.legend)
