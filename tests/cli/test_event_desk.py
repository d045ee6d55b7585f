"""The desk on the command line: checking in, two laptops, and who attended which sitting."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from focalnet.services.attendance import attendance_grid
from focalnet.services.sign_in import row_codes
from tests.cli.terminal import PASSPHRASE, Terminal, cheap_tools

SITTINGS = [
    {"title": "Opening", "start": "2019-01-21T09:00", "end": "2019-01-21T10:30"},
    {"title": "Night", "start": "2019-01-21T22:00", "end": "2019-01-22T01:30"},
]
EVENT = {
    "kind": "seminar",
    "series": "Focal points",
    "ordinal": 6,
    "title": "Sixth seminar",
    "start": "2019-01-21",
    "end": "2019-01-24",
    "place": "The Hague",
    "sittings": SITTINGS,
}
AT = ("--at", "2019-01-21T09:12")


@pytest.fixture
def event(terminal: Terminal) -> str:
    """Make the sixth seminar."""
    return terminal.run("event new", "-", typed=json.dumps(EVENT)).strip()


@pytest.fixture
def people(terminal: Terminal, event: str) -> dict[str, str]:
    """Enter three participants; return their ids as people."""
    ids = {}
    for name, state in (("Awa DIOP", "SEN"), ("Juma OTIENO", "KEN"), ("Élodie MARTIN", "FRA")):
        ids[name.split()[0]] = person = terminal.add("person", names=[name], state=state)
        terminal.add("participation", event=event, person=person, state=state)
    return ids


def test_somebody_is_checked_in_once_by_id_code_or_name(
    terminal: Terminal, event: str, people: dict[str, str]
) -> None:
    out = terminal.run("event checkin", event, people["Awa"], *AT, "--desk", "2")
    assert (terminal.code, out) == (0, "Awa DIOP (SEN): in, 09:12, desk 2\n")
    out = terminal.run("event checkin", event, "diop", "--at", "2019-01-21T09:40")
    assert (terminal.code, out) == (0, "Awa DIOP (SEN): already in, 09:12, desk 2\n")
    told = terminal.json("event checkin", event, "Otieno", *AT, "--json")
    assert (told["stored"], told["seen"]) == (True, [{"at": "2019-01-21T09:12+01:00", "desk": ""}])
    told = terminal.json("event checkin", event, told["code"], "--json")
    assert (told["stored"], told["name"]) == (False, "Juma OTIENO")
    assert "no day of the event" in terminal.messages
    assert terminal.run("event checkin", event, "otieno", "--undo") == "Juma OTIENO (KEN): not in\n"


def test_walk_ins_and_replacements_are_taken_in(
    terminal: Terminal, event: str, people: dict[str, str]
) -> None:
    told = terminal.json(
        "event checkin", event, "Chidi OKAFOR", "--walk-in", "--state", "Nigeria", *AT, "--json"
    )
    assert (told["walk_in"], told["state"], len(told["seen"])) == (True, "NGA", 1)
    stranger = terminal.add("person", names=["Paul LE"], state="FRA")
    told = terminal.json("event checkin", event, stranger, "--for", "martin", *AT, "--json")
    assert (told["person"], told["walk_in"]) == (stranger, False)
    assert told["stands_in"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("Nobody",), "desk.not-expected"),
        (("a1b2c3d4e5",), "badge.misread"),
        (("diop", "--at", "noon"), "moment.invalid"),
        (("diop", "--at", "2031-01-21T09:12"), "desk.future"),
        (("diop", "--undo"), "desk.not-in"),
    ],
)
def test_a_check_in_that_cannot_be_is_refused(
    terminal: Terminal, event: str, people: dict[str, str], arguments: tuple[str, ...], code: str
) -> None:
    terminal.run("event checkin", event, *arguments)
    assert terminal.code == 2
    assert terminal.messages.startswith(f"{code}: ")


@pytest.fixture
def second(terminal: Terminal, tmp_path: Path) -> Terminal:
    """Sit down at a second, fresh laptop."""
    made = Terminal(tmp_path / "second", terminal.read, terminal.feed)
    made.run("new", "--office", "Desk 2", "--author", "Assistant")
    return made


def test_two_laptops_come_to_the_same_by_files(
    terminal: Terminal, second: Terminal, event: str, people: dict[str, str], tmp_path: Path
) -> None:
    one, two = str(tmp_path / "one.desk"), str(tmp_path / "two.desk")
    told = terminal.json("event desk export", event, one, "--json")
    assert told["participants"] == 3
    assert Path(one).stat().st_mode & 0o077 == 0
    second.run("event desk import", event, one)
    assert (second.code, second.messages.split(":")[0]) == (2, "desk-file.code-wanted")
    second.run("event desk import", event, one, "--code", told["code"])
    assert second.code == 0, second.messages

    terminal.run("event checkin", event, "diop", "--at", "2019-01-21T09:05", "--desk", "1")
    second.run("event checkin", event, "diop", *AT, "--desk", "2")
    second.run("event checkin", event, "otieno", *AT, "--desk", "2")
    out = second.run("event desk export", event, two, "--seen-only")
    assert out.strip() == told["code"]
    said = terminal.run("event desk import", event, two)
    assert said.splitlines() == [
        "in: Juma OTIENO (KEN), 09:12, desk 2",
        "seen more than once: Awa DIOP (SEN): 09:05, desk 1; 09:12, desk 2",
    ]
    again = terminal.json("event desk import", event, two, "--json")
    assert (again["stored"], again["known"], again["new"]) == (False, 2, [])
    terminal.run("event desk export", event, one)
    second.run("event desk import", event, one)
    views = [
        [
            (item["name"], item["came"])
            for item in laptop.json("event attendance", event, "--json")["people"]
        ]
        for laptop in (terminal, second)
    ]
    assert views[0] == views[1]


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda data: data[:-40], "desk-file.cut-off"),
        (lambda data: data[:90] + b"x" + data[91:], "desk-file.altered"),
        (lambda data: b"PK" + data, "desk-file.kind"),
        (lambda data: data[:9] + b"\x7f" + data[10:], "desk-file.too-new"),
    ],
)
def test_a_spoilt_desk_file_is_refused_and_nothing_changes(
    terminal: Terminal,
    event: str,
    people: dict[str, str],
    tmp_path: Path,
    spoil: Callable[[bytes], bytes],
    code: str,
) -> None:
    file = tmp_path / "one.desk"
    terminal.run("event desk export", event, str(file))
    file.write_bytes(spoil(file.read_bytes()))
    before = terminal.run("history")
    terminal.run("event desk import", event, str(file))
    assert (terminal.code, terminal.messages.split(":")[0]) == (2, code)
    assert terminal.run("history") == before


def test_attendance_comes_in_by_rows_and_goes_out_as_a_grid(
    terminal: Terminal, event: str, people: dict[str, str], tmp_path: Path
) -> None:
    file = tmp_path / "attendance.csv"
    with file.open("w", encoding="utf-8", newline="") as written:
        csv.writer(written).writerows(
            [
                ("person", "sitting", "status", "from", "to"),
                (people["Awa"], "Opening", "present", "", ""),
                ("Juma Otieno", "2", "partial", "23:00", "00:30"),
                ("Nobody", "Opening", "present", "", ""),
            ]
        )
    told = terminal.json("event attendance", event, str(file), "--json")
    assert terminal.code == 1
    assert (told["marked"], told["refused"][0]["row"]) == (2, 4)
    out = terminal.run("event attendance", event)
    assert terminal.code == 0
    assert out.splitlines() == [
        "1. 2019-01-21T09:00 Opening: 1 attended (1 present)",
        "2. 2019-01-21T22:00 Night: 1 attended (1 partial)",
        "P·  SEN  Awa DIOP",
        "··  FRA  Élodie MARTIN  (–)",
        "·p  KEN  Juma OTIENO",
    ]
    grid = terminal.json("event attendance", event, "--json")
    [part] = grid["people"][2]["attendance"].values()
    assert (part["minutes"], part["to"]) == (90, "2019-01-22T00:30+01:00")
    back = tmp_path / "back.csv"
    terminal.run("event attendance", event, "--out", str(back))
    told = terminal.json("event attendance", event, str(back), "--json")
    assert (terminal.code, told["marked"]) == (0, 0)


def test_arrivals_and_a_signed_sheet_become_attendance(
    terminal: Terminal, event: str, people: dict[str, str]
) -> None:
    terminal.run("event checkin", event, "diop", *AT)
    told = terminal.json(
        "event attendance", event, "--arrived", "--absent", "--sitting", "opening", "--json"
    )
    assert (told["marked"], told["present"]) == (3, 1)
    terminal.run("event attendance", event, "--arrived", "--sitting", "Closing")
    assert (terminal.code, terminal.messages.split(":")[0]) == (2, "sitting.not-found")
    code = _printed(terminal, event)
    terminal.run("event attendance", event, "--keyed", f"{code} Z99-9")
    assert terminal.code == 1
    assert "Z99-9: " in terminal.messages
    assert "P·" not in terminal.run("event attendance", event).splitlines()[2]


def _printed(terminal: Terminal, event: str) -> str:
    """Return the code of the first participant's line on the sheet of the second sitting."""
    tools = cheap_tools()
    register = tools.workspaces.open(terminal.folder, way="passphrase", secret=PASSPHRASE)
    try:
        grid = attendance_grid(register, event)
        keys = [row.guest.participation for row in grid.rows]
        return row_codes(register, event, grid.sittings[1].id, keys)[keys[0]]
    finally:
        register.close()
