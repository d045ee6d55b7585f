"""Duplicates are suspected with reasons, made one reversibly, and told apart for good."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from focalnet.domain.likeness import Likeness, pair_id
from focalnet.domain.records import Designation, Person
from focalnet.domain.skeleton import skeletons
from focalnet.services import records as officer
from focalnet.services.duplicates import suspects
from focalnet.services.erasing import erase
from focalnet.services.merging import NotMergeable, NotMerged, merge, tell_apart, unmerge
from focalnet.services.ports import Selection

if TYPE_CHECKING:
    from focalnet.services.ports import Register


def person(register: Register, name: str, **filled: object) -> str:
    return officer.enter(register, "person", [{"names": name, **filled}])[1][0]


def mandate(register: Register, holder: str) -> str:
    return officer.enter(register, "designation", [{"kind": "national", "holder": holder}])[1][0]


def holder(register: Register, key: str) -> str:
    found = register.record(key)
    assert isinstance(found, Designation)
    return found.holder


def titles(register: Register, query: str) -> list[str]:
    return [hit.row.title for hit in register.find(query, 9, ("person",))]


def agrees(register: Register) -> bool:
    return register.verify().findings == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mohammed Khalid", "محمد خالد"),
        ("Mohammed", "Мухаммед"),
        ("Ivanov", "Иванов"),
        ("Awa DIOP", "أوا ديوب"),
        ("Fatima al-Sharif", "فاطمة الشريف"),
        ("DIOP Awa", "Awa Diop"),
        ("Παπαδόπουλος", "Papadopoulos"),
        ("Cohen", "כהן"),
    ],
)
def test_a_name_is_known_again_in_another_writing(one: str, other: str) -> None:
    assert skeletons(one) == skeletons(other)
    assert skeletons(one)


def test_ideographs_and_other_names_are_not_taken_for_each_other() -> None:
    assert skeletons("王小明") == frozenset()
    assert skeletons("Moussa Sarr") != skeletons("Awa Diop")


def test_suspects_come_with_score_and_reasons_the_surest_first(register: Register) -> None:
    one = person(register, "Mohammed Khalid", emails="m@example.org", state="SEN")
    other = person(register, "محمد خالد", emails="M@example.org", state="SEN")
    third = person(register, "Awa DIOP", state="SEN")
    fourth = person(register, "awa diop", state="SEN")
    person(register, "Awa Diop", state="KEN")
    person(register, "Moussa Sarr", phones="+221 33 800 00 00")
    person(register, "Zoé Fall", phones="+221 33 800 00 00")
    first, second = suspects(register)
    assert {first.one, first.other} == {one, other}
    assert (first.score, first.reasons) == (85, ("e-mail", "name-other-writing", "state"))
    assert {second.one, second.other} == {third, fourth}
    assert (second.score, second.reasons) == (50, ("name", "state"))
    assert set(first.titles) == {"Mohammed Khalid", "محمد خالد"}


def test_who_was_told_apart_is_not_suspected_again(register: Register) -> None:
    one = person(register, "Awa DIOP", state="SEN")
    other = person(register, "Awa Diop", state="SEN")
    assert tell_apart(register, [other, one])
    assert suspects(register) == []
    assert not tell_apart(register, [one, other])
    officer.undo(register)
    assert len(suspects(register)) == 1
    assert agrees(register)


def test_merged_records_go_by_one_and_what_points_to_any_points_to_it(register: Register) -> None:
    one = person(register, "Awa DIOP", state="SEN", emails="a@example.org", notes="first")
    other = person(register, "أوا ديوب", emails=["A@example.org", "b@example.org"], notes="second")
    third = person(register, "A. Diop")
    ours, theirs = mandate(register, one), mandate(register, other)
    before = [register.record(key) for key in (one, other, third)]
    done = merge(register, [other, one, third], {"notes": other})
    found = register.record(one)
    assert isinstance(found, Person)
    assert [name.text for name in found.names] == ["Awa DIOP", "أوا ديوب", "A. Diop"]
    assert [mail.text for mail in found.emails] == ["a@example.org", "b@example.org"]
    assert (found.notes, found.state) == ("second", "SEN")
    assert holder(register, theirs) == one
    assert {item.id for item in register.referring(one)} == {ours, theirs}
    assert register.count(Selection(("person",))) == 1
    assert titles(register, "ديوب") == ["Awa DIOP"]
    row = register.row(theirs)
    assert row is not None
    assert row.title == "Awa DIOP"
    assert register.canonical([other, third]) == {other: one, third: one}
    assert suspects(register) == []
    assert agrees(register)
    with pytest.raises(officer.Merged):
        officer.edit(register, register.state(other), register.record(other))
    with pytest.raises(officer.Merged):
        officer.retire(register, other)
    officer.undo_set(register, done.id)
    assert [register.record(key) for key in (one, other, third)] == before
    assert holder(register, theirs) == other
    assert agrees(register)


def test_links_made_since_and_edits_since_outlive_taking_apart(register: Register) -> None:
    one = person(register, "Awa DIOP")
    other = person(register, "Awa Diop", notes="theirs")
    third = person(register, "A. Diop", emails="c@example.org")
    theirs = mandate(register, other)
    merge(register, [one, other])
    merge(register, [third, one])
    since = mandate(register, one)
    base = register.state(one)
    officer.edit(register, base, replace(base.value(), notes="edited since"))
    unmerge(register, other)
    assert holder(register, theirs) == other
    assert holder(register, since) == one
    assert register.canonical([one, other, third]) == {one: one, third: one}
    found = register.record(one)
    assert isinstance(found, Person)
    assert found.notes == "edited since"
    assert [mail.text for mail in found.emails] == ["c@example.org"]
    assert [name.text for name in found.names] == ["Awa DIOP", "A. Diop"]
    back = register.record(other)
    assert back.notes == "theirs"
    assert agrees(register)
    unmerge(register, one)
    assert register.canonical([one, other, third]) == {}
    with pytest.raises(NotMerged):
        unmerge(register, one)
    assert agrees(register)


def test_an_edit_of_what_points_there_does_not_rewrite_where_it_points(register: Register) -> None:
    one, other = person(register, "Awa DIOP"), person(register, "Awa Diop")
    theirs = mandate(register, other)
    merge(register, [one, other])
    base = register.state(theirs)
    officer.edit(register, base, replace(register.record(theirs), notes="seen"))
    unmerge(register, other)
    assert holder(register, theirs) == other
    assert agrees(register)


def test_retired_strange_and_single_records_are_not_merged(register: Register) -> None:
    one, other = person(register, "Awa DIOP"), person(register, "Awa Diop")
    _, [house] = officer.enter(register, "institution", [{"names": "Ministry"}])
    for ids in ([one], [one, one], [one, house]):
        with pytest.raises(NotMergeable):
            merge(register, ids)
    officer.retire(register, other)
    with pytest.raises(NotMergeable):
        merge(register, [one, other])


def test_who_was_entered_twice_is_erased_twice(register: Register) -> None:
    one, other = person(register, "Awa DIOP"), person(register, "Awa Diop")
    theirs = mandate(register, other)
    merge(register, [one, other])
    erase(register, [other])
    assert register.erased([one, other]) == {one, other}
    assert holder(register, theirs) == other
    assert register.canonical([one, other]) == {}
    assert agrees(register)


def test_pairs_that_lost_a_side_join_nobody(register: Register) -> None:
    people = [
        person(register, name) for name in ("Awa DIOP", "Moussa SARR", "Jean BIYA", "Zoé FALL")
    ]
    for pair in (people[:2], people[2:]):
        merge(register, pair)
        decided = register.state(pair_id(*pair))
        said = decided.value()
        assert isinstance(said, Likeness)
        officer.edit(register, decided, replace(said, first=""))
    assert [register.canonical([key]).get(key, key) for key in people] == people
    assert agrees(register)
