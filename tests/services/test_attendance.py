"""Attendance: marked by key, by range, from arrivals and from signed sheets, with totals."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from io import BytesIO

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from focalnet.domain.changes import ChangeSet
from focalnet.domain.dates import InvalidMoment
from focalnet.domain.participation import PRESENCE
from focalnet.domain.presence import ATTENDED, SpanOutside
from focalnet.domain.seminars import Sitting
from focalnet.interchange.workbook import FileWorkbooks
from focalnet.services.attendance import (
    Cell,
    Grid,
    GridRow,
    Mark,
    NotAMark,
    NotAParticipant,
    attendance_grid,
    attendance_id,
    from_arrivals,
    grid_after,
    mark,
    mark_each,
    totals,
)
from focalnet.services.attendance_rows import (
    attendance_table,
    has_merged,
    key_sheet,
    rows_of,
    take_rows,
)
from focalnet.services.checking_in import check_in
from focalnet.services.desk_list import Guest
from focalnet.services.ports import Register
from focalnet.services.records import retire, undo
from focalnet.services.setting import set_fields
from focalnet.services.sign_in import blank_codes, keyed_rows, row_codes
from focalnet.services.sittings import NoSuchSitting
from focalnet.services.walk_ins import walk_in
from tests.services.seminar_desk import AT, Seminar, open_seminar

GUEST = Guest("p", "", "", (), "", "", "", "", "", "", walk_in=False, stands_in="")


@pytest.fixture
def seminar(register: Register) -> Seminar:
    """Open the seminar."""
    return open_seminar(register)


def grid_of(seminar: Seminar) -> Grid:
    return attendance_grid(seminar.register, seminar.event)


def statuses(seminar: Seminar, key: str) -> list[str]:
    [row] = [r for r in grid_of(seminar).rows if r.guest.participation == seminar.ids[key]]
    return [cell.status for cell in row.cells]


def test_a_range_is_marked_with_one_action_and_unmarked_with_one_undo(seminar: Seminar) -> None:
    register, (opening, assets, night) = seminar.register, seminar.sittings
    assert [item.title for item in grid_of(seminar).sittings] == ["Opening", "Assets", "Night"]
    before = len(register.actions())
    cells = [(seminar.ids[key], at) for key in ("awa", "juma") for at in (opening, assets)]
    marked = mark(register, seminar.event, cells, Mark("present"))
    assert len(register.actions()) == before + 1
    assert marked.changed == tuple(cells)
    assert statuses(seminar, "juma") == ["present", "present", ""]
    assert not mark(register, seminar.event, cells, Mark("present")).done
    grid = grid_of(seminar)
    assert [(total.attended, total.open) for total in grid.totals] == [(2, 3), (2, 3), (0, 5)]
    assert grid.came == 2
    undo(register)
    assert statuses(seminar, "awa") == ["", "", ""]
    mark(register, seminar.event, [(seminar.ids["awa"], night)], Mark("excused"))
    assert statuses(seminar, "awa") == ["", "", "excused"]
    mark(register, seminar.event, cells, Mark("remote"))
    assert statuses(seminar, "awa") == ["remote", "remote", "excused"]


def test_the_grid_follows_every_action_as_if_it_were_read_anew(seminar: Seminar) -> None:
    register, desk = seminar.register, seminar.desk
    opening, night = seminar.sittings[0], seminar.sittings[2]
    grid = attendance_grid(register, seminar.event, desk=desk)
    awa, juma = seminar.ids["awa"], seminar.ids["juma"]
    actions: list[Callable[[], ChangeSet]] = [
        lambda: mark(register, seminar.event, [(awa, opening)], Mark("present"), desk=desk).done,
        lambda: mark(register, seminar.event, [(juma, night)], Mark("partial", "23:00")).done,
        lambda: mark(register, seminar.event, [(awa, opening)], Mark("absent"), desk=desk).done,
        lambda: undo(register),
        lambda: check_in(register, desk, juma, at=AT).done,
        lambda: mark(register, seminar.event, [(awa, opening)], Mark("")).done,
        lambda: walk_in(register, desk, {"name": "Aaron ABEBE"}, at=AT).done,
        lambda: retire(register, attendance_id(night, juma)),
        lambda: set_fields(register, seminar.people["awa"], {"notes": "Nothing to see."}),
    ]
    for action in actions:
        done = action()
        desk.follow(done)
        grid = grid_after(register, grid, desk, done)
        assert grid == grid_of(seminar)


def test_a_mark_can_be_taken_away_and_come_back(seminar: Seminar) -> None:
    cell = seminar.ids["awa"], seminar.sittings[0]
    for status in ("present", "", "absent"):
        mark(seminar.register, seminar.event, [cell], Mark(status))
        assert statuses(seminar, "awa")[0] == status
    retire(seminar.register, attendance_id(cell[1], cell[0]))
    assert statuses(seminar, "awa")[0] == ""
    mark(seminar.register, seminar.event, [cell], Mark("remote"))
    assert statuses(seminar, "awa")[0] == "remote"


def test_a_part_is_given_in_hours_of_the_sitting_even_after_midnight(seminar: Seminar) -> None:
    cell = seminar.ids["awa"], seminar.sittings[2]
    mark(seminar.register, seminar.event, [cell], Mark("partial", "22:30", "0:30"))
    [row] = [r for r in grid_of(seminar).rows if r.guest.participation == cell[0]]
    part = row.cells[2]
    assert (part.start, part.end, part.minutes) == (
        "2019-01-21T22:30+01:00",
        "2019-01-22T00:30+01:00",
        120,
    )
    mark(seminar.register, seminar.event, [cell], Mark("present", "22:30"))
    [row] = [r for r in grid_of(seminar).rows if r.guest.participation == cell[0]]
    assert (row.cells[2].start, row.cells[2].minutes) == ("", 210)


@pytest.mark.parametrize(
    ("night", "begins", "ends", "minutes"),
    [
        ("2019-03-31", "1:30", "3:30", 60),
        ("2019-10-27", "1:30", "3:30", 180),
    ],
    ids=["forward", "back"],
)
def test_a_part_of_a_night_in_which_the_clocks_change_has_its_own_length(
    register: Register, night: str, begins: str, ends: str, minutes: int
) -> None:
    before = (date.fromisoformat(night) - timedelta(days=1)).isoformat()
    sitting = {"title": "Night", "start": f"{before}T23:00", "end": "04:00"}
    seminar = open_seminar(register, start=before, end=night, sittings=[sitting])
    [held] = seminar.sittings
    mark(register, seminar.event, [(seminar.ids["awa"], held)], Mark("partial", begins, ends))
    mark(register, seminar.event, [(seminar.ids["juma"], held)], Mark("present"))
    parts = {row.guest.participation: row.cells[0] for row in grid_of(seminar).rows}
    assert parts[seminar.ids["awa"]].minutes == minutes
    assert parts[seminar.ids["juma"]].minutes == 5 * 60 + (minutes - 120)
    assert parts[seminar.ids["awa"]].start.startswith(f"{night}T01:30")


@pytest.mark.parametrize(
    ("made", "error"),
    [
        (Mark("there"), NotAMark),
        (Mark("present", source="hearsay"), NotAMark),
        (Mark("partial", "soon"), InvalidMoment),
        (Mark("partial", "10:00", "09:30"), SpanOutside),
        (Mark("partial", "2019-01-21T10:30"), SpanOutside),
    ],
)
def test_a_mark_that_cannot_be_is_refused_with_all_that_came_with_it(
    seminar: Seminar, made: Mark, error: type[Exception]
) -> None:
    opening = seminar.sittings[0]
    good = (seminar.ids["juma"], opening)
    with pytest.raises(error):
        mark_each(
            seminar.register,
            seminar.event,
            {good: Mark("present"), (seminar.ids["awa"], opening): made},
        )
    assert statuses(seminar, "juma")[0] == ""


def test_only_sittings_and_participants_of_the_event_are_marked(seminar: Seminar) -> None:
    other = open_seminar(seminar.register)
    with pytest.raises(NoSuchSitting):
        mark(
            seminar.register,
            seminar.event,
            [(seminar.ids["awa"], other.sittings[0])],
            Mark("present"),
        )
    with pytest.raises(NotAParticipant):
        mark(
            seminar.register,
            seminar.event,
            [(other.ids["awa"], seminar.sittings[0])],
            Mark("present"),
        )


def test_all_who_arrived_in_time_are_proposed_and_what_is_marked_stays(seminar: Seminar) -> None:
    register, opening = seminar.register, seminar.sittings[0]
    for key, at in (("awa", AT), ("juma", AT), ("elodie", "2019-01-21T10:45+01:00")):
        check_in(register, seminar.desk, seminar.ids[key], at=at)
    mark(register, seminar.event, [(seminar.ids["juma"], opening)], Mark("remote"))
    proposal = from_arrivals(register, seminar.event, opening)
    assert {key: item.status for (key, _), item in proposal.marks.items()} == {
        seminar.ids["awa"]: "present"
    }
    with_absent = from_arrivals(register, seminar.event, opening, absent=True)
    assert (len(with_absent.marks), with_absent.present) == (4, 1)
    mark_each(register, seminar.event, with_absent.marks)
    assert [statuses(seminar, key)[0] for key in seminar.ids] == [
        "present",
        "remote",
        "absent",
        "absent",
        "absent",
    ]
    assert not from_arrivals(register, seminar.event, opening, absent=True).marks


def test_whoever_withdrew_is_in_the_grid_only_if_they_came(seminar: Seminar) -> None:
    register = seminar.register
    withdrawn = {"stages+": '{"state": "withdrawn", "on": "2019-01-15"}'}
    for key in ("awa", "juma"):
        set_fields(register, seminar.ids[key], withdrawn)
    check_in(register, seminar.desk, seminar.ids["awa"], at=AT)
    shown = {row.guest.participation: row.came for row in grid_of(seminar).rows}
    assert seminar.ids["juma"] not in shown
    assert shown[seminar.ids["awa"]]


@given(st.lists(st.lists(st.sampled_from(["", *PRESENCE]), min_size=2, max_size=2)))
def test_totals_equal_a_naive_recount(marks: list[list[str]]) -> None:
    sittings = [Sitting(id="a"), Sitting(id="b")]
    rows = [GridRow(GUEST, tuple(Cell(status) for status in row), came=False) for row in marks]
    for place, total in enumerate(totals(sittings, rows)):
        column = [row[place] for row in marks]
        assert total.open == column.count("")
        assert {status: column.count(status) for status in PRESENCE} == total.counts
        assert total.attended == sum(status in ATTENDED for status in column)


def test_rows_of_a_table_are_taken_in_and_the_others_told_of(seminar: Seminar) -> None:
    register, event = seminar.register, seminar.event
    codes = row_codes(register, event, seminar.sittings[1], list(seminar.ids.values()))
    rows = [
        ("Person", "Sitting", "Status", "From", "To"),
        (seminar.people["awa"], "Opening", "present", "", ""),
        ("Juma Otieno", "1", "Partial", "09:30", ""),
        (codes[seminar.ids["elodie"]], "", "remote"),
        ("", "", "", "", ""),
        ("Ben Ali", "Opening", "present", "", ""),
        ("Nobody", "Opening", "present", "", ""),
        (seminar.ids["awa"], "Closing", "present", "", ""),
        (seminar.ids["first"], "Opening", "there", "", ""),
        (seminar.ids["awa"], "opening", "absent", "", ""),
        (codes[seminar.ids["awa"]], "Opening", "absent", "", ""),
    ]
    report = take_rows(register, event, rows)
    assert (report.marked, report.same) == (3, 0)
    assert [(item.row, item.why) for item in report.refused] == [
        (6, "several"),
        (7, "person"),
        (8, "sitting"),
        (9, "invalid"),
        (10, "twice"),
        (11, "other-sheet"),
    ]
    assert statuses(seminar, "elodie") == ["", "remote", ""]
    again = take_rows(register, event, rows)
    assert (again.marked, again.same, bool(again.done)) == (0, 3, False)


def odd_workbook() -> bytes:
    """Return a workbook of marks with a formula, merged cells and a hidden sheet."""
    made = BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    page = book.add_worksheet("Marks")
    page.write_row(0, 0, ["Person", "Sitting", "Status"])
    page.write_row(1, 0, ["Awa Diop", "Opening"])
    page.write_formula(1, 2, '="pre"&"sent"', None, "present")
    page.write_string(2, 0, "Juma Otieno")
    page.merge_range("B3:B4", "Assets")
    page.write_string(2, 2, "remote")
    page.write_row(3, 0, ["Élodie Martin"])
    page.write_string(3, 2, "present")
    hidden = book.add_worksheet("Hidden")
    hidden.write_row(0, 0, ["Person", "Sitting", "Status"])
    hidden.write_row(1, 0, ["Élodie Martin", "Opening", "present"])
    hidden.hide()
    book.close()
    return made.getvalue()


def test_formulas_merged_cells_and_a_hidden_sheet_mark_nobody_by_accident(
    seminar: Seminar,
) -> None:
    book = FileWorkbooks().read("odd.xlsx", odd_workbook())
    assert book.hidden == ("Hidden",)
    report = take_rows(seminar.register, seminar.event, rows_of(book))
    assert has_merged(book)
    assert report.marked == 3
    assert not report.refused
    assert statuses(seminar, "awa") == ["present", "", ""]
    assert statuses(seminar, "juma") == ["", "remote", ""]
    assert statuses(seminar, "elodie") == ["", "present", ""]


def test_the_table_that_goes_out_comes_back_as_it_was(seminar: Seminar) -> None:
    register, event = seminar.register, seminar.event
    night = seminar.sittings[2]
    mark(register, event, [(seminar.ids["awa"], night)], Mark("partial", "23:00", "0:30"))
    mark(register, event, [(seminar.ids["first"], night)], Mark("excused"))
    before = grid_of(seminar)
    books = FileWorkbooks()
    data = books.written_table(attendance_table(before))
    rows = rows_of(books.read("attendance.csv", data))
    assert not take_rows(register, event, rows).done
    cells = [(row.guest.participation, at) for row in before.rows for at in seminar.sittings]
    mark(register, event, cells, Mark(""))
    assert take_rows(register, event, rows).marked == 2
    after = grid_of(seminar)
    assert [[cell.minutes for cell in row.cells] for row in after.rows] == [
        [cell.minutes for cell in row.cells] for row in before.rows
    ]


def test_a_signed_sheet_is_keyed_back_by_its_codes_whoever_came_since(seminar: Seminar) -> None:
    register, event, assets = seminar.register, seminar.event, seminar.sittings[1]
    row_codes(register, event, seminar.sittings[0], [seminar.ids["juma"]])
    codes = row_codes(register, event, assets, list(seminar.ids.values()))
    blanks = blank_codes(register, event, assets, 2)
    late = walk_in(register, seminar.desk, {"name": "Aaron ABEBE"}, at=AT).guest.participation
    again = row_codes(register, event, assets, [late, *seminar.ids.values()])
    assert {key: again[key] for key in codes} == codes
    assert len({*again.values(), *blanks}) == 8
    [first, second] = codes[seminar.ids["awa"]], codes[seminar.ids["first"]]
    misread = second[:-1] + str((int(second[-1]) + 1) % 10)
    other = row_codes(register, event, seminar.sittings[0], [seminar.ids["juma"]])
    line = f"{first} {misread} {blanks[0]} {other[seminar.ids['juma']]} what"
    keyed = key_sheet(register, event, line, sitting=assets)
    assert keyed.marked == 1
    assert [row.trouble for row in keyed.rows] == ["", "misread", "blank", "other-sheet", "misread"]
    assert next(row.text for row in keyed.refused) == misread
    assert statuses(seminar, "awa") == ["", "present", ""]
    [row] = [r for r in grid_of(seminar).rows if r.guest.participation == seminar.ids["awa"]]
    assert row.cells[1].source == "sheet"
    [unknown] = keyed_rows(register, "another", first)
    assert unknown.trouble == "unknown"
