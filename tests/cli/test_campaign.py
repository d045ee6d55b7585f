"""A campaign of confirmation on the command line, from opening it to the last answer."""

from __future__ import annotations

import json
from pathlib import Path

import pypdfium2
import pytest

from focalnet.interchange.workbook import FileWorkbooks
from focalnet.services.workbook import OutSheet, SheetColumn
from tests.cli.terminal import Terminal

BOOKS = FileWorkbooks()
ASKED = {"title": "Confirmation 2026", "reference": "ICC-REG/2026", "deadline": "2027-01-31"}


@pytest.fixture
def person(terminal: Terminal) -> str:
    """Enter a focal point of Senegal and one of Kenya; return the former's id."""
    awa = terminal.add(
        "person", names=["Awa DIOP"], phones=["+221 33 800 00 00"], state="SEN", notes="Private."
    )
    juma = terminal.add("person", names=["Juma OTIENO"], state="KEN")
    for holder, state in ((awa, "SEN"), (juma, "KEN")):
        terminal.add("designation", kind="national", holder=holder, state=state, theme="assets")
    return awa


@pytest.fixture
def campaign(terminal: Terminal, person: str) -> str:
    """Open a campaign that asks both States."""
    return terminal.run("campaign new", "-", typed=json.dumps(ASKED)).strip()


def filled(path: Path, **cells: str) -> Path:
    """Return a form with cells of its first row written over, as a new file beside it."""
    [sheet] = BOOKS.read(path.name, path.read_bytes()).sheets
    head = next(number for number, row in enumerate(sheet.rows) if all(row))
    titles = sheet.rows[head]
    row = [cells.get(title, cell) for title, cell in zip(titles, sheet.rows[head + 1], strict=True)]
    above = tuple(row[0] for row in sheet.rows[:head])
    form = OutSheet("form", tuple(map(SheetColumn, titles)), (tuple(row),), above)
    back = path.with_name(f"back-{path.name}")
    back.write_bytes(BOOKS.written([form]))
    return back


def test_a_campaign_goes_out_and_its_answers_come_in(
    terminal: Terminal, person: str, campaign: str, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    done = terminal.json("campaign sheets", campaign, "--out", str(out), "--xlsx", "--json")
    assert terminal.code == 0
    assert sorted(Path(name).name for name in done["files"]) == [
        "KEN.pdf",
        "KEN.xlsx",
        "SEN.pdf",
        "SEN.xlsx",
    ]
    pages = pypdfium2.PdfDocument(out / "SEN.pdf")
    text = "".join(page.get_textpage().get_text_range() for page in pages)
    assert "présente ses compliments" in text
    assert "Private." not in text
    assert (out / "SEN.xlsx").stat().st_mode & 0o077 == 0

    back = filled(out / "SEN.xlsx", Réponse="Corrigé", Téléphones="+221 33 811 11 11")
    looked = terminal.json("campaign answers", campaign, str(back), "--dry-run", "--json")
    assert looked["counts"] == {"corrected": 1, "refused": 0}
    [change] = looked["files"][0]["items"][0]["proposals"]
    assert (change["before"], change["after"]) == ("+221 33 800 00 00", "+221 33 811 11 11")
    assert terminal.json("show", person, "--json")["phones"][0]["text"] == "+221 33 800 00 00"

    terminal.run("campaign answers", campaign, str(back), "--by", "Embassy", "--how", "e-mail")
    assert terminal.code == 0
    assert terminal.json("show", person, "--json")["phones"][0]["text"] == "+221 33 811 11 11"
    terminal.run("campaign answers", campaign, str(back))
    assert "1 same" in terminal.messages

    status = terminal.json("campaign status", campaign, "--json")
    lines = {line["state"]: line for line in status["states"]}
    assert (lines["SEN"]["answer"], lines["KEN"]["open"]) == ("corrected", True)
    assert status["answers"] == {"corrected": 1, "open": 1}
    terminal.run("undo")
    assert terminal.json("show", person, "--json")["phones"][0]["text"] == "+221 33 800 00 00"


def test_answers_without_a_form_and_reminders_are_logged(terminal: Terminal, campaign: str) -> None:
    terminal.run("campaign log", campaign, "sen", "confirmed", "--how", "phone", "--by", "Embassy")
    assert terminal.messages.strip() == "Logged."
    terminal.run("campaign remind", campaign, "--on", "2026-12-20")
    assert terminal.messages.strip() == "Noted for 1."
    told = terminal.run("campaign status", campaign)
    assert "SEN  Senegal: 1/1" in told
    assert "KEN  Kenya: 0/1, not sent, reminded 1×" in told
    assert "AFR: 1 of 2 States answered in full" in told


def test_a_form_of_another_state_is_refused_and_what_it_says_is_shown(
    terminal: Terminal, campaign: str, tmp_path: Path
) -> None:
    terminal.run("campaign sheets", campaign, "--out", str(tmp_path), "--xlsx")
    kenya = BOOKS.read("KEN.xlsx", (tmp_path / "KEN.xlsx").read_bytes()).sheets[0].rows[-1][0]
    back = filled(
        tmp_path / "SEN.xlsx", **{"Numéro de la mention": kenya, "Réponse": "Exact", "Nom": "Sow"}
    )
    told = terminal.run("campaign answers", campaign, str(back))
    assert terminal.code == 1
    assert "on the sheet of another State" in told
    assert "name: 'Sow' (not entered)" in told


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("campaign status", "nothing"), "campaign.not-found"),
        (("campaign sheets", "{}", "--out", "{out}", "--state", "FRA"), "campaign.state"),
        (("campaign answers", "{}", "{out}/missing.xlsx"), "workbook.unreadable"),
        (("campaign answers", "{}", "{out}/text.xlsx"), "workbook.unreadable"),
        (("campaign log", "{}", "SEN", "confirmed", "--on", "soon"), "date.invalid"),
    ],
)
def test_what_cannot_be_is_refused_with_a_code(
    terminal: Terminal, campaign: str, tmp_path: Path, arguments: tuple[str, ...], code: str
) -> None:
    (tmp_path / "text.xlsx").write_text("no workbook")
    command, *rest = (part.format(campaign, out=tmp_path) for part in arguments)
    assert terminal.run(command, *rest) == ""
    assert terminal.code == 2
    assert terminal.messages.startswith(f"{code}: ")


def test_a_campaign_that_chooses_nobody_is_refused(terminal: Terminal, person: str) -> None:
    asked = json.dumps({**ASKED, "search": "state:FRA"})
    assert terminal.run("campaign new", "-", typed=asked) == ""
    assert (terminal.code, terminal.messages.split(":")[0]) == (2, "campaign.empty")


@pytest.mark.parametrize("action", ["log", "answers"])
def test_no_answer_comes_on_a_day_still_to_come(
    terminal: Terminal, campaign: str, tmp_path: Path, action: str
) -> None:
    terminal.run("campaign sheets", campaign, "--out", str(tmp_path), "--xlsx")
    form = filled(tmp_path / "SEN.xlsx", Answer="Correct")
    what = {"log": ["SEN", "confirmed"], "answers": [str(form)]}[action]
    before = terminal.run("campaign status", campaign, "--json")
    terminal.run(f"campaign {action}", campaign, *what, "--on", "2026-12")
    assert (terminal.code, terminal.messages.split(":")[0]) == (2, "day.unusable")
    assert terminal.run("campaign status", campaign, "--json") == before


def test_an_unknown_field_of_a_campaign_names_the_known_ones(terminal: Terminal) -> None:
    terminal.run("campaign new", "-", typed='{"title": "A", "selection": "state:SEN"}')
    assert terminal.code == 2
    assert "search" in terminal.messages
