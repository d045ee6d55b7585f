"""Mandates on the command line: handed over, confirmed, searched, looked at on any day."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pypdfium2
import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.terminal import Terminal

NOTE = {"kind": "note-verbale", "reference": "NV 31", "dated": "2026-02-20", "language": "fr"}


def person(terminal: Terminal, name: str, state: str = "SEN", **more: Any) -> str:
    return terminal.add("person", names=[{"text": name}], state=state, **more)


def mandate(terminal: Terminal, holder: str, **more: Any) -> str:
    filled = {"kind": "thematic", "theme": "assets", "state": "SEN", "rank": "primary"}
    return terminal.add("designation", holder=holder, **{**filled, **more})


def instrument(folder: Path, **more: Any) -> str:
    path = folder / "note.json"
    path.write_text(json.dumps({**NOTE, **more}), encoding="utf-8")
    return str(path)


def ids(found: list[dict[str, str]]) -> set[str]:
    return {hit["id"] for hit in found}


def test_one_action_hands_over_everything_and_one_undo_takes_it_back(
    terminal: Terminal, tmp_path: Path
) -> None:
    house = terminal.add("institution", names=[{"text": "Ministry"}], state="SEN")
    awa, moussa = person(terminal, "Awa DIOP"), person(terminal, "Moussa FALL")
    theirs = mandate(terminal, awa, start="2020")
    abroad = mandate(terminal, awa, state="GMB", start="2021-03", end="2027-03-01")
    over = mandate(terminal, awa, theme="arrest", start="2015", end="2019")
    post = terminal.add("post", titles=["Director"], institution=house, holder=awa)
    note = instrument(tmp_path, reason="Retired")
    done = terminal.json(
        *("handover", awa, "--to", moussa, "--instrument", note, "--on", "2026-03-01", "--json")
    )
    assert set(done["ended"]) == {theirs, abroad, post}
    ended = terminal.json("show", theirs, "--json")
    assert (ended["end"], ended["holds"]) == ("2026-03-01", False)
    assert ended["notes"] == "Retired\nnote-verbale · NV 31 · 2026-02-20"
    assert terminal.json("show", over, "--json")["end"] == "2019"
    shown = terminal.json("show", moussa, "--json")
    assert {(item["state"], item["theme"], item["rank"]) for item in shown["mandates"]} == {
        ("SEN", "assets", "primary"),
        ("GMB", "assets", "primary"),
    }
    assert shown["warnings"] == []
    opened = [terminal.json("show", key, "--json") for key in done["opened"]]
    assert {item.get("end", "") for item in opened} == {"", "2027-03-01"}
    assert all(item["instrument"] == NOTE for item in opened if item["record"] == "designation")
    assert len(terminal.json("history", "--limit", "50", "--json")) > len(done["ended"])
    terminal.run("undo")
    assert "end" not in terminal.json("show", theirs, "--json")
    assert terminal.json("show", moussa, "--json")["mandates"] == []
    terminal.run("show", done["opened"][0])
    assert terminal.code == 2
    terminal.run("verify")
    assert terminal.code == 0


def test_without_a_successor_the_seats_stand_vacant(terminal: Terminal, tmp_path: Path) -> None:
    awa = person(terminal, "Awa DIOP")
    mandate(terminal, awa, start="2020")
    terminal.run("handover", awa, "--instrument", instrument(tmp_path), "--on", "2026-03-01")
    assert "now vacant" in terminal.messages
    [vacancy] = terminal.json("find", "vacant:yes state:SEN", "--json")
    shown = terminal.json("show", vacancy["id"], "--json")
    assert (shown["vacant"], shown["start"], shown["theme"]) == (True, "2026-03-01", "assets")
    assert "instrument" not in shown
    [before] = terminal.json("find", "theme:assets", "--as-at", "2026-02-28", "--json")
    assert terminal.json("show", before["id"], "--json")["holder"] == awa


@pytest.mark.parametrize(
    ("to", "note", "day", "code"),
    [
        ("AWA", NOTE, "2026-03-01", "mandate.holder"),
        ("nobody", NOTE, "2026-03-01", "record.not-found"),
        ("", {"kind": "telegram"}, "2026-03-01", "value.invalid"),
        ("", {"colour": "red"}, "2026-03-01", "field.unknown"),
        ("", NOTE, "2026-03", "day.unusable"),
        ("", NOTE, "2019-12-31", ""),
    ],
)
def test_a_handover_that_cannot_be_stores_nothing(
    terminal: Terminal, tmp_path: Path, to: str, note: dict[str, str], day: str, code: str
) -> None:
    awa = person(terminal, "Awa DIOP")
    key = mandate(terminal, awa, start="2020")
    path = tmp_path / "note.json"
    path.write_text(json.dumps(note), encoding="utf-8")
    before = terminal.run("history", "--json")
    given = ("--to", awa if to == "AWA" else to) if to else ()
    terminal.run("handover", awa, *given, "--instrument", str(path), "--on", day)
    if code:
        assert (terminal.code, terminal.messages.partition(":")[0]) == (2, code)
        assert terminal.run("history", "--json") == before
    else:
        # A mandate still to begin is given up before its first day.
        assert terminal.json("show", key, "--json")["end"] == "2020-01-01"


def test_mandates_are_confirmed_together_by_holder_or_by_state(terminal: Terminal) -> None:
    awa = person(terminal, "Awa DIOP")
    first = mandate(terminal, awa, start="2020")
    later = {"on": "2026-11-01", "by": "Embassy", "how": "phone"}
    second = mandate(terminal, awa, theme="arrest", start="2020", confirmed=later)
    old = mandate(terminal, awa, theme="defence", start="2010", end="2015")
    told = ("--by", "Ministry", "--how", "note-verbale", "--on", "2026-10-01", "--json")
    assert terminal.json("confirm", "SEN", *told) == {"confirmed": [first], "kept": [second]}
    shown = terminal.json("show", first, "--json")
    assert shown["confirmed"] == {"on": "2026-10-01", "by": "Ministry", "how": "note-verbale"}
    assert terminal.json("show", second, "--json")["confirmed"] == later
    assert "confirmed" not in terminal.json("show", old, "--json")
    terminal.run("undo")
    assert "confirmed" not in terminal.json("show", first, "--json")


@pytest.mark.parametrize(
    ("key", "day", "code"),
    [
        ("SEN", "2027-01-01", "day.unusable"),
        ("SEN", "2026-10-01", "mandate.none"),
        ("network", "2026-10-01", "confirm.kind"),
    ],
)
def test_what_cannot_be_confirmed_is_refused(
    terminal: Terminal, key: str, day: str, code: str
) -> None:
    network = terminal.add("network", names=["CARIN"])
    given = network if key == "network" else key
    terminal.run("confirm", given, "--by", "X", "--how", "phone", "--on", day)
    assert (terminal.code, terminal.messages.partition(":")[0]) == (2, code)


def test_the_command_line_understands_the_language_of_searches(terminal: Terminal) -> None:
    awa = person(terminal, "Awa DIOP", emails=["awa@example.org"])
    ama = person(terminal, "Ama MENSAH", "GHA", languages=["en"])
    fresh = {"on": "2026-09-01", "by": "Embassy", "how": "phone"}
    one = mandate(terminal, awa, start="2020", confirmed=fresh)
    two = mandate(terminal, ama, state="GHA", start="2021", rank="alternate")
    group = mandate(terminal, ama, state="", region="AFR", kind="regional-thematic", start="2022")
    past = mandate(terminal, ama, theme="arrest", state="GHA", start="2010", end="2015-06-01")
    network = terminal.add("network", names=["Camden Asset Recovery (CARIN)"])
    terminal.add("membership", person=ama, network=network, start="2024")
    asked = {
        "theme:assets": {one, two, group},
        "theme:assets state:SEN": {one},
        "theme:assets|arrest rank:alternate": {two},
        "-confirmed:12m": {two, group},
        "confirmed:12m": {one},
        "confirmed:never region:AFR": {two, group},
        "kind:thematic diop": {one},
        "theme:assets awa@example.org": {one},
        "theme:assets -diop": {two, group},
        'theme:assets "Ama Mensah"': {two, group},
        'theme:assets "Mensah Ama"': set(),
        "theme:assets as-at:2020-06-01": {one},
        "theme:arrest": set(),
        "theme:arrest as-at:2015-05-31": {past},
        "theme:arrest as-at:any": {past},
        "network:carin": {ama},
        "record:designation network:carin": {two, group},
        "record:person theme:assets": {awa, ama},
        "record:person theme:assets network:carin": {ama},
        "record:person language:en": {ama},
        "record:person state:SEN": {awa},
        "record:person diop|mensah region:AFR": {awa, ama},
    }
    found = {query: ids(terminal.json("find", query, "--json")) for query in asked}
    assert found == asked
    assert terminal.json("find", "theme:assets state:SEN", "--json")[0]["why"] == (
        "Theme: theme:assets; State: state:SEN"
    )


@pytest.mark.parametrize(
    ("query", "named"),
    [
        ("colour:red", "colour"),
        ("theme:cooking", "theme:cooking"),
        ("network:nowhere", "network:nowhere"),
        ("kind:king", "kind"),
        ("record:channel theme:assets", "theme"),
        ("as-at:2023-02-30", "as-at"),
    ],
)
def test_a_search_that_makes_no_sense_is_refused_and_the_field_named(
    terminal: Terminal, query: str, named: str
) -> None:
    terminal.run("find", query)
    assert terminal.code == 2
    assert f"({named})" in terminal.messages


def test_a_saved_search_chooses_what_is_found_printed_and_exported(
    terminal: Terminal, tmp_path: Path
) -> None:
    awa, ama = person(terminal, "Awa DIOP"), person(terminal, "Ama MENSAH", "GHA")
    one = mandate(terminal, awa, start="2020")
    mandate(terminal, ama, state="GHA", theme="arrest", start="2020")
    terminal.add("query", title="Money trail", query="theme:assets")
    terminal.run("add", "query", "-", typed='{"title": "Bad", "query": "colour:red"}')
    assert (terminal.code, "(query: colour)" in terminal.messages) == (2, True)
    assert ids(terminal.json("find", "@money trail", "--json")) == {one}
    card, page = tmp_path / "people.vcf", tmp_path / "directory.pdf"
    terminal.run("export", "--out", str(card), "--search", "@Money Trail")
    assert ("DIOP" in card.read_text("utf-8"), "MENSAH" in card.read_text("utf-8")) == (True, False)
    terminal.run("print", "directory", "--plain", "--out", str(page), "--search", "@Money trail")
    text = words_of(page)
    assert ("DIOP" in text, "MENSAH" in text, "Selected entries" in text) == (True, False, True)
    terminal.run("print", "directory", "--plain", "--out", str(page), "--search", "@Nothing")
    assert (terminal.code, terminal.messages.partition(":")[0]) == (2, "search.not-saved")


def test_any_day_is_looked_at_with_as_at(terminal: Terminal, tmp_path: Path) -> None:
    awa, ama = person(terminal, "Awa DIOP"), person(terminal, "Ama MENSAH")
    mandate(terminal, awa, start="2020", end="2024-05-02")
    mandate(terminal, ama, start="2024-05-02")
    page, table = tmp_path / "directory.pdf", tmp_path / "people.csv"
    for day, sits, other in (("2024-05-01", awa, ama), ("2024-05-02", ama, awa)):
        assert terminal.json("show", sits, "--as-at", day, "--json")["mandates"]
        assert not terminal.json("show", other, "--as-at", day, "--json")["mandates"]
        [held] = terminal.json("show", "SEN", "--as-at", day, "--json")["mandates"]
        assert held["holder"] == sits
        terminal.run(
            "print",
            "directory",
            "--plain",
            "--out",
            str(page),
            "--search",
            f"theme:assets as-at:{day}",
        )
        assert ("DIOP" in words_of(page)) == (sits == awa)
        terminal.run("export", "--out", str(table), "--as-at", day, "--search", "theme:assets")
        assert ("DIOP" in table.read_text("utf-8")) == (sits == awa)


def words_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    return " ".join(page.get_textpage().get_text_range() for page in document)


def test_two_primaries_at_once_are_entered_and_shown_as_a_warning(terminal: Terminal) -> None:
    awa, ama = person(terminal, "Awa DIOP"), person(terminal, "Ama MENSAH")
    one = mandate(terminal, awa, start="2020", end="2024-05-02")
    two = mandate(terminal, ama, start="2024-01-01")
    for record in (one, two, awa, "SEN"):
        [warning] = terminal.json("show", record, "--json")["warnings"]
        assert (warning["code"], warning["from"], warning["until"], warning["sure"]) == (
            "seat.two-primaries",
            "2024-01-01",
            "2024-05-02",
            True,
        )
        assert set(warning["designations"]) == {one, two}
    terminal.run("set", one, "end=2019")
    assert (terminal.code, terminal.messages.partition(":")[0]) == (2, "span.reversed")


def test_a_withdrawn_state_keeps_its_focal_points(terminal: Terminal, tmp_path: Path) -> None:
    key = mandate(terminal, person(terminal, "Jeanne NDAYE", "BDI"), state="BDI", start="2016")
    shown = terminal.json("show", "BDI", "--json")
    assert (shown["standing"], shown["mandates"][0]["id"]) == ("withdrawn", key)
    assert ids(terminal.json("find", "theme:assets state:BDI", "--json")) == {key}
    page = tmp_path / "directory.pdf"
    terminal.run("print", "directory", "--plain", "--out", str(page), "--search", "state:BDI")
    assert "NDAYE" in words_of(page)


def test_nobody_confirms_without_a_name(terminal: Terminal) -> None:
    held = mandate(terminal, person(terminal, "Awa DIOP"), start="2020")
    terminal.run("confirm", held, "--by", " ", "--how", "phone")
    assert (terminal.code, terminal.messages.split(":")[0]) == (2, "value.invalid")
    assert "confirmed" not in terminal.json("show", held, "--json")


@pytest.mark.parametrize(
    ("filled", "place"),
    [
        ({"received": "2026-05-01", "end": "2026-01-01"}, "end"),
        ({"received": "2026-05", "end": "2026-04"}, "end"),
        ({"order": "first"}, "order"),
    ],
)
def test_a_channel_that_makes_no_sense_is_refused(
    terminal: Terminal, filled: dict[str, str], place: str
) -> None:
    channel = {"state": "SEN", "kind": "diplomatic", **filled}
    terminal.run("add", "channel", "-", typed=json.dumps(channel))
    assert terminal.code == 2
    assert f"({place})" in terminal.messages
    assert terminal.json("show", "SEN", "--json").get("channels", []) == []


def test_a_channel_may_be_taken_back_before_it_takes_effect(terminal: Terminal) -> None:
    channel = terminal.add(
        "channel", state="SEN", kind="diplomatic", received="2026-05-01", end="2026-05-20"
    )
    assert terminal.json("show", channel, "--json")["effective"] == "2026-06-15"


def test_an_agreement_ends_after_it_was_signed(terminal: Terminal) -> None:
    agreement = {"state": "SEN", "theme": "enforcement", "signed": "2020-02", "end": "2019"}
    terminal.run("add", "agreement", "-", typed=json.dumps(agreement))
    assert (terminal.code, terminal.messages.split(":")[0]) == (2, "span.reversed")
