"""Events on the command line: made, shown, changed, postponed, copied, with their programme."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from focalnet.interchange.workbook import FileWorkbooks
from focalnet.services.workbook import OutSheet, SheetColumn
from tests.cli.terminal import Terminal

SIXTH: dict[str, Any] = {
    "kind": "seminar",
    "series": "Focal points",
    "ordinal": 6,
    "title": "Sixth seminar",
    "start": "2019-01-21",
    "end": "2019-01-24",
    "place": "The Hague",
}
REFUSED = 2


def new(terminal: Terminal, **filled: Any) -> str:
    made = terminal.run("event new", "-", typed=json.dumps({**SIXTH, **filled})).strip()
    assert terminal.code == 0, terminal.messages
    return made


@pytest.fixture
def event(terminal: Terminal) -> str:
    """Make the sixth seminar; return its id."""
    return new(terminal)


def test_an_event_is_made_listed_and_shown(terminal: Terminal, event: str) -> None:
    [line] = terminal.json("event list")
    assert (line["id"], line["ordinal"], line["status"]) == (event, "6", "planned")
    assert terminal.json("event list", "--json") == [line]
    assert event in terminal.run("event list", "--lines")
    shown = terminal.json("event show", event)
    assert {name: shown[name] for name in SIXTH if name != "ordinal"} == {
        name: text for name, text in SIXTH.items() if name != "ordinal"
    }
    assert (shown["ordinal"], shown["zone"]) == ("6", "Europe/Amsterdam")
    assert shown["counts"]["came"] == 0
    assert "desk_key" not in shown
    again = new(terminal)
    assert event in terminal.messages
    assert again != event


def test_fields_are_set_one_by_one_or_from_json(terminal: Terminal, event: str) -> None:
    terminal.run("event set", event, "capacity=40", "rooms+=Room 1", "languages=en fr")
    assert terminal.code == 0, terminal.messages
    fields = {"quota": 2, "languages": ["en", "ar"], "donors": [{"country": "NLD"}]}
    terminal.run("event set", event, "-", typed=json.dumps(fields))
    shown = terminal.json("event show", event)
    assert (shown["capacity"], shown["quota"], shown["languages"]) == ("40", "2", ["en", "ar"])
    assert (shown["rooms"][0]["text"], shown["donors"][0]["country"]) == ("Room 1", "NLD")


@pytest.mark.parametrize(
    ("filled", "said"),
    [
        ('{"title": "x", "colour": "blue"}', "field.unknown"),
        ('{"title": "x", "zone": "Mars"}', "zone.unknown"),
        ('{"title": "x", "start": "21 January"}', "date.invalid"),
        ('{"kind": "seminar"}', "event.invalid"),
        ('{"title": "x", "title": "y"}', "json.invalid"),
        ('{"title": "x"', "json.invalid"),
        ('{"title": "x", "sittings": [{"start": "2019-03-31T02:30"}], "zone": "Europe/Paris"}',
         "moment.skipped"),
    ],
)  # fmt: skip
def test_what_is_no_event_is_refused(terminal: Terminal, filled: str, said: str) -> None:
    assert terminal.run("event new", "-", typed=filled) == ""
    assert terminal.code == REFUSED
    assert said in terminal.messages
    assert terminal.json("event list") == []


def test_the_course_is_turned_and_impossible_turns_are_refused(
    terminal: Terminal, event: str
) -> None:
    terminal.run("event set", event, "status=invited")
    assert terminal.code == 0
    terminal.run("event turn", event, "planned")
    assert (terminal.code, "event.turn" in terminal.messages) == (REFUSED, True)
    terminal.run("event postpone", event)
    assert (terminal.code, "event.reason" in terminal.messages) == (REFUSED, True)
    terminal.run("event postpone", event, "--reason", "No travel", "--on", "2019-01-10")
    shown = terminal.json("event show", event)
    assert (shown["status"], "start" in shown) == ("postponed", False)
    assert shown["turns"][-1]["start"] == "2019-01-21"
    terminal.run(
        "event set", event, "status=planned", "start=2027-01-25", "end=2027-01-28", "capacity=50"
    )
    shown = terminal.json("event show", event)
    assert (shown["status"], shown["start"], shown["capacity"]) == ("planned", "2027-01-25", "50")
    terminal.run("event cancel", event, "--reason", "No funds")
    assert terminal.json("event show", event)["may_turn"] == []
    terminal.run("undo")
    assert terminal.json("event show", event)["status"] == "planned"


def test_the_workshop_and_the_next_of_the_series_follow(terminal: Terminal, event: str) -> None:
    workshop = terminal.run("event workshop", event).strip()
    shown = terminal.json("event show", workshop)
    assert (shown["start"], shown["part_of"]["id"]) == ("2019-01-25", event)
    fields = json.dumps({"title": "Seventh", "start": "2027-01-25", "end": "2027-01-28"})
    seventh = terminal.run("event copy", event, "-", "--with", "rooms", typed=fields).strip()
    assert terminal.json("event show", seventh)["ordinal"] == "7"
    terminal.run("event copy", event, "--with", "chairs")
    assert (terminal.code, "chairs" in terminal.messages) == (REFUSED, True)


def test_a_programme_comes_from_json_and_from_tables(
    terminal: Terminal, event: str, tmp_path: Path
) -> None:
    opening = {"title": "Opening", "start": "2019-01-21T09:00", "end": "10:30", "room": "Room 1"}
    [made] = terminal.json("event sittings", event, "-", "--json", typed=json.dumps([opening]))[
        "sittings"
    ]
    heads = ("Date", "Start", "End", "Title", "Room", "Speakers")
    row = ("2019-01-21", "10:00", "00:30", "Night", "Room 1", "Awa DIOP (chair); A guest")
    sheet = OutSheet("Programme", tuple(map(SheetColumn, heads)), (row,))
    books = FileWorkbooks()
    for name, content in (
        ("p.xlsx", books.written([sheet])),
        ("p.csv", books.written_table(sheet)),
    ):
        (tmp_path / name).write_bytes(content)
        terminal.run("event sittings", event, str(tmp_path / name))
        assert terminal.code == 0, terminal.messages
        assert "one room" in terminal.messages
    told = terminal.json("event sittings", event)
    assert [item["minutes"] for item in told["sittings"]] == [90, 870, 870]
    assert told["sittings"][1]["speakers"][0]["chair"] == "yes"
    assert {item["code"] for item in told["warnings"]} == {"programme.one-room"}
    terminal.run("event sitting", made, "room=Room 2", "start=2019-01-21T08:30")
    assert terminal.json("event sittings", event)["sittings"][0]["minutes"] == 120
    terminal.run("event sitting", made, "end=2019-01-21T08:00")
    assert (terminal.code, "span.reversed" in terminal.messages) == (REFUSED, True)
    (tmp_path / "no.csv").write_text("a,b\n1,2\n")
    terminal.run("event sittings", event, str(tmp_path / "no.csv"))
    assert (terminal.code, "programme.unreadable" in terminal.messages) == (REFUSED, True)


def test_the_calendar_file_is_for_its_owner_and_every_calendar(
    terminal: Terminal, event: str, tmp_path: Path
) -> None:
    out = tmp_path / "seminar.ics"
    terminal.run("event ics", event, "--out", str(out), "--language", "fr")
    assert terminal.code == 0, terminal.messages
    assert out.stat().st_mode & 0o077 == 0
    [entry] = Calendar.from_ical(out.read_bytes()).walk("VEVENT")
    assert (str(entry["UID"]), entry["SEQUENCE"]) == (event, 0)
    terminal.run("event postpone", event, "--reason", "No travel")
    terminal.run("event ics", event, "--out", str(out))
    [entry] = Calendar.from_ical(out.read_bytes()).walk("VEVENT")
    assert (str(entry["UID"]), entry["SEQUENCE"]) == (event, 1)
    assert str(entry["STATUS"]) == "CANCELLED"
    terminal.run("event ics", "nowhere", "--out", str(out))
    assert (terminal.code, "event.not-found" in terminal.messages) == (REFUSED, True)
