"""The demonstration is valid, invented, in every script, and the same each time."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from datetime import date, timedelta
from functools import cache
from itertools import count
from typing import TYPE_CHECKING, Any

from focalnet.domain.badge_codes import is_read_well
from focalnet.domain.casework import (
    LETTER_KINDS,
    Campaign,
    Correspondence,
    Questionnaire,
    Reply,
    Request,
)
from focalnet.domain.courses import INVITATION, PARTICIPATION, faults_in, status_of
from focalnet.domain.dates import in_force
from focalnet.domain.dossier import (
    AGREEMENTS,
    LEGISLATION_STATUS,
    SHELVES,
    Agreement,
    Legislation,
    LibraryItem,
    SavedSearch,
)
from focalnet.domain.kinds import KINDS
from focalnet.domain.local_times import instant
from focalnet.domain.membership import Membership
from focalnet.domain.participation import (
    Arrival,
    Attendance,
    Certificate,
    Invitation,
    Participation,
    Registration,
)
from focalnet.domain.plain import checked_record, record_to_plain
from focalnet.domain.presence import who_came
from focalnet.domain.programme import programme_warnings
from focalnet.domain.query import parse
from focalnet.domain.records import (
    CHANNEL_KINDS,
    DESIGNATION_KINDS,
    RANKS,
    Channel,
    Designation,
    Institution,
    Person,
    Post,
    State,
)
from focalnet.domain.schema import rules
from focalnet.domain.seminars import EVENT_KINDS, Event, Sitting
from focalnet.services.attaching import attached
from focalnet.services.completing import completed
from focalnet.services.composing import composed
from focalnet.services.demonstration import (
    PEOPLE,
    PROMINENT,
    demonstration_records,
    fill_with_demonstration,
)
from focalnet.services.documents import PrintChoices
from focalnet.services.library import LibrarySearch, find_items
from focalnet.services.ports import Selection
from focalnet.services.reference import reference_records
from tests.factories import Shelf
from tests.services.print_office import PrintOffice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from focalnet.domain.record import Record
    from focalnet.services.ports import Register

TODAY = date(2026, 11, 27)
SCRIPTS: dict[str, str | tuple[str, ...]] = {
    "Arab": "ARABIC",
    "Armn": "ARMENIAN",
    "Beng": "BENGALI",
    "Hans": "CJK",
    "Cyrl": "CYRILLIC",
    "Ethi": "ETHIOPIC",
    "Geor": "GEORGIAN",
    "Grek": "GREEK",
    "Khmr": "KHMER",
    "Kore": "HANGUL",
    "Jpan": ("CJK", "HIRAGANA", "KATAKANA", "IDEOGRAPHIC"),
    "Latn": "LATIN",
}
DOMAIN = re.compile(r"(?:@|//)([\w.-]+)")
INVENTED = re.compile(r"(?:[\w-]+\.)*example\.(?:org|net)")


class CountedIds:
    """Ids that count, so that two runs can be compared."""

    def __init__(self) -> None:
        self._numbers = count()

    def record(self) -> str:
        return f"00000000-0000-7000-8000-{next(self._numbers):012}"

    def element(self) -> str:
        return f"{next(self._numbers):016}"


@cache
def reference() -> tuple[Record, ...]:
    return tuple(reference_records())


def made(people: int) -> list[Record]:
    states = [state for state in reference() if isinstance(state, State)]
    return list(demonstration_records(CountedIds(), states, people, TODAY))


@cache
def demonstration() -> tuple[Record, ...]:
    return tuple(made(PEOPLE))


def of_kind(kind: type[Any]) -> list[Any]:
    return [record for record in demonstration() if isinstance(record, kind)]


def test_every_record_is_as_if_entered_by_hand() -> None:
    for record in demonstration():
        plain = record_to_plain(record)
        assert checked_record(record.KIND, record.id, plain, new_id=str) == record


def pointed(part: Any) -> Iterator[str]:
    """Yield the ids of the records that a record or one of its values points to."""
    for rule in rules(type(part)):
        content = getattr(part, rule.name)
        if rule.shape == "record" and content:
            yield content
        for item in content if rule.shape == "values" else ():
            yield from pointed(item)


def test_every_reference_leads_to_a_record_made_before_it() -> None:
    known = {record.id for record in reference()}
    for record in demonstration():
        assert set(pointed(record)) <= known, record
        known.add(record.id)


def test_states_themes_and_spans_stand_the_checks_of_the_register() -> None:
    shelf = Shelf((*reference(), *demonstration())).as_register()
    assert completed(shelf, demonstration()) == list(demonstration())


def test_it_is_the_same_each_time_and_has_as_many_people_as_asked() -> None:
    assert made(PEOPLE) == list(demonstration())
    for people in (1, 7, 130, 1500):
        assert sum(isinstance(record, Person) for record in made(people)) == people


def test_there_are_around_120_states_of_all_groups_with_names_in_many_scripts() -> None:
    people = of_kind(Person)
    assert len(people) == PEOPLE
    assert 115 <= len({person.state for person in people}) <= 135
    scripts = {name.script for person in people for name in person.names}
    assert len(scripts) >= 15


def test_names_are_written_in_the_script_they_say() -> None:
    for person in of_kind(Person):
        for name in person.names:
            word = SCRIPTS.get(name.script)
            letters = [unicodedata.name(sign) for sign in name.text if sign.isalpha()]
            assert not word or all(letter.startswith(word) for letter in letters), name


def test_everyone_has_a_name_in_latin_letters_for_the_list() -> None:
    for person in of_kind(Person):
        assert any(name.script == "Latn" and name.kind != "alias" for name in person.names)


def test_no_real_address_is_in_it() -> None:
    for record in demonstration():
        found = DOMAIN.findall(repr(record))
        assert all(INVENTED.fullmatch(domain) for domain in found), record


def test_numbers_are_of_invented_ranges() -> None:
    phones = [
        phone for kind in (Person, Institution) for item in of_kind(kind) for phone in item.phones
    ]
    assert len(phones) > PEOPLE
    for phone in phones:
        assert re.fullmatch(r"\+\d{1,3}(?:5550\d{5}|\d{3}55501\d\d)", phone.e164), phone
        assert phone.e164.lstrip("+") in re.sub(r"\D", "", phone.text)


def test_all_kinds_ranks_and_shapes_are_there() -> None:
    designations = of_kind(Designation)
    assert {item.kind for item in designations} == set(DESIGNATION_KINDS)
    assert {item.rank for item in designations} >= set(RANKS)
    assert {item.kind for item in of_kind(Channel)} == set(CHANNEL_KINDS)


def test_there_are_vacancies_past_mandates_and_stale_confirmations() -> None:
    designations = of_kind(Designation)
    confirmed = [item.confirmed.on for item in designations if item.confirmed]
    a_year_ago = (TODAY - timedelta(days=365)).isoformat()
    stale = [day for day in confirmed if day < a_year_ago]
    past = [item for item in designations if not in_force(item.start, item.end, TODAY)]
    assert sum(not item.holder for item in designations) >= 10
    assert len(past) >= 60
    assert 50 <= len(stale) <= len(confirmed) // 2
    assert any(not post.holder for post in of_kind(Post))


def test_holders_are_persons_institutions_and_states() -> None:
    known = {record.id: record.KIND for record in (*reference(), *demonstration())}
    holders = Counter(known[item.holder] for item in of_kind(Designation) if item.holder)
    assert set(holders) == {"person", "institution", "state"}


def test_some_states_have_changed_their_channel_under_rule_180() -> None:
    channels = of_kind(Channel)
    effective = {(item.state, item.effective) for item in channels}
    replaced = [item for item in channels if item.end]
    assert len(replaced) >= 10
    assert all((item.state, item.end) in effective for item in replaced)
    to_come = [item for item in replaced if item.end > TODAY.isoformat()]
    assert 0 < len(to_come) < len(replaced)


def test_a_prominent_office_is_complete() -> None:
    for code in PROMINENT:
        held = [item for item in of_kind(Designation) if item.state == code and item.holder]
        assert {"national", "mission", "operational"} <= {item.kind for item in held}, code


def test_nothing_is_dated_after_today_but_ends() -> None:
    for item in of_kind(Designation):
        assert item.start <= TODAY.isoformat()
        assert not item.confirmed or item.start[:7] <= item.confirmed.on[:7]
        assert not item.confirmed or item.confirmed.on <= TODAY.isoformat()


def test_every_kind_of_record_is_there() -> None:
    known = {record.KIND for record in (*reference(), *demonstration())}
    # Printings and presets are made by printing, the others by decisions: never invented.
    assert known == set(KINDS) - {"printing", "preset", "likeness"}


def test_a_campaign_is_running_and_some_have_answered() -> None:
    [campaign] = of_kind(Campaign)
    assert campaign.opened < TODAY.isoformat() < campaign.deadline
    assert str(parse(campaign.selection)) == campaign.selection
    requests = of_kind(Request)
    assert len(requests) >= 20
    answers = {request.answer for request in requests}
    assert answers >= {"", "confirmed", "corrected"}
    assert all(request.asked for request in requests)
    assert all(bool(request.answered) == (request.how != "") for request in requests)


def test_one_questionnaire_is_over_and_one_is_running() -> None:
    over, running = sorted(of_kind(Questionnaire), key=lambda item: item.deadline)
    assert over.deadline < TODAY.isoformat() < running.deadline
    replies = [item for item in of_kind(Reply) if item.questionnaire == over.id]
    received = [item for item in replies if item.received]
    assert 20 <= len(received) < len(replies)
    assert len({item.language for item in received}) >= 3
    assert all(item.sent <= item.received <= TODAY.isoformat() for item in received)


def test_dossiers_show_every_shelf_status_and_kind_of_agreement() -> None:
    assert {item.shelf for item in of_kind(LibraryItem)} == set(SHELVES) - {"instrument"}
    assert {item.status for item in of_kind(Legislation)} == set(LEGISLATION_STATUS)
    assert {item.theme for item in of_kind(Agreement)} == set(AGREEMENTS)
    assert {item.kind for item in of_kind(Correspondence)} == set(LETTER_KINDS) - {"other"}
    secret = [item for item in of_kind(Correspondence) if item.kind == "non-essential-contact"]
    assert secret
    assert all(item.confidentiality == "full" for item in secret)
    assert len({item.network for item in of_kind(Membership)}) >= 3


def seminar(ordinal: str, kind: str = "seminar") -> Event:
    events: list[Event] = of_kind(Event)
    [event] = [item for item in events if (item.ordinal, item.kind) == (ordinal, kind)]
    return event


def of_event(kind: type[Any], event: Event) -> list[Any]:
    return [item for item in of_kind(kind) if item.event == event.id]


def test_the_sixth_seminar_was_held_by_28_focal_points_of_17_states_and_its_workshop() -> None:
    sixth, workshop = seminar("6"), seminar("6", "workshop")
    people = of_event(Participation, sixth)
    came = who_came(of_event(Arrival, sixth), of_event(Attendance, sixth))
    there = [item for item in people if item.id in came]
    assert (len(there), len({item.state for item in there})) == (35, 17)
    assert sum(item.capacity == "focal-point" for item in there) == 28
    assert len(there) < len(people)
    assert {item.participation for item in of_event(Certificate, sixth)} == came
    assert 0 < len(of_event(Registration, sixth)) < len(people)
    assert {item.status for item in of_event(Attendance, sixth)} >= {"present", "partial"}
    assert any(item.undone for item in of_event(Arrival, sixth))
    assert (sixth.status, workshop.status, workshop.parent) == ("held", "held", sixth.id)
    assert date.fromisoformat(workshop.start) - date.fromisoformat(sixth.end) == timedelta(days=1)
    assert len(of_event(Participation, workshop)) < len(people)
    assert {seminar("5").kind, workshop.kind} <= set(EVENT_KINDS)


def test_a_seminar_is_postponed_with_a_reason_and_another_is_coming() -> None:
    seventh, eighth = seminar("7"), seminar("8")
    assert (seventh.status, seventh.start) == ("postponed", "")
    assert seventh.turns[-1].reason
    assert of_event(Invitation, seventh)
    assert eighth.status == "invited"
    assert TODAY.isoformat() < eighth.deadline < eighth.start
    answers = {status_of(item.steps) for item in of_event(Invitation, eighth)}
    assert answers >= {"sent", "accepted", "regrets"}


def test_seminars_follow_their_courses_and_nothing_in_them_is_odd() -> None:
    for event in of_kind(Event):
        assert all(turn.on <= TODAY.isoformat() for turn in event.turns)
        sittings = of_event(Sitting, event)
        assert sittings
        assert programme_warnings(event, sittings) == []
        for item in sittings:
            assert instant(item.start, event.zone) < instant(item.end, event.zone)
    for letter in of_kind(Invitation):
        assert not faults_in(INVITATION, letter.steps)
        assert all(step.on <= TODAY.isoformat() for step in letter.steps)
    for item in of_kind(Participation):
        assert not faults_in(PARTICIPATION, item.stages)
        assert all(stage.on <= TODAY.isoformat() for stage in item.stages)
        assert is_read_well(item.code)
    sittings_by_id = {item.id: item for item in of_kind(Sitting)}
    for mark in of_kind(Attendance):
        sitting = sittings_by_id[mark.sitting]
        assert not mark.start or sitting.start < mark.start < mark.end <= sitting.end


def test_saved_searches_can_be_read() -> None:
    for saved in of_kind(SavedSearch):
        assert str(parse(saved.query)) == saved.query


def test_regional_thematic_focal_points_are_proposed_and_appointed() -> None:
    regional = [item for item in of_kind(Designation) if item.kind == "regional-thematic"]
    assert {item.stage for item in regional} == {"", "proposed"}


def test_a_register_is_filled_and_a_few_people_are_retired(register: Register) -> None:
    told: list[tuple[int, int]] = []
    fill_with_demonstration(register, PEOPLE, TODAY, lambda *now: told.append(now))
    assert (told[0], told[-1]) == ((0, PEOPLE), (PEOPLE, PEOPLE))
    whole = register.count(Selection(("person",), retired=True))
    assert whole == PEOPLE
    assert 0 < whole - register.count(Selection(("person",))) < 10
    assert [line.action for line in register.actions()][:2] == ["demonstration", "demonstration"]
    hits = register.find("badji", 5, ("person",))
    assert hits
    assert all("BADJI" in hit.row.title for hit in hits)
    [item] = find_items(register, LibrarySearch(words="how to describe an account"))
    file, content = attached(register, item.item)
    assert len(content) == int(file.size)
    assert not register.verify().findings


def test_post_reaches_everybody_in_the_directory_of_the_demonstration() -> None:
    office = PrintOffice((*reference(), *demonstration())).as_register()
    assert composed(office, PrintChoices("labels"), today=TODAY).left_out == ()
