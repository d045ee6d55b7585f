"""A questionnaire on the command line: put to States, answered, counted, chased."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.cli.terminal import Terminal

ASKED = {
    "title": "Financial investigations",
    "reference": "ICC-2020-07",
    "theme": "assets",
    "questions": ["Which law allows freezing?", "Who carries out a request?"],
}


@pytest.fixture
def questionnaire(terminal: Terminal) -> str:
    """Enter the questionnaire and send it to three States."""
    made = terminal.run("questionnaire new", "-", typed=json.dumps(ASKED)).strip()
    terminal.run(
        "questionnaire send", made, "SEN", "fra", "JPN", "--on", "2026-02-03", "--deadline",
        "2026-04-01",
    )  # fmt: skip
    return made


def reply(terminal: Terminal, questionnaire: str, *arguments: str, **filled: object) -> str:
    typed = json.dumps(filled)
    return terminal.run("questionnaire reply", questionnaire, "-", *arguments, typed=typed)


def test_states_that_have_it_already_are_passed_over(
    terminal: Terminal, questionnaire: str
) -> None:
    done = terminal.json("questionnaire send", questionnaire, "SEN", "KEN")
    assert done == {"sent": ["KEN"], "before": ["SEN"]}
    assert terminal.code == 0


def test_it_goes_to_all_parties_or_to_those_a_search_finds(terminal: Terminal) -> None:
    made = terminal.run("questionnaire new", "-", typed=json.dumps(ASKED)).strip()
    done = terminal.json("questionnaire send", made, "--search", "record:state region:EEG")
    assert "GEO" in done["sent"]
    assert "SEN" not in done["sent"]
    done = terminal.json("questionnaire send", made, "--parties")
    assert len(done["sent"]) > 100
    assert "GEO" in done["before"]
    terminal.run("questionnaire send", made)
    assert terminal.messages.startswith("questionnaire.states")


def test_replies_are_logged_and_laid_side_by_side(
    terminal: Terminal, questionnaire: str, tmp_path: Path
) -> None:
    letter = tmp_path / "réponse.pdf"
    letter.write_bytes(b"%PDF-1.7 reply")
    reply(
        terminal, questionnaire, "--file", str(letter),
        state="SEN", received="2026-03-02", language="fr",
        answers={"1": "La loi 2007-05", "2": "Le procureur"},
    )  # fmt: skip
    assert terminal.code == 0, terminal.messages
    reply(terminal, questionnaire, state="JPN", answers=[{"question": "1", "text": "=2+5"}])
    table = terminal.json("questionnaire table", questionnaire, "--json")
    assert (table["asked"], table["replied"], table["overdue"]) == (3, 2, True)
    assert [row["state"] for row in table["replies"]] == ["SEN", "JPN"]
    senegal = table["replies"][0]
    assert senegal["answers"] == {"1": "La loi 2007-05", "2": "Le procureur"}
    assert senegal["files"] == ["réponse.pdf"]
    rates = {rate["region"]: (rate["replied"], rate["asked"]) for rate in table["regions"]}
    assert rates == {"AFR": (1, 1), "APG": (1, 1), "WEOG": (0, 1)}
    assert [row["state"] for row in table["chase"]] == ["FRA"]
    assert "La loi 2007-05" in terminal.run("questionnaire table", questionnaire)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_table_goes_to_a_spreadsheet_without_formulas(
    terminal: Terminal, questionnaire: str, tmp_path: Path, language: str
) -> None:
    reply(terminal, questionnaire, state="JPN", answers={"1": '=HYPERLINK("x")'})
    book, text = tmp_path / "replies.xlsx", tmp_path / "replies.csv"
    for out in (book, text):
        terminal.run(
            "questionnaire table", questionnaire, "--out", str(out), "--language", language
        )
        assert terminal.code == 0, terminal.messages
    with ZipFile(BytesIO(book.read_bytes())) as parts:
        sheets = [name for name in parts.namelist() if name.startswith("xl/worksheets/sheet")]
        assert len(sheets) == 3
        assert not any(b"<f>" in parts.read(name) for name in sheets)
    assert "'=HYPERLINK" in text.read_text("utf-8-sig")
    terminal.run("questionnaire table", questionnaire, "--out", str(tmp_path / "replies.doc"))
    assert terminal.messages.startswith("table.kind")


def test_a_reply_that_comes_twice_changes_nothing_and_a_second_one_corrects(
    terminal: Terminal, questionnaire: str
) -> None:
    sent = {"state": "SEN", "received": "2026-03-02", "answers": {"1": "Loi", "2": "Procureur"}}
    outcomes = []
    for filled in (sent, sent, {"state": "SEN", "answers": {"1": "Loi 2007-05"}}):
        outcomes.append(json.loads(reply(terminal, questionnaire, **filled))["outcome"])
    assert outcomes == ["new", "same", "corrected"]
    [row] = terminal.json("questionnaire table", questionnaire, "--json")["replies"]
    assert row["answers"] == {"1": "Loi 2007-05", "2": "Procureur"}
    assert row["received"] == "2026-03-02"
    terminal.run("undo")
    [row] = terminal.json("questionnaire table", questionnaire, "--json")["replies"]
    assert row["answers"]["1"] == "Loi"


@pytest.mark.parametrize(
    ("filled", "code"),
    [
        ({"state": "KEN", "answers": {"1": "x"}}, "reply.not-asked"),
        ({"state": "", "answers": {"1": "x"}}, "reply.not-asked"),
        ({"state": "SEN", "answers": {"9": "x"}}, "reply.question"),
        ({"state": "SEN", "answers": [{"number": "1", "text": "x"}] * 2}, "reply.question"),
        ({"state": "SEN", "answers": "yes"}, "value.invalid"),
        ({"state": "SEN"}, "value.invalid"),
        ({"state": "SEN", "answers": {"1": "x"}, "received": "02/03/2026"}, "date.invalid"),
        ({"state": "SEN", "answers": {"1": "x"}, "colour": "red"}, "field.unknown"),
    ],
)
def test_a_reply_that_does_not_fit_is_refused_and_nothing_is_stored(
    terminal: Terminal, questionnaire: str, filled: dict[str, object], code: str
) -> None:
    before = terminal.json("questionnaire table", questionnaire, "--json")
    reply(terminal, questionnaire, **filled)
    assert terminal.code == 2
    assert terminal.messages.startswith(f"{code}:")
    assert terminal.json("questionnaire table", questionnaire, "--json") == before


@pytest.mark.parametrize(
    "filled",
    [
        {"title": "", "questions": ["a"]},
        {"title": "T", "questions": []},
        {"title": "T", "questions": "a"},
        {"title": "T", "questions": [{"number": "1", "text": "a"}, {"number": "1", "text": "b"}]},
        {"title": "T", "questions": ["a", ""]},
    ],
)
def test_a_questionnaire_without_title_or_numbered_questions_is_refused(
    terminal: Terminal, filled: dict[str, object]
) -> None:
    terminal.run("questionnaire new", "-", typed=json.dumps(filled))
    assert terminal.messages.startswith("questionnaire.invalid")


def test_reminders_go_to_those_that_are_awaited(terminal: Terminal, questionnaire: str) -> None:
    reply(terminal, questionnaire, state="SEN", answers={"1": "x"})
    terminal.run("questionnaire remind", questionnaire, "--on", "2026-05-04", "--how", "e-mail")
    chase = terminal.json("questionnaire table", questionnaire, "--json")["chase"]
    assert {row["state"]: row["reminders"] for row in chase} == {"FRA": 1, "JPN": 1}
    moments = terminal.json("timeline", "FRA", "--json")
    assert [item["what"] for item in moments if item["kind"] == "reply"] == [
        "questionnaire.reminded",
        "questionnaire.sent",
    ]


def test_an_unknown_state_is_refused_before_anything_is_sent(
    terminal: Terminal, questionnaire: str
) -> None:
    terminal.run("questionnaire send", questionnaire, "KEN", "XXX")
    assert terminal.messages.startswith("reference.unknown")
    assert terminal.json("questionnaire table", questionnaire, "--json")["asked"] == 3


def test_a_deadline_does_not_lie_before_the_day_it_is_sent(
    terminal: Terminal, questionnaire: str
) -> None:
    terminal.run("questionnaire send", questionnaire, "KEN", "--deadline", "2026-10")
    assert (terminal.code, terminal.messages.split(":")[0]) == (2, "value.invalid")
    assert terminal.json("show", questionnaire, "--json")["deadline"] == "2026-04-01"


def test_a_reply_is_not_received_on_a_day_still_to_come(
    terminal: Terminal, questionnaire: str
) -> None:
    reply(terminal, questionnaire, state="SEN", received="2030-01-01", answers={"1": "Act 5"})
    assert (terminal.code, terminal.messages.split(":")[0]) == (2, "day.unusable")


@pytest.mark.parametrize("field", ["asked", "reminders"])
def test_a_reply_says_nothing_that_would_be_dropped(
    terminal: Terminal, questionnaire: str, field: str
) -> None:
    reply(terminal, questionnaire, state="SEN", answers={"1": "Act 5"}, **{field: []})
    assert (terminal.code, terminal.messages.split(":")[0]) == (2, "field.unknown")
