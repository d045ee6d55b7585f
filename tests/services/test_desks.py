"""Desks that exchange files: the union is right in any order, however often, after any cut."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from focalnet.domain.participation import Arrival
from focalnet.interchange.desk_seal import DeskSeal
from focalnet.services.attendance import attendance_grid
from focalnet.services.checking_in import check_in, undo_check_in
from focalnet.services.desk_content import gathered
from focalnet.services.desk_files import (
    MAGIC,
    DeskCodeMistyped,
    DeskCodeWanted,
    DeskCodeWrong,
    DeskFileAltered,
    DeskFileCutOff,
    DeskFileOfAnotherEvent,
    DeskFileTooNew,
    NotADeskFile,
    desk_code,
)
from focalnet.services.desk_list import DeskList
from focalnet.services.desks import DeskFile, DeskReport, event_in, export_desk, import_desk
from focalnet.services.events import the_event
from focalnet.services.records import enter, undo
from focalnet.services.walk_ins import stand_in, walk_in
from focalnet.store import SqlRegister, open_store
from tests.services.conftest import KEY
from tests.services.seminar_desk import AT, NOW, Seminar, open_seminar, random

SEAL = DeskSeal()


@dataclass
class Laptop:
    """A laptop at a desk of the seminar."""

    register: SqlRegister
    event: str
    name: str

    @property
    def desk(self) -> DeskList:
        return DeskList(self.register, self.event)

    def give(self, *, whole: bool = True) -> DeskFile:
        return export_desk(
            self.register, self.event, seal=SEAL, random=random, now=NOW, whole=whole
        )

    def take(self, file: DeskFile, code: str = "") -> DeskReport:
        return import_desk(self.register, self.event, file.data, seal=SEAL, code=code)

    def check_in(self, key: str, at: str = AT) -> None:
        check_in(self.register, self.desk, key, at=at, name=self.name)

    def view(self) -> dict[str, tuple[str, str, tuple[tuple[str, str], ...]]]:
        return {
            guest.participation: (
                guest.name,
                guest.status,
                tuple((sight.at, sight.desk) for sight in guest.seen),
            )
            for guest in self.desk.guests
        }

    def facts(self) -> list[Arrival]:
        found = self.register.records("arrival", {"event": self.event})
        facts = [item for item in found if isinstance(item, Arrival)]
        return sorted(facts, key=lambda fact: fact.id)


class Corridor:
    """Makes laptops: the first has the seminar, the others nothing but the States."""

    def __init__(self, founded: Path, folder: Path) -> None:
        self._founded, self._folder = founded, folder
        self.open: list[SqlRegister] = []

    def register(self) -> SqlRegister:
        place = self._folder / f"laptop-{len(self.open)}"
        shutil.copytree(self._founded, place)
        self.open.append(open_store(place, KEY))
        return self.open[-1]

    def close(self) -> None:
        for opened in self.open:
            opened.close()


@pytest.fixture
def corridor(founded: Path, tmp_path: Path) -> Iterator[Corridor]:
    made = Corridor(founded, tmp_path)
    yield made
    made.close()


@pytest.fixture
def first(corridor: Corridor) -> Laptop:
    """Give the laptop of the office, with the seminar."""
    register = corridor.register()
    return Laptop(register, open_seminar(register).event, "1")


@pytest.fixture
def second(corridor: Corridor, first: Laptop) -> Laptop:
    """Give a fresh laptop that a file and its code made a desk of."""
    made = Laptop(corridor.register(), first.event, "2")
    file = first.give()
    made.take(file, file.code)
    return made


def test_a_fresh_laptop_becomes_a_desk_by_file_and_code(corridor: Corridor, first: Laptop) -> None:
    awa = first.desk.found("diop")[0]
    first.check_in(awa.participation)
    file = first.give()
    fresh = Laptop(corridor.register(), event_in(file.data), "2")
    with pytest.raises(DeskCodeWanted):
        fresh.take(file)
    report = fresh.take(file, file.code.lower().replace("-", " "))
    assert (report.people, [guest.name for guest in report.new]) == (5, ["Awa DIOP"])
    assert report.title == "Sixth seminar"
    assert fresh.view() == first.view()
    assert _sittings(fresh) == _sittings(first) == ["Opening", "Assets", "Night"]
    assert fresh.desk.found("ديوب")[0].code
    assert not fresh.take(first.give()).done


def _sittings(laptop: Laptop) -> list[str]:
    found = attendance_grid(laptop.register, laptop.event).sittings
    return [item.title for item in found]


def test_no_telephone_note_or_registration_file_travels(first: Laptop) -> None:
    register = first.register
    person: dict[str, Any] = {
        "names": ["Ibrahima FALL"],
        "phones": ["+221 33 800 00 00"],
        "notes": "Private.",
    }
    _, [made] = enter(register, "person", [person])
    taken: dict[str, Any] = {"event": first.event, "person": made, "notes": "Private."}
    taken["registrations"] = ["R-77"]
    taken["stages"] = [{"state": "registered", "on": "2019-01-10", "by": "Clerk", "note": "Why."}]
    _, [participation] = enter(register, "participation", [taken])
    enter(register, "registration", [{"participation": participation, "passport": "X1234567"}])
    content = gathered(register, the_event(register, first.event), whole=True, made="", now="")
    told = str(content.plain())
    assert "Ibrahima FALL" in told
    for secret in ("+221", "Private.", "R-77", "Clerk", "Why.", "X1234567"):
        assert secret not in told


def test_two_desks_with_a_cut_in_between_come_to_the_same(first: Laptop, second: Laptop) -> None:
    ids = {guest.name: guest.participation for guest in first.desk.guests}
    first.check_in(ids["Awa DIOP"], "2019-01-21T09:05+01:00")
    second.check_in(ids["Awa DIOP"], "2019-01-21T09:12+01:00")
    second.check_in(ids["Juma OTIENO"])
    walk_in(second.register, second.desk, {"name": "Chidi OKAFOR", "state": "NGA"}, at=AT, name="2")
    stand_in(
        second.register, second.desk, ids["Élodie MARTIN"], {"name": "Paul LE"}, at=AT, name="2"
    )

    report = first.take(second.give(whole=False))
    assert [guest.name for guest in report.new] == ["Chidi OKAFOR", "Juma OTIENO", "Paul LE"]
    assert [guest.name for guest in report.walk_ins] == ["Chidi OKAFOR", "Paul LE"]
    [double] = report.doubles
    assert [(sight.at[11:16], sight.desk) for sight in double.seen] == [
        ("09:05", "1"),
        ("09:12", "2"),
    ]
    guests = {guest.name: guest for guest in first.desk.guests}
    assert guests["Élodie MARTIN"].status == "replaced"

    again = first.take(second.give(whole=False))
    assert (bool(again.done), again.known, again.new) == (False, 4, ())
    second.take(first.give(whole=False))
    assert first.view() == second.view()
    assert first.facts() == second.facts()
    undo(first.register)
    assert first.take(second.give()).new
    assert first.view() == second.view()


def test_what_one_desk_undid_the_other_learns_and_cannot_bring_back(
    first: Laptop, second: Laptop
) -> None:
    awa = first.desk.found("diop")[0].participation
    first.check_in(awa)
    second.take(first.give())
    undo_check_in(first.register, first.desk, awa, at="2019-01-21T09:15+01:00")
    first.take(second.give())
    assert first.desk.in_house == 0
    assert [guest.name for guest in second.take(first.give()).undone] == ["Awa DIOP"]
    second.check_in(awa, "2019-01-21T10:00+01:00")
    first.take(second.give())
    assert first.view() == second.view()
    assert first.desk.in_house == 1


def test_a_check_in_taken_back_by_undo_after_it_was_handed_out_is_undone_everywhere(
    first: Laptop, second: Laptop
) -> None:
    first.check_in(first.desk.found("diop")[0].participation)
    second.take(first.give())
    undo(first.register)
    first.take(second.give())
    assert first.desk.in_house == 0
    second.take(first.give())
    assert second.desk.in_house == 0


def test_every_way_a_file_can_be_wrong_is_told_apart_and_changes_nothing(first: Laptop) -> None:
    whole = first.give().data
    actions = first.register.actions()
    wrong: dict[type[Exception], list[bytes]] = {
        NotADeskFile: [b"", b"PK\x03\x04 a workbook", b"FOCALNETX" + whole[9:], bytes(4096)],
        DeskFileTooNew: [MAGIC + b"\x02" + whole[10:]],
        DeskFileCutOff: [whole[:5], whole[:60], whole[:-1], whole[: len(whole) // 2]],
        DeskFileAltered: [
            whole + b"\0",
            whole.replace(b"\r\n\x1a\n", b"\n\x1a\n\n", 1),
            *(_flipped(whole, at) for at in (20, 60, 70, 90, len(whole) // 2, len(whole) - 1)),
        ],
    }
    for error, files in wrong.items():
        for data in files:
            with pytest.raises(error):
                import_desk(first.register, first.event, data, seal=SEAL)
    assert first.register.actions() == actions


def _flipped(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def test_a_file_of_another_event_is_told_with_its_name_if_known(
    corridor: Corridor, first: Laptop
) -> None:
    other = Laptop(first.register, open_seminar(first.register, title="Workshop").event, "1")
    file = other.give()
    with pytest.raises(DeskFileOfAnotherEvent) as refused:
        first.take(file)
    assert refused.value.place == "Workshop"
    with pytest.raises(DeskCodeWrong):
        first.take(first.give(), desk_code(bytes(32).hex()))
    with pytest.raises(DeskCodeMistyped):
        first.take(first.give(), "1234")
    fresh = Laptop(corridor.register(), first.event, "2")
    file = first.give(whole=False)
    with pytest.raises(DeskCodeWanted):
        fresh.take(file, file.code)
    assert not fresh.register.many([first.event])


steps = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.sampled_from(["in", "in", "out", "walk-in", "stand-in", "give"]),
        st.integers(0, 4),
        st.integers(0, 59),
    ),
    max_size=10,
)


# Each example makes three laptops: few, and not made smaller for minutes when one fails.
@settings(
    max_examples=settings().max_examples // 20,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(steps, st.permutations(range(3)), st.permutations(range(3)))
def test_the_union_of_desk_files_is_order_free_and_idempotent(
    founded: Path,
    tmp_path_factory: pytest.TempPathFactory,
    done: list[tuple[int, str, int, int]],
    one: list[int],
    other: list[int],
) -> None:
    corridor = Corridor(founded, tmp_path_factory.mktemp("corridor"))
    try:
        office = corridor.register()
        seminar = open_seminar(office)
        laptops = [Laptop(office, seminar.event, "0")]
        file = laptops[0].give()
        for name in "12":
            laptops.append(Laptop(corridor.register(), seminar.event, name))
            laptops[-1].take(file, file.code)
        for number, step in enumerate(done):
            _do(laptops, seminar, number, step)
        files = [laptop.give(whole=bool(at)) for at, laptop in enumerate(laptops)]
        orders = [one, other, [*one, *other, *one]]
        for laptop, order in zip(laptops, orders, strict=True):
            for at in order:
                laptop.take(files[at])
        assert laptops[0].view() == laptops[1].view() == laptops[2].view()
        assert laptops[0].facts() == laptops[1].facts() == laptops[2].facts()
        for file in files:
            assert not any(laptop.take(file).done for laptop in laptops)
    finally:
        corridor.close()


def _do(
    laptops: list[Laptop], seminar: Seminar, number: int, step: tuple[int, str, int, int]
) -> None:
    """Do one thing at one of the desks, as far as it can be done."""
    at, what, who, minute = step
    laptop, register = laptops[at], laptops[at].register
    key = list(seminar.ids.values())[who]
    moment = f"2019-01-21T09:{minute:02}+01:00"
    guest = laptop.desk.guest(key)
    if what == "in":
        laptop.check_in(key, moment)
    elif what == "out" and guest and guest.seen:
        undo_check_in(register, laptop.desk, key, at=moment)
    elif what == "walk-in":
        described = {"name": f"Stranger {number}"}
        walk_in(register, laptop.desk, described, at=moment, name=laptop.name)
    elif what == "stand-in" and guest and not guest.seen:
        described = {"name": f"Successor {number}"}
        stand_in(register, laptop.desk, key, described, at=moment, name=laptop.name)
    elif what == "give":
        laptops[(at + 1 + who % 2) % 3].take(laptop.give(whole=False))
