"""Figures, practitioners, proposed focal points, contacts and evaluations of an event."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from focalnet.interchange.workbook import FileWorkbooks
from focalnet.services.workbook import OutSheet, SheetColumn
from tests.cli.terminal import Terminal

SIXTH = {
    "kind": "seminar",
    "series": "Focal points",
    "ordinal": 6,
    "title": "Sixth seminar of focal points",
    "start": "2019-01-21",
    "end": "2019-01-24",
    "place": "The Hague",
}


@pytest.fixture
def event(terminal: Terminal) -> str:
    """Make the sixth seminar; return its id."""
    return terminal.run("event new", "-", typed=json.dumps(SIXTH)).strip()


@pytest.fixture
def awa(terminal: Terminal, event: str) -> str:
    """Let a person of Senegal have come to the seminar; return the person's id."""
    person = terminal.add("person", names=["Awa DIOP"], state="SEN")
    part = terminal.add(
        "participation",
        event=event,
        person=person,
        state="SEN",
        capacity="focal-point",
        code="7Q4K9M2XBD",
        stages=[{"state": "registered", "on": "2019-01-10"}],
    )
    terminal.add("arrival", event=event, participation=part, at="2019-01-21T09:12+01:00")
    return person


def test_figures_are_said_and_counted(terminal: Terminal, event: str, awa: str) -> None:
    said = terminal.run("event figures", event).strip()
    assert said.startswith("1 participant from 1 State, of which 0 situation countries")
    found = terminal.json("event figures", event, "--json", "--language", "fr")
    assert (found["participants"], found["states"]) == (1, 1)
    assert found["sentence"].startswith("1 participant de 1 État")


def test_figures_leave_as_workbook_and_pages(
    terminal: Terminal, event: str, awa: str, tmp_path: Path
) -> None:
    for suffix, begins in (("xlsx", b"PK"), ("pdf", b"%PDF"), ("csv", b"\xef\xbb\xbf")):
        out = tmp_path / f"figures.{suffix}"
        terminal.run("event figures", event, "--out", str(out))
        assert terminal.code == 0
        assert out.read_bytes().startswith(begins)
        terminal.run("event series", "--out", str(tmp_path / f"series.{suffix}"))
        assert (tmp_path / f"series.{suffix}").read_bytes().startswith(begins)


def test_a_series_is_listed_event_by_event(terminal: Terminal, event: str, awa: str) -> None:
    found = terminal.json("event series", "--series", "Focal points", "--json")
    assert [item["title"] for item in found["events"]] == [SIXTH["title"]]
    assert found["years"][0]["participants"] == 1


def test_a_participant_becomes_a_practitioner_once(
    terminal: Terminal, event: str, awa: str
) -> None:
    made = terminal.run("event practitioner", event, awa, "--theme", "assets").strip()
    shown = terminal.json("show", made, "--json")
    assert (shown["kind"], shown["holder"], shown["state"]) == ("practitioner", awa, "SEN")
    terminal.run("event practitioner", event, awa, "--theme", "assets")
    assert terminal.code == 2
    assert "followup.already" in terminal.messages


def test_a_participant_is_proposed_and_holds_nothing_yet(
    terminal: Terminal, event: str, awa: str
) -> None:
    made = terminal.run("event propose", event, "7Q4K9M2XBD", "--kind", "operational").strip()
    shown = terminal.json("show", made, "--json")
    assert (shown["kind"], shown["stage"], shown["holder"]) == ("operational", "proposed", awa)


def test_a_contact_stands_on_the_timeline(terminal: Terminal, event: str, awa: str) -> None:
    terminal.run("event contact", event, awa, "--subject", "Send the form", "--on", "2019-01-22")
    assert terminal.code == 0
    assert "Send the form" in terminal.run("timeline", awa)


def test_a_stranger_to_the_event_is_refused_and_nothing_is_stored(
    terminal: Terminal, event: str, awa: str
) -> None:
    stranger = terminal.add("person", names=["Juma OTIENO"])
    before = terminal.json("history", "--json")
    terminal.run("event practitioner", event, awa, stranger)
    assert terminal.code == 2
    assert terminal.json("history", "--json") == before


def answers(path: Path, *rows: tuple[str, ...]) -> Path:
    head = ("ID", "Date", "Badge code", "How useful was it? (1-5)", "What was missing?")
    columns = tuple(SheetColumn(title) for title in head)
    path.write_bytes(FileWorkbooks().written([OutSheet("Answers", columns, rows)]))
    return path


def test_evaluations_come_in_once_and_are_summed_up(
    terminal: Terminal, event: str, awa: str, tmp_path: Path
) -> None:
    file = answers(
        tmp_path / "evaluations.xlsx",
        ("1", "2019-01-25", "7Q4K-9M2XBD", "5", "More time for cases on asset recovery."),
        ("2", "2019-01-25", "", "4", ""),
        ("3", "2019-01-26", "0000000000", "4", "=1+1"),
    )
    terminal.run("event evaluations", event, str(file), "--dry-run")
    assert "3 new, 0 changed" in terminal.messages
    assert "0000000000" in terminal.messages
    found = terminal.json("event evaluations", event, str(file), "--json")
    useful, missing = found
    assert (useful["counts"], useful["mean"]) == ({"4": 2, "5": 1}, 4.33)
    assert missing["answered"] == 2
    terminal.run("event evaluations", event, str(file))
    assert "0 new, 0 changed, 3 as they were" in terminal.messages
    answers(file, ("1", "2019-01-25", "", "3", "Nothing."))
    terminal.run("event evaluations", event, str(file))
    assert "0 new, 1 changed" in terminal.messages


def test_who_answered_is_left_out_and_no_answer_spoils_no_mean(
    terminal: Terminal, event: str, tmp_path: Path
) -> None:
    file = tmp_path / "evaluations.csv"
    file.write_text(
        "Completion time;How useful was it?;Name;E-mail\n"
        "2019-01-25 10:00;5;Awa DIOP;awa@example.org\n2019-01-25;4;;\n2019-01-25;N/A;;\n",
        "utf-8",
    )
    [useful] = terminal.json("event evaluations", event, str(file), "--json")
    assert "who answered: Name, E-mail" in terminal.messages
    assert (useful["answered"], useful["mean"]) == (3, 4.5)
    assert useful["counts"] == {"4": 1, "5": 1, "N/A": 1}


def test_an_empty_table_is_refused(terminal: Terminal, event: str, tmp_path: Path) -> None:
    terminal.run("event evaluations", event, str(answers(tmp_path / "none.xlsx")))
    assert terminal.code == 2
    assert "evaluation.empty" in terminal.messages
