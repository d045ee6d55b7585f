"""What is typed, and small files of text: searches, days, numbers, codes, templates, JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from focalnet.cli.entering import some_records, wanted_fields
from focalnet.domain import moments
from focalnet.domain.badge_codes import is_read_well, looks_like_code, plain_code
from focalnet.domain.dates import checked_date, first_day, in_force, last_day
from focalnet.domain.errors import InvalidValue
from focalnet.domain.kinds import KINDS
from focalnet.domain.local_times import moment_within
from focalnet.domain.participation import Census
from focalnet.domain.printing import Printing
from focalnet.domain.query import has_fields, parse
from focalnet.domain.recovery import new_recovery_code, recovery_key
from focalnet.domain.schema import rule_names
from focalnet.domain.template import Template
from focalnet.services.addressees import FIELDS
from focalnet.services.attaching import checked_name
from focalnet.services.audiences import readers_printed
from focalnet.services.documents import (
    PrintChoices,
    checked_choices,
    choices_from_plain,
    clean_text,
)
from focalnet.services.event_files import census_counts
from focalnet.services.kept_content import read as read_content
from focalnet.services.kept_content import written as written_content
from focalnet.services.paper import Paper
from focalnet.services.phones import e164
from focalnet.services.ports import Register
from focalnet.services.presets import preset_text, save_preset, take_preset
from focalnet.services.records import enter
from focalnet.services.registration_cells import day_in, moment_in
from focalnet.services.registration_rows import plain_rows
from focalnet.services.selecting import select
from focalnet.services.setting import set_fields
from focalnet.settings import keep_settings, read_settings
from tests.fuzz.forms import planned_registrations
from tests.fuzz.offices import INVITED, TODAY, room_of_files
from tests.fuzz.parser import Parser, Slow, lenient_text
from tests.fuzz.stage import Stage

TOKENS = (
    b"theme:",
    b"state:",
    b"-",
    b"|",
    b'"',
    b"\\",
    b"as-at:",
    b"2024-02",
    b"record:person",
    b"confirmed:12m",
    b"any",
    b"@name",
    b"://",
    b"region:AFR",
    b"vacant:yes",
)


def _search(data: bytes) -> None:
    text = lenient_text(data)
    has_fields(text)
    query = parse(text)
    assert parse(str(query)) == query, "a search reads back as another"


def _found(data: bytes) -> None:
    with INVITED.register() as register:
        select(register, lenient_text(data), today=TODAY)


def _searches() -> Iterator[bytes]:
    for text in (
        'theme:assets state:SEN as-at:2023-01-01 -confirmed:12m diop "exact words"',
        'record:person|institution network:IAP|"a b" vacant:yes ends:2024',
        "region:AFR language:fr -kind:national أوا",
        "https://example.org a:b",
    ):
        yield text.encode()


def _days(data: bytes) -> None:
    for text in lenient_text(data).split("\n")[:20]:
        _day(text)
        _moment(text)


def _day(text: str) -> None:
    read = day_in(text)
    assert not read or checked_date(read) == read
    try:
        day = checked_date(text)
    except InvalidValue:
        return
    if day:
        assert first_day(day) <= last_day(day)
        in_force(day, day, TODAY)


def _moment(text: str) -> None:
    moment_in(text)
    for zone in ("Europe/Amsterdam", "", text[:40]):
        try:
            moments.checked_zone(zone)
            kept = moments.checked_time(text, zone)
            moment_within(text, "2019-01-21T22:00", "2019-01-22T01:00", zone)
        except InvalidValue:
            continue
        if kept:
            moments.on_clock(kept, zone)
            moments.days_moved(kept, 1, zone)
            moments.minutes_between(kept, "2019-01-21T22:00", zone)
            moments.with_offset(kept, zone)


def _phones(data: bytes) -> None:
    number = e164(lenient_text(data), "KE")
    assert not number or (number[0] == "+" and number[1:].isdigit())
    e164(lenient_text(data), lenient_text(data)[:2])


def _coded(data: bytes) -> None:
    text = lenient_text(data)
    looks_like_code(text)
    is_read_well(plain_code(text))
    number = recovery_key(text)
    assert recovery_key(new_recovery_code(lambda count: _shifted(number, count))) == number


def _shifted(number: bytes, count: int) -> bytes:
    return (int.from_bytes(number, "big") << 6).to_bytes(count, "big")


def _template(data: bytes) -> None:
    text = lenient_text(data)
    filled = Template.read(text, FIELDS).filled({"name": "{state}", "lines": "a\nb"})
    assert len(filled) <= len(text) * 8 + 10


def _name(data: bytes) -> None:
    kept = checked_name(lenient_text(data))
    assert checked_name(kept) == kept
    assert Path(kept).name == kept, "a name leads elsewhere"


def _records(data: bytes) -> None:
    """Read the JSON of a command: the name of a kind in the first line, then fields."""
    kind, _, text = data.partition(b"\n")
    file = room_of_files() / "records.json"
    file.write_bytes(text)
    filled = some_records(file)
    with INVITED.register() as register:
        _, ids = enter(register, lenient_text(kind), filled)
        assert len(ids) == len(filled), "a record is lost"
        for record in register.many(ids).values():
            assert register.row(record.id) is not None


def _json_of_records() -> Iterator[bytes]:
    for kind, declared in KINDS.items():
        filled = {name: "2024-05-02" for name in list(rule_names(declared))[:5]}
        yield f"{kind}\n{json.dumps(filled)}".encode()
    person: dict[str, Any] = {
        "names": [{"text": "Awa Example", "language": "fr"}, "B"],
        "phones": [{"text": "+99900000001", "kind": "mobile"}],
        "languages": ["fr"],
        "state": "KEN",
    }
    yield b"person\n" + json.dumps([person, {"names": "C"}]).encode()
    yield b"designation\n" + json.dumps({"kind": "national", "state": "KEN"}).encode()


def _paths(data: bytes) -> None:
    """Set fields by path: one FIELD=VALUE a line."""
    with INVITED.register() as register:
        first = next(iter(register.records("person")))
        set_fields(register, first.id, wanted_fields(lenient_text(data).split("\n")))
        register.record(first.id)


def _registration_json(data: bytes) -> None:
    file = room_of_files() / "people.json"
    file.write_bytes(data)
    filled = some_records(file)
    with INVITED.register() as register:
        planned_registrations(register, [plain_rows(filled, "people.json")])


def _registrations() -> Iterator[bytes]:
    with INVITED.register() as register:
        person = next(iter(register.records("person")))
        yield json.dumps(
            [
                {"names": ["Awa Example"], "state": "KEN", "accompanying": [{"name": "B Example"}]},
                {
                    "person": person.id,
                    "stage": "registered",
                    "on": "2026-11-01",
                    "gender": "female",
                },
                {
                    "name": "C",
                    "source": "x",
                    "number": 7,
                    "accompanies": "1",
                    "arrival": "2027-03-01T09:00",
                },
            ]
        ).encode()


def _kept_preset(register: Register) -> str:
    audience = {
        "title": "Partners",
        "base": "network",
        "left_out": [{"text": "person.phones:mobile"}],
    }
    enter(register, "audience", [audience])
    choices = PrintChoices("directory", audience="Partners", region="AFR")
    save_preset(register, "Africa", choices)
    save_preset(register, "Letter", PrintChoices("letters", template="{name} {?state}x{/}"))
    return preset_text(register, "Africa")


PRESETS = Stage(_kept_preset)


def _preset(data: bytes) -> None:
    with PRESETS.register() as register:
        take_preset(register, lenient_text(data))
        title = clean_text(str(json.loads(lenient_text(data))["title"])).strip()
        preset_text(register, title)


def _presets() -> Iterator[bytes]:
    yield PRESETS.known.encode()
    yield PRESETS.known.replace("Africa", "Other").replace("Partners", "Friends").encode()
    with PRESETS.register() as register:
        yield preset_text(register, "Letter").encode()


def _kept_by_others(data: bytes) -> None:
    """Read the JSON inside texts of records, which other offices may have written."""
    text = lenient_text(data)
    assert isinstance(census_counts(text), dict)
    for found in census_counts(text).values():
        assert all(type(count) is int for count in found.values())
    readers_printed(Printing(id="1", circle=text))
    assert Census(id="1", counts=text)
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return
    if isinstance(told, dict):
        checked_choices(choices_from_plain(told))


def _many_kept() -> Iterator[bytes]:
    yield json.dumps({"genders": {"female": 3}, "languages": {"fr": 2}}).encode()
    circle = {"name": "Partners", "base": "network", "left_out": ["person.phones"], "marking": "x"}
    yield json.dumps(circle).encode()
    yield json.dumps({**PrintChoices("directory").plain(), "scale": 1.1, "columns": 2}).encode()


def _settings(data: bytes) -> None:
    file = room_of_files() / "settings.json"
    file.write_bytes(data)
    read = read_settings(file)
    assert keep_settings(file, read)
    assert read_settings(file) == read


def _content(data: bytes) -> None:
    found = read_content(data)
    assert read_content(written_content(found)) == found


@cache
def _contents() -> tuple[bytes, ...]:
    import zlib

    paper = written_content(Paper(title="A", language="en", blocks=()))
    return (paper, zlib.compress(b"[" * 100_000), zlib.compress(bytes(40_000_000)))


def _deflated(data: bytes) -> bytes:
    """Pack a text that was altered again."""
    import zlib

    try:
        return zlib.compress(zlib.decompress(data))
    except zlib.error:
        return zlib.compress(data)


JSON = (b"[", b"{", b"null", b"1e999", b"NaN", b'"\\ud800"', b"-0", b"true", b'"id":', b"text")
PARSERS = (
    Parser("search", _search, _searches, tokens=TOKENS),
    Slow("search-found", _found, _searches, tokens=TOKENS),
    Parser(
        "days",
        _days,
        lambda: [b"2024-05-02\n2024\n2019-01-21T09:00+01:00\n31.1.2027 9:05\n09h30"],
        tokens=(
            b"9999-12-31",
            b"0001-01-01",
            b"T00:00",
            b"+23:59",
            b"-23:59",
            b"Z",
            b"24:00",
            b"23:59",
            b"2019-03-31T02:30",
            b"Europe/",
            b"../",
        ),
    ),
    Parser(
        "phone",
        _phones,
        lambda: [b"+254 20 000 00 00", b"020-000 ext. 12", b"tel:+1-201;ext=3"],
        tokens=(b"+", b"00", b";phone-context=", b"ext", b"\xd9\xa3"),
    ),
    Parser(
        "codes",
        _coded,
        lambda: [new_recovery_code(lambda count: bytes(range(count))).encode()],
        tokens=(b"-", b"O", b"I", b"\xe2\x80\x94", b"\xef\xbc\xa1"),
    ),
    Parser(
        "template",
        _template,
        lambda: [b"{name}\n{?state}In {state}{/}{!names}{{x}}{/}\n{lines}"],
        tokens=(b"{?name}", b"{/}", b"{{", b"}}", b"{!lines}", b"{name}"),
    ),
    Parser(
        "attachment-name",
        _name,
        lambda: [b"reply-senegal.pdf", "é ة.docx".encode()],
        tokens=(b"/", b"..", b"\\", b"con.", b".exe", b"\xe2\x80\xae", b":", b"\xef\xbc\x8f"),
    ),
    Slow("json-records", _records, _json_of_records, "headed-json", tokens=JSON),
    Slow(
        "field-paths",
        _paths,
        lambda: [
            b"notes=a\nphones.1.kind=mobile\nemails+=a@example.org",
            b'names=[{"text":"A"}]\nlanguages=fr,en\nconfirmed.on=2024',
        ],
        tokens=(b"=", b".", b"+", b"[", b"{", b"names", b"names.1.text", b"0", b"\xc2\xb2"),
    ),
    Slow("json-registrations", _registration_json, _registrations, "json", tokens=JSON),
    Slow("preset", _preset, _presets, "json", tokens=(*JSON, b"audience", b"directory", b"scale")),
    Parser("kept-json", _kept_by_others, _many_kept, "json", tokens=(*JSON, b"audience", b"scale")),
    Parser(
        "settings",
        _settings,
        lambda: [b'{"language":"fr","theme":"dark","text_size":115,"folders":["/a"]}'],
        "json",
        tokens=JSON,
    ),
    Parser("kept-content", _content, _contents, "bytes", resealed=_deflated),
)
